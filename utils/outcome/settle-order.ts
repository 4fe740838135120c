import { type FoundOutcome, isFavourable, RANKS } from './outcome-types';
import type { Placed } from './place-dispositions';
import type { QuotedSentence } from './types';

/** Dispositions within so many paragraphs of the last one belong to the same order. */
const ONE_ORDER = 5;
const BESIDE = 1;

/** What only declines something beside the order, or orders something in general, gives way to what disposes. */
export function decideOrder(placed: readonly Placed[]): FoundOutcome | null {
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

/** `dismissed save that paragraph 3 is allowed`. */
const SAVE = /\b(?:save|except) (?:that|for|as|to)\b|除[^。]{1,30}外/i;

/** `The claim for wages is allowed, but her claim for notice is dismissed`: one sentence, two heads. */
const areTwoClaims = (a: readonly Placed[], b: readonly Placed[]): boolean => {
  const one = a.find((each) => b.some(({ start }) => start === each.start));
  if (one !== undefined && SAVE.test(sentenceOf(one))) return true;
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

/** What ranks below the thing decided belongs to its order only right beside it; on appeal no verdict is given. */
export const isOfOneOrder = (one: Placed, main: Placed | undefined, at: number): boolean => {
  if (main && declines(one) && !declines(main)) return false;
  const isLower = main !== undefined && RANKS[one.subject] < RANKS[main.subject];
  if (one.subject === 'verdict' && main?.subject === 'appeal') return false;
  return Math.abs(one.at - at) <= (isLower ? BESIDE : ONE_ORDER);
};

/** The sentence of a disposition, as an extract quotes it. */
export const quoteDisposition = (placed: Placed): QuotedSentence => {
  const { paragraph, start, end } = placed;
  return {
    text: sentenceOf(placed),
    paragraph: paragraph.id,
    ...(paragraph.number === undefined ? {} : { number: paragraph.number }),
    start,
    end,
  };
};
