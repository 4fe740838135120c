import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { FERRY } from '@/components/ask/ask-panel.fixture';
import { makeMaterial } from '@/components/draft/make-material';
import type { EndpointProfile } from '@/utils/core/endpoint-profile';
import type { Model } from '@/utils/core/ports';
import { buildDraft } from '@/utils/draft/build-draft';
import { NO_MASKING } from '@/utils/privacy/masked-model';
import { DEFAULT_SETTINGS, type Settings } from '@/utils/store/settings-schema';
import { createStore } from '@/utils/store/store';
import { searchLog } from '@/utils/store/tables/log';
import { hashDocument } from '@/utils/summary/cache-key';
import { fakeModel } from '@/utils/testing/fake-model';
import { createAnswers } from './answers';
import { createDraftModel } from './drafts';
import { createEndpoints, type Endpoints } from './endpoints';

const KEY = 'sk-canary-123456';
const HEADER = 'header-canary-654321';

const PROFILE: EndpointProfile = {
  id: 'p1',
  name: 'Firm server',
  preset: 'generic',
  address: 'http://192.168.1.5:8000/v1',
  key: KEY,
  model: 'm',
  dataLocation: 'firm-network',
  trainingConfirmed: true,
  retentionConfirmed: true,
  extraParameters: {},
  extraHeaders: { 'X-Token': HEADER },
  quirks: {},
  allowed: true,
};

const store = createStore();

/** Endpoints that open this model, under these settings. */
const endpointsWith = (model: Model, change: Partial<Settings> = {}): Endpoints => ({
  ...createEndpoints(store),
  open: async () => ({ ok: true, model, profile: PROFILE, settings: { ...DEFAULT_SETTINGS, ...change } }),
});

const DOCUMENTS = [{ label: 'A', document: FERRY.document }];
const ASKED = { question: 'How much are the damages?' };
const SENDING = { id: 'q1', consent: 'once', masking: NO_MASKING } as const;

const answerSaying = (text: string): string =>
  JSON.stringify({
    answered: true,
    statements: [{ text, paragraphs: ['3'], quotes: ['shall pay damages of HK$1,200,000'] }],
  });

const drain = async <Event>(events: AsyncIterable<Event>): Promise<Event[]> => {
  const all: Event[] = [];
  for await (const event of events) all.push(event);
  return all;
};

const log = async () => {
  const found = await store.run((db) => searchLog(db, {}));
  return found.ok ? found.value : [];
};

beforeEach(async () => {
  fakeBrowser.reset();
  await store.run(async (db) => {
    await db.log.clear();
    await db.answers.clear();
  });
});

describe('answers', () => {
  it('are kept for their document and logged for their matter, without key or header values', async () => {
    const model = fakeModel([answerSaying(`The damages are HK$1,200,000. ${KEY} ${HEADER}`)]);
    const answers = createAnswers(store, endpointsWith(model, { activeMatter: 'm1' }));
    await drain(answers.run(ASKED, DOCUMENTS, SENDING, new AbortController().signal));
    const [kept] = await answers.kept(hashDocument(FERRY.document));
    expect(kept?.id).toBe('q1');
    expect(kept?.result.question).toBe(ASKED.question);
    const [entry] = await log();
    expect(entry).toMatchObject({ id: 'q1', matterId: 'm1', purpose: 'question', ended: 'finished' });
    expect(JSON.stringify(entry)).not.toMatch(/canary/);
  });

  it('are shown as reviewed once their record is marked', async () => {
    const answers = createAnswers(store, endpointsWith(fakeModel([answerSaying('The damages are HK$1,200,000.')])));
    await drain(answers.run(ASKED, DOCUMENTS, SENDING, new AbortController().signal));
    expect(await answers.review('q1', 'A. Lee')).toMatchObject({ by: 'A. Lee' });
    const [kept] = await answers.kept(hashDocument(FERRY.document));
    expect(kept?.review?.by).toBe('A. Lee');
    expect(await answers.review('none', 'A. Lee')).toBeUndefined();
  });

  it('leave masked and come back as themselves', async () => {
    const model = fakeModel([answerSaying('IDNUMBER_1 is owed HK$1,200,000 in damages.')]);
    const masks = [{ placeholder: 'IDNUMBER_1', original: 'A123456(3)' }];
    const answers = createAnswers(store, endpointsWith(model));
    const asked = { question: 'How much are the damages of A123456(3)?' };
    const events = await drain(
      answers.run(asked, DOCUMENTS, { ...SENDING, masking: { names: [], masks } }, new AbortController().signal),
    );
    expect(JSON.stringify(model.requests)).not.toContain('A123456');
    const done = events.find((event) => event.type === 'done');
    expect(done?.type === 'done' && done.result.statements[0]?.text).toContain('A123456(3) is owed');
    expect((await log())[0]?.sent[1]).toMatchObject({ kind: 'question', masked: true });
  });

  it('log what was sent even when the reader stopped', async () => {
    const model = fakeModel([
      { text: '{"answered":true,', loop: true, pause: () => new Promise((go) => setTimeout(go, 2)) },
    ]);
    const answers = createAnswers(store, endpointsWith(model));
    const controller = new AbortController();
    for await (const event of answers.run(ASKED, DOCUMENTS, SENDING, controller.signal))
      if (event.type === 'delta') controller.abort();
    expect((await log())[0]?.ended).toBe('stopped');
    expect(await answers.kept(hashDocument(FERRY.document))).toEqual([]);
  });

  const FILE = [{ label: 'A', document: { ...FERRY.document, url: '' } }];

  it.each([
    [true, 0, 'a file the reader chose is not known to be public'],
    [false, 1, 'switched off, it goes, and the log says what it was'],
  ])('public material only %s: a file of the reader’s own is sent %i times (%s)', async (publicMaterialOnly, times) => {
    const model = fakeModel([answerSaying('The damages are HK$1,200,000.')]);
    const answers = createAnswers(store, endpointsWith(model, { publicMaterialOnly }));
    await drain(answers.run(ASKED, FILE, SENDING, new AbortController().signal));
    expect(model.requests).toHaveLength(times);
    expect((await log()).map(({ sent }) => sent[0]?.kind)).toEqual(times ? ['file-text'] : []);
  });

  it('log nothing where nothing was sent, or records are off', async () => {
    const model = fakeModel([answerSaying('The damages are HK$1,200,000.')]);
    const signal = new AbortController().signal;
    const refused = { question: 'Draft a witness statement about the damages' };
    await drain(createAnswers(store, endpointsWith(model)).run(refused, DOCUMENTS, SENDING, signal));
    const off = { log: { keep: 'off' as const, retentionDays: 1 } };
    await drain(createAnswers(store, endpointsWith(model, off)).run(ASKED, DOCUMENTS, SENDING, signal));
    expect(await log()).toEqual([]);
  });
});

describe('drafting by a model', () => {
  const material = makeMaterial({
    document: FERRY.document,
    language: 'en',
    kept: [
      {
        text: 'The client fears the HK$1,200,000 most.',
        origin: 'lawyer',
        sources: [{ label: 'A', number: '3' }],
      },
    ],
    terms: [],
    now: new Date('2031-03-01T00:00:00Z'),
  });
  const draft = buildDraft('case-note', material, { id: 'd1', now: new Date('2031-03-01T00:00:00Z') });
  const chosen = { documents: material.documents, lines: material.kept ?? [], paragraphs: ['A 3'] };
  const sending = { consent: 'once', masking: NO_MASKING } as const;
  const signal = new AbortController().signal;
  const own = {
    id: 's',
    text: 'The client fears the damages.',
    origin: 'lawyer' as const,
    sources: [],
  };

  it.each([
    [true, false, 'notes never leave in public material only mode, whatever the sheet said'],
    [false, true, 'switched off, what the sheet listed goes'],
  ])('public material only %s: own words sent %s (%s)', async (publicMaterialOnly, isSent) => {
    const model = fakeModel([answerSaying('Damages of HK$1,200,000 are due.')]);
    const services = createDraftModel(store, endpointsWith(model, { publicMaterialOnly }));
    await drain(services.draftSection(draft, 'facts', chosen, sending, signal));
    expect(JSON.stringify(model.requests).includes('The client fears')).toBe(isSent);
    const kinds = (await log())[0]?.sent.map(({ kind }) => kind);
    expect(kinds).toEqual(isSent ? ['page-text', 'notes'] : ['page-text']);
  });

  it('rewrites no sentence of the lawyer’s own in public material only mode', async () => {
    const model = fakeModel(['Shorter.']);
    const services = createDraftModel(store, endpointsWith(model));
    const asked = { task: 'shorten', sentence: own, language: 'en' } as const;
    const events = await drain(services.rewrite(draft, asked, sending, signal));
    expect(events).toEqual([{ type: 'failed', failure: { reason: 'public-material-only' }, text: '' }]);
    expect(model.requests).toEqual([]);
    expect(await log()).toEqual([]);
  });

  it('logs a rewriting under its draft’s source', async () => {
    const model = fakeModel([`Shorter ${HEADER}.`]);
    const services = createDraftModel(store, endpointsWith(model, { publicMaterialOnly: false }));
    const asked = { task: 'shorten', sentence: own, language: 'en' } as const;
    await drain(services.rewrite(draft, asked, sending, signal));
    const [entry] = await log();
    expect(entry).toMatchObject({
      purpose: 'draft',
      url: FERRY.document.url,
      ended: 'finished',
      answer: 'Shorter •••.',
    });
  });
});

describe('endpoints', () => {
  const save = (change: Partial<Settings>): Promise<void> =>
    fakeBrowser.storage.local.set({ settings: { ...DEFAULT_SETTINGS, ...change } });

  it('answer questions by the endpoint for summaries where no other was chosen', async () => {
    await save({ endpoints: { profiles: [PROFILE], summary: 'p1', question: null } });
    const endpoints = createEndpoints(store);
    expect(await endpoints.status('question')).toMatchObject({ state: 'allowed', host: '192.168.1.5:8000' });
    const opened = await endpoints.open('question', 'remembered');
    expect(opened.ok && opened.profile.id).toBe('p1');
  });

  it('tell whether notes may leave', async () => {
    await save({ publicMaterialOnly: false });
    expect(await createEndpoints(store).rules()).toEqual({ publicMaterialOnly: false });
  });
});
