import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { createReader, type PageReader } from '../utils/sites/create-reader';
import { readPageInSteps } from '../utils/sites/read-page';
import { isReadable, type PageReading } from '../utils/sites/types';

/** Runs of each measurement; the median is printed. */
const RUNS = 5;
const SAMPLES = join(import.meta.dirname, '../scripts/samples');
const CAP_486 = join(import.meta.dirname, '../../shared/samples/hklm/cap486-en.xml');
const JUDGMENT_URL = new URL('https://www.hklii.hk/en/cases/hkca/2025/1188');
const CHAPTER_URL = new URL('https://www.elegislation.gov.hk/hk/cap486!en');
const KB = 1024;
/** Cap. 622 and Cap. 32 have more than 900. */
export const SECTIONS = 1_000;
const CLAUSE =
  'keep the vessel, its equipment and every document that this Part requires in good order and ready for inspection;';

type Measured = { readonly milliseconds: number; readonly longestStep: number; readonly found: string };

/** Prints how long reading a page takes, beside Readability on the same page, and how it grows with the page. */
export async function run(): Promise<void> {
  const judgment = readFileSync(join(SAMPLES, 'hklii-judgment.html'), 'utf8');
  console.log('Reading a page, beside @mozilla/readability on the same page (linkedom, median of 5 runs)\n');
  console.log('page                          size KB   Sidenote ms   longest step ms   Readability ms   found');
  compare('judgment', grow(judgment, 200 * KB), JUDGMENT_URL);
  const chapter = existsSync(CAP_486) ? toELegislation(readFileSync(CAP_486, 'utf8')) : undefined;
  if (chapter) compare('Cap. 486, e-Legislation', chapter, CHAPTER_URL);
  else console.log('Cap. 486: not measured, its file is not here');
  measureGrowingChapter();
  console.log('\nGrowth of reading with the page: milliseconds per MB should not rise\n');
  console.log('size MB   Sidenote ms   ms per MB   longest step ms');
  for (const megabytes of [0.5, 1, 2, 5]) {
    const html = grow(judgment, megabytes * KB * KB);
    const { milliseconds, longestStep } = measure(() => readOurs(html, JUDGMENT_URL));
    const size = html.length / KB / KB;
    const columns = [
      size.toFixed(1),
      milliseconds.toFixed(0),
      (milliseconds / size).toFixed(0),
      longestStep.toFixed(0),
    ];
    console.log(columns.map((column, at) => cell(column, [7, 13, 11, 17][at] ?? 0)).join(' '));
  }
}

function compare(name: string, html: string, url: URL): void {
  const ours = measure(() => readOurs(html, url));
  const theirs = measure(() => readTheirs(html));
  const columns = [
    name.padEnd(28),
    cell((html.length / KB).toFixed(0), 8),
    cell(ours.milliseconds.toFixed(1), 13),
    cell(ours.longestStep.toFixed(1), 17),
    cell(theirs.milliseconds.toFixed(1), 16),
  ];
  console.log(`${columns.join(' ')}   ${ours.found}; ${theirs.found}`);
}

const cell = (text: string, width: number): string => text.padStart(width);

/** Parsing is the browser's work and is not counted; each run gets a fresh page. */
function measure(prepare: () => () => Measured): Measured {
  const runs = Array.from({ length: RUNS }, () => prepare()()).sort((a, b) => a.milliseconds - b.milliseconds);
  const median = runs[Math.floor(RUNS / 2)];
  return median ?? { milliseconds: Number.NaN, longestStep: Number.NaN, found: '' };
}

function readOurs(html: string, url: URL): () => Measured {
  const dom = toDocument(html);
  return () => {
    const steps = readPageInSteps(dom, url);
    const started = performance.now();
    let longestStep = 0;
    for (;;) {
      const before = performance.now();
      const step = steps.next();
      longestStep = Math.max(longestStep, performance.now() - before);
      if (step.done) return { milliseconds: performance.now() - started, longestStep, found: count(step.value) };
    }
  };
}

const count = (read: PageReading | { readonly reason: string }): string =>
  isReadable(read as PageReading) && 'document' in read ? `${read.document.paragraphs.length} paragraphs` : 'nothing';

function readTheirs(html: string): () => Measured {
  const dom = toDocument(html);
  return () => {
    const started = performance.now();
    const article = new Readability(dom).parse();
    return {
      milliseconds: performance.now() - started,
      longestStep: Number.NaN,
      found: `${article?.length ?? 0} characters`,
    };
  };
}

const toDocument = (html: string): Document => parseHTML(html).document as unknown as Document;

const provision = (number: number): string =>
  `<div class="hklm_main" lang="en"><div class="hklm_section" name="s${number}" temporalid="s${number}">
    <div class="hklm_num">${number}.</div><div class="hklm_heading">Duty ${number}</div>${subsection(number, 1)}${subsection(number, 2)}</div></div>`;

/** Provisions `from` to `to` of a chapter as e-Legislation shows it, each of eight paragraphs. */
export const provisions = (from: number, to: number): string =>
  Array.from({ length: to - from + 1 }, (_, at) => provision(from + at)).join('\n');

/** A page of a chapter as long as Cap. 622. */
export const longChapter = (): string =>
  `<html><body><span id="LegDetails">Cap. 997</span><main>${provisions(1, SECTIONS)}</main></body></html>`;

/** That chapter, one more provision of which arrives after it was read. */
function measureGrowingChapter(): void {
  const dom = toDocument(longChapter());
  const reader = createReader(dom, CHAPTER_URL);
  const first = timeUpdate(reader);
  dom.querySelector('main')?.insertAdjacentHTML('beforeend', provisions(SECTIONS + 1, SECTIONS + 1));
  const second = timeUpdate(reader);
  console.log(`\nA chapter of ${SECTIONS} sections that grows by one (a task may last 50 ms)\n`);
  console.log('             all ms   longest step ms');
  for (const [name, { milliseconds, longestStep }] of [
    ['first', first],
    ['one more', second],
  ] as const)
    console.log(`${name.padEnd(10)} ${cell(milliseconds.toFixed(1), 8)} ${cell(longestStep.toFixed(1), 17)}`);
}

const subsection = (section: number, number: number): string =>
  `<div class="hklm_subsection" temporalid="s${section}_${number}"><div class="hklm_num">(${number})</div><div class="hklm_leadIn">A person must—</div>` +
  ['a', 'b', 'c']
    .map(
      (letter) =>
        `<div class="hklm_paragraph"><div class="hklm_num">(${letter})</div><div class="hklm_content">${CLAUSE}</div></div>`,
    )
    .join('') +
  '</div>';

function timeUpdate(reader: PageReader): Omit<Measured, 'found'> {
  const started = performance.now();
  let longestStep = 0;
  for (;;) {
    const before = performance.now();
    const done = reader.update(() => false);
    longestStep = Math.max(longestStep, performance.now() - before);
    if (done) return { milliseconds: performance.now() - started, longestStep };
  }
}

/** The sample judgment with its paragraphs over and over, until it has the size; numbers go on. */
function grow(html: string, size: number): string {
  const first = html.indexOf('<p><a name="p4"');
  const end = html.indexOf('<p><b>Larkspur VP:</b></p>', first);
  const block = html.slice(first, end);
  let number = 1000;
  let middle = '';
  while (html.length + middle.length < size)
    middle += block.replace(
      /(<a name="p)\d+(" class="para" id="p)\d+(">)\d+\./g,
      (_, a, b, c) => `${a}${++number}${b}${number}${c}${number}.`,
    );
  return html.slice(0, end) + middle + html.slice(end);
}

/** HKLM as e-Legislation shows it: one stretch per provision, Parts and schedules beside what they hold, `div`s for elements. */
function toELegislation(xml: string): string {
  const main = xml.slice(xml.indexOf('<longTitle'), xml.indexOf('</main>'));
  const provisions = main.split(/(?=<(?:section|part|division|schedule)\b)/).map((provision) => {
    const outer = /^<(part|division|schedule)\b/.exec(provision)?.[1];
    return provision.replace(/<\/(?:part|division|schedule)>/g, '') + (outer ? `</${outer}>` : '');
  });
  const body = provisions.map((provision) => `<div class="hklm_main" lang="en">${toDivs(provision)}</div>`).join('\n');
  return `<!DOCTYPE html><html><head><title>Cap. 486</title></head><body><span id="LegDetails">Cap. 486</span>${body}</body></html>`;
}

const toDivs = (xml: string): string =>
  xml
    .replace(/ xmlns="[^"]*"/g, '')
    .replace(/<(?!\/|table|tr|td|col|tbody|p\b|b\b|i\b|br)([a-zA-Z]+)([^>]*?)(\/?)>/g, '<div class="hklm_$1"$2>')
    .replace(/<\/(?!table|tr|td|col|tbody|p\b|b\b|i\b|br)[a-zA-Z]+>/g, '</div>')
    .replaceAll('xml:lang', 'lang');
