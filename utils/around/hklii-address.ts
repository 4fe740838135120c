/** Where HKLII's own data lies; same origin as its pages, no key. Seen November 2026. */
export const HKLII_ORIGIN = 'https://www.hklii.hk';

const NEUTRAL = /^\[(\d{4})\] ([A-Z]{2,10}(?:\([A-Z]\))?) (\d{1,5})$/;

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
export const historyAddress = (actionNumber: string): string =>
  api('getappealhistory', { caseno: actionNumber.replace(/\s/g, '') });
export const versionsAddress = (cap: string, language: 'en' | 'tc'): string =>
  api('getcapversions', { lang: language, cap });

/** A path of HKLII's data as an address; anything that would lead elsewhere is dropped. */
export function hkliiPage(path: unknown): string | undefined {
  if (typeof path !== 'string' || path === '' || path.length > 300) return undefined;
  const url = URL.parse(path.startsWith('/') || path.startsWith('http') ? path : `/${path}`, HKLII_ORIGIN);
  return url?.origin === HKLII_ORIGIN ? url.href : undefined;
}
