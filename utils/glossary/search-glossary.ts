import type { GlossaryIndex } from './build-index';
import { foldEnglish } from './english-words';
import { findForms } from './find-terms';
import { Hits, STEP } from './hits';
import { matchChinese } from './match-chinese';
import { matchEnglish } from './match-english';
import { matchChineseLoosely, matchLatinLoosely } from './match-loosely';
import { matchRomanised, matchSpelledByEar } from './match-romanised';
import { hasChinese } from './normalise';
import type { MatchKind, SearchResult } from './types';

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

/** Looks a query up by every matcher that fits its script, the laxer ones where little was found. */
function matchAll(index: GlossaryIndex, asked: string, hits: Hits): void {
  if (hasChinese(asked)) {
    matchChinese(index, asked, FIRST_RESULTS, hits);
    if (hits.count(STEP.inside) === 0) matchChineseLoosely(index, asked, hits);
    return;
  }
  matchEnglish(index, asked, FIRST_RESULTS, hits);
  matchRomanised(index, asked, hits);
  if (hits.count(STEP.reordered) === 0) matchSpelledByEar(index, asked, hits);
  if (hits.count(STEP.fuzzy) === 0) matchLatinLoosely(index, asked, hits);
}

/** Latin beside Chinese, divided by a blank: 強制令 interlocutory, and not DNA證據. */
const LATIN_HALF = /(?:^|\s)(?:[A-Za-z][A-Za-z'’-]+\s*)+(?=\s|$)/g;

/** Notes the entries that answer both halves of a query in two scripts. */
function addBothScripts(index: GlossaryIndex, asked: string, cap: string | undefined, hits: Hits): void {
  const latin = (asked.match(LATIN_HALF) ?? []).join(' ').trim();
  if (latin === '' || latin === asked) return;
  const chinese = asked.replace(LATIN_HALF, ' ').trim();
  if (!hasChinese(chinese)) return;
  const left = new Hits(index, cap);
  const right = new Hits(index, cap);
  matchAll(index, chinese, left);
  matchAll(index, latin, right);
  const scores = right.scores();
  for (const [entry, score] of left.scores()) {
    const other = scores.get(entry);
    if (other === undefined || other < STEP.inside * 1000 || score < STEP.inside * 1000) continue;
    hits.add(left.formOf(entry), STEP.bothScripts, (score + other) / (2 * STEP.exact * 1000 + 1000), 'inside');
  }
}

/**
 * Searches the glossary in any script or reading, best first.
 * "freezing injunctions", 強制令, 强制令, "goeng zai ling", "lut si", "qiangzhiling", "CFA", 強制令 interlocutory, a sentence
 */
export function searchGlossary(index: GlossaryIndex, query: string, options: SearchOptions = {}): SearchResult[] {
  const asked = query.normalize('NFKC').trim().slice(0, LONGEST_QUERY);
  const limit = options.limit ?? USUAL_LIMIT;
  if (asked === '' || limit <= 0) return [];
  const hits = new Hits(index, options.cap);
  matchAll(index, asked, hits);
  if (hasChinese(asked) && hits.count(STEP.inside) < FIRST_RESULTS) addBothScripts(index, asked, options.cap, hits);
  if (hits.count(STEP.inside) < FIRST_RESULTS) addSentence(index, asked, hits);
  return hits.ranked(limit, options.domain);
}

/** How a search was answered: the whole query, longer terms that hold it, terms spelt like it, its parts, or nothing. */
export type Answered = 'whole' | 'longer' | 'alike' | 'parts' | 'nothing';

const WHOLE = new Set<MatchKind>(['exact', 'inflected', 'romanised']);

/** A term that only begins with the letters typed so far is still being typed. */
const endsAtWord = ({ matched }: SearchResult, query: string): boolean => {
  const form = foldEnglish(matched.form);
  const typed = foldEnglish(query);
  return matched.language !== 'en' || ` ${form} `.includes(` ${typed} `);
};

/** Says what the results are an answer to, so that parts of a term are not taken for the term. */
export function howAnswered(query: string, results: readonly SearchResult[]): Answered {
  if (results.length === 0) return 'nothing';
  const kinds = new Set(results.map(({ matched }) => matched.how));
  if ([...WHOLE].some((kind) => kinds.has(kind))) return 'whole';
  if (kinds.has('prefix') || kinds.has('inside')) {
    const isTyping = !results.some(
      (result) => ['prefix', 'inside'].includes(result.matched.how) && endsAtWord(result, query),
    );
    return isTyping ? 'whole' : 'longer';
  }
  return kinds.has('fuzzy') ? 'alike' : 'parts';
}
