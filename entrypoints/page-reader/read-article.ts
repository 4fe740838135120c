import { Readability } from '@mozilla/readability';
import { detectLanguage } from '@/utils/core/language';
import type { LegalDocument, Paragraph } from '@/utils/core/legal-document';

/** Elements that hold a paragraph of their own; one inside another counts once. */
const BLOCKS = 'p, li, blockquote, h1, h2, h3, h4, h5, h6, td, pre, dd, dt';

const ROLES: Readonly<Record<string, Paragraph['role']>> = { BLOCKQUOTE: 'quotation', TD: 'table' };

/** A number at the head of a paragraph, as judgments and papers print it: `12.` and a space. */
const PRINTED_NUMBER = /^\[?(\d{1,4}[A-Z]?)[.\]]\s/;

const clean = (text: string | null): string => (text ?? '').replace(/\s+/g, ' ').trim();

/** A page of no site we know, read by Mozilla's Readability; undefined where there is no running text on it. */
export function readArticle(dom: Document, url: URL): LegalDocument | undefined {
  // Readability takes the tree apart, so it gets a copy.
  const article = new Readability(dom.cloneNode(true) as Document).parse();
  if (!article?.content) return undefined;
  const body = new DOMParser().parseFromString(article.content, 'text/html').body;
  const blocks = [...body.querySelectorAll(BLOCKS)].filter((block) => block.querySelector(BLOCKS) === null);
  const { text, paragraphs } = assemble(blocks);
  if (text.trim() === '') return undefined;
  return {
    url: url.href,
    site: 'page',
    kind: 'page',
    language: detectLanguage(text),
    title: clean(article.title ?? dom.title) || url.host,
    text,
    paragraphs,
  };
}

function assemble(blocks: readonly Element[]): { text: string; paragraphs: Paragraph[] } {
  let text = '';
  const paragraphs: Paragraph[] = [];
  for (const block of blocks) {
    const words = clean(block.textContent);
    if (words === '') continue;
    const start = text.length;
    const number = PRINTED_NUMBER.exec(words)?.[1];
    const role = ROLES[block.tagName] ?? (/^H\d$/.test(block.tagName) ? 'heading' : 'paragraph');
    text += `${words}\n`;
    paragraphs.push({
      id: `b${paragraphs.length}`,
      ...(number !== undefined && { number }),
      text: words,
      role,
      start,
      end: start + words.length,
    });
  }
  return { text, paragraphs };
}

/** The element of the page that holds a paragraph's words; Readability's copy has elements of its own. */
export function findBlock(dom: Document, paragraph: Pick<Paragraph, 'text'>): Element | undefined {
  return [...dom.querySelectorAll(BLOCKS)].find((block) => clean(block.textContent) === paragraph.text);
}
