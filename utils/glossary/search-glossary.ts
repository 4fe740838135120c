import type { GlossaryIndex } from './build-index';
import { findForms } from './find-terms';
import { Hits, STEP } from './hits';
import { matchChinese } from './match-chinese';
import { matchEnglish } from './match-english';
import { matchChineseLoosely, matchLatinLoosely } from './match-loosely';
import { matchRomanised } from './match-romanised';
import { hasChinese } from './normalise';
import type { SearchResult } from './types';

export { buildIndex, type GlossaryIndex } from './build-index';

export type SearchOptions = {
  readonly limit?: number;
  /** Only entries of this domain. */
  readonly domain?: string;
  /** The chapter that the reader has open: its own definitions come first. */
  readonly cap?: string;
};

/** What a popup shows without scrolling twice. */
const USUAL_LIMIT = 20;

/** A longer query is a passage, and is looked through for the terms in it. */
const LONGEST_QUERY = 400;

/** Results by which a reader judges a search; below this the next, laxer matcher is tried. */
const FIRST_RESULTS = 3;

/** Notes the terms that stand in a query that is a sentence, the longest first. */
function addSentence(index: GlossaryIndex, query: string, hits: Hits): void {
  for (const { form, start, end } of findForms(index, query, { everyWord: true })) {
    hits.add(form, STEP.sentence, (end - start) / query.length, 'sentence');
  }
}

/**
 * Searches the glossary in any script or reading, best first.
 * "freezing injunctions", 強制令, 强制令, "goeng zai ling", "qiangzhiling", "CFA", a whole sentence
 */
export function searchGlossary(index: GlossaryIndex, query: string, options: SearchOptions = {}): SearchResult[] {
  const asked = query.normalize('NFKC').trim().slice(0, LONGEST_QUERY);
  const limit = options.limit ?? USUAL_LIMIT;
  if (asked === '' || limit <= 0) return [];
  const hits = new Hits(index, options.cap);
  if (hasChinese(asked)) matchChinese(index, asked, FIRST_RESULTS, hits);
  else {
    matchEnglish(index, asked, FIRST_RESULTS, hits);
    matchRomanised(index, asked, hits);
  }
  if (hasChinese(asked)) {
    if (hits.count(STEP.inside) === 0) matchChineseLoosely(index, asked, hits);
  } else if (hits.count(STEP.fuzzy) === 0) matchLatinLoosely(index, asked, hits);
  if (hits.count(STEP.inside) < FIRST_RESULTS) addSentence(index, asked, hits);
  return hits.ranked(limit, options.domain);
}
