import { toTraditional } from '../core/fold-chinese';
import { splitSentences } from '../core/sentences';
import { contentWords } from '../core/words';
import { isQuotable, type ReadParagraph } from '../outcome/place-paragraphs';
import type { SpokenParagraph, Whose } from '../outcome/whose-words';
import {
  FACT_CUES,
  FACT_CUES_CHINESE,
  HEADING_ROLES,
  type HeadingRole,
  HOLDING_CUES,
  HOLDING_CUES_CHINESE,
  ISSUE_CUES,
  ISSUE_CUES_CHINESE,
  ORDER_CUES,
  ORDER_CUES_CHINESE,
  SUBMISSION,
} from './cues';
import { scoreRole } from './roles/score-role';
import type { ExtractSentence } from './types';
import { isWholeLine, joinWhole } from './whole-lines';

/** A sentence that the extract may quote, with all that speaks for and against it. */
export type ReadSentence = ExtractSentence & {
  /** Its paragraph's place among all paragraphs read. */
  readonly at: number;
  /** 0 at the head of the lead opinion, 1 at its end. */
  readonly position: number;
  readonly terms: readonly string[];
  readonly holding: number;
  readonly issue: number;
  readonly fact: number;
  readonly order: number;
  readonly role: HeadingRole | undefined;
  /** Whose words it tells. */
  readonly whose: Whose;
  readonly isSubmission: boolean;
  /** What its words say, as learnt from sentences that law students labelled. */
  readonly reasons: number;
  readonly facts: number;
  /** Neither begins nor ends in mid-sentence. */
  readonly isWhole: boolean;
  readonly penalty: number;
};

const PENALTY_QUOTING = 0.07;
const PENALTY_CITING = 0.1;
/** What another case decided, told in this court's words, is not what this court decided. */
const PENALTY_TELLING = 0.2;
const PENALTY_SHORT = 0.2;
/** Costs are orders, whatever words of decision go with them. */
const PENALTY_COSTS = 0.15;
/** A list entry, or a line that opens a list, says half of something. */
const PENALTY_LIST = 0.12;
const FEWEST_WORDS = 8;

/** What pages print after the last sentence; looked for where it can be. */
const PRINTED_AFTER = /Sgd|opyright ©|Source: \[link\]/;
const TAIL = /\s{0,4}(?:Sgd[:.]|Copyright ©|C opyright ©|Source: \[link\]).*$/s;

/** Reads the sentences of the lead opinion's own words; quotations, counsel and notes are left out. */
export function readSentences(
  paragraphs: readonly ReadParagraph[],
  lead: string,
  spoken: readonly SpokenParagraph[] = [],
): ReadSentence[] {
  const voices = new Map(
    spoken.flatMap(({ sentences }) =>
      sentences.map(({ start, whose, dissents }) => [start, dissents ? 'other-case' : whose] as const),
    ),
  );
  const places = paragraphs.flatMap((paragraph, at) =>
    isQuotable(paragraph) && paragraph.opinion === lead ? [at] : [],
  );
  const last = Math.max(1, places.length - 1);
  const sentences = places.flatMap((at, place) => {
    const paragraph = paragraphs[at];
    return paragraph ? sentencesOf(paragraph, at, place / last, voices) : [];
  });
  return places.length < FEWEST_PARAGRAPHS ? placeBySentence(sentences) : sentences;
}

/** A page of fewer paragraphs than this says nothing by their order; its sentences do. */
const FEWEST_PARAGRAPHS = 5;

const placeBySentence = (sentences: readonly ReadSentence[]): ReadSentence[] =>
  sentences.map((sentence, at) => ({ ...sentence, position: at / Math.max(1, sentences.length - 1) }));

/** The role that the innermost telling heading gives. */
export function roleOfHeading(heading: string): HeadingRole | undefined {
  const folded = toTraditional(heading);
  for (const part of folded.split(' > ').reverse()) {
    const role = HEADING_ROLES.find(([pattern]) => pattern.test(part))?.[1];
    if (role) return role;
  }
  return undefined;
}

function sentencesOf(
  paragraph: ReadParagraph,
  at: number,
  position: number,
  voices: ReadonlyMap<number, Whose>,
): ReadSentence[] {
  const body = PRINTED_AFTER.test(paragraph.text) ? paragraph.text.replace(TAIL, '') : paragraph.text;
  const role = roleOfHeading(paragraph.heading);
  return joinWhole(body, splitSentences(body)).map(({ start, end }) => {
    const text = body.slice(start, end);
    const terms = contentWords(text);
    return {
      text,
      paragraph: paragraph.id,
      ...(paragraph.number === undefined ? {} : { number: paragraph.number }),
      start: paragraph.start + start,
      end: paragraph.start + end,
      at,
      position,
      terms,
      ...countCues(text),
      role,
      whose: voices.get(paragraph.start + start) ?? 'this-court',
      isSubmission: SUBMISSION.test(text),
      reasons: scoreRole('reasons', terms),
      facts: scoreRole('facts', terms),
      isWhole: isWholeLine(text),
      penalty: penaltyOf(text),
    };
  });
}

const count = (text: string, cues: readonly RegExp[]): number =>
  cues.reduce((sum, cue) => sum + (cue.test(text) ? 1 : 0), 0);

function countCues(text: string): Pick<ReadSentence, 'holding' | 'issue' | 'fact' | 'order'> {
  const isChinese = /\p{Script=Han}/u.test(text);
  const isEnglish = /[a-z]{3} [a-z]/i.test(text);
  const folded = isChinese ? toTraditional(text) : '';
  const both = (english: readonly RegExp[], chinese: readonly RegExp[]): number =>
    (isEnglish ? count(text, english) : 0) + (isChinese ? count(folded, chinese) : 0);
  return {
    holding: both(HOLDING_CUES, HOLDING_CUES_CHINESE),
    issue: both(ISSUE_CUES, ISSUE_CUES_CHINESE),
    fact: both(FACT_CUES, FACT_CUES_CHINESE),
    order: both(ORDER_CUES, ORDER_CUES_CHINESE),
  };
}

const CITATION = /\[\d{4}\]|\(\d{4}\) \d{1,3} [A-Z]|《[^》]{2,40}》/g;

const TELLS_ANOTHER_CASE =
  /\b(?:[Ii]n|[Tt]he (?:decision|judgment|case|ratio) (?:in|of)) (?:the case of |that case|the said case|[A-Z][\w.&’'-]{1,30}(?: [\w.&’'-]{1,30}){0,8} vs?\.? [A-Z])|\bit (?:was|has been) (?:held|observed|laid down|said) (?:in|by|that)\b|\b[Tt]his Court (?:has |had )?(?:held|observed|laid down|ruled)\b|(?:該案|一案)[^。]{0,20}(?:裁定|指出|認為)/;

function penaltyOf(text: string): number {
  const quotes = /[“"「『][^”"」』]{20}/.test(text) ? PENALTY_QUOTING : 0;
  const cites = (text.match(CITATION)?.length ?? 0) >= 2 ? PENALTY_CITING : 0;
  const costs = /\bcosts? of (?:the|this|these)\b|\bno order as to costs\b|\bcosts order\b|訟費|讼费/i.test(text)
    ? PENALTY_COSTS
    : 0;
  const lists = /^(?:\(?[a-z\d]{1,4}\)|[（(][一二三四五六七八九十]{1,2}[)）])|[:：](?:\[\d{1,3}\])?$|[—–-]$/i.test(text)
    ? PENALTY_LIST
    : 0;
  const tells = TELLS_ANOTHER_CASE.test(text) ? PENALTY_TELLING : 0;
  return tells + quotes + cites + costs + lists + (countWords(text) < FEWEST_WORDS ? PENALTY_SHORT : 0);
}

/** Words as a reader counts them: English words, and each Chinese character as one. */
export const countWords = (text: string): number =>
  text.match(/\p{Script=Han}|[\p{L}\p{N}](?:[^\s\p{Script=Han}]){0,60}/gu)?.length ?? 0;
