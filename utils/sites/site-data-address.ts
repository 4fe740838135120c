import { readHkliiAddress } from './legislation/address';

/** `/en/cases/hkca/2025/1188` */
export const HKLII_CASE = /^\/(en|tc|sc)\/cases\/([a-z]{2,8})\/(\d{4})\/(\d{1,6})\/?$/;

/** What will be asked for, to be shown before it is: undefined where the site has no data of the page. */
export function siteDataAddress(url: URL): string | undefined {
  if (!/(?:^|\.)hklii\.hk$/.test(url.hostname)) return undefined;
  const [, lang, abbr, year, num] = HKLII_CASE.exec(url.pathname) ?? [];
  if (lang && abbr && year && num) return dataAddress(url, 'getjudgment', { lang, abbr, year, num });
  const law = readHkliiAddress(url.pathname);
  if (!law) return undefined;
  return dataAddress(url, 'getcapversions', { lang: url.pathname.slice(1, 3), cap: law.cap });
}

export const dataAddress = (url: URL, name: string, parameters: Readonly<Record<string, string>>): string =>
  `${url.origin}/api/${name}?${new URLSearchParams(parameters)}`;
