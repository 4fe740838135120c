import { toTraditional } from '../core/fold-chinese';
import type { LegalDocument, MinimalDocument } from '../core/legal-document';
import type { DecidedMatter } from '../outcome/describe-outcome';
import { findHits } from '../rules/rule';
import { ABOUT_ROWS, HEAD_ROWS, type Proceeding } from './about-rows';
import type { ReadSentence } from './read-sentences';
import type { About, ExtractSentence } from './types';

/** A judgment says what it is about in its first sentences. */
const OPENING = 14;

/** Reads what a decision is about from its first sentences, its charge, and the head of the page; nothing where they do not say. */
export function findAbout(
  document: LegalDocument | MinimalDocument,
  sentences: readonly ReadSentence[],
  decided: readonly Pick<DecidedMatter, 'matter'>[] = [],
): About | null {
  const opening = sentences.slice(0, OPENING);
  const told = ABOUT_ROWS.find((row) => opening.some(({ text }) => findHits([row], toTraditional(text)).length > 0));
  const head = readHead(document);
  const proceeding = choose(
    told?.means,
    head,
    sentences,
    decided.some(({ matter }) => matter === 'appeal'),
  );
  if (proceeding === undefined) return null;
  const isTold = told !== undefined && proceeding.startsWith(told.means);
  const sentence = isTold
    ? opening.find(({ text, isWhole }) => isWhole && findHits([told], toTraditional(text)).length > 0)
    : undefined;
  const charge = CRIMINAL.test(proceeding) ? findCharge(sentences, document) : undefined;
  return { proceeding, ...(charge ? { charge } : {}), ...(sentence && { sentence: quote(sentence) }) };
}

/** What a title says outright; and what the number of the case says, where nothing else does. */
const OUTRIGHT: ReadonlySet<Proceeding> = new Set([
  'costs',
  'sentencing',
  'review-sentence',
  'tax-appeal',
  'competition',
]);

function choose(
  told: Proceeding | undefined,
  head: Proceeding | undefined,
  sentences: readonly ReadSentence[],
  isHeard: boolean,
): Proceeding | undefined {
  if (head !== undefined && OUTRIGHT.has(head)) return head;
  // An appeal tells of the leave that opened it.
  if (head === 'appeal' && told !== undefined && OF_LEAVE[told] !== undefined && isHeard) return OF_LEAVE[told];
  if (told === 'leave-conviction' && sentences.some(({ text }) => LEAVE_AGAINST_SENTENCE.test(text)))
    return 'leave-conviction-sentence';
  return told ?? head;
}

const OF_LEAVE: Partial<Record<Proceeding, Proceeding>> = {
  'leave-conviction': 'appeal-conviction',
  'leave-sentence': 'appeal-sentence',
  'leave-conviction-sentence': 'appeal-conviction-sentence',
  'leave-appeal': 'appeal',
  'leave-final-appeal': 'appeal',
};

const LEAVE_AGAINST_SENTENCE =
  /\b(?:application|applie[sd]|leave|grant\w*|refus\w*)\b[^.]{0,40} leave to appeal against (?:\w+ ){0,2}sentence|(?:申請|批予|拒絕)[^。]{0,10}(?:判刑|刑期)[^。]{0,8}上訴許可/i;

/** The head and title of the page: everything above the first numbered paragraph. */
function readHead(document: LegalDocument | MinimalDocument): Proceeding | undefined {
  const { title, paragraphs } = document;
  const court = 'court' in document ? (document.court ?? '') : '';
  const first = paragraphs.findIndex(({ number }) => number !== undefined && /^\d/.test(number));
  const head = [
    title,
    court,
    ...paragraphs
      .slice(0, first < 0 ? HEAD_LINES : first)
      .flatMap(({ text, role }) => (role === 'title' || role === 'header' || role === 'heading' ? [text] : [])),
  ].map((line) => toTraditional(line.replace(/\b(\w) (?=\w\b)/g, '$1')));
  return HEAD_ROWS.find((row) => head.some((line) => findHits([row], line).length > 0))?.means;
}
const HEAD_LINES = 30;

const quote = ({ text, paragraph, number, start, end }: ReadSentence): ExtractSentence => ({
  text,
  paragraph,
  ...(number === undefined ? {} : { number }),
  start,
  end,
});

const CRIMINAL = /conviction|sentenc|criminal/;

/** Charges are told in the first quarter. */
const CHARGED_WITHIN = 0.3;

const ENGLISH_CHARGE =
  /\b(?:charges?|counts?|offences?) of (?!the\b|which\b|this\b|that\b|his\b|her\b)((?:[a-z][\w’'-]*[ ,]{1,2}){0,9}?[a-z][\w’'-]*)(?=,? contrary to|[,.;:(“[]| (?:and (?:was|he|she|one|two|the)|was|were|is|are|on|in (?:respect|relation|which)|before|for which|to which|under|when|at|by|after|that|pursuant|involving) |$)/;
const CHINESE_CHARGE = /(?:控罪|罪名|項|控以|干犯)[^。，；]{0,6}?「([^「」。]{2,24}?)(?:罪)?」/;

function findCharge(sentences: readonly ReadSentence[], document: LegalDocument | MinimalDocument): string | undefined {
  const { language } = document;
  const headed = chargeInHead(document);
  if (headed !== undefined) return headed;
  for (const { text, position } of sentences) {
    if (position > CHARGED_WITHIN && sentences.length > OPENING) return undefined;
    const found = (language === 'en' ? ENGLISH_CHARGE : CHINESE_CHARGE).exec(text)?.[1]?.trim();
    if (found && found.length >= (language === 'en' ? 4 : 2) && !NO_CHARGE.test(found)) return found;
  }
  return undefined;
}

/** `Offences: Burglary (入屋犯法罪)`: one charge, in the line itself or in the one below. */
function chargeInHead({ paragraphs, language }: LegalDocument | MinimalDocument): string | undefined {
  const heads = paragraphs.slice(0, HEAD_LINES).filter(({ role }) => role === 'header');
  const at = heads.findIndex(({ text }) => CHARGE_LABEL.test(text));
  if (at < 0) return undefined;
  const own = heads[at]?.text.replace(CHARGE_LABEL, '').trim() ?? '';
  const lines = own === '' ? [heads[at + 1]?.text ?? ''] : [own];
  const [line = ''] = lines;
  if (/^\W*[[(（]?\d/.test(line) || /^\W*[[(（]?\d/.test(heads[at + (own === '' ? 2 : 1)]?.text ?? ''))
    return undefined;
  const english = /^([A-Z][A-Za-z’' ,-]{3,80})/.exec(line)?.[1]?.trim();
  const chinese = /([\p{Script=Han}]{3,24})/u.exec(line)?.[1]?.replace(/罪$/, '');
  const charge = language === 'en' ? english && english.charAt(0).toLowerCase() + english.slice(1) : chinese;
  return charge === '' ? undefined : charge;
}
const CHARGE_LABEL = /^\W*(?:Offences?|Charges?|控罪)\s?[:：]\s*/i;

/** `charges of a similar nature` names none. */
const NO_CHARGE =
  /^(?:a|an|any|some|similar|such|all|each|other|more|same) |\bnature$|^(?:offences?|conviction|guilty)$/;
