import { foldChinese } from '../core/fold-chinese';
import type { LegalDocument, MinimalDocument } from '../core/legal-document';
import { findHits } from '../rules/rule';
import { ABOUT_ROWS, type Proceeding } from './about-rows';
import type { ReadSentence } from './read-sentences';
import type { ExtractSentence } from './types';

/** What kind of proceeding, about what; with the court's own sentence that says so. */
export type About = {
  readonly proceeding?: Proceeding;
  /** The charge in the page's words: `trafficking in dangerous drugs`, 盜竊. */
  readonly charge?: string;
  readonly sentence?: ExtractSentence;
};

/** A judgment says what it is about in its first sentences. */
const OPENING = 14;

/** Reads what a decision is about from its first sentences, and its charge; nothing where they do not say. */
export function findAbout(document: LegalDocument | MinimalDocument, sentences: readonly ReadSentence[]): About | null {
  const opening = sentences.slice(0, OPENING);
  const rule = ABOUT_ROWS.find((row) => opening.some(({ text }) => findHits([row], foldChinese(text)).length > 0));
  const told = rule && opening.find(({ text, isWhole }) => isWhole && findHits([rule], foldChinese(text)).length > 0);
  const charge = rule && CRIMINAL.test(rule.means) ? findCharge(sentences, document) : undefined;
  if (!rule) return null;
  return {
    proceeding: rule.means,
    ...(charge ? { charge } : {}),
    ...(told && { sentence: quote(told) }),
  };
}

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

function findCharge(
  sentences: readonly ReadSentence[],
  { language }: Pick<MinimalDocument, 'language'>,
): string | undefined {
  for (const { text, position } of sentences) {
    if (position > CHARGED_WITHIN && sentences.length > OPENING) return undefined;
    const found = (language === 'en' ? ENGLISH_CHARGE : CHINESE_CHARGE).exec(text)?.[1]?.trim();
    if (found && found.length >= (language === 'en' ? 4 : 2) && !NO_CHARGE.test(found)) return found;
  }
  return undefined;
}

/** `charges of a similar nature` names none. */
const NO_CHARGE =
  /^(?:a|an|any|some|similar|such|all|each|other|more|same) |\bnature$|^(?:offences?|conviction|guilty)$/;
