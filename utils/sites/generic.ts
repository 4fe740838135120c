import { Readability } from '@mozilla/readability';
import { detectLanguage } from '../core/language';
import { assemble, type Draft } from './assemble';
import { collectBlocks } from './collect-blocks';
import { createIds } from './ids';
import { mergeRows } from './judgment/rows';
import type { Run } from './text-run';
import { type PageReading, type Steps, type Unreadable, unreadable } from './types';
import { finish } from './walk';

/** Readability gives up on longer pages by itself; reading them would hold up the page. */
const MOST_ELEMENTS = 200_000;

/**
 * Reads any other page, when its reader asks for it: the article that Readability finds, else everything on it. Kept
 * apart from the sites' own readers, so that they do not carry Readability along.
 */
export function readGenericPage(dom: Document, url: URL): PageReading | Unreadable {
  try {
    return finish(readArticle(dom, url));
  } catch {
    return unreadable('layout-not-understood', ['article', 'body']);
  }
}

function* readArticle(dom: Document, url: URL): Steps<PageReading | Unreadable> {
  const copy = dom.cloneNode(true) as Document;
  const originals = pairTexts(copy, dom);
  const article = findArticle(copy);
  const root = article?.content ?? dom.body;
  if (!root) return unreadable('no-text-yet', ['article', 'body']);
  const blocks = mergeRows(yield* collectBlocks(root));
  const ids = createIds();
  const drafts = blocks.map((block): Draft => {
    const heading = block.heading !== undefined && block.heading > 0;
    return {
      run: placeInOriginal(block.run, originals),
      id: ids(block.number, undefined),
      role: block.cells ? 'table' : heading ? 'heading' : block.quotes > 0 ? 'quotation' : 'paragraph',
      ...(block.number !== undefined && { number: block.number }),
      ...(heading && { level: block.heading }),
    };
  });
  const { text, paragraphs, places } = yield* assemble(drafts);
  if (text.trim() === '') return unreadable('no-text-yet', ['article', 'body']);
  return {
    readable: true,
    places,
    document: {
      url: url.href,
      site: 'page',
      kind: 'page',
      language: detectLanguage(text),
      title: (article?.title || dom.title || url.hostname).replace(/\s+/g, ' ').trim().slice(0, 500),
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
