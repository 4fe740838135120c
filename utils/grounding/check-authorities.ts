import { extractCitations } from '../citations/extract-citations';
import { overlaps, spanOf } from '../core/text-span';
import { type Match, rankSentences } from './best-sentences';
import type { Claim } from './claim';
import type { SourceIndex } from './source-index';
import { locate } from './source-paragraphs';
import type { SourceSentence } from './source-sentences';
import { GENERIC_CAPITALS } from './tables/name-words';
import type { GroundingFinding } from './types';

/** Names and citations of one case go together, and so do a case and what it held. */
export const checkAuthorities = (claim: Claim, index: SourceIndex): GroundingFinding[] => {
  const mismatched = checkNamesOfCitations(claim, index);
  return mismatched.length > 0 ? mismatched : checkHoldings(claim, index);
};

/** The telling words of a case's name; forms of companies and `HKSAR` tell nothing. */
const COMPANY =
  /^(?:limited|ltd|co|company|inc|plc|corporation|holdings|anor|another|others|ors|hksar|and|the|of|for|re)$/i;
const wordsOf = (name: string): string[] =>
  (name.match(/[A-Za-z][A-Za-z'-]+/g) ?? []).map((word) => word.toLowerCase()).filter((word) => !COMPANY.test(word));

type Named = ReadonlyMap<string, ReadonlySet<string>>;
const NAMES = new WeakMap<SourceIndex, Named>();

/** The words of every name under which the document gives a citation; parallel citations share them. */
function namesByCitation(index: SourceIndex): Named {
  const known = NAMES.get(index);
  if (known) return known;
  const names = new Map<string, Set<string>>();
  for (const { text } of index.paragraphs) {
    const citations = extractCitations(text);
    for (const { norm, group, caseName } of citations) {
      const first = citations.find((one) => one.group !== undefined && one.group === group && one.caseName);
      const name = caseName ?? first?.caseName;
      if (name === undefined) continue;
      names.set(norm, new Set([...(names.get(norm) ?? []), ...wordsOf(name)]));
    }
  }
  NAMES.set(index, names);
  return names;
}

/** A party in the statement's name that the document's name of that citation does not have. */
function checkNamesOfCitations(claim: Claim, index: SourceIndex): GroundingFinding[] {
  const names = namesByCitation(index);
  return claim.citations.flatMap(({ norm, caseName, start, end }) => {
    const theirs = names.get(norm);
    const ours = wordsOf(caseName ?? '');
    if (!theirs || theirs.size === 0 || ours.length === 0) return [];
    const strange = ours.filter((word) => !theirs.has(word));
    return strange.length === 0
      ? []
      : [{ kind: 'authority-swapped', text: claim.text.slice(start, end), at: { start, end } }];
  });
}

type Mention = { readonly case: string; readonly start: number };

const NAME = "[A-Z][A-Za-z'-]+(?:\\s(?:[A-Z][A-Za-z'-]+|&|of|and|\\([A-Z]{2}\\))){0,6}";
const CASE = new RegExp(`\\b(?:(${NAME}|R)\\sv\\.?\\s(${NAME}|R\\b)|(?:Re|Ex\\sparte)\\s(${NAME}))`, 'g');
/** `Up Energy Development Group Ltd (in liquidation)[14] at [11]`: a company whose case goes by its name alone. */
const COMPANY_CASE = new RegExp(
  `(?<!\\sv\\.?\\s)\\b(${NAME}\\s(?:Ltd|Limited|Co|Inc|plc|Corporation))(?:\\s?\\([a-z ]{4,30}\\))?,?\\s?\\[\\d{1,4}\\]`,
  'g',
);
const CHINESE_CASE = /([\u3400-\u9fff]{2,8})\s?(?:诉|对)\s?([\u3400-\u9fff]{2,8})/g;
const CASES = new WeakMap<SourceIndex, readonly string[]>();

/** By what a case is called for short: the first telling words of a party. */
function casesOf(index: SourceIndex): readonly string[] {
  const known = CASES.get(index);
  if (known) return known;
  const found = new Set<string>();
  for (const { folded } of index.paragraphs) {
    for (const match of folded.matchAll(CASE)) found.add(shortName(match[1], match[2], match[3]));
    for (const match of folded.matchAll(COMPANY_CASE)) found.add(shortName(match[1]));
    for (const match of folded.matchAll(CHINESE_CASE))
      found.add((/香港特别行政区$/.test(match[1] ?? '') ? match[2] : match[1])?.slice(-4) ?? '');
  }
  const cases = [...found].filter((name) => name.length > 1);
  CASES.set(index, cases);
  return cases;
}

const CROWN = /^(?:HKSAR|R|The Queen|Attorney|Secretary|Director|Commissioner)\b/;
function shortName(first = '', second = '', re = ''): string {
  const name = re !== '' ? re : CROWN.test(first) ? second : first;
  return name
    .split(' ')
    .filter((word) => !COMPANY.test(word) && !GENERIC_CAPITALS.has(word.toLowerCase()))
    .slice(0, 2)
    .join(' ');
}

const mentionsIn = (text: string, cases: readonly string[]): Mention[] =>
  cases
    .flatMap((name) => {
      const start = text.indexOf(name);
      return start < 0 ? [] : [{ case: name, start }];
    })
    .sort((a, b) => a.start - b.start);

/** What another case is told to have held must share so much with the sentence of that case. */
const ABOUT_THE_SAME = 0.4;
const FAR_BEHIND = 0.6;

/** The statement tells what a case holds, or takes it as authority; that it was cited, or not, tells no holding. */
const HOLDS =
  /\b(?:held|holds|said|says|stated|states|observed|decided|decides|ruled|rules|established|establishes|laid\sdown|explained|explains|considered|concluded|confirmed|reiterated|emphasi[sz]ed|noted|recogni[sz]ed|suggested|suggests|described|warned|authority|according\sto|as\sin|in\s[A-Z])\b|裁定|指出|认为|确立|说明|重申|强调|裁决|案例|依据|根据/;

/** The holding of one case told of another, where the cited paragraphs speak of both. */
function checkHoldings(claim: Claim, index: SourceIndex): GroundingFinding[] {
  if (claim.foreign) return [];
  const cases = casesOf(index);
  const [ours, second] = mentionsIn(claim.folded, cases);
  if (!ours || second || !HOLDS.test(claim.folded)) return [];
  const nameWords = new Set(wordsOf(cases.join(' ')));
  const whole = [...claim.folded.matchAll(CASE)].map(spanOf);
  const telling = claim.tokens.filter(
    (token) =>
      !nameWords.has(token.word) &&
      !isInName(token.start, token.end, ours) &&
      !whole.some((span) => overlaps(span, token)),
  );
  const ranked = rankSentences(telling, claim.sentences, index);
  const [best] = ranked;
  const theirs = best && caseOf(best.sentence, cases);
  if (best && theirs === undefined && isOursAlone(best, ours, claim, index)) return [describe(ours, best, claim)];
  if (!best || best.share < ABOUT_THE_SAME || theirs === undefined || theirs === ours.case) return [];
  const own = ranked.find(({ sentence }) => caseOf(sentence, cases) === ours.case);
  if (own && own.share > best.share * FAR_BEHIND) return [];
  // A judgment calls itself by its own name, and later ones call it so.
  const isNamedHere = claim.sentences.some(({ text }) => text.includes(ours.case));
  if (!isNamedHere && (index.document.title.includes(ours.case.split(' ')[0] ?? '') || !/\sv\.?\s/.test(claim.folded)))
    return [];
  return [{ ...describe(ours, best, claim), detail: theirs }];
}

const describe = (ours: Mention, { sentence }: Match, { text }: Claim): GroundingFinding => {
  const at = { start: ours.start, end: ours.start + ours.case.length };
  return {
    kind: 'authority-swapped',
    text: text.slice(at.start, at.end),
    at,
    evidence: locate(sentence.paragraph, sentence),
  };
};

/** So closely told, and of no case: what this court says itself. */
const CLOSE = 0.55;
/** A case is discussed over some paragraphs without its name. */
const DISCUSSED = 4;

/** What this court says in its own voice, told of a case that is named nowhere near. */
function isOursAlone({ sentence, share }: Match, ours: Mention, claim: Claim, index: SourceIndex): boolean {
  if (share < CLOSE || sentence.speaker !== 'court' || !/\sv\.?\s/.test(claim.folded)) return false;
  if (index.document.title.includes(ours.case.split(' ')[0] ?? '')) return false;
  return !claim.paragraphs.some(({ index: at }) =>
    index.paragraphs
      .slice(Math.max(0, at - DISCUSSED), at + 1)
      .some(({ folded, heading }) => folded.includes(ours.case) || heading.includes(ours.case)),
  );
}

const isInName = (start: number, end: number, { case: name, start: from }: Mention): boolean =>
  start < from + name.length && from < end;

/** The case that a sentence names, or the one named last before it; undefined where it names several. */
function caseOf({ text, paragraph, start }: SourceSentence, cases: readonly string[]): string | undefined {
  const named = mentionsIn(text, cases);
  if (named.length > 0) return named.length === 1 ? named[0]?.case : undefined;
  const before = paragraph.folded.slice(0, start);
  const last = cases
    .map((name) => ({ name, at: before.lastIndexOf(name) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => b.at - a.at)[0];
  return last?.name;
}
