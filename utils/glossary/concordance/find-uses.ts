import type { Span } from '../../core/text-span';
import { foldScript, hasChinese } from '../normalise';
import { findCounterpart } from './find-counterpart';
import type { AlignedChapter, BilingualProvision, Concordance, Use } from './types';

/** Enough to see how the law says a term. */
const USUAL_LIMIT = 5;

/** A single letter or character stands everywhere. */
const SHORTEST_QUERY = 2;

/** The rest of the chapters is sampled: more provisions make no difference to what is sure. */
const MOST_OTHERS = 3000;

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The words of an English term in their order, each in singular or plural, over any blanks and hyphens. */
function englishPattern(query: string): RegExp {
  const words = query
    .trim()
    .split(/[\s-]+/)
    .map((word) =>
      escaped(word)
        .replace(/(?<=\p{L}{3})(?:ies|y)$/u, '(?:y|ies)')
        .replace(/(?<=\p{L}{2}[^s])s?$/u, '(?:s|es)?'),
    );
  return new RegExp(`(?<![\\p{L}\\p{N}])${words.join('[\\s-]+')}(?:['’]s?)?(?![\\p{L}\\p{N}])`, 'giu');
}

function marksOf(text: string, pattern: RegExp): Span[] {
  return [...text.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

/** The language of the term that is looked for. */
type Side = 'en' | 'zh';

/** The pattern of a term in its own language. */
function patternOf(query: string): { side: Side; pattern: RegExp } | null {
  if (query.trim().length < SHORTEST_QUERY) return null;
  if (!hasChinese(query)) return { side: 'en', pattern: englishPattern(query) };
  return { side: 'zh', pattern: new RegExp(escaped(foldScript(query.replace(/\s+/g, ''))), 'gu') };
}

type Found = {
  readonly chapter: AlignedChapter;
  readonly provision: BilingualProvision;
  readonly marks: readonly Span[];
};

/** A short provision shows the term best; definitions of the term come first. */
const byUse = (left: Found, right: Found): number =>
  firstPlace(left) - firstPlace(right) || left.provision.en.length - right.provision.en.length;

const firstPlace = ({ marks }: Found): number => ((marks[0]?.start ?? 0) <= 1 ? 0 : 1);

/**
 * Finds how enactments say a term: the provisions that hold it in both languages, the term marked, and its counterpart
 * where the provisions agree on one. Chapters come one by one, so that they need not all be held.
 */
export function findUses(
  chapters: Iterable<AlignedChapter>,
  query: string,
  options: { readonly limit?: number; readonly counterparts?: readonly string[] } = {},
): Concordance {
  const asked = patternOf(query);
  if (asked === null) return { count: 0, uses: [] };
  const { side, pattern } = asked;
  const found: Found[] = [];
  const others: string[] = [];
  for (const chapter of chapters) {
    const rest: string[] = [];
    const before = found.length;
    for (const provision of chapter.provisions) {
      const text = side === 'en' ? provision.en : foldScript(provision.zh);
      const marks = marksOf(text, pattern);
      if (marks.length > 0) found.push({ chapter, provision, marks });
      else rest.push(provision.zh);
    }
    if (found.length > before && others.length < MOST_OTHERS) others.push(...rest);
  }
  const counterpart =
    known(found, side, options.counterparts) ??
    // English is inflected and divided by blanks: what goes with a Chinese term is not learnt from so few.
    (side === 'en'
      ? findCounterpart(
          found.map(({ provision }) => provision.zh),
          others,
        )
      : undefined);
  const uses = found.sort(byUse).slice(0, options.limit ?? USUAL_LIMIT);
  return {
    count: found.length,
    uses: uses.map((use) => useOf(use, side, counterpart)),
    ...(counterpart === undefined ? {} : { counterpart }),
  };
}

/** A counterpart that the glossary has and half of the provisions hold needs no guess. */
function known(found: readonly Found[], side: Side, counterparts: readonly string[] = []): string | undefined {
  const held = counterparts.map((form) => ({
    form,
    count: found.filter(({ provision }) => marksOfOther(provision, side, form).length > 0).length,
  }));
  const [best] = held.sort((left, right) => right.count - left.count);
  return best !== undefined && best.count * 2 >= found.length && best.count > 0 ? best.form : undefined;
}

/** Where the counterpart stands in the other language of the provision. */
const marksOfOther = ({ en, zh }: BilingualProvision, side: Side, counterpart: string): Span[] =>
  side === 'en' ? marksOf(zh, new RegExp(escaped(counterpart), 'gu')) : marksOf(en, englishPattern(counterpart));

function useOf({ chapter, provision, marks }: Found, side: Side, counterpart: string | undefined): Use {
  const other = counterpart === undefined ? [] : marksOfOther(provision, side, counterpart);
  return {
    cap: chapter.cap,
    title: chapter.title,
    section: provision.section,
    en: provision.en,
    zh: provision.zh,
    enMarks: side === 'en' ? marks : other,
    zhMarks: side === 'zh' ? marks : other,
  };
}
