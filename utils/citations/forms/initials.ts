import type { Instrument, Scope } from '../scan-state';

/** What lawyers call an instrument once it was named: the initials of its title. They beat the list of common abbreviations. */

const WORD = /[A-Z][A-Za-z']*|\b(?:at|of|and|to|for|in|on|the)\b|[()]/g;

/**
 * `Dutiable Commodities Ordinance` → DCO · `Dumping at Sea Ordinance` → DSO, DASO · `Building (Planning) Regulations` → BPR, B(P)R
 */
export function initialsOf(title: string): string[] {
  const words = title.match(WORD) ?? [];
  if (words.length > LONGEST) return [];
  const write = (small: boolean, brackets: boolean): string =>
    words
      .map((word) => {
        if (word === '(' || word === ')') return brackets ? word : '';
        return /^[a-z]/.test(word) && !small ? '' : (word[0] ?? '').toUpperCase();
      })
      .join('');
  const forms = [write(false, false), write(true, false), write(false, true)];
  return [...new Set(forms)].filter((form) => form.length >= 2);
}

const LONGEST = 16;

/** Remembers the initials of a title that the text has just named. */
export function nameInitials(scope: Scope, title: string, instrument: Instrument): void {
  const known = scope.initials.get(title);
  // A title named again says nothing new, unless its chapter has changed.
  if (known && known.code === instrument.code && known.family === instrument.family && scope.latestTitle === title)
    return;
  scope.initials.set(title, instrument);
  scope.latestTitle = title;
  for (const form of initialsOf(title)) scope.initials.set(form, instrument);
}
