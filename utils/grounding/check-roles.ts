import { rankSentences } from './best-sentences';
import type { Claim } from './claim';
import { type Cast, castOf, type Participant } from './participants';
import type { SourceIndex } from './source-index';
import { locate } from './source-paragraphs';
import type { SourceSentence } from './source-sentences';
import { CHINESE_VERBS } from './tables/party-words';
import { tokenise } from './tokens';
import type { GroundingFinding } from './types';

/** Who stands on which side of a word: `pay` with Tsui before it and Lantern Bay behind. */
type Relation = {
  readonly word: string;
  readonly side: 'subject' | 'before' | 'behind';
  readonly passive: boolean;
  readonly sign: number;
  readonly participant: Participant;
};

const ABOUT_THE_SAME = 0.6;
const NEARLY_BEST = 0.75;

/** Compares who does what to whom with the cited sentences that fit best. */
export function checkRoles(claim: Claim, index: SourceIndex): GroundingFinding[] {
  if (claim.foreign) return [];
  const cast = castOf(index);
  const people = cast.find(claim.folded);
  // Whoever is named wrongly is not what the statement has in common with the source.
  const others = claim.tokens.filter(({ start }) => !people.some((one) => start >= one.start && start < one.end));
  const ranked = rankSentences(others, claim.sentences, index);
  const best = ranked[0]?.share ?? 0;
  if (best < ABOUT_THE_SAME) return [];
  const ours = findRelations(claim.folded, cast);
  if (ours.length === 0) return [];
  const near = ranked.filter(({ share }) => share >= best * NEARLY_BEST).map(({ sentence }) => sentence);
  const theirs = near.flatMap((sentence) =>
    findRelations(sentence.text, cast, readPronoun(sentence, cast, index)).map((relation) => ({
      ...relation,
      sentence,
    })),
  );
  const swapped = ours.filter((relation) => isSwapped(relation, theirs));
  const standing = ours.filter((relation) => theirs.some((their) => isSameRelation(relation, their)));
  const [first] = swapped;
  return first && swapped.length > standing.length ? [describe(first, theirs, claim)] : [];
}

const OPENING = 6;
/** `The defendant declined to pay. It avoided the policy`: where only one was named before, the pronoun is that one. */
function readPronoun({ text, start, paragraph }: SourceSentence, cast: Cast, index: SourceIndex): Participant[] {
  const said = /^(?:It|He|She)(?=\s[a-z]+(?:ed|s|d)\b)/.exec(text)?.[0];
  const before = index.sentencesOf(paragraph).findLast((sentence) => sentence.end <= start);
  if (said === undefined || !before) return [];
  const people = cast.find(before.text);
  const [only] = people;
  const opens = only !== undefined && only.start - (before.text.length - before.text.trimStart().length) < OPENING;
  return opens && people.every(({ who }) => who === only.who) ? [{ start: 0, end: said.length, who: only.who }] : [];
}

const answers = (a: Relation, b: Relation): boolean =>
  a.word === b.word && a.side === b.side && a.passive === b.passive && (a.sign === 0) === (b.sign === 0);

const isSameRelation = (a: Relation, b: Relation): boolean =>
  answers(a, b) && a.participant.who === b.participant.who && a.sign * b.sign >= 0;

/** The source has somebody else there, and nowhere there the one whom the statement names. */
const isSwapped = (ours: Relation, theirs: readonly Relation[]): boolean =>
  theirs.some(
    (their) =>
      answers(ours, their) &&
      their.participant.who !== ours.participant.who &&
      their.sign * ours.sign >= 0 &&
      (!ours.word.startsWith('~') ||
        !/^~[\u3400-\u9fff]/.test(ours.word) ||
        areRivals(ours.participant.who, their.participant.who)),
  ) && !theirs.some((their) => isSameRelation(ours, their));

/** Any words tell one party from the other, where the two can be nobody but each other's opponents or namesakes. */
const OPPONENTS =
  /^(?:plaintiff\d? defendant\d?|applicant\d? respondent\d?|appellant\d? respondent\d?|landlord tenant)$/;
const areRivals = (a: string, b: string): boolean =>
  OPPONENTS.test(`${a} ${b}`) ||
  OPPONENTS.test(`${b} ${a}`) ||
  (/\d$/.test(a) && /\d$/.test(b) && a.replace(/\d+$/, '') === b.replace(/\d+$/, ''));

const CLAUSE_BREAK =
  /[;:。!?]|[.,](?!\d)|\b(?:but|although|because|since|while|whereas|which|who|that|and)\b|但|而(?!且)|因为|由于/gi;
/** 其後用雨傘打PW1: nobody is named before the verb. */
const SUBJECTLESS = /^[,;]?(?:其后|随即|随后|并|再|又|然后|之后|亦|但|而)?(?:用|以|将|把|向|要求|拒绝|打|踢|推|支付)/;
/** `The wife, aged 47, gave up her work`: what commas set apart ends no clause. */
const ASIDE = /,\s(?:aged|now|then|an?|who|which|whose|being|formerly)\s[^,;.]{1,80},/gi;
const PASSIVE = /\b(?:is|are|was|were|be|been|being)\s(?:[a-z]+ly\s|not\s|also\s|then\s){0,2}$/i;

/** `Counsel for the applicant criticised`: it is counsel who acts. */
const COUNSEL_FOR =
  /\b(?:counsel|solicitors?|barristers?|lawyers?|advocate)\s(?:appearing\s|acting\s)?(?:for|on\sbehalf\sof)\s(?:the\s)?$/i;

/** `the Coal Supply Agreements`, `the OS` (originating summons): a document with a name acts in nobody's place. */
const THING = /\b(?:Agreements?|Deeds?|Contracts?|Memorandum|Guarantees?|Petition|Summons|OS|Lease|Policy|Property)$/;
const isThing = (name: string): boolean => THING.test(name);

/** Takes a folded text apart into clauses, and each clause into who stands before and behind its words. */
function findRelations(text: string, cast: Cast, pronoun: readonly Participant[] = []): Relation[] {
  const people = [
    ...pronoun,
    ...cast
      .find(text)
      .filter(
        ({ start, end }) =>
          !COUNSEL_FOR.test(text.slice(Math.max(0, start - 40), start)) && !isThing(text.slice(start, end)),
      ),
  ];
  if (people.length === 0) return [];
  const asides = [...text.matchAll(ASIDE)].filter(
    ({ index, 0: said }) =>
      people.some(({ end }) => end === index) &&
      !people.some(({ start }) => start > index && start < index + said.length),
  );
  const cuts = [...text.matchAll(CLAUSE_BREAK)]
    .map((match) => match.index)
    .filter((cut) => !asides.some(({ index, 0: said }) => cut >= index && cut < index + said.length))
    .filter((cut) => !people.some(({ start, end }) => cut > start && cut < end));
  const predicates = findPredicates(text, people);
  let from = 0;
  let topic: Participant | undefined;
  return [...cuts, text.length].flatMap((to) => {
    const own = people.filter(({ start }) => start >= from && start < to);
    // A Chinese clause without a subject goes on with that of the clause before, until the sentence ends.
    const inside =
      topic && SUBJECTLESS.test(text.slice(from, to)) ? [{ ...topic, start: from, end: from }, ...own] : own;
    topic = /[。!?;.]/.test(text.charAt(to)) ? undefined : (inside[0] ?? topic);
    const words = predicates.filter(({ start }) => start >= from && start < to);
    from = to;
    return words.flatMap((word, at) => relate(word, inside, text).filter((relation) => isDirect(relation, words, at)));
  });
}

/** Chinese verbs govern their clause; an English word says something of a participant that few other words part it from. */
function isDirect({ participant, side }: Relation, words: readonly Predicate[], at: number): boolean {
  const word = words[at];
  if (!word || word.sign === CHINESE_SIGN || side === 'subject') return true;
  const [from, to] = side === 'before' ? [participant.end, word.start] : [word.end, participant.start];
  return words.filter(({ start }) => start >= from && start < to).length <= PARTED;
}

/** Words that may stand between. */
const PARTED = 1;
/** Negation is not compared between Chinese verbs here. */
const CHINESE_SIGN = 0.5;

type Predicate = { readonly word: string; readonly start: number; readonly end: number; readonly sign: number };

/** English: every telling word. Chinese: verbs of a closed list, since pairs of characters cut across words. */
function findPredicates(text: string, people: readonly Participant[]): Predicate[] {
  const free = ({ start, end }: { start: number; end: number }): boolean =>
    !people.some((one) => one.start < end && start < one.end);
  const english = tokenise(text).filter((token) => free(token) && /[a-z]/i.test(text.charAt(token.start)));
  const chinese = [...text.matchAll(new RegExp(CHINESE_VERBS, 'g'))].map((match) => ({
    word: match[0],
    start: match.index,
    end: match.index + match[0].length,
    sign: CHINESE_SIGN,
  }));
  const loose = tokenise(text)
    .filter((token) => free(token) && !token.polar && /^[\u3400-\u9fff]{2}$/.test(token.word))
    .map(({ word, start, end }) => ({ word: `~${word}`, start, end, sign: CHINESE_SIGN }));
  return [...english, ...chinese.filter(free), ...findCopulas(text), ...loose];
}

/** 是該單位的註冊業主, 為他的租客: what somebody is, by its last two characters. */
const COPULA = /(?<![不可但只就若])[是为](?=[^,;。]{2,30}?([\u3400-\u9fff]{2})(?:[,;。]|$))/g;
const findCopulas = (text: string): Predicate[] =>
  [...text.matchAll(COPULA)].map((match) => ({
    word: `是${match[1] ?? ''}`,
    start: match.index,
    end: match.index + 1,
    sign: CHINESE_SIGN,
  }));

/** Participants that Chinese puts before the verb with 向, 對, 把 or 給 are its objects; with 被 or 由 its subjects. */
const OBJECT_MARK = /[向对把将给与和跟]$/;
const AGENT_MARK = /[被由遭]$/;

function relate(predicate: Predicate, people: readonly Participant[], text: string): Relation[] {
  const { word, start, end, sign } = predicate;
  const chinese = !/[a-z]/i.test(text.charAt(start));
  const passive =
    !chinese &&
    (PASSIVE.test(text.slice(Math.max(0, start - 24), start)) || /^\s?by\b/i.test(text.slice(end, end + 4)));
  const before = people.filter((one) => one.end <= start);
  const behind = people.find((one) => one.start >= end);
  if (!chinese) {
    const nearest = before.at(-1);
    const [subject] = before;
    return [
      ...(subject && nearest && subject.who !== nearest.who
        ? [{ word, side: 'subject' as const, passive, sign, participant: subject }]
        : []),
      ...(nearest ? [{ word, side: 'before' as const, passive, sign, participant: nearest }] : []),
      ...(behind ? [{ word, side: 'behind' as const, passive, sign, participant: behind }] : []),
    ];
  }
  if (word.startsWith('~')) {
    const [only] = before;
    const alone =
      only !== undefined &&
      people.length === 1 &&
      !OBJECT_MARK.test(text.slice(0, only.start)) &&
      !AGENT_MARK.test(text.slice(0, only.start)) &&
      !/^的/.test(text.slice(only.end));
    return alone ? [{ word, side: 'before' as const, passive: false, sign, participant: only }] : [];
  }
  const objects = before.filter((one) => OBJECT_MARK.test(text.slice(0, one.start)));
  const agents = before.filter((one) => AGENT_MARK.test(text.slice(0, one.start)));
  // 他即日去信被告人要求停工: the pronoun acts, and whoever stands between is written to.
  const isPronoun = /(?:^|[,;:。])[他她其][^,;:。]*$/.test(text.slice(0, start));
  const subject = isPronoun ? undefined : (agents[0] ?? before.filter((one) => !objects.includes(one)).at(-1));
  const patient = agents[0] ? before.find((one) => one !== agents[0]) : (objects.at(-1) ?? behind);
  return [
    ...(subject ? [{ word, side: 'before' as const, passive: false, sign, participant: subject }] : []),
    ...(patient && !word.startsWith('是')
      ? [{ word, side: 'behind' as const, passive: false, sign, participant: patient }]
      : []),
  ];
}

function describe(
  relation: Relation,
  theirs: readonly (Relation & { sentence: SourceSentence })[],
  claim: Claim,
): GroundingFinding {
  const { start, end } = relation.participant;
  const finding: GroundingFinding = { kind: 'roles-swapped', text: claim.text.slice(start, end), at: { start, end } };
  const their = theirs.find((one) => answers(relation, one) && one.participant.who !== relation.participant.who);
  if (!their) return finding;
  const { sentence, participant } = their;
  const span = { start: sentence.start + participant.start, end: sentence.start + participant.end };
  return {
    ...finding,
    detail: sentence.paragraph.text.slice(span.start, span.end),
    evidence: locate(sentence.paragraph, span),
  };
}
