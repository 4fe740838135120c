import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { type AskedQuestion, isAnswer, loadDocument, loadQuestions } from '../../utils/ask/__fixtures__/load-set';
import { conceptTable } from '../../utils/ask/concepts';
import { indexDocument } from '../../utils/ask/index-document';
import { rankParagraphs } from '../../utils/ask/rank-paragraphs';
import { readQuestion } from '../../utils/ask/read-question';
import type { TermTree } from '../../utils/ask/term-tree';
import type { MinimalDocument } from '../../utils/core/legal-document';
import { CONCEPTS_TABLE, type ConceptRow, printConcepts, readConcepts } from '../build-concepts';
import { readPinned } from './corpora';

/**
 * Gives every line of `utils/ask/data/concepts.tsv` a question on a real document that it helps, and takes out the lines
 * that help none: `npx tsx scripts/learn/ask-concepts.ts`, then `tsx scripts/build-concepts.ts`. The samples and corpora must
 * stand in `../shared`. A question is one of the lots, better answered with the line than without; else one made of a word
 * of the line, which finds the paragraph of a real document that says it in another word, and without the line does not.
 */

const SAMPLES = '../shared/samples/hong-kong';
const PAGES = [
  'page:case-with-corrigendum',
  'page:appeal',
  'page:single-d-single-dt',
  'cap57-zh',
  'cap57-en',
  'page:cap486-zh',
  'page:cap486-en',
];

type Named = { readonly name: string; readonly document: Pick<MinimalDocument, 'paragraphs'> };
type Example = { readonly question: string; readonly source: string };
type Asked = Named & { readonly asked: AskedQuestion };

const named = (names: readonly string[]): Named[] =>
  names.flatMap((name) => {
    const document = loadDocument(name);
    return document ? [{ name, document }] : [];
  });

/** Hong Kong's first, so that they are the examples where there is a choice. */
const readReal = (): Named[] => [
  ...named(readdirSync(SAMPLES).map((file) => `hk:${file.replace('.json', '')}`)),
  ...named(PAGES),
  ...readPinned().map(({ id, paragraphs }) => ({
    name: id,
    document: { paragraphs: paragraphs.map((paragraph, at) => ({ id: `p${at}`, ...paragraph })) },
  })),
];

const isReal = (name: string): boolean => /^(?:hk:|page:|cap\d|\d{4}_SG|appeal$|case-)/.test(name);

/** Where the words of each line end in the trees: taken out and put back to see what the ranking is without the line. */
function endsByLine(): ReadonlyMap<number, number[][]> {
  const found = new Map<number, number[][]>();
  const walk = ({ ends, next }: TermTree): void => {
    for (const id of ends) found.set(id, [...(found.get(id) ?? []), ends]);
    for (const child of next.values()) walk(child);
  };
  walk(conceptTable().inQuestion);
  walk(conceptTable().inText);
  return found;
}

const ENDS = endsByLine();

function takeOut(line: number): void {
  for (const ends of ENDS.get(line) ?? []) if (ends.includes(line)) ends.splice(ends.indexOf(line), 1);
}

function putBack(line: number): void {
  for (const ends of ENDS.get(line) ?? []) {
    if (!ends.includes(line)) ends.push(line);
    ends.sort((a, b) => a - b);
  }
}

function without<T>(line: number, look: () => T): T {
  takeOut(line);
  const seen = look();
  putBack(line);
  return seen;
}

/** One for the first place, a half for the second; for a question without an answer, one for silence. */
function worth({ asked, document }: Asked): number {
  const found = rankParagraphs(asked.question, document, { limit: 8 });
  if (asked.paragraphs.length === 0) return found.length === 0 ? 1 : 0;
  const place = found.findIndex((one) => isAnswer(asked, one));
  return place < 0 ? 0 : 1 / (1 + place);
}

const LEAST_GAIN = 0.01;

/** The question of the lots that gains most by the line. */
function askedExample(line: number, asked: readonly Asked[]): Example | undefined {
  const gains = asked.map((one) => ({ one, gain: worth(one) - without(line, () => worth(one)) }));
  const [best] = gains.filter(({ gain }) => gain > LEAST_GAIN).sort((a, b) => b.gain - a.gain);
  return (
    best && exampleOf(best.one.asked.question, best.one.name, best.one.asked.paragraphs.join(', ') || 'not answered')
  );
}

const exampleOf = (question: string, name: string, paragraph: string): Example => ({
  question,
  source: `${name} [${paragraph}]`,
});

/** Where a line's words stand in so many paragraphs of a document, they are not what it is about everywhere. */
const MOST_PARAGRAPHS = 4;
const MOST_DOCUMENTS = 20;

/** Questions that ask for one word and nothing else. */
function madeQuestions(line: number, { english, chinese, said }: ConceptRow): string[] {
  const termsOf = (cell: string): string[] =>
    cell.split(',').flatMap((term) => (term.trim() === '' ? [] : [term.trim().replace('?', '')]));
  const made = [
    ...termsOf(said).map((term) => `${term}點樣？`),
    ...termsOf(chinese).map((term) => `${term}是怎樣的？`),
    ...termsOf(english).map((term) => `What about ${term}?`),
  ];
  return made.filter((question) => {
    const { units } = readQuestion(question);
    return units.length === 1 && units[0]?.concepts.includes(line);
  });
}

/** A question of one word that finds a real paragraph by another word of the line, and without the line does not. */
function madeExample(line: number, questions: readonly string[], documents: readonly Named[]): Example | undefined {
  const having = documents.filter(({ document }) => {
    const paragraphs = indexDocument(document).postings.get(`#${line}`)?.size ?? 0;
    return paragraphs > 0 && paragraphs <= MOST_PARAGRAPHS;
  });
  for (const { name, document } of having.slice(0, MOST_DOCUMENTS)) {
    const index = indexDocument(document);
    const right = new Set([...(index.postings.get(`#${line}`)?.keys() ?? [])].map((at) => index.paragraphs[at]?.id));
    for (const question of questions) {
      const find = () => rankParagraphs(question, document, { limit: 5 }).find(({ id }) => right.has(id));
      const found = find();
      if (found && !without(line, find)) return exampleOf(question, name, found.number || found.id);
    }
  }
  return undefined;
}

function questionsByLine(lines: number): ReadonlyMap<number, Asked[]> {
  const found = new Map<number, Asked[]>();
  for (const asked of loadQuestions().filter(({ document }) => isReal(document))) {
    const document = loadDocument(asked.document);
    const units = document ? readQuestion(asked.question).units : [];
    for (const line of new Set(units.flatMap(({ concepts, parts }) => [...concepts, ...parts]))) {
      if (line < lines && document) {
        found.set(line, [...(found.get(line) ?? []), { asked, name: asked.document, document }]);
      }
    }
  }
  return found;
}

/** Each line with its example; a line without one is taken out before the next is looked at, so that of two alike one stays. */
function proveLines(rows: readonly ConceptRow[]): ConceptRow[] {
  const asked = questionsByLine(rows.length);
  const documents = readReal();
  for (const { document } of documents) indexDocument(document);
  return rows.flatMap((row, line) => {
    const example = askedExample(line, asked.get(line) ?? []) ?? madeExample(line, madeQuestions(line, row), documents);
    if (!example) takeOut(line);
    return example ? [{ ...row, ...example }] : [];
  });
}

if (existsSync(SAMPLES)) {
  const before = readConcepts();
  const proven = proveLines(before);
  writeFileSync(CONCEPTS_TABLE, printConcepts(proven));
  console.log(`${before.length} lines, ${proven.length} help a question on a real document`);
} else console.log('skipped: the samples are not there');
