import { Readability } from '@mozilla/readability';
import { detectLanguage } from '../core/language';
import { assemble, type DraftParagraph } from './assemble';
import { densest, lettersIn } from './candidates';
import { withCheck } from './checked';
import { collectBlocks } from './collect-blocks';
import { isHklm } from './hklm-xml';
import { createIds } from './ids';
import { readNumbers } from './judgment/numbers';
import { readJudgment } from './judgment/read-judgment';
import { mergeRows, type RowBlock } from './judgment/rows';
import { pageTitle } from './page-title';
import { readPage } from './read-page';
import { findSite } from './registry';
import type { Run } from './text-run';
import { isReadable, type PageReading, type Steps, type Unreadable, unreadable } from './types';
import { countLetters, countLettersOutside } from './visible';
import { finish } from './walk';

/** Readability gives up on longer pages by itself; reading them would hold up the page. */
const MOST_ELEMENTS = 200_000;
/** An article that keeps less of the page's letters is not the page. */
const KEPT_SHARE = 0.5;
/** A judgment of any court has so many numbered paragraphs in a row. */
const FEWEST_NUMBERS = 3;

/**
 * Reads any other page, when its reader asks for it: by our own readers where its markup or its structure is a judgment's
 * (saved and mirrored pages, BAILII, eLitigation, AustLII); else the article that Readability finds, if it keeps at least
 * half of the page; else the page by its structure. Kept apart from the sites' own readers, so that they do not carry
 * Readability along.
 */
export function readGenericPage(dom: Document, url: URL): PageReading | Unreadable {
  try {
    const own = readPage(dom, url);
    if (isReadable(own)) return findSite(url) || isHklm(dom) ? own : elsewhere(own);
    return finish(readAnyPage(dom, url));
  } catch {
    return unreadable('layout-not-understood', ['article', 'body']);
  }
}

/** Whatever a page's markup looks like, only the courts' own sites make its text public. */
const elsewhere = (reading: PageReading): PageReading => ({
  ...reading,
  document: { ...reading.document, site: 'page' },
});

function* readAnyPage(dom: Document, url: URL): Steps<PageReading | Unreadable> {
  if (!dom.body) return unreadable('no-text-yet', ['article', 'body']);
  const judgment = yield* readForeignJudgment(dom, url);
  if (judgment) return judgment;
  const letters = yield* countLettersOutside(dom.body, new Set());
  const article = yield* readArticle(dom, url, letters);
  if (article) return article;
  const reading = yield* readBlocks(yield* blocksBelow(dom.body), { dom, url, title: '' });
  return reading
    ? yield* withCheck(dom, withLetters(reading, letters))
    : unreadable('no-text-yet', ['article', 'body']);
}

/** What the checks compare with: all visible letters of the page. */
const withLetters = (reading: PageReading, letters: number): PageReading => ({
  ...reading,
  from: { roots: [], letters },
});

const HONG_KONG = /\bhong kong\b|\bHKSAR\b|\[\d{4}\] HK[A-Z]|香港/i;
const CASE_TITLE = /\sv\.?\s|\[\d{4}\]\s[A-Z]{2,}|^re\s|訴/i;

/** A judgment of whatever court: numbered paragraphs, and a name, a citation or a heading of its own. */
function* readForeignJudgment(dom: Document, url: URL): Steps<PageReading | undefined> {
  const title = pageTitle(dom);
  for (const root of new Set([densest(dom.body), dom.body])) {
    const reading = yield* readJudgment(root, { site: 'page', url, pageTitle: title, chromeless: true });
    if (!reading) continue;
    const checked = yield* withCheck(dom, reading);
    const { document } = checked;
    const quality = document.reading;
    const isCase =
      document.form !== undefined || document.judges !== undefined || CASE_TITLE.test(`${title} ${document.title}`);
    if (!quality || quality.numbers < FEWEST_NUMBERS || quality.share < KEPT_SHARE || !isCase) continue;
    if (HONG_KONG.test(document.text.slice(0, 4_000))) return checked;
    // The Court of Appeal of another place is not ours.
    const { court: _, courtCode: __, ...own } = document;
    return {
      ...checked,
      document: {
        ...own,
        reading: { ...quality, problems: quality.problems.filter((name) => name !== 'nothing-of-a-case') },
      },
    };
  }
  return undefined;
}

function* readArticle(dom: Document, url: URL, letters: number): Steps<PageReading | undefined> {
  const copy = dom.cloneNode(true) as Document;
  const originals = pairTexts(copy, dom);
  const article = findArticle(copy);
  if (!article || lettersIn(article.content) < letters * KEPT_SHARE) return undefined;
  const blocks = (yield* blocksBelow(article.content)).map((block) => ({
    ...block,
    run: placeInOriginal(block.run, originals),
  }));
  const reading = yield* readBlocks(blocks, { dom, url, title: article.title });
  return (
    reading && (yield* withCheck(dom, withLetters(reading, Math.max(letters, countLetters(reading.document.text)))))
  );
}

function* blocksBelow(root: Element): Steps<readonly RowBlock[]> {
  return readNumbers(mergeRows(yield* collectBlocks(root, { chromeless: true })).filter(({ run }) => run.text !== ''));
}

type PageSource = { readonly dom: Document; readonly url: URL; readonly title: string };

function* readBlocks(blocks: readonly RowBlock[], { dom, url, title }: PageSource): Steps<PageReading | undefined> {
  const ids = createIds();
  const drafts = blocks.map((block): DraftParagraph => {
    const heading = block.heading !== undefined && block.heading > 0;
    return {
      run: block.run,
      id: ids(block.number, undefined),
      role: block.cells ? 'table' : heading ? 'heading' : block.quotes > 0 ? 'quotation' : 'paragraph',
      ...(block.number !== undefined && { number: block.number }),
      ...(block.cells && { cells: block.cells }),
      ...(heading && { level: block.heading }),
    };
  });
  const { text, paragraphs, places } = yield* assemble(drafts);
  if (text.trim() === '') return undefined;
  return {
    readable: true,
    places,
    document: {
      url: url.href,
      site: 'page',
      kind: 'page',
      language: detectLanguage(text),
      title: (title || dom.title || url.hostname).replace(/\s+/g, ' ').trim().slice(0, 500),
      text,
      paragraphs,
    },
  };
}
/** Readability changes what it reads, so it is given the copy; it hands back the article as an element of it. */
function findArticle(copy: Document): { readonly title: string; readonly content: Element } | undefined {
  const reader = new Readability<Node>(copy, { serializer: (node) => node, maxElemsToParse: MOST_ELEMENTS });
  try {
    const article = reader.parse();
    return article?.content ? { title: article.title ?? '', content: article.content as Element } : undefined;
  } catch {
    return undefined;
  }
}

/** Which text of the page each text of the copy stands for; a deep copy has the same nodes in the same order. */
function pairTexts(copy: Document, dom: Document): ReadonlyMap<Node, Text> {
  const pairs = new Map<Node, Text>();
  const originals = textsOf(dom.documentElement);
  for (const text of textsOf(copy.documentElement)) {
    const original = originals.next();
    if (!original.done) pairs.set(text, original.value);
  }
  return pairs;
}

function* textsOf(root: Element): Generator<Text> {
  let node: Node | null = root;
  while (node) {
    if (node.nodeType === 3) yield node as Text;
    if (node.firstChild) {
      node = node.firstChild;
      continue;
    }
    while (node && node !== root && !node.nextSibling) node = node.parentNode;
    node = !node || node === root ? null : node.nextSibling;
  }
}

const placeInOriginal = (run: Run, originals: ReadonlyMap<Node, Text>): Run => ({
  text: run.text,
  pieces: run.pieces.flatMap((piece) => {
    const node = originals.get(piece.node);
    return node ? [{ ...piece, node }] : [];
  }),
});

/*
Seen on:
- Made for court press summaries, LegCo papers in HTML and solicitors' articles; opened by the reader's click only.
*/
