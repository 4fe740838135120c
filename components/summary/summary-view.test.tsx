// @vitest-environment happy-dom
import { act } from 'react';
import { describe, expect, it, vi } from 'vitest';
import type { EndpointStatus } from '@/utils/messaging/panel-to-background';
import type { Copied } from '@/utils/platform/clipboard';
import type { ByHand } from '@/utils/summary/types';
import { render } from '@/utils/testing/render';
import { allowedEndpoint, appeal, HASH, result } from '../panel/panel-samples.fixture';
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
    expect(drawn.text()).toContain('5 of 46 paragraphs quoted');
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
    expect(drawn.text()).toContain('模型服务不接受这条密钥');
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

  it('keeps decisions and the mark of review with the summary, and shows them again', async () => {
    let stored: ByHand | undefined;
    const services = {
      keptSummaries: async () => [stored === undefined ? result : { ...result, byHand: stored }],
      keepByHand: (hash: string, madeAt: string, byHand: ByHand) => {
        if (hash === HASH && madeAt === result.madeAt) stored = byHand;
      },
    };
    const drawn = await render(withModel([], false, services));
    await drawn.click('.sn-folded button', 'Keep by hand');
    await drawn.click('.sn-folded button', 'Drop');
    await drawn.click('button', 'Mark as reviewed');
    const field = drawn.find('.sn-dialog input') as HTMLInputElement;
    await act(async () => {
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, 'A N Other');
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await drawn.click('.sn-dialog button', 'Mark as reviewed');
    await drawn.remove();

    const copy = vi.fn(async (_: Copied) => true);
    const again = await render(withModel([], false, { ...services, copy }));
    expect(again.text()).toContain('AI draft, reviewed by A N Other · qwen3:14b');
    expect(again.text()).toContain('kept by hand');
    expect(again.text()).toContain('dropped');
    await again.click('.sn-bar .sn-copy');
    expect(copy.mock.calls[0]?.[0].text).toContain('reviewed by A N Other');
    expect(copy.mock.calls[0]?.[0].text).toContain('HK$2,400,000');
    // A line decided otherwise is not what was reviewed.
    await again.click('button', 'Drop');
    expect(again.text()).toContain('AI draft, not reviewed');
    await again.remove();
  });

  it('decides nothing about a summary made after it', async () => {
    const byHand: ByHand = { decisions: { [result.statements[0]?.id ?? '']: { fate: 'dropped' } } };
    const newer = { ...result, madeAt: '2026-11-23T05:00:00Z' };
    const drawn = await render(
      withModel([{ type: 'done', result: newer, fromCache: false }], false, {
        keptSummaries: async () => [{ ...result, byHand }],
      }),
    );
    expect(drawn.text()).toContain('dropped');
    await drawn.click('button', 'Regenerate');
    expect(drawn.text()).not.toContain('dropped');
    await drawn.remove();
  });

  it('hears at once that a model was set up, or another one, in the options', async () => {
    let endpoint: EndpointStatus = { state: 'none' };
    let changed = (): void => undefined;
    const onEndpointChange = (listener: () => void) => {
      changed = listener;
      return () => undefined;
    };
    const drawn = await render(withModel([], false, { endpointStatus: async () => endpoint, onEndpointChange }));
    expect(drawn.text()).toContain('Set up a model');
    endpoint = { ...allowedEndpoint, state: 'ask' };
    await act(async () => changed());
    await drawn.click('button', `Summarise with ${allowedEndpoint.model}`);
    expect(drawn.find('dialog').textContent).toContain('Send this to');
    // The sheet says what held when it came up: it goes when that no longer holds.
    endpoint = { ...allowedEndpoint, state: 'ask', mark: 'another' };
    await act(async () => changed());
    expect(drawn.element.querySelector('dialog')).toBeNull();
    await drawn.remove();
  });

  it('tells beside the button, and on the sheet, what a run would send', async () => {
    const ready = await render(states.ready());
    expect(ready.find('.sn-estimate').textContent).toMatch(/^About [\d,]+ tokens sent, at most 1,600 for the answer$/);
    await ready.remove();
    const asks = await render(states.asks(), 'zh-Hant');
    await asks.click('button', '以 qwen3:14b 撮寫');
    expect(asks.find('.sn-send-contents').textContent).toMatch(/約傳送[\d,]+個 token/);
    await asks.remove();
  });

  it.each([
    ['en', 'Ask', 'Open the Sidenote sidebar from the toolbar.'],
    ['zh-Hant', '提問', '請從工具列開啟旁註側欄。'],
    ['zh-Hans', '提问', '请从工具栏打开旁注侧栏。'],
  ] as const)('where the browser does not open the panel, says how it is opened: %s', async (language, ask, said) => {
    const drawn = await render(withModel([], false, { openPanel: async () => false }), language);
    await drawn.click('.sn-bar button', ask);
    expect(drawn.find('.sn-bar').textContent).toContain(said);
    await drawn.remove();
  });

  it('shows a sentence as a table, each figure with its paragraph', async () => {
    const drawn = await render(states.chinese(), 'zh-Hant');
    const rows = [...drawn.element.querySelectorAll('tr')].map((row) => row.textContent);
    expect(rows).toEqual(['量刑起點3年3個月 4', '扣減33.3 % 4', '判刑2年2個月 5', '總刑期2年2個月']);
    await drawn.remove();
  });
});
