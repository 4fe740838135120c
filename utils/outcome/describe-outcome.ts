import { toTraditional } from '../core/fold-chinese';
import type { LegalDocument, MinimalDocument } from '../core/legal-document';
import { findOrder, findOutcome, type PlacedDisposition } from './find-outcome';
import { findSentences } from './find-sentences';
import { listOrders } from './list-orders';
import { type Against, type MatterKind, type Mover, readAgainst, readMatter, readMover } from './matter-rows';
import type { FoundOutcome, Outcome } from './outcome-types';
import { placeParagraphs } from './place-paragraphs';
import { isOnAppeal } from './proceedings';
import type { Sentenced } from './sentences/types';
import { MONEY, readAmount, ZH_MONEY } from './sentences/values';
import type { QuotedSentence } from './types';

export type { Against, MatterKind, Mover } from './matter-rows';

/** One thing decided: what about, against what, on whose move, how; and the sentence that says so. */
export type DecidedMatter = {
  readonly outcome: Outcome;
  readonly matter?: MatterKind;
  readonly against?: Against;
  readonly by?: Mover;
  /** Against whom of several the claim was brought, as printed: `the 2nd defendant`, `R2`, 第二被告人. */
  readonly party?: string;
  /** HK$ for which judgment was given. */
  readonly amount?: number;
  readonly sentence: QuotedSentence;
};

export type DescribedOutcome = {
  /** As `findOutcome` says it; null where the text does not say. */
  readonly found: FoundOutcome | null;
  /** Everything the concluding order decides, in its order. */
  readonly decided: readonly DecidedMatter[];
  /** What each defendant got. */
  readonly sentenced: readonly Sentenced[];
  /** The orders that follow "make the following orders:". */
  readonly orders: readonly QuotedSentence[];
};

/** Says what was decided, so that it can be put into words of any language (`utils/i18n/outcome-words.ts`). */
export function describeOutcome(document: LegalDocument | MinimalDocument): DescribedOutcome {
  const disposed = findOutcome(document);
  const sentenced = findSentences(document);
  // Where a court convicts and goes on to sentence, the sentence is what it decided.
  const passed = disposed === null || disposed.outcome === 'convicted' ? passedSentence(document, sentenced) : null;
  const found = passed && passed.start > (disposed?.start ?? -1) ? passed : disposed;
  const order = found === disposed && disposed ? findOrder(document) : [];
  const text = document.paragraphs.map((paragraph) => paragraph.text);
  const decided = order.flatMap((placed) => expand(decide(placed, text), placed));
  return {
    found,
    decided: dropRepeated(decided),
    sentenced,
    orders: listOrders(document),
  };
}

/** `2 months’ imprisonment; disqualified for 18 months`: no verb disposes, but each defendant's total is known. */
function passedSentence(
  document: LegalDocument | MinimalDocument,
  sentenced: readonly Sentenced[],
): FoundOutcome | null {
  const last = sentenced.at(-1)?.steps.findLast(({ what }) => what === 'sentence');
  if (!last || OF_AN_APPEAL.test(last.text) || !sentenced.every(({ total }) => total)) return null;
  if (isOnAppeal(placeParagraphs(document))) return null;
  const { paragraph, text, start, end } = last;
  const number = document.paragraphs.find(({ id }) => id === paragraph)?.number;
  return { outcome: 'sentenced', paragraph, ...(number === undefined ? {} : { number }), sentence: text, start, end };
}

const OF_AN_APPEAL = /\bappell|上[訴诉]/i;

function decide(placed: PlacedDisposition, texts: readonly string[]): DecidedMatter {
  const sentence = placed.sentence.text;
  const said = toTraditional(placed.said ?? sentence);
  const isVerdict = placed.subject === 'verdict' || placed.subject === 'sentence';
  const matter = isVerdict ? undefined : resolveMatter(said, toTraditional(sentence), texts);
  const isOfAppeal = matter === 'appeal' || matter === 'leave-to-appeal';
  const against = isOfAppeal
    ? (readAgainst(said) ??
      (NAMES_ITS_OBJECT.test(said) ? undefined : readAgainst(sentence)) ??
      (isGeneric(said) ? readAgainst(ABOUT.exec(placed.above)?.[0] ?? '') : undefined))
    : undefined;
  const by = isVerdict ? undefined : readMover(said);
  const amount = matter === 'judgment-plaintiff' ? readSum(sentence) : undefined;
  const party = isVerdict ? undefined : readParty(placed.said ?? sentence);
  return {
    outcome: placed.outcome,
    ...(matter ? { matter } : {}),
    ...(against ? { against } : {}),
    ...(by ? { by } : {}),
    ...(party ? { party } : {}),
    ...(amount === undefined ? {} : { amount }),
    sentence: placed.sentence,
  };
}

const ONE_OF_SEVERAL =
  /\b(?:claims?|actions?|petition|proceedings|application)\b[^.;]{0,20} against ((?:the )?(?:\d(?:st|nd|rd|th)|first|second|third|fourth|fifth) (?:defendant|respondent)|[DR]\d)\b/i;
const ONE_OF_SEVERAL_CHINESE =
  /(?:對|针对|針對|告)(第[一二三四五六七八九十]{1,2}(?:被告人?|答辯人|答辩人))[^。；]{0,8}(?:申索|訴訟|诉讼|呈請|呈请|申請|申请)/;

/** Against whom of several, where the words that dispose of it say so. */
const readParty = (said: string): string | undefined =>
  (ONE_OF_SEVERAL.exec(said) ?? ONE_OF_SEVERAL_CHINESE.exec(said))?.[1];

/** `Both the appeal and the cross-appeal are dismissed`. */
function expand(one: DecidedMatter, { said = '' }: PlacedDisposition): DecidedMatter[] {
  const isBoth =
    one.matter === 'cross-appeal' && /(?<!cross-|cross )\bappeal\b|(?<!交叉|反)上訴(?!人)/i.test(toTraditional(said));
  return isBoth ? [{ ...one, matter: 'appeal' }, one] : [one];
}

/** `the appeal against the confiscation order`: what it is against is said, and is no sentence. */
const NAMES_ITS_OBJECT = /\bappeals? (?:\w+ )?(?:against|from)\b|(?:針對|不服)[^。；，]{2,20}上訴/i;

const isGeneric = (said: string): boolean => /\bapplication\b|申請/i.test(said);

/** `grounds of appeal against sentence`, in the sentence before `The application is refused`. */
const ABOUT =
  /appeal against (?:\w+ ){0,2}(?:conviction|sentence)(?: and (?:\w+ )?(?:conviction|sentence))?|(?:就|針對)[^。；]{0,6}(?:定罪|刑期|判刑)[^。；]{0,8}上訴/i;

/** `The application is refused`, where the application is for leave to appeal. */
function resolveMatter(said: string, sentence: string, texts: readonly string[]): MatterKind | undefined {
  const matter = readMatter(said)?.means ?? readMatter(sentence)?.means;
  if (matter !== 'application') return matter;
  const whole = readMatter(sentence)?.means;
  if (whole !== undefined && whole !== 'application' && whole !== 'appeal') return whole;
  return texts.slice(0, OPENING).some((text) => SEEKS_LEAVE.test(text)) ? 'leave-to-appeal' : matter;
}

/** What an application is for stands in the first paragraphs. */
const OPENING = 40;
const SEEKS_LEAVE =
  /\b(?:seeks?|applies|applied|apply|application) (?:for )?(?:leave|permission) to appeal\b|(?:申請|尋求)[^。]{0,10}上訴許可|上訴許可(?:的)?申請/i;

function readSum(sentence: string): number | undefined {
  const sums = [
    ...new Set([...sentence.matchAll(new RegExp(`${MONEY.source}|${ZH_MONEY.source}`, 'gi'))].map(([one]) => one)),
  ];
  return sums.length === 1 ? readAmount(sums[0] ?? '') : undefined;
}

/** The same thing said again, or said once in general beside its parts, is listed once. */
function dropRepeated(decided: readonly DecidedMatter[]): DecidedMatter[] {
  const key = ({ outcome, matter, against, by, party }: DecidedMatter): string =>
    JSON.stringify([outcome, matter, against, by, party]);
  const once = decided.filter((one, at) => decided.findIndex((other) => key(other) === key(one)) === at);
  return once.filter((one) => {
    const isGeneral = one.against === undefined && one.by === undefined;
    const isPart = (other: DecidedMatter): boolean =>
      other !== one && other.matter === one.matter && (other.against !== undefined || other.by !== undefined);
    return !(isGeneral && once.some(isPart));
  });
}
