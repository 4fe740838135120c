// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { LANGUAGES } from '@/utils/core/language';
import { render } from '@/utils/testing/render';
import { LawSays } from './law-says';

const use = {
  cap: '9999',
  title: 'Buoys Ordinance',
  section: 's 2',
  en: 'A mooring deposit is payable.',
  zh: '須繳付繫泊保證金。',
  enMarks: [{ start: 2, end: 17 }],
  zhMarks: [{ start: 3, end: 8 }],
};
const found = { count: 3, uses: [use], counterpart: '繫泊保證金' };
const PROPS = { query: 'mooring deposit', counterparts: [], sourceUrl: () => null };

const answered = () => new Promise((resolve) => setTimeout(resolve, 300));

describe('how the law says it', () => {
  it('shows the provisions in both languages where the term is absent', async () => {
    const drawn = await render(<LawSays {...PROPS} find={async () => found} isOpen />);
    await vi.waitFor(() => expect(drawn.element.querySelectorAll('mark')).toHaveLength(2), { timeout: 3000 });
    expect(drawn.text()).toContain('繫泊保證金');
    expect(drawn.text()).toContain('Cap. 9999 s 2');
  });

  it('asks nothing until it is wanted', async () => {
    const find = vi.fn(async () => found);
    const drawn = await render(<LawSays {...PROPS} find={find} isOpen={false} />);
    await answered();
    expect(find).not.toHaveBeenCalled();
    await drawn.click('button', 'How the law says it');
    await vi.waitFor(() => expect(find).toHaveBeenCalledOnce(), { timeout: 3000 });
  });

  it.each(LANGUAGES)('says in %s that nothing was found', async (language) => {
    const nothing = { count: 0, uses: [] };
    const drawn = await render(<LawSays {...PROPS} find={async () => nothing} isOpen />, language);
    await vi.waitFor(() => expect(drawn.text()).toContain('mooring deposit'), { timeout: 3000 });
    expect(drawn.text()).not.toMatch(/\{[a-z]+\}/);
  });
});
