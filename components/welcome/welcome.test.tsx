// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '@/utils/core/language';
import { render } from '@/utils/testing/render';
import { Welcome } from './welcome';

const SET = {
  sidebar: 'Alt+Shift+S',
  popup: 'Ctrl+Shift+9',
  lookUp: 'Ctrl+Shift+8',
  citations: '',
  pinpoint: 'Alt+Shift+P',
};

describe('the first run', () => {
  it('shows reading, citing and looking up, and a judgment to try them on', async () => {
    const drawn = await render(<Welcome shortcuts={SET} onOpenOptions={() => undefined} />);
    const lines = [...drawn.element.querySelectorAll('.sn-welcome-pictures li p')].map(
      ({ textContent }) => textContent,
    );
    expect(lines.map((line) => line?.split(':')[0])).toEqual(['Read', 'Cite', 'Look up']);
    expect(drawn.find('a', /Try it on a judgment/).getAttribute('href')).toMatch(
      /^https:\/\/www\.hklii\.hk\/en\/cases\//,
    );
  });

  it('lists the shortcuts as this browser has them, and says what leaves the computer in two lines', async () => {
    const drawn = await render(<Welcome shortcuts={SET} onOpenOptions={() => undefined} />);
    const keys = [...drawn.element.querySelectorAll('dt')].map(({ textContent }) => textContent);
    expect(keys).toEqual(['Alt+Shift+S', 'Ctrl+Shift+9', 'Ctrl+Shift+8', 'not set', 'Alt+Shift+P', '?', 'Esc']);
    const privacy = [...drawn.element.querySelectorAll('.sn-welcome-privacy')];
    expect(privacy).toHaveLength(2);
    expect(privacy[0]?.textContent).toContain('Nothing leaves this computer');
  });

  it.each(LANGUAGES)('is drawn in %s', async (language) => {
    const drawn = await render(<Welcome shortcuts={SET} onOpenOptions={() => undefined} />, language);
    expect(drawn.element.querySelectorAll('svg')).toHaveLength(3);
  });
});
