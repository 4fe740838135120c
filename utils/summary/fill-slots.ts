import { isAbridged } from '../outcome/is-abridged';
import type { ReadParagraph } from '../outcome/place-paragraphs';
import type { Whose } from '../outcome/whose-words';
import { rankByLexRank, type TermVector } from './lexrank';
import { listIssues, questionHeadings } from './list-issues';
import { findLists, type Lists } from './lists';
import type { ReadSentence } from './read-sentences';
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
  const told = take(
    'holdings',
    (sentence, centrality) =>
      isSentencing && !givesReasons(sentence.text)
        ? undefined
        : scoreHolding(sentence, centrality, decided.get(sentence.paragraph) ?? 0),
    HOLDINGS,
  );
  // A ruling of a few lines has no words of a court's reasons, but it has the line that its order rests on.
  const isBare = told.length === 0 && sentences.length <= FEW_SENTENCES && !isSentencing;
  const holdings = isBare ? take('holdings', scoreGround, GROUND) : told;
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
  // A board heads all of its decision *Reasons*, and begins with the story.
  if (sentence.position < 0.3 && (sentence.role !== 'reasons' || sentence.holding === 0)) return undefined;
  if (sentence.whose !== 'this-court' || sentence.role === 'submissions' || sentence.isSubmission) return undefined;
  if (tellsOnly(sentence) || saysNothingOfReasons(sentence)) return undefined;
  const isOrder = sentence.holding === 0 && scoreOrder(sentence, centrality) !== undefined;
  if (isOrder) return undefined;
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

/** So many sentences are a ruling of a few lines; two of them may tell why. */
const FEW_SENTENCES = 12;
const GROUND: Budget = { sentences: 2, words: 80 };

/** In a short ruling: what this court says itself, after its first words, the nearer to the order the better. */
function scoreGround(sentence: ReadSentence): number | undefined {
  if (sentence.position < 0.3 || sentence.whose !== 'this-court') return undefined;
  if (sentence.role === 'submissions' || sentence.role === 'facts') return undefined;
  if (sentence.isSubmission || sentence.order > 0) return undefined;
  return sentence.position - (sentence.fact > 0 ? 0.2 : 0);
}

/** What has dates or people of the case in it, and no word of decision, tells the story. */
const tellsOnly = ({ holding, order, fact, reasons }: ReadSentence): boolean =>
  holding === 0 && order === 0 && fact > 0 && reasons < CLEARLY_REASONS;
const CLEARLY_REASONS = 0.5;

/** Neither a cue nor, by its words, anything like a court's reasons; Chinese words tell nothing either way. */
const saysNothingOfReasons = ({ holding, reasons, text }: ReadSentence): boolean =>
  holding === 0 && reasons < FEWEST_REASONS && !/\p{Script=Han}/u.test(text);
const FEWEST_REASONS = 0.02;

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
