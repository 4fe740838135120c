import type { Span } from '../core/text-span';
import type { GlossaryIndex } from './build-index';
import { findTerms } from './find-terms';
import { foldScript } from './normalise';
import type { GlossaryEntry } from './types';

/** A term whose aligned provision says it in other words than the glossary. */
export type PairNotice = {
  /** Where the English term stands in the English provision. */
  readonly english: Span;
  readonly entry: GlossaryEntry;
  /** The glossary's counterparts, Hong Kong's first. */
  readonly expected: readonly string[];
  /** What the Chinese provision says instead, and where: 住宅處所 for 住用處所. */
  readonly here: Span & { readonly text: string };
};

/** Terms of two characters have too many honest renderings, and half of one is a single character. */
const SHORTEST_FORM = 3;

/** Words that share fewer of their characters are about something else. */
const ALIKE = 0.6;

/** What no term holds: other signs, and words that point at something named before. */
const NOT_IN_A_TERM = /[^\p{Script=Han}]|[该其此]/u;

/** A rendering may be a character longer or shorter; one of the same length is preferred. */
const STRETCHES = [0, -1, 1] as const;

/** Particles, pronouns and verbs that stand beside a term without being part of it. */
const LIGHT = new Set([...foldScript('的之有關任何可是每各或為等獲被言以及除在與就')]);

const isHongKong = ({ usage }: GlossaryEntry): boolean => usage === undefined || usage === 'hong-kong';

/** Hong Kong's counterparts of a term in every meaning the glossary has for it. */
function counterparts(index: GlossaryIndex, entry: GlossaryEntry): string[] {
  const numbers = index.exact.get(entry.en.toLowerCase()) ?? [];
  const entries = numbers.flatMap((form) => index.entries[index.forms[form]?.entry ?? -1] ?? []);
  const forms = [entry, ...entries]
    .filter(isHongKong)
    .flatMap(({ zhHant, variants }) => [zhHant, ...(variants?.zh ?? []).map((form) => form.zhHant)]);
  return [...new Set(forms)];
}

/** Characters that two words share in the same order. */
function sharedInOrder(left: string, right: string): number {
  let row = new Array<number>(right.length + 1).fill(0);
  for (const character of left) {
    const next = [0];
    for (let at = 1; at <= right.length; at += 1) {
      const same = character === right[at - 1] ? (row[at - 1] ?? 0) + 1 : 0;
      next.push(Math.max(same, row[at] ?? 0, next[at - 1] ?? 0));
    }
    row = next;
  }
  return row[right.length] ?? 0;
}

/** Chinese draftsmen set words between the parts of a term: 以書面發出通知 for 書面通知. */
const WIDEST_GAP = 6;

/** The characters of a form stand in the text in their order, with few others between. */
function isScattered(text: string, form: string): boolean {
  for (let start = text.indexOf(form.charAt(0)); start >= 0; start = text.indexOf(form.charAt(0), start + 1)) {
    const near = text.slice(start, start + form.length + WIDEST_GAP);
    if (sharedInOrder(near, form) === form.length) return true;
  }
  return false;
}

/** The provision says the term, whole or in its parts: 在……的規限下 says its words on either side. */
const says = (text: string, form: string): boolean =>
  form
    .split(/[^\p{Script=Han}]+/u)
    .filter((part) => part !== '')
    .every((part) => text.includes(part) || isScattered(text, part));

/** The stretch of the text most like a form, beginning or ending as the form does; the form itself is not in the text. */
function mostAlike(text: string, form: string): Span | null {
  let best: Span | null = null;
  let most = ALIKE;
  const tail = form.length - 1;
  for (let at = 0; at < text.length; at += 1) {
    const begins = text[at] === form[0];
    const ends = text[at] === form[tail];
    if (!begins && !ends) continue;
    for (const stretch of STRETCHES) {
      const length = form.length + stretch;
      const start = begins ? at : at - length + 1;
      const end = start + length;
      const window = text.slice(Math.max(0, start), end);
      if (start < 0 || window.length < length || NOT_IN_A_TERM.test(window)) continue;
      const alike = sharedInOrder(window, form) / Math.max(length, form.length);
      if (alike >= most && !form.includes(window)) {
        most = alike + Number.EPSILON;
        best = { start, end };
      }
    }
  }
  return best;
}

/** What differs between the words is more than a particle. */
const differsInSubstance = (window: string, form: string): boolean =>
  [...window].some((character) => !form.includes(character) && !LIGHT.has(character));

/**
 * Compares an aligned pair of provisions with the glossary and lists each English term that the Chinese provision says
 * in words like the glossary's and yet others. A term that Chinese leaves out or turns round is not listed: that is
 * drafting, not terminology.
 */
export function checkPairs(index: GlossaryIndex, english: string, chinese: string): PairNotice[] {
  const folded = foldScript(chinese);
  const terms = distinct(findTerms(index, english));
  const known = terms.map(({ entry }) => ({ entry, expected: counterparts(index, entry) }));
  const spoken = new Set(known.flatMap(({ expected }) => expected.map(foldScript)));
  return terms.flatMap(({ start, end, entry }, at): PairNotice[] => {
    const expected = known[at]?.expected ?? [];
    const forms = expected.map(foldScript);
    if (entry.domain === 'title' || forms.some((form) => says(folded, form))) return [];
    const place = forms
      .filter((form) => form.length >= SHORTEST_FORM)
      .map((form) => ({ form, span: mostAlike(folded, form) }))
      .find(({ form, span }) => span !== null && differsInSubstance(folded.slice(span.start, span.end), form))?.span;
    if (!place || isAnotherTerm(folded, place, spoken)) return [];
    return [
      { english: { start, end }, entry, expected, here: { ...place, text: chinese.slice(place.start, place.end) } },
    ];
  });
}

/** The first place of each term. */
function distinct<Found extends { readonly entry: GlossaryEntry }>(terms: readonly Found[]): Found[] {
  const seen = new Set<string>();
  return terms.filter(({ entry }) => {
    const isNew = !seen.has(entry.en);
    seen.add(entry.en);
    return isNew;
  });
}

/** The stretch is, or cuts into, the counterpart of another term of the same provision: 改正資料要求 is no 查閱資料要求. */
function isAnotherTerm(text: string, { start, end }: Span, spoken: ReadonlySet<string>): boolean {
  const window = text.slice(start, end);
  const around = text.slice(Math.max(0, start - 4), end + 4);
  return [...spoken].some(
    (form) =>
      form.length > 2 &&
      (window.includes(form) || form.includes(window) || (around.includes(form) && sharedInOrder(window, form) >= 3)),
  );
}
