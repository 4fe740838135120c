import type { KeyParagraph } from './types';

/** As many of a kind as a reader can be asked to read first. */
const MOST_FIRST = 5;
/**
 * Below this score a paragraph seldom states law: of those shown on judgments not learnt from, the ones above it were cited
 * by later courts twice as often. A short decision may state none.
 */
const LEAST_LAW = 0.75;

/** The paragraphs of a kind that a reader is sent to, best first: at most five, and for the law only those that state some. */
export const readFirst = (keyParagraphs: readonly KeyParagraph[], kind: KeyParagraph['kind']): KeyParagraph[] =>
  keyParagraphs
    .filter((one) => one.kind === kind && (kind === 'decided' || one.score >= LEAST_LAW))
    .slice(0, MOST_FIRST);
