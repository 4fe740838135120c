import type { DocumentKind } from '../core/legal-document';
import { JUDGMENT_MARKS, structuralRoots } from './candidates';
import { readBest } from './checked';
import { readJudgment } from './judgment/read-judgment';
import { pageTitle } from './page-title';
import type { SiteAdapter } from './site-adapter';
import { isReadable, type PageReading, type Steps, type Unreadable, unreadable } from './types';

const HOSTS = new Set(['legalref.judiciary.hk', 'legalref.judiciary.gov.hk']);
/** Frames that hold text, by the end of their path; a resolver leads to one. `form[name=search_body]` is no help: the HTML parser empties it. */
const TEXT_FRAME = /ju_body\.jsp$|detail_body\.jsp$|jud_search_ncn\.jsp$|^\/doc\/judg\/html\//;
const FORM_FIELDS = 'input:not([type="hidden"]), select, textarea';
const KINDS: Readonly<Record<string, DocumentKind>> = { PD: 'practice-direction' };
/** `/lrs/common/pd/pdcontent.jsp?pdn=PD5.2.htm`: one practice direction; the list of them is another page. */
const PRACTICE_DIRECTION = /\/pd\/pdcontent\.jsp$|^\/doc\/(?:[^/]{1,40}\/){0,4}pd\//;

/** Reads the judgments of the Judiciary's Legal Reference System. */
export const judiciary: SiteAdapter = {
  id: 'lrs',
  matches: (url) => HOSTS.has(url.hostname),
  read: readLrs,
};

function* readLrs(dom: Document, url: URL): Steps<PageReading | Unreadable> {
  if (isFrameset(dom)) return unreadable('frameset', ['frameset', 'frame']);
  const kind = PRACTICE_DIRECTION.test(url.pathname) ? 'practice-direction' : KINDS[url.searchParams.get('TP') ?? ''];
  const read = yield* readJudgmentPage(dom, url, kind);
  // Frames with buttons and search forms lie beside the judgment's: nothing is wrong with them.
  // A search form or its list of results, wherever it is served.
  if (!isReadable(read) && dom.querySelector(FORM_FIELDS)) return unreadable('not-supported', read.tried);
  if (isTextFrame(url) || hasJudgmentMarks(dom) || (isReadable(read) && isSurelyRead(read, kind))) return read;
  return unreadable('not-supported', isReadable(read) ? [JUDGMENT_MARKS] : read.tried);
}

const isTextFrame = (url: URL): boolean => TEXT_FRAME.test(url.pathname);

/** On another path, a text without marks must say of itself what it is. */
const isSurelyRead = ({ document, from }: PageReading, kind: DocumentKind | undefined): boolean =>
  kind !== undefined ||
  (from?.printed?.caseFields === true &&
    document.reading?.problems.length === 0 &&
    (document.judges ?? document.date) !== undefined);

/** Reads a document that has the Judiciary's markup, wherever it is served. */
export function* readJudgmentPage(dom: Document, url: URL, kind?: DocumentKind): Steps<PageReading | Unreadable> {
  const source = { site: 'lrs', url, pageTitle: pageTitle(dom), ...(kind && { kind }) } as const;
  const reading = yield* readBest(dom, structuralRoots(dom), (root) => readJudgment(root, source));
  if (!reading) return unreadable('no-text-yet', [JUDGMENT_MARKS, 'body']);
  return looksRead(reading, dom) ? reading : unreadable('layout-not-understood', [JUDGMENT_MARKS, 'body']);
}

/** Search forms and error pages have a body, too: a judgment has its marks, or a header that names court or number. */
const looksRead = ({ document, from }: PageReading, dom: Document): boolean =>
  hasJudgmentMarks(dom) || from?.printed?.caseFields === true || document.kind !== 'judgment';

export const hasJudgmentMarks = (dom: Document): boolean =>
  dom.querySelector('a.para, a.pseudopara, coram, parties') !== null;

export const isFrameset = (dom: Document): boolean =>
  dom.querySelector('frameset') !== null ||
  (dom.querySelector('frame, iframe[name="mainFrame"]') !== null && !hasJudgmentMarks(dom));

/*
Seen on:
- Raw pages of 1998 to 2026: judgments in both languages with and without `a.para`, `a.pseudopara` (1998), corrigenda,
  oral sentences, pages opened from a search.
*/
