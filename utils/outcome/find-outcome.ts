import type { LegalDocument, MinimalDocument } from '../core/legal-document';
import { perObject } from '../core/per-object';
import { splitSentences } from '../core/sentences';
import { readChineseDispositions } from './outcome-chinese';
import { readEnglishDispositions } from './outcome-english';
import { type Disposition, isFavourable, type Outcome, RANKS } from './outcome-types';
import { ownBodies } from './own-bodies';
import { type ReadParagraph, readText } from './read-text';
import type { QuotedSentence } from './types';
import { whoseWordsIn } from './whose-words';

export type FoundOutcome = {
  readonly outcome: Outcome;
  /** The paragraph's id. */
  readonly paragraph: string;
  readonly number?: string;
  /** The sentence that says so, verbatim. */
  readonly sentence: string;
  readonly start: number;
  readonly end: number;
};

/** A disposition and where it stands. */
type Placed = Disposition & {
  readonly at: number;
  readonly paragraph: ReadParagraph;
  readonly start: number;
  readonly end: number;
};

/**
 * Tells how a judgment ended, by its own words, reading from the end; null where they do not say it plainly.
 *
 * Several opinions are counted: the outcome is the majority's.
 */
export function findOutcome(document: LegalDocument | MinimalDocument): FoundOutcome | null {
  return findOutcomeIn(readText(document), document.language !== 'en');
}

/** A disposition of the concluding order, with its sentence and the sentence before it. */
export type PlacedDisposition = Disposition & { readonly sentence: QuotedSentence; readonly above: string };

/** Every disposition of the order that decides, in its order: several appeals, each defendant's verdict. */
export function findOrder(document: LegalDocument | MinimalDocument): PlacedDisposition[] {
  const read = readText(document);
  const chinese = document.language !== 'en';
  const found = findOutcomeIn(read, chinese);
  if (!found) return [];
  const placed = dispositionsIn(read, chinese);
  const main = placed.find(({ start }) => start === found.start);
  const at = main?.at ?? 0;
  const opinion = main?.paragraph.opinion;
  const isSentencing = found.outcome === 'sentenced';
  return placed
    .filter((one) => one.strength === 2 && RANKS[one.subject] > 1 && one.paragraph.opinion === opinion)
    .filter((one) => one.outcome !== 'other' || found.outcome === 'other')
    .filter((one) => isSentencing === (one.subject === 'sentence') && isOfOneOrder(one, main, at))
    .map((one) => ({
      ...one,
      sentence: quote(one),
      above: one.paragraph.text.slice(0, one.start - one.paragraph.start),
    }));
}

/** What ranks below the thing decided belongs to its order only right beside it; on appeal no verdict is given. */
const isOfOneOrder = (one: Placed, main: Placed | undefined, at: number): boolean => {
  if (main && declines(one) && !declines(main)) return false;
  const isLower = main !== undefined && RANKS[one.subject] < RANKS[main.subject];
  if (one.subject === 'verdict' && main?.subject === 'appeal') return false;
  return Math.abs(one.at - at) <= (isLower ? BESIDE : ONE_ORDER);
};

const quote = (placed: Placed): QuotedSentence => {
  const { paragraph, start, end } = placed;
  return {
    text: sentenceOf(placed),
    paragraph: paragraph.id,
    ...(paragraph.number === undefined ? {} : { number: paragraph.number }),
    start,
    end,
  };
};

/** As `findOutcome`, on paragraphs already read. */
export function findOutcomeIn(read: readonly ReadParagraph[], chinese: boolean): FoundOutcome | null {
  const readable = readableOf(read);
  const placed = dispositionsIn(read, chinese);
  const byOpinion = Map.groupBy(placed, ({ paragraph }) => paragraph.opinion);
  const opinions = [...new Set(readable.map(({ opinion }) => opinion))];
  if (opinions.length < 2) return decide(placed);
  return decideAmong(opinions, byOpinion, readable);
}

/** After the last numbered paragraph come its list entries, then signatures and notes that a page may not mark. */
const ENTRIES_AFTER_LAST_NUMBER = 14;

function readableOf(read: readonly ReadParagraph[]): ReadParagraph[] {
  const lastNumbered = read.findLastIndex(({ number, part }) => part === 'body' && /^\d/.test(number ?? ''));
  const end = lastNumbered < 0 ? read.length : lastNumbered + 1 + ENTRIES_AFTER_LAST_NUMBER;
  return read
    .slice(0, end)
    .filter(
      ({ part, text }) =>
        (part === 'body' || (part === 'heading' && DISPOSING_HEADING.test(text))) && text.trim() !== '',
    );
}

const DISPOSING_HEADING =
  /(?:appeal|application|leave|motion|summons|petition|claim).{0,40}(?:allowed|dismissed|refused|granted)|上訴(?:駁回|得直)/i;

/** How far from the end dispositions are looked for: a fifth of the judgment, at least eight paragraphs. */
const TAIL_SHARE = 0.2;
const TAIL_LEAST = 8;
/** Where a judgment begins with what was already decided after the hearing. */
const HEAD = 4;
/** In a paragraph without end, so many letters of it are its end. */
const LAST_LETTERS = 5000;

const dispositionsIn = (read: readonly ReadParagraph[], chinese: boolean): readonly Placed[] =>
  (chinese ? placeChinese : placeEnglish)(read);

const placeEnglish = perObject((read: readonly ReadParagraph[]) => placeDispositions(read, false));
const placeChinese = perObject((read: readonly ReadParagraph[]) => placeDispositions(read, true));

function placeDispositions(read: readonly ReadParagraph[], chinese: boolean): Placed[] {
  const readable = readableOf(read);
  const counts = new Map<string, number>();
  for (const { opinion } of readable) counts.set(opinion, (counts.get(opinion) ?? 0) + 1);
  const seen = new Map<string, number>();
  const others = spokenByOthers(read);
  const own = ownBodies(readable);
  let previous = '';
  return readable.flatMap((paragraph, at) => {
    const place = seen.get(paragraph.opinion) ?? 0;
    const count = counts.get(paragraph.opinion) ?? 0;
    seen.set(paragraph.opinion, place + 1);
    const isTail = place >= count - Math.max(TAIL_LEAST, count * TAIL_SHARE);
    if (!isTail && place >= HEAD) return [];
    const isLast = place >= count - 2;
    return splitSentences(paragraph.text).flatMap(({ start, end }) => {
      const sentence = paragraph.text.slice(start, end);
      if (others.has(paragraph.start + start) || isAbridged(sentence) || ENACTED.test(sentence)) return [];
      const read = readSentence(own(sentence), previous, chinese, isLast);
      previous = sentence;
      const isOrder = isTail && paragraph.text.length - end < LAST_LETTERS;
      if (!isOrder && !isOwnReport(sentence)) return [];
      const span = { start: paragraph.start + start, end: paragraph.start + end };
      return read.map((each) => ({
        ...each,
        strength: isOrder ? each.strength : (1 as const),
        at,
        paragraph,
        ...span,
      }));
    });
  });
}

/** A statute's own words, where nothing introduces them. */
const ENACTED =
  /\bhereinafter\b|\b(?:under|for the purposes of) this (?:Act|Ordinance|Regulation|subsection)\b|\bsubsection \(\d|本條例(?:所指|的施行)|第（?\d{1,2}）?款所/;

/** Dots in mid-sentence leave out another's words: a court does not abridge its own order. */
export const isAbridged = (sentence: string): boolean => ABRIDGED.test(sentence);
const ABRIDGED = /[\w,;”"] ?(?:\. ?\. ?\.|…+)\s{0,2}[\w“"]/;

/** Where a sentence begins that a party, a witness, a court below or another case speaks. */
const spokenByOthers = (read: readonly ReadParagraph[]): ReadonlySet<number> =>
  new Set(
    whoseWordsIn(read).flatMap(({ sentences }) =>
      sentences.flatMap(({ whose, start }) => (whose === 'this-court' ? [] : [start])),
    ),
  );

function readSentence(sentence: string, previous: string, chinese: boolean, isLast: boolean): Disposition[] {
  const isChinese = /\p{Script=Han}/u.test(sentence) && (chinese || !/[a-z]{3}/.test(sentence));
  if (isChinese) return readChineseDispositions(sentence, isLast);
  return readEnglishDispositions(resolvePronoun(sentence, previous), isLast);
}

/** `This appeal is hopeless. It is dismissed.`: the noun stands one sentence before. */
function resolvePronoun(sentence: string, previous: string): string {
  if (!/^(?:It|They) (?:is|are|must|should|will|fails?|succeeds?)\b/.test(sentence)) return sentence;
  const noun =
    /^(?:This|These|The) (?:[\w’']{1,20} ){0,2}?(appeals?|applications?|petition|summons|claim|motion)\b/.exec(
      previous,
    )?.[1];
  return noun ? sentence.replace(/^(?:It|They)/, `The ${noun}`) : sentence;
}

/** At the head of a judgment only the court's report of its own earlier order counts. */
const isOwnReport = (sentence: string): boolean =>
  !EARLIER_JUDGMENT.test(sentence) && (OWN_REPORT.test(sentence) || OWN_REPORT_CHINESE.test(sentence));

const OWN_REPORT =
  /\b(?:I|we|this court)\b[^.]{0,40}\b(?:allowed|dismissed|refused|granted|upheld|quashed|convicted|acquitted|made orders? in)\b/i;
const OWN_REPORT_CHINESE = /(?:本席|本庭|本院|我們)[^。]{0,30}(?:駁回|裁定|批准|拒絕|撤銷)/;

/** `By our judgment dated 9 January 2026, we allowed the appeal`: that was another document. */
const EARLIER_JUDGMENT =
  /\b(?:by|in|under) (?:our|my|this court's|the) (?:\w+ )?(?:judgment|decision|order|ruling) (?:dated|of|handed down|given|delivered)\b|^\W*on \d{1,2} \w+ \d{4}\b|於?\d{4}年\d{1,2}月\d{1,2}日(?:的|頒)/i;

/** Dispositions within so many paragraphs of the last one belong to the same order. */
const ONE_ORDER = 5;
const BESIDE = 1;

/** What only declines something beside the order, or orders something in general, gives way to what disposes. */
function decide(placed: readonly Placed[]): FoundOutcome | null {
  const hasOrder = placed.some(({ outcome, strength }) => outcome === 'other' && strength === 2);
  // What is only told gives way to an order of any kind.
  const firm = placed.filter(({ outcome, strength }) => outcome !== 'other' && (strength === 2 || !hasOrder));
  const disposing = firm.filter((one) => !declines(one));
  const isBeside = (one: Placed): boolean =>
    declines(one) &&
    disposing.some(
      ({ strength, subject, at }) => strength === 2 && RANKS[subject] > 1 && Math.abs(at - one.at) <= ONE_ORDER,
    );
  return decideFirm(firm.filter((one) => !isBeside(one))) ?? decideFirm(placed);
}

/** `I decline to order damages as well`: said beside the order that was made. */
const declines = ({ subject, said = '' }: Placed): boolean =>
  subject === 'claim' &&
  /\b(?:declin|refus)\w* (?:\w+ )?to (?:make|grant|order|set aside|vary|discharge|stay)\b/i.test(said);

function decideFirm(placed: readonly Placed[]): FoundOutcome | null {
  const strong = placed.filter(({ strength }) => strength === 2);
  const lastSentence = strong.findLastIndex(({ subject }) => subject === 'sentence');
  const isSentencing = lastSentence > strong.findLastIndex(({ subject }) => subject === 'verdict');
  const pool = strong.some(({ subject }) => RANKS[subject] > 1) ? strong : placed;
  // Reasons for sentence recall the verdict and may order compensation; the sentence is what was decided.
  const main = pool.filter(
    ({ subject }) => RANKS[subject] > 1 && !(isSentencing && (subject === 'verdict' || subject === 'claim')),
  );
  if (main.length === 0) return null;
  const leave = main.findLast(({ subject }) => subject === 'leave');
  // The summons by which leave is asked falls with it: what was decided is the leave.
  const carries = (one: Placed): boolean =>
    leave !== undefined && one.subject === 'claim' && Math.abs(one.at - leave.at) <= 3 && VEHICLE.test(one.said ?? '');
  return rank(main.filter((one) => !carries(one)));
}

const VEHICLE =
  /^(?!.*\b(?:judicial review|claim|action|petition)\b)(?:.*\b(?:summons|applications?|motion)\b|.*(?:傳票|申請))/i;

function rank(main: readonly Placed[]): FoundOutcome | null {
  const top = Math.max(...main.map(({ subject }) => RANKS[subject]));
  const ranked = main.filter(({ subject }) => RANKS[subject] === top);
  const last = ranked.at(-1);
  if (!last) return null;
  const order = ranked.filter(({ at }) => last.at - at <= ONE_ORDER);
  return settle(order, last);
}

/** Several dispositions of one order: mixed ones make a part, else the last stands. */
function settle(order: readonly Placed[], last: Placed): FoundOutcome {
  if (last.subject === 'verdict') {
    const convicted = order.find(({ outcome }) => outcome === 'convicted');
    return present(convicted && last.outcome === 'acquitted' && convicted.at >= last.at - 2 ? convicted : last);
  }
  // Orders in general: the claim's stand before the counterclaim's.
  if (last.outcome === 'other') return present(order.find(({ rule }) => rule === last.rule) ?? last);
  const same = order.filter(({ subject }) => subject === last.subject);
  const favourable = same.filter(({ outcome }) => isFavourable(outcome));
  const adverse = same.filter(({ outcome }) => !isFavourable(outcome));
  const part = same.find(({ outcome }) => outcome === 'allowed-in-part');
  if (part) return present(part);
  const isMixed = favourable.length > 0 && adverse.length > 0;
  if (isMixed && (last.subject === 'appeal' ? areTwoMatters(favourable, adverse) : areTwoClaims(favourable, adverse)))
    return { ...present(favourable.at(-1) ?? last), outcome: 'allowed-in-part' };
  return present(last);
}

/** Both stand in the concluding order, close together: two appeals or two grounds, not a change of mind. */
const areTwoMatters = (a: readonly Placed[], b: readonly Placed[]): boolean =>
  Math.abs((a.at(-1)?.at ?? 0) - (b.at(-1)?.at ?? 0)) <= 1 &&
  Math.abs((a.at(-1)?.start ?? 0) - (b.at(-1)?.start ?? 0)) <= ONE_PASSAGE;

/** Letters between two orders of one passage, at most. */
const ONE_PASSAGE = 2500;

/** `The claim for wages is allowed, but her claim for notice is dismissed`: one sentence, two heads. */
const areTwoClaims = (a: readonly Placed[], b: readonly Placed[]): boolean => {
  const one = a.find((each) => b.some(({ start }) => start === each.start));
  return (
    one !== undefined && (sentenceOf(one).match(/\bclaims?\b(?! (?:form|is made))|申索(?!人)|索償/gi)?.length ?? 0) >= 2
  );
};

const sentenceOf = ({ paragraph, start, end }: Placed): string =>
  paragraph.text.slice(start - paragraph.start, end - paragraph.start);

const present = (placed: Placed): FoundOutcome => {
  const { outcome, paragraph, start, end } = placed;
  return {
    outcome,
    paragraph: paragraph.id,
    ...(paragraph.number === undefined ? {} : { number: paragraph.number }),
    sentence: sentenceOf(placed),
    start,
    end,
  };
};

/** The court's own line at the end wins; otherwise each opinion has a vote, and those who only agree follow the lead. */
function decideAmong(
  opinions: readonly string[],
  byOpinion: ReadonlyMap<string, readonly Placed[]>,
  readable: readonly ReadParagraph[],
): FoundOutcome | null {
  const paragraphsOf = (opinion: string): readonly ReadParagraph[] =>
    readable.filter((each) => each.opinion === opinion);
  const court = [...byOpinion.entries()]
    .flatMap(([, placed]) => placed)
    .filter(({ paragraph, start, end }) => {
      const sentence = paragraph.text.slice(start - paragraph.start, end - paragraph.start);
      return (
        /\b(?:unanimous(?:ly)?|by a? ?majority|majority of)\b|一致|多數/.test(sentence) ||
        /(?:the court|本院|本庭)$/i.test(paragraph.opinion)
      );
    });
  const spoken = decide(court.filter(({ strength }) => strength === 2));
  if (spoken) return spoken;
  const votes: { found: FoundOutcome | null; size: number; dissent: boolean }[] = opinions.map((opinion) => {
    const own = paragraphsOf(opinion);
    const size = own.reduce((sum, { text }) => sum + text.length, 0);
    const found = decide(byOpinion.get(opinion) ?? []);
    return { found, size, dissent: own.some(({ dissent }) => dissent) };
  });
  return countVotes(votes);
}

function countVotes(
  votes: readonly { found: FoundOutcome | null; size: number; dissent: boolean }[],
): FoundOutcome | null {
  const joining = votes.filter(({ found, dissent }) => !dissent && found !== null);
  const pool = joining.length > 0 ? joining : votes.filter(({ found }) => found !== null);
  const tally = new Map<Outcome, { votes: number; best: FoundOutcome; size: number }>();
  for (const { found, size } of pool) {
    if (!found) continue;
    const known = tally.get(found.outcome);
    const best = known && known.size >= size ? known.best : found;
    tally.set(found.outcome, { votes: (known?.votes ?? 0) + 1, best, size: Math.max(size, known?.size ?? 0) });
  }
  const [first, second] = [...tally.values()].sort((a, b) => b.votes - a.votes || b.size - a.size);
  if (!first) return null;
  // Two judges, two answers, and nobody told which of them dissents: the longer opinion may be either.
  if (
    second &&
    second.votes === first.votes &&
    votes.length === tally.size &&
    votes.length > 1 &&
    first.size < second.size * 2
  )
    return null;
  return first.best;
}
