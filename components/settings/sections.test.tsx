// @vitest-environment happy-dom
import { act, useState } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { EndpointProfile } from '@/utils/core/endpoint-profile';
import { LANGUAGES } from '@/utils/core/language';
import type { FirmPolicy } from '@/utils/store/firm-policy';
import { DEFAULT_SETTINGS, type Settings } from '@/utils/store/settings-schema';
import { createStore } from '@/utils/store/store';
import { listOwnTerms, saveTerm } from '@/utils/store/tables/terms';
import { type Drawn, render, settle } from '@/utils/testing/render';
import { type BrowserModelDoor, NO_BROWSER_MODEL } from './browser-model-choice';
import { ConfidenceSection } from './confidence-section';
import { EndpointsSection, type MonthUsage } from './endpoints-section';
import { GeneralSection } from './general-section';
import { StorageSection } from './storage-section';
import { applyChange } from './use-settings';
import { useStorage } from './use-storage';

const NO_MODEL: BrowserModelDoor = {
  look: async () => NO_BROWSER_MODEL,
  download: async () => ({ ok: false, failure: { reason: 'no-browser-model' } }),
};

const store = createStore();

const ALLOWED: Settings = {
  ...DEFAULT_SETTINGS,
  endpoints: {
    profiles: [
      {
        id: 'p1',
        name: 'Firm server',
        preset: 'generic',
        address: 'http://192.168.1.5:8000/v1',
        key: 'sk-canary-123456',
        model: 'm',
        dataLocation: 'firm-network',
        trainingConfirmed: true,
        retentionConfirmed: true,
        extraParameters: {},
        extraHeaders: {},
        quirks: {},
        remembered: [{ address: 'http://localhost:11434/v1', kind: 'page-text' }],
      },
    ],
    summary: 'p1',
    question: null,
  },
};

const USAGE: MonthUsage = {
  ...{ cost: 3, input: 3000, output: 300 },
  matters: [
    { name: '', cost: 1, input: 1000, output: 100 },
    { name: 'Heron v Sampan', cost: 2, input: 2000, output: 200 },
  ],
};

const onOffer = vi.fn((_file: { content: string }) => undefined);

const offered = (at: number): string => onOffer.mock.calls[at]?.[0].content ?? '';

function Page({ start, firm = {} }: { readonly start: Settings; readonly firm?: FirmPolicy }) {
  const [settings, setSettings] = useState(start);
  const change = async (fields: Partial<Settings>): Promise<void> =>
    setSettings((before) => ({ ...before, ...fields }));
  const storage = useStorage(store, async (next) => setSettings(next));
  return (
    <>
      <GeneralSection settings={settings} onChange={change} />
      <EndpointsSection
        settings={settings}
        firm={firm}
        usage={USAGE}
        onChange={change}
        runTest={{ run: async function* () {}, commandFor: () => '', copy: async () => true, origin: '' }}
        browserModel={NO_MODEL}
        findLocal={async () => []}
        listModels={async () => []}
        hasKey={[]}
        onForgetKey={() => undefined}
      />
      <ConfidenceSection settings={settings} firm={firm} onChange={change} />
      <StorageSection settings={settings} storage={storage} onChange={change} onOffer={onOffer} />
      <output>{JSON.stringify(settings)}</output>
    </>
  );
}

const settingsOf = (drawn: Drawn): Settings => JSON.parse(drawn.find('output').textContent ?? '') as Settings;

async function choose(drawn: Drawn, label: string, value: string): Promise<void> {
  const id = drawn.find('label', label).getAttribute('for') ?? '';
  const select = drawn.element.querySelector<HTMLSelectElement>(`[id="${id}"]`);
  await act(async () => {
    if (!select) throw new Error(`no field ${label}`);
    select.value = value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

async function chooseFile(drawn: Drawn, content: string): Promise<void> {
  const input = drawn.find('input[type=file]') as HTMLInputElement;
  Object.defineProperty(input, 'files', { value: [new File([content], 'kept.json')], configurable: true });
  await act(async () => {
    input.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await settle();
}

beforeEach(async () => {
  onOffer.mockClear();
  await store.run((db) => db.terms.clear());
});

describe('options', () => {
  it('changes language, appearance and look-up key', async () => {
    const drawn = await render(<Page start={DEFAULT_SETTINGS} />);
    await choose(drawn, 'Language of the interface', 'zh-Hant');
    await choose(drawn, 'Appearance', 'dark');
    await choose(drawn, 'Look up a term under the pointer', 'alt');
    expect(settingsOf(drawn)).toMatchObject({ language: 'zh-Hant', theme: 'dark', lookUpModifier: 'alt' });
  });

  it('revokes an endpoint that was allowed', async () => {
    const drawn = await render(<Page start={ALLOWED} />);
    await drawn.click('button', 'Revoke 192.168.1.5:8000');
    expect(settingsOf(drawn).endpoints.profiles[0]?.remembered).toEqual([]);
    expect(drawn.text()).toContain('The first send to an endpoint asks.');
  });

  it('shows what the firm has set, and lets nobody change it', async () => {
    const firm: FirmPolicy = {
      allowedHosts: ['gateway.example.hk'],
      localEndpointsOnly: true,
      publicMaterialOnly: true,
      endpointLocked: true,
    };
    const drawn = await render(<Page start={ALLOWED} firm={firm} />);
    expect(drawn.text()).toContain('Set by your firm · text may go only to gateway.example.hk');
    expect(drawn.text()).toContain('Set by your firm · only endpoints on this computer or the firm’s network');
    expect([...drawn.element.querySelectorAll('button')].map(({ textContent }) => textContent)).not.toContain('Add');
    const id = drawn.find('label', 'Public material only').getAttribute('for') ?? '';
    expect(drawn.element.querySelector<HTMLInputElement>(`[id="${id}"]`)?.disabled).toBe(true);
  });

  it('lets endpoints be added where the firm has set nothing', async () => {
    const drawn = await render(<Page start={ALLOWED} />);
    expect(drawn.find('button', 'Add')).toBeTruthy();
    expect(drawn.text()).not.toContain('Set by your firm');
  });

  it('tells the month’s usage by matter', async () => {
    const drawn = await render(<Page start={ALLOWED} />);
    expect(drawn.text()).toContain('Heron v Sampan: HKD 2.00, 2,000 tokens in, 200 out');
    expect(drawn.text()).toContain('No matter: HKD 1.00');
  });

  it('says that questions go where summaries go, unless another is chosen', async () => {
    const drawn = await render(<Page start={ALLOWED} />);
    const id = drawn.find('label', 'Questions and drafts by').getAttribute('for') ?? '';
    const select = drawn.element.querySelector<HTMLSelectElement>(`[id="${id}"]`);
    expect(select?.selectedOptions[0]?.textContent).toBe('As for summaries');
  });

  it('keeps the reader’s own endpoints, hidden by the firm’s lock, through a change of what is shown', () => {
    const firm = { ...ALLOWED.endpoints.profiles[0], id: 'firm', managed: true } as EndpointProfile;
    const own = ALLOWED.endpoints.profiles;
    const before: Settings = { ...ALLOWED, endpoints: { profiles: [firm, ...own], summary: 'p1', question: null } };
    const shown: Settings = { ...ALLOWED, endpoints: { profiles: [firm], summary: 'firm', question: 'firm' } };
    const revoked = { ...shown.endpoints, profiles: [{ ...firm, remembered: [] }] };
    expect(applyChange(before, { endpoints: revoked }, shown).endpoints).toEqual({
      profiles: [{ ...firm, remembered: [] }, ...own],
      summary: 'p1',
      question: null,
    });
  });

  it('leaves keys out of an export unless ticked', async () => {
    const drawn = await render(<Page start={ALLOWED} />);
    await drawn.click('button', 'Export settings and data');
    await act(() => vi.waitFor(() => expect(onOffer).toHaveBeenCalledTimes(1)));
    expect(offered(0)).not.toContain('sk-canary');
    await drawn.click('label', 'With keys');
    await drawn.click('button', 'Export settings and data');
    await act(() => vi.waitFor(() => expect(onOffer).toHaveBeenCalledTimes(2)));
    expect(offered(1)).toContain('sk-canary');
  });

  it('brings an exported file back, leaves out a row that is damaged, and changes nothing for a damaged file', async () => {
    const at = new Date('2031-03-01T00:00:00Z').toISOString();
    await store.run((db) => saveTerm(db, { id: 't', en: 'tort', zhHant: '侵權', createdAt: at, updatedAt: at }));
    const drawn = await render(<Page start={DEFAULT_SETTINGS} />);
    await drawn.click('button', 'Export settings and data');
    await act(() => vi.waitFor(() => expect(onOffer).toHaveBeenCalled()));
    const content = offered(0);
    await store.run((db) => db.terms.clear());

    await chooseFile(drawn, content.replace('"en": "tort"', '"en": 7'));
    expect(drawn.text()).toContain('1 entry could not be read and was left out: terms 1.');
    expect(await store.run(listOwnTerms)).toEqual({ ok: true, value: [] });

    await chooseFile(drawn, 'not json');
    expect(drawn.text()).toContain('not a file that Sidenote exported');

    await chooseFile(drawn, content);
    expect(drawn.text()).toContain('Imported.');
    expect((await store.run(listOwnTerms)).ok && (await store.run(listOwnTerms))).toMatchObject({
      value: [{ en: 'tort' }],
    });
  });

  it.each(LANGUAGES)('draws every section in %s without a bare key', async (language) => {
    const drawn = await render(<Page start={ALLOWED} />, language);
    expect(drawn.element.querySelectorAll('h2').length).toBe(4);
    expect(drawn.text().replace(drawn.find('output').textContent ?? '', '')).not.toMatch(/\{[a-z]+\}/);
  });
});
