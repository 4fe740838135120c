import { phrase } from '../rules/phrase';
import { type FoundOutcome, isFavourable, RANKS, type Subject } from './outcome-types';
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
  const reported = placed.some(({ subject, strength }) => subject === 'appeal' && strength === 1);
  const isDecided = strong.some(({ subject }) => (reported ? DECIDES_APPEALS : DECIDES).has(subject));
  const pool = isDecided ? strong : placed;
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

/** What is more than a stay or costs. */
const DECIDES: ReadonlySet<Subject> = new Set(['appeal', 'claim', 'verdict', 'leave', 'sentence']);
/** Where the court reports of an appeal, neither a verdict nor a sentence is what it decided. */
const DECIDES_APPEALS: ReadonlySet<Subject> = new Set(['appeal', 'claim', 'leave']);

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
  const part = same.find((one) => one.outcome === 'allowed-in-part' || isSaved(one) || isOfTwo(one));
  if (part) return { ...present(part), outcome: 'allowed-in-part' };
  // `In all other respects the appeal is dismissed`: something was allowed before.
  const rest = adverse.find((one) => REST.test(sentenceOf(one)) || savesAChange(sentenceOf(one)));
  if (rest) return { ...present(rest), outcome: 'allowed-in-part' };
  const isMixed = favourable.length > 0 && adverse.length > 0;
  if (isMixed && areTwoParties(favourable, adverse))
    return { ...present(favourable.at(-1) ?? last), outcome: 'allowed-in-part' };
  if (isMixed && (last.subject === 'appeal' ? areTwoMatters(favourable, adverse) : areTwoClaims(favourable, adverse)))
    return { ...present(favourable.at(-1) ?? last), outcome: 'allowed-in-part' };
  return present(last);
}

/** Both stand in the concluding order, close together: two appeals or two grounds, not a change of mind. */
const areTwoMatters = (a: readonly Placed[], b: readonly Placed[]): boolean => {
  const [one, other] = [a.at(-1), b.at(-1)];
  const apart = Math.abs((one?.at ?? 0) - (other?.at ?? 0));
  const owners = [one, other].map((each) => OWNER.exec(each?.said ?? '')?.[0]);
  const areTwoOwners = owners.every((owner) => owner !== undefined) && owners[0] !== owners[1];
  return apart <= (areTwoOwners ? OWNERS_APART : 1) && Math.abs((one?.start ?? 0) - (other?.start ?? 0)) <= ONE_PASSAGE;
};

/** The first plaintiff wins and the second loses, each in a sentence that names nobody else. */
const areTwoParties = (a: readonly Placed[], b: readonly Placed[]): boolean =>
  a.some((won) =>
    b.some((lost) => {
      const [one, other] = [won, lost].map(
        (each) =>
          new Set(
            sentenceOf(each)
              .match(PARTY)
              ?.map((said) => said.toLowerCase()),
          ),
      );
      const areSingle = one?.size === 1 && other?.size === 1;
      return areSingle && [...one][0] !== [...other][0] && Math.abs(won.at - lost.at) <= OWNERS_APART;
    }),
  );
const PARTY =
  /\b(?:1st|2nd|3rd|\dth|first|second|third|fourth|fifth) (?:plaintiff|defendant|appellant|applicant|respondent|claimant|petitioner)\b|第[一二三四五](?:原告|被告|上訴人|申請人|答辯人|申索人)/gi;

/** Whose appeal: `Birch’s appeal`, `the first appellant’s appeal`, 第二上訴人的上訴. */
const OWNER =
  /(?:\b(?:1st|2nd|3rd|first|second|third|fourth) \w+|\b[A-Z][\w.]*)(?=[’']s? (?:\w+ )?appeal)|第[一二三四五](?=(?:上訴人|申請人|被告人?))/;
/** Paragraphs between what is decided on one appellant and on another. */
const OWNERS_APART = 3;

/** Letters between two orders of one passage, at most. */
const ONE_PASSAGE = 2500;

/** `The appeal (save for the order on copyright) is allowed`; costs apart from the rest change nothing. */
const isSaved = (one: Placed): boolean =>
  one.outcome === 'allowed' &&
  one.subject === 'appeal' &&
  SAVE.test(sentenceOf(one)) &&
  !SAVES_COSTS.test(sentenceOf(one));
const SAVES_COSTS = /\b(?:save|except) [^.;]{0,40}\bcosts\b|除訟費/i;
/** `The claim under the first lease succeeds; that under the second does not`. */
const isOfTwo = (one: Placed): boolean => isFavourable(one.outcome) && FAILS_BESIDE.test(withNext(one));
/** The sentence and what follows it after a semicolon, which ends a sentence for us. */
const withNext = (one: Placed): string =>
  one.paragraph.text.slice(one.start - one.paragraph.start, one.end - one.paragraph.start + NEXT_LETTERS);
const NEXT_LETTERS = 120;
const THAT_FAILS =
  /\b(?:that|those|the one|the other) (?:under|for|in respect of|on|against|based on) [^.;]{1,60} (?:does not|do not|fails?|must fail|cannot)\b/;
const BUT_DISMISSED =
  /\b(?:but|and) (?:is |are )?(?:dismissed|refused|rejected) (?:in respect of|as regards|as to|in relation to|on|under)\b/;
const FAILS_BESIDE = phrase`${THAT_FAILS}|${BUT_DISMISSED}`;

const DISMISSES_THE_REST =
  /\botherwise (?:dismiss|refuse|reject|uphold|affirm)|\b(?:is|are|be|must be|should be) otherwise (?:dismissed|refused|rejected)/;
const REST_OF_IT =
  /\bthe (?:rest|remainder|balance) of (?:the|his|her|their|its) (?:application|summons|appeal|claim|action|relief|petition)s?\b/;
const OPENS_WITH_THE_REST = phrase`^\W*(?:in (?:all )?other respects|otherwise|save as (?:aforesaid|above|stated|set out)|subject to (?:the above|that|this))\b`;
const REST_IN_CHINESE =
  /除(?:此|上述|以上)(?:之外|以外|外)|^[^。，]{0,4}(?:其餘|其他)(?:部分|方面|申索|上訴)|；其餘部分/;
const REST = phrase`${DISMISSES_THE_REST}|${REST_OF_IT}|${OPENS_WITH_THE_REST}|${REST_IN_CHINESE}`;

/** `We dismiss the appeal, save that the period is varied to 3 months`: something was changed. */
const savesAChange = (sentence: string): boolean => SAVES_A_CHANGE.test(sentence) && !SAVES_COSTS.test(sentence);
const CHANGED = /varied|reduced|set aside|quashed|allowed|substituted|replaced|increased|deleted|amended/;
const SAVES_A_CHANGE = phrase`\b(?:save|except) (?:that|to the extent that|insofar as)\b[^.;]{0,80}\b(?:${CHANGED})\b`;

/** `dismissed save that paragraph 3 is allowed`. */
const SAVE = /\b(?:save|except) (?:that|for|as|to)\b|除[^。]{1,30}外/i;

/** `The claim for wages is allowed, but her claim for notice is dismissed`: one sentence, two heads. */
const areTwoClaims = (a: readonly Placed[], b: readonly Placed[]): boolean => {
  if (a.some((won) => b.some((lost) => isRestOfClaim(won, lost)))) return true;
  const one = a.find((each) => b.some(({ start }) => start === each.start));
  if (one !== undefined && SAVE.test(sentenceOf(one))) return true;
  return (
    one !== undefined &&
    (sentenceOf(one).match(/\bclaims?\b(?! (?:form|is made))|申索(?!人)|索償|評稅/gi)?.length ?? 0) >= 2
  );
};

/** Judgment for a part of what was claimed, and another part of the claim dismissed beside it. */
const isRestOfClaim = (won: Placed, lost: Placed): boolean =>
  Math.abs(won.at - lost.at) <= BESIDE &&
  CLAIM_WON.test(sentenceOf(won)) &&
  PART_OF_CLAIM.test(sentenceOf(lost)) &&
  !PART_OF_CLAIM.test(sentenceOf(won).replace(CLAIM_WON, ''));
const CLAIM_WON =
  /\bjudgment (?:be entered )?(?:for|in favour of)\b|\bclaims?\b[^.;]{0,60}\b(?:succeeds?|allowed)|\b(?:allow|award)/i;
const PART_OF_CLAIM =
  /\b(?:remaining|other|rest of the|balance of the) (?:\w+ )?claims?\b|\bclaims? (?:for|on|in respect of|under|that|to recover|in (?:suit|HCA|DCCJ|the (?:first|second|other)))\b|其餘[^。]{0,6}申索/i;

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
