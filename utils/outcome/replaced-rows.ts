import { toTraditional } from '../core/fold-chinese';
import { phrase } from '../rules/phrase';
import { findFirst } from '../rules/rule';
import type { DisposalRule } from './chinese-disposal-rows';
import { BELOW_ACTING, isSupposed, OTHERS } from './english-clauses';
import type { Disposition } from './outcome-types';

const COURT = /\b(?:I|we|this court)\b/;
const SENTENCE = /\b(?:sentences?|terms?|imprisonment|fines?|probation|community service|training centre)\b/;
const IS = /\b(?:is|are|be|was|were)(?: \w{1,20}){0,2}/;

/** A sentence put in the place of another: on appeal this allows the appeal, whatever else is said. Read on appeal only. */
export const REPLACED: readonly DisposalRule[] = [
  {
    name: 'I reduce <sentence> to',
    means: { outcome: 'allowed', subject: 'appeal' },
    says: [
      phrase`${COURT}[^.;]{0,60}?\b(?:reduced?|lower(?:ed)?|cut)\b(?:[^.;]{0,60}?${SENTENCE}[^.;]{0,80}?\bto\b| (?:it|them|that|this) [^.;]{0,40}?\bto [^.;]{0,30}(?:\bfine\b|\b(?:months?|years?|weeks?|days?|hours)\b))`,
      phrase`${SENTENCE}[^.;]{0,80}?${IS} (?:reduced|lowered)\b[^.;]{0,40}?\bto\b`,
    ],
    example: 'I accordingly reduce the sentence on each charge to 16 months.',
    counter: 'I accordingly reduce the award to $16,000.',
    why: 'a magistracy appeal that ends with the new term was told as a sentence',
  },
  {
    name: 'I set aside <sentence> and impose',
    means: { outcome: 'allowed', subject: 'appeal' },
    says: [
      phrase`${COURT}[^.;]{0,80}?\b(?:set aside|quash(?:ed)?)\b[^.;]{0,80}?(?:${SENTENCE}|\border\b)[^.;]{0,120}?\b(?:impose[d]?\b[^.;]{0,60}?(?:${SENTENCE}|\b(?:months|years|order)\b)|in (?:its|their) (?:place|stead)\b)`,
    ],
    example: 'I set aside that term and impose a community service order of 120 hours.',
    counter: 'I set aside that order and impose a condition.',
  },
  {
    name: '<sentence> is substituted',
    means: { outcome: 'allowed', subject: 'appeal' },
    says: [
      phrase`${COURT}[^.;]{0,80}?\bsubstitut(?:e|ed|ing)\b[^.;]{0,100}?(?:${SENTENCE}|\b(?:months|years)\b)`,
      phrase`${SENTENCE}[^.;]{0,100}?${IS} (?:substituted|replaced)\b`,
    ],
    example: 'The sentence of 6 years is replaced by one of 5 years.',
    counter: 'The sentence of 6 years is long.',
  },
  {
    name: '改判<刑罰>',
    means: { outcome: 'allowed', subject: 'appeal' },
    says: [
      phrase`(?:刑期|判刑|刑罰|原判|罰款)[^。；]{0,24}(?:改為|改判|減為|減至|下調至|調低至|縮短至|代之以|取代)|(?:改判|改處|代之以|取而代之)[^。；，]{0,16}(?:監禁|個月|年|罰款|社會服務|感化|勞教|教導所)`,
    ],
    example: '本席將刑期改為六個月。',
    counter: '本席將押後日期改為六月。',
    why: '刑期上訴以新刑期作結，曾被說成判刑',
  },
];

/** An appellant who ends with more has not won; steps of a reckoning are not the order. */
const NOT_FOR_THE_APPELLANT =
  /\benhanc|\bincreas|\bheavier\b|\blonger\b|\bwould have\b|\bstarting point\b|加刑|加重|起點|扣減後|認罪/i;
const ELSEWHERE = /\b[A-Z][\w.’']{0,20} v\.? [A-Z]|\[(?:19|20)\d\d\]|原審[^。；，]{0,10}(?:改|減)|一案|該案|大律師/;

/** Reads on appeal that a sentence took the place of another. */
export function readReplaced(sentence: string): Disposition[] {
  const text = toTraditional(sentence.slice(0, LONGEST_READ).replace(/\s+/g, ' '));
  if (NOT_FOR_THE_APPELLANT.test(text) || ELSEWHERE.test(text) || OTHERS.test(text) || BELOW_ACTING.test(text))
    return [];
  const hit = findFirst(REPLACED, text);
  if (!hit || isSupposed(text.slice(0, hit.start))) return [];
  const { means, name } = hit.rule;
  return [{ ...means, strength: 2, said: text.slice(hit.start, hit.end), rule: name }];
}

const LONGEST_READ = 800;
