import type { Span } from '../core/text-span';

/** `(a)`, `(iv)`, `12.`, `(一)`, `•` at the head of a list's entry. */
export const LIST_ENTRY =
  /^\s{0,4}(?:(?:Issue|Question|Ground)s? ?\(?\d{1,2}\)?\s?[:：.–-]|[(（](?:[a-z]{1,4}|\d{1,2}|[一二三四五六七八九十]{1,2})[)）]|\d{1,2}[.)、]\s|[•●]|[–—-]\s)/i;

/** Opens a list or a quotation: half of something. */
const LEADS_IN = /(?:[:：]|[—–-]|\b(?:as follows|the following|namely)[,.]?|如下[。.]?)\s*(?:\[\d{1,3}\])?$/i;

export const leadsIn = (text: string): boolean => LEADS_IN.test(text.trim());

/**
 * Puts together what a full stop does not part: halves of a Chinese sentence at ；, and a list with the words before it.
 *
 * `The issues are: (a) whether …; (b) whether …` → one span · `他認罪；但否認意圖。` → one span
 */
export function joinWhole(text: string, spans: readonly Span[]): Span[] {
  const joined: Span[] = [];
  let lead: number | undefined;
  for (const span of spans) {
    const own = text.slice(span.start, span.end);
    const before = joined.at(-1);
    const said = before ? text.slice(before.start, before.end) : '';
    const isEntry = LIST_ENTRY.test(own) && joined.length > 0;
    if (before && isEntry && (leadsIn(said) || lead === joined.length - 1)) {
      lead = joined.length - 1;
      joined[joined.length - 1] = { start: before.start, end: span.end };
    } else if (before && /[；;]$/.test(said) && lead === undefined) {
      joined[joined.length - 1] = { start: before.start, end: span.end };
    } else {
      if (!isEntry) lead = undefined;
      joined.push(span);
    }
  }
  return joined;
}

/** A small letter, a stop, or the second half of a citation. */
const BEGINS_WITHIN =
  /^[a-z]|^\d{1,3}, |^[,;:.…，；：。、)）\]]|^["“'‘][a-z]|^\[\d{4}\]|^\(\d{4}\)|^\(\s?Cap\b|^(?:HKCFAR|HKLRD|HKC|WLR|AC)\b/;

/** A line that begins or ends in mid-sentence says something else than its sentence does. */
export function isWholeLine(text: string): boolean {
  const own = text.trim();
  if (BEGINS_WITHIN.test(own)) return false;
  if (leadsIn(own)) return false;
  return /[.!?。！？]["”’'」』)）\]]{0,3}(?:\s?\[\d{1,3}\])?$|["”」』]$/.test(own);
}
