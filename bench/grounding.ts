import { loadPropositions } from '../utils/ask/__fixtures__/load-propositions';
import {
  ANSWER_NAMES,
  type Case,
  DOCUMENT_NAMES,
  readCases,
  readDocument,
} from '../utils/grounding/__fixtures__/read-fixtures';
import { checkStatement } from '../utils/grounding/check-statement';
import { type GroundingFinding, weighFinding } from '../utils/grounding/types';

type Tally = { all: number; flagged: number };

const tally = (tallies: Map<string, Tally>, key: string, flagged: boolean): void => {
  const known = tallies.get(key) ?? { all: 0, flagged: 0 };
  tallies.set(key, { all: known.all + 1, flagged: known.flagged + (flagged ? 1 : 0) });
};

const show = ({ all, flagged }: Tally): string =>
  `${flagged}/${all}`.padStart(9) + `${((100 * flagged) / all).toFixed(1)} %`.padStart(9);

/**
 * What needs no reading: does it cite an existing paragraph, and does every quotation stand somewhere in the document, letter for letter?
 * The comparison beside which the checks are shown.
 */
function checkPlainly({ statement: { paragraphs, quotes }, name }: Case): boolean {
  const document = readDocument(name);
  const text = document.paragraphs.map((paragraph) => paragraph.text).join('\n');
  const exists =
    paragraphs.length > 0 && paragraphs.every((number) => document.paragraphs.some((one) => one.number === number));
  return !exists || quotes.some((quote) => !text.includes(quote));
}

/** What the lots written last gave on the one run before any rule was changed for them: share of errors found, of true statements flagged. */
const FIRST_RUNS: readonly (readonly [lot: string, found: number, flagged: number])[] = [
  ['probate-will … securities-ordinance', 80.4, 12.5],
  ['defamation-forum … building-claim-zh', 77.0, 14.1],
  ['shop-tenancy … assault-appeal-zh', 76.0, 12.0],
  ['torture-review … market-ordinance-zh', 78.7, 13.8],
  ['salary-dispute, injunction-zh', 87.5, 15.4],
  ['answers on six real judgments, 49 true and 35 wrong', 51.4, 10.2],
  ['answers on six more, 46 true and 39 wrong', 56.4, 2.2],
  ['answers on four more, 27 true and 24 wrong', 41.7, 3.7],
  ['answers on twelve more, 64 true and 64 wrong', 43.8, 9.4],
  ['answers on two more, 12 true and 12 wrong', 58.3, 8.3],
];

type RuleTally = { hits: number; alone: number; false: number };

/** By rule, or by kind where no table names one: errors it finds, those that nothing else finds, true statements it flags. */
function tallyRules(
  rules: Map<string, RuleTally>,
  { findings }: { readonly findings: readonly GroundingFinding[] },
  isError: boolean,
): void {
  const names = new Set(
    findings
      .filter(({ kind }) => ['conflict', 'no-source'].includes(weighFinding(kind)))
      .map(({ kind, rule }) => (rule === undefined ? kind : `${kind}: ${rule}`)),
  );
  for (const name of names) {
    const known = rules.get(name) ?? { hits: 0, alone: 0, false: 0 };
    rules.set(name, {
      hits: known.hits + (isError ? 1 : 0),
      alone: known.alone + (isError && names.size === 1 ? 1 : 0),
      false: known.false + (isError ? 0 : 1),
    });
  }
}

/** A strong model's answers with their quotations, and the same with one realistic error each. */
function printAnswers(): void {
  console.log('Grounding: a strong model’s answers, true ones flagged; with one error each, found and shown as quoted');
  for (const name of ANSWER_NAMES) {
    const document = readDocument(name);
    const cases = readCases(name).map((one) => ({ ...one, verdict: checkStatement(one.statement, document).verdict }));
    const right = cases.filter(({ error }) => error === undefined);
    const wrong = cases.filter(({ error }) => error !== undefined);
    const count = (from: typeof cases, verdict: string): number => from.filter((one) => one.verdict === verdict).length;
    const scored = /review|oral-zh/.test(name) ? ' (scored once, when the rules stood)' : '';
    console.log(
      `  ${name.padEnd(20)} ${count(right, 'conflict')}/${right.length} flagged, ${count(wrong, 'conflict')}/${wrong.length} found, ${count(wrong, 'quoted')} quoted${scored}`,
    );
  }
}

/** Judges' own sentences about a paragraph are true; some name other cases or judges, which the document cannot know. */
function printPropositions(): void {
  const all = loadPropositions();
  const flagged = all.filter(
    ({ text, paragraphs, document }) =>
      checkStatement({ text, paragraphs, quotes: [] }, document).verdict === 'conflict',
  );
  console.log(
    all.length === 0
      ? '  judges’ own sentences: skipped, the corpora are not there'
      : `  judges’ own sentences called a conflict:${show({ all: all.length, flagged: flagged.length })} (30.7 % before)`,
  );
}

/** Prints the share of seeded errors found and of true statements flagged, per part of the set and per kind of error. */
export async function run(): Promise<void> {
  const parts = new Map<string, Tally>();
  const kinds = new Map<string, Tally>();
  const rules = new Map<string, RuleTally>();
  const started = performance.now();
  let statements = 0;
  for (const name of DOCUMENT_NAMES) {
    const document = readDocument(name);
    for (const one of readCases(name)) {
      const result = checkStatement(one.statement, document);
      const { verdict } = result;
      tallyRules(rules, result, one.error !== undefined);
      const flagged = verdict === 'conflict' || verdict === 'no-source';
      const truth = one.error === undefined ? 'true statements flagged' : 'errors found';
      statements++;
      tally(parts, `${one.half}: ${truth}`, flagged);
      tally(parts, `all: ${truth}`, flagged);
      tally(parts, `all, presence only: ${truth}`, checkPlainly(one));
      if (document.language !== 'en') tally(parts, `all, Chinese source: ${truth}`, flagged);
      if (one.error !== undefined) tally(kinds, one.error, flagged);
    }
  }
  const elapsed = performance.now() - started;
  console.log('Grounding: statements with a seeded error found, true statements flagged');
  for (const [part, counts] of [...parts].sort()) console.log(`  ${part.padEnd(48)}${show(counts)}`);
  console.log('  first run of the lots written last, before any rule was changed for them (found, flagged)');
  for (const [lot, found, wrongly] of FIRST_RUNS)
    console.log(`    ${lot.padEnd(46)}${found.toFixed(1).padStart(7)} %${wrongly.toFixed(1).padStart(7)} %`);
  console.log('  by kind of error (all parts)');
  for (const [kind, counts] of [...kinds].sort()) console.log(`    ${kind.padEnd(46)}${show(counts)}`);
  console.log('  by rule: errors found, found by nothing else, true statements flagged');
  for (const [name, counts] of [...rules].sort((a, b) => b[1].hits - a[1].hits))
    console.log(
      `    ${name.padEnd(52)}${String(counts.hits).padStart(5)}${String(counts.alone).padStart(5)}${String(counts.false).padStart(5)}`,
    );
  printAnswers();
  printPropositions();
  console.log(`  ${(elapsed / statements).toFixed(2)} ms a statement, documents read anew each`);
}
