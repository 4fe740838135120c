// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { LANGUAGES } from '@/utils/core/language';
import { render, settle } from '@/utils/testing/render';
import { states, view } from './panel.fixture';
import { appeal, HASH } from './panel-samples.fixture';

/** The reader draws summary, citations and terms one after the other, giving the page its turn between them. */

describe('Reader', () => {
  it('reading: says what it does', async () => {
    const drawn = await render(states.reading());
    expect(drawn.find('[role=status]').textContent).toBe('Reading 42 paragraphs');
    await drawn.remove();
  });

  it('no text yet: says so, why, and that it goes on by itself', async () => {
    const drawn = await render(states.noText());
    expect(drawn.text()).toContain('No text on this page yet.');
    expect(drawn.text()).toContain('goes on as soon as text appears');
    await drawn.remove();
  });

  it('layout not understood: offers a report to copy', async () => {
    const onStep = vi.fn();
    const drawn = await render(view({ is: 'unreadable', failure: { reason: 'layout-not-understood' } }, { onStep }));
    await drawn.click('button', 'Copy report');
    expect(onStep).toHaveBeenCalledWith('report');
    await drawn.remove();
  });

  it('ready: head, three tabs with counts, and what leaves the computer', async () => {
    const drawn = await render(states.ready());
    await settle();
    expect(drawn.find('h1').textContent).toBe(appeal.title);
    expect(drawn.text()).toContain('[2025] HKCA 1188 · CACV 612/2024');
    expect(drawn.text()).toContain('17 October 2025 · Tam VP, Sit JA, Ho JA');
    const tabs = [...drawn.element.querySelectorAll('[role=tab]')].map((tab) => tab.textContent);
    expect(tabs).toEqual(['Summary', 'Citations1', 'Terms3']);
    expect(drawn.text()).toContain('Nothing leaves this computer.');
    await drawn.remove();
  });

  it('keeps a tab of the surface’s own, and what is typed in it, while another page is read', async () => {
    const extraTabs = [{ id: 'ask', label: 'Ask', panel: <input aria-label="Question" /> }] as const;
    const showing = (state: Parameters<typeof view>[0]) =>
      view(state, { tab: 'ask', extraTabs } as unknown as Parameters<typeof view>[1]);
    const drawn = await render(showing({ is: 'ready', document: appeal, hash: HASH }));
    const field = drawn.find('input', 'Question');
    await drawn.draw(showing({ is: 'reading' }));
    await drawn.draw(showing({ is: 'unreadable', failure: { reason: 'not-supported' } }));
    await drawn.draw(showing({ is: 'ready', document: appeal, hash: HASH }));
    expect(drawn.find('input', 'Question')).toBe(field);
    await drawn.remove();
  });

  it('repeats a reporting restriction on top of everything', async () => {
    const restriction = 'No report may identify the child.';
    const drawn = await render(view({ is: 'ready', document: { ...appeal, restriction }, hash: HASH }));
    expect(drawn.find('[role=note]').textContent).toContain(restriction);
    await drawn.remove();
  });

  it('says quietly how much was read, and aloud where a check failed', async () => {
    const reading = { share: 0.98, numbers: 71, problems: [] };
    const drawn = await render(view({ is: 'ready', document: { ...appeal, reading }, hash: HASH }));
    expect(drawn.text()).toContain('71 of 71 numbered paragraphs, 98 % of the page’s text');
    expect(drawn.element.querySelector('[role=note]')).toBeNull();
    await drawn.draw(
      view(
        {
          is: 'ready',
          document: { ...appeal, reading: { ...reading, problems: ['numbers-left-over', 'unheard-of'] } },
          hash: HASH,
        },
        { ways: <button type="button">Another way</button> },
      ),
    );
    expect(drawn.find('[role=note]').textContent).toContain('numbers stand in the text and were not understood');
    await drawn.click('button', 'Copy report');
    expect(drawn.text()).toContain('It holds nothing of the page’s text.');
    expect(drawn.text()).toContain('Another way');
    await drawn.remove();
  });

  it('lists the corrections that the page prints', async () => {
    const corrigenda = [{ date: '2031-03-09', text: 'For “heron” read “teal”.' }];
    const drawn = await render(view({ is: 'ready', document: { ...appeal, corrigenda }, hash: HASH }));
    expect(drawn.find('[role=note]').textContent).toContain('For “heron” read “teal”.');
    await drawn.remove();
  });

  it('never takes a press summary for the judgment', async () => {
    const drawn = await render(view({ is: 'ready', document: { ...appeal, kind: 'press-summary' }, hash: HASH }));
    expect(drawn.find('[role=note]').textContent).toContain(
      'This is the press summary. It is not part of the judgment.',
    );
    expect(drawn.find('[role=note] a').getAttribute('href')).toMatch(/^https:\/\/www\.hklii\.hk\/en\/cases\//);
    await drawn.remove();
  });

  it('says what was not checked, with the way to look it up', async () => {
    const drawn = await render(states.ready());
    expect(drawn.text()).toContain('Appeal history and later treatment were not checked.');
    await drawn.remove();
  });

  it.each(LANGUAGES)('speaks %s throughout', async (language) => {
    const drawn = await render(states.ready(), language);
    await settle();
    const tab = drawn.find('[role=tab]').textContent;
    expect(tab).toBe({ en: 'Summary', 'zh-Hant': '摘要', 'zh-Hans': '摘要' }[language]);
    await drawn.remove();
  });
});
