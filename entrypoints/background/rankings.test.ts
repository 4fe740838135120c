import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { FERRY } from '@/components/ask/ask-panel.fixture';
import { consentTo, isAskable } from '@/components/ui/consent-to';
import type { RankingEvent } from '@/utils/ask/types';
import { leavingOfRanking } from '@/utils/ask/what-leaves';
import type { EndpointProfile } from '@/utils/core/endpoint-profile';
import type { LegalDocument } from '@/utils/core/legal-document';
import { PRESETS, profileFromPreset } from '@/utils/models/presets';
import { dayOf } from '@/utils/models/usage';
import { NO_MASKING } from '@/utils/privacy/masked-model';
import { DEFAULT_SETTINGS, type Settings } from '@/utils/store/settings-schema';
import { createStore } from '@/utils/store/store';
import { searchLog } from '@/utils/store/tables/log';
import { costOfMonth } from '@/utils/store/tables/usage';
import { createEndpoints } from '../shared/endpoints';
import { createRankings } from './rankings';

const QUESTION = 'When was the notice served?';
const store = createStore();

const PROFILE: EndpointProfile = {
  ...profileFromPreset(PRESETS[0], 'p1'),
  address: 'http://192.168.1.5:8000/v1',
  model: 'vectors',
  prices: { input: 1_000_000, output: 0 },
};

beforeEach(async () => {
  await store.run((db) => Promise.all([db.analyses.clear(), db.log.clear(), db.usage.clear()]));
});

/** Likeness to "notice", and a second number so that none is of length nothing. */
const vectorOf = (text: string): number[] => [/notice/.test(text) ? 1 : 0, 1];

type Options = {
  readonly document?: LegalDocument;
  readonly change?: Partial<Settings>;
  readonly reply?: (input: readonly string[]) => Response;
  /** What stood on the sheet. */
  readonly shown?: LegalDocument;
  readonly signal?: AbortSignal;
  /** Another worker, which remembers nothing. */
  readonly rankings?: ReturnType<typeof createRankings>;
};

const sent: string[][] = [];

async function rank({ document = FERRY.document, change = {}, reply, shown = document, signal }: Options = {}) {
  await fakeBrowser.storage.local.set({
    settings: {
      ...DEFAULT_SETTINGS,
      endpoints: { profiles: [PROFILE], summary: null, question: null },
      ranking: { profileId: 'p1' },
      ...change,
    },
  });
  sent.length = 0;
  const endpoints = createEndpoints(store, {
    fetch: (async (_: unknown, init?: RequestInit) => {
      const { input } = JSON.parse(String(init?.body)) as { input: string[] };
      sent.push(input);
      const data = input.map((text) => ({ embedding: vectorOf(text) }));
      return reply?.(input) ?? Response.json({ data, usage: { prompt_tokens: 5 } });
    }) as typeof globalThis.fetch,
  });
  const status = await endpoints.status('ranking');
  const what = leavingOfRanking(QUESTION, [{ label: 'A', document: shown }]);
  const consent = consentTo(isAskable(status) ? status : { mark: '' }, { how: 'once', id: crypto.randomUUID() }, what);
  const events: RankingEvent[] = [];
  const asked = createRankings(store, endpoints).run(
    QUESTION,
    [{ label: 'A', document }],
    { consent, masking: NO_MASKING },
    signal ?? new AbortController().signal,
  );
  for await (const event of asked) events.push(event);
  return { events, last: events.at(-1), sent: [...sent] };
}

describe('rankings', () => {
  it('reads the question and every paragraph, and ranks the likest first', async () => {
    const { last, sent: texts } = await rank();
    expect(texts).toEqual([[QUESTION], FERRY.document.paragraphs.map(({ text }) => text)]);
    expect(last).toMatchObject({ type: 'ranked', by: 'vectors' });
    expect(last).toHaveProperty('keys.0', 'A p2');
  });

  it('counts what it took, and writes a record before it sends', async () => {
    await rank();
    const month = await store.run((db) => costOfMonth(db, dayOf(new Date())));
    expect(month).toMatchObject({ ok: true, value: 10 });
    const log = await store.run((db) => searchLog(db, {}));
    expect(log.ok && log.value[0]).toMatchObject({ purpose: 'ranking', ended: 'finished' });
  });

  it('sends a text once: in a later worker only the question goes', async () => {
    await rank();
    const { last, sent: texts } = await rank();
    expect(texts).toEqual([[QUESTION]]);
    expect(last).toHaveProperty('keys.0', 'A p2');
  });

  it('writes nothing of a private text down', async () => {
    const document = { ...FERRY.document, site: 'page' as const, url: 'https://mail.example.com/inbox/7' };
    const open = { document, change: { publicMaterialOnly: false } };
    expect((await rank(open)).last).toMatchObject({ type: 'ranked' });
    expect(await store.run((db) => db.analyses.count())).toMatchObject({ value: 0 });
  });

  it.each<[what: string, options: Options, reason: string]>([
    ['while it is off', { change: { ranking: { profileId: null } } }, 'not-configured'],
    ['under an unread policy, settings that are damaged', { change: { log: 'x' as never } }, 'settings-damaged'],
    [
      'of a private page in public material only mode',
      { document: { ...FERRY.document, site: 'page', url: 'https://mail.example.com/inbox/7' } },
      'public-material-only',
    ],
    ['of another document than was shown', { shown: { ...FERRY.document, text: 'x', paragraphs: [] } }, 'consent-void'],
  ])('sends nothing %s', async (_, options, reason) => {
    const { last, sent: texts } = await rank(options);
    expect(texts).toEqual([]);
    expect(last).toMatchObject({ type: 'failed', failure: { reason } });
  });

  it.each<[what: string, reply: (input: readonly string[]) => Response]>([
    ['no list', () => Response.json({})],
    ['one vector too few', (input) => Response.json({ data: input.slice(1).map(() => ({ embedding: [1] })) })],
    [
      'a question of another length than the paragraphs',
      (input) => Response.json({ data: input.map(() => ({ embedding: Array(input.length).fill(1) })) }),
    ],
    ['words for vectors', (input) => Response.json({ data: input.map(() => ({ embedding: 'near' })) })],
  ])('says that the answer cannot be read: %s', async (_, reply) => {
    const { last } = await rank({ reply });
    expect(last).toMatchObject({ type: 'failed', failure: { reason: 'malformed-answer' } });
    expect(await store.run((db) => db.analyses.count())).toMatchObject({ value: 0 });
  });

  it('stops', async () => {
    const stop = new AbortController();
    const reply = (): Response => {
      stop.abort();
      return Response.json({ data: [{ embedding: [1, 1] }] });
    };
    const { last, sent: texts } = await rank({ reply, signal: stop.signal });
    expect(last?.type).not.toBe('ranked');
    expect(texts).toHaveLength(1);
  });
});
