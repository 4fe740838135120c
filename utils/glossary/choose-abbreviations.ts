import type { GlossaryIndex } from './build-index';
import { foldEnglish } from './english-words';
import type { FoundTerm } from './find-terms';
import type { GlossaryEntry } from './types';

/** `SFC`, `PSLA`, `SJEs`: capitals, with at most an s behind them. */
const ABBREVIATION = /^[A-Z][A-Z&.]+s?$/;

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** `LR Capital Group (“LRC”)`, `(the “LRC”)`, `(LRC)`: the page says itself what it means by the letters. */
const isDefinedIn = (text: string, letters: string): boolean =>
  new RegExp(String.raw`[(（](?:the |collectively,? |together,? )?["“‘']?${escaped(letters)}["”’']?[)）]`).test(text);

/** `BETWEEN SIR ELLY KADOORIE`: where all is in capitals, a word in capitals is no abbreviation. */
const isInCapitals = (text: string, { start, end }: FoundTerm): boolean =>
  /[A-Z]{4,}[\s,]{1,3}$/.test(text.slice(Math.max(0, start - REACH), start)) ||
  /^[\s,]{1,3}[A-Z]{4,}/.test(text.slice(end, end + REACH));

const REACH = 24;

const longForms = ({ en, variants }: GlossaryEntry): string[] =>
  [en, ...(variants?.en ?? [])].filter((form) => !ABBREVIATION.test(form));

/**
 * Settles what abbreviations mean on a page: of several meanings the one whose words stand there too. Where the page gives the
 * letters a meaning of its own, they are no term: `LRC` for LR Capital is not the Law Reform Commission.
 */
export function chooseAbbreviations(
  index: GlossaryIndex,
  text: string,
  found: readonly FoundTerm[],
): readonly FoundTerm[] {
  const chosen = new Map<string, GlossaryEntry | null>();
  const spelt = text.toLowerCase();
  const choose = (letters: string, given: GlossaryEntry): GlossaryEntry | null => {
    const meanings = new Set(
      (index.exact.get(foldEnglish(letters)) ?? []).flatMap(
        (form) => index.entries[index.forms[form]?.entry ?? -1] ?? [],
      ),
    ).add(given);
    const meant = [...meanings].find((entry) => longForms(entry).some((form) => spelt.includes(form.toLowerCase())));
    return meant ?? (isDefinedIn(text, letters) ? null : given);
  };
  return found.flatMap((term) => {
    if (!ABBREVIATION.test(term.text)) return [term];
    if (isInCapitals(text, term)) return [];
    const letters = term.text.replace(/s$/, '');
    if (!chosen.has(letters)) chosen.set(letters, choose(letters, term.entry));
    const entry = chosen.get(letters);
    return entry ? [{ ...term, entry }] : [];
  });
}
