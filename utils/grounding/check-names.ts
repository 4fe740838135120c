import { overlaps } from '../core/text-span';
import { findForeignChineseNames } from './chinese-names';
import type { Claim } from './claim';
import { isLegislation } from './is-legislation';
import type { SourceIndex } from './source-index';
import { CHINESE_TITLES, GENERIC_CAPITALS, HONORIFIC } from './tables/name-words';
import type { GroundingFinding } from './types';

/** Requires that the document mentions the people, companies and places which the statement names. */
export function checkNames(claim: Claim, index: SourceIndex): GroundingFinding[] {
  const english = [
    ...checkAddresses(claim, index),
    ...checkInstitutions(claim, index),
    ...checkEnglishNames(claim, index),
  ];
  return claim.foreign && claim.language !== 'en' ? english : [...english, ...checkChineseNames(claim, index)];
}

/** Addresses and markup that the document does not hold have no place in a statement about it. */
const ADDRESS = /https?:\/\/[^\s<>"']{1,200}|<\/?[a-z][a-z0-9]{0,12}(?:\s[^<>]{0,200})?>/gi;

const checkAddresses = (claim: Claim, { everything }: SourceIndex): GroundingFinding[] =>
  [...claim.folded.matchAll(ADDRESS)]
    .filter(([said]) => !everything.includes(said.toLowerCase()))
    .map(({ index, 0: said }) => ({
      kind: 'name-missing',
      text: claim.text.slice(index, index + said.length),
      at: { start: index, end: index + said.length },
    }));

/** Bodies that act under an enactment; courts, too, where the document is one. */
const BODIES =
  /\b(?:commission(?!er|ed|s)|(?:appeals?\s)?board|tribunal|council|chief\sexecutive|(?<!(?:assistant|deputy)\s)registrar|secretary\sfor|commissioner|monetary\sauthority)\b|委员会|审裁处|行政长官|专员|登记官|(?:屋宇|地政|消防|社会福利|食物环境卫生|环境保护|劳工|入境事务|惩教|差饷物业估价|房屋|民政事务总|律政司|渔农自然护理|卫生|运输|规划|土木工程拓展|水务|渠务|路政|海|民航|税务|破产管理|知识产权|公司注册)[署处局]|海关|廉政公署|警务处|医院管理局|金融管理局|证监会|(?:Buildings|Lands|Fire\sServices|Social\sWelfare|Immigration|Labour|Housing|Planning|Transport|Highways|Inland\sRevenue|Environmental\sProtection|Food\sand\sEnvironmental\sHygiene|Customs\sand\sExcise|Correctional\sServices|Marine|Health)\sDepartment/gi;
const COURTS =
  /\b(?:court\sof\sfirst\sinstance|court\sof\sappeal|court\sof\sfinal\sappeal|high\scourt|district\scourt|lands\stribunal|magistrate)\b|原讼法庭|上诉法庭|高等法院|区域法院|裁判官/gi;

function checkInstitutions(claim: Claim, index: SourceIndex): GroundingFinding[] {
  if (claim.foreign) return [];
  const named = [
    ...claim.folded.matchAll(BODIES),
    ...(isLegislation(index.document) ? claim.folded.matchAll(COURTS) : []),
  ];
  return named
    .filter(([said]) => !index.everything.includes(said.toLowerCase()))
    .map(({ index: start, 0: said }) => ({
      kind: 'name-missing',
      text: claim.text.slice(start, start + said.length),
      at: { start, end: start + said.length },
    }));
}

/** A name of which the statement speaks, in either language. */
export const hasName = ({ folded }: Claim): boolean => {
  const capitals = findCapitalised(folded);
  return capitals.some((word) => isName(word, capitals, folded)) || CHINESE_PERSON.test(folded);
};

const CHINESE_PERSON = new RegExp(`[\\u3400-\\u9fff]{1,3}(?:${CHINESE_TITLES})|《`);

type Word = { readonly text: string; readonly start: number; readonly end: number; readonly opens: boolean };

const CAPITALISED = /[A-Z][A-Za-z]*(?:['-][A-Za-z]+){0,4}\d{0,2}/g;

/** Capitalised words of the statement, each with whether a sentence opens on it. */
function findCapitalised(text: string): Word[] {
  return [...text.matchAll(CAPITALISED)].map((match) => {
    const bare = match[0].replace(/'s?$/, '');
    const before = text.slice(Math.max(0, match.index - 3), match.index);
    return {
      text: bare,
      start: match.index,
      end: match.index + bare.length,
      opens: /^\s*$/.test(text.slice(0, match.index)) || /[.!?:;]["\s]*$/.test(before) || /"$/.test(before),
    };
  });
}

const isGeneric = (word: string): boolean => {
  const lower = word.toLowerCase();
  return GENERIC_CAPITALS.has(lower) || GENERIC_CAPITALS.has(lower.replace(/s$/, '')) || /^[A-Z]$/.test(word);
};

function checkEnglishNames(claim: Claim, index: SourceIndex): GroundingFinding[] {
  const capitals = findCapitalised(claim.folded);
  // `High Court Action No 123 of 2005` is looked up whole, as a citation.
  const names = capitals.filter(
    (word) => isName(word, capitals, claim.folded) && !claim.citations.some((citation) => overlaps(citation, word)),
  );
  const missing = names.filter((word) => !isKnown(word.text, index) && !isJudge(word, claim, index));
  if (missing.length > 0)
    return missing.map((word) =>
      describe(word, claim, isCaseName(word, missing, claim.folded) ? 'case-not-here' : 'name-missing'),
    );
  const unpaired = names.filter(
    (word) => !isJudge(word, claim, index) && isMispaired(word, names, claim.folded, index),
  );
  if (unpaired.length > 0) return unpaired.map((word) => describe(word, claim, 'name-missing'));
  return claim.foreign ? [] : checkWhoIsHere(claim, index);
}

/** `The court in Chong Hou En held`, `as observed in City Hardware,`, `…: Shin Khai.`: a case by its short name. */
const IN_A_CASE = /(?:\b(?:in|of\sthe\scourt\sin|(?:case|decision|judgment|approach|facts)\s(?:of|in))\s|:\s)$/i;
const COURT_SPEAKS = /\b(?:courts?|judges?|held|observed|noted|decided|stated|affirmed|facts|JJ?A?|CJ|VP)\b/;
const NAME_GOES_ON = /^(?:\s(?:v\.?\s)?[A-Z][A-Za-z'-]*){0,4}/;
const BEHIND_A_CASE = /^(?:\s?[,;:.()]|\s(?:the|where|itself|and|case|held|that|as|is|which|was|also)\b|$)/;
function isCaseName(word: Word, missing: readonly Word[], text: string): boolean {
  // The first word of the run of capitals in which it stands.
  const run = /(?:[A-Z][A-Za-z'-]*\s){0,5}$/.exec(text.slice(0, word.start))?.[0] ?? '';
  const start = word.start - run.length;
  const end = start + (NAME_GOES_ON.exec(` ${text.slice(start)}`)?.[0].length ?? 1) - 1;
  const isIntroduced = IN_A_CASE.test(text.slice(Math.max(0, start - 24), start)) || /^In\s/.test(text.slice(start));
  return (
    isIntroduced &&
    COURT_SPEAKS.test(text) &&
    BEHIND_A_CASE.test(text.slice(end)) &&
    !new RegExp(`\\b${HONORIFIC}\\b`).test(text.slice(start, end)) &&
    missing.every((one) => one.start >= start)
  );
}

const JUDGE_TITLE = /^(?:'s)?(?:\s[A-Z][A-Za-z'-]*){0,3}\s(?:JJ?A|JJ?|CJ|VP|N?PJ|JC|LJJ?|CJHC|Ag\sCJ|MR)\b/;

/** A judge by his title, where the page does not tell who sat: that it was he is not for the text to say. */
const isJudge = ({ end }: Word, { folded }: Claim, { document }: SourceIndex): boolean =>
  JUDGE_TITLE.test(folded.slice(end)) && !('judges' in document && Array.isArray(document.judges));

/** A word that opens a sentence is a name only in company: another name behind it, or an honorific before. */
function isName(word: Word, capitals: readonly Word[], text: string): boolean {
  if (isGeneric(word.text) || isInstrument(word, text)) return false;
  if (!word.opens) return true;
  const next = capitals.find(({ start }) => start === word.end + 1);
  return (next !== undefined && !isGeneric(next.text)) || text.startsWith("'s", word.end) || /\d$/.test(word.text);
}

/** Titles of instruments and reports are looked up whole. */
const isInstrument = (word: Word, text: string): boolean =>
  /^[A-Za-z' ()-]{0,60}\b(?:Ordinance|Act|Regulations?|Rules|Code|Convention)\b/.test(
    text.slice(word.start, word.start + 80),
  ) || /[\])]\s?(?:\d{1,3}\s)?[A-Za-z.& ]{0,12}$/.test(text.slice(Math.max(0, word.start - 20), word.start));

function isKnown(name: string, { vocabulary, everything }: SourceIndex): boolean {
  const lower = name.toLowerCase();
  if (vocabulary.has(lower) || lower.split(/['-]/).every((part) => vocabulary.has(part))) return true;
  // Cameroonian of Cameroon, Vietnamese of Vietnam.
  const land = /^([a-z]{4,12}?)(?:n|an|ian|ese|ish|i)$/.exec(lower)?.[1];
  if (land !== undefined && [...vocabulary].some((word) => word.startsWith(land) && word.length <= land.length + 2))
    return true;
  return /^[A-Z]{2,6}$/.test(name) && hasInitials(lower, everything);
}

/** Whether some run of words begins with these letters: `RHC` stands for Rules of the High Court. */
function hasInitials(letters: string, everything: string): boolean {
  const filler = '(?:\\s(?:of|the|and|for|in))?';
  return new RegExp(
    `\\b${[...letters].map((letter) => `${letter}[a-z]{1,18}`).join(`${filler}(?:\\sof\\sthe)?\\s`)}`,
  ).test(everything);
}

/** Two words of one full name that never stand side by side in the document: `Ko Wing Ming` for `Ko Wing Lam`. */
function isMispaired(word: Word, names: readonly Word[], text: string, { everything, document }: SourceIndex): boolean {
  const next = names.find(({ start }) => start === word.end + 1 && text.charAt(word.end) === ' ');
  if (!next) return false;
  // A case goes by its parties' names in any order: `Kenneth Quek` for `Quek Yen Fei Kenneth`.
  const title = document.title.toLowerCase();
  if ([word, next].every((one) => title.includes(one.text.toLowerCase()))) return false;
  const pair = `${word.text} ${next.text}`.toLowerCase();
  return !everything.replace(/-/g, ' ').includes(pair.replace(/-/g, ' '));
}

const ADDRESSED = new RegExp(`\\b${HONORIFIC}\\.?\\s((?:[A-Z][A-Za-z'-]+\\s?){1,4})`, 'g');

/** Surnames (and given names) of people addressed as Mr, Madam and so on. */
const peopleIn = (text: string): string[] =>
  [...text.matchAll(ADDRESSED)].flatMap((match) =>
    (match[1] ?? '')
      .trim()
      .replace(/'s$/, '')
      .split(/\s/)
      .filter((name) => !isGeneric(name)),
  );

/** Somebody whom the cited paragraphs do not mention, while they mention somebody whom the statement does not. */
function checkWhoIsHere(claim: Claim, index: SourceIndex): GroundingFinding[] {
  const here = claim.paragraphs.map(({ folded }) => folded).join('\n');
  const title = index.document.title.toLowerCase();
  const ours = peopleIn(claim.folded);
  const absent = ours.filter((name) => !here.includes(name) && !title.includes(name.toLowerCase()));
  const others = peopleIn(here).filter((name) => !ours.includes(name) && !title.includes(name.toLowerCase()));
  if (absent.length === 0 || others.length === 0 || ours.some((name) => here.includes(name))) return [];
  const [name = ''] = absent;
  const start = claim.folded.indexOf(name);
  return [
    {
      kind: 'name-elsewhere',
      text: name,
      at: { start, end: start + name.length },
      ...(others[0] === undefined ? {} : { detail: others[0] }),
    },
  ];
}

function checkChineseNames(claim: Claim, index: SourceIndex): GroundingFinding[] {
  return findForeignChineseNames(claim.folded, index.everything).map(({ start, end }) => ({
    kind: 'name-missing' as const,
    text: claim.text.slice(start, end),
    at: { start, end },
  }));
}

const describe = (word: Word, claim: Claim, kind: 'name-missing' | 'case-not-here'): GroundingFinding => ({
  kind,
  text: claim.text.slice(word.start, word.end),
  at: { start: word.start, end: word.end },
});
