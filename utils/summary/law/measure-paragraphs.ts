import { words } from '../../core/words';
import { rankByCentroid, vectorise } from '../lexrank';
import { PATTERN_MEASURES } from './pattern-measures';
import type { Weighed } from './types';

/** What is measured of one paragraph: numbers by name, and its words. */
export type Measured = { readonly measures: Readonly<Record<string, number>>; readonly words: readonly string[] };

/** Pairs of characters overlap: so many of them say what one English word says. */
const PAIRS_IN_A_WORD = 1.6;

/** Measures a judgment's paragraphs: each by itself, within its judgment, and within its section. */
export function measureParagraphs(paragraphs: readonly Weighed[]): Measured[] {
  const terms = paragraphs.map(({ text }) => words(text));
  const lengths = terms.map((own, at) => {
    const isChinese = /\p{Script=Han}{20}/u.test(paragraphs[at]?.text.slice(0, 400) ?? '');
    return Math.max(1, own.length / (isChinese ? PAIRS_IN_A_WORD : 1));
  });
  const sorted = [...lengths].sort((a, b) => a - b);
  const median = sorted[sorted.length >> 1] ?? 1;
  const central = rankByCentroid(vectorise(terms));
  const spread = countSpread(terms);
  const referred = countReferences(paragraphs);
  const sections = placeInSections(paragraphs);
  const last = Math.max(1, paragraphs.length);
  return paragraphs.map(({ text, heading, number }, at) => {
    const length = lengths[at] ?? 1;
    const own = new Set(terms[at]);
    const headed = new Set(words(heading));
    const sentences = Math.max(1, text.match(/[.?!](?=\s|$)|[。？！]/g)?.length ?? 1);
    const section = sections[at] ?? { size: 1, place: 0 };
    return {
      measures: {
        length: Math.log(length),
        'length against the median': Math.log(length / median),
        'rank by length': sorted.findIndex((value) => value >= length) / last,
        place: at / last,
        'place squared': (at / last) ** 2,
        'last three': at >= paragraphs.length - 3 ? 1 : 0,
        central: central[at] ?? 0,
        'words of its heading': [...headed].filter((word) => own.has(word) && (spread.get(word) ?? 0) < last / 2)
          .length,
        sentences,
        'length of sentences': length / sentences / 30,
        'size of section': Math.log(section.size),
        'place in section': section.place / section.size,
        'opens a section': section.place === 0 ? 1 : 0,
        'referred to': Math.log1p(number === undefined ? 0 : (referred.get(number) ?? 0)),
        quoted:
          (text.match(/“[^”]{20,}”|「[^」]{10,}」/g) ?? []).reduce((sum, { length: size }) => sum + size, 0) /
          Math.max(1, text.length),
        ...measurePatterns(text, length),
      },
      words: [...phrasesOf(terms[at] ?? []), ...[...headed].map((word) => `h:${word}`)],
    };
  });
}

/** Words and pairs of neighbours, each once: `the test is` → `the`, `test`, `is`, `the test`, `test is`. */
function phrasesOf(terms: readonly string[]): Set<string> {
  const found = new Set<string>();
  let before: string | undefined;
  for (const term of terms) {
    const word = /\d/.test(term) ? '#' : term;
    found.add(word);
    if (before !== undefined) found.add(`${before} ${word}`);
    before = word;
  }
  return found;
}

function measurePatterns(text: string, length: number): Record<string, number> {
  return Object.fromEntries(
    PATTERN_MEASURES.map(({ name, says, as }) => {
      if (as === 'opening') return [name, says.test(text) ? 1 : 0];
      const count = text.match(says)?.length ?? 0;
      return [name, as === 'count' ? Math.log1p(count) : (count / length) * 50];
    }),
  );
}

function countSpread(terms: readonly (readonly string[])[]): Map<string, number> {
  const spread = new Map<string, number>();
  for (const own of terms) for (const word of new Set(own)) spread.set(word, (spread.get(word) ?? 0) + 1);
  return spread;
}

/** `see [12] above`: what a judgment itself refers to. */
function countReferences(paragraphs: readonly Weighed[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { text, number } of paragraphs)
    for (const [, to] of text.matchAll(
      /\[(\d{1,3})\](?:(?:–|-| to )\[?\d{1,3}\]?)? (?:above|below|supra)|上文第 ?(\d{1,3}) ?段/g,
    ))
      if (to !== undefined && to !== number) counts.set(to, (counts.get(to) ?? 0) + 1);
  return counts;
}

function placeInSections(paragraphs: readonly Weighed[]): { size: number; place: number }[] {
  const sizes = new Map<string, number>();
  for (const { heading } of paragraphs) sizes.set(heading, (sizes.get(heading) ?? 0) + 1);
  let place = 0;
  return paragraphs.map(({ heading }, at) => {
    place = at > 0 && paragraphs[at - 1]?.heading === heading ? place + 1 : 0;
    return { size: sizes.get(heading) ?? 1, place };
  });
}
