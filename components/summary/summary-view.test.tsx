// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { render } from '@/utils/testing/render';
import { appeal, result } from '../reader/reader-samples.fixture';
import { states, withModel } from './summary-view.fixture';

const paragraphs = (element: HTMLElement): string[] =>
  [...element.querySelectorAll('.sn-outcome .sn-paragraph-link, section .sn-line-margin .sn-paragraph-link')].map(
    (link) => link.textContent ?? '',
  );

describe('SummaryView', () => {
  it('working: shows where the text will stand, and says what it does', async () => {
    const drawn = await render(states.working());
    expect(drawn.element.querySelector('.sn-skeleton')).not.toBeNull();
    expect(drawn.find('[role=status]').textContent).toBe('Reading the judgment');
    await drawn.remove();
  });

  it('empty: the extract stands without a model, and one button says how to set one up', async () => {
    const drawn = await render(states.empty());
    expect(drawn.text()).toContain('Appeal allowed');
    expect(drawn.text()).toContain('5 of 46 quoted');
    expect(paragraphs(drawn.element)).toEqual(['44', '12', '42', '43', '5']);
    expect(drawn.find('button', 'Set up a model')).toBeDefined();
    await drawn.remove();
  });

  it('quotes the page verbatim in its own language, and nothing else in serif', async () => {
    const drawn = await render(states.empty(), 'zh-Hant');
    for (const element of drawn.element.querySelectorAll('.sn-verbatim')) {
      expect(appeal.text).toContain(element.textContent ?? '');
      expect(element.getAttribute('lang')).toBe('en');
    }
    expect(drawn.text()).toContain('上訴得直');
    await drawn.remove();
  });

  it('streaming: grows line by line with Stop beside it, and does not read the words aloud', async () => {
    const drawn = await render(states.streaming());
    await drawn.click('button', 'Summarise with qwen3:14b');
    expect(drawn.text()).toContain('The forfeiture of 3 May 2023 was premature');
    expect(drawn.text()).toContain('qwen3:14b is writing');
    const spoken = [...drawn.element.querySelectorAll('[aria-live]')].map((region) => region.textContent).join();
    expect(spoken).not.toContain('forfeiture');
    await drawn.click('button', 'Stop');
    expect(drawn.text()).toContain('The forfeiture of 3 May 2023 was premature');
    expect(drawn.find('button', 'Continue')).toBeDefined();
    await drawn.remove();
  });

  it('done: each line with its verdict in words; conflicts and unsourced lines folded away', async () => {
    const drawn = await render(states.done());
    await drawn.click('button', 'Summarise with qwen3:14b');
    const verdicts = [...drawn.element.querySelectorAll('.sn-verdict')].map((verdict) => verdict.textContent);
    expect(verdicts).toEqual([
      'quoted',
      'numbers and names match',
      'conflict: HK$2,400,000 is not in this document',
      'no source given',
    ]);
    const folded = drawn.find('.sn-folded');
    expect(folded.hasAttribute('open')).toBe(false);
    expect(folded.textContent).toContain('2 lines left out');
    expect(folded.textContent).toContain('HK$2,400,000');
    expect(drawn.text()).toContain('AI draft, not reviewed · qwen3:14b');
    expect(drawn.text()).toContain('Check each paragraph before relying on it. You remain responsible.');
    expect(drawn.text()).toContain('This document does not say: History.');
    await drawn.remove();
  });

  it('kept: a finished summary is there without a click and without a call', async () => {
    const summarise = vi.fn();
    const drawn = await render(withModel([], false, { keptSummaries: async () => [result], summarise }));
    expect(drawn.text()).toContain('kept from before, nothing was sent');
    expect(summarise).not.toHaveBeenCalled();
    await drawn.remove();
  });

  it('failed: keeps the text so far and offers Continue', async () => {
    const drawn = await render(states.failed());
    await drawn.click('button', 'Summarise with qwen3:14b');
    expect(drawn.text()).toContain('The answer was cut off.');
    expect(drawn.text()).toContain('What came so far is kept.');
    expect(drawn.text()).toContain('was not service “at the registered office”');
    expect(drawn.find('button', 'Continue')).toBeDefined();
    await drawn.remove();
  });

  it('failed before a word: the extract stands in', async () => {
    const drawn = await render(states.refused(), 'zh-Hans');
    await drawn.click('button', '以 qwen3:14b 撮写');
    expect(drawn.text()).toContain('端点不接受这条密钥');
    expect(drawn.text()).toContain('上列摘录不受影响');
    await drawn.remove();
  });

  it('asks before the first send: host, contents, and no send by a click that the page made', async () => {
    const drawn = await render(states.asks());
    await drawn.click('button', 'Summarise with qwen3:14b');
    expect(drawn.text()).toContain('Send this to localhost:11434?');
    expect(drawn.text()).toContain('Public text of this page');
    expect(drawn.text()).toContain('this computer');
    await drawn.remove();
  });

  it('keeps by hand, drops, and lets a review be marked only then', async () => {
    const drawn = await render(states.done());
    await drawn.click('button', 'Summarise with qwen3:14b');
    await drawn.click('button', 'Mark as reviewed');
    expect(drawn.text()).toContain('Keep or drop 2 flagged lines first.');
    await drawn.click('.sn-dialog button', 'Cancel');
    await drawn.click('.sn-folded button', 'Keep by hand');
    expect(drawn.text()).toContain('kept by hand');
    await drawn.click('.sn-folded button', 'Drop');
    await drawn.click('button', 'Mark as reviewed');
    expect(drawn.text()).toContain('Your name goes into copies and exports.');
    await drawn.remove();
  });

  it('shows a sentence as a table, each figure with its paragraph', async () => {
    const drawn = await render(states.chinese(), 'zh-Hant');
    const rows = [...drawn.element.querySelectorAll('tr')].map((row) => row.textContent);
    expect(rows).toEqual(['1答辯認罪', '4量刑起點監禁三年三個月', '4扣減三分之一', '5判刑監禁26個月']);
    await drawn.remove();
  });
});
