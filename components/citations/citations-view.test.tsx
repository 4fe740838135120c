// @vitest-environment happy-dom
import { act } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { render } from '@/utils/testing/render';
import { arrangeAuthorities } from './authority-row';
import { rows, states, view } from './citations-view.fixture';

describe('CitationsView', () => {
  it('empty: says so, and what will stand here', async () => {
    const drawn = await render(states.empty());
    expect(drawn.text()).toContain('Nothing here cites an authority.');
    await drawn.remove();
  });

  it('working: shows where the rows will stand', async () => {
    const drawn = await render(states.working(), 'zh-Hant');
    expect(drawn.element.querySelector('.sn-skeleton')).not.toBeNull();
    expect(drawn.find('[role=status]').textContent).toBe('正在讀取引據');
    await drawn.remove();
  });

  it('shows on a click how a case is cited here: the sentence, its words and its paragraph; an ordinance is not asked about', async () => {
    const onJump = vi.fn();
    const sentence = {
      start: 5,
      end: 40,
      text: 'We decline to follow Aster.',
      label: '12',
      treatment: 'not-followed' as const,
    };
    const drawn = await render(view({ is: 'done', rows }, { onJump, onHowCited: () => [sentence] }));
    expect([...drawn.element.querySelectorAll('button[title="How it is cited"]')]).toHaveLength(2);
    await drawn.click('button', 'cited 2 times');
    expect(drawn.text()).toContain('not followed');
    expect(drawn.text()).toContain('We decline to follow Aster.');
    expect(drawn.text()).toContain('They do not say what the law is');
    await drawn.remove();
  });

  it('growing: shows what was read so far', async () => {
    const drawn = await render(states.growing());
    expect(drawn.text()).toContain('律政司司長 訴 乙大文');
    await drawn.remove();
  });

  it('failed: one sentence and one button', async () => {
    const drawn = await render(states.failed());
    expect(drawn.find('.sn-error button').textContent).toBe('Try again');
    await drawn.remove();
  });

  it('done: parallel citations in one row, groups with counts, italics for English case names only', async () => {
    const drawn = await render(states.done());
    const headings = [...drawn.element.querySelectorAll('h2')].map((heading) => heading.textContent);
    expect(headings).toEqual(['Cases2', 'Legislation1']);
    expect(drawn.text()).toContain('[2011] 2 HKLRD 336 · CAAR 3/2010 · cited 4 times');
    const italics = [...drawn.element.querySelectorAll('.sn-italic')].map((name) => name.textContent);
    expect(italics).toEqual(['Aster Ltd v Begonia Ltd']);
    await drawn.remove();
  });

  it('gives every mention a link with words, one stop for the Tab key, arrows for the rest', async () => {
    const onJump = vi.fn();
    const drawn = await render(view({ is: 'done', rows }, { onJump }));
    const spark = drawn.find('.sn-spark');
    expect(spark.getAttribute('aria-label')).toBe('4 places in this document');
    const ticks = [...spark.querySelectorAll('a')];
    expect(ticks.map((tick) => tick.textContent)).toEqual([5, 12, 13, 40].map((n) => `Go to paragraph ${n}`));
    ticks[0]?.focus();
    // The whole list is one stop for the Tab key, and it is where the reader is.
    expect(ticks.map((tick) => tick.tabIndex)).toEqual([0, -1, -1, -1]);
    await drawn.press(ticks[0] ?? spark, 'ArrowRight');
    expect(document.activeElement).toBe(ticks[1]);
    ticks[1]?.click();
    expect(onJump).toHaveBeenCalledWith(rows[0]?.mentions[1]);
    await drawn.remove();
  });

  it('copies one, copies all that are shown, exports what is shown', async () => {
    const onCopy = vi.fn(async () => true);
    const onCopyOne = vi.fn(async () => true);
    const onExport = vi.fn();
    const drawn = await render(view({ is: 'done', rows }, { onCopy, onCopyOne, onExport }));
    await drawn.click('button', 'Copy Aster Ltd v Begonia Ltd');
    await drawn.click('button', 'Copy 3 authorities');
    expect(onCopyOne.mock.calls).toEqual([['[2016] HKCFA 901']]);
    expect(onCopy.mock.calls).toEqual([[['[2011] 2 HKLRD 336', '[2016] HKCFA 901', 'Cap 901']]]);
    await drawn.click('button', 'Export');
    await drawn.click('[role=menuitem]', 'RIS (Zotero, EndNote)');
    expect(onExport).toHaveBeenCalledWith('ris', expect.arrayContaining(['Cap 901']));
    await drawn.remove();
  });

  it('offers the three styles, and tells which was chosen', async () => {
    const onStyle = vi.fn();
    const drawn = await render(view({ is: 'done', rows }, { onStyle }));
    const options = [...drawn.element.querySelectorAll('.sn-bar option')].map((option) => option.textContent);
    expect(options).toEqual(['Hong Kong court style', 'OSCOLA 4', 'OSCOLA 5']);
    const field = drawn.find('.sn-bar select') as HTMLSelectElement;
    await act(async () => {
      field.value = 'oscola5';
      field.dispatchEvent(new Event('change', { bubbles: true }));
    });
    expect(onStyle).toHaveBeenCalledWith('oscola5');
    await drawn.remove();
  });

  it('switches the marks of this site, where there is a page to mark', async () => {
    const onChange = vi.fn();
    const drawn = await render(view({ is: 'done', rows }, { marks: { on: true, onChange } }));
    expect(drawn.find('.sn-marks').textContent).toContain('Alt+Shift+. goes to the next citation');
    await drawn.click('.sn-marks input');
    expect(onChange).toHaveBeenCalledWith(false);
    await drawn.draw(view({ is: 'done', rows }));
    expect(drawn.element.querySelector('.sn-marks')).toBeNull();
    await drawn.remove();
  });

  it('opens links beside the page, and tells where they lead', async () => {
    const drawn = await render(states.done());
    const link = drawn.find('a[target=_blank]');
    expect(link.getAttribute('aria-label')).toBe('Open Aster Ltd v Begonia Ltd on HKLII (opens in a new tab)');
    expect(link.getAttribute('rel')).toBe('noreferrer');
    await drawn.remove();
  });
});

describe('arrangeAuthorities', () => {
  const names = (filter: string, order: 'first' | 'name' | 'count') =>
    arrangeAuthorities(rows, filter, order).map(({ name }) => name);

  it.each([
    ['', 'first', ['Ferry Piers Ordinance', '律政司司長 訴 乙大文', 'Aster Ltd v Begonia Ltd']],
    ['', 'name', ['Aster Ltd v Begonia Ltd', 'Ferry Piers Ordinance', '律政司司長 訴 乙大文']],
    ['', 'count', ['律政司司長 訴 乙大文', 'Aster Ltd v Begonia Ltd', 'Ferry Piers Ordinance']],
    ['BEGONIA', 'first', ['Aster Ltd v Begonia Ltd']], // whatever the case
    ['cap 901 4(3)', 'first', ['Ferry Piers Ordinance']], // every word, in any field
    ['ＨＫＬＲＤ', 'first', ['律政司司長 訴 乙大文']], // full width
    ['nobody', 'first', []],
  ] as const)('“%s” by %s', (filter, order, expected) => {
    expect(names(filter, order)).toEqual(expected);
  });
});
