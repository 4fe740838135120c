import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { FERRY } from '@/components/ask/ask-panel.fixture';
import { consentTo, isAskable } from '@/components/ui/consent-to';
import type { EndpointProfile } from '@/utils/core/endpoint-profile';
import type { LegalDocument } from '@/utils/core/legal-document';
import { NO_MASKING } from '@/utils/privacy/masked-model';
import type { ReadAgain } from '@/utils/second-reading/types';
import { leavingOfReading, type MadeFrom } from '@/utils/second-reading/what-leaves';
import { DEFAULT_SETTINGS, type Settings } from '@/utils/store/settings-schema';
import { createStore } from '@/utils/store/store';
import { searchLog } from '@/utils/store/tables/log';
import { type FakeModel, fakeModel } from '@/utils/testing/fake-model';
import { createEndpoints } from '../shared/endpoints';
import { throughFetch } from '../shared/through-fetch.fixture';
import { createSecondReadings } from './second-readings';

const profile = (id: string, model: string): EndpointProfile => ({
  id,
  name: id,
  preset: 'generic',
  address: `http://192.168.1.5:8000/${id}/v1`,
  key: '',
  model,
  dataLocation: 'firm-network',
  trainingConfirmed: true,
  retentionConfirmed: true,
  extraParameters: {},
  extraHeaders: {},
  quirks: {},
  remembered: [],
});

const STATEMENTS: readonly ReadAgain[] = [
  { id: 's1', text: 'Notice was served in time.', paragraphs: ['2'], quotes: [], verdict: 'matched', findings: [] },
  { id: 's2', text: 'Damages are HK$1,200,000.', paragraphs: ['3'], quotes: [], verdict: 'matched', findings: [] },
];

const RIGHT = JSON.stringify({
  readings: [
    { id: 's1', says: 'opposite', whose: '', words: 'was served late' },
    { id: 's2', says: 'says-so', whose: '', words: 'damages of HK$1,200,000' },
  ],
});

const store = createStore();

const ON: Partial<Settings> = { secondReading: { when: 'all', profileId: 'p2' } };

async function readBy(
  model: FakeModel,
  change: Partial<Settings>,
  options: {
    readonly madeFrom?: MadeFrom;
    readonly document?: LegalDocument;
    /** What stood on the sheet. */
    readonly shown?: LegalDocument;
    readonly signal?: AbortSignal;
  } = {},
) {
  const { madeFrom = 'page', document = FERRY.document, signal = new AbortController().signal } = options;
  const { shown = document } = options;
  await fakeBrowser.storage.local.set({
    settings: {
      ...DEFAULT_SETTINGS,
      endpoints: { profiles: [profile('p1', 'writer'), profile('p2', 'reader')], summary: 'p1', question: 'p1' },
      ...change,
    },
  });
  const asked: string[] = [];
  const endpoints = createEndpoints(store, {
    fetch: async () => new Response(''),
    createModel: (of, { fetch }) => {
      asked.push(of.model);
      return throughFetch(model, of, fetch);
    },
  });
  const readings = createSecondReadings(store, endpoints);
  const status = await endpoints.status('second-reading', document);
  const run = async () => {
    const parts = [{ document, statements: STATEMENTS }];
    const what = leavingOfReading([{ document: shown, statements: STATEMENTS }], madeFrom);
    const consent = consentTo(
      isAskable(status) ? status : { mark: '' },
      { how: 'once', id: crypto.randomUUID() },
      what,
    );
    const events = [];
    for await (const event of readings.run(parts, madeFrom, { consent, masking: NO_MASKING }, signal))
      events.push(event);
    return events;
  };
  return { status, run, asked };
}

const log = async () => {
  const found = await store.run((db) => searchLog(db, {}));
  return found.ok ? found.value : [];
};

const reasonOf = (events: readonly { readonly type: string }[]) =>
  events.flatMap((event) => ('failure' in event ? [(event.failure as { reason: string }).reason] : []));

beforeEach(async () => {
  fakeBrowser.reset();
  await store.run(async (db) => {
    for (const table of [db.log, db.usage, db.consents]) await table.clear();
  });
});

describe('second readings', () => {
  it('are made by the profile chosen for them, logged as such, and counted', async () => {
    const model = fakeModel([{ text: RIGHT, usage: { input: 300, output: 40 } }]);
    const { run, asked } = await readBy(model, ON);
    const events = await run();
    expect(events.map(({ type }) => type)).toEqual(['started', 'read', 'read', 'done']);
    expect(asked).toEqual(['reader']);
    const [entry] = await log();
    expect(entry).toMatchObject({
      purpose: 'second-reading',
      model: 'reader',
      ended: 'finished',
      tokens: { input: 300, output: 40 },
      checks: { conflict: 1, matched: 1 },
    });
    expect(entry?.sent.map(({ kind }) => kind)).toEqual(['page-text']);
    const usage = await store.run((db) => db.usage.toArray());
    expect(usage.ok && usage.value).toMatchObject([{ profileId: 'p2', input: 300, output: 40 }]);
  });

  it('are made by the profile of summaries where none was chosen', async () => {
    const { run, asked } = await readBy(fakeModel([RIGHT]), { secondReading: { when: 'important', profileId: null } });
    await run();
    expect(asked).toEqual(['writer']);
  });

  it.each<[settings: Partial<Settings>, why: string]>([
    [{}, 'off by default'],
    [{ secondReading: { when: 'off', profileId: 'p2' } }, 'off'],
    [{ secondReading: { when: 'all', profileId: 'gone' } }, 'its profile was removed'],
  ])('send nothing, and are not offered: %o (%s)', async (settings) => {
    const model = fakeModel([RIGHT]);
    const { status, run } = await readBy(model, settings);
    expect(status.state).toBe('none');
    expect(reasonOf(await run())).toEqual(['not-configured']);
    expect(model.requests).toEqual([]);
    expect(await log()).toEqual([]);
  });

  it('send nothing of a document that was not shown', async () => {
    const model = fakeModel([RIGHT]);
    const other = { ...FERRY.document, text: 'Other.', paragraphs: [] };
    const { run } = await readBy(model, ON, { shown: other });
    expect(reasonOf(await run())).toEqual(['consent-void']);
    expect(model.requests).toEqual([]);
  });

  it('send nothing of a page that is not public in “public material only”', async () => {
    const model = fakeModel([RIGHT]);
    const mail: LegalDocument = { ...FERRY.document, site: 'page', url: 'https://mail.example.com/inbox/7' };
    const { run } = await readBy(model, ON, { document: mail });
    expect(reasonOf(await run())).toEqual(['public-material-only']);
    expect(model.requests).toEqual([]);
  });

  it('say that the statements of an answer leave with what was asked in them', async () => {
    const { run } = await readBy(fakeModel([RIGHT]), ON, { madeFrom: 'question' });
    await run();
    expect((await log())[0]?.sent.map(({ kind }) => kind)).toEqual(['page-text', 'question']);
  });

  it('cost nothing the second time', async () => {
    const model = fakeModel([RIGHT]);
    const { run } = await readBy(model, ON);
    await run();
    const again = await run();
    expect(again.map(({ type }) => type)).toEqual(['started', 'read', 'read', 'done']);
    expect(model.requests).toHaveLength(1);
    expect(await log()).toHaveLength(1);
  });

  it('are stopped by the reader, and logged so', async () => {
    const stop = new AbortController();
    const model = fakeModel([{ text: RIGHT, pause: async () => stop.abort() }]);
    const { run } = await readBy(model, ON, { signal: stop.signal });
    const events = await run();
    expect(events.some(({ type }) => type === 'done')).toBe(false);
    expect((await log())[0]?.ended).toBe('stopped');
  });
});
