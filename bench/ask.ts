import MiniSearch from 'minisearch';
import { type AskedQuestion, isAnswer, loadDocument, loadQuestions } from '../utils/ask/__fixtures__/load-set';
import { rankParagraphs } from '../utils/ask/rank-paragraphs';
import { detectLanguage } from '../utils/core/language';
import type { LegalDocument } from '../utils/core/legal-document';
import { contentWords } from '../utils/core/words';

type Answered = { readonly asked: AskedQuestion; readonly document: LegalDocument; readonly found: readonly string[] };
type Ranker = (question: string, document: LegalDocument) => string[];

const own: Ranker = (question, document) =>
  rankParagraphs(question, document, { limit: 5 }).map(({ number }) => number);

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
  return found.slice(0, 5).map(({ id }) => numbers.get(String(id)) ?? '');
};

/**
 * Prints how often a right paragraph is among the first five, and right silence, by kind of question, and the time for 60,000 words.
 * The questions written last were run once before the vocabulary they lacked was added: 81.6 % of 49, silence 66.7 % of 12.
 */
export async function run(): Promise<void> {
  const set = loadQuestions().flatMap((asked) => {
    const document = loadDocument(asked.document);
    return document ? [{ asked, document }] : [];
  });
  const rankers = { sidenote: own, minisearch: library };
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
  for (const [name, rank] of Object.entries(rankers)) console.log(measureTime(name, rank));
}

const isCross = ({ asked, document }: Answered): boolean =>
  (asked.language === 'en') !== (detectLanguage(document.text) === 'en');
const isAnswerable = ({ asked }: Answered): boolean => asked.paragraphs.length > 0;

const KINDS: Readonly<Record<string, (row: Answered) => boolean>> = {
  'all, tuned on': (row) => isAnswerable(row) && row.asked.split === 'dev',
  'all, written last': (row) => isAnswerable(row) && row.asked.split === 'held',
  English: (row) => isAnswerable(row) && row.asked.language === 'en',
  'written Chinese': (row) => isAnswerable(row) && row.asked.language === 'zh',
  'spoken Cantonese': (row) => isAnswerable(row) && row.asked.language === 'yue',
  'across languages': (row) => isAnswerable(row) && isCross(row),
  'no answer: right silence': (row) => !isAnswerable(row),
};

/** Whether a right paragraph is among the five; for a question without an answer, whether silence was kept. */
const isRight = ({ asked, found }: Answered): boolean =>
  asked.paragraphs.length === 0 ? found.length === 0 : found.some((number) => isAnswer(asked, number));

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
