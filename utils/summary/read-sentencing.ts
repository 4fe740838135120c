import { foldChinese } from '../core/fold-chinese';
import type { ReadSentence } from './read-sentences';
import type { SentencingStep } from './types';

const NUMBER_WORD =
  '(?:\\d{1,4}(?:½|¼|¾|[.,]\\d{1,3})?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|eighteen|twenty)';
const TERM = `${NUMBER_WORD}(?: and a half)?[- ](?:years?|months?|weeks?|days?|hours?)(?:[’']s?)?(?:(?:,? and |,? )${NUMBER_WORD}[- ](?:months?|weeks?|days?)(?:[’']s?)?)?`;
const SHARE = '(?:one[- ]third|one[- ]quarter|one[- ]half|two[- ]thirds|1/3|1/4|\\d{1,2}(?:\\.\\d)?(?: ?%| per cent))';
const MONEY = '(?:HK)?\\$ ?\\d{1,3}(?:,\\d{3}){0,4}(?:\\.\\d{2})?';
const ENGLISH_VALUE = new RegExp(`${TERM}|life imprisonment|${SHARE}|${MONEY}`, 'i');

const CHINESE_NUMBER = '(?:\\d{1,4}(?:\\.\\d)?|[一二兩三四五六七八九十百半]{1,5})';
const CHINESE_VALUE = new RegExp(
  `${CHINESE_NUMBER}年(?:零?${CHINESE_NUMBER}個月)?(?:半)?|${CHINESE_NUMBER}個(?:半)?月|${CHINESE_NUMBER}(?:星期|日|小時)|[一二三四]分之[一二三]|\\d{1,2}%|1/3|終身監禁|(?:港幣|HK\\$|\\$) ?\\d{1,3}(?:,\\d{3}){0,4}元?`,
);

/** What each sentence of the sentencing exercise fixes, the more telling form first. */
const STEPS: readonly (readonly [SentencingStep['step'], RegExp])[] = [
  ['total', /\b(?:total|overall|aggregate|global) (?:sentence|term)\b|\bto a total of\b|總刑期|總刑罰|合共/i],
  ['starting-point', /\bstarting[- ]points?\b|量刑起點|起刑點|量刑基準|基準刑期/i],
  [
    'discount',
    /\b(?:discount|reduc(?:e|ed|tion)|credit for (?:the|your|his|her) plea|one[- ]third for)\b|扣減|減刑|減至|下調|折扣/i,
  ],
  [
    'enhancement',
    /\b(?:enhanc(?:e|ed|ement)|uplift|increase[sd]? (?:it|the starting point|the sentence))\b|加刑|上調|提升刑期/i,
  ],
  [
    'sentence',
    /\b(?:sentence[sd]?|impose[sd]?|imprisonment|fined?|community service|probation)\b|判處|判監|監禁|罰款|社會服務令|感化令|被判|服刑|緩刑/i,
  ],
  ['plea', /\b(?:plead(?:ed|s)?|plea of|pleas of|own plea)\b[^.;]{0,40}\bguilty\b|\bguilty plea\b|認罪|承認控罪/i],
];

const CHARGE =
  /\b(?:Charge|Count)s? \d{1,2}(?:(?:, | and |-)\d{1,2})*|控罪[一二三四五六七八九十\d]{1,2}|第[一二三四五六七八九十\d]{1,2}項控罪/;
const DEFENDANT =
  /\bD\d{1,2}\b|\bthe (?:first|second|third|fourth|fifth|\d(?:st|nd|rd|th)) defendant\b|第[一二三四五六七八九十]{1,2}被告人?/i;

/** Tariffs and other cases' sentences. */
const GUIDELINE = /\bguidelines?\b|\btariff\b|\bmaximum\b|\bbetween \d|指引|最高(?:刑罰|可)|一案/i;

/** Fewer figures than this are a mention, not a sentencing exercise. */
const FEWEST = 2;
const MOST = 24;

/** Reads plea, starting point, changes and sentence with their figures, in reading order; for reasons for sentence. */
export function readSentencing(sentences: readonly ReadSentence[]): SentencingStep[] {
  const steps = sentences.flatMap(readStep);
  const hasSentence = steps.some(({ step }) => step === 'sentence' || step === 'total');
  const hasExercise = steps.some(({ step }) => step === 'starting-point' || step === 'discount');
  return steps.length >= FEWEST && hasSentence && hasExercise ? steps.slice(-MOST) : [];
}

function readStep({ text, paragraph, number, start, end, isSubmission }: ReadSentence): SentencingStep[] {
  if (isSubmission || GUIDELINE.test(text)) return [];
  const folded = foldChinese(text);
  const step = STEPS.find(([, pattern]) => pattern.test(folded))?.[0];
  if (!step) return [];
  const cue = STEPS.find(([name]) => name === step)?.[1].exec(folded)?.index ?? 0;
  const value = nearestValue(folded, text, cue);
  if (!value && step !== 'plea') return [];
  const charge = CHARGE.exec(text)?.[0];
  const defendant = DEFENDANT.exec(text)?.[0];
  const sentence = { text, paragraph, ...(number === undefined ? {} : { number }), start, end };
  return [
    { step, ...(charge ? { charge } : {}), ...(defendant ? { defendant } : {}), ...(value ? { value } : {}), sentence },
  ];
}

/** `a discount of one-third`: figures follow their word; one before it must stand much nearer. */
const BACKWARDS = 3;

/** The figure nearest to the cue, as printed. */
function nearestValue(folded: string, text: string, cue: number): string | undefined {
  const pattern = /\p{Script=Han}/u.test(folded) ? CHINESE_VALUE : ENGLISH_VALUE;
  const found = [...folded.matchAll(new RegExp(pattern, `${pattern.flags}g`))].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  const distance = ({ start, end }: { start: number; end: number }): number =>
    start >= cue ? start - cue : (cue - end) * BACKWARDS;
  const [best] = found.sort((a, b) => distance(a) - distance(b));
  return best ? text.slice(best.start, best.end) : undefined;
}
