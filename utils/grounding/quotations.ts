import type { Span } from '../core/text-span';
import { foldText } from './fold-text';

/** A text as quotations are compared: one case, no space next to Chinese, no footnote marks; with the way back. */
export type Squashed = {
  readonly text: string;
  /** Offset in the original of each unit of `text`, and of its end. */
  readonly offsets: readonly number[];
};

/** What printing adds: footnote marks that touch a word, superscript digits, soft hyphens, zero-width marks. */
const NOISE =
  /(?<=[^\s[(\d])\[(?:\d{1,3}|note\s\d{1,3})\]|[\u00b9\u00b2\u00b3\u2070-\u2079\u00ad\u200b-\u200d\ufeff*]/g;

/** Prepares a text for finding quotations in it. */
export function squash(text: string): Squashed {
  const folded = foldText(text.replace(NOISE, (mark) => '\u0001'.repeat(mark.length))).toLowerCase();
  const offsets: number[] = [];
  let squashed = '';
  for (let at = 0; at < folded.length; at++) {
    const unit = folded.charAt(at);
    if (unit === '\u0001' || unit === '"' || unit === "'") continue;
    if (unit === ' ' && (squashed === '' || squashed.endsWith(' ') || !keepsSpace(folded, squashed, at))) continue;
    squashed += unit;
    offsets.push(at);
  }
  offsets.push(folded.length);
  return { text: squashed, offsets };
}

const CHINESE = /[\u3400-\u9fff\u3000-\u303f]/;

/** A space between Latin words is kept; one next to Chinese or to a stop is a matter of typesetting. */
function keepsSpace(folded: string, before: string, at: number): boolean {
  const next = /\S/.exec(folded.slice(at, at + 8))?.[0] ?? '';
  return !CHINESE.test(before.charAt(before.length - 1)) && !CHINESE.test(next) && !/[,.;:!?)]/.test(next);
}

/** `...`, `…`, `[…]`, `* * *` leave words out; `[the company]` replaces words; `[T]he` changes a letter. */
const EDIT = /\[?\s?(?:\.\s?){3,6}\]?|\[?\s?…{1,2}\s?\]?|(?:\*\s?){3}|\[[^\]\d][^\]]{0,79}\]/g;

/** A part of a quotation that must stand verbatim, after its edits are taken out. */
function splitEdits(quote: string): string[] {
  const relettered = foldText(quote).replace(/\[([A-Za-z])\](?=[a-z])/g, '$1');
  return relettered
    .split(EDIT)
    .map((part) => squash(part).text.replace(/^[\s,.;:!?。、]+|[\s,.;:!?。、-]+$/g, ''))
    .filter((part) => part !== '');
}

/** Words left out between two parts of one quotation; more than this is another passage. */
const LONGEST_ELISION = 1200;

/**
 * Finds a quotation verbatim in a prepared text, allowing for typesetting, footnote marks, "…" and [bracket] edits;
 * the span is of the original text.
 *
 * `[T]he notice … was valid` is found in `the notice[3] was given in time and was valid`
 */
export function findQuotation(quote: string, source: Squashed): Span | undefined {
  const literal = squash(quote).text.replace(/^[\s,.;:!?。、]+|[\s,.;:!?。、]+$/g, '');
  const parts = literal === '' ? [] : [[literal], splitEdits(quote)];
  for (const wanted of parts) {
    const span = findInOrder(wanted, source);
    if (span) return span;
  }
  return literal.length >= SHORTEST_BROKEN ? findUnspaced(literal, source) : undefined;
}

/** Letters from which a quotation is looked for without its spaces: scans and ligatures break words (`offic ious`). */
const SHORTEST_BROKEN = 24;

const unspaced = (text: string): string => text.replaceAll(' ', '');

function findUnspaced(literal: string, { text, offsets }: Squashed): Span | undefined {
  const at = unspaced(text).indexOf(unspaced(literal));
  if (at < 0) return undefined;
  const positions = [...text].flatMap((letter, index) => (letter === ' ' ? [] : [index]));
  const [first, last] = [positions[at], positions[at + unspaced(literal).length - 1]];
  return first === undefined || last === undefined
    ? undefined
    : { start: offsets[first] ?? 0, end: (offsets[last] ?? 0) + 1 };
}

function findInOrder(parts: readonly string[], { text, offsets }: Squashed): Span | undefined {
  const [first] = parts;
  if (first === undefined) return undefined;
  for (let start = findWhole(text, first, 0), tries = 0; start >= 0 && tries < 50; tries++) {
    let end = start + first.length;
    const rest = parts.slice(1).every((part) => {
      const at = findWhole(text, part, end);
      if (at < 0 || at - end > LONGEST_ELISION) return false;
      end = at + part.length;
      return true;
    });
    if (rest) return { start: offsets[start] ?? 0, end: (offsets[end - 1] ?? 0) + 1 };
    start = findWhole(text, first, start + 1);
  }
  return undefined;
}

const isWordAt = (text: string, at: number): boolean => /[a-z0-9]/.test(text.charAt(at));

/** Index of a part that begins and ends with whole words, so that "valid" is not found in "invalid". */
function findWhole(text: string, part: string, from: number): number {
  for (let at = text.indexOf(part, from), tries = 0; at >= 0 && tries < 200; tries++) {
    const cutsBefore = isWordAt(text, at - 1) && isWordAt(text, at);
    const cutsAfter = isWordAt(text, at + part.length - 1) && isWordAt(text, at + part.length);
    if (!cutsBefore && !cutsAfter) return at;
    at = text.indexOf(part, at + 1);
  }
  return -1;
}

/** A shorter stretch between quotation marks is a name, a term or irony, and not a quotation. */
const SHORTEST_ENGLISH = 4;
const SHORTEST_CHINESE = 8;

/** Marks that tell which side they open on; straight ones are read in pairs where a text has no others. */
const DIRECTED = /“([^“”]{6,600})”|「([^「」]{6,600})」|『([^『』]{6,600})』/g;
const STRAIGHT = /"([^"]{6,600})"/g;

/** The quotations that a statement carries in its own text, between quotation marks. */
export function findInlineQuotations(text: string): (Span & { readonly quote: string })[] {
  const pattern = /[“”「」『』]/.test(text) ? DIRECTED : STRAIGHT;
  const folded = foldText(text);
  return [...text.matchAll(pattern)].flatMap((match) => {
    const start = match.index + 1;
    const end = start + match[0].length - 2;
    const quote = folded.slice(start, end);
    const english = quote.trim().split(/\s+/).length;
    const chinese = quote.match(/[\u3400-\u9fff]/g)?.length ?? 0;
    return english >= SHORTEST_ENGLISH || chinese >= SHORTEST_CHINESE ? [{ start, end, quote }] : [];
  });
}
