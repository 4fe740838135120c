import { stemWord } from './english-words';
import { hasChinese } from './normalise';
import type { GlossaryEntry, Matched } from './types';

/** One way to write one entry, as it is searched. */
export type Form = {
  readonly entry: number;
  readonly text: string;
  readonly key: string;
  readonly language: Matched['language'];
  /** Headwords outrank abbreviations and everyday words at equal fit. */
  readonly rank: 0 | 1 | 2;
  /** English only: number of each word in `words`. */
  readonly words: readonly number[];
};

/** A form as running text is compared with it. */
export type TermStart = { readonly form: number; readonly key: string; readonly stems: readonly string[] };

/** Hong Kong headwords first; abbreviations, everyday words and other usage stand back. */
const standsBack = ({ rank }: Form, { usage }: GlossaryEntry): number =>
  rank + (usage === undefined || usage === 'hong-kong' ? 0 : 3);

/** Two characters as one number: a walk over 200,000 places makes no strings. */
export function pairKey(text: string, at: number): number {
  return (text.charCodeAt(at) << 16) | text.charCodeAt(at + 1);
}

type Grouped = TermStart & { readonly back: number };

function group<Key>(terms: Iterable<readonly [Key, Grouped]>): Map<Key, Grouped[]> {
  const groups = new Map<Key, Grouped[]>();
  for (const [key, term] of terms) {
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [term]);
    else known.push(term);
  }
  for (const each of groups.values()) {
    each.sort(
      (left, right) =>
        right.stems.length - left.stems.length ||
        (right.stems.length > 0 ? 0 : right.key.length - left.key.length) ||
        left.back - right.back ||
        left.form - right.form,
    );
  }
  return groups;
}

function startsOf(forms: readonly Form[], entries: readonly GlossaryEntry[], language: 'en' | 'zh'): Grouped[] {
  return forms.flatMap((form, number) => {
    const entry = entries[form.entry];
    if (form.language !== language || entry === undefined) return [];
    const stems = language === 'en' ? form.key.split(' ').map(stemWord) : [];
    return [{ form: number, key: form.key, stems, back: standsBack(form, entry) }];
  });
}

/** Groups English forms by their first stem, the longest first. */
export function groupEnglish(forms: readonly Form[], entries: readonly GlossaryEntry[]): Map<string, TermStart[]> {
  return group(startsOf(forms, entries, 'en').map((term) => [term.stems[0] ?? '', term] as const));
}

/** Groups Chinese forms of two characters and more by the first two, the longest first. */
export function groupChinese(forms: readonly Form[], entries: readonly GlossaryEntry[]): Map<number, TermStart[]> {
  const terms = startsOf(forms, entries, 'zh').filter(({ key }) => key.length > 1 && hasChinese(key));
  return group(terms.map((term) => [pairKey(term.key, 0), term] as const));
}
