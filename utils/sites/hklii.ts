import { parseDate } from '../core/dates';
import type { DocumentKind } from '../core/legal-document';
import { type Container, containersOf, JUDGMENT_MARKS, lettersIn, structuralRoots } from './candidates';
import { readBest, withCheck } from './checked';
import { findCourt } from './judgment/courts';
import { readJudgment } from './judgment/read-judgment';
import { otherHkliiUrl, readHkliiAddress } from './legislation/address';
import { type Context, NO_CONTEXT, SECTION_RANK } from './legislation/provision-writer';
import { makeLegislation } from './legislation/read-legislation';
import { readProvisions } from './legislation/read-provisions';
import type { Memory } from './legislation/remember';
import { elementNames, hasProvisions } from './legislation/vocabulary';
import { pageTitle } from './page-title';
import type { SiteSelectors } from './selectors';
import type { SiteAdapter } from './site-adapter';
import { type Corrigendum, type PageReading, type Steps, type Unreadable, unreadable } from './types';
import { countLettersOutside } from './visible';

const SECTION_TITLE = '.text-h4';

const CASE = /^\/(en|tc|sc)\/cases\/([a-z]{2,8})\/(\d{4})\/(\d{1,6})\/?$/;
/** Practice directions, decisions of boards, reports of the Law Reform Commission; treaties and laws of before. */
const OTHER =
  /^\/(?:en|tc|sc)\/(?:other\/(pd|pcpdc|pcpdaab|hklrcr|hklrccp|hkiac)|legis\/(histlaw|hkts|hktmc|hktml|bahkg|bacpg))\/.+/;
/** What a text of these is, where it is no judgment. */
const OTHER_KINDS: Readonly<Record<string, DocumentKind>> = {
  pd: 'practice-direction',
  pcpdc: 'page',
  hklrcr: 'page',
  hklrccp: 'page',
  histlaw: 'page',
  hkts: 'page',
  hktmc: 'page',
  hktml: 'page',
  bahkg: 'page',
  bacpg: 'page',
};
const HOSTS = /(?:^|\.)hklii\.(?:hk|org)$/;

/** What stands in the text's place while there is none: the site says so, or is still loading. */
const NOTICE =
  /\bword\b.{0,20}(?:format|version|file|document)|(?:format|version).{0,20}\bword\b|\bloading\b|please wait|not (?:yet )?available|載入|加载|請稍候|只有.{0,10}word|未有|暫未/i;
/** A notice is short. */
const LONGEST_NOTICE = 300;
/** Letters of a page that is more than a shell. */
const SHELL_LETTERS = 600;

/** Reads HKLII's judgments and legislation. */
export const hklii: SiteAdapter = {
  id: 'hklii',
  matches: (url) => HOSTS.test(url.hostname),
  read: readHklii,
};

/** Addresses of texts; elsewhere on the site a text is read only where its marks tell. */
const isText = (url: URL): boolean =>
  CASE.test(url.pathname) || OTHER.test(url.pathname) || readHkliiAddress(url.pathname) !== undefined;

function* readHklii(
  dom: Document,
  url: URL,
  _memory: Memory,
  selectors: SiteSelectors,
): Steps<PageReading | Unreadable> {
  if (!isText(url) && dom.querySelector(JUDGMENT_MARKS) === null && !hasProvisions(dom))
    return unreadable('not-supported', [selectors.content]);
  const containers = containersOf(dom, selectors);
  if (isNotice(containers) && !(yield* holdsTextBeside(dom, containers)))
    return unreadable('no-text-yet', [selectors.content]);
  const reading = yield* readBest(dom, rootsOf(dom, containers), (root) => readRoot(dom, url, root, selectors));
  if (reading && isTelling(reading, url, selectors)) return yield* withCorrigenda(dom, url, reading, containers);
  if (!isText(url)) return unreadable('not-supported', [selectors.content]);
  return unreadable(yield* reasonOf(dom, selectors), [selectors.content, selectors.shell]);
}

function* rootsOf(dom: Document, containers: readonly Container[]): Generator<Element> {
  for (const { root } of containers) yield root;
  yield* structuralRoots(dom);
}

/** No mark anywhere, and a line in the text's place that says why. */
const isNotice = (containers: readonly Container[]): boolean =>
  containers.length > 0 &&
  containers.every(({ root, marked, letters }) => !marked() && letters() < LONGEST_NOTICE && !holdsRoot(root)) &&
  containers.some(({ root, letters }) => letters() === 0 || NOTICE.test(root.textContent ?? '') || isScript(root));

/** A layout that is new to us: the site's own container stands empty, and the text elsewhere. */
function* holdsTextBeside(dom: Document, containers: readonly Container[]): Steps<boolean> {
  const roots = new Set(containers.map(({ root }) => root));
  return dom.body !== null && (yield* countLettersOutside(dom.body, roots)) >= SHELL_LETTERS;
}

/** The text may stand in a shadow root below an empty container. */
const holdsRoot = (root: Element): boolean =>
  [...root.querySelectorAll('*')].some(({ shadowRoot }) => Boolean(shadowRoot));

const isScript = (root: Element): boolean => [...root.children].every(({ localName }) => localName === 'script');

/** Where no container is found and nothing of a case or a chapter, the site's own words (news, help) were read. */
function isTelling({ document, from }: PageReading, url: URL, selectors: SiteSelectors): boolean {
  if (document.kind === 'legislation') return document.paragraphs.some(({ number }) => number !== undefined);
  return (
    from?.printed?.caseFields === true ||
    document.kind !== 'judgment' ||
    (isText(url) && from?.roots.some((root) => root.matches(selectors.content)) === true)
  );
}

function* reasonOf(dom: Document, selectors: SiteSelectors): Steps<'no-text-yet' | 'layout-not-understood'> {
  const letters = dom.body ? yield* countLettersOutside(dom.body, new Set()) : 0;
  return letters === 0 || (dom.querySelector(selectors.shell) && letters < SHELL_LETTERS)
    ? 'no-text-yet'
    : 'layout-not-understood';
}

/** What stands in an element decides what it is; the address only where it does not tell. */
function* readRoot(dom: Document, url: URL, root: Element, selectors: SiteSelectors): Steps<PageReading | undefined> {
  const isChapter =
    readHkliiAddress(url.pathname) !== undefined
      ? root.querySelector('a.para, coram, parties') === null
      : root.querySelector(JUDGMENT_MARKS) === null && hasProvisions(root);
  return isChapter ? yield* readChapter(dom, url, root, selectors) : yield* readCase(dom, url, root);
}

function* readCase(dom: Document, url: URL, content: Element): Steps<PageReading | undefined> {
  const [, , court, year, number] = CASE.exec(url.pathname) ?? [];
  const [, collection, laws] = OTHER.exec(url.pathname) ?? [];
  const kind = OTHER_KINDS[collection ?? laws ?? ''];
  const other = otherHkliiUrl(url);
  const reading = yield* readJudgment(content, {
    site: 'hklii',
    url,
    pageTitle: pageTitle(dom),
    ...(kind && { kind }),
    ...(court && {
      address: { code: court, year: Number(year) },
      neutralCitation: `[${year}] ${findCourt(court)?.code ?? court.toUpperCase()} ${number}`,
    }),
  });
  return reading && other ? { ...reading, document: { ...reading.document, otherLanguageUrl: other } } : reading;
}

/** A container is one document: corrections stand beside the judgment, whichever comes first on the page. */
function* withCorrigenda(
  dom: Document,
  url: URL,
  reading: PageReading,
  containers: readonly Container[],
): Steps<PageReading> {
  const main = reading.from?.roots[0];
  const others = containers.filter(({ root, letters }) => root !== main && letters() > 0).slice(0, MOST_CORRIGENDA);
  if (others.length === 0 || reading.document.kind === 'legislation') return reading;
  const readings: PageReading[] = [];
  for (const { root } of others) {
    const other = yield* readCase(dom, url, root);
    if (other && (other.document.kind === 'corrigendum' || other.from?.printed?.caseFields)) readings.push(other);
  }
  const judgment =
    reading.document.kind === 'corrigendum' && readings.find(({ document }) => document.kind === 'judgment');
  const chosen = judgment ? yield* withCheck(dom, judgment) : reading;
  const corrigenda = [reading, ...readings].filter(
    ({ document }) => document.kind === 'corrigendum' && document.text !== chosen.document.text,
  );
  if (corrigenda.length === 0) return chosen;
  return {
    ...chosen,
    document: { ...chosen.document, corrigenda: corrigenda.map(({ document }) => noteOf(document)) },
  };
}

const MOST_CORRIGENDA = 10;
const LONGEST_CORRIGENDUM = 5_000;

/** What a correction says, without the header that it repeats. */
function noteOf({ date, paragraphs }: PageReading['document']): Corrigendum {
  const said = paragraphs.filter(({ role }) => role !== 'header' && role !== 'title').map(({ text }) => text);
  return { ...(date && { date }), text: said.join('\n\n').slice(0, LONGEST_CORRIGENDUM) };
}

function* readChapter(
  dom: Document,
  url: URL,
  content: Element,
  selectors: SiteSelectors,
): Steps<PageReading | undefined> {
  const address = readHkliiAddress(url.pathname);
  const read = yield* readProvisions(content, elementNames, contextOf(dom, address?.section));
  const versionDate = readVersion(dom, selectors);
  const title = textOf(dom.querySelector(selectors.title)) || (read.shortTitle ?? '').replace(/^《|》$/g, '');
  const language = address?.language === 'both' ? undefined : address?.language;
  const other = otherHkliiUrl(url);
  const reading = yield* makeLegislation(read.drafts, {
    site: 'hklii',
    url: url.href,
    title,
    ...(language && { language, titles: { [language]: title } }),
    ...(address && { cap: address.cap }),
    ...(versionDate && { versionDate }),
    ...(other && { otherLanguageUrl: other }),
  });
  const whole = address?.section === undefined || address.section === 'full';
  return reading && { ...reading, from: { letters: lettersIn(content), roots: [content], oneSection: !whole } };
}

/** A page of one section shows only what is below it: the address names the section, the line above the text its heading. */
function contextOf(dom: Document, section: string | undefined): Context {
  if (!section || section === 'full') return NO_CONTEXT;
  const heading = textOf(dom.querySelector(SECTION_TITLE));
  return { path: section, headings: heading === '' ? [] : [{ rank: SECTION_RANK, text: heading }] };
}

/** `1 Sep 2025 (Latest Version)`: among several values the one that says so, else the first date. */
function readVersion(dom: Document, selectors: SiteSelectors): string | undefined {
  const values = [...dom.querySelectorAll(selectors.version)].map(textOf);
  const latest = values.find((value) => /version|版本/i.test(value)) ?? values.find((value) => parseDate(value));
  return parseDate(latest ?? '');
}

const textOf = (element: Element | null): string =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 500);

/*
Seen on:
- `.case-content` and the shell: working scrapers and saved pages, 2020-26; `/{en,tc,sc}/legis/ord/N/full` 2026-01.
- Corrigenda in containers of their own before the judgment's: the site's own template, 2020; `corrs` in its data of 2026.
*/
