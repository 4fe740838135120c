import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Readability } from '@mozilla/readability';
import { JSDOM } from 'jsdom';
import { hasCorpora, isAside, readPinned, shareRight } from '../scripts/learn/corpora';
import type { MinimalDocument } from '../utils/core/legal-document';
import { contentWords } from '../utils/core/words';
import { OUTCOME_ROWS, rowDocument } from '../utils/outcome/__fixtures__/outcome-rows';
import { findOutcome } from '../utils/outcome/find-outcome';
import { placeParagraphs } from '../utils/outcome/place-paragraphs';
import { readDocument } from '../utils/sites/read-document';
import { LEASE_APPEAL } from '../utils/summary/__fixtures__/judgments';
import { extractSummary } from '../utils/summary/extract-summary';
import { rankByLexRank, vectorise } from '../utils/summary/lexrank';
import { countWords, type ReadSentence, readSentences } from '../utils/summary/read-sentences';

type Line = { readonly text: string; readonly weight: number };
/** The npm library brings no types. */
const lexrank = createRequire(import.meta.url)('lexrank') as {
  summarize(text: string, lines: number, done: (error: unknown, lines: readonly Line[]) => void): void;
};

const SAMPLES = '../shared/samples/key-paragraphs/singapore-8.json';

type Judged = MinimalDocument & { readonly headnote_cites: readonly string[] };
/** Paragraph numbers of the sentences picked, and of the paragraphs named first. */
type Picked = { readonly holdings: readonly string[]; readonly first: readonly string[] };
type Method = (document: MinimalDocument) => Picked;

/** As many sentences as our own holdings have at most. */
const SENTENCES = 8;

const own: Method = (document) => {
  const { holdings, keyParagraphs } = extractSummary(document);
  return {
    holdings: holdings.map(({ number }) => number ?? ''),
    first: keyParagraphs
      .filter(({ kind }) => kind === 'decided')
      .slice(0, 3)
      .map(({ number }) => number ?? ''),
  };
};

/** Takes the best sentences by a score; the paragraphs named first are those of the best sentences. */
const byScore =
  (score: (sentences: readonly ReadSentence[]) => readonly number[]): Method =>
  (document) => {
    const sentences = readSentences(placeParagraphs(document), '');
    const scores = score(sentences);
    const ranked = sentences
      .map(({ number }, at) => ({ number: number ?? '', score: scores[at] ?? 0 }))
      .sort((a, b) => b.score - a.score);
    return {
      holdings: ranked.slice(0, SENTENCES).map(({ number }) => number),
      first: [...new Set(ranked.map(({ number }) => number))].slice(0, 3),
    };
  };

const lead = byScore((sentences) => sentences.map((_, at) => -at));
const lexRank = byScore((sentences) => rankByLexRank(vectorise(sentences.map(({ terms }) => terms))));
const textRank = byScore((sentences) => rankByOverlap(sentences.map(({ terms }) => new Set(terms))));

/** TextRank as published: shared words over the logarithms of both lengths, then PageRank. */
function rankByOverlap(sets: readonly ReadonlySet<string>[]): number[] {
  const weights = sets.map((a) =>
    sets.map((b) => (a === b ? 0 : shared(a, b) / (Math.log(a.size + 1) + Math.log(b.size + 1) || 1))),
  );
  const sums = weights.map((row) => row.reduce((sum, value) => sum + value, 0) || 1);
  let rank = sets.map(() => 1);
  for (let round = 0; round < 30; round++)
    rank = sets.map(
      (_, to) =>
        0.15 +
        0.85 * rank.reduce((sum, value, from) => sum + (value * (weights[from]?.[to] ?? 0)) / (sums[from] ?? 1), 0),
    );
  return rank;
}

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let count = 0;
  for (const word of a.size < b.size ? a : b) if ((a.size < b.size ? b : a).has(word)) count++;
  return count;
}

/** The npm library; its sentences are looked up in the paragraphs. */
const library: Method = (document) => {
  const found: Line[] = [];
  lexrank.summarize(
    document.paragraphs.map(({ text }) => text).join('\n'),
    SENTENCES,
    (_error, lines) => void found.push(...lines),
  );
  const numbers = found
    .sort((a, b) => b.weight - a.weight)
    .flatMap(
      ({ text }) => document.paragraphs.find((paragraph) => paragraph.text.includes(text.slice(0, 60)))?.number ?? [],
    );
  return { holdings: numbers, first: [...new Set(numbers)].slice(0, 3) };
};

const METHODS: Readonly<Record<string, Method>> = {
  sidenote: own,
  LEAD: lead,
  TextRank: textRank,
  LexRank: lexRank,
  'npm lexrank': library,
};

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;

/** Prints hits on the paragraphs that a headnote cites, the time for 60,000 words, and outcomes told. */
export async function run(): Promise<void> {
  if (existsSync(SAMPLES)) printHits(JSON.parse(readFileSync(SAMPLES, 'utf8')) as Judged[]);
  else console.log('judgments with headnotes: the samples are not here, skipped');
  printLaw();
  printTimes();
  printFirstLine();
  printOutcomes();
}

function printHits(documents: readonly Judged[]): void {
  const chance = mean(documents.map(({ headnote_cites, paragraphs }) => headnote_cites.length / paragraphs.length));
  console.log(
    `${documents.length} judgments with headnotes; share of picks in paragraphs that the headnote cites (chance ${percent(chance)})`,
  );
  console.log(`${'method'.padEnd(14)}${'holdings'.padStart(10)}${'first three'.padStart(13)}`);
  for (const [name, method] of Object.entries(METHODS)) {
    const shares = documents.map((document) => {
      const { holdings, first } = method(document);
      const hits = (numbers: readonly string[]): number =>
        numbers.filter((number) => document.headnote_cites.includes(number)).length / Math.max(1, numbers.length);
      return [hits(holdings), hits(first)] as const;
    });
    console.log(
      `${name.padEnd(14)}${percent(mean(shares.map(([holdings]) => holdings))).padStart(10)}${percent(mean(shares.map(([, first]) => first))).padStart(13)}`,
    );
  }
}

/** The paragraphs that later courts cite, on the fifth of the judgments that the weights were not learnt from. */
function printLaw(): void {
  if (!hasCorpora()) {
    console.log('\nthe law it states: the corpora are not here, skipped');
    return;
  }
  const judgments = readPinned()
    .filter(isAside)
    .map(({ id, title, paragraphs, pins }) => ({
      document: {
        id,
        title,
        language: 'en' as const,
        paragraphs: paragraphs.map((one) => ({ ...one, id: one.number })),
      },
      isPinned: paragraphs.map(({ number }) => (pins[number] ?? 0) > 0),
    }));
  const methods: Readonly<Record<string, (document: MinimalDocument) => readonly number[]>> = {
    sidenote: ({ ...document }) => {
      const law = extractSummary(document).keyParagraphs.filter(({ kind }) => kind === 'law');
      return document.paragraphs.map(({ id }) => {
        const place = law.findIndex((one) => one.id === id);
        return place < 0 ? -1 : law.length - place;
      });
    },
    longest: ({ paragraphs }) => paragraphs.map(({ text }) => text.length),
    'first five': ({ paragraphs }) => paragraphs.map((_, at) => -at),
    lexrank: ({ paragraphs }) => rankByLexRank(vectorise(paragraphs.map(({ text }) => contentWords(text)))),
  };
  const chance = mean(judgments.map(({ isPinned }) => mean(isPinned.map(Number))));
  console.log(
    `\nthe law it states: share right of five, ${judgments.length} judgments not learnt from (chance ${percent(chance)})`,
  );
  for (const [name, score] of Object.entries(methods)) {
    const shares = judgments.map(({ document, isPinned }) =>
      shareRight(score(document), (at) => isPinned[at] ?? false, 5),
    );
    console.log(`${name.padEnd(14)}${percent(mean(shares)).padStart(10)}`);
  }
}

const WORDS = 60_000;

/** A judgment of 60,000 words, from the samples where they are, else from the invented one with its words varied. */
function longDocument(): MinimalDocument {
  const source = existsSync(SAMPLES)
    ? (JSON.parse(readFileSync(SAMPLES, 'utf8')) as Judged[]).flatMap(({ paragraphs }) => paragraphs)
    : LEASE_APPEAL.paragraphs;
  const paragraphs: { id: string; number: string; text: string }[] = [];
  for (let words = 0; words < WORDS; ) {
    const at = paragraphs.length;
    const text =
      source[at % source.length]?.text.replace(/\b(\w{9,})\b/g, (word) =>
        word.length % 7 === at % 7 ? `${word}x${at % 13}` : word,
      ) ?? '';
    paragraphs.push({ id: `p${at}`, number: String(at + 1), text });
    words += countWords(text);
  }
  return { language: 'en', title: 'A long judgment', paragraphs };
}

/** The quadratic methods take so long that they are timed on a tenth and told so. */
const QUADRATIC = new Set(['npm lexrank', 'TextRank']);

function printTimes(): void {
  const document = longDocument();
  const tenth = { ...document, paragraphs: document.paragraphs.slice(0, Math.ceil(document.paragraphs.length / 10)) };
  console.log(`\ntime for ${WORDS.toLocaleString('en')} words (first run, second run)`);
  for (const [name, method] of Object.entries(METHODS)) {
    const isSlow = QUADRATIC.has(name);
    const times = [0, 1].map(() => {
      const start = performance.now();
      method(isSlow ? tenth : document);
      return performance.now() - start;
    });
    console.log(
      `${name.padEnd(14)}${times.map((time) => `${time.toFixed(0)} ms`.padStart(9)).join('')}${isSlow ? '  for a tenth of the words; grows with their square' : ''}`,
    );
  }
}

const PAGE = '../shared/samples/legalref/appeal.htm';

/** From the page's own document to the extract, beside Readability's parse of the same page; each after one run to warm up. */
function printFirstLine(): void {
  if (!existsSync(PAGE)) {
    console.log('\nfirst useful line: the sample page is not here, skipped');
    return;
  }
  const url = new URL('https://legalref.judiciary.hk/lrs/common/search/search_result_detail_body.jsp?DIS=171234');
  const html = readFileSync(PAGE, 'utf8');
  const load = (): Document => new JSDOM(html, { url: url.href }).window.document;
  const ways: readonly (readonly [string, (page: Document) => unknown])[] = [
    [
      'read and extract',
      (page) => {
        const read = readDocument(page, url);
        return 'paragraphs' in read ? extractSummary(read) : read;
      },
    ],
    ['Readability', (page) => new Readability(page).parse()],
  ];
  console.log('\nfirst useful line, one judgment page, from its DOM (median of 5)');
  for (const [name, way] of ways)
    console.log(`${name.padEnd(18)}${`${medianTime(load, way).toFixed(0)} ms`.padStart(8)}`);
}

function medianTime(load: () => Document, way: (page: Document) => unknown): number {
  const times = Array.from({ length: 6 }, () => {
    const page = load();
    const start = performance.now();
    way(page);
    return performance.now() - start;
  });
  return times.slice(1).sort((a, b) => a - b)[2] ?? 0;
}

function printOutcomes(): void {
  const told = OUTCOME_ROWS.map(([outcome, text]) => ({
    wanted: outcome,
    found: findOutcome(rowDocument(text))?.outcome ?? null,
    chinese: /\p{Script=Han}/u.test(text),
  }));
  console.log('\noutcomes, own rows');
  for (const [name, rows] of [
    ['English', told.filter(({ chinese }) => !chinese)],
    ['Chinese', told.filter(({ chinese }) => chinese)],
  ] as const) {
    const right = rows.filter(({ wanted, found }) => wanted === found).length;
    const silent = rows.filter(({ wanted, found }) => wanted !== found && found === null).length;
    console.log(
      `${name.padEnd(14)}${String(rows.length).padStart(4)} rows, ${right} right, ${silent} silent, ${rows.length - right - silent} wrong`,
    );
  }
}
