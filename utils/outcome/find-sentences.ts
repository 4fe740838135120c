import { toTraditional } from '../core/fold-chinese';
import { CHINESE } from '../core/language';
import type { LegalDocument, MinimalDocument } from '../core/legal-document';
import { findOutcome } from './find-outcome';
import { isAbridged } from './is-abridged';
import { isFavourable } from './outcome-types';
import { placeParagraphs, type ReadParagraph } from './place-paragraphs';
import { disciplines, isOnAppeal } from './proceedings';
import { ascribe } from './sentences/ascribe';
import { learnDefendants } from './sentences/defendants';
import { keepImposed, readSteps } from './sentences/read-steps';
import { addUp } from './sentences/totals';
import type { Sentenced } from './sentences/types';
import { type SpokenSentence, whoseWordsIn } from './whose-words';

export type { Sentenced, SentencingStep } from './sentences/types';

/**
 * Reads what each defendant was sentenced to, and the figures that the court set on the way: one entry a defendant, with the
 * total as restated last. Only the court's own operative words count; where they do not say, nothing is said.
 */
export function findSentences(document: LegalDocument | MinimalDocument): Sentenced[] {
  const read = placeParagraphs(document);
  const dealing = whatIsSentenced(document, isOnAppeal(read));
  if (dealing === 'nobody') return [];
  const texts = read.map(({ text }) => fold(text));
  if (!texts.some((text) => CRIMINAL.test(text))) return [];
  if (REGULATOR.test(document.title) && !PROSECUTED.test(document.title)) return [];
  if (disciplines([document.title, ...texts.slice(0, OPENING)])) return [];
  const { mentions } = learnDefendants(texts);
  const spoken = whoseWordsIn(read).flatMap(({ sentences }, at) => {
    const paragraph = read[at];
    return paragraph && isOperativePart(paragraph) ? sentences.filter(isOurs) : [];
  });
  const sentences = spoken.map((sentence) => ({ sentence, folded: fold(sentence.text) }));
  const steps = sentences.flatMap(({ sentence, folded }, at) =>
    isPlaceForOrders(folded, at / sentences.length, dealing, sentences.length)
      ? keepImposed(readSteps(folded), dealing === 'on appeal', folded).map((step) => ({ ...step, at, sentence }))
      : [],
  );
  if (!steps.some(({ rule: { means } }) => DISPOSES.has(means.what) && means.is !== 'result')) return [];
  const headings = new Map(read.map(({ id, heading }) => [id, heading]));
  const ascribed = ascribe(steps, sentences, mentions, (id) => fold(headings.get(id) ?? ''), texts);
  return addUp(
    ascribed,
    sentences.map(({ folded }) => folded),
  );
}

/** A document that speaks of no offence sentences nobody. */
const CRIMINAL =
  /\b(?:HKSAR|offences?|charges?|charged|convict\w*|contempt|guilty|sentenc\w+|imprisonment|custod(?:y|ial)|probation|starting point|plead(?:ed|s)?|summons(?:es)?)\b|監禁|入獄|被控|承認[^。]{0,20}罪|醫院令|社會服務令|感化|懲教署|更生中心|控罪|罪名|認罪|定罪|判刑|判處|罪成|刑期|判監|判囚/i;

const REGULATOR =
  /\b(?:Medical|Dental|Nursing|Estate Agents|Bar|Legislative) Council\b|\bLaw Society\b|\bCompetition Commission\b|\bDisciplin|\bInstitute of\b|醫務委員會|律師會|競爭事務委員會/i;
const PROSECUTED = /\bHKSAR\b|\bQueen\b|香港特別行政區/i;

/** Who is before the court, and why, stands in the head and the first paragraphs. */
const OPENING = 30;

/** One character for one, so that places stay. */
const fold = (text: string): string => {
  const straight = text
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[\s\u00a0\u3000]/g, ' ');
  return CHINESE.test(straight) ? toTraditional(straight) : straight;
};

/** A long document tells before it orders; at its head only the court's own report of what it ordered counts. */
const SHORT = 30;
const STORY = { 'the defendants': 0.2, 'on appeal': 0.5 } as const;
const OWN_REPORT =
  /\b(?:I|we) (?:[\w’']+ ){0,6}(?:sentenced?|imposed?|passed|allow(?:ed)?|reduced?|substituted?|order(?:ed)?|fined?)\b|(?:本席|本庭)[^。]{0,20}判/i;

const isPlaceForOrders = (
  text: string,
  place: number,
  dealing: 'the defendants' | 'on appeal',
  count: number,
): boolean => count < SHORT || place >= STORY[dealing] || OWN_REPORT.test(text);

const isOurs = ({ whose, text, dissents }: SpokenSentence): boolean =>
  whose === 'this-court' && !dissents && !isAbridged(text);

const DISPOSES: ReadonlySet<string> = new Set(['sentence', 'fine', 'disqualification', 'other']);

/** Parts in which nobody is sentenced, whoever speaks. */
const OTHER_PART =
  /\b(?:antecedents?|background|criminal record|previous convictions?|guidelines?|maximum|facts|mitigation|evidence|submissions?|verdict)\b(?!.*\bsentenc)|背景|案底|刑事紀錄|定罪紀錄|最高刑罰|量刑指引|判刑指引|案情|案例|證供|陳詞|裁決/i;

const isOperativePart = ({ part, heading }: ReadParagraph): boolean =>
  part === 'body' && !OTHER_PART.test(toTraditional(heading.split(' > ').at(-1) ?? ''));

const LEAVE = /\bleave\b|許可|许可/i;
const TREATED_AS_APPEAL = /\btreat\b[^.]{0,60}\bappeal\b|[視视][^。]{0,20}上[訴诉]/i;

/** On appeal only a sentence put in the place of another is imposed by this court. */
function whatIsSentenced(
  document: LegalDocument | MinimalDocument,
  onAppeal: boolean,
): 'the defendants' | 'on appeal' | 'nobody' {
  const found = findOutcome(document);
  const isOfAppeal = onAppeal || /\bappeal|上[訴诉]/i.test(found?.sentence ?? '');
  if (!found || !isOfAppeal) return onAppeal ? 'on appeal' : 'the defendants';
  if (isFavourable(found.outcome)) {
    const isLeaveAlone =
      found.outcome === 'granted' && LEAVE.test(found.sentence) && !TREATED_AS_APPEAL.test(found.sentence);
    return isLeaveAlone ? 'nobody' : 'on appeal';
  }
  return /^(?:convicted|acquitted|sentenced|other)$/.test(found.outcome) ? 'the defendants' : 'nobody';
}
