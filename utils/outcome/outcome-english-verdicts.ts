import { BELOW, BELOW_ACTING, isSupposed, OTHERS } from './english-clauses';
import type { Disposition, Outcome } from './outcome-types';

const ACCUSED = '(?:defendants?|accused|appellants?|respondents?|you|D\\d|him|her|them|both|Mr [A-Z]\\w{1,20}|he|she)';

const CONVICTED = [
  new RegExp(
    `\\b(?:I|we|the court|this court)\\b[^.;]{0,60}?\\b(?:find|finds|convict|convicts|found|convicted|hold|return)\\b[^.;]{0,80}?\\b${ACCUSED}?\\b[^.;]{0,50}?\\b(?:guilty|convicted|as charged|accordingly|of (?:the|all|both) (?:offence|charge)s?)`,
    'i',
  ),
  new RegExp(
    `\\b${ACCUSED}\\b[^.;]{0,60}\\b(?:is|are|stands?|must be)\\b(?: \\w{1,20}){0,3} (?:convicted|guilty|found guilty)\\b`,
    'i',
  ),
  /\b(?:charges?|offences?|counts?)\b[^.;]{0,60}\b(?:is|are|has been|have been)\b(?: \w{1,20}){0,3} (?:proved|proven|made out|established)\b/i,
  /^\W{0,3}(?:verdicts?:? ?)?(?:(?:on |charges?|counts?|D)[\w ,]{0,20}[:–—-] ?)?guilty\b|^convicted (?:as charged|of)|\bI (?:accordingly |therefore |hereby )?convict\b|\band (?:accordingly |therefore )?convict (?:the|him|her|you|them|D\d)|\bfind (?:the |both |each |all )?(?:\w{1,20} ){0,2}(?:charges?|offences?|case) (?:\w{1,20} ){0,3}(?:proved|made out)\b|\bverdicts? (?:is|are|must be) (?:\w{1,20} ){0,3}guilty\b/i,
];

const ACQUITTED = [
  /\b(?:I|we|the court|this court)\b[^.;]{0,60}?\b(?:find|finds|found)\b[^.;]{0,80}?\bnot guilty\b/i,
  /\bacquit(?:s|ting|ted)? (?:the |each |both |him|her|them|you|[A-Z]|D\d)/i,
  new RegExp(
    `\\b${ACCUSED}\\b[^.;]{0,60}\\b(?:is|are|must be|should be|shall be|stands?|entitled to be)\\b(?: \\w{1,20}){0,3} (?:acquitted|not guilty|discharged)\\b`,
    'i',
  ),
  /\b(?:charges?|counts?|summons(?:es)?)\b[^.;]{0,60}\b(?:is|are|has|have)\b not (?:been )?(?:proved|proven|made out|established)\b/i,
  /^\W{0,3}(?:verdicts?:? ?)?(?:(?:on |charges?|counts?|D)[\w ,]{0,20}[:–—-] ?)?not guilty\b|\b(?:charges?|counts?)\b[^.;]{0,40}\b(?:is|are|must be) (?:accordingly |therefore )?dismissed\b|\bverdicts? (?:is|are|must be) (?:\w{1,20} ){0,3}not guilty\b/i,
];

const RECALLED =
  /\b(?:was|were|had been|been) (?:\w{1,20} ){0,2}(?:convicted|acquitted|found)\b|\bplead(?:ed)?\b|\bplea\b|\bprevious(?:ly)?\b/i;

/** `I find the defendant guilty`, `the charge is not made out`. */
export function readVerdict(text: string): Disposition[] {
  if (/\b(?:if|unless|whether|would have|had (?:he|she|the))\b/i.test(text) || OTHERS.test(text) || BELOW.test(text))
    return [];
  if (RECALLED.test(text)) return [];
  const isAcquitted = ACQUITTED.some((pattern) => pattern.test(text));
  const guilty = text.replace(/\bnot guilty\b/gi, '');
  const isConvicted =
    CONVICTED.some((pattern) => pattern.test(guilty)) && !(isAcquitted && !/\bconvict|\bguilty/i.test(guilty));
  return [
    ...(isConvicted ? [{ outcome: 'convicted', subject: 'verdict', strength: 2, said: text } as const] : []),
    ...(isAcquitted ? [{ outcome: 'acquitted', subject: 'verdict', strength: 2, said: text } as const] : []),
  ];
}

const PENALTY =
  '(?:imprisonment|years?|months?|weeks?|days?|fine|fined|community service|probation|training centre|detention|rehabilitation|suspended|hospital order|bound over|life|good behaviour|caution|drug addiction)';

const SENTENCED = [
  new RegExp(
    `\\b(?:I|we|the court)\\b[^.;]{0,50}?\\b(?:sentence|impose|order|make|pass|suspend)\\b[^.;]{0,140}?\\b${PENALTY}`,
    'i',
  ),
  new RegExp(
    `\\b${ACCUSED}\\b[^.;]{0,40}?\\b(?:is|are|will be|stands?|will serve|must serve|shall serve)\\b[^.;]{0,60}?\\b(?:sentenced|imprisoned|fined|serve|prison|bound over|placed on probation)\\b`,
    'i',
  ),
  /\bwill go to prison for\b|\bwill serve\b[^.;]{0,40}\b(?:years?|months?)\b|\b(?:is|are|will be) (?:hereby )?(?:placed on probation|bound over|fined)\b/i,
  /\b(?:total|final|overall|resulting|resultant|effective|concurrent|global|the) (?:term|sentence|sentences)\b[^.;]{0,60}?\b(?:is|are|will be|comes to|shall be|of)\b[^.;]{0,60}?\b(?:imprisonment|years?|months?)/i,
  new RegExp(`^\\W{0,4}(?:you are )?sentenced? (?:to|of) [^.;]{0,60}${PENALTY}`, 'i'),
];

const NOT_THE_SENTENCE =
  /\b(?:was|were|had been|been) (?:\w{1,20} ){0,2}(?:sentenced|imposed)\b|\bstarting point\b|\bmaximum\b|\bwithout (?:good|reasonable)|\bwould have\b|\bcosts\b|\b(?:whether|if)\b|\bpay\b|\bloss of time\b|\bshall not count\b|\btime spent\b|\badjourn/i;

/** `I sentence you to 32 months’ imprisonment`; starting points and maxima are no sentence. */
export function readSentencing(text: string): Disposition[] {
  if (NOT_THE_SENTENCE.test(text) || OTHERS.test(text) || BELOW.test(text)) return [];
  return SENTENCED.some((pattern) => pattern.test(text))
    ? [{ outcome: 'sentenced', subject: 'sentence', strength: 2, said: text }]
    : [];
}

const NOW = '(?:I|we|there (?:will|shall|should|must) be|the court)';
const WINNER =
  '(?:the )?(?:\\w{1,20} ){0,2}(?:plaintiff|claimant|petitioner|applicant|bank|landlord|tenant|employee|purchaser|vendor)';
const NOT_NEGATED = '(?!\\w{0,20} ?(?:declin|refus|not\\b|cannot|unable))';

/** Orders that decide without a verb of disposal. */
const JUDGMENT: readonly (readonly [RegExp, Outcome])[] = [
  [
    /\b(?:I|we) (?:\w{1,20} ){0,3}(?:decline|refuse|am not prepared|are not prepared|am unable|do not propose) (?:\w{1,20} )?to (?:make|grant|order)\b/i,
    'refused',
  ],
  [new RegExp(`\\b${NOW}\\b[^.;]{0,60}?\\bjudgment (?:be entered )?(?:for|in favour of) ${WINNER}`, 'i'), 'allowed'],
  [
    /\bjudgment (?:is|shall be|will be|be|should be)(?: \w{1,20}){0,3} (?:entered|given) (?:for|in favour of|against the defendant) ?(?:the )?(?:\w{1,20} ){0,2}(?:plaintiff|claimant|petitioner)?/i,
    'allowed',
  ],
  [/\bjudgment in (?:his|her|its|their) favour against the (?:\w{1,20} ){0,4}defendant/i, 'allowed'],
  [/\b(?:plaintiff|claimant)s? (?:\w{1,20} ){0,2}succeeds?\b/i, 'allowed'],
  [
    /\b(?:I|we) (?:\w{1,20} ){0,2}(?:find|found|hold) (?:for|in favour of) the (?:\w{1,20} ){0,2}(?:plaintiff|claimant)/i,
    'allowed',
  ],
  [
    /\b(?:I|we) (?:\w{1,20} ){0,2}(?:find|found|hold) (?:for|in favour of) the (?:\w{1,20} ){0,2}defendant/i,
    'dismissed',
  ],
  [
    /\b(?:I|we) (?:\w{1,20} ){0,2}award (?:to )?the (?:\w{1,20} ){0,2}(?:plaintiff|claimant|applicant)s?\b(?! (?:his|her|its|their|the) costs| costs)/i,
    'allowed',
  ],
  [/\bdecree (?:nisi|absolute)\b[^.;]{0,30} (?:is|be) (?:\w+ )?(?:pronounced|granted|made)\b/i, 'granted'],
  [/\b(?:I|we) (?:\w{1,20} ){0,2}sanction the\b|\band make (?:an? )?orders? in terms\b/i, 'granted'],
  [
    new RegExp(
      `\\b${NOW}\\b[^.;]{0,60}?\\bjudgment (?:be entered )?(?:for|in favour of) (?:the )?(?:\\w{1,20} ){0,2}defendant`,
      'i',
    ),
    'dismissed',
  ],
  [
    /\bjudgment (?:is|shall be|will be|be|should be)(?: \w{1,20}){0,3} (?:entered|given) (?:for|in favour of) (?:the )?(?:\w{1,20} ){0,2}defendant/i,
    'dismissed',
  ],
  [
    /\bdefendants?\b[^.;]{0,20}\b(?:do |shall |must |to )pay (?:to )?the (?:\w{1,20} ){0,2}plaintiffs?\b(?!['’]s?\s+costs| the costs| costs)[^.;]{0,40}(?:\bsum\b|\$|\bdamages\b)/i,
    'allowed',
  ],
  [
    new RegExp(
      `\\b(?:I|we) ${NOT_NEGATED}(?:\\w{1,20} ){0,3}(?:make|made|grant|granted|pronounce|issue|order)\\b[^.;]{0,50}\\b(?:winding[- ]up order|bankruptcy order|decree nisi|decree absolute|divorce order|injunction|declarations?|order of certiorari|order of mandamus|charging order|garnishee order|orders? in terms of)`,
      'i',
    ),
    'granted',
  ],
  [
    /\bthere (?:will|shall|should|must) be (?:an? )?(?:orders? in terms|grant of leave)\b|^\W{0,4}orders? in terms of\b/i,
    'granted',
  ],
  [
    /\b(?:company|defendant|respondent|debtor)\b[^.;]{0,30}\b(?:be|is|is hereby) wound up\b|\b(?:I|we) (?:\w{1,20} ){0,3}order (?:\w{1,20} ){0,3}(?:company )?to be wound up/i,
    'granted',
  ],
  [/\b(?:default judgment|statutory demand)\b[^.;]{0,60} (?:is|are|be) (?:\w{1,20} ){0,2}set aside\b/i, 'granted'],
  [
    /\b(?:I|we) (?:\w{1,20} ){0,3}set aside the (?:default judgment|statutory demand|(?:arbitral )?award|service)\b/i,
    'granted',
  ],
  [
    /\b(?:I|we) (?:\w{1,20} ){0,3}(?:uphold|upheld|affirm(?:ed)?|confirm(?:ed)?) (?:the|that|his|her|their|both|each) (?:(?!and )[\w’']{1,20} ){0,4}(?:decisions?|judgments?|orders?|rulings?|convictions?|sentences?|awards?|determinations?)/i,
    'dismissed',
  ],
  [
    /\b(?:convictions?|sentences?|decisions?|judgments?|orders?)\b[^.;]{0,40} (?:is|are|stands?) (?:\w{1,20} ){0,2}(?:upheld|affirmed|confirmed)\b/i,
    'dismissed',
  ],
  [
    /\b(?:I|we)\b[^.;]{0,40}\bquash(?:ed)? (?:the|his|her|their|that|both|each)\b|\b(?:convictions?|decisions?)\b[^.;]{0,60} (?:is|are|must be|should be) (?:\w{1,20} ){0,2}quashed\b/i,
    'allowed',
  ],
  [/\b(?:plaintiff|claimant)(?:'s|’s|s|s['’])? (?:\w{1,20} ){0,3}(?:is|are) entitled to judgment\b/i, 'allowed'],
];

/** Judgment for a side, a winding-up order, a decision upheld or quashed. */
export function readJudgment(text: string): Disposition[] {
  if (OTHERS.test(text) || BELOW_ACTING.test(text)) return [];
  const found = JUDGMENT.find(([pattern]) => pattern.test(text));
  if (!found || isSupposed(text.slice(0, text.search(found[0])))) return [];
  return [{ outcome: found[1], subject: 'claim', strength: 2, said: text }];
}
