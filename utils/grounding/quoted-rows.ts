import type { Claim } from './claim';
import type { Participant } from './participants';
import { findQuantities } from './quantities';
import type { Quoted } from './quoted-sentences';
import { readSubject } from './quoted-subjects';
import { isToldAs } from './tables/told-as';
import { tokenise } from './tokens';
import type { FindingKind } from './types';

/** A statement beside the sentence that its quotation stands in. */
export type QuotedPair = Quoted & {
  readonly claim: Claim;
  /** The sentence's words before the quotation, the quotation, and the words behind. */
  readonly before: string;
  readonly said: string;
  readonly behind: string;
  /** The statement's people, the sentence's people, and whom a pronoun of the quotation means. */
  readonly ours: readonly Participant[];
  readonly theirs: readonly Participant[];
  readonly pronoun?: Participant;
};

export type QuotedRow = {
  readonly name: string;
  readonly kind: FindingKind;
  readonly differs: (pair: QuotedPair) => boolean;
  readonly source: string;
  readonly quote: string;
  /** Goes beyond its sound quotation: a conflict. */
  readonly example: string;
  /** The same quotation, told as it stands: no conflict. */
  readonly counter: string;
};

const COURT_HOLDS =
  /\b(?:court|judge|tribunal|magistrate|board|chairman|master|recorder|majority|CFA)\b[^.;]{0,30}?\b(?:held|holds|found|finds|ruled|decided|concluded|determined|accepted|agreed|was\ssatisfied|took\sthe\sview)\b|(?:法官|法庭|本席|本庭|法院|上诉庭)[^,。;]{0,8}(?:裁定|认定|信纳|接纳|命令|颁令|下令|判)/i;
const PUTS =
  /(?:\b(?:argu(?:e[sd]?|ing)|submit(?:s|ted|ting)?|contend(?:s|ed|ing)?|assert(?:s|ed|ing)?|alleg(?:e[sd]?|ing)|aver(?:s|red|ring)?|claim(?:s|ed)|maintain(?:s|ed)|urg(?:es|ed|ing)|plead(?:s|ed)|complain(?:s|ed)|argument|submission|contention|assertion|allegation|case\s(?:is|was)|position\s(?:is|was))\b[^.;]{0,40}?\bthat\b[^.;]{0,200}|(?:要求|申请更改|声称|指称|陈词|辩称|主张)[^。;]{0,40})$/i;
/** The court makes it its own, there or in the next words. */
const TAKEN_OVER =
  /\b(?:(?<!not\s)(?:accept(?:s|ed)?|agree[sd]?|uph(?:old|eld)|adopt(?:s|ed)?|persuaded)|rightly|correctly|well-founded|with\sforce|is\s(?:right|correct)|was\s(?:right|correct))\b|(?<!不)(?:接纳|同意|认同|采纳|批准)/i;

const isPutByParty = ({ claim, before, told, sentence }: QuotedPair): boolean =>
  told !== undefined &&
  COURT_HOLDS.test(claim.folded) &&
  !isToldAs(claim.folded, 'counsel') &&
  !isToldAs(claim.folded, 'witness') &&
  PUTS.test(before) &&
  !TAKEN_OVER.test(before) &&
  !claim.sentences.some(({ text, start, paragraph }) => {
    const isBehind = paragraph === sentence.paragraph && start >= sentence.start;
    return isBehind && TAKEN_OVER.test(text);
  });

const DENIES =
  /\b(?:not|no|never|nor|none|neither|nothing|cannot|without|unable|declin\w+|refus\w+|reject\w*|dismiss\w*|doubt\w*|wrong\w*|disagree\w*|fail\w*|short\sof|insufficient|un(?:necessary|able|likely|willing|clear)|only|little|few)\b|n't\b|不|无|没|未|拒|否|毋/i;
const NOT_THAT = /(?:\bnot|n't|\bnever|\bno)\b([^.;,]{0,70})\bthat\s(?:the\s|a\s|an\s)?$/i;
const SURELY = /doubt|question|disput|den(?:y|ied)|challeng|only|contest|surpris|gainsa|contention|argu|submi|alleg/i;
const isNotThat = ({ before, told, claim }: QuotedPair): boolean => {
  const said = NOT_THAT.exec(before)?.[1];
  return told !== undefined && said !== undefined && !SURELY.test(said) && !DENIES.test(claim.folded);
};

/** Words that tell of one thing only when one side denies them and the other does not. */
const FEWEST_TURNED = 2;
function isTurned({ claim, sentence, span, told, before, said, behind }: QuotedPair): boolean {
  if (told === undefined) return false;
  const quoted = sentence.tokens.filter(
    ({ start, end, sign, polar }) => start >= span.start && end <= span.end && sign !== 0 && !polar,
  );
  const pairs = quoted.flatMap((their) =>
    claim.tokens.filter(({ word, sign }) => word === their.word && sign !== 0).map(({ sign }) => sign * their.sign),
  );
  const isDenied = claim.tokens.some(({ sign, polar }) => sign < 0 && !polar);
  const clause = (before.split(/[,;:]/).at(-1) ?? '') + said + (behind.split(/[,;:.]/)[0] ?? '');
  return pairs.length >= FEWEST_TURNED && pairs.every((sign) => sign < 0) && isDenied && !DENIES.test(clause);
}

const CONDITION =
  /(?<=^|,\s|\b(?:that|and)\s)where\b|\b(?:if|unless|only\swhen|provided\sthat|in\sthe\sevent\sthat|so\slong\sas)\b(?!\snot\b)|除非|如果|倘若|假如|(?<![比例])如(?=[^,。;]{3,40},)|若(?!干)/i;
const TOLD_WITH_CONDITION =
  /\b(?:if|unless|where|when|once|whenever|until|provided|subject\sto|without|except|cases?|circumstances|assum\w+|otherwise|depend\w*|condition\w*|such|these|those|this|that\s(?:case|event)|would|could|had)\b|除非|如|若|倘|当|须|之后|方|才|该|此/i;
/** A statement that has hardly a word of the condition leaves it out. */
const LEFT_OUT = 0.25;
function isUnconditional({ claim, before, behind, told }: QuotedPair): boolean {
  if (told === undefined || TOLD_WITH_CONDITION.test(claim.folded)) return false;
  const at = before.search(CONDITION);
  const next = /^[^.;,]{0,24},?\s(?:unless|if|provided\sthat|only\sif|only\swhere)\b/i.exec(behind);
  const ends = before.lastIndexOf(',');
  const condition = at >= 0 && ends > at ? before.slice(at, ends) : next ? behind.slice(next[0].length) : '';
  const words = new Set(tokenise(condition).map(({ word }) => word));
  const own = new Set(claim.tokens.map(({ word }) => word));
  return words.size > 3 && [...words].filter((word) => own.has(word)).length <= words.size * LEFT_OUT;
}

const ONLY = /\b(?:only|solely|exclusively)\b(?!\s(?:\d|\$|one|two|three|a\b|an\b|issue|question))|只(?!是)|仅(?!为)/i;
const LIKE_ONLY =
  /\b(?:only|solely|sole|exclusive\w*|merely|alone|just|but|except|unless|other\sthan|apart\sfrom|limited|confined|restrict\w*|nothing|no\sother|until|single)\b|只|仅|唯|除|限于/i;
const ALTERNATIVE = /\b(?:either|or|also|both|as\swell\sas|include[sd]?|including|not\slimited)\b|或|亦|也|包括|以及/i;
const isNarrowed = ({ claim, sentence, told }: QuotedPair): boolean =>
  told !== undefined &&
  ONLY.test(claim.folded) &&
  !LIKE_ONLY.test(sentence.text) &&
  ALTERNATIVE.test(sentence.text) &&
  !ALTERNATIVE.test(claim.folded);

/** Words between a date and the quotation that belongs to it. */
const DATE_BEHIND = /^[\s,]*(?:[a-z]+\s){0,3}(?:on|in|dated|by|of)\s(?:the\s)?$|^[于在]?$/i;
const DATE_BEFORE =
  /^,?\s?(?:the\s|an?\s|he\s|she\s|they\s|it\s)?$|^(?:,[^,]{1,60},\s?(?:the\s)?)$|^[,\u3400-\u9fff]{0,8}$/i;
function isDatedElse({ claim, sentence, span, told }: QuotedPair): boolean {
  const ours = claim.quantities.filter(({ kind, date }) => kind === 'date' && date?.day !== undefined);
  const [own, more] = ours;
  if (told === undefined || !own || more) return false;
  const dates = findQuantities(sentence.text, []).filter(
    ({ kind, date }) => kind === 'date' && date?.day !== undefined,
  );
  const beside = dates.find(
    ({ start, end }) =>
      (start >= span.end && DATE_BEHIND.test(sentence.text.slice(span.end, start))) ||
      (end <= span.start && DATE_BEFORE.test(sentence.text.slice(end, span.start))),
  );
  const isOther =
    beside !== undefined &&
    (['day', 'month', 'year'] as const).some((part) => isApart(beside.date?.[part], own.date?.[part]));
  return isOther && !dates.some(({ start, end, text }) => start >= span.start && end <= span.end && text === own.text);
}
const isApart = (a: number | undefined, b: number | undefined): boolean =>
  a !== undefined && b !== undefined && a !== b;

/** What a statement says beyond its sound quotation, by the sentence in which the quotation stands. */
export const QUOTED_ROWS: readonly QuotedRow[] = [
  {
    name: 'a party argues that <quotation>',
    kind: 'submission-as-holding',
    differs: isPutByParty,
    source: 'The tenant asserted that the deposit should be returned at once and in cash.',
    quote: 'the deposit should be returned at once',
    example: 'The court held that the deposit should be returned at once.',
    counter: 'The tenant asserted that the deposit should be returned at once.',
  },
  {
    name: 'it is not so that <quotation>',
    kind: 'negation-reversed',
    differs: isNotThat,
    source: 'The seller has not proved to the satisfaction of the court that the buyer received the keys of the van.',
    quote: 'the buyer received the keys of the van',
    example: 'The seller proved that the buyer received the keys of the van.',
    counter: 'The seller failed to prove that the buyer received the keys of the van.',
  },
  {
    name: '<quotation> turned',
    kind: 'negation-reversed',
    differs: isTurned,
    source: 'This wording strikes a fair balance between landlord and tenant in a case of fire.',
    quote: 'strikes a fair balance between landlord and tenant',
    example: 'The wording fails to strike a fair balance between landlord and tenant.',
    counter: 'A fair balance between landlord and tenant is struck.',
  },
  {
    name: 'if so, <quotation>',
    kind: 'scope-changed',
    differs: isUnconditional,
    source:
      'Where a witness lives abroad and is too ill to travel, the party calling her may read her statement at the hearing.',
    quote: 'may read her statement at the hearing',
    example: 'The party calling a witness may read her statement at the hearing.',
    counter: 'The statement of a witness too ill to travel from abroad may be read at the hearing.',
  },
  {
    name: '<quotation> or something else',
    kind: 'scope-changed',
    differs: isNarrowed,
    source: 'Notice may be served on the tenant either by post or by leaving it at the flat.',
    quote: 'Notice may be served on the tenant',
    example: 'Notice may be served on the tenant only by post.',
    counter: 'Notice may be served on the tenant by post.',
  },
  {
    name: '<quotation> on another day',
    kind: 'quantity-misplaced',
    differs: isDatedElse,
    source: 'The master gave directions on 3 June 2024, with which the seller was to comply by 17 June 2024.',
    quote: 'The master gave directions',
    example: 'The master gave directions on 17 June 2024.',
    counter: 'Under the directions which the master gave on 3 June 2024 the seller had time.',
  },
  {
    name: 'somebody else <quotation>',
    kind: 'roles-swapped',
    differs: ({ claim, before, said, told, ours, theirs, pronoun }) => {
      if (!told) return false;
      const their = pronoun ?? readSubject(before, theirs);
      const our = readSubject(claim.folded.slice(0, told.start), ours);
      if (!their || !our || /^(?:the|an?)\s/i.test(said)) return false;
      return !their.who.includes(our.who) && !our.who.includes(their.who) && theirs.some(({ who }) => who === our.who);
    },
    source:
      'The landlord was told by the tenant of the leak. The landlord was entitled to enter the flat and to mend it.',
    quote: 'was entitled to enter the flat',
    example: 'The tenant was entitled to enter the flat.',
    counter: 'The landlord was entitled to enter the flat.',
  },
];
