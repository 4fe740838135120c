import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { consentTo, isAskable } from '@/components/ui/consent-to';
import { planQuestion } from '@/utils/ask/plan-question';
import type { QuestionAsked } from '@/utils/ask/types';
import { leavingOfQuestion } from '@/utils/ask/what-leaves';
import type { EndpointProfile } from '@/utils/core/endpoint-profile';
import type { DocumentSite, LegalDocument } from '@/utils/core/legal-document';
import type { Consent } from '@/utils/privacy/consent';
import { NO_MASKING } from '@/utils/privacy/masked-model';
import type { LeavingText } from '@/utils/privacy/what-leaves';
import { updateSettings } from '@/utils/store/settings';
import { DEFAULT_SETTINGS, type Settings } from '@/utils/store/settings-schema';
import { createStore } from '@/utils/store/store';
import { saveMatter } from '@/utils/store/tables/matters';
import { leavingOfSummary } from '@/utils/summary/what-leaves';
import { createAnswers } from './answers';
import { createEndpoints } from './endpoints';
import { createSummaries } from './summaries';

/** Each paragraph and question holds a word of its own, by which a request is told to hold it. */
const documentOf = (name: string, site: DocumentSite, url: string): LegalDocument => {
  const paragraphs = [1, 2, 3].map((number, at) => {
    const text = `Canary${name}${number} was the ship, and damages of HK$${number}00 were paid for the breach.`;
    return {
      id: `p${number}`,
      number: String(number),
      text,
      role: 'paragraph' as const,
      start: at * 100,
      end: at * 100 + text.length,
    };
  });
  return {
    url,
    site,
    kind: 'judgment',
    language: 'en',
    title: name,
    text: paragraphs.map(({ text }) => text).join('\n'),
    paragraphs,
  };
};
const DOCUMENTS = {
  public: documentOf('Public', 'hklii', 'https://www.hklii.hk/en/cases/hkcfa/2031/9'),
  mail: documentOf('Mail', 'page', 'https://mail.example.com/7'),
};
type Name = keyof typeof DOCUMENTS;

const ADDRESSES = ['https://a.example.hk/v1', 'https://b.example.hk/v1'] as const;
const PROFILE: EndpointProfile = {
  id: 'p1',
  name: 'Endpoint',
  preset: 'generic',
  address: ADDRESSES[0],
  key: 'sk-canary-key-123456',
  model: 'm1',
  dataLocation: 'hong-kong',
  trainingConfirmed: false,
  retentionConfirmed: false,
  extraParameters: {},
  extraHeaders: {},
  quirks: {},
  remembered: [],
};

/** What the last sheet said, or, where a remembered permission was used, the screen. */
type Sheet = {
  readonly consent: Consent;
  readonly host: string;
  readonly model: string;
  readonly canaries: readonly string[];
  readonly matter: string | null;
  readonly send: () => AsyncIterable<unknown>;
};

type Sent = { readonly host: string; readonly body: string };

class Reader {
  sent: Sent[] = [];
  sheet: Sheet | undefined;
  /** Consents that were used once. */
  readonly used = new Set<string>();
  private store = createStore();
  private endpoints = this.makeEndpoints();

  private makeEndpoints() {
    return createEndpoints(this.store, {
      fetch: async (input, init) => {
        this.sent.push({ host: new URL(String(input)).host, body: String(init?.body) });
        const answer = JSON.stringify({ answered: true, statements: [], outcome: [], issues: [] });
        const chunk = { choices: [{ index: 0, delta: { content: answer }, finish_reason: 'stop' }] };
        return new Response(`data: ${JSON.stringify(chunk)}\n\ndata: [DONE]\n\n`, {
          headers: { 'content-type': 'text/event-stream' },
        });
      },
    });
  }

  async start(): Promise<void> {
    fakeBrowser.reset();
    await this.store.run(async (db) => {
      for (const table of db.tables) await table.clear();
      await saveMatter(db, { id: 'yes', name: 'Yes', clientConsent: 'yes', createdAt: new Date().toISOString() });
      await saveMatter(db, { id: 'no', name: 'No', clientConsent: 'no', createdAt: new Date().toISOString() });
    });
    const endpoints = { profiles: [PROFILE], summary: 'p1', question: 'p1' };
    await fakeBrowser.storage.local.set({ settings: { ...DEFAULT_SETTINGS, publicMaterialOnly: false, endpoints } });
  }

  restart(): void {
    this.store.close();
    this.endpoints = this.makeEndpoints();
  }

  /** Draws the sheet, as the panel does: from the state of the endpoint, and of what would be sent. */
  async look(what: 'summary' | 'question', name: Name): Promise<void> {
    const document = DOCUMENTS[name];
    const status = await this.endpoints.status(what, document);
    if (!isAskable(status)) {
      this.sheet = undefined;
      return;
    }
    const asked: QuestionAsked = { question: `CanaryQuestion: what damages were paid for the breach?` };
    const documents = [{ label: 'A', document }];
    const planned = planQuestion(asked, documents).paragraphs.map((one) => ({ ...one, key: `${one.label} ${one.id}` }));
    const leaving: LeavingText =
      what === 'summary' ? leavingOfSummary(document) : leavingOfQuestion(asked, documents, planned);
    const how = status.state === 'allowed' ? 'remembered' : 'once';
    const consent = consentTo(status, { how, id: crypto.randomUUID() }, leaving);
    const canaries = [...document.text.matchAll(/Canary\w+/g)].map(([word]) => word);
    const order = { language: 'en', length: 'brief', consent } as const;
    const signal = new AbortController().signal;
    this.sheet = {
      consent,
      host: status.host,
      model: status.model,
      matter: status.matter ?? null,
      canaries: what === 'summary' ? canaries : [...canaries, 'CanaryQuestion'],
      send: () =>
        what === 'summary'
          ? createSummaries(this.store, this.endpoints).run(document, { ...order, fresh: true }, signal)
          : createAnswers(this.store, this.endpoints).run(
              { ...asked, only: planned.map(({ key }) => key) },
              documents,
              { id: consent.id, consent, masking: NO_MASKING },
              signal,
            ),
    };
  }

  /** A click on the last sheet, also one that was clicked before; gives what left because of it. */
  async click(isToRemember: boolean): Promise<readonly Sent[]> {
    const { sheet } = this;
    if (!sheet) return [];
    if (isToRemember) await this.endpoints.allow(sheet.consent);
    const before = this.sent.length;
    for await (const _ of sheet.send());
    return this.sent.slice(before);
  }

  async change(change: (settings: Settings) => Settings): Promise<void> {
    await updateSettings(change);
  }

  async damage(what: 'matter' | 'setting' | 'mend'): Promise<void> {
    if (what === 'matter')
      await this.store.run((db) => db.matters.update('yes', { clientConsent: 'perhaps' as never }));
    if (what === 'setting') {
      const { settings } = await fakeBrowser.storage.local.get<{ settings: object }>('settings');
      await fakeBrowser.storage.local.set({ settings: { ...settings, activeMatter: 7 } });
    }
    if (what === 'mend') {
      await this.change((settings) => settings);
      await updateSettings((settings) => ({ ...settings, activeMatter: null }), ['activeMatter']);
    }
  }

  /** What is so now, read behind the back of the code that is tested. */
  async truth() {
    const { settings } = await fakeBrowser.storage.local.get<{ settings: Settings }>('settings');
    const matters = await this.store.run((db) => db.matters.toArray());
    const matter = matters.ok ? matters.value.find(({ id }) => id === settings.activeMatter) : undefined;
    const log = await this.store.run((db) => db.log.count());
    return { settings, matter, records: log.ok ? log.value : -1 };
  }
}

const withProfile =
  (fields: Partial<EndpointProfile>) =>
  (settings: Settings): Settings => ({
    ...settings,
    endpoints: { ...settings.endpoints, profiles: settings.endpoints.profiles.map((one) => ({ ...one, ...fields })) },
  });

type Step = { readonly name: string; readonly run: (reader: Reader) => Promise<void> | void };
const step = (name: string, run: Step['run']): Step => ({ name, run });

const STEPS: readonly Step[] = [
  ...ADDRESSES.map((address) => step(`address ${address}`, (reader) => reader.change(withProfile({ address })))),
  ...['m1', 'm2'].map((model) => step(`model ${model}`, (reader) => reader.change(withProfile({ model })))),
  step('another place', (reader) => reader.change(withProfile({ dataLocation: 'elsewhere' }))),
  step('revoke', (reader) => reader.change(withProfile({ remembered: [] }))),
  ...[true, false].map((publicMaterialOnly) =>
    step(`public only ${publicMaterialOnly}`, (reader) =>
      reader.change((settings) => ({ ...settings, publicMaterialOnly })),
    ),
  ),
  ...[null, 'yes', 'no', 'gone'].map((activeMatter) =>
    step(`matter ${activeMatter}`, (reader) => reader.change((settings) => ({ ...settings, activeMatter }))),
  ),
  ...(['off', 'kept'] as const).map((keep) =>
    step(`records ${keep}`, (reader) => reader.change((settings) => ({ ...settings, log: { ...settings.log, keep } }))),
  ),
  step('damage the matter', (reader) => reader.damage('matter')),
  step('damage the setting', (reader) => reader.damage('setting')),
  step('mend', (reader) => reader.damage('mend')),
  step('restart', (reader) => reader.restart()),
];

const LOOKS: readonly Step[] = (['summary', 'question'] as const).flatMap((what) =>
  (['public', 'mail'] as const).map((name) => step(`look: ${what} of ${name}`, (reader) => reader.look(what, name))),
);

/** The one invariant: nothing leaves that the last sheet did not name. */
async function clickAndCheck(reader: Reader, isToRemember: boolean): Promise<void> {
  const { sheet } = reader;
  const before = await reader.truth();
  const sent = await reader.click(isToRemember);
  if (sent.length === 0) return;
  if (!sheet) throw new Error('something left without a sheet');
  const { settings, matter, records } = await reader.truth();
  for (const { host, body } of sent) {
    expect(host).toBe(sheet.host);
    expect(JSON.parse(body).model).toBe(sheet.model);
    for (const [canary] of body.matchAll(/Canary[A-Za-z]*\d?/g)) expect(sheet.canaries).toContain(canary);
    expect(body).not.toContain(PROFILE.key);
  }
  expect(settings.activeMatter === null ? null : matter?.name).toBe(sheet.matter);
  expect(settings.activeMatter === null || matter?.clientConsent === 'yes', 'a no, a lost or a damaged matter').toBe(
    true,
  );
  if (settings.publicMaterialOnly) expect(sheet.consent.kinds).not.toContain('file-text');
  if (sheet.consent.how === 'once') {
    expect(reader.used.has(sheet.consent.id), 'once is once').toBe(false);
    reader.used.add(sheet.consent.id);
  }
  expect(records - before.records, 'a record for what left').toBe(settings.log.keep === 'off' ? 0 : 1);
}

const CLICKS: readonly Step[] = [
  step('send once', (reader) => clickAndCheck(reader, false)),
  step('allow and send', (reader) => clickAndCheck(reader, true)),
];

describe('whatever happens between a sheet and a click', () => {
  it('nothing leaves that the last sheet did not name', { timeout: 120_000 }, async () => {
    const anyStep = fc.oneof(
      { weight: 2, arbitrary: fc.constantFrom(...STEPS) },
      { weight: 2, arbitrary: fc.constantFrom(...LOOKS) },
      { weight: 3, arbitrary: fc.constantFrom(...CLICKS) },
    );
    let left = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(anyStep, { minLength: 4, maxLength: 14 }), async (steps) => {
        const reader = new Reader();
        await reader.start();
        for (const { run } of steps) await run(reader);
        left += reader.sent.length;
      }),
      { numRuns: 60 },
    );
    expect(left, 'a test in which nothing ever leaves shows nothing').toBeGreaterThan(20);
  });
});
