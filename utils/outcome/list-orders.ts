import type { LegalDocument, MinimalDocument } from '../core/legal-document';
import { splitSentences } from '../core/sentences';
import { placeParagraphs } from './place-paragraphs';
import type { QuotedSentence } from './types';

/** `I make the following orders:`, 本庭作出以下命令： */
const LEAD_IN =
  /\b(?:make[s]?|made|order|orders|direct|directions?|declare)\b[^.;]{0,40}\b(?:following|as follows|in the following terms|that)\b[^.;:]{0,40}[:：—–-]\s*$|\bfollowing (?:orders?|directions?|declarations?)\b[^.;:]{0,40}[:：—–-]\s*$|(?:命令|指示|頒令|判令)(?:如下|以下)[^。；]{0,6}[:：]?\s*$|(?:以下|下列)(?:的)?(?:命令|指示|判令)[^。；]{0,6}[:：]?\s*$/i;
const ENTRY = /^\s{0,4}(?:[(（]\s?(?:[a-z]{1,4}|\d{1,2}|[一二三四五六七八九十]{1,2})\s?[)）]|\d{1,2}[.)、]|[•●–—-]\s)/i;
/** A heading over a group of orders. */
const LONGEST_HEADING = 80;
const MOST = 40;
/** Orders stand in the later part; a short document is all of it. */
const LATER = 0.5;
const SHORT = 4;

/** The orders that a lead-in announces near the end, each verbatim, whole; empty where nothing announces any. */
export function listOrders(document: LegalDocument | MinimalDocument): QuotedSentence[] {
  const read = placeParagraphs(document).filter(({ part }) => part === 'body' || part === 'heading');
  const lead = read.findLastIndex(
    ({ text, part }, at) => part === 'body' && at >= read.length * LATER - SHORT && LEAD_IN.test(text.trim()),
  );
  if (lead < 0) return [];
  const found: QuotedSentence[] = [];
  const after = read.slice(lead + 1, lead + 1 + MOST);
  for (const [at, { id, number, text, start, end, part }] of after.entries()) {
    if (
      part === 'heading' ||
      (text.length < LONGEST_HEADING && !ENTRY.test(text) && !/[.。;；,，]$/.test(text.trim()))
    ) {
      // A heading over the next group of orders, or over what comes after them.
      if (found.length > 0 && part === 'heading' && !ENTRY.test(after[at + 1]?.text ?? '')) break;
      continue;
    }
    if (!ENTRY.test(text) && !(found.length === 0 || /[;；,，]\s*(?:and)?$/.test(found.at(-1)?.text ?? ''))) break;
    const sentences = splitSentences(text);
    const last = sentences.at(-1);
    if (!last) continue;
    found.push({
      text: text.slice(0, last.end),
      paragraph: id,
      ...(number === undefined ? {} : { number }),
      start,
      end: Math.min(end, start + last.end),
    });
  }
  return found;
}
