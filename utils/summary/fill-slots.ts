import { splitSentences } from '../core/sentences';
import { isAbridged } from '../outcome/is-abridged';
import type { ReadParagraph } from '../outcome/place-paragraphs';
import type { Whose } from '../outcome/whose-words';
import { rankByLexRank, type TermVector } from './lexrank';
import { findLists, type Lists } from './lists';
import { countWords, type ReadSentence } from './read-sentences';
import { type Budget, selectSentences } from './select-sentences';
import { givesReasons, tellsStory } from './sentencing-slots';
import { findBar } from './slot-bars';
import type { Extract, ExtractSentence } from './types';

/** Tuned so that holdings keep their hits on headnote paragraphs; more sentences or words dilute them. */
const HOLDINGS: Budget = { sentences: 8, words: 250 };
const ISSUES: Budget = { sentences: 3, words: 150 };
const FACTS: Budget = { sentences: 4, words: 150 };
const ORDERS: Budget = { sentences: 4, words: 120 };

export type Slots = Pick<Extract, 'issues' | 'holdings' | 'facts' | 'orders'>;

type Reading = {
  readonly paragraphs: readonly ReadParagraph[];
  readonly sentences: readonly ReadSentence[];
  readonly vectors: readonly TermVector[];
  /** How much each paragraph says what was decided, by id. */
  readonly decided: ReadonlyMap<string, number>;
  /** Where the sentence of the outcome begins; it is shown on its own. */
  readonly outcome: number | undefined;
  /** It passes sentence: its story is facts, its reasons are those for the sentence. */
  readonly isSentencing: boolean;
};

/** A sentence stands in one slot only; the slots are filled in the order of what a lawyer looks for. */
export function fillSlots({ paragraphs, sentences, vectors, decided, outcome, isSentencing }: Reading): Slots {
  const central = rankByLexRank(vectors);
  const lists = findLists(sentences, paragraphs);
  const taken = new Set<number>();
  const ownOutcome = outcome === undefined ? -1 : sentences.findIndex(({ start }) => start === outcome);
  if (ownOutcome >= 0) taken.add(ownOutcome);
  const isBarred = (at: number, slot: keyof Slots): boolean =>
    [at, ...(lists.entries.get(at) ?? [])].some((own) => findBar(sentences[own]?.text ?? '', slot) !== undefined);
  const take = (slot: keyof Slots, score: Score, budget: Budget): ExtractSentence[] => {
    const scores = sentences.map((sentence, at) => {
      if (taken.has(at) || !canStand(sentence, at, lists)) return undefined;
      const own = score(sentence, central[at] ?? 0);
      return own === undefined || isBarred(at, slot) ? undefined : own;
    });
    const picked = selectSentences(sentences, vectors, scores, budget).flatMap((at) => [
      at,
      ...(lists.entries.get(at) ?? []),
    ]);
    for (const at of picked) taken.add(at);
    return picked.flatMap((at) => (sentences[at] ? [quote(sentences[at])] : []));
  };
  const holdings = take(
    'holdings',
    (sentence, centrality) =>
      isSentencing && !givesReasons(sentence.text)
        ? undefined
        : scoreHolding(sentence, centrality, decided.get(sentence.paragraph) ?? 0),
    HOLDINGS,
  );
  const listed = listIssues(paragraphs);
  const issues = listed.length > 0 ? [] : take('issues', scoreIssue, ISSUES);
  const facts = take(
    'facts',
    (sentence, centrality) => scoreFact(sentence, centrality, isSentencing && tellsStory(sentence.text)),
    FACTS,
  );
  const orders = take('orders', scoreOrder, ORDERS);
  return {
    holdings,
    issues: listed.length > 0 ? listed : [...questionHeadings(paragraphs, issues), ...issues],
    facts,
    orders,
  };
}

type Score = (sentence: ReadSentence, centrality: number) => number | undefined;

/** A list stands whole, with its lead-in, or not at all; no line begins or ends in mid-sentence. */
const canStand = ({ isWhole, text }: ReadSentence, at: number, { entries, parts }: Lists): boolean =>
  entries.has(at) || (isWhole && !parts.has(at) && !isAbridged(text));

export const quote = ({ text, paragraph, number, start, end }: ReadSentence): ExtractSentence => ({
  text,
  paragraph,
  ...(number === undefined ? {} : { number }),
  start,
  end,
});

const MOST_HEADINGS = 6;
const MOST_HEADING_LETTERS = 240;
const ASKS =
  /^(?:\(?[A-Za-z\d]{1,3}[.)]\s*)?(?:Whether|Does|Did|Is|Are|Was|Were|Can|Should|What|How|Who|When|Has|Have|Must)\b.{8,}\?$|^Whether\b.{8,}$|^.{4,}(?:是否|應否|能否|有否|可否).{2,}$/;

/** `Is it fair to do so?` asks nothing by itself. */
const POINTS_BACK = /^(?:Is|Was|Does|Did|Should|Can) (?:it|this|that|so|he|she|they)\b.{0,30}\?$/;

/** Headings that are questions are issues in the court's own words. */
function questionHeadings(paragraphs: readonly ReadParagraph[], issues: readonly ExtractSentence[]): ExtractSentence[] {
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
function listIssues(paragraphs: readonly ReadParagraph[]): ExtractSentence[] {
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
  return own.map((paragraph) => {
    const { id, number, start } = paragraph;
    const text = isLong ? firstSentence(paragraph.text) : paragraph.text;
    return { text, paragraph: id, ...(number === undefined ? {} : { number }), start, end: start + text.length };
  });
}

/** `Question 2: What is the scope of the duty?`: a label alone is no sentence. */
function firstSentence(text: string): string {
  const first = splitSentences(text).find(({ end }) => end > LONGEST_LABEL);
  return first ? text.slice(0, first.end) : text;
}
const LONGEST_LABEL = 20;

/** Cues beyond three tell nothing more. */
const cueShare = (cues: number): number => Math.min(cues, 3) / 3;

/** What the heading above adds to a holding, or takes from it. */
const HOLDING_BY_ROLE: Readonly<Record<NonNullable<ReadSentence['role']>, number>> = {
  reasons: 0.25,
  conclusion: 0.1,
  law: 0.05,
  issues: 0,
  facts: -0.25,
  submissions: -0.3,
  orders: -0.25,
};

/** What the words learnt from labelled sentences may add to a holding, to a fact; and what its paragraph adds to a holding. */
const REASONS = 0.6;
const FACTS_LEARNT = 0.5;
const DECIDED = 0.5;

function scoreHolding(sentence: ReadSentence, centrality: number, decided: number): number | undefined {
  if (sentence.position < 0.3 && sentence.role !== 'reasons') return undefined;
  if (sentence.whose !== 'this-court' || sentence.role === 'submissions' || sentence.isSubmission) return undefined;
  if (tellsOnly(sentence)) return undefined;
  return (
    REASONS * Math.tanh(sentence.reasons) +
    DECIDED * decided +
    0.2 * cueShare(sentence.holding) +
    0.4 * sentence.position +
    0.6 * centrality -
    sentence.penalty -
    (sentence.order > 0 ? 0.1 : 0) -
    (sentence.holding === 0 ? 0.1 : 0) +
    (sentence.role ? HOLDING_BY_ROLE[sentence.role] : 0)
  );
}

/** What has dates or people of the case in it, and no word of decision, tells the story. */
const tellsOnly = ({ holding, order, fact, reasons }: ReadSentence): boolean =>
  holding === 0 && order === 0 && fact > 0 && reasons < CLEARLY_REASONS;
const CLEARLY_REASONS = 0.5;

/** `The issues are`, 本案有以下議題: what follows is what the court set out to answer. */
const NAMES_ISSUES =
  /(?<!\bin )\b(?:issues?|questions?|grounds? of appeal)\b[^.;]{0,60}\b(?:is|are|arises?|as follows|following|identified|to be (?:decided|determined)|for (?:determination|decision|this court))\b|\b(?:issues?|questions?|grounds? of appeal)\b[^.;]{0,60}\b(?:before (?:me|us|this court)|raised (?:on|in|by) (?:this|the) (?:appeal|application|summons|review|respondent|appellant|applicant))\b|\b(?:concerns?|became|is|turns on) (?:the |a )?(?:\w+ )?(?:issue|question) (?:of )?(?:whether|what|how)\b|\bfollowing (?:issues?|questions?|grounds?)\b|(?:以下|下列)[^。]{0,6}(?:議題|爭議|爭論點|問題|上訴理由)|(?:議題|爭議點|爭論點|上訴理由)(?:是|為|如下|有|包括)/i;

/** `The issue for determination on this appeal is whether`: wherever it stands. */
const NAMES_THE_ISSUE =
  /\b(?:issues?|questions?)\b[^.;]{0,40}\b(?:for (?:determination|decision)|to be (?:decided|determined)|(?:on|in) this (?:appeal|application|case)|before (?:me|us))\b[^.;]{0,40}\b(?:is|are|arises?)\b|(?:本案|本上訴|本申請)(?:的)?(?:爭議|議題|爭論點)[^。]{0,6}(?:是|為|在於)/i;

function scoreIssue(sentence: ReadSentence, centrality: number): number | undefined {
  const isHeaded = sentence.role === 'issues';
  const isNamed = NAMES_ISSUES.test(sentence.text);
  if (!isNamed && !(isHeaded && ASKS_OUTRIGHT.test(sentence.text)) && !SEEKS.test(sentence.text)) return undefined;
  const isLate = sentence.position > 0.6 && !isHeaded && !NAMES_THE_ISSUE.test(sentence.text);
  if ((sentence.issue === 0 && !isHeaded && !isNamed) || isLate) return undefined;
  if (sentence.holding > 1 || FOREIGN_TO_ISSUES.has(sentence.whose)) return undefined;
  if (sentence.whose !== 'this-court' && !isNamed) return undefined;
  return (
    0.3 * cueShare(sentence.issue) +
    0.3 * centrality +
    (ASKS_OUTRIGHT.test(sentence.text) ? 0.15 : 0) +
    (isNamed ? 0.4 : 0) +
    issueByHeading(isHeaded, sentence.issue) -
    sentence.penalty -
    0.2 * sentence.position -
    (sentence.isSubmission ? 0.1 : 0)
  );
}

/** Another case's question is not this one's; a party's may be. */
const FOREIGN_TO_ISSUES: ReadonlySet<Whose> = new Set(['other-case', 'statute', 'witness', 'court-below']);

const ASKS_OUTRIGHT = /\?|\bwhether\b|是否|應否|能否|有否/i;
/** What an appeal or an application asks for. */
const SEEKS =
  /\b(?:now |hereby )?(?:seeks?|appl(?:y|ies) for) (?:leave|permission)\b|\bappeals (?:from|against)\b|\b[Tt]his is (?:an?|the [\w’']+)[^.]{0,30} (?:appeal|application)\b|\bcomplaint (?:of [^.]{3,40} )?is\b|\b(?:turns? on|in dispute|falls? to be decided)\b|(?:爭議|關鍵|問題)(?:在於|是)|不服[^。]{0,30}上訴/i;

/** Under a heading of its own an issue needs fewer words, but not none. */
const issueByHeading = (isHeaded: boolean, cues: number): number => (isHeaded ? (cues > 0 ? 0.25 : 0.05) : 0);

/** A witness tells facts as they are alleged; a court below tells its own reasons. */
const FOREIGN_TO_FACTS: ReadonlySet<Whose> = new Set(['party', 'court-below', 'other-case', 'statute']);

function scoreFact(sentence: ReadSentence, centrality: number, isStory: boolean): number | undefined {
  const isHeaded = sentence.role === 'facts' || (isStory && sentence.role === undefined);
  if ((sentence.position > 0.35 && !isHeaded) || sentence.position > 0.6 || sentence.role === 'submissions')
    return undefined;
  if (sentence.holding > 1 || sentence.isSubmission || FOREIGN_TO_FACTS.has(sentence.whose)) return undefined;
  return (
    FACTS_LEARNT * Math.tanh(sentence.facts) +
    0.3 * cueShare(sentence.fact) +
    0.4 * centrality +
    (isHeaded ? 0.3 : 0) -
    sentence.penalty -
    0.3 * sentence.position -
    0.15 * sentence.holding
  );
}

function scoreOrder(sentence: ReadSentence, centrality: number): number | undefined {
  const isHeaded = sentence.role === 'orders' || sentence.role === 'conclusion';
  if (sentence.order === 0 || (sentence.position < 0.85 && !isHeaded) || sentence.position < 0.5) return undefined;
  if (sentence.whose !== 'this-court') return undefined;
  return (
    0.3 * cueShare(sentence.order) +
    0.5 * sentence.position +
    0.1 * centrality +
    (isHeaded ? 0.2 : 0) -
    (sentence.isSubmission ? 0.3 : 0)
  );
}
