import type { GlossaryIndex } from './build-index';
import type { Form } from './term-starts';
import type { GlossaryEntry, MatchKind, SearchResult } from './types';

/**
 * Thousands of the score: how the query fits. Exact before prefix before inside before fuzzy; within one step Hong Kong
 * before other usage, then what practice uses, then the closer fit.
 */
export const STEP = {
  exact: 9,
  /** Both halves of a query in two scripts stand in one entry. */
  bothScripts: 8.8,
  romanisedExact: 8.5,
  inflected: 8,
  reordered: 7,
  prefix: 6,
  romanisedPrefix: 5.5,
  romanisedLoosely: 5.2,
  words: 5,
  inside: 4.5,
  fuzzyWhole: 4,
  fuzzy: 3,
  sentence: 2,
  partial: 1,
} as const;

type Step = (typeof STEP)[keyof typeof STEP];

/** What practice uses stands above what one chapter defines, unless that chapter is open. */
const POINTS = {
  hongKong: 300,
  fit: 200,
  headword: 60,
  common: 60,
  usage: 25,
  perChapter: 6,
  title: -30,
  open: 120,
} as const;

/** More chapters than this say nothing more about which meaning is the usual one. */
const CHAPTERS_COUNTED = 6;

function standing(entry: GlossaryEntry, openCap: string | undefined): number {
  const isStatutory = entry.source !== 'usage';
  const sources = isStatutory ? entry.source.split(';') : [];
  const isOpen = openCap !== undefined && sources.some((source) => source.trim().split(' ')[1] === openCap);
  return (
    (entry.usage === undefined || entry.usage === 'hong-kong' ? POINTS.hongKong : 0) +
    (entry.common ? POINTS.common : isStatutory ? 0 : POINTS.usage) +
    (isOpen ? POINTS.open : 0) +
    Math.min(sources.length, CHAPTERS_COUNTED) * POINTS.perChapter +
    (entry.domain === 'title' ? POINTS.title : 0)
  );
}

type Hit = { readonly score: number; readonly form: Form; readonly how: MatchKind };

/** Collects what the matchers find and keeps the best reason for each entry. */
export class Hits {
  readonly #best = new Map<number, Hit>();
  readonly #index: GlossaryIndex;

  readonly #openCap: string | undefined;

  constructor(index: GlossaryIndex, openCap?: string) {
    this.#index = index;
    this.#openCap = openCap;
  }

  /** Notes that a form answers the query at this step; `fit` runs from 0 to 1. */
  add(formNumber: number, step: Step, fit: number, how: MatchKind): void {
    const form = this.#index.forms[formNumber];
    const entry = form && this.#index.entries[form.entry];
    if (form === undefined || entry === undefined) return;
    const headword = POINTS.headword * (1 - form.rank / 2);
    const score = step * 1000 + standing(entry, this.#openCap) + Math.min(fit, 1) * POINTS.fit + headword;
    const known = this.#best.get(form.entry);
    if (known === undefined || score > known.score) this.#best.set(form.entry, { score, form, how });
  }

  /** The best score of each entry, by its number. */
  scores(): ReadonlyMap<number, number> {
    return new Map([...this.#best].map(([entry, { score }]) => [entry, score]));
  }

  /** The form by which an entry was found. */
  formOf(entry: number): number {
    const found = this.#best.get(entry);
    return found === undefined ? -1 : this.#index.forms.indexOf(found.form);
  }

  /** How many entries answer at least this well. */
  count(step: Step): number {
    let count = 0;
    for (const { score } of this.#best.values()) if (score >= step * 1000) count += 1;
    return count;
  }

  /** Best first; equal scores keep the order of the data, where the commoner meaning comes first. */
  ranked(limit: number, domain?: string): SearchResult[] {
    return [...this.#best]
      .filter(([number]) => domain === undefined || this.#index.entries[number]?.domain === domain)
      .sort(([left, a], [right, b]) => b.score - a.score || left - right)
      .slice(0, limit)
      .flatMap(([number, { score, form, how }]) => {
        const entry = this.#index.entries[number];
        return entry === undefined
          ? []
          : [{ entry, score, matched: { form: form.text, language: form.language, how } }];
      });
  }
}
