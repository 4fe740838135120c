// @vitest-environment happy-dom
import { act } from 'react';
import { describe, expect, it } from 'vitest';
import type { RankingEvent } from '@/utils/ask/types';
import { LANGUAGES, type Language } from '@/utils/core/language';
import type { EndpointStatus, Sending } from '@/utils/messaging/panel-to-background';
import { type Drawn, render, settle } from '@/utils/testing/render';
import { AskPanel } from './ask-panel';
import { ENDPOINT, FERRY, servicesWith } from './ask-panel.fixture';
import type { RankingServices } from './use-ranking';

const QUESTION = 'When was the notice served?';

/** An endpoint that ranks so, then waits for ever where it is slow. */
function ranker(events: readonly RankingEvent[], status: EndpointStatus = ENDPOINT, isSlow = false) {
  const sent: { question: string; sending: Sending }[] = [];
  const services: RankingServices = {
    status: async () => status,
    allow: async () => undefined,
    async *rank(question, _, sending) {
      sent.push({ question, sending });
      yield* events;
      if (isSlow) await new Promise(() => undefined);
    },
  };
  return { services, sent };
}

async function asked(ranking: RankingServices, question = QUESTION, language: Language = 'en'): Promise<Drawn> {
  const drawn = await render(
    <AskPanel
      open={FERRY}
      services={servicesWith(async function* () {}, { ranking })}
      kept={[]}
      onKeep={() => undefined}
      onUse={() => undefined}
      onOpenOptions={() => undefined}
    />,
    language,
  );
  await act(async () => {
    const box = drawn.find('textarea') as HTMLTextAreaElement;
    Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(box, question);
    box.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await drawn.press(drawn.find('textarea'), 'Enter');
  await settle();
  return drawn;
}

const numbers = (drawn: Drawn): (string | null)[] =>
  [...drawn.element.querySelectorAll('.sn-turn ol .sn-line-margin a')].map((link) => link.textContent);

const RANKED: RankingEvent = { type: 'ranked', keys: ['A p3', 'A p1', 'A p2'], by: 'e5' };

describe('ranking by likeness', () => {
  it('is not there while it is off', async () => {
    const drawn = await asked(ranker([], { state: 'none' }).services);
    expect(drawn.text()).not.toContain('likeness');
    await drawn.remove();
  });

  it('says before that all text goes, sends nothing until the reader agrees, and joins both rankings', async () => {
    const { services, sent } = ranker([{ type: 'progress', done: 3, of: 3 }, RANKED]);
    const drawn = await asked(services);
    expect(numbers(drawn)).toEqual(['2']);
    await drawn.click('button', 'Rank by likeness too');
    const sheet = drawn.find('dialog').textContent ?? '';
    expect(sheet).toContain('All text of each document');
    expect(sheet).toContain(FERRY.document.paragraphs[0]?.text ?? '');
    expect(sent).toEqual([]);
    await drawn.click('dialog button', 'Send once');
    expect(sent[0]?.sending.consent).toMatchObject({ how: 'once', kinds: ['page-text', 'question'], mark: 'mark-1' });
    // The whole document was shown, so no paragraph is named.
    expect(sent[0]?.sending.consent.paragraphs).toBeUndefined();
    expect(numbers(drawn).slice(0, 2).sort()).toEqual(['2', '3']);
    expect(drawn.text()).toContain('as e5 sees it');
    await drawn.remove();
  });

  it('shows the likest three where no word fits', async () => {
    const { services } = ranker([RANKED], { ...ENDPOINT, state: 'allowed', remembered: ['page-text', 'question'] });
    const drawn = await asked(services, 'Who won the badminton final?');
    expect(numbers(drawn)).toEqual([]);
    await drawn.click('button', 'Rank by likeness too');
    expect(numbers(drawn)).toEqual(['3', '1', '2']);
    await drawn.remove();
  });

  it('sends no number of a client', async () => {
    const { services, sent } = ranker([RANKED], {
      ...ENDPOINT,
      state: 'allowed',
      remembered: ['page-text', 'question'],
    });
    const drawn = await asked(services, 'When was notice served on A123456(3)?');
    await drawn.click('button', 'Rank by likeness too');
    expect(sent[0]?.question).toContain('notice');
    expect(sent[0]?.question).not.toContain('A123456');
    await drawn.remove();
  });

  it('stops, and the passages stay as they were', async () => {
    const allowed = { ...ENDPOINT, state: 'allowed', remembered: ['page-text', 'question'] } as const;
    const { services } = ranker([{ type: 'progress', done: 1, of: 3 }], allowed, true);
    const drawn = await asked(services);
    await drawn.click('button', 'Rank by likeness too');
    expect(drawn.text()).toContain('has read 1 of 3 paragraphs');
    await drawn.click('button', 'Stop');
    expect(drawn.text()).toContain('The ranking was stopped.');
    expect(numbers(drawn)).toEqual(['2']);
    await drawn.remove();
  });

  it('says why it failed, and the passages stay', async () => {
    const allowed = { ...ENDPOINT, state: 'allowed', remembered: ['page-text', 'question'] } as const;
    const { services } = ranker([{ type: 'failed', failure: { reason: 'bad-key' } }], allowed);
    const drawn = await asked(services);
    await drawn.click('button', 'Rank by likeness too');
    expect(drawn.text()).toMatch(/key/);
    expect(numbers(drawn)).toEqual(['2']);
    await drawn.remove();
  });

  it.each(LANGUAGES)('says in %s what goes where', async (language) => {
    const drawn = await asked(ranker([]).services, QUESTION, language);
    expect(drawn.text()).toMatch(/sends all text of this document|將本文件全文及問題傳送|将本文件全文及问题发送/);
    await drawn.remove();
  });
});
