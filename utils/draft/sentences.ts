import type { Verdict } from '../core/statement';
import { isPrivate } from '../privacy/public-material';
import type { Draft, DraftSection, DraftSentence, DraftSource } from './types';

/** Every sentence of a section, tables included, in order. */
export const sentencesOfSection = ({ blocks }: DraftSection): DraftSentence[] =>
  blocks.flatMap((block) => (block.type === 'text' ? block.sentences : block.rows.flat()));

/** Every sentence of a draft, in order. */
export const sentencesOf = ({ sections }: Draft): DraftSentence[] => sections.flatMap(sentencesOfSection);

/** A line that checking found wrong or without a source: struck, and left out of exports unless kept. */
export const isFlagged = ({ origin, verdict }: DraftSentence): boolean =>
  origin === 'model' && (verdict === 'conflict' || verdict === 'no-source');

/** Whether an export shows it. */
export const isExported = (sentence: DraftSentence): boolean => !isFlagged(sentence) || sentence.kept === true;

/** Whether these are the page's own words, which are public; everything else may be confidential. */
export const isPagesOwn = ({ origin, edited }: Pick<DraftSentence, 'origin' | 'edited'>): boolean =>
  origin === 'page' && edited !== true;

/** Whether a sentence comes from a file, or from a page of no site of ours, which may not be public. */
export const isOfOwnFile = (
  { sources }: Pick<DraftSentence, 'sources'>,
  documents: readonly Pick<DraftSource, 'label' | 'url' | 'site'>[],
): boolean => documents.some((one) => isPrivate(one) && sources.some(({ label }) => label === one.label));

/** What checking said of each sentence; the lawyer's own words have no verdict. */
export const verdictsOf = (sentences: readonly DraftSentence[]): { readonly verdict: Verdict }[] =>
  sentences.flatMap(({ verdict, origin }) => (verdict && origin !== 'lawyer' ? [{ verdict }] : []));
