import { CHINESE } from '../../core/language';
import { BARRED } from './barred-rows';
import { CHINESE_FIGURE, CHINESE_SENTENCING } from './chinese-rows';
import { ENGLISH_FIGURE, ENGLISH_SENTENCING } from './english-rows';
import type { SentencingRule } from './types';

/** A figure read in a sentence: by which row, where, and as printed. */
export type ReadStep = {
  readonly rule: SentencingRule;
  readonly start: number;
  readonly end: number;
  readonly value: string;
};

/** Reads what a sentence (folded, straight quotation marks) fixes, in reading order. */
export function readSteps(text: string, rules = rulesFor(text)): ReadStep[] {
  const isChinese = CHINESE.test(text);
  const prepared = isChinese ? prepareChinese(text) : text;
  if (!(isChinese ? CHINESE_FIGURE : ENGLISH_FIGURE).test(prepared)) return [];
  const found: ReadStep[] = [];
  for (const rule of rules) {
    for (const pattern of rule.says) {
      for (const match of prepared.matchAll(everywhere(pattern))) {
        const place = match.indices?.groups?.value ?? match.indices?.groups?.value2;
        if (!place) continue;
        const [start, end] = place;
        if (found.some((one) => start < one.end && one.start < end)) continue;
        if (isBarred(prepared, match.index, start) || isUnsaid(prepared.slice(end, end + 120))) continue;
        if (isLeftBehind(prepared, start, end)) continue;
        found.push({ rule, start, end, value: prepared.slice(start, end) });
      }
    }
  }
  const inOrder = found.sort((a, b) => a.start - b.start);
  return inOrder.filter(
    ({ rule, start }) =>
      !rule.means.follows || inOrder.some((one) => one.start < start && one.rule.means.what === 'sentence'),
  );
}

/** At a trial nothing is put in another's place; on appeal the figures below stand beside the one that takes their place. */
export function keepImposed(steps: readonly ReadStep[], onAppeal: boolean, text: string): readonly ReadStep[] {
  if (!onAppeal) return steps.filter(({ rule }) => !rule.means.onAppeal);
  const isReplaced = REPLACES.test(text);
  const isChanged = steps.some(({ rule: { means } }) => means.what === 'sentence' && means.is === 'total');
  return steps.filter(
    ({ rule: { means } }) =>
      means.is === 'total' || (isReplaced && means.what === 'sentence') || (isChanged && means.follows === true),
  );
}

/** `We set aside the sentence … and impose a term of`. */
const REPLACES =
  /\b(?:I|we) (?:(?:therefore|accordingly|would|now|instead) ){0,2}sentence[d]? the (?:\w+ )?(?:appellant|applicant|respondent)\b|\b(?:sentence|term)\b[^.;]{0,60}\bis (?:set aside|quashed)\b|\b(?:I|we)\b[^.;]{0,60}\b(?:set aside|quash)\b[^.;]{0,120}\b(?:impose|sentence (?:him|her|the appellant|the applicant))\b/i;

export const rulesFor = (text: string): readonly SentencingRule[] =>
  CHINESE.test(text) ? CHINESE_SENTENCING : ENGLISH_SENTENCING;

/** 分別…44及57個月: each number gets its unit, what is parted by a comma joins its verb, and an aside in figures goes. */
export const prepareChinese = (text: string): string =>
  text
    .replace(/ (?=[\p{Script=Han}\d（）])|(?<=[\p{Script=Han}（）]) /gu, '')
    .replace(/[（(][^（）()]{0,60}[）)]/g, (aside) => (/個月|年|[%％]/.test(aside) ? '～'.repeat(aside.length) : aside))
    .replace(/，(?=分別)/g, '')
    .replace(/(?<![\d第])(\d{1,3})(?=(?:、\d{1,3})*(?:、|及|和|與)\d{1,3}個月)/g, '$1個月');

const COMPILED = new WeakMap<RegExp, RegExp>();
function everywhere(pattern: RegExp): RegExp {
  const known = COMPILED.get(pattern);
  if (known) return known;
  const made = new RegExp(pattern.source, `${pattern.flags.replace(/[dg]/g, '')}dg`);
  COMPILED.set(pattern, made);
  return made;
}

/** `I accept the probation officer’s recommendation and make …`: it is the court’s by then. */
const ACCEPTED =
  /\b(?:accept|follow|adopt)(?:ed)? (?:the|his|her|their) (?:[\w']+ ){0,4}(?:recommendations?|suggestions?|proposals?)|(?:接納|採納)[^。；，]{0,14}(?:建議|推薦)/i;

/** The clause in which the figure stands, up to the figure, and the words right after. */
function isBarred(text: string, matchStart: number, valueStart: number): boolean {
  const clause = text.slice(clauseStart(text, matchStart), valueStart).replace(ACCEPTED, '');
  const before = BARRED_BEFORE_ITS_FIGURE.exec(text.slice(Math.max(0, matchStart - 60), valueStart));
  return before !== null || BARRED.some(({ says }) => says.some((pattern) => pattern.test(clause)));
}

/** `84 months or more`, 6年便等於…, 40%的範圍. */
const NOT_THIS_FIGURE =
  /^(?:監禁)?(?:或?以[上下]|便等於|的?(?:上限|範圍|差別|差距|分野|限期|幅度))|^['’]?(?: imprisonment)? (?:or (?:more|less|above|so)|apart|difference|ago|old|later|earlier|of age|with (?:a|an|one|the)\b|by (?:a|an|one)\b|(?:\w+ )?(?:probation|supervision|suspension)\b)/;

/** `12 months would not reflect the gravity`, `20 years … was manifestly excessive`: weighed, not passed. */
const WEIGHED =
  /^['’]?(?: of)?(?: imprisonment)?[^.;:,]{0,70}?\b(?:would|could|might) (?:not |never |clearly |also )?(?:be|have|adequately|reflect|suffice|do)\b|^['’]?(?: of)?(?: imprisonment)?[^.;:]{0,60}?\b(?:(?:was|is|were) (?:not |plainly |clearly )?(?:manifestly|too|wrong|excessive|inadequate|out of line|unduly)|imposed (?:by|below))|^(?:監禁)?[^。；，]{0,16}(?:明顯過[重輕]|過重|過輕|並無不當|不足以)/i;

const isUnsaid = (after: string): boolean => NOT_THIS_FIGURE.test(after.slice(0, 40)) || WEIGHED.test(after);

/** `reduced from 5 years to 4 years`, 由五年改為四年: the figure that no longer stands. */
const isLeftBehind = (text: string, start: number, end: number): boolean =>
  /(?:\bfrom|由|從)(?: (?:one|that) of| an? (?:sentence|term) of|(?:原來|原判|原本)的?)? ?(?:監禁)?$/i.test(
    text.slice(0, start),
  ) &&
  /^['’]?s?(?: of)?(?: imprisonment)?,? (?:down |up )?to\b|^(?:的?監禁)?[^。；，\d]{0,6}?(?:改|[至到]|減為|增為|降為)/i.test(
    text.slice(end),
  );

/** A supposition opens the sentence and reaches over one comma. */
const BARRED_BEFORE_ITS_FIGURE =
  /(?:如(?![下上此])果?|假如|倘若|若果?|即使)[^。；，]{0,30}，(?:刑期|總和)?(?:便|則|也|亦|就|會|將會|可達)[^。；，]{0,24}$|\b(?:if|had|were) [^.;:,]{1,40}, [^.;:,]{0,20}\bwould\b[^.;:,]{0,30}$/i;

function clauseStart(text: string, at: number): number {
  const before = text.slice(0, at);
  const boundary =
    /[。；，：;:]|, (?=(?:and |but |so |therefore |accordingly )?(?:I|we|he|she|you|the (?:\w+ )?(?:defendant|sentence|court)|D\d)\b)|\b(?:and|but|so) (?=(?:I|we|D\d)\b)/g;
  let start = 0;
  for (const match of before.matchAll(boundary)) start = match.index + match[0].length;
  return start;
}
