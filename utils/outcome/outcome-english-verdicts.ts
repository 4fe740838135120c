import { findFirst } from '../rules/rule';
import type { DisposalRule } from './chinese-disposal-rows';
import { BELOW, BELOW_ACTING, isSupposed, OTHERS } from './english-clauses';
import { ACQUITTED, CONVICTED, JUDGMENTS, SENTENCED } from './english-order-rows';
import type { Disposition } from './outcome-types';

const RECALLED =
  /\b(?:was|were|had been|been) (?:\w{1,20} ){0,2}(?:convicted|acquitted|found)\b|\bplead(?:ed)?\b|\bplea\b|\bprevious(?:ly)?\b/i;

/** `I find the defendant guilty`, `the charge is not made out`. */
export function readVerdict(text: string): Disposition[] {
  if (/\b(?:if|unless|whether|would have|had (?:he|she|the))\b/i.test(text) || OTHERS.test(text) || BELOW.test(text))
    return [];
  if (RECALLED.test(text)) return [];
  const acquitted = firstOf(ACQUITTED, text);
  const guilty = text.replace(/\bnot guilty\b/gi, '');
  const convicted = acquitted && !/\bconvict|\bguilty/i.test(guilty) ? undefined : firstOf(CONVICTED, guilty);
  return [convicted, acquitted].flatMap((rule) => (rule ? [dispose(rule, text)] : []));
}

/** The first row of the table that reads the text. */
const firstOf = (rules: readonly DisposalRule[], text: string): DisposalRule | undefined =>
  rules.find((rule) => findFirst([rule], text) !== undefined);

const dispose = ({ means, name }: DisposalRule, said: string): Disposition => ({
  ...means,
  strength: 2,
  said,
  rule: name,
});

const NOT_THE_SENTENCE =
  /\b(?:was|were|had been|been) (?:\w{1,20} ){0,2}(?:sentenced|imposed)\b|\bimposed (?:up)?(?:on (?:him|her|them|the \w+) )?(?:by|below|in the court|at)\b|\bstarting point\b|\bmanifestly (?:excessive|inadequate)\b|\bwrong in principle\b|\b(?:enable|empower|allow|permit)(?:s|ed|ing)? (?:the|a|this) (?:court|tribunal|committee)\b|\bmaximum\b|\bpower to\b|\b(?:may|could|might|(?:court|judge|magistrate) can) (?:only )?(?:impose|order|sentence|make)\b|\bup to\b|\bliable\b|\brequir(?:e|es|ed|ing) (?:the |a )?(?:court|judge)|\bwithout (?:good|reasonable)|\bwould have\b|\bcosts\b|\b(?:whether|if)\b|\bpay\b|\bloss of time\b|\bshall not count\b|\btime spent\b|\badjourn/i;

/** `I sentence you to 32 months’ imprisonment`; starting points and maxima are no sentence. */
export function readSentencing(text: string): Disposition[] {
  if (NOT_THE_SENTENCE.test(text) || OTHERS.test(text) || BELOW.test(text)) return [];
  const rule = firstOf(SENTENCED, text);
  return rule ? [dispose(rule, text)] : [];
}

/** Judgment for a side, a winding-up order, a decision upheld or quashed. */
export function readJudgmentGiven(text: string): Disposition[] {
  if (OTHERS.test(text) || BELOW_ACTING.test(text)) return [];
  const rule = firstOf(JUDGMENTS, text);
  if (!rule || isSupposed(text.slice(0, findFirst([rule], text)?.start))) return [];
  return [dispose(rule, text)];
}
