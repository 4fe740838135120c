import type { DocumentKind } from '../core/legal-document';
import { readJudgment } from './judgment/read-judgment';
import { isReadable, type PageReading, type SiteAdapter, type Steps, type Unreadable, unreadable } from './types';

/** LRS sets judgments so since the 1990s; `form[name=search_body]` is no help, the HTML parser empties it. */
const MARKS = 'a.para, coram, parties, representation';
const HOSTS = new Set(['legalref.judiciary.hk', 'legalref.judiciary.gov.hk']);
/** Frames that hold text, by the end of their path; a resolver leads to one. */
const TEXT_FRAME = /ju_body\.jsp$|detail_body\.jsp$|jud_search_ncn\.jsp$|^\/doc\/judg\/html\//;
const KINDS: Readonly<Record<string, DocumentKind>> = { PD: 'practice-direction' };

/** Reads the judgments of the Judiciary's Legal Reference System. */
export const judiciary: SiteAdapter = {
  id: 'lrs',
  matches: (url) => HOSTS.has(url.hostname) && /^\/(?:lrs|doc)\//.test(url.pathname),
  read: readLrs,
};

function* readLrs(dom: Document, url: URL): Steps<PageReading | Unreadable> {
  if (isFrameset(dom)) return unreadable('frameset', ['frameset', 'frame']);
  const kind = KINDS[url.searchParams.get('TP') ?? ''];
  const read = yield* readJudgmentPage(dom, url, kind);
  // Frames with buttons and search forms lie beside the judgment's: nothing is wrong with them.
  return isReadable(read) || TEXT_FRAME.test(url.pathname) ? read : unreadable('not-supported', read.tried);
}

/** Reads a document that has the Judiciary's markup, wherever it is served. */
export function* readJudgmentPage(dom: Document, url: URL, kind?: DocumentKind): Steps<PageReading | Unreadable> {
  const root = rootOf(dom);
  const reading = root
    ? yield* readJudgment(root, { site: 'lrs', url, pageTitle: dom.title ?? '', ...(kind && { kind }) })
    : undefined;
  if (!reading) return unreadable('no-text-yet', [MARKS, 'body']);
  return looksRead(reading) ? reading : unreadable('layout-not-understood', [MARKS, 'body']);
}

/** Search forms and error pages have a body, too: a judgment has numbered paragraphs, a header field or running text. */
const looksRead = ({ document }: PageReading): boolean =>
  document.paragraphs.some(({ number, text }) => number !== undefined || text.length > 200) ||
  document.neutralCitation !== undefined ||
  document.actionNumbers !== undefined;

export const hasJudgmentMarks = (dom: Document): boolean => dom.querySelector('a.para, coram, parties') !== null;

export const isFrameset = (dom: Document): boolean =>
  dom.querySelector('frameset') !== null ||
  (dom.querySelector('frame, iframe[name="mainFrame"]') !== null && !hasJudgmentMarks(dom));

/** What holds the whole judgment: the cell around its marks, else the body. */
function rootOf(dom: Document): Element | null {
  const marks = dom.querySelectorAll(MARKS);
  const first = marks.item(0);
  const last = marks.item(marks.length - 1);
  for (let element = first?.parentElement; element; element = element.parentElement)
    if (element.localName.toLowerCase() === 'td' && element.contains(last)) return element;
  return dom.body ?? dom.documentElement;
}

/*
Seen on:
- Raw pages saved 2025-26: judgments in both languages with and without `a.para`, a corrigendum, oral sentences.
*/
