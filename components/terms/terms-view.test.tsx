// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { render } from '@/utils/testing/render';
import { appeal } from '../panel/panel-samples.fixture';
import { filterTerms, termRows } from './term-row';
import { rows, states, view } from './terms-view.fixture';

describe('TermsView', () => {
  it('empty: says so, and what will stand here', async () => {
    const drawn = await render(states.empty(), 'zh-Hant');
    expect(drawn.text()).toContain('此處沒有詞彙表內的詞彙。');
    await drawn.remove();
  });

  it('working: a skeleton, and a sentence for a screen reader', async () => {
    const drawn = await render(states.working());
    expect(drawn.element.querySelector('.sn-skeleton')).not.toBeNull();
    expect(drawn.find('[role=status]').textContent).toBe('Looking terms up');
    await drawn.remove();
  });

  it('growing: shows what was found so far', async () => {
    const drawn = await render(states.growing());
    expect(drawn.element.querySelectorAll('.sn-term').length).toBe(1);
    await drawn.remove();
  });

  it('failed: tells that the page must be reloaded', async () => {
    const drawn = await render(states.failed());
    expect(drawn.find('.sn-error button').textContent).toBe('Reload this page');
    await drawn.remove();
  });

  it('done: what the page defines first, with its section, then the glossary', async () => {
    const drawn = await render(states.done());
    const text = drawn.text();
    expect(text.indexOf('營運者')).toBeLessThan(text.indexOf('註冊辦事處'));
    expect(text).toContain('碼頭、渡輪碼頭');
    expect(text).toContain('repealed');
    await drawn.click('button', 'Keep 2 definitions');
    expect(text).toContain('Cap. 622 s. 2');
    expect(drawn.text()).toContain('1 definition kept in your terms');
    await drawn.remove();
  });

  it('copies the word of the other language, in the script of the interface', async () => {
    const onCopy = vi.fn(async () => true);
    const drawn = await render(view({ is: 'done', rows }, { onCopy }), 'zh-Hans');
    await drawn.click('button', '复制注册办事处');
    expect(onCopy).toHaveBeenCalledWith('注册办事处');
    await drawn.remove();
  });

  it('leads to the paragraphs that use a term', async () => {
    const onJump = vi.fn();
    const drawn = await render(view({ is: 'done', rows }, { onJump }));
    await drawn.click('a', 'Go to paragraph 43');
    expect(onJump).toHaveBeenCalledWith(expect.objectContaining({ number: '43' }));
    await drawn.remove();
  });
});

describe('a long list', () => {
  const long = Array.from({ length: 30 }, (_, at) => ({
    ...(rows[0] as (typeof rows)[number]),
    id: `row-${at}`,
    en: `buoy ${at}`,
    places: [{ start: 1000 - at, end: 1005 - at }],
  }));
  const listed = (drawn: { readonly element: Element }): string[] =>
    [...drawn.element.querySelectorAll('.sn-term-pair .sn-verbatim')].map((each) => each.textContent ?? '');

  it('begins with the weightiest, shows all when asked, and goes back', async () => {
    const drawn = await render(view({ is: 'done', rows: long }));
    expect(listed(drawn)).toHaveLength(12);
    await drawn.click('button', 'Show all 30 terms');
    expect(listed(drawn)).toHaveLength(30);
    await drawn.click('button', 'Show the first 12 only');
    expect(listed(drawn)).toHaveLength(12);
  });

  it('stands in the order of the text when asked', async () => {
    const drawn = await render(view({ is: 'done', rows: long }));
    await drawn.click('button', 'In the order of the text');
    expect(listed(drawn)[0]).toBe('buoy 11');
  });
});

describe('termRows', () => {
  it('counts uses and lists each paragraph once', () => {
    const at = appeal.text.indexOf('forfeiture');
    const entry = { id: 'x', en: 'forfeiture', zhHant: '沒收', zhHans: '没收', domain: 'd', source: 'usage' };
    const paragraph = appeal.paragraphs.find(({ number }) => number === '43')?.id ?? '';
    const places = [at, at + 20].map((start) => ({ start, end: start + 10, paragraph }));
    const [row] = termRows([{ entry, weight: 1, places }], appeal);
    expect(row?.count).toBe(2);
    expect(row?.places.map(({ number }) => number)).toEqual(['43']);
  });
});

describe('filterTerms', () => {
  it.each([
    ['REGISTERED', ['registered office']],
    ['註冊', ['registered office']],
    ['注册', ['registered office']], // either script finds it
    ['cap. 219', ['forfeiture']],
    ['nothing', []],
  ])('“%s”', (filter, expected) => {
    expect(filterTerms(rows, filter).map(({ en }) => en)).toEqual(expected);
  });

  it('marks the places of its terms in the page, and takes the marks away', async () => {
    const onMark = vi.fn();
    const drawn = await render(view({ is: 'done', rows }, { onMark }));
    await drawn.click('button', 'Mark in page');
    expect(onMark.mock.calls[0]?.[0].length).toBe(rows.flatMap(({ places }) => places).length);
    await drawn.click('button', 'Mark in page');
    expect(onMark.mock.calls[1]).toEqual([[]]);
  });
});
