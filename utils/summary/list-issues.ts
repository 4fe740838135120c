import { splitSentences } from '../core/sentences';
import type { ReadParagraph } from '../outcome/place-paragraphs';
import { countWords } from './read-sentences';
import type { ExtractSentence } from './types';
import { leadsIn } from './whole-lines';

const MOST_HEADINGS = 6;
const MOST_HEADING_LETTERS = 240;
const ASKS =
  /^(?:\(?[A-Za-z\d]{1,3}[.)]\s*)?(?:Whether|Does|Did|Is|Are|Was|Were|Can|Should|What|How|Who|When|Has|Have|Must)\b.{8,}\?$|^Whether\b.{8,}$|^.{4,}(?:是否|應否|能否|有否|可否).{2,}$/;

/** `Is it fair to do so?` asks nothing by itself. */
const POINTS_BACK = /^(?:Is|Was|Does|Did|Should|Can) (?:it|this|that|so|he|she|they)\b.{0,30}\?$/;

/** Headings that are questions are issues in the court's own words. */
export function questionHeadings(
  paragraphs: readonly ReadParagraph[],
  issues: readonly ExtractSentence[],
): ExtractSentence[] {
  const asked = paragraphs.filter(
    ({ part, text }) =>
      part === 'heading' &&
      text.length < MOST_HEADING_LETTERS &&
      ASKS.test(text.trim()) &&
      !POINTS_BACK.test(text.trim()),
  );
  if (asked.length > MOST_HEADINGS) return [];
  return asked
    .filter(({ start }) => !issues.some((issue) => issue.start === start))
    .map(({ id, text, start, end }) => ({ text, paragraph: id, start, end }));
}

/** `Issue 1: …`, `Question 2: …`, 議題一： the court's own numbered list, in paragraphs or in headings. */
const NUMBERED_ISSUE =
  /^(?:Issue|Question)s? ?\(?(\d{1,2}|[A-H])\)?\s?[:：.–-]|^(?:議題|爭議點?|爭論點|問題)[（(]?([一二三四五六七八九十\d]{1,2})[）)]?\s?[:：、.]/i;
const FEWEST_ISSUES = 2;
const MOST_ISSUES = 10;
/** Above so many words each issue is told by its first sentence. */
const MOST_ISSUE_WORDS = 260;

/** The issues as the court numbers them, each once, whole or by their first sentences; empty where it numbers none. */
export function listIssues(paragraphs: readonly ReadParagraph[]): ExtractSentence[] {
  const found = new Map<string, ReadParagraph>();
  for (const paragraph of paragraphs) {
    const numbered = NUMBERED_ISSUE.exec(paragraph.text.trim());
    const key = numbered?.[1] ?? numbered?.[2];
    const isOwn = paragraph.part === 'body' || paragraph.part === 'heading';
    if (key !== undefined && isOwn && !found.has(key)) found.set(key, paragraph);
  }
  if (found.size < FEWEST_ISSUES || found.size > MOST_ISSUES) return [];
  const own = [...found.values()];
  const isLong = own.reduce((sum, { text }) => sum + countWords(text), 0) > MOST_ISSUE_WORDS;
  const issues = own.map((paragraph) => {
    const { id, number, start } = paragraph;
    const text = withoutLeadIn(isLong ? firstSentence(paragraph.text) : paragraph.text);
    return { text, paragraph: id, ...(number === undefined ? {} : { number }), start, end: start + text.length };
  });
  // One that is cut in its middle, as by a link on a line of its own, would ask something else.
  const cut = issues.filter(({ paragraph, text }) => isCut(text, found, paragraph)).length;
  return cut > 0 ? [] : issues;
}

/** In a paragraph an issue ends as a sentence does; a heading and an entry of a list (`; and`) need not. */
const isCut = (text: string, found: ReadonlyMap<string, ReadParagraph>, id: string): boolean =>
  [...found.values()].some((one) => one.id === id && one.part === 'body') &&
  !/[.!?。！？;；,，:：]["”’」』)）]{0,3}$|[;；,，] ?(?:and|or|及|或)$/.test(text.trim());

/** `… of the duty? In particular:` → `… of the duty?`: what leads into a list that is not shown says half of something. */
function withoutLeadIn(text: string): string {
  const sentences = splitSentences(text);
  const last = sentences.at(-1);
  return sentences.length > 1 && last && leadsIn(text.slice(last.start)) ? text.slice(0, last.start).trimEnd() : text;
}

/** `Question 2: What is the scope of the duty?`: a label alone is no sentence. */
function firstSentence(text: string): string {
  const first = splitSentences(text).find(({ end }) => end > LONGEST_LABEL);
  return first ? text.slice(0, first.end) : text;
}
const LONGEST_LABEL = 20;
