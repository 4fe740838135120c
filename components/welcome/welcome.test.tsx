// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '@/utils/core/language';
import { render } from '@/utils/testing/render';
import { Welcome } from './welcome';

describe('the first run', () => {
  it('says in three lines what it does, what leaves the computer, and what to do', async () => {
    const drawn = await render(<Welcome sidebarKey="Alt+Shift+S" onOpenOptions={() => undefined} />);
    const lines = [...drawn.element.querySelectorAll('.sn-welcome-lines li')].map(({ textContent }) => textContent);
    expect(lines).toHaveLength(3);
    expect(lines[1]).toMatch(/leaves|sent|computer/i);
    expect(lines[2]).toMatch(/paragraph/i);
  });

  it.each(LANGUAGES)('is drawn in %s', async (language) => {
    const drawn = await render(<Welcome sidebarKey="Alt+Shift+S" onOpenOptions={() => undefined} />, language);
    expect(drawn.element.querySelectorAll('.sn-welcome-lines li')).toHaveLength(3);
  });
});
