import { parseDate } from '../core/dates';
import type { DocumentKind } from '../core/legal-document';
import { findCourt } from './judgment/courts';
import { readJudgment } from './judgment/read-judgment';
import { hasJudgmentMarks } from './judiciary';
import { otherHkliiUrl, readHkliiAddress } from './legislation/address';
import { type Context, NO_CONTEXT, SECTION_RANK } from './legislation/provision-writer';
import { makeLegislation } from './legislation/read-legislation';
import { readProvisions } from './legislation/read-provisions';
import { elementNames, hasProvisions } from './legislation/vocabulary';
import { type PageReading, type SiteAdapter, type Steps, type Unreadable, unreadable } from './types';

/** Holds the text, which arrives seconds after the page; Vue's shell is there before. */
const CONTENT = '.case-content';
const SHELL = '#app, #maincon';
const TITLE = '.text-h2';
const VALUES = '.spec_infoval';
const SECTION_TITLE = '.text-h4';

const CASE = /^\/(en|tc|sc)\/cases\/([a-z]{2,8})\/(\d{4})\/(\d{1,6})\/?$/;
const OTHER = /^\/(?:en|tc|sc)\/other\/(pd|pcpdc|pcpdaab|hklrcr|hklrccp|hkiac)\/.+/;
const HOSTS = new Set(['www.hklii.hk', 'hklii.hk', 'www.hklii.org', 'hklii.org']);

/** Reads HKLII's judgments and legislation. */
export const hklii: SiteAdapter = {
  id: 'hklii',
  matches: (url) =>
    HOSTS.has(url.hostname) &&
    (CASE.test(url.pathname) || OTHER.test(url.pathname) || readHkliiAddress(url.pathname) !== undefined),
  read: readHklii,
};

function* readHklii(dom: Document, url: URL): Steps<PageReading | Unreadable> {
  const content = dom.querySelector(CONTENT) ?? bareContent(dom);
  if (!content) return unreadable(dom.querySelector(SHELL) ? 'no-text-yet' : 'layout-not-understood', [CONTENT, SHELL]);
  const legislation = readHkliiAddress(url.pathname) !== undefined;
  const reading = legislation ? yield* readChapter(dom, url, content) : yield* readCase(dom, url, content);
  return reading ?? unreadable('no-text-yet', [CONTENT]);
}

/** The text without HKLII's frame around it, as its API gives it and as people save it. */
const bareContent = (dom: Document): Element | null =>
  dom.querySelector(SHELL) === null && (hasJudgmentMarks(dom) || hasProvisions(dom)) ? dom.body : null;

function* readCase(dom: Document, url: URL, content: Element): Steps<PageReading | undefined> {
  const [, , court, year, number] = CASE.exec(url.pathname) ?? [];
  const kind: DocumentKind | undefined = OTHER.exec(url.pathname)?.[1] === 'pd' ? 'practice-direction' : undefined;
  const other = otherHkliiUrl(url);
  const reading = yield* readJudgment(content, {
    site: 'hklii',
    url,
    pageTitle: dom.title ?? '',
    ...(kind && { kind }),
    ...(court && { neutralCitation: `[${year}] ${findCourt(court)?.code ?? court.toUpperCase()} ${number}` }),
  });
  return reading && other ? { ...reading, document: { ...reading.document, otherLanguageUrl: other } } : reading;
}

function* readChapter(dom: Document, url: URL, content: Element): Steps<PageReading | undefined> {
  const address = readHkliiAddress(url.pathname);
  const read = yield* readProvisions(content, elementNames, contextOf(dom, address?.section));
  const versionDate = readVersion(dom);
  const title = textOf(dom.querySelector(TITLE)) || (read.shortTitle ?? '').replace(/^《|》$/g, '');
  const language = address?.language === 'both' ? undefined : address?.language;
  const other = otherHkliiUrl(url);
  return yield* makeLegislation(read.drafts, {
    site: 'hklii',
    url: url.href,
    title,
    ...(language && { language, titles: { [language]: title } }),
    ...(address && { cap: address.cap }),
    ...(versionDate && { versionDate }),
    ...(other && { otherLanguageUrl: other }),
  });
}

/** A page of one section shows only what is below it: the address names the section, the line above the text its heading. */
function contextOf(dom: Document, section: string | undefined): Context {
  if (!section) return NO_CONTEXT;
  const heading = textOf(dom.querySelector(SECTION_TITLE));
  return { path: section, headings: heading === '' ? [] : [{ rank: SECTION_RANK, text: heading }] };
}

/** `1 Sep 2025 (Latest Version)`: among several values the one that says so, else the first date. */
function readVersion(dom: Document): string | undefined {
  const values = [...dom.querySelectorAll(VALUES)].map(textOf);
  const latest = values.find((value) => /version|版本/i.test(value)) ?? values.find((value) => parseDate(value));
  return parseDate(latest ?? '');
}

const textOf = (element: Element | null): string =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 500);

/*
Seen on:
- `.case-content` and the shell: working scrapers and saved pages, 2025-26. The rest of the page: one source each.
*/
