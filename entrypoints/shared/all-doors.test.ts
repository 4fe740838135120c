import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { LegalDocument } from '@/utils/core/legal-document';
import { DEFAULT_SETTINGS, type Settings } from '@/utils/store/settings-schema';
import { createStore } from '@/utils/store/store';
import { saveMatter } from '@/utils/store/tables/matters';
import { createAround } from '../background/around';
import { whyNotAsk } from './public-questions';

const ROOT = resolve(__dirname, '../..');

/** Every file that reaches for the browser's own network, and by what it asks `mayLeave` before. */
const DOORS: Readonly<Record<string, RegExp>> = {
  'entrypoints/shared/endpoints.ts': /mayLeave\(/,
  'entrypoints/options/endpoints.ts': /mayLeave\(/,
  'entrypoints/background/around.ts': /whyNotAsk\(/,
  'entrypoints/page.content/other-ways.ts': /askBackground\('may-ask-own-site'/,
  'entrypoints/shared/firm-file.ts': /whyNotAsk\(/,
  // Files of the extension itself.
  'entrypoints/options/open-data.ts': /const PACK = '\/definitions';/,
  'entrypoints/shared/glossary.ts': /runtime\.getURL\(/,
};

/** The browser's own network, by whatever name; `deps.fetch` and the like were given by one of the doors. */
const NETWORK =
  /(?<![.\w'"])fetch\(|(?<!typeof )(?:globalThis|window|self)\.fetch\b|\bXMLHttpRequest\b|\bnew (?:WebSocket|EventSource|Image|WebTransport)\b|\bsendBeacon\b/;
/** The browser's own, named as what is taken where nothing was handed in. */
const BY_DEFAULT = /=>\s{0,3}fetch\(/;
/** A `fetch` that was handed in, by one of the doors. */
const GIVEN = /\{[^{}]*\bfetch\b[^{}]*\}: (?:\w*Deps|Pick<)/;

const sources = ['utils', 'components', 'entrypoints'].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !/\.(?:test|fixture)\.tsx?$/.test(name))
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`),
);

/** The code without comments. */
const codeOf = (file: string): string =>
  readFileSync(join(ROOT, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');

describe('every door to the network', () => {
  it('is one that asks first, and there is no other', () => {
    const found = sources.filter((file) => {
      const code = codeOf(file);
      return NETWORK.test(code) && (BY_DEFAULT.test(code) || !GIVEN.test(code));
    });
    expect(found.sort()).toEqual(Object.keys(DOORS).sort());
    for (const [file, asks] of Object.entries(DOORS)) expect(codeOf(file), file).toMatch(asks);
  });
});

const PAGE: LegalDocument = {
  url: 'https://www.hklii.hk/en/cases/hkca/2031/10',
  site: 'hklii',
  kind: 'judgment',
  language: 'en',
  title: 'Otter v Heron',
  text: '',
  paragraphs: [],
  neutralCitation: '[2031] HKCA 10',
  actionNumbers: ['CACV 5/2031'],
};
const OWN_SITE = 'https://www.hklii.hk/api/getjudgment?lang=en&abbr=hkca&year=2031&num=10';

const store = createStore();
const broken = createStore({
  describe: () => {
    throw new Error('damaged database');
  },
});

const setUp = (change: Partial<Settings> = {}) =>
  fakeBrowser.storage.local.set({ settings: { ...DEFAULT_SETTINGS, ...change } });
const matter = (clientConsent: 'yes' | 'no') =>
  store.run((db) => saveMatter(db, { id: 'm1', name: 'Ferry', clientConsent, createdAt: '2033-01-01T00:00:00.000Z' }));

beforeEach(async () => {
  fakeBrowser.reset();
  await store.run((db) => db.matters.clear());
  await setUp();
});

/** What HKLII was asked, and what the reader is told. */
async function lookUp(document: LegalDocument = PAGE, of = store) {
  const asked: string[] = [];
  const fetch = async (address: unknown) => {
    asked.push(String(address));
    return new Response('[]');
  };
  const { later } = await createAround(of, new AbortController().signal, {
    fetch: fetch as typeof globalThis.fetch,
  }).ask(document);
  return { asked, outcome: later.ok ? 'heard' : later.reason };
}

describe('later cases, asked of HKLII on a click', () => {
  it('asks by citation and number, without any model set up and in public material only mode', async () => {
    const { asked, outcome } = await lookUp();
    expect(outcome).toBe('heard');
    expect(asked).toEqual([
      'https://www.hklii.hk/api/getcasenoteup?abbr=hkca&year=2031&num=10',
      'https://www.hklii.hk/api/getappealhistory?caseno=CACV5%2F2031',
    ]);
  });

  it.each<[what: string, document: Partial<LegalDocument>]>([
    ['a file', { url: '', site: 'page' }],
    ['a web mail with a judgment in it', { url: 'https://mail.example.com/7', site: 'page' }],
    ['a page that says it is one of ours', { url: 'https://www.hklii.hk.evil.example/en/cases/hkca/2031/10' }],
    ['a page read over plain http', { url: 'http://www.hklii.hk/en/cases/hkca/2031/10' }],
    ['a saved copy', { url: 'file:///C:/clients/draft-judgment.html' }],
  ])('asks nothing about %s', async (_, fields) => {
    expect(await lookUp({ ...PAGE, ...fields })).toEqual({ asked: [], outcome: 'not-public' });
  });

  it.each<[what: string, prepare: () => Promise<unknown>, outcome: string]>([
    [
      'a matter whose client said no',
      async () => [await matter('no'), await setUp({ activeMatter: 'm1' })],
      'blocked-by-matter',
    ],
    ['a matter that is gone', () => setUp({ activeMatter: 'm9' }), 'matter-lost'],
    ['damaged settings', () => setUp({ publicMaterialOnly: 'no' as never }), 'settings-damaged'],
    [
      'a list of hosts without it',
      () => fakeBrowser.storage.managed.set({ allowedHosts: ['gateway.example.hk'] }),
      'blocked-by-policy',
    ],
    ['local addresses only', () => fakeBrowser.storage.managed.set({ localEndpointsOnly: true }), 'blocked-by-policy'],
  ])('asks nothing under %s', async (_, prepare, outcome) => {
    await prepare();
    expect(await lookUp()).toEqual({ asked: [], outcome });
  });

  it('asks under a list of hosts that names it, and for a client who said yes', async () => {
    await fakeBrowser.storage.managed.set({ allowedHosts: ['gateway.example.hk', 'www.hklii.hk'] });
    await matter('yes');
    await setUp({ activeMatter: 'm1' });
    expect((await lookUp()).outcome).toBe('heard');
  });

  it('asks nothing where the store cannot be read and a matter is worked on', async () => {
    await setUp({ activeMatter: 'm1' });
    expect(await lookUp(PAGE, broken)).toEqual({ asked: [], outcome: 'store-unreadable' });
  });

  it('asks nothing while the browser does not tell the policy', async () => {
    vi.spyOn(fakeBrowser.storage.managed, 'get').mockRejectedValue(new Error('not ready'));
    expect(await lookUp()).toEqual({ asked: [], outcome: 'policy-unknown' });
    vi.restoreAllMocks();
  });

  it.each<[said: string, fields: Partial<LegalDocument>]>([
    ['a sentence for a number', { actionNumbers: ['Client Chan wants to settle for HK$5m/2031'] }],
    ['a name before the number', { actionNumbers: ['CHAN TAI MAN 5/2031'] }],
    ['an address for a citation', { neutralCitation: 'https://evil.example/?[2031] HKCA 10' }],
    ['parameters for a number', { actionNumbers: ['CACV5/2031&note=secret'] }],
    ['a very long number', { actionNumbers: [`CACV ${'5'.repeat(400)}/2031`] }],
  ])('puts nothing into an address but what a court prints: %s', async (_, fields) => {
    const { asked } = await lookUp({ ...PAGE, ...fields });
    expect(asked).toHaveLength(1);
    expect(asked.join()).not.toMatch(/chan|secret|evil|555/i);
  });
});

describe('a page’s own data, asked of its site on a click', () => {
  it.each<[address: string, about: { url: string; site: LegalDocument['site'] }, outcome: string | undefined]>([
    [OWN_SITE, PAGE, undefined],
    [OWN_SITE, { ...PAGE, url: 'https://hklii.hk/en/cases/hkca/2031/10' }, 'not-public'],
    [OWN_SITE, { url: 'https://legalref.judiciary.hk/lrs/common/ju/ju_body.jsp?DIS=1', site: 'lrs' }, 'not-public'],
    ['https://evil.example/api/getjudgment?num=10', PAGE, 'not-public'],
    [`${OWN_SITE}&note=a+client+said`, PAGE, 'not-public'],
    ['https://www.hklii.hk/en/cases/hkca/2031/10', PAGE, 'not-public'],
  ])('%s beside %o → %s', async (address, about, outcome) => {
    expect(await whyNotAsk(store, { is: 'own-site', about, addresses: [address] })).toBe(outcome);
  });

  it('is the page’s own whatever the firm lists and the client said: nothing is told that the page did not tell', async () => {
    await fakeBrowser.storage.managed.set({ allowedHosts: ['gateway.example.hk'] });
    await matter('no');
    await setUp({ activeMatter: 'm1' });
    expect(await whyNotAsk(store, { is: 'own-site', about: PAGE, addresses: [OWN_SITE] })).toBeUndefined();
  });
});
