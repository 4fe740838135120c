// @vitest-environment happy-dom
import { act } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { render } from '@/utils/testing/render';
import { states, view } from './check-text-panel.fixture';

describe('CheckTextPanel', () => {
  it('empty: says that nothing is sent', async () => {
    const drawn = await render(states.empty());
    expect(drawn.text()).toContain('Nothing is sent.');
    await drawn.remove();
  });

  it('working and growing: says what is going on', async () => {
    const working = await render(states.working());
    expect(working.find('[role=status]').textContent).toBe('Reading the text');
    await working.remove();
    const growing = await render(states.growing());
    expect(growing.element.querySelectorAll('li')).toHaveLength(1);
    await growing.remove();
  });

  it('failed: says that the file could not be read', async () => {
    const drawn = await render(states.failed(), 'zh-Hant');
    expect(drawn.text()).toContain('無法讀取這個檔案。');
    await drawn.remove();
  });

  it('done: each citation with its verdict, what looks wrong, and a link', async () => {
    const drawn = await render(states.done());
    const items = [...drawn.element.querySelectorAll('li')];
    expect(items.map((item) => item.getAttribute('data-verdict'))).toEqual(['agrees', 'wrong', 'not-checked']);
    expect(drawn.text()).toContain('3 citations: 1 to look at, 1 not checked');
    expect(items[1]?.textContent).toContain('There is no volume 25 of HKCFAR 2019');
    expect(items[0]?.querySelector('a')?.getAttribute('aria-label')).toBe(
      'Open [2019] HKCA 901 on HKLII (opens in a new tab)',
    );
    await drawn.remove();
  });

  it('gives what was pasted, and nothing for nothing', async () => {
    const onText = vi.fn();
    const drawn = await render(view({ is: 'empty' }, { onText }));
    await drawn.click('button', 'Check');
    expect(onText).not.toHaveBeenCalled();
    const field = drawn.find('textarea') as HTMLTextAreaElement;
    await act(async () => {
      const set = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set;
      set?.call(field, 'See [2019] HKCFA 45');
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await drawn.click('button', 'Check');
    expect(onText).toHaveBeenCalledWith('See [2019] HKCFA 45');
    await drawn.remove();
  });
});
