import MiniSearch from 'minisearch';
import { loadPropositions, type Proposition } from '../utils/ask/__fixtures__/load-propositions';
import {
  type AskedQuestion,
  isAnswer,
  isRightOne,
  loadDocument,
  loadQuestions,
} from '../utils/ask/__fixtures__/load-set';
import { rankParagraphs } from '../utils/ask/rank-paragraphs';
import { detectLanguage } from '../utils/core/language';
import type { LegalDocument } from '../utils/core/legal-document';
import { contentWords } from '../utils/core/words';
import { rankPlainly } from './plain-bm25';

type Found = { readonly id: string; readonly number: string };
type Answered = { readonly asked: AskedQuestion; readonly document: LegalDocument; readonly found: readonly Found[] };
type Ranker = (question: string, document: LegalDocument) => Found[];

const own: Ranker = (question, document) => rankParagraphs(question, document, { limit: 5 });

/** Plain BM25: the ranking may stand below it on no kind of question. */
const plain: Ranker = (question, document) => {
  let number = '';
  const found = document.paragraphs.map(({ id, number: own, role }) => {
    number = own ?? number;
    return { id, number: role === 'header' ? '' : number };
  });
  return rankPlainly(question, document)
    .slice(0, 5)
    .flatMap((at) => found[at] ?? []);
};

const indexes = new WeakMap<LegalDocument, MiniSearch>();

/** The library with our tokens (stems, pairs of Chinese characters, no function words), headings weighted, prefixes and typos on. */
const library: Ranker = (question, document) => {
  let index = indexes.get(document);
  if (!index) {
    index = new MiniSearch({ fields: ['text', 'heading'], tokenize: contentWords, processTerm: (term) => term });
    index.addAll(document.paragraphs.map(({ id, text, heading }) => ({ id, text, heading: heading ?? '' })));
    indexes.set(document, index);
  }
  const numbers = new Map(document.paragraphs.map(({ id, number }) => [id, number ?? '']));
  const found = index.search(question, { boost: { heading: 0.5 }, prefix: (term) => term.length > 3, fuzzy: 0.1 });
  return found.slice(0, 5).map(({ id }) => ({ id: String(id), number: numbers.get(String(id)) ?? '' }));
};

/**
 * What each lot showed when it was run for the first time, before anything was changed for it: these are the honest figures;
 * a lot's present figure is that of a set that has been tuned on.
 */
const FIRST_RUNS: Readonly<Record<string, readonly [found: string, share: string, silence: string]>> = {
  held: ['81.6 %', '-', '66.7 %'],
  a: ['82.4 %', '77.5 %', '77.8 %'],
  b: ['73.1 %', '70.4 %', '87.5 %'],
  c: ['66.7 %', '59.2 %', '88.9 %'],
  d: ['80.4 %', '76.1 %', '88.9 %'],
  e: ['68.0 %', '63.3 %', '50.0 %'],
  // Real Hong Kong decisions that nothing had been tuned on.
  f: ['77.4 %', '-', '81.3 %'],
  g: ['76.3 %', '-', '75.0 %'],
  h: ['65.0 %', '-', '100.0 %'],
  i: ['59.1 %', '-', '66.7 %'],
};

/** Prints how often a right paragraph is among the first five, and right silence, by kind of question and by lot, and the time for 60,000 words. */
export async function run(): Promise<void> {
  const set = loadQuestions().flatMap((asked) => {
    const document = loadDocument(asked.document);
    return document ? [{ asked, document }] : [];
  });
  printPropositions();
  const rankers = { sidenote: own, bm25: plain, minisearch: library };
  const documents = new Map(set.map(({ asked, document }) => [asked.document, document]));
  const answers = Object.entries(rankers).map(([name, rank]) => ({
    name,
    rows: set.map(({ asked }) => {
      const document = documents.get(asked.document) as LegalDocument;
      return { asked, document, found: rank(asked.question, document) };
    }),
  }));
  console.log(
    `ask: ${set.length} questions, ${documents.size} documents; share with a right paragraph among the first five`,
  );
  console.log(['kind'.padEnd(24), 'n'.padStart(4), ...answers.map(({ name }) => name.padStart(12))].join(' '));
  for (const [kind, isOfKind] of Object.entries(KINDS)) {
    const rows = answers.map((answer) => answer.rows.filter((row) => isOfKind(row)));
    const shares = rows.map((found) => percent(found.map(isRight)).padStart(12));
    console.log([kind.padEnd(24), String(rows[0]?.length ?? 0).padStart(4), ...shares].join(' '));
  }
  printLots(answers);
  for (const [name, rank] of Object.entries(rankers)) console.log(measureTime(name, rank));
}

/** Judges' own sentences about a paragraph: how often it is among five and first, beside plain BM25. */
function printPropositions(): void {
  const all = loadPropositions();
  if (all.length === 0) {
    console.log('ask: judges’ own sentences were skipped, the corpora are not there');
    return;
  }
  const show = (name: string, rank: (one: Proposition) => readonly string[]): void => {
    const places = all.map((one) => rank(one).findIndex((number) => one.paragraphs.includes(number)));
    const five = percent(places.map((place) => place >= 0 && place < 5));
    console.log(`  ${name.padEnd(24)} among five ${five}, first ${percent(places.map((place) => place === 0))}`);
  };
  console.log(
    `ask: ${all.length} judges’ own sentences about a paragraph of another judgment (weights learnt on them; by folds, scripts/learn/ask-ranking.ts: 90.8 % and 75.8 %)`,
  );
  show('sidenote', ({ text, document }) => rankParagraphs(text, document, { limit: 5 }).map(({ number }) => number));
  show('bm25', ({ text, document }) => rankPlainly(text, document).map((at) => document.paragraphs[at]?.number ?? ''));
}

type Answers = readonly { readonly name: string; readonly rows: readonly Answered[] }[];

/** Each lot's figures on its first run and now: a right paragraph among five, the share of all right ones, right silence. */
function printLots(answers: Answers): void {
  console.log('\nlot, written before the ranking was looked at      first run: found, share, silence     now');
  for (const [lot, first] of Object.entries(FIRST_RUNS)) {
    const now = answers.map(({ name, rows }) => {
      const ofLot = rows.filter(({ asked }) => asked.split === lot);
      const answerable = ofLot.filter(isAnswerable);
      const silent = ofLot.filter((row) => !isAnswerable(row));
      return `${name} ${percent(answerable.map(isRight))} ${meanShare(answerable)} ${percent(silent.map(isRight))}`;
    });
    console.log(`${lot.padEnd(50)} ${first.map((figure) => figure.padStart(8)).join(' ')}        ${now.join(' · ')}`);
  }
  console.log('');
}

const meanShare = (rows: readonly Answered[]): string => {
  const shares = rows.map(
    ({ asked: { paragraphs }, found }) =>
      paragraphs.filter((right) => found.some((one) => isRightOne(right, one))).length / paragraphs.length,
  );
  return `${((100 * shares.reduce((sum, share) => sum + share, 0)) / Math.max(1, shares.length)).toFixed(1)} %`;
};

const isCross = ({ asked, document }: Answered): boolean =>
  (asked.language === 'en') !== (detectLanguage(document.text) === 'en');
const isAnswerable = ({ asked }: Answered): boolean => asked.paragraphs.length > 0;

const KINDS: Readonly<Record<string, (row: Answered) => boolean>> = {
  'all answerable': (row) => isAnswerable(row),
  'first set, tuned on': (row) => isAnswerable(row) && row.asked.split === 'dev',
  'lots since': (row) => isAnswerable(row) && row.asked.split !== 'dev',
  English: (row) => isAnswerable(row) && row.asked.language === 'en',
  'written Chinese': (row) => isAnswerable(row) && row.asked.language === 'zh',
  'spoken Cantonese': (row) => isAnswerable(row) && row.asked.language === 'yue',
  'across languages': (row) => isAnswerable(row) && isCross(row),
  'no answer: right silence': (row) => !isAnswerable(row),
};

/** Whether a right paragraph is among the five; for a question without an answer, whether silence was kept. */
const isRight = ({ asked, found }: Answered): boolean =>
  asked.paragraphs.length === 0 ? found.length === 0 : found.some((one) => isAnswer(asked, one));

const percent = (values: readonly boolean[]): string =>
  values.length === 0 ? '-' : `${((100 * values.filter(Boolean).length) / values.length).toFixed(1)} %`;

const WORDS = 60_000;

function measureTime(name: string, rank: Ranker): string {
  const document = longDocument();
  const started = performance.now();
  rank('costs', document);
  const indexed = performance.now() - started;
  const questions = loadQuestions().slice(0, 60);
  const times = questions.map(({ question }) => {
    const before = performance.now();
    rank(question, document);
    return performance.now() - before;
  });
  times.sort((a, b) => a - b);
  const [middle, worst] = [times[Math.floor(times.length / 2)] ?? 0, times.at(-1) ?? 0];
  return `${name}: ${WORDS} words indexed in ${indexed.toFixed(0)} ms; a question ${middle.toFixed(1)} ms, at most ${worst.toFixed(1)} ms`;
}

/** A judgment as long as the longest, made of the fixtures' own paragraphs. */
function longDocument(): LegalDocument {
  const names = ['civil-appeal-en', 'robbery-sentence-en', 'judicial-review-en', 'fraud-sentence-zh'];
  const sources = names.flatMap((name) => loadDocument(name) ?? []);
  const [first] = sources;
  if (!first) throw new Error('the fixtures are missing');
  const pool = sources.flatMap(({ paragraphs }) => paragraphs);
  const paragraphs: LegalDocument['paragraphs'][number][] = [];
  for (let at = 0, words = 0; words < WORDS; at++) {
    const source = pool[at % pool.length];
    if (!source) break;
    words += source.text.match(/\p{Script=Han}|[\p{L}\p{N}]+/gu)?.length ?? 0;
    paragraphs.push({ ...source, id: `p${at}`, number: String(at + 1) });
  }
  return { ...first, paragraphs };
}
