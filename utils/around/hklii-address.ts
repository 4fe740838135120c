/** Where HKLII's own data lies; same origin as its pages, no key. Seen November 2026. */
export const HKLII_ORIGIN = 'https://www.hklii.hk';

const NEUTRAL = /^\[(\d{4})\] ([A-Z]{2,10}(?:\([A-Z]\))?) (\d{1,5})$/;

const ACTION = /^([A-Z]{2,8})\s?(\d{1,6}[A-Z]{0,2})\s?\/\s?((?:18|19|20)\d{2})$/;

export type CaseAddress = { readonly abbr: string; readonly year: string; readonly num: string };

/** `[2025] HKCA 1188` → hkca, 2025, 1188; undefined for what is no neutral citation of Hong Kong. */
export function caseAddress(neutralCitation: string): CaseAddress | undefined {
  const [, year = '', court = '', num = ''] = NEUTRAL.exec(neutralCitation.trim()) ?? [];
  if (!/^(?:HK|UKPC)/.test(court)) return undefined;
  return { abbr: court.toLowerCase().replace(/[()]/g, ''), year, num };
}

const api = (name: string, parameters: Readonly<Record<string, string>>): string =>
  `${HKLII_ORIGIN}/api/${name}?${new URLSearchParams(parameters)}`;

export const laterCasesAddress = (of: CaseAddress): string => api('getcasenoteup', { ...of });
/** `FACV 1/2032` → the history of that action; undefined for what is no number of an action. */
export function historyAddress(actionNumber: string): string | undefined {
  const [, court, number, year] = ACTION.exec(actionNumber.trim()) ?? [];
  return court && number && year ? api('getappealhistory', { caseno: `${court}${number}/${year}` }) : undefined;
}
export const versionsAddress = (cap: string, language: 'en' | 'tc'): string =>
  api('getcapversions', { lang: language, cap });

/** The provisions of one version, by the number that the list of versions gives it. */
export const versionTextAddress = (id: string): string => api('getcapversiontoc', { id });

/** A path of HKLII's data as an address; anything that would lead elsewhere is dropped. */
export function hkliiPage(path: unknown): string | undefined {
  if (typeof path !== 'string' || path === '' || path.length > 300) return undefined;
  const url = URL.parse(path.startsWith('/') || path.startsWith('http') ? path : `/${path}`, HKLII_ORIGIN);
  return url?.origin === HKLII_ORIGIN ? url.href : undefined;
}
