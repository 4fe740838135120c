import { matchAt } from '../match-at';
import { han } from '../normalise';
import type { Instrument, Scope } from '../scan-state';

/** Short names that a text gives its instruments: (“the ECO”), （下稱「該條例」）. */

const ENGLISH =
  /\s{0,3}\((?:[^()"']{0,40})?(?:"([^"()]{2,40})"|'([^'()]{2,40})')(?:[^()"']{0,20}(?:"([^"()]{2,40})"|'([^'()]{2,40})'))?[^()"']{0,30}\)/y;
const BARE =
  /\s{0,3}\((?:the\s)?([A-Z][A-Za-z]{0,4}(?:\([A-Z]{1,5}\))?[A-Z]{1,6}|Ordinance|Regulations?|Rules|Act|Code)\)/y;
const CHINESE = new RegExp(
  han(
    '\\s?\\(\\s?(?:以下|下文|下|文中|統|合|亦)?(?:簡|統|合)?稱?(?:為|作)?\\s?[:,]?\\s?(?:["「《]([^"「」《》()]{1,30})["」》]{1,2}|((?:該|《)?條例》?))(?:[^()]{0,30})\\)',
  ),
  'y',
);
const QUOTED = /["'「《]{1,2}([^"'「」《》()]{2,40})["'」》]{1,2}/g;

export type DefinitionHit = { readonly end: number; readonly names: readonly string[] };

/** Reads a bracket that gives a short name at `at`. */
export function readDefinition(text: string, at: number): DefinitionHit | null {
  const match = matchAt(ENGLISH, text, at) ?? matchAt(BARE, text, at) ?? matchAt(CHINESE, text, at);
  if (!match) return null;
  return { end: at + match[0].length, names: match.slice(1).filter((name) => name !== undefined) };
}

/** Short names inside the bracket that holds the chapter. */
export const namesIn = (rest: string): string[] => [...rest.matchAll(QUOTED)].map((match) => match[1] ?? '');

/** One key for `the Ordinance` and `Ordinance`, 該條例 and 條例. */
export const definedKey = (name: string): string =>
  name
    .replace(/^(?:the|said)\s+/i, '')
    .replace(/^[该本]/, '')
    .replace(/\s+/g, ' ')
    .trim();

export function defineNames(scope: Scope, names: readonly string[], instrument: Instrument): void {
  for (const name of names) scope.defined.set(definedKey(name), instrument);
}
