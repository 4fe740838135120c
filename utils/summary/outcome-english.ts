import type { Disposition, Outcome, Subject } from './outcome-types';

/** Verbs of disposal, by what they do; participles and finite forms together. */
const VERBS: readonly (readonly [RegExp, Outcome])[] = [
  [/^(?:allow(?:ed|s|ing)?|uphold|upheld|upholds|succeed(?:s|ed)?)$/, 'allowed'],
  [
    /^(?:dismiss(?:ed|es|ing)?|fail(?:s|ed)?|struck out|strike out|reject(?:ed|s)?|set aside and dismissed)$/,
    'dismissed',
  ],
  [/^(?:grant(?:ed|s|ing)?|accede(?:d)? to|give|gave|given|make|made|issue|issued)$/, 'granted'],
  [/^(?:refuse(?:d|s)?|decline(?:d|s)?|den(?:y|ied)|not granted)$/, 'refused'],
];

const VERB =
  'allow(?:ed|s)?|uphold|upheld|upholds|succeed(?:s|ed)?|dismiss(?:ed|es)?|fail(?:s|ed)?|struck out|strike out|reject(?:ed|s)?|' +
  'grant(?:ed|s)?|accede(?:d)? to|refuse(?:d|s)?|decline(?:d|s)?|den(?:y|ied)';

const SUBJECT_NOUN =
  "(?:cross[- ]?)?appeals?|applications?|summons(?:es)?|motions?|petitions?|claims?|actions?|counter-?claims?|leave|permission|judicial review|proceedings?|suits?|certificates?|prosecution'?s case|relief|injunctions?|reference|complaints?|objections?|bail|requests?|review|writ";

/** `the appeal … is hereby dismissed`: subject, then the verb in the passive or on its own. */
const PASSIVE = new RegExp(
  `\\b(is|are|be|stands?|was|were|been|being|must|should|will|shall|would|has|have|can|could|cannot|do|does|did)((?: (?:be|not|never|only|now|hereby|accordingly|therefore|also|thus|all|each|both|been|so|to|unanimously|respectfully|partly|partially|substantially|largely|wholly|entirely|in part|in substance|nevertheless|otherwise)){0,5}) (${VERB})\\b`,
  'gi',
);
const INTRANSITIVE = /\b(succeeds|fails|succeeded|failed|succeed|fail)\b/gi;

/** `I would allow the appeal`, `we have dismissed`, `the Court unanimously allows`. */
const ACTIVE = new RegExp(
  `\\b(I|we|this court|the court|the full court|the appeal committee)((?:,? (?:would|will|shall|must|do|did|have|had|hereby|accordingly|therefore|also|thus|too|now|respectfully|unanimously|unhesitatingly|also|am|are|is|was|minded|prepared|not|cannot|see no alternative but|have no hesitation|in|going|driven|bound|satisfied that I should|satisfied that we should|propose|consequently|and|by a majority|for these reasons|likewise|so|hence|only|partly|partially|for my part|agree to|order|decided|decide|proceed|proceeded|intend|however|feel|think it right|to|obliged|constrained),?){0,6}) (${VERB})\\b`,
  'gi',
);

/** A second verb under the same subject: `quash the conviction and allow the appeal`. */
const JOINED =
  /\b(?:and|but|,) (?:(?:would|will|do|accordingly|therefore|also|hereby) ){0,2}(allow|dismiss|refuse|grant|reject|uphold)\b/gi;

const ELLIPTICAL = new RegExp(
  `^(?:\\(?[ivx\\d]{1,4}[.)]\\s{0,3})?((?:[A-Z][\\w'’/-]{0,20} ){0,5}?(?:${SUBJECT_NOUN})(?: [\\w'’(),/-]{1,30}){0,9}?) (${VERB})\\b(?! by\\b)`,
  'i',
);

/** Words put into somebody else's mouth, or into a supposition, are no disposal. */
const OTHERS =
  /\b(?:counsel|mr|ms|mrs|miss|dr|sc|qc|kc|solicitors?|appellants?|respondents?|applicants?|plaintiffs?|defendants?|prosecution|crown|prosecutor|government|secretary|director|they|he|she|parties|petitioners?)\b[^.;]{0,60}?\b(?:submit(?:s|ted)?|argue[sd]?|contend(?:s|ed)?|invite[sd]?|ask(?:s|ed)?|seek(?:s)?|sought|urge[sd]?|pray(?:s|ed)?|request(?:s|ed)?|suggest(?:s|ed)?|maintain(?:s|ed)?|say(?:s)?|said|claim(?:s|ed)? that|appl(?:y|ies|ied) for|agree[sd]? that|accept(?:s|ed)? that|concede[sd]?|oppose[sd]?|resist(?:s|ed)?|hope[sd]?)\b/i;
const BELOW =
  /\b(?:(?:the|learned|trial|primary|sentencing|deputy|district|that|first instance|assistant) (?:judge|magistrate|master|registrar|tribunal|recorder|adjudicator)|(?:his|her) honour|(?:the )?(?:court of appeal|court of first instance|high court|district court|tribunal|magistrate|committee|board|lower court|court below|house of lords|privy council|supreme court|federal court|full court|appeal committee)|[A-Z][\w'’-]+ (?:J|JA|VP|CJ|DCJ|AR|JC|LJ|PJ|DJ)|below|[Ll]ordships?)\b/;
const SUPPOSED =
  /\b(?:if|unless|whether|had|were (?:it|the|I|we|this)|even though|assuming|suppos(?:e|ing)|should (?:the|this|I|we)\b|would have|might have|could have|may (?:be|well)|might|in the event|provided that|subject to|until|when|once|pending|before|in order to|in deciding|entitled to|power to|jurisdiction to|discretion to|right to|court may|can be|could be|cannot be said|no reason to|reluctant to|unable to|slow to)\b/i;

/** A telling in the past that is the court's own: reasons given after the hearing. */
const OWN_PAST = /\b(?:I|we|this court)\b/i;
const CONCLUDING =
  /^(?:\W|\d|\(?[a-z]\)){0,6}(?:for (?:all )?(?:these|those|the|the above|the foregoing|the following|such|my)[\w ,]{0,40}(?:reasons?|circumstances)|accordingly|in the (?:result|premises|event|circumstances|end|upshot)|it follows|therefore|thus|hence|consequently|in (?:all the )?circumstances|in conclusion|conclusion|as a result|so\b|finally|on this basis|given|by reason|upon|in light of|having)/i;

/**
 * Reads what an English sentence disposes of, and how.
 *
 * `For these reasons, I would allow the appeal.` → allowed, appeal · `The judge dismissed the claim.` → nothing
 */
export function readEnglishDispositions(sentence: string, isLast: boolean): Disposition[] {
  const text = hideQuotations(sentence.replace(/\s+/g, ' '));
  return [
    ...readActive(text),
    ...readPassive(text, isLast),
    ...readElliptical(text),
    ...readVerdict(text),
    ...readSentencing(text),
    ...readJudgment(text),
  ];
}

/** Quotations of more than a few words are somebody else's; single words in quotation marks are defined terms. */
const hideQuotations = (text: string): string =>
  text.replace(/[“"‘'](?=\S)[^“”"]{25,1500}[”"]/g, (quoted) => '~'.repeat(Math.min(quoted.length, 30)));

function readActive(text: string): Disposition[] {
  const found: Disposition[] = readTrailing(text);
  for (const match of text.matchAll(ACTIVE)) {
    const [whole, who = '', between = '', verb = ''] = match;
    const before = text.slice(0, match.index);
    if (
      isForeign(before) ||
      isSupposed(`${lastClause(before)}`) ||
      (/\bhave\b/i.test(between) && /\bwould\b/i.test(between))
    )
      continue;
    if (/^(?:the court|the full court)$/i.test(who) && /ed$|upheld/.test(verb) && !/ha(?:s|ve)|unanim/i.test(between))
      continue;
    const after = text.slice(match.index + whole.length);
    push(found, verb, after, before, /\b(?:not|cannot)\b/i.test(between), 2);
    for (const joined of after.matchAll(JOINED)) {
      if (/[.;]|\bthe judge\b/.test(after.slice(0, joined.index))) break;
      push(found, joined[1] ?? '', after.slice(joined.index + joined[0].length), '', false, 2);
    }
  }
  return found;
}

/** `I reject the grounds and, for the reasons given, dismiss the appeal`: the verb stands far behind its subject. */
const TRAILING =
  /\b(?:and|but|,)(?: (?:would|will|do|must|accordingly|therefore|also|hereby|so|thus|hence|consequently|for these reasons)){0,3},? (allow|dismiss|refuse|grant|reject|uphold) (?:the|this|his|her|their|its|both|all|each|leave|it)\b/gi;

function readTrailing(text: string): Disposition[] {
  const found: Disposition[] = [];
  if (
    !/^(?:\W|\d|[\w ,’']{0,60}, ){0,2}(?:I|we|this court)\b/i.test(text) ||
    OTHERS.test(text) ||
    BELOW_ACTING.test(text)
  )
    return found;
  for (const match of text.matchAll(TRAILING)) {
    if (
      /\b(?:if|unless|whether|had|were)\b/i.test(text.slice(0, match.index)) ||
      /\b(?:to|would have|have|could|can|may|might)\b[^,]{0,30}$/i.test(text.slice(0, match.index))
    )
      continue;
    push(found, match[1] ?? '', text.slice(match.index + match[0].length - 4), '', false, 2);
  }
  return found;
}

/** What an active verb acts on stands right after it. */
function push(
  found: Disposition[],
  verb: string,
  after: string,
  before: string,
  negated: boolean,
  strength: 1 | 2,
): void {
  const object =
    firstSubject(after.slice(0, 140).split(/[;:]/)[0] ?? '') ??
    (/^\s*(?:it|them|both|the same)\b/.test(after) ? firstSubject(before) : undefined);
  const outcome = outcomeOf(verb, negated, `${after.slice(0, 110)}`);
  if (object && outcome) found.push({ outcome, subject: object, strength });
}

function readPassive(text: string, isLast: boolean): Disposition[] {
  const found: Disposition[] = [];
  const verbs = [...text.matchAll(PASSIVE)].map((match) => ({
    at: match.index,
    aid: match[1] ?? '',
    between: match[2] ?? '',
    verb: match[3] ?? '',
    end: match.index + match[0].length,
  }));
  for (const match of text.matchAll(INTRANSITIVE))
    if (!verbs.some(({ at, end }) => match.index >= at && match.index < end))
      verbs.push({ at: match.index, aid: '', between: '', verb: match[1] ?? '', end: match.index + match[0].length });
  for (const { at, aid, between, verb, end } of verbs) {
    const before = text.slice(0, at);
    const clause = lastClause(before);
    const subject =
      firstSubject(clause) ??
      (/^\W*(?:it|they|both|each|all)\b|^\W*$/i.test(clause) ? firstSubject(before) : undefined);
    if (!subject || isForeign(before) || isSupposed(clause) || isSupposed(before.split(/[,;]/)[0] ?? '')) continue;
    if (
      /^(?: only)? (?:if|where|when|unless|as of right)\b/i.test(text.slice(end, end + 24)) ||
      /^\W*(?:an?|any|no|such an?) \w+/i.test(clause.trim())
    )
      continue;
    if (/^ by (?!a majority|consent|this court|us\b|me\b)/i.test(text.slice(end, end + 20))) continue;
    if (/^(?:can|could|has|have|had|did|would)$/i.test(aid) && !/not|been/.test(between) && !/succeed|fail/.test(verb))
      continue;
    if (/^would$/i.test(aid) && /\bhave\b/.test(between)) continue;
    const strength = strengthOf(aid, between, verb, before, isLast, text);
    if (strength === 0) continue;
    const negated = /\bnot|never/i.test(between) || /cannot/i.test(aid);
    const outcome = outcomeOf(verb, negated, `${between} ${text.slice(end, end + 60)}`, clause);
    if (outcome) found.push({ outcome, subject, strength });
  }
  return found;
}

/** The present disposes; the past tells, and counts when the court concludes with it. */
function strengthOf(
  aid: string,
  between: string,
  verb: string,
  before: string,
  isLast: boolean,
  text: string,
): 0 | 1 | 2 {
  const past = /^(?:was|were|had|did)$/i.test(aid) || (aid === '' && /ed$/.test(verb)) || /been/.test(between);
  if (!past) return 2;
  if (BELOW.test(text)) return 0;
  if (
    /\b(?:on|in|since|by) (?:\d{1,2} )?(?:January|February|March|April|May|June|July|August|September|October|November|December|\d{4})/.test(
      text,
    )
  )
    return 0;
  if (CONCLUDING.test(before) || (OWN_PAST.test(before) && isLast)) return 2;
  return isLast ? 1 : 0;
}

function readElliptical(text: string): Disposition[] {
  if (text.length > 220) return [];
  return text.split(/\b(?:but|and)\b|[;,]/).flatMap((part) => readFragment(part.trim()));
}

function readFragment(text: string): Disposition[] {
  const match = ELLIPTICAL.exec(text);
  if (
    !match ||
    /\b(?:is|are|was|were|has|have|had|be|been|being|can|cannot|could|should|must|will|would|may|not|the judge|which|that|who|I|we)\b/i.test(
      match[1] ?? '',
    )
  )
    return [];
  const subject = firstSubject(match[1] ?? '');
  const outcome = outcomeOf(match[2] ?? '', false, text.slice(match[0].length, match[0].length + 60), match[1]);
  return subject && outcome ? [{ outcome, subject, strength: 2 }] : [];
}

function outcomeOf(verb: string, negated: boolean, after: string, subjectText = ''): Outcome | undefined {
  const outcome = VERBS.find(([pattern]) => pattern.test(verb.toLowerCase()))?.[1];
  if (!outcome) return undefined;
  if (
    outcome === 'allowed' &&
    !negated &&
    /^succe/i.test(verb) &&
    /\b(?:application|summons|motion|petition|bail)/i.test(subjectText)
  )
    return 'granted';
  if (negated) return outcome === 'allowed' ? 'dismissed' : outcome === 'granted' ? 'refused' : undefined;
  if (
    outcome === 'allowed' &&
    /\b(?:in part|partly|partially|only to the (?:limited )?extent|to the (?:limited )?extent (?:that|of|indicated|set out|stated))\b/i.test(
      after,
    )
  )
    return 'allowed-in-part';
  return outcome;
}

const NOT_AN_APPEAL =
  /\b(?:courts? of (?:final )?|leave to (?:apply to )?|permission to |notice of |grounds? of |right of |rights of |costs of (?:the|this|that|his|her|their) |time to |out of time to |hearing of (?:the|this) |record of |intended |to |pending |against (?:the|this) )$/i;

/** The first thing in the clause that a court can allow or dismiss. */
function firstSubject(clause: string): Subject | undefined {
  for (const match of clause.matchAll(new RegExp(`\\b(?:${SUBJECT_NOUN})\\b`, 'gi'))) {
    const before = clause.slice(0, match.index);
    const after = clause.slice(match.index + match[0].length);
    const noun = match[0].toLowerCase();
    if (
      /(?:costs? of|incidental to|merits of|basis of|outcome of|result of|stage of|prior to|purposes? of|part of|respect of (?:the )?costs of) (?:(?:the|this|that|these|his|her|their|its) )?(?:[\w’']+ )?$/i.test(
        before,
      )
    )
      continue;
    if (/cross-?\s?appeal/.test(noun)) return 'claim';
    if (/appeal/.test(noun)) {
      if (NOT_AN_APPEAL.test(before)) continue;
      return 'appeal';
    }
    if (
      /counter|relief|objection|complaint|request|review$|certificate|proceeding/.test(noun) &&
      !/judicial review/.test(noun)
    ) {
      if (/counter|objection|complaint|request|certificate/.test(noun)) return 'ancillary';
      return 'claim';
    }
    if (/leave|permission/.test(noun))
      return /^ to (?:amend|adduce|withdraw|discontinue|file|rely|intervene|serve|issue|use|cross|reply)\b/i.test(after)
        ? 'ancillary'
        : 'leave';
    if (/bail/.test(noun)) return 'claim';
    if (/application|motion|summons/.test(noun) && isAncillary(before, after)) return 'ancillary';
    return 'claim';
  }
  return undefined;
}

const isAncillary = (before: string, after: string): boolean =>
  /^s?(?: (?:of|by) (?:the|his|her) [\w' ]{2,30})? (?:for (?:a stay|an? (?:interim )?stay|costs|an adjournment|the adjournment|a certificate|security|anonymity|further (?:directions|evidence)|an extension of time|wasted costs|his costs|her costs)|to (?:adduce|amend|adjourn|vary (?:the )?costs|admit|call|extend time|cross-examine|stay))/i.test(
    after,
  ) || /\b(?:stay|adjournment|amendment|costs|time) $/i.test(before);

const isForeign = (before: string): boolean => OTHERS.test(before) || BELOW_ACTING.test(before);

/** Somebody below, as the doer: `the judge found that the claim …`. */
const BELOW_ACTING =
  /\b(?:judge|magistrate|master|registrar|tribunal|honour|lordship|court of appeal|court of first instance|high court|district court|committee|board|house of lords|privy council|[A-Z][\w'’-]+ (?:J|JA|VP|CJ|LJ|PJ)) (?:(?:had|has|also|then|below|therefore|accordingly|rightly|wrongly|correctly|who|and|was|would|there|went on to|in that case) ){0,3}(?:held|found|ruled|concluded|decided|ordered|considered|said|stated|observed|thought|dismissed|allowed|refused|granted|rejected|took the view|directed|determined|wrong|right|correct|erred|accepted)\b/i;

const isSupposed = (clause: string): boolean => SUPPOSED.test(clause.replace(/\bif any\b/gi, ''));

/** From the last clause boundary that a new subject follows. */
function lastClause(before: string): string {
  const boundary =
    /[;:]|,\s(?:and |but |so |while |whereas )?(?=(?:the|his|her|their|its|both|all|each|I|we|this|that|it|they|there)\b)|\b(?:and|but|so|whereas|while) (?=(?:the|his|her|their|I|we|it|that|this)\b)|\bthat (?=(?:the|this|these|both|his|her|it|each|all|leave)\b)/gi;
  let start = 0;
  for (const match of before.matchAll(boundary)) {
    const from = match.index + match[0].length;
    if (firstSubject(before.slice(from)) ?? /^\W*(?:it|they)\b/i.test(before.slice(from))) start = from;
  }
  return before.slice(start);
}

const ACCUSED = '(?:defendants?|accused|appellants?|respondents?|you|D\\d|him|her|them|both|Mr [A-Z]\\w+|he|she)';
const CONVICTED = [
  new RegExp(
    `\\b(?:I|we|the court|this court)\\b[^.;]{0,60}?\\b(?:find|finds|convict|convicts|found|convicted|hold|return)\\b[^.;]{0,80}?\\b${ACCUSED}?\\b[^.;]{0,50}?\\b(?:guilty|convicted|as charged|accordingly|of (?:the|all|both) (?:offence|charge)s?)`,
    'i',
  ),
  new RegExp(
    `\\b${ACCUSED}\\b[^.;]{0,60}\\b(?:is|are|stands?|must be)\\b(?: \\w+){0,3} (?:convicted|guilty|found guilty)\\b`,
    'i',
  ),
  /\b(?:charges?|offences?|counts?)\b[^.;]{0,60}\b(?:is|are|has been|have been)\b(?: \w+){0,3} (?:proved|proven|made out|established)\b/i,
  /^(?:\W{0,3})(?:verdict:? )?guilty\b|^convicted (?:as charged|of)|\bI (?:accordingly |therefore |hereby )?convict\b/i,
];
const ACQUITTED = [
  /\b(?:I|we|the court|this court)\b[^.;]{0,60}?\b(?:find|finds|found)\b[^.;]{0,80}?\bnot guilty\b/i,
  /\b(?:acquit|acquits|acquitting) (?:the |each |both |him|her|them|you|[A-Z]|D\d)/i,
  new RegExp(
    `\\b${ACCUSED}\\b[^.;]{0,60}\\b(?:is|are|must be|should be|shall be|stands?|entitled to be)\\b(?: \\w+){0,3} (?:acquitted|not guilty|discharged)\\b`,
    'i',
  ),
  /\b(?:charges?|counts?|summons(?:es)?)\b[^.;]{0,60}\b(?:is|are|has|have)\b not (?:been )?(?:proved|proven|made out|established)\b/i,
  /^(?:\W{0,3})(?:verdict:? )?not guilty\b|\b(?:charges?|counts?)\b[^.;]{0,40}\b(?:is|are|must be) (?:accordingly |therefore )?dismissed\b/i,
];

function readVerdict(text: string): Disposition[] {
  if (/\b(?:if|unless|whether|would have|had (?:he|she|the))\b/i.test(text) || OTHERS.test(text) || BELOW.test(text))
    return [];
  if (
    /\b(?:was|were|had been|been) (?:\w+ ){0,2}(?:convicted|acquitted|found)\b|\bplead(?:ed)?\b|\bplea\b|\bprevious(?:ly)?\b/i.test(
      text,
    )
  )
    return [];
  const found: Disposition[] = [];
  const acquitted = ACQUITTED.some((pattern) => pattern.test(text));
  const guilty = text.replace(/\bnot guilty\b/gi, '');
  if (CONVICTED.some((pattern) => pattern.test(guilty)) && !(acquitted && !/\bconvict|\bguilty/i.test(guilty)))
    found.push({ outcome: 'convicted', subject: 'verdict', strength: 2 });
  if (acquitted) found.push({ outcome: 'acquitted', subject: 'verdict', strength: 2 });
  return found;
}

const PENALTY =
  '(?:imprisonment|years?|months?|weeks?|days?|fine|fined|community service|probation|training centre|detention|rehabilitation|suspended|hospital order|bound over|life|good behaviour|caution|drug addiction)';
const SENTENCED = [
  new RegExp(
    `\\b(?:I|we|the court)\\b[^.;]{0,50}?\\b(?:sentence|impose|order|make|pass)\\b[^.;]{0,140}?\\b${PENALTY}`,
    'i',
  ),
  new RegExp(
    `\\b(?:you|the defendant|he|she|D\\d|the accused|${ACCUSED})\\b[^.;]{0,40}?\\b(?:is|are|will be|stands?|will serve|must serve|shall serve|will go to prison)\\b[^.;]{0,60}?\\b(?:sentenced|imprisoned|fined|serve|prison|bound over|placed on probation)\\b`,
    'i',
  ),
  /\b(?:total|final|overall|resulting|resultant|effective|concurrent|global|the) (?:term|sentence|sentences)\b[^.;]{0,60}?\b(?:is|are|will be|comes to|shall be|of)\b[^.;]{0,60}?\b(?:imprisonment|years?|months?)/i,
  new RegExp(`^\\W{0,4}(?:you are )?sentenced? (?:to|of) [^.;]{0,60}${PENALTY}`, 'i'),
];

function readSentencing(text: string): Disposition[] {
  if (
    /\b(?:was|were|had been|been) (?:\w+ ){0,2}(?:sentenced|imposed)\b|\bstarting point\b|\bmaximum\b|\bwithout (?:good|reasonable)|\bwould have\b|\bcosts\b/i.test(
      text,
    )
  )
    return [];
  if (OTHERS.test(text) || BELOW.test(text) || /\b(?:whether|if)\b/i.test(text)) return [];
  return SENTENCED.some((pattern) => pattern.test(text))
    ? [{ outcome: 'sentenced', subject: 'sentence', strength: 2 }]
    : [];
}

const NOW = '(?:I|we|there (?:will|shall|should|must) be|the court)';
const JUDGMENT: readonly (readonly [RegExp, Outcome])[] = [
  [
    new RegExp(
      `\\b${NOW}\\b[^.;]{0,60}?\\bjudgment (?:be entered )?(?:for|in favour of) (?:the )?(?:\\w+ ){0,2}(?:plaintiff|claimant|petitioner|applicant|bank|landlord)`,
      'i',
    ),
    'allowed',
  ],
  [
    /\bjudgment (?:is|shall be|will be|be|should be)(?: \w+){0,3} (?:entered|given) (?:for|in favour of|against the defendant) ?(?:the )?(?:\w+ ){0,2}(?:plaintiff|claimant|petitioner)?/i,
    'allowed',
  ],
  [
    new RegExp(
      `\\b${NOW}\\b[^.;]{0,60}?\\bjudgment (?:be entered )?(?:for|in favour of) (?:the )?(?:\\w+ ){0,2}defendant`,
      'i',
    ),
    'dismissed',
  ],
  [
    /\bjudgment (?:is|shall be|will be|be|should be)(?: \w+){0,3} (?:entered|given) (?:for|in favour of) (?:the )?(?:\w+ ){0,2}defendant/i,
    'dismissed',
  ],
  [
    /\b(?:I|we) (?:\w+ ){0,3}(?:make|made|grant|granted|pronounce|issue|order)\b[^.;]{0,50}\b(?:winding[- ]up order|bankruptcy order|decree nisi|decree absolute|divorce order|injunction|declaration|order of certiorari|order of mandamus|charging order|garnishee order|orders? in terms of)/i,
    'granted',
  ],
  [
    /\b(?:company|defendant|respondent|debtor)\b[^.;]{0,30}\b(?:be|is|is hereby) wound up\b|\b(?:I|we) (?:\w+ ){0,3}order (?:\w+ ){0,3}(?:company )?to be wound up/i,
    'granted',
  ],
  [
    /\b(?:I|we) (?:\w+ ){0,3}(?:uphold|upheld|affirm(?:ed)?|confirm(?:ed)?) (?:the|that|his|her|their|both|each) (?:[\w’']+ ){0,4}(?:decisions?|judgments?|orders?|rulings?|convictions?|sentences?|awards?|determinations?)/i,
    'dismissed',
  ],
  [
    /\b(?:convictions?|sentences?|decisions?|judgments?|orders?)\b[^.;]{0,40} (?:is|are|stands?) (?:\w+ ){0,2}(?:upheld|affirmed|confirmed)\b/i,
    'dismissed',
  ],
  [
    /\b(?:I|we)\b[^.;]{0,40}\bquash(?:ed)? (?:the|his|her|their|that|both|each)\b|\b(?:convictions?|decisions?)\b[^.;]{0,60} (?:is|are|must be|should be) (?:\w+ ){0,2}quashed\b/i,
    'allowed',
  ],
  [/\b(?:plaintiff|claimant)(?:'s|’s|s|s['’])? (?:\w+ ){0,3}(?:is|are) entitled to judgment\b/i, 'allowed'],
];

function readJudgment(text: string): Disposition[] {
  if (OTHERS.test(text) || BELOW_ACTING.test(text)) return [];
  const found = JUDGMENT.find(([pattern]) => pattern.test(text));
  const outcome = found && !SUPPOSED.test(text.slice(0, text.search(found[0]))) ? found[1] : undefined;
  return outcome ? [{ outcome, subject: 'claim', strength: 2 }] : [];
}
