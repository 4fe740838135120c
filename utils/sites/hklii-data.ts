import { otherHkliiUrl } from './legislation/address';
import { readPage } from './read-page';
import { dataAddress, HKLII_CASE, siteDataAddress } from './site-data-address';
import { isReadable, type PageReading, type Unreadable, unreadable } from './types';

/**
 * HKLII's own data behind its pages: same origin, no key, asked for once, on the reader's click. Shapes seen November
 * 2026; whatever is not as expected gives a reason.
 */

/** Gets a text from an address of the site that is open. */
export type SiteFetch = (address: string) => Promise<string>;
/** Makes a document of markup; the caller brings the parser. */
export type ParseHtml = (html: string) => Document;

/** Reads the page's text from HKLII's own data. */
export async function readSiteData(url: URL, get: SiteFetch, parse: ParseHtml): Promise<PageReading | Unreadable> {
  const address = siteDataAddress(url);
  if (address === undefined) return unreadable('not-supported', ['/api']);
  const first = jsonOf(await get(address));
  if (HKLII_CASE.test(url.pathname)) return readHkliiJudgment(first, url, parse);
  const version = newestVersion(first);
  if (version === undefined) return unreadable('no-text-yet', ['/api/getcapversions']);
  return readHkliiChapter(
    jsonOf(await get(dataAddress(url, 'getcapversiontoc', { id: version.id }))),
    url,
    parse,
    version.date,
  );
}

type Fields = Readonly<Record<string, unknown>>;
const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const rowsOf = (value: unknown): Fields[] => (Array.isArray(value) ? value.filter(isFields) : []);
const said = (fields: Fields, name: string): string => {
  const value = fields[name];
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
};

function jsonOf(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

const NEUTRAL = /^\[\d{4}\] [A-Za-z]{2,8} \d{1,6}$/;

/** A judgment: its text, with the name, numbers and citations that the data has beside it. */
export function readHkliiJudgment(data: unknown, url: URL, parse: ParseHtml): PageReading | Unreadable {
  const content = isFields(data) ? said(data, 'content') : '';
  if (!isFields(data) || content.trim() === '') return unreadable('no-text-yet', ['/api/getjudgment']);
  const cases = rowsOf(data.cases);
  const title = cases.map((one) => `${said(one, 'act')} ${said(one, 'title')}`.trim())[0] ?? '';
  const read = readPage(parse(page(content, title)), url);
  if (!isReadable(read)) return read;
  const parallel = (Array.isArray(data.parallel_citation) ? data.parallel_citation : []).filter(isText).slice(0, MOST);
  const corrigenda = (Array.isArray(data.corrs) ? data.corrs : []).map((one) => correction(one, parse)).filter(isText);
  const acts = cases.map((one) => said(one, 'act')).filter(isText);
  const neutral = said(data, 'neutral').trim();
  const { document } = read;
  return {
    ...read,
    document: {
      ...document,
      ...(document.actionNumbers === undefined && acts.length > 0 && { actionNumbers: acts.slice(0, MOST) }),
      // Before 2018 the number is HKLII's own; the judgment does not print it.
      ...(NEUTRAL.test(neutral) && { neutralCitation: neutral }),
      ...(document.date === undefined &&
        /^\d{4}-\d\d-\d\d/.test(said(data, 'date')) && { date: said(data, 'date').slice(0, 10) }),
      ...(parallel.length > 0 && { parallelCitations: parallel }),
      ...(data.is_translation === true && document.translation === undefined && { translation: 'HKLII' }),
      ...(corrigenda.length > 0 && { corrigenda: corrigenda.slice(0, MOST).map((text) => ({ text })) }),
    },
  };
}

const MOST = 50;
const LONGEST_CORRECTION = 5_000;
const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';

/** A correction is markup, or an object that holds some. */
function correction(value: unknown, parse: ParseHtml): string {
  const html = isText(value) ? value : isFields(value) ? said(value, 'content') : '';
  return (parse(html).body?.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, LONGEST_CORRECTION);
}

type Version = { readonly id: string; readonly date?: string };

/** Versions come newest first. */
function newestVersion(data: unknown): Version | undefined {
  const [newest] = rowsOf(data);
  const id = newest && said(newest, 'id');
  if (!newest || !id) return undefined;
  const date = /^\d{4}-\d\d-\d\d/.exec(said(newest, 'date'))?.[0];
  return { id, ...(date && { date }) };
}

/** A chapter: its provisions, one row each, in the order of the contents. */
export function readHkliiChapter(
  data: unknown,
  url: URL,
  parse: ParseHtml,
  versionDate?: string,
): PageReading | Unreadable {
  const rows = rowsOf(data);
  if (rows.length === 0) return unreadable('no-text-yet', ['/api/getcapversiontoc']);
  const whole = new URL(url.href);
  // The data holds all sections; the address may be one section's.
  whole.pathname = url.pathname.replace(/^(\/\w+\/legis\/\w+\/[^/]+).*$/, '$1/');
  const read = readPage(parse(page(rows.map(provision).join('\n'), '')), whole);
  if (!isReadable(read)) return read;
  const title = rows.map((row) => said(row, 'cap_title')).find(isText);
  const other = otherHkliiUrl(url);
  return {
    ...read,
    document: {
      ...read.document,
      url: url.href,
      ...(title && { title }),
      ...(versionDate && { versionDate }),
      ...(other && { otherLanguageUrl: other }),
    },
  };
}

/** Parts and schedules have a heading and no text; a section's own element is kept, where the data has it. */
function provision(row: Fields): string {
  const content = said(row, 'content');
  const number = escapeText(said(row, 'prov_num'));
  const heading = escapeText(said(row, 'title'));
  const name = escapeText(said(row, 'subpath'));
  if (/<(?:section|part|schedule|longtitle)\b/i.test(content)) return content;
  const element = /part/i.test(said(row, 'section_type'))
    ? 'part'
    : /sch/i.test(said(row, 'section_type'))
      ? 'schedule'
      : 'section';
  return `<${element} name="${name}" temporalid="${name}"><num>${number}</num><heading>${heading}</heading>${content}</${element}>`;
}

const escapeText = (text: string): string => text.replace(/[<>&"]/g, (character) => `&#${character.charCodeAt(0)};`);

const page = (content: string, title: string): string =>
  `<html><head><title>${escapeText(title)}</title></head><body><main><div class="case-content">${content}</div></main></body></html>`;

/*
Seen on:
- `getjudgment`, `getcapversions`, `getcapversiontoc`: working scrapers and saved answers, 2025-26. No live request was made.
*/
