import type { Language } from '../../core/language';

/** What an address says about the law behind it. */
export type LegislationAddress = {
  readonly cap: string;
  readonly language?: Language | 'both';
  readonly version?: string;
  readonly section?: string;
};

const E_LEGISLATION =
  /^\/hk\/(cap\d+[A-Z]{0,3}|A\d+[A-Z]?)(?:!(en-zh-Hant-HK|zh-Hant-HK|en|sc|zh-Hans))?(?:@(\d{4}-\d\d-\d\d)[\dT:]*)?$/;
const HKLII = /^\/(en|tc|sc)\/legis\/(?:ord|reg|instrument)\/([0-9A-Z]{1,8})(?:\/([^/]{1,60}))?\/?$/;

const LANGUAGES: Readonly<Record<string, Language | 'both'>> = {
  en: 'en',
  'zh-Hant-HK': 'zh-Hant',
  'zh-Hant': 'zh-Hant',
  tc: 'zh-Hant',
  sc: 'zh-Hans',
  'zh-Hans': 'zh-Hans',
  'zh-Hans-CN': 'zh-Hans',
  'en-zh-Hant-HK': 'both',
};

/** The language behind a code of HKLM or of an address: `zh-Hant-HK` → `zh-Hant`, `sc` → `zh-Hans`. */
export function readLanguage(code: string | null | undefined): Language | undefined {
  const language = LANGUAGES[code ?? ''];
  return language === 'both' ? undefined : language;
}

/** `/hk/cap486!en@2022-10-01` → chapter 486, English, that version. */
export function readELegislationAddress(pathname: string): LegislationAddress | undefined {
  const match = E_LEGISLATION.exec(decode(pathname));
  if (!match?.[1]) return undefined;
  const language = LANGUAGES[match[2] ?? ''];
  return { cap: match[1].replace(/^cap/, ''), ...(language && { language }), ...(match[3] && { version: match[3] }) };
}

/** `/en/legis/ord/26/s2` → chapter 26, English, section `s2`. */
export function readHkliiAddress(pathname: string): LegislationAddress | undefined {
  const match = HKLII.exec(decode(pathname));
  if (!match?.[2]) return undefined;
  const language = LANGUAGES[match[1] ?? ''];
  return { cap: match[2], ...(language && { language }), ...(match[3] && { section: match[3] }) };
}

/** Addresses that are not well encoded are taken as they are. */
function decode(pathname: string): string {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return pathname;
  }
}

/** The same page of HKLII in the other language: its sections have the same names in both. */
export function otherHkliiUrl(url: URL): string | undefined {
  const match = /^\/(en|tc|sc)(\/.*)$/.exec(url.pathname);
  return match ? `${url.origin}/${match[1] === 'en' ? 'tc' : 'en'}${match[2]}` : undefined;
}

/** The same chapter of e-Legislation in the other language; never with an `xpid`, which belongs to one language's text. */
export function otherELegislationUrl(url: URL): string | undefined {
  const address = readELegislationAddress(url.pathname);
  if (!address || address.language === 'both') return undefined;
  const name = /^A/.test(address.cap) ? address.cap : `cap${address.cap}`;
  const version = address.version ? `@${address.version}` : '';
  return `${url.origin}/hk/${name}!${address.language === 'zh-Hant' || address.language === 'zh-Hans' ? 'en' : 'zh-Hant-HK'}${version}`;
}
