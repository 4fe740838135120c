import { checkReading, countNumbers, shareOf } from './check-reading';
import { findTranslation } from './shown';
import type { PageReading, Steps } from './types';
import { countLetters, countLettersOutside } from './visible';

/** Adds to a reading what its own checks say of it. One walk over what was not read; the rest is known. */
export function* withCheck(dom: Document, reading: PageReading): Steps<PageReading> {
  const { roots = [], letters, addressed, printed, oneSection } = reading.from ?? {};
  const { document } = reading;
  const outside = dom.body && roots.length > 0 ? yield* countLettersOutside(dom.body, new Set(roots)) : 0;
  const said = takenLetters(reading);
  const taken = Math.min(said, letters ?? said);
  const translation = findTranslation(dom);
  const facts = {
    document,
    taken,
    left: (letters ?? said) - taken + outside,
    ...(addressed !== undefined && { addressed }),
    ...(printed && { printed }),
    ...(oneSection && { oneSection }),
    ...(translation && { translation }),
  };
  const quality = { share: shareOf(facts), numbers: countNumbers(document), problems: checkReading(facts) };
  return { ...reading, document: { ...document, reading: quality } };
}

/** Paragraph numbers and footnote marks are apparatus: neither taken nor left. */
const takenLetters = ({ document: { text, counterpart } }: PageReading): number =>
  countLetters(text) + (counterpart ? countLetters(counterpart.text) : 0);

/** Most elements that are tried before the best reading is taken. */
const MOST_TRIED = 8;

/**
 * Reads one element after the other until a reading has no problem that another might not have; else the best of them: fewest problems, then
 * most numbers.
 */
export function* readBest(
  dom: Document,
  roots: Iterable<Element>,
  read: (root: Element) => Steps<PageReading | undefined>,
): Steps<PageReading | undefined> {
  const tried = new Set<Element>();
  let best: PageReading | undefined;
  for (const root of roots) {
    if (tried.has(root)) continue;
    if (tried.size === MOST_TRIED) break;
    tried.add(root);
    const reading = yield* read(root);
    if (!reading) continue;
    const checked = yield* withCheck(dom, reading);
    if (!isOfAnotherElement(checked)) return checked;
    if (!best || isBetter(checked, best)) best = checked;
  }
  return best;
}

/** Problems that another element of the page may not have; a gap in the court's own numbers stays, wherever it is read. */
const OF_THE_ELEMENT = new Set(['little-of-the-page', 'nothing-of-a-case', 'hardly-any-text', 'no-sections']);
const isOfAnotherElement = ({ document }: PageReading): boolean =>
  document.reading?.problems.some((name) => OF_THE_ELEMENT.has(name)) === true ||
  (document.reading?.numbers === 0 && document.reading.problems.length > 0);

const problemsOf = ({ document }: PageReading): number => document.reading?.problems.length ?? 0;

/** The element tried first is the likelier: another must have fewer problems, or as many and more numbers. */
function isBetter(one: PageReading, other: PageReading): boolean {
  const fewer = problemsOf(other) - problemsOf(one);
  if (fewer !== 0) return fewer > 0;
  return (one.document.reading?.numbers ?? 0) > (other.document.reading?.numbers ?? 0);
}
