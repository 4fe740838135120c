import { isCase } from '../group';
import type { Citation } from '../types';

/** Names that do not go with a citation: in this text, or in the authorities that the reader has kept. */

export type NameProblem =
  /** The same citation stands beside another name in this text. */
  | { readonly what: 'two-names'; readonly name: string; readonly other: string }
  /** The same name stands beside another number of the same court and year, or series. */
  | { readonly what: 'two-numbers'; readonly name: string; readonly other: string }
  /** The reader's kept authorities have the citation under another name. */
  | { readonly what: 'kept-name'; readonly name: string; readonly other: string };

export type KeptAuthority = { readonly name: string; readonly norms: readonly string[] };

const COMMON = new Set(
  'the of and for in on re ex parte v vs ltd limited co company corp corporation inc plc llc hkar hksar r queen king secretary justice director commissioner attorney general hong kong government no ors others another anor anr'.split(
    ' ',
  ),
);

/** Words that tell one name from another. */
const tellingWords = (name: string): string[] =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 1 && !COMMON.has(word));

/** Whether two names can be of one case: they share a telling word, or one of them has none. */
export function canBeOneName(a: string, b: string): boolean {
  const first = tellingWords(a);
  const second = tellingWords(b);
  if (first.length === 0 || second.length === 0) return true;
  return first.some((word) => second.some((other) => other.startsWith(word) || word.startsWith(other)));
}

const sameScript = (a: string, b: string): boolean => /[\u3400-\u9fff]/.test(a) === /[\u3400-\u9fff]/.test(b);

/** Series or court with its year: one decision has one number in each. */
const seriesOf = (norm: string): string | undefined => /^([[(]\d{4}[\])] .*?[A-Za-z)]) \d+/.exec(norm)?.[1];

/** Problems of names, by the position of the citation in the list. */
export function nameProblems(citations: readonly Citation[], kept: readonly KeptAuthority[]): NameProblem[][] {
  const byNorm = new Map<string, string>();
  const byName = new Map<string, Map<string, string>>();
  const keptNames = new Map(
    kept.flatMap(({ name, norms }) => norms.filter((norm) => norm !== name).map((norm) => [norm, name] as const)),
  );
  return citations.map((citation) => {
    const { caseName: name, norm, resolvedBy } = citation;
    if (!isCase(citation) || name === undefined || resolvedBy !== undefined) return [];
    const problems: NameProblem[] = [];
    const before = byNorm.get(norm);
    if (before !== undefined && differ(before, name)) problems.push({ what: 'two-names', name, other: before });
    else if (before === undefined) byNorm.set(norm, name);
    const series = seriesOf(norm);
    if (series !== undefined) {
      const numbers = byName.get(name) ?? new Map<string, string>();
      byName.set(name, numbers);
      const other = numbers.get(series);
      if (other !== undefined && other !== norm) problems.push({ what: 'two-numbers', name, other });
      else numbers.set(series, norm);
    }
    const known = keptNames.get(norm);
    if (known !== undefined && differ(known, name)) problems.push({ what: 'kept-name', name, other: known });
    return problems;
  });
}

const differ = (a: string, b: string): boolean => sameScript(a, b) && !canBeOneName(a, b);
