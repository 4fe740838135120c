import { CHINESE } from '../core/language';
import { isNote, LATIN, LONGEST_TERM, quotedBefore, splitEnglish } from './definition-text';

/** What follows a term that is being defined, before the definition ends. */
const DEFINES =
  /\b(?:means?|includes?|including|has|have|having|refers?|(?:is|are|shall) (?:to )?(?:be )?(?:construed|read|interpreted|deemed|taken|regarded)|does not|do not|denotes?|is|are|comprises?)\b/;

/** A definition may open with what it is about: ", in relation to personal data—". */
const SCOPE = /^\s{0,3}\*?\s{0,3}(?:[—―─:]|,?\s{0,3}(?:in (?:relation to|respect of|the case of)|when used|where)\b)/;

/** A definition says so before it ends, however many clauses stand between. */
const CUE_WITHIN = 500;

/** A longer run of words is a sentence. */
const MOST_WORDS = 14;

const ABBREVIATION = /(?:^|[\s(])(?:Cap|No|Nos|ss?|r|rr|paras?|Ltd|Co|St|Mr|Mrs|Dr|v|Sch|Pt|cl|arts?|[A-Z])$/;

/** Words that come before a term without being part of it. */
const LEADING =
  /^(?:(?:and|or|but|nor|any|an?|the (?:expressions?|terms?|words?)|in this (?:ordinance|part|division|section|subsection|schedule|rule|regulation|order|paragraph)|where)\s+)+/i;

/** "the Mainland" keeps its article, "the relevant day" does not. */
const ARTICLE = /^the\s+(?=[a-z])/;

/** The last of these begins the term: "(in this section referred to as the relevant notice (有關通知))". */
const NAMING =
  /^.*\b(?:referred to as|known as|called|means|includes|requires|that is|namely|(?:the|an) (?:expression|term|word)s?|in (?:this|these) (?:ordinance|part|division|section|subsection|schedule|rules?|regulations?|order|paragraph|by-laws?))\s+(?:an?\s+|the\s+(?=[a-z]))?/i;

const CLAUSE =
  /^(?:in|for|where|if|unless|subject|under|other|except|as|when|with|without|to|by|on|of|at|being)\b|\b(?:means|includes|shall|may|is|are|has|have|been|requires|which|that|who)\b/i;

/** Opening of the bracket that closes at `close`, or -1. */
function openingOf(text: string, close: number): number {
  for (let at = close - 1; at >= Math.max(0, close - LONGEST_TERM); at -= 1) {
    if (/[(（]/.test(text.charAt(at))) return at;
  }
  return -1;
}

/** Where the clause before a bracket begins, stepping over brackets that belong to the term. */
function clauseStart(text: string, end: number): number {
  for (let at = end - 1; at >= Math.max(0, end - LONGEST_TERM); at -= 1) {
    const character = text.charAt(at);
    if (/[)）]/.test(character)) {
      const open = openingOf(text, at);
      const said = text.slice(open + 1, at);
      if (open < 0 || isNote(said) || CHINESE.test(said)) return at + 1;
      at = open;
    } else if (/[\n;:—―─。；：“”(（[\]]/.test(character)) return at + 1;
    else if (/[–-]/.test(character) && text.charAt(at + 1) === ' ' && text.charAt(at - 1) === ' ') return at + 1;
    else if (character === '.' && endsSentence(text, at)) return at + 1;
  }
  return Math.max(0, end - LONGEST_TERM);
}

/** A stop without a blank after it, as text taken straight from markup has it: "…online application.hosting service". */
function endsSentence(text: string, at: number): boolean {
  if (/\s/.test(text.charAt(at + 1))) return !ABBREVIATION.test(text.slice(Math.max(0, at - 6), at));
  return /[a-z]{3}$/.test(text.slice(Math.max(0, at - 3), at)) && /[A-Za-z]/.test(text.charAt(at + 1));
}

/** Of "In this section, the public holiday, general holiday": the parts at the end that are terms. */
function lastTerms(clause: string): string {
  const named = clause.replace(NAMING, '');
  const parts = named.split(/,\s/);
  const kept: string[] = [];
  for (let at = parts.length - 1; at >= 0; at -= 1) {
    const part = parts[at]?.trim() ?? '';
    const starts = /^(?:and|or)\s/i.test(part);
    if (kept.length > 0 && (CLAUSE.test(part) || /[()]/.test(part) || part.split(' ').length > 5 || part === '')) break;
    kept.unshift(part.replace(LEADING, '').replace(ARTICLE, ''));
    if (starts) break;
  }
  return kept.join(', ');
}

/** The English terms that stand before a bracket with Chinese, and where the first begins. */
export function englishBefore(text: string, open: number): { terms: string[]; start: number } | null {
  let end = open;
  while (end > 0 && /[\s*\u00a0]/.test(text.charAt(end - 1))) end -= 1;
  const quoted = quotedBefore(text, end);
  if (quoted !== null) return { terms: quoted.terms.flatMap(splitEnglish), start: quoted.start };
  const clause = text.slice(clauseStart(text, end), end);
  const said = lastTerms(clause.replace(/\s+/g, ' ').trim());
  if (!LATIN.test(said) || said.split(' ').length > MOST_WORDS) return null;
  const first = said.split(/[\s,]/)[0] ?? '';
  const length = said.replace(/\s/g, '').length;
  return { terms: splitEnglish(said), start: startOf(text, end, length, first) };
}

/** Walks back over as many letters as the term has; blanks in the text may be more than in the term. */
function startOf(text: string, end: number, letters: number, first: string): number {
  let left = letters;
  let at = end;
  while (at > 0 && left > 0) {
    at -= 1;
    if (!/\s/.test(text.charAt(at))) left -= 1;
  }
  const word = text.indexOf(first, Math.max(0, at - 2));
  return word >= 0 && word < end ? word : at;
}

/** Says whether the words after the bracket define the term before it. */
export function definesInEnglish(after: string): boolean {
  const clause = /^[^;]{0,500}/.exec(after.slice(0, CUE_WITHIN))?.[0] ?? '';
  return DEFINES.test(clause) || SCOPE.test(after);
}
