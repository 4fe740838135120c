import { splitCase } from '../format/parts';
import { splitNorm } from '../instrument-title';
import { isKnownCap } from '../titles';
import type { Citation } from '../types';
import { COURT_YEARS, SERIES_YEARS } from './court-years';

/** What looks wrong about one citation by itself; nothing is asked of anybody. */

export type CitationProblem =
  /** The court or series did not exist in that year, or the year has not come. */
  | { readonly what: 'no-such-year'; readonly year: string; readonly of: string }
  /** No such volume in that year: `(2019) 25 HKCFAR`. */
  | { readonly what: 'no-such-volume'; readonly volume: string; readonly of: string }
  /** The page cited stands before the report's first page. */
  | { readonly what: 'page-before'; readonly page: string; readonly first: string }
  /** No chapter in force has the number. */
  | { readonly what: 'no-such-chapter'; readonly chapter: string }
  /** The chapter has another title today than the one beside it. */
  | { readonly what: 'other-title'; readonly chapter: string }
  /** The chapter ends before that section. */
  | { readonly what: 'beyond-last'; readonly section: string; readonly last: string };

export type CheckKnowledge = {
  /** ISO date of the check. */
  readonly today: string;
  /** Number of the last section of chapters whose text is at hand: `622` → 921. */
  readonly lastSections?: ReadonlyMap<string, number>;
};

/** Everything that looks wrong about a citation. */
export function problemsOf(citation: Citation, knowledge: CheckKnowledge): CitationProblem[] {
  const parts = citation.norm.split('; ');
  if (citation.kind === 'case-neutral' || citation.kind === 'foreign-neutral')
    return parts.flatMap((norm) => neutralProblems(norm, knowledge));
  if (citation.kind === 'case-report' || citation.kind === 'foreign-report') return reportProblems(citation, knowledge);
  if (citation.kind === 'case-number') return parts.flatMap((norm) => actionProblems(norm, knowledge));
  if (citation.kind === 'legislation') return legislationProblems(citation, parts, knowledge);
  return [];
}

const yearOf = (iso: string): number => Number(iso.slice(0, 4));

function neutralProblems(norm: string, { today }: CheckKnowledge): CitationProblem[] {
  const match = /^\[?(\d{4})\]? ([A-Za-z()]+(?: (?:Civ|Crim))?) \d+/.exec(norm);
  const [, year = '', court = ''] = match ?? [];
  if (!match) return [];
  const [from, to] = COURT_YEARS[court] ?? [0];
  const isOutside = Number(year) < from || Number(year) > Math.min(to ?? Number.POSITIVE_INFINITY, yearOf(today));
  return isOutside ? [{ what: 'no-such-year', year, of: court }] : [];
}

function reportProblems({ norm, pinpoint }: Citation, { today }: CheckKnowledge): CitationProblem[] {
  const { year, volume, series = '', page } = splitCase(norm);
  const known = SERIES_YEARS[series];
  const problems: CitationProblem[] = [];
  const first = Number(year?.slice(0, 4));
  if (year && (first > yearOf(today) || (known && (first < known.from || first > (known.to ?? first)))))
    problems.push({ what: 'no-such-year', year, of: series });
  else if (year && volume && known && !isVolumeOf(first, Number(volume), known))
    problems.push({ what: 'no-such-volume', volume, of: `${series} ${year}` });
  const cited = /^p (\d+)/.exec(pinpoint ?? '')?.[1];
  if (cited && page && Number(cited) < Number.parseInt(page, 10))
    problems.push({ what: 'page-before', page: cited, first: page });
  return problems;
}

/** A volume counted by years may be one off: that of 1997 and 1998 is the first. */
function isVolumeOf(year: number, volume: number, { most, countedFrom }: (typeof SERIES_YEARS)[string]): boolean {
  if (countedFrom !== undefined) return Math.abs(volume - Math.max(1, year - countedFrom)) <= 1;
  return most === undefined || volume <= most;
}

function actionProblems(norm: string, { today }: CheckKnowledge): CitationProblem[] {
  const [, prefix = '', year = ''] = /^([A-Z]+) \S+\/(\d{4})/.exec(norm) ?? [];
  return Number(year) > yearOf(today) ? [{ what: 'no-such-year', year, of: prefix }] : [];
}

function legislationProblems(
  citation: Citation,
  parts: readonly string[],
  { lastSections }: CheckKnowledge,
): CitationProblem[] {
  return parts.flatMap((norm): CitationProblem[] => {
    const { instrument, provision } = splitNorm(norm, citation.kind);
    const cap = /^Cap (\d+[A-Z]*)$/.exec(instrument)?.[1];
    if (cap === undefined) return [];
    if (!isKnownCap(cap)) return [{ what: 'no-such-chapter', chapter: cap }];
    if (citation.url === undefined) return [{ what: 'other-title', chapter: cap }];
    const section = /^s (\d+)/.exec(provision)?.[1];
    const last = lastSections?.get(cap);
    return section !== undefined && last !== undefined && Number(section) > last
      ? [{ what: 'beyond-last', section, last: String(last) }]
      : [];
  });
}
