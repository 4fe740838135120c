import type { Claim } from './claim';
import { castOf, type Participant } from './participants';
import type { SourceIndex } from './source-index';
import { locate, type SourceParagraph } from './source-paragraphs';
import type { GroundingFinding } from './types';

/** A party on whose side something stands: counsel who appears for it, or judgment given for it. */
type Side = { readonly of: string; readonly party: Participant };

/** What stands between counsel's name and the party. */
const FOR =
  /^(?:\s(?:SC|KC|QC))?,?\s(?:who\s)?(?:(?:(?:was\s)?(?:called|instructed|retained)|appear(?:s|ed|ing)|act(?:s|ed|ing))\s|(?:leading\s|junior\s|senior\s)?counsel\s)?(?:for|on\sbehalf\sof)\s(?:the\s)?$/i;
/** `Captain Yau, the plaintiff's expert`. */
const THEIR_WITNESS = /^'s?\s(?:[a-z]+\s){0,3}(?:expert|witness|counsel|solicitor|surveyor|valuer)\b/;
/** Who is to pay costs. */
const PAYS_COSTS = /^\s(?:shall|must|is\sto|was\sordered\sto|do|to|will|has\sto)\s(?:pay|bear)\s[^.;,]{0,60}\bcosts\b/;
const JUDGMENT =
  /\bjudgment\s(?:is\s|was\s|be\s|will\sbe\s|shall\sbe\s)?(?:given\s|entered\s|granted\s)?(?:for|in\sfavour\sof)\s(?:the\s)?$/i;
const TITLE = '(?:先生|女士|小姐|(?:资深)?大律师|律师)';
/** Counsel by surname, behind the party or before it. */
const CHINESE_FOR: readonly RegExp[] = [
  new RegExp(`代表[^,。;]{1,12}?的?(?:资深)?(?:大律师|律师)([\\u3400-\\u9fff])[\\u3400-\\u9fff]{0,2}${TITLE}`, 'g'),
  new RegExp(`代表[^,。;律]{1,12}?的([\\u3400-\\u9fff])[\\u3400-\\u9fff]{0,2}?${TITLE}`, 'g'),
  new RegExp(`[^,。;]{1,8}的代表(?:资深)?(?:大律师|律师)?([\\u3400-\\u9fff])[\\u3400-\\u9fff]{0,2}?${TITLE}`, 'g'),
  new RegExp(`([\\u3400-\\u9fff])[\\u3400-\\u9fff]{0,2}?${TITLE}(?:是)?代表[^,。;的]{1,8}`, 'g'),
];

/** Notices counsel told to appear for the other side, and judgment told to be given for the other party. */
export function checkSides(claim: Claim, index: SourceIndex): GroundingFinding[] {
  if (claim.foreign) return [];
  const cast = castOf(index);
  const ours = findSides(claim.folded, cast.find(claim.folded));
  if (ours.length === 0) return [];
  const theirs = claim.paragraphs.flatMap((paragraph) =>
    findSides(paragraph.folded, cast.find(paragraph.folded)).map((side) => ({ ...side, paragraph })),
  );
  return ours.flatMap(({ of, party }) => {
    const same = theirs.filter((their) => their.of === of);
    const [first] = same;
    return !first || same.some((their) => their.party.who === party.who) ? [] : [describe(party, first, claim)];
  });
}

function findSides(text: string, people: readonly Participant[]): Side[] {
  const counsel = people.flatMap((one, at) => {
    const party = people[at + 1];
    if (!party) return [];
    const between = text.slice(one.end, party.start);
    const theirs = /^,\s(?:the\s)?$/.test(between) && THEIR_WITNESS.test(text.slice(party.end, party.end + 50));
    return FOR.test(between) || theirs ? [{ of: one.who, party }] : [];
  });
  const judgment = people.flatMap((party) =>
    JUDGMENT.test(text.slice(Math.max(0, party.start - 70), party.start)) ? [{ of: 'judgment', party }] : [],
  );
  const payers = people.flatMap((party) =>
    PAYS_COSTS.test(text.slice(party.end, party.end + 90)) ? [{ of: 'costs', party }] : [],
  );
  return [...counsel, ...judgment, ...payers, ...findChinese(text, people)];
}

/** 代表被告人的律師霍…, 文大律師代表申請人: counsel by surname. */
const findChinese = (text: string, people: readonly Participant[]): Side[] =>
  CHINESE_FOR.flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const [from, to] = [match.index, match.index + match[0].length];
      const party = people.find(
        ({ start, end, who }) => start >= from - 2 && end <= to + 2 && !who.startsWith(match[1] ?? ' '),
      );
      return party ? [{ of: match[1] ?? '', party }] : [];
    }),
  );

const describe = (
  { start, end }: Participant,
  { party, paragraph }: Side & { readonly paragraph: SourceParagraph },
  claim: Claim,
): GroundingFinding => ({
  kind: 'roles-swapped',
  text: claim.text.slice(start, end),
  at: { start, end },
  detail: paragraph.text.slice(party.start, party.end),
  evidence: locate(paragraph, party),
});
