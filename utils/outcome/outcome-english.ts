import {
  BELOW,
  BELOW_ACTING,
  firstSubject,
  hideQuotations,
  isForeign,
  isSupposed,
  lastClause,
  OTHERS,
  SUBJECT_NOUN,
} from './english-clauses';
import { readJudgmentGiven, readSentencing, readVerdict } from './outcome-english-verdicts';
import type { Disposition, Outcome } from './outcome-types';

/**
 * Reads what an English sentence disposes of, and how.
 *
 * `For these reasons, I would allow the appeal.` → allowed, appeal · `The judge dismissed the claim.` → nothing
 */
export function readEnglishDispositions(
  sentence: string,
  isLast: boolean,
  readings: readonly DisposalReading[] = ENGLISH_READINGS,
): Disposition[] {
  const text = hideQuotations(dropAsides(sentence.slice(0, LONGEST_READ).replace(/\s+/g, ' ')));
  return readings.flatMap(({ name, read }) => read(text, isLast).map((one) => ({ rule: name, ...one })));
}

/** `The appeal is, in the circumstances, dismissed`, `I will, therefore, make`: what stands between commas is said beside. */
const dropAsides = (text: string): string =>
  text
    .replace(/(?<=\w),? (accordingly|therefore|thus|hence|consequently|hereby), (?=\w)/gi, ' $1 ')
    .replace(SAID_BESIDE, ' ');
const SAID_BESIDE =
  /(?<=\b(?:is|are|was|were|must|should|shall|will|would|be|I|we)), (?:in|for|with|on|as|by)(?: [\w’']{1,20}){1,6}, (?=\w)/gi;

/** No order needs more characters; what is longer is a page without full stops. */
const LONGEST_READ = 2000;

/** Verbs of disposal, by what they do; participles and finite forms together. */
const VERBS: readonly (readonly [RegExp, Outcome])[] = [
  [/^(?:allow(?:ed|s|ing)?|uphold|upheld|upholds|succeed(?:s|ed)?)$/, 'allowed'],
  [/^(?:dismiss(?:ed|es|ing)?|fail(?:s|ed)?|struck out|strike out|reject(?:ed|s)?)$/, 'dismissed'],
  [/^(?:grant(?:ed|s|ing)?|accede(?:d)? to)$/, 'granted'],
  [/^(?:refus(?:ed?|es|ing)|decline(?:d|s)?|den(?:y|ied))$/, 'refused'],
];

const VERB =
  'allow(?:ed|s)?|uphold|upheld|upholds|succeed(?:s|ed)?|dismiss(?:ed|es)?|fail(?:s|ed)?|struck out|strike out|reject(?:ed|s)?|' +
  'grant(?:ed|s)?|accede(?:d)? to|refuse(?:d|s)?|decline(?:d|s)?|den(?:y|ied)';

const IN_PART =
  /\b(?:in part|partly|partially|on grounds? [\w(), ]{1,20} only|only (?:on grounds?|in so far as|insofar as|in respect of)|only to the (?:limited )?extent|to the (?:limited )?extent (?:that|of|indicated|set out|stated))\b/i;

function outcomeOf(verb: string, negated: boolean, around: string, subjectText = ''): Outcome | undefined {
  const outcome = VERBS.find(([pattern]) => pattern.test(verb.toLowerCase()))?.[1];
  // An appeal or a claim that succeeds is allowed; what is applied for is granted.
  if (
    outcome === 'allowed' &&
    !negated &&
    /^succe/i.test(verb) &&
    /\b(?:application|summons|motion|petition|bail)/i.test(subjectText)
  )
    return 'granted';
  if (negated) return outcome === 'allowed' ? 'dismissed' : outcome === 'granted' ? 'refused' : undefined;
  return outcome === 'allowed' && IN_PART.test(around) ? 'allowed-in-part' : outcome;
}

/** `I would allow the appeal`, `we have dismissed`, `the Court unanimously allows`. */
const ACTIVE = new RegExp(
  `\\b(I|we|this court|the court|the full court|the appeal committee)((?:,? (?:would|will|shall|must|do|did|have|had|hereby|accordingly|therefore|also|thus|too|now|respectfully|unanimously|unhesitatingly|also|am|are|is|was|minded|prepared|not|cannot|see no alternative but|have no hesitation|in|going|driven|bound|satisfied that I should|satisfied that we should|propose|consequently|and|by a majority|for these reasons|likewise|so|hence|only|partly|partially|for my part|agree to|order|decided|decide|proceed|proceeded|intend|however|feel|think it right|considere?d? it (?:right|appropriate|proper|necessary)|not only|thereby|to|obliged|constrained),?){0,6}) (${VERB})\\b`,
  'gi',
);

function readActive(text: string): Disposition[] {
  const found: Disposition[] = [];
  for (const match of text.matchAll(ACTIVE)) {
    const [whole, who = '', between = '', verb = ''] = match;
    const before = text.slice(0, match.index);
    if (
      isForeign(before) ||
      isSupposed(lastClause(before)) ||
      (/\bhave\b/i.test(between) && /\bwould\b/i.test(between))
    )
      continue;
    if (/^(?:the court|the full court)$/i.test(who) && /ed$|upheld/.test(verb) && !/ha(?:s|ve)|unanim/i.test(between))
      continue;
    found.push(
      ...actOn(verb, text.slice(match.index + whole.length), before, /\b(?:not(?! only)|cannot)\b/i.test(between)),
    );
  }
  return found;
}

/** What an active verb acts on stands right after it, or before it where it says `it`. */
function actOn(verb: string, after: string, before: string, negated = false): Disposition[] {
  const [own = ''] = after.slice(0, 140).split(NEXT_ACT);
  const isPronoun = /^\s*(?:it|them|both|the same)\b/.test(after);
  const object =
    firstSubject(own) ??
    (isPronoun ? lastSubject(before) : /\bwhich\W*$/.test(before) ? firstSubject(before) : undefined);
  const outcome = outcomeOf(verb, negated, after.slice(0, 110));
  const said = `${isPronoun ? before.slice(-120) : ''} ${verb}${own}`.trim();
  return object && outcome ? [{ outcome, subject: object, strength: 2, said }] : [];
}

/** `treat the hearing as the appeal, allow it`: the nearest thing named. */
function lastSubject(before: string): Disposition['subject'] | undefined {
  const clauses = before.split(/[,;:]/).reverse();
  for (const clause of clauses) {
    const subject = firstSubject(clause);
    if (subject) return subject;
  }
  return undefined;
}

/** Where the next thing done begins: `uphold the decision and dismiss the appeal`. */
const NEXT_ACT =
  /[;:]|(?:, )?\b(?:and|but) (?=the (?:[Cc]ourt|[Jj]udge|[Mm]agistrate|[Tt]ribunal|[Bb]oard|[Dd]istrict|[Hh]igh)\b|(?:\w+ly )?(?:allow|dismiss|refus|grant|reject|set aside|order|quash|uphold|affirm|I\b|we\b))/;

/** `I reject the grounds and, for the reasons given, dismiss the appeal`: the verb stands far behind its subject. */
const TRAILING =
  /\b(?:and|but|,)(?: (?:would|will|do|must|accordingly|therefore|also|hereby|so|thus|hence|consequently|for these reasons)){0,3},? (allow(?:ed)?|dismiss(?:ed)?|refused?|grant(?:ed)?|reject(?:ed)?|uphold|upheld)(?= (?:the|this|his|her|their|its|both|all|each|leave|it|them|unconditional|HCMA|CACV|CACC|HCLA|FACV|FACC|CAMP|CA|MA|RA|(?:[\w’'-]{1,20} ){0,3}?[\w-]{1,20}(?:[’']s|s[’']) (?:\w+ )?(?:appeal|application|claim))\b)/gi;
const OWN_SENTENCE = /^(?:\W|\d|[\w ,’']{0,60}, ){0,2}(?:I|we|this court)\b/i;

function readTrailing(text: string): Disposition[] {
  if (!OWN_SENTENCE.test(text) || OTHERS.test(text) || BELOW_ACTING.test(text)) return [];
  return [...text.matchAll(TRAILING)].flatMap((match) => {
    const before = text.slice(0, match.index);
    if (/\b(?:if|unless|whether|had (?:the|it|he|she|they|I|we|there)|were (?:it|the|I|we))\b/i.test(before)) return [];
    const isPast = /ed$|upheld/.test(match[1] ?? '');
    if (!isPast && /\b(?:to(?! appeal\b| apply\b)|would have|have|could|can|may|might)\b[^,]{0,30}$/i.test(before))
      return [];
    return actOn(match[1] ?? '', text.slice(match.index + match[0].length), before);
  });
}

/** `There will be an order dismissing the appeal`. */
const ORDERED =
  /\b(?:I|we|there (?:will|shall|should|must) be)\b[^.;]{0,50}\borders? (?:accordingly )?(allowing|dismissing|granting|refusing) /gi;

const readOrdered = (text: string): Disposition[] =>
  [...text.matchAll(ORDERED)].flatMap((match) =>
    isForeign(text.slice(0, match.index)) ? [] : actOn(match[1] ?? '', text.slice(match.index + match[0].length), ''),
  );

/** `the appeal … is hereby dismissed`: subject, then the verb in the passive. */
const PASSIVE = new RegExp(
  `\\b(is|are|be|stands?|was|were|been|being|must|should|will|shall|would|has|have|can|could|cannot|do|does|did)((?: (?:be|not|never|only|now|hereby|accordingly|therefore|also|thus|all|each|both|been|so|to|thereby|consequently|unanimously|respectfully|partly|partially|substantially|largely|wholly|entirely|in part|in substance|nevertheless|otherwise|ordered|directed)){0,5}) (${VERB})\\b`,
  'gi',
);
const INTRANSITIVE = /\b(succeeds|fails|succeeded|failed|succeed|fail)\b/gi;

type VerbPhrase = {
  readonly at: number;
  readonly end: number;
  readonly aid: string;
  readonly between: string;
  readonly verb: string;
};

const passives = (text: string): VerbPhrase[] =>
  [...text.matchAll(PASSIVE)].map((match) => ({
    at: match.index,
    end: match.index + match[0].length,
    aid: match[1] ?? '',
    between: match[2] ?? '',
    verb: match[3] ?? '',
  }));

const intransitives = (text: string): VerbPhrase[] => {
  const passive = passives(text);
  return [...text.matchAll(INTRANSITIVE)]
    .filter(({ index }) => !passive.some(({ at, end }) => index >= at && index < end))
    .map((match) => ({
      at: match.index,
      end: match.index + match[0].length,
      aid: '',
      between: '',
      verb: match[1] ?? '',
    }));
};

const readPassive = (text: string, isLast: boolean): Disposition[] =>
  passives(text).flatMap((phrase) => readVerbPhrase(text, phrase, isLast));

const readIntransitive = (text: string, isLast: boolean): Disposition[] =>
  intransitives(text).flatMap((phrase) => readVerbPhrase(text, phrase, isLast));

/** `If the notice was late, the appeal …` */
const OPENS_SUPPOSING =
  /\bthat,? (?:if|unless|should)\b|\bon the (?:footing|assumption) that\b|^\W{0,3}(?:\w{1,12} )?(?:if|unless|had|were|should|assuming|supposing|even if|whether|suppose)\b/i;
/** A rule of law: `an appeal is allowed only where …`. */
const RULE_AFTER =
  /^(?: only)? (?:if|where|when|unless|as of right|lightly|sparingly|readily|as a matter of course)\b/i;
const RULE_BEFORE =
  /^\W*(?:(?:hence|thus|therefore|so|accordingly|generally|in general|ordinarily),? )?(?:an?|any|no|every|such an?) \w+/i;
const BY_ANOTHER = /^ by (?!a majority|consent|this court|us\b|me\b)/i;

function readVerbPhrase(text: string, { at, end, aid, between, verb }: VerbPhrase, isLast: boolean): Disposition[] {
  const before = text.slice(0, at);
  const after = text.slice(end);
  const clause = lastClause(before);
  const subject =
    firstSubject(clause) ?? (/^\W*(?:it|they|both|each|all)\b|^\W*$/i.test(clause) ? firstSubject(before) : undefined);
  if (!subject || isForeign(before) || isSupposed(clause) || OPENS_SUPPOSING.test(before)) return [];
  if (RULE_AFTER.test(after) || RULE_BEFORE.test(clause.trim()) || BY_ANOTHER.test(after)) return [];
  if (
    /^(?:can|could|has|have|had|did|would)$/i.test(aid) &&
    !/not|been|to be/.test(between) &&
    !/succeed|fail/.test(verb)
  )
    return [];
  if (/^would$/i.test(aid) && /\bhave\b/.test(between)) return [];
  if (/^ha(?:ve|d)$/i.test(aid) && /\b(?:to|should|could|would|must|might) $/i.test(before)) return [];
  // `has failed to establish its claims`: who fails to do something is not decided.
  if (/^fail/i.test(verb) && /^ to\b/.test(after)) return [];
  // `an instrument that will allow sharp practice`, `allowed to claim`: no disposal.
  if (/^(?:allow|dismiss|grant|refuse|decline|deny|reject|uphold)$/i.test(verb) && aid !== '') return [];
  if (/^allow/i.test(verb) && /^ to (?!(?:the|that|this|such|an?)\b)/.test(after)) return [];
  if (/\bnot\b[^,;]{0,40}\b(?:bound|doomed|likely|certain) to $/i.test(before)) return [];
  const strength = strengthOf(aid, between, verb, before, isLast, text);
  const negated = /\bnot|never/i.test(between) || /cannot/i.test(aid);
  const outcome = outcomeOf(verb, negated, `${between} ${after.slice(0, 60)}`, clause);
  const said = `${/^\W*(?:it|they|both|each|all)\b|^\W*$/i.test(clause) ? before : clause}${text.slice(at, end)}${after.split(/[;:.,]|\band\b/)[0]?.slice(0, 60) ?? ''}`;
  return strength > 0 && outcome ? [{ outcome, subject, strength: strength === 2 ? 2 : 1, said: said.trim() }] : [];
}

const DATED =
  /\b(?:on|in|since|by) (?:\d{1,2} )?(?:January|February|March|April|May|June|July|August|September|October|November|December|\d{4})/;
/** `In R v Stone the appeal was allowed`. */
const ANOTHER_CASE = /\b[A-Z][\w.’']{0,20} v\.? [A-Z]|\bin (?:that|another|those) cases?\b|\[\d{4}\]/;
const CONCLUDING =
  /^(?:\W|\d|\(?[a-z]\)){0,6}(?:for (?:all )?(?:these|those|the|the above|the foregoing|the following|such|my)[\w ,]{0,40}(?:reasons?|circumstances)|accordingly|in the (?:result|premises|event|circumstances|end|upshot)|it follows|therefore|thus|hence|consequently|in (?:all the )?circumstances|in conclusion|conclusion|as a result|so\b|finally|on this basis|given|by reason|upon|in light of|having)/i;

/** The present disposes; the past tells, and counts when the court concludes with it. */
function strengthOf(aid: string, between: string, verb: string, before: string, isLast: boolean, text: string): number {
  const past = /^(?:was|were|had|did)$/i.test(aid) || (aid === '' && /ed$/.test(verb)) || /been/.test(between);
  if (!past) return 2;
  if (BELOW.test(text) || DATED.test(text) || ANOTHER_CASE.test(text)) return 0;
  if (
    CONCLUDING.test(before) ||
    /\b(?:therefore|accordingly|thus|consequently)\b/i.test(between) ||
    (/\b(?:I|we|this court)\b/i.test(before) && isLast)
  )
    return 2;
  return isLast ? 1 : 0;
}

const ELLIPTICAL = new RegExp(
  `^(?:\\(?[ivx\\d]{1,4}[.)]\\s{0,3})?((?:[A-Z][\\w'’/-]{0,20} ){0,5}?(?:${SUBJECT_NOUN})(?: [\\w'’(),/-]{1,30}){0,9}?) (${VERB})\\b(?! by\\b)`,
  'i',
);
const FINITE =
  /\b(?:is|are|was|were|has|have|had|be|been|being|can|cannot|could|should|must|will|would|may|not|the judge|which|that|who|I|we)\b/i;
/** `The appeal dismissed below was of another sort`: the participle only describes. */
const VERB_AFTER = /^(?: \w+){0,6} (?:is|are|was|were|has|have|had)\b(?! (?:right|correct))/;
const FRAGMENT = /(?:(?!\b(?:but|and)\b)[^;,])+/gi;
/** `Result: appeal allowed`, `and the appeal dismissed`. */
const LABEL =
  /^\W{0,4}(?:(?:the )?(?:results?|outcome|orders?|disposition|conclusion|decision)\s?[:–—-])?\s{0,3}(?:the )?/i;

/** Longer sentences are prose. */
const LONGEST_ELLIPTICAL = 220;

/** `Appeal dismissed.`, `Leave granted but appeal dismissed`. */
function readElliptical(text: string): Disposition[] {
  if (text.length > LONGEST_ELLIPTICAL) return [];
  return [...text.matchAll(FRAGMENT)].flatMap((match) => {
    const before = text.slice(0, match.index);
    return isForeign(before) || isSupposed(before) ? [] : readFragment(match[0].replace(LABEL, ''));
  });
}

function readFragment(text: string): Disposition[] {
  const match = ELLIPTICAL.exec(text);
  if (!match || FINITE.test(match[1] ?? '') || RULE_AFTER.test(text.slice(match[0].length))) return [];
  if (VERB_AFTER.test(text.slice(match[0].length))) return [];
  const subject = firstSubject(match[1] ?? '');
  const outcome = outcomeOf(match[2] ?? '', false, text.slice(match[0].length, match[0].length + 60), match[1]);
  return subject && outcome ? [{ outcome, subject, strength: 2, said: text.trim() }] : [];
}

/** One way in which an English sentence disposes of something; its example is read by it, and not without it. */
export type DisposalReading = {
  readonly name: string;
  readonly read: (text: string, isLast: boolean) => Disposition[];
  readonly example: string;
  readonly counter?: string;
  readonly why?: string;
};

export const ENGLISH_READINGS: readonly DisposalReading[] = [
  {
    name: 'I <dispose of> <matter>',
    read: readActive,
    example: 'I would allow the appeal.',
    counter: 'Counsel submits that I should allow the appeal.',
  },
  {
    name: 'I …, and <dispose of> <matter>',
    read: readTrailing,
    example: 'I find no merit in the grounds and, for the reasons given, dismiss the appeal.',
    counter: 'I find no power to hear and dismiss the appeal.',
    why: 'the verb often stands far behind its subject',
  },
  {
    name: 'an order <disposing of> <matter>',
    read: readOrdered,
    example: 'There will be an order dismissing the appeal.',
    counter: 'Counsel asks that there be an order dismissing the appeal.',
  },
  {
    name: '<matter> is <disposed of>',
    read: readPassive,
    example: 'For these reasons the appeal is dismissed.',
    counter: 'An appeal is dismissed where no ground is shown.',
    why: 'a rule of law disposes of nothing',
  },
  {
    name: '<matter> succeeds or fails',
    read: readIntransitive,
    example: 'For these reasons, it is plain that the appeal fails.',
    counter: 'If the notice was late, the appeal fails.',
  },
  {
    name: '<matter> <disposed of>.',
    read: readElliptical,
    example: 'Appeal dismissed.',
    counter: 'The appeal dismissed below was of another sort.',
    why: 'the shortest form, at the end of an oral judgment',
  },
  {
    name: 'verdict',
    read: readVerdict,
    example: 'I find the defendant guilty as charged.',
    counter: 'The magistrate found the defendant guilty as charged.',
  },
  {
    name: 'sentence',
    read: readSentencing,
    example: 'I sentence you to 32 months’ imprisonment.',
    counter: 'The maximum I could impose is 32 months’ imprisonment.',
  },
  {
    name: 'judgment or order',
    read: readJudgmentGiven,
    example: 'There shall be judgment for the plaintiff.',
    counter: 'The plaintiff submits that there shall be judgment for the plaintiff.',
  },
];
