import type { CheckResult, Finding, Statement, Verdict } from '../core/statement';
import type { AnswerDeps, AnswerStatement, CheckedAnswerStatement, PinnedDocument } from './types';

/**
 * Checks a statement against every document it cites. A number or a name that one of two cited documents lacks
 * is no fault while the other has it.
 */
export function checkAnswer(
  statement: AnswerStatement,
  id: string,
  documents: readonly PinnedDocument[],
  check: AnswerDeps['check'],
): CheckedAnswerStatement {
  const cited = documents.filter(({ label }) => statement.sources.some((source) => source.label === label));
  const [only = documents[0]] = cited;
  if (!only) return { ...statement, id, verdict: 'no-source', findings: [] };
  if (cited.length < 2) return { ...statement, id, ...check(statement, only.document) };
  const results = cited.map(({ label, document }) => check(partFor(statement, label, cited), document));
  return { ...statement, id, ...mergeResults(results) };
}

/** What of a statement is said to stand in one document; a quotation found in none of them is asked of the first. */
function partFor(statement: AnswerStatement, label: string, cited: readonly PinnedDocument[]): Statement {
  const homes = (quote: string): string[] => {
    const found = cited.filter(({ document }) => plain(document.text).includes(plain(quote)));
    return (found.length > 0 ? found : cited.slice(0, 1)).map((pinned) => pinned.label);
  };
  return {
    text: statement.text,
    paragraphs: statement.sources.filter((source) => source.label === label).map(({ paragraph }) => paragraph),
    quotes: statement.quotes.filter((quote) => homes(quote).includes(label)),
  };
}

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The worst first: the merged verdict is the worst that still stands. */
const WORST_FIRST: readonly Verdict[] = ['conflict', 'no-source', 'not-checked', 'matched', 'quoted'];

/** Findings that say only that this document lacks something. */
const isLack = ({ kind }: Finding): boolean => /-(?:missing|elsewhere)$|^weak-support$|^wrong-paragraph$/.test(kind);

function mergeResults(results: readonly CheckResult[]): CheckResult {
  const standsEverywhere = (finding: Finding): boolean =>
    results.every(({ findings }) => findings.some(({ kind, text }) => kind === finding.kind && text === finding.text));
  const kept = results.map(({ verdict, findings }) => {
    const remaining = findings.filter((finding) => !isLack(finding) || standsEverywhere(finding));
    const excused = remaining.length < findings.length && !remaining.some(({ kind }) => kind !== 'quotation-found');
    return { verdict: excused && verdict === 'conflict' ? ('matched' as const) : verdict, findings: remaining };
  });
  return {
    verdict: WORST_FIRST.find((worst) => kept.some(({ verdict }) => verdict === worst)) ?? 'not-checked',
    findings: kept.flatMap(({ findings }) => findings),
  };
}
