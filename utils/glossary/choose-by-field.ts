import type { GlossaryIndex } from './build-index';
import { foldEnglish } from './english-words';
import type { FoundTerm } from './find-terms';
import { chineseFormKey, hasChinese } from './normalise';
import type { GlossaryEntry } from './types';

/** A field says more of a page than another where it has so many times its terms, and so many more. */
const CLEARLY = 2;
const AT_LEAST = 3;

/**
 * Settles which meaning a word of several fields has on a page: that of the field from which most of its other terms come. A sponsor
 * among terms of securities is 保薦人, among those of immigration 保證人.
 */
export function chooseByField(index: GlossaryIndex, found: readonly FoundTerm[]): readonly FoundTerm[] {
  const meanings = new Map<string, readonly GlossaryEntry[]>();
  for (const { text } of found) if (!meanings.has(text)) meanings.set(text, meaningsOf(index, text));
  const fields = new Map<string, Set<GlossaryEntry>>();
  for (const { text, entry } of found) {
    if ((meanings.get(text)?.length ?? 0) > 1) continue;
    const field = fields.get(entry.domain) ?? new Set();
    fields.set(entry.domain, field.add(entry));
  }
  const weight = ({ domain }: GlossaryEntry): number => fields.get(domain)?.size ?? 0;
  return found.map((term) => {
    const [best = term.entry] = (meanings.get(term.text) ?? []).toSorted((a, b) => weight(b) - weight(a));
    const given = weight(term.entry);
    return weight(best) >= given * CLEARLY && weight(best) >= given + AT_LEAST ? { ...term, entry: best } : term;
  });
}

/** The pairs of practice here whose form this is; what one chapter defines is another matter. */
function meaningsOf(index: GlossaryIndex, text: string): GlossaryEntry[] {
  const key = hasChinese(text) ? chineseFormKey(text) : foldEnglish(text);
  const entries = (index.exact.get(key) ?? []).flatMap((form) => index.entries[index.forms[form]?.entry ?? -1] ?? []);
  return [...new Set(entries)].filter(({ usage, common }) => usage === undefined && common === true);
}
