// @vitest-environment happy-dom
import { act } from 'react';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '@/utils/core/language';
import { render } from '@/utils/testing/render';
import { KeysDialog } from './keys-dialog';

const SET = { sidebar: 'Alt+Shift+S', popup: '', lookUp: '', citations: 'Ctrl+Shift+Y', pinpoint: 'Alt+Shift+P' };

const draw = (language?: (typeof LANGUAGES)[number]) =>
  render(
    <>
      <input />
      <KeysDialog shortcuts={async () => SET} isFrame />
    </>,
    language,
  );

const press = (target: EventTarget, key: string) =>
  act(async () => {
    target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  });

describe('the list of keys', () => {
  it('opens on ? with the shortcuts of this browser, and says which are not set', async () => {
    const drawn = await draw();
    await press(window, '?');
    expect(drawn.text()).toContain('Ctrl+Shift+Y');
    expect(drawn.text()).toContain('not set');
    expect(drawn.text()).toContain('F6');
    await drawn.click('button', 'Close');
    expect(drawn.element.querySelector('dialog')).toBeNull();
  });

  it('leaves a question mark to the field it is typed in', async () => {
    const drawn = await draw();
    document.body.append(drawn.element);
    await press(drawn.find('input'), '?');
    expect(drawn.element.querySelector('dialog')).toBeNull();
  });

  it.each(LANGUAGES)('is drawn in %s', async (language) => {
    const drawn = await draw(language);
    await press(window, '?');
    expect(drawn.element.querySelectorAll('dt').length).toBeGreaterThan(7);
  });
});
