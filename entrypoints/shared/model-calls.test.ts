import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { FERRY } from '@/components/ask/ask-panel.fixture';
import { makeMaterial } from '@/components/draft/make-material';
import { consentTo, isAskable } from '@/components/ui/consent-to';
import { planQuestion } from '@/utils/ask/plan-question';
import type { PinnedDocument, QuestionAsked } from '@/utils/ask/types';
import { leavingOfQuestion } from '@/utils/ask/what-leaves';
import type { EndpointProfile } from '@/utils/core/endpoint-profile';
import { hashDocument } from '@/utils/core/hash-document';
import type { LegalDocument } from '@/utils/core/legal-document';
import type { Model } from '@/utils/core/ports';
import { buildDraft } from '@/utils/draft/build-draft';
import { leavingOfSection, leavingOfSentence, onlyPublic } from '@/utils/draft/what-leaves';
import { NO_MASKING } from '@/utils/privacy/masked-model';
import type { LeavingText } from '@/utils/privacy/what-leaves';
import { leavingOfReading } from '@/utils/second-reading/what-leaves';
import { getSettings, updateSettings } from '@/utils/store/settings';
import { DEFAULT_SETTINGS, type Settings } from '@/utils/store/settings-schema';
import { createStore } from '@/utils/store/store';
import { searchLog } from '@/utils/store/tables/log';
import { saveMatter } from '@/utils/store/tables/matters';
import { leavingOfSummary } from '@/utils/summary/what-leaves';
import { fakeModel } from '@/utils/testing/fake-model';
import { createAnswers } from './answers';
import { createDraftModel } from './drafts';
import { createEndpoints, type Endpoints } from './endpoints';
import { createSummaries } from './summaries';
import { throughFetch } from './through-fetch.fixture';

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
  remembered: [],
};

const store = createStore();

/** Endpoints that open this model, under these settings; everything else is the real thing. */
async function endpointsWith(model: Model, change: Partial<Settings> = {}, profile = PROFILE): Promise<Endpoints> {
  await fakeBrowser.storage.local.set({
    settings: {
      ...DEFAULT_SETTINGS,
      publicMaterialOnly: false,
      endpoints: { profiles: [profile], summary: 'p1', question: 'p1' },
      ...change,
    },
  });
  return createEndpoints(store, {
    fetch: async () => new Response(''),
    createModel: (of, { fetch }) => throughFetch(model, of, fetch),
  });
}

const DOCUMENTS = [{ label: 'A', document: FERRY.document }];
const MAIL: LegalDocument = { ...FERRY.document, site: 'page', url: 'https://mail.example.com/inbox/7' };
const ASKED = { question: 'How much are the damages?' };
const SIGNAL = new AbortController().signal;

/** What the panel sends along when the reader clicked on the sheet just shown. */
async function clicked(endpoints: Endpoints, what: LeavingText, how: 'once' | 'remembered' = 'once') {
  const status = await endpoints.status('question');
  return consentTo(isAskable(status) ? status : { mark: '' }, { how, id: crypto.randomUUID() }, what);
}

async function sendOnce(
  endpoints: Endpoints,
  asked: QuestionAsked = ASKED,
  documents: readonly PinnedDocument[] = DOCUMENTS,
) {
  const planned = planQuestion(asked, documents).paragraphs.map((one) => ({ ...one, key: `${one.label} ${one.id}` }));
  const consent = await clicked(endpoints, leavingOfQuestion(asked, documents, planned));
  return { id: 'q1', consent, masking: NO_MASKING };
}

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

const ask = async (
  model: Model,
  change: Partial<Settings> = {},
  asked: QuestionAsked = ASKED,
  documents = DOCUMENTS,
) => {
  const endpoints = await endpointsWith(model, change);
  const answers = createAnswers(store, endpoints);
  const events = await drain(answers.run(asked, documents, await sendOnce(endpoints, asked, documents), SIGNAL));
  return { answers, endpoints, events };
};

const log = async () => {
  const found = await store.run((db) => searchLog(db, {}));
  return found.ok ? found.value : [];
};

const matter = (id: string, clientConsent: 'yes' | 'no' | 'not-asked' = 'yes') =>
  store.run((db) => saveMatter(db, { id, name: `Matter ${id}`, clientConsent, createdAt: new Date().toISOString() }));

const failureOf = (events: readonly { readonly type: string }[]) => {
  const failed = events.find(({ type }) => type === 'failed') as { failure?: { reason: string } } | undefined;
  return failed?.failure?.reason;
};

beforeEach(async () => {
  fakeBrowser.reset();
  await store.run(async (db) => {
    for (const table of [db.log, db.answers, db.summaries, db.matters, db.consents]) await table.clear();
  });
});

describe('answers', () => {
  it('are kept for their document and logged for their matter, without key or header values', async () => {
    await matter('m1');
    const model = fakeModel([answerSaying(`The damages are HK$1,200,000. ${KEY} ${HEADER}`)]);
    const { answers } = await ask(model, { activeMatter: 'm1' });
    const [kept] = await answers.kept(hashDocument(FERRY.document));
    expect(kept?.id).toBe('q1');
    expect(kept?.result.question).toBe(ASKED.question);
    const [entry] = await log();
    expect(entry).toMatchObject({ id: 'q1', matterId: 'm1', purpose: 'question', ended: 'finished' });
    expect(JSON.stringify(entry)).not.toMatch(/canary/);
  });

  it('are shown as reviewed once their record is marked', async () => {
    const { answers } = await ask(fakeModel([answerSaying('The damages are HK$1,200,000.')]));
    expect(await answers.review('q1', 'A. Lee')).toMatchObject({ by: 'A. Lee' });
    const [kept] = await answers.kept(hashDocument(FERRY.document));
    expect(kept?.review?.by).toBe('A. Lee');
    expect(await answers.review('none', 'A. Lee')).toBeUndefined();
  });

  it('leave masked and come back as themselves', async () => {
    const model = fakeModel([answerSaying('IDNUMBER_1 is owed HK$1,200,000 in damages.')]);
    const masks = [{ placeholder: 'IDNUMBER_1', original: 'A123456(3)' }];
    const endpoints = await endpointsWith(model);
    const answers = createAnswers(store, endpoints);
    const asked = { question: 'How much are the damages of A123456(3)?' };
    const sending = { ...(await sendOnce(endpoints, asked)), masking: { names: [], masks } };
    const events = await drain(answers.run(asked, DOCUMENTS, sending, SIGNAL));
    expect(JSON.stringify(model.requests)).not.toContain('A123456');
    const done = events.find((event) => event.type === 'done');
    expect(done?.type === 'done' && done.result.statements[0]?.text).toContain('A123456(3) is owed');
    expect((await log())[0]?.sent.find(({ kind }) => kind === 'question')).toMatchObject({ masked: true });
  });

  it('log what was sent even when the reader stopped', async () => {
    const model = fakeModel([
      { text: '{"answered":true,', loop: true, pause: () => new Promise((go) => setTimeout(go, 2)) },
    ]);
    const endpoints = await endpointsWith(model);
    const answers = createAnswers(store, endpoints);
    const controller = new AbortController();
    for await (const event of answers.run(ASKED, DOCUMENTS, await sendOnce(endpoints), controller.signal))
      if (event.type === 'delta') controller.abort();
    expect((await log())[0]?.ended).toBe('stopped');
    expect(await answers.kept(hashDocument(FERRY.document))).toEqual([]);
  });

  it('log nothing where nothing was sent', async () => {
    await ask(fakeModel([answerSaying('x')]), {}, { question: 'Draft a witness statement about the damages' });
    expect(await log()).toEqual([]);
  });
});

describe('S1: a page of no site of ours is private like a file', () => {
  it.each([
    [true, 0, 'public material only: it stays'],
    [false, 1, 'switched off, it goes by a sheet, and the log says what it was'],
  ])('public material only %s: a web mail is sent %i times (%s)', async (publicMaterialOnly, times) => {
    const model = fakeModel([answerSaying('The damages are HK$1,200,000.')]);
    await ask(model, { publicMaterialOnly }, ASKED, [{ label: 'A', document: MAIL }]);
    expect(model.requests).toHaveLength(times);
    expect((await log()).map(({ sent }) => sent[0]?.kind)).toEqual(times ? ['file-text'] : []);
  });

  it.each([
    ['answered by no remembered permission', false, 'not-allowed'],
    ['held back in public material only mode', true, 'public-material-only'],
  ])('a summary of it is %s', async (_, publicMaterialOnly, reason) => {
    const model = fakeModel(['{}']);
    const remembered = [{ address: PROFILE.address, kind: 'page-text' as const }];
    const endpoints = await endpointsWith(model, { publicMaterialOnly }, { ...PROFILE, remembered });
    const consent = await clicked(endpoints, leavingOfSummary(MAIL), 'remembered');
    const order = { language: 'en', length: 'brief', consent } as const;
    const events = await drain(createSummaries(store, endpoints).run(MAIL, order, SIGNAL));
    expect([failureOf(events), model.requests.length]).toEqual([reason, 0]);
  });

  it.each([
    [true, 0, 'public-material-only'],
    [false, 1, undefined],
  ])(
    'public material only %s: a follow-up read with an answer about it is sent %i times',
    async (only, times, reason) => {
      const history = [{ question: 'What would he settle for?', answer: ['HK$7,654,321.'], isPublic: false }];
      const model = fakeModel([answerSaying('The damages are HK$1,200,000.')]);
      const { events } = await ask(model, { publicMaterialOnly: only }, { ...ASKED, history });
      expect([failureOf(events), model.requests.length]).toEqual([reason, times]);
    },
  );

  it('an answer about it is read again by nobody in public material only mode, even where its paragraphs are gone', () => {
    const statements = [
      {
        id: 's',
        text: 'He would settle for HK$7,654,321.',
        paragraphs: ['99'],
        quotes: [],
        verdict: 'matched',
        findings: [],
      },
    ] as const;
    const what = leavingOfReading([{ document: MAIL, statements }], 'question');
    expect(what.parts.map(({ kind }) => kind)).toEqual(['file-text']);
  });

  it('the line and the button know it too', async () => {
    const remembered = [{ address: PROFILE.address, kind: 'page-text' as const }];
    const open = await endpointsWith(fakeModel([]), {}, { ...PROFILE, remembered });
    expect((await open.status('summary', FERRY.document)).state).toBe('allowed');
    expect((await open.status('summary', MAIL)).state).toBe('ask');
    const shut = await endpointsWith(fakeModel([]), { publicMaterialOnly: true }, { ...PROFILE, remembered });
    expect(await shut.status('summary', MAIL)).toMatchObject({ failure: { reason: 'public-material-only' } });
  });
});

describe('S3: a consent is for what was shown', () => {
  const paragraphs = FERRY.document.paragraphs.map((one) => ({ ...one, text: `${one.text} Privileged.` }));
  const changedDocument = { ...FERRY.document, text: `${FERRY.document.text} Privileged.`, paragraphs };
  const changes: [what: string, change: (settings: Settings) => Settings][] = [
    ['another address', withProfile({ address: 'https://api.example.com/v1' })],
    ['another model', withProfile({ model: 'other' })],
    ['another place', withProfile({ dataLocation: 'elsewhere' })],
    ['no promise not to train any more', withProfile({ trainingConfirmed: false })],
    [
      'another endpoint chosen',
      (settings) => ({
        ...settings,
        endpoints: {
          ...settings.endpoints,
          question: 'p2',
          profiles: [...settings.endpoints.profiles, { ...PROFILE, id: 'p2' }],
        },
      }),
    ],
    ['another matter', (settings) => ({ ...settings, activeMatter: 'm2' })],
  ];
  it.each(changes)('%s after the sheet was shown: nothing goes', async (_, change) => {
    await matter('m2');
    const model = fakeModel([answerSaying('x')]);
    const endpoints = await endpointsWith(model);
    const sending = await sendOnce(endpoints);
    await updateSettings(change);
    const events = await drain(createAnswers(store, endpoints).run(ASKED, DOCUMENTS, sending, SIGNAL));
    expect([failureOf(events), model.requests.length]).toEqual(['consent-void', 0]);
    expect(await log()).toEqual([]);
  });

  it('is asked for again at the last moment, when a setting changes after the call was opened', async () => {
    const model = fakeModel([answerSaying('x')]);
    const endpoints = await endpointsWith(model);
    const sending = await sendOnce(endpoints);
    const running = createAnswers(store, endpoints).run(ASKED, DOCUMENTS, sending, SIGNAL);
    expect((await running.next()).value).toMatchObject({ type: 'started' });
    await updateSettings(withProfile({ address: 'https://api.example.com/v1' }));
    expect([failureOf(await drain(running)), model.requests.length]).toEqual(['consent-void', 0]);
  });

  it('once is once, also for another call with the same consent', async () => {
    const model = fakeModel([answerSaying('The damages are HK$1,200,000.')]);
    const endpoints = await endpointsWith(model);
    const sending = await sendOnce(endpoints);
    const answers = createAnswers(store, endpoints);
    await drain(answers.run(ASKED, DOCUMENTS, sending, SIGNAL));
    const restarted = createAnswers(store, createEndpoints(store));
    const again = await drain(restarted.run(ASKED, DOCUMENTS, sending, SIGNAL));
    expect([failureOf(again), model.requests.length]).toEqual(['consent-void', 1]);
  });

  it.each([
    ['another document', { documents: [{ label: 'A', document: changedDocument }] }],
    ['paragraphs that were not listed', { asked: { ...ASKED, only: ['A p1', 'A p2'] } }],
    [
      'earlier questions that were not listed',
      { asked: { ...ASKED, history: [{ question: 'Q', answer: ['A'], isPublic: true }] } },
    ],
  ])(
    'does not cover %s',
    async (_, { documents = DOCUMENTS, asked = ASKED }: { documents?: typeof DOCUMENTS; asked?: QuestionAsked }) => {
      const model = fakeModel([answerSaying('x')]);
      const endpoints = await endpointsWith(model);
      const sending = await sendOnce(endpoints, { ...ASKED, only: ['A p3'] });
      const events = await drain(
        createAnswers(store, endpoints).run({ only: ['A p3'], ...asked }, documents, sending, SIGNAL),
      );
      expect([failureOf(events), model.requests.length]).toEqual(['consent-void', 0]);
    },
  );

  it('remembers exactly the kinds of that sheet, for that address', async () => {
    const endpoints = await endpointsWith(fakeModel([]));
    await endpoints.allow(await clicked(endpoints, leavingOfSummary(FERRY.document)));
    expect((await getSettings()).endpoints.profiles[0]?.remembered).toEqual([
      { address: PROFILE.address, kind: 'page-text' },
    ]);
    expect((await endpoints.status('summary', FERRY.document)).state).toBe('allowed');
    await updateSettings(withProfile({ address: 'https://api.example.com/v1' }));
    expect((await endpoints.status('summary', FERRY.document)).state).toBe('ask');
  });

  it('remembers nothing for a sheet that says something else by now', async () => {
    const endpoints = await endpointsWith(fakeModel([]));
    const consent = await clicked(endpoints, leavingOfSummary(FERRY.document));
    await updateSettings(withProfile({ address: 'https://api.example.com/v1' }));
    await endpoints.allow(consent);
    expect((await getSettings()).endpoints.profiles[0]?.remembered).toEqual([]);
  });
});

describe('S4: matters are kept apart', () => {
  it('an answer asked for one matter is not there under another, nor under none', async () => {
    await matter('m1');
    await matter('m2');
    const { answers } = await ask(fakeModel([answerSaying('The damages are HK$1,200,000.')]), { activeMatter: 'm1' });
    const kept = async (activeMatter: string | null) => {
      await updateSettings((settings) => ({ ...settings, activeMatter }));
      return (await answers.kept(hashDocument(FERRY.document))).length;
    };
    expect([await kept('m2'), await kept(null), await kept('m1')]).toEqual([0, 0, 1]);
  });

  it('nothing of any matter is shown where the active one cannot be read', async () => {
    const { answers } = await ask(fakeModel([answerSaying('The damages are HK$1,200,000.')]));
    const { settings } = await fakeBrowser.storage.local.get<{ settings: object }>('settings');
    await fakeBrowser.storage.local.set({ settings: { ...settings, activeMatter: 7 } });
    expect(await answers.kept(hashDocument(FERRY.document))).toEqual([]);
  });
});

describe('S5: what cannot be read blocks', () => {
  const reasonWith = async (prepare: () => Promise<unknown>, change: Partial<Settings> = {}) => {
    const model = fakeModel([answerSaying('x')]);
    const endpoints = await endpointsWith(model, change);
    await prepare();
    const events = await drain(
      createAnswers(store, endpoints).run(ASKED, DOCUMENTS, await sendOnce(endpoints), SIGNAL),
    );
    expect(model.requests).toEqual([]);
    return failureOf(events);
  };
  const damage = (field: string, value: unknown) => async () => {
    const { settings } = await fakeBrowser.storage.local.get<{ settings: object }>('settings');
    await fakeBrowser.storage.local.set({ settings: { ...settings, [field]: value } });
  };

  it('a matter whose row is gone', async () => {
    expect(await reasonWith(async () => {}, { activeMatter: 'm1' })).toBe('matter-lost');
  });

  it.each([
    ['the client’s word', { clientConsent: 'perhaps' }],
    ['its name', { name: 7 }],
    ['its date', { createdAt: 'yesterday' }],
  ])('a matter whose row is damaged: %s', async (_, part) => {
    await matter('m1', 'no');
    await store.run((db) => db.matters.update('m1', part as never));
    expect(await reasonWith(async () => {}, { activeMatter: 'm1' })).toBe('matter-lost');
  });

  it('a client’s no', async () => {
    await matter('m1', 'no');
    expect(await reasonWith(async () => {}, { activeMatter: 'm1' })).toBe('blocked-by-matter');
  });

  it.each([
    ['activeMatter', 7],
    ['spending', { currency: 'HKD', monthlyCeiling: 'ten' }],
    ['log', 'off'],
    ['publicMaterialOnly', 'no'],
  ])('a setting that decides about sends and is damaged: %s', async (field, value) => {
    expect(await reasonWith(damage(field, value))).toBe('settings-damaged');
    await updateSettings((settings) => ({ ...settings, theme: 'dark' }));
    const { settings } = await fakeBrowser.storage.local.get<{ settings: Record<string, unknown> }>('settings');
    expect(settings[field], 'saving something else mends nothing silently').toEqual(value);
    await updateSettings((before) => before, [field as never]);
    expect((await createEndpoints(store).status('question')).state, 'looked at by the reader').not.toBe('blocked');
  });

  it('a store that cannot be read', async () => {
    const broken = createStore({
      describe: () => {
        throw new Error('damaged database');
      },
    });
    await endpointsWith(fakeModel([]), { activeMatter: 'm1' });
    const status = await createEndpoints(broken).status('question');
    expect(status).toMatchObject({ state: 'blocked', failure: { reason: 'store-unreadable' } });
    await endpointsWith(
      fakeModel([]),
      { spending: { currency: 'HKD', monthlyCeiling: 10 } },
      {
        ...PROFILE,
        prices: { input: 1, output: 1 },
      },
    );
    expect(await createEndpoints(broken).status('question')).toMatchObject({ failure: { reason: 'store-unreadable' } });
  });

  it('a policy that the browser does not tell', async () => {
    const get = fakeBrowser.storage.managed.get;
    fakeBrowser.storage.managed.get = (async () => {
      throw new Error('not ready');
    }) as never;
    expect(await reasonWith(async () => {})).toBe('policy-unknown');
    fakeBrowser.storage.managed.get = get;
  });

  it('a policy that was there in the last session and is not told yet in this one', async () => {
    await fakeBrowser.storage.managed.set({ publicMaterialOnly: false, allowedHosts: ['gateway.example.hk'] });
    await getSettings();
    await fakeBrowser.storage.managed.clear();
    await fakeBrowser.storage.session.clear();
    expect(await reasonWith(async () => {})).toBe('policy-unknown');
  });
});

describe('S6: records mean what they say', () => {
  const RIGHT = answerSaying('The damages are HK$1,200,000.');

  it('off: no record, no answer, no summary is kept', async () => {
    const { answers } = await ask(fakeModel([RIGHT]), { log: { keep: 'off', retentionDays: 1 } });
    expect(await log()).toEqual([]);
    expect(await answers.kept(hashDocument(FERRY.document))).toEqual([]);
    expect((await store.run((db) => db.answers.count())).ok).toBe(true);
  });

  it('session: what is kept says so, and goes at the next start', async () => {
    const { answers } = await ask(fakeModel([RIGHT]), { log: { keep: 'session', retentionDays: 1 } });
    expect(await answers.kept(hashDocument(FERRY.document))).toHaveLength(1);
    expect((await store.run((db) => db.answers.toArray())).ok && (await log())[0]?.keep).toBe('session');
  });

  it('is written before the send, and finished after', async () => {
    const seen: unknown[] = [];
    const model = fakeModel([
      () => {
        seen.push('asked');
        return RIGHT;
      },
    ]);
    const endpoints = await endpointsWith(model);
    const running = createAnswers(store, endpoints).run(ASKED, DOCUMENTS, await sendOnce(endpoints), SIGNAL);
    for await (const event of running) if (event.type === 'delta') seen.push((await log()).map(({ ended }) => ended));
    expect(seen[0]).toBe('asked');
    expect(seen[1]).toEqual(['unfinished']);
    expect((await log()).map(({ ended }) => ended)).toEqual(['finished']);
  });

  it('a full disk: nothing is sent, and it is said', async () => {
    const model = fakeModel([RIGHT]);
    const endpoints = await endpointsWith(model);
    const full = {
      ...store,
      run: ((work: Parameters<typeof store.run>[0]) =>
        /writeLog/.test(String(work))
          ? Promise.resolve({ ok: false, reason: 'storage-full' })
          : store.run(work)) as never,
    };
    const events = await drain(createAnswers(full, endpoints).run(ASKED, DOCUMENTS, await sendOnce(endpoints), SIGNAL));
    expect([failureOf(events), model.requests.length]).toEqual(['not-recorded', 0]);
  });

  it.each([4600.5, -1, 1e18, Number.NaN, Number.POSITIVE_INFINITY])(
    'a count of %d tokens hides no entry',
    async (input) => {
      await ask(fakeModel([{ text: RIGHT, usage: { input, output: 5 } }]));
      const [entry] = await log();
      expect(entry?.ended).toBe('finished');
      expect(Number.isSafeInteger(entry?.tokens?.input ?? 0)).toBe(true);
      const spent = await store.run((db) => db.usage.toArray());
      expect(spent.ok && spent.value.every((row) => Number.isSafeInteger(row.input) && row.input > 0)).toBe(true);
    },
  );
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
    const endpoints = await endpointsWith(model, { publicMaterialOnly });
    const what = leavingOfSection(publicMaterialOnly ? onlyPublic(chosen) : chosen);
    const sending = { consent: await clicked(endpoints, what), masking: NO_MASKING };
    await drain(createDraftModel(store, endpoints).draftSection(draft, 'facts', chosen, sending, SIGNAL));
    expect(JSON.stringify(model.requests).includes('The client fears')).toBe(isSent);
    const kinds = (await log())[0]?.sent.map(({ kind }) => kind);
    expect(kinds).toEqual(isSent ? ['page-text', 'notes'] : ['page-text']);
  });

  it('rewrites no sentence of the lawyer’s own in public material only mode', async () => {
    const model = fakeModel(['Shorter.']);
    const endpoints = await endpointsWith(model, { publicMaterialOnly: true });
    const asked = { task: 'shorten', sentence: own, language: 'en' } as const;
    const sending = { consent: await clicked(endpoints, leavingOfSentence(own, [])), masking: NO_MASKING };
    const events = await drain(createDraftModel(store, endpoints).rewrite(draft, asked, sending, SIGNAL));
    expect(events).toEqual([{ type: 'failed', failure: { reason: 'public-material-only' }, text: '' }]);
    expect(model.requests).toEqual([]);
    expect(await log()).toEqual([]);
  });

  it('logs a rewriting under its draft’s source', async () => {
    const endpoints = await endpointsWith(fakeModel([`Shorter ${HEADER}.`]));
    const asked = { task: 'shorten', sentence: own, language: 'en' } as const;
    const sending = { consent: await clicked(endpoints, leavingOfSentence(own, [])), masking: NO_MASKING };
    await drain(createDraftModel(store, endpoints).rewrite(draft, asked, sending, SIGNAL));
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
  it('answer questions by the endpoint for summaries where no other was chosen', async () => {
    const endpoints = await endpointsWith(fakeModel([]), {
      endpoints: { profiles: [PROFILE], summary: 'p1', question: null },
    });
    expect(await endpoints.status('question')).toMatchObject({ state: 'ask', host: '192.168.1.5:8000' });
  });

  it('tell whether notes may leave', async () => {
    const endpoints = await endpointsWith(fakeModel([]));
    expect(await endpoints.rules()).toEqual({ publicMaterialOnly: false });
  });
});

function withProfile(change: Partial<EndpointProfile>) {
  return (settings: Settings): Settings => ({
    ...settings,
    endpoints: {
      ...settings.endpoints,
      profiles: settings.endpoints.profiles.map((profile) => ({ ...profile, ...change })),
    },
  });
}
