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

/** Groups forms by how they begin, the longest first, for the walk through running text. */
export function groupStarts(
  forms: readonly Form[],
  entries: readonly GlossaryEntry[],
  language: 'en' | 'zh',
): Map<string, TermStart[]> {
  const groups = new Map<string, (TermStart & { readonly back: number })[]>();
  forms.forEach((form, number) => {
    const entry = entries[form.entry];
    if (form.language !== language || entry === undefined || (language === 'zh' && !hasChinese(form.key))) return;
    const stems = language === 'en' ? form.key.split(' ').map(stemWord) : [];
    const start = language === 'en' ? stems[0] : form.key.slice(0, 2);
    if (start === undefined) return;
    const term = { form: number, key: form.key, stems, back: standsBack(form, entry) };
    const group = groups.get(start);
    if (group === undefined) groups.set(start, [term]);
    else group.push(term);
  });
  for (const group of groups.values()) {
    group.sort((left, right) => {
      const longer = language === 'en' ? right.stems.length - left.stems.length : right.key.length - left.key.length;
      return longer || left.back - right.back || left.form - right.form;
    });
  }
  return groups;
}
