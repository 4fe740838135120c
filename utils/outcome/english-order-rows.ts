import { phrase, phraseInCase } from '../rules/phrase';
import type { DisposalRule } from './chinese-disposal-rows';

const ACCUSED = '(?:defendants?|accused|appellants?|respondents?|you|D\\d|him|her|them|both|Mr [A-Z]\\w{1,20}|he|she)';
const TERM = '(?:years?|months?|weeks?|days?)';
/** What only a criminal court orders: a time for payment is none. */
const PENAL =
  '(?:imprisonment|prison|custody|fines?|fined|community service|probation|training centre|detention centre|detained|rehabilitation centre|suspended sentence|hospital order|bound over|good behaviour|drug addiction|strokes of the cane)';
const NOW = '(?:I|we|there (?:will|shall|should|must) be|the court)';
const WINNER =
  '(?:the )?(?:\\w{1,20} ){0,2}(?:plaintiff|claimant|petitioner|applicant|bank|landlord|tenant|employee|purchaser|vendor)';
const NOT_NEGATED = '(?!\\w{0,20} ?(?:declin|refus|not\\b|cannot|unable))';

/** A verdict of guilty; `not guilty` is blanked before. */
export const CONVICTED: readonly DisposalRule[] = [
  {
    name: 'I find <accused> guilty',
    means: { outcome: 'convicted', subject: 'verdict' },
    says: [
      new RegExp(
        `\\b(?:I|we|the court|this court)\\b[^.;]{0,60}?\\b(?:(?:find|finds|found|hold|return)\\b[^.;]{0,80}?\\b${ACCUSED}?\\b[^.;]{0,50}?\\b(?:guilty|convicted|as charged)|(?:convict|convicts|convicted)\\b[^.;]{0,80}?\\b${ACCUSED}?\\b[^.;]{0,50}?\\b(?:as charged|accordingly|of (?:the|all|both) (?:offence|charge)s?))`,
        'i',
      ),
    ],
    example: 'I find the defendant guilty.',
    counter: 'I find the defendant honest.',
  },
  {
    name: '<accused> is guilty',
    means: { outcome: 'convicted', subject: 'verdict' },
    says: [
      new RegExp(
        `\\b${ACCUSED}\\b[^.;]{0,60}\\b(?:is|are|stands?|must be)\\b(?: \\w{1,20}){0,3} (?:convicted|guilty|found guilty)\\b`,
        'i',
      ),
    ],
    example: 'The accused is guilty.',
    counter: 'The accused is young.',
  },
  {
    name: 'charge <is> proved',
    means: { outcome: 'convicted', subject: 'verdict' },
    says: [
      phrase`\b(?:charges?|offences?|counts?)\b[^.;]{0,60}\b(?:is|are|has been|have been)\b(?: \w{1,20}){0,3} (?:proved|proven|made out|established)\b`,
    ],
    example: 'Each charge is proved.',
    counter: 'Each charge is serious.',
  },
  {
    name: 'guilty',
    means: { outcome: 'convicted', subject: 'verdict' },
    says: [
      phrase`^\W{0,3}(?:verdicts?:? ?)?(?:(?:on |charges?|counts?|D)[\w ,]{0,20}[:–—-] ?)?guilty\b|^convicted (?:as charged|of)|\bI (?:accordingly |therefore |hereby )?convict\b|\band (?:accordingly |therefore )?convict (?:the|him|her|you|them|D\d)|\bfind (?:the |both |each |all )?(?:\w{1,20} ){0,2}(?:charges?|offences?|case) (?:\w{1,20} ){0,3}(?:proved|made out)\b|\bverdicts? (?:is|are|must be) (?:\w{1,20} ){0,3}guilty\b`,
    ],
    example: 'Guilty.',
    counter: 'Not so.',
  },
];

export const ACQUITTED: readonly DisposalRule[] = [
  {
    name: 'I find <accused> not guilty',
    means: { outcome: 'acquitted', subject: 'verdict' },
    says: [/\b(?:I|we|the court|this court)\b[^.;]{0,60}?\b(?:find|finds|found)\b[^.;]{0,80}?\bnot guilty\b/i],
    example: 'I find the defendant not guilty.',
    counter: 'I find the defendant guilty.',
  },
  {
    name: 'I acquit <accused>',
    means: { outcome: 'acquitted', subject: 'verdict' },
    says: [/\bacquit(?:s|ting|ted)? (?:the |each |both |him|her|them|you|[A-Z]|D\d)/i],
    example: 'I must acquit him.',
    counter: 'I must convict him.',
  },
  {
    name: '<accused> is acquitted',
    means: { outcome: 'acquitted', subject: 'verdict' },
    says: [
      new RegExp(
        `\\b${ACCUSED}\\b[^.;]{0,60}\\b(?:is|are|must be|should be|shall be|stands?|entitled to be)\\b(?: \\w{1,20}){0,3} (?:acquitted|not guilty|discharged)\\b`,
        'i',
      ),
    ],
    example: 'The accused is acquitted.',
    counter: 'The accused is 30.',
  },
  {
    name: 'charge <is> not proved',
    means: { outcome: 'acquitted', subject: 'verdict' },
    says: [
      phrase`\b(?:charges?|counts?|summons(?:es)?)\b[^.;]{0,60}\b(?:is|are|has|have)\b not (?:been )?(?:proved|proven|made out|established)\b`,
    ],
    example: 'Charge 2 is not proved.',
    counter: 'Charge 2 is proved.',
  },
  {
    name: 'not guilty',
    means: { outcome: 'acquitted', subject: 'verdict' },
    says: [
      phrase`^\W{0,3}(?:verdicts?:? ?)?(?:(?:on |charges?|counts?|D)[\w ,]{0,20}[:–—-] ?)?not guilty\b|\b(?:charges?|counts?)\b[^.;]{0,40}\b(?:is|are|must be) (?:accordingly |therefore )?dismissed\b|\bverdicts? (?:is|are|must be) (?:\w{1,20} ){0,3}not guilty\b`,
    ],
    example: 'Not guilty.',
    counter: 'Guilty.',
  },
];

export const SENTENCED: readonly DisposalRule[] = [
  {
    name: 'I sentence <accused>',
    means: { outcome: 'sentenced', subject: 'sentence' },
    says: [
      new RegExp(
        `\\b(?:(?:I|we|this court)\\b(?!['’])|the court(?= (?:\\w+ly )?(?:sentences|imposes|orders|makes|passes)\\b))(?! (?:was|were|have been|had been)\\b)(?:(?!\\b(?:that(?! (?:sentence|term))|of the view|to consider|appropriate|in respect of)\\b)[^.;]){0,50}?\\b(?:(?:sentence[ds]?|sentence (?:you|him|her|them|the))\\b[^.;]{0,140}?\\b(?:${TERM}|life|${PENAL})|(?:impose[ds]?|pass(?:ed)?)\\b[^.;]{0,40}?\\b(?:sentences?|terms?)\\b[^.;]{0,100}?\\b(?:${TERM}|life|${PENAL})|(?:impose[ds]?|order(?:ed|s)?|(?:makes?|made)(?= (?:an?|the|both|each|\\d)\\b)|pass(?:ed)?|suspend)\\b(?![^.;]{0,60}\\bpenalt)[^.;]{0,140}?\\b${PENAL})`,
        'i',
      ),
    ],
    example: 'I impose a sentence of 3 years.',
    counter: 'I impose no condition.',
  },
  {
    name: '<term> is imposed',
    means: { outcome: 'sentenced', subject: 'sentence' },
    says: [/\b(?:sentence|total|term|fine) of [^.;]{0,60}?\b(?:is|are) (?:\w{1,20} ){0,2}(?:imposed|passed)\b(?! by)/i],
    example: 'A total of 28 months is imposed.',
    counter: 'A total of 28 months is claimed.',
  },
  {
    name: '<accused> is sentenced',
    means: { outcome: 'sentenced', subject: 'sentence' },
    says: [
      new RegExp(
        `\\b${ACCUSED}\\b[^.;]{0,40}?\\b(?:is|are|will be|stands?|will serve|must serve|shall serve)\\b[^.;]{0,60}?\\b(?:sentenced|imprisoned|fined|serve|prison|bound over|placed on probation)\\b`,
        'i',
      ),
    ],
    example: 'You are sentenced accordingly.',
    counter: 'You are free.',
  },
  {
    name: 'will serve <term>',
    means: { outcome: 'sentenced', subject: 'sentence' },
    says: [
      phrase`\bwill go to prison for\b|\bwill serve\b[^.;]{0,40}\b(?:years?|months?)\b|\b(?:is|are|will be) (?:hereby )?(?:placed on probation|bound over|fined)\b`,
    ],
    example: 'There he will go to prison for long.',
    counter: 'There he will go far.',
  },
  {
    name: 'the sentence <is> <term>',
    means: { outcome: 'sentenced', subject: 'sentence' },
    says: [
      phrase`\b(?:total|final|overall|resulting|resultant|effective|concurrent|global|the) (?:term|sentence|sentences)\b[^.;]{0,60}?\b(?:is|are|will be|comes to|shall be|of)\b[^.;]{0,60}?\b(?:imprisonment|years?|months?)`,
    ],
    example: 'The sentence is 30 months.',
    counter: 'The sentence is long.',
  },
  {
    name: 'sentenced to <term>',
    means: { outcome: 'sentenced', subject: 'sentence' },
    says: [new RegExp(`^\\W{0,4}(?:you are )?sentenced? (?:to|of) [^.;]{0,60}(?:${TERM}|life|${PENAL})`, 'i')],
    example: 'Sentenced to 3 years.',
    counter: 'Sentences vary.',
  },
];

/** Orders that decide without a verb of disposal; the first that reads the sentence decides. */
export const JUDGMENTS: readonly DisposalRule[] = [
  {
    name: 'one <assessment> annulled, another confirmed',
    means: { outcome: 'allowed-in-part', subject: 'claim' },
    says: [
      phrase`\bassessments?\b[^.;]{0,80}\b(?:annul|cancel|discharge)(?:s|led|ed)?\b[^.;]{0,80}\b(?:confirm|affirm|uphold|upheld)|\b(?:confirm|affirm|uphold)(?:s|ed)? the (?:\w+ ){0,3}assessments?\b[^.;]{0,60}\b(?:annul|cancel|discharge)`,
    ],
    example: 'We confirm the assessment for 2016/17 and annul that for 2017/18.',
    counter: 'We confirm the assessments for 2016/17 and 2017/18.',
  },
  {
    name: '<relief> on the counterclaim',
    means: { outcome: 'other', subject: 'ancillary' },
    says: [
      phrase`\b(?:grant|give|make|order|enter)\b[^.;]{0,60}\b(?:judgment|orders?|relief)\b[^.;]{0,30}\bcounter-?claim\b|\bjudgment (?:be entered )?(?:for|in favour of) [^.;]{0,60}\bon (?:the|its|his|her|their) counter-?claim\b`,
    ],
    example: 'I am unable to grant Rowan judgment on its counterclaim.',
    counter: 'I am unable to grant Rowan judgment.',
    why: 'a counterclaim refused was told for the judgment that the plaintiff got',
  },
  {
    name: 'I decline to make <order>',
    means: { outcome: 'refused', subject: 'claim' },
    says: [
      phrase`\b(?:I|we) (?:\w{1,20} ){0,3}(?:decline|refuse|am not prepared|are not prepared|am unable|do not propose) (?:\w{1,20} )?to (?:make|grant|order)\b`,
    ],
    example: 'I decline to make the order.',
  },
  {
    name: 'judgment for <plaintiff>',
    means: { outcome: 'allowed', subject: 'claim' },
    says: [new RegExp(`\\b${NOW}\\b[^.;]{0,60}?\\bjudgment (?:be entered )?(?:for|in favour of) ${WINNER}`, 'i')],
    example: 'There shall be judgment for the plaintiff.',
  },
  {
    name: 'judgment for <name> for <sum>',
    means: { outcome: 'allowed', subject: 'claim' },
    says: [
      phraseInCase`\b(?:I|we|[Tt]here (?:will|shall|should|must) (?:\w+ly, |accordingly, )?be)\b[^.;]{0,60}?\bjudgment (?:be entered )?(?:for|in favour of) (?:(?:Mr|Ms|Mrs|Miss|Madam|Mdm|Dr) )?(?!(?:the |an? )?[Dd]efendant|[Rr]espondent|[Cc]osts)(?:(?:the )?[A-Z][\w&’'-]{0,20})(?: [A-Z][\w&’'-]{0,20}){0,4} (?:for (?:the (?:sum|amount)|(?:HK|US|S)?\$)|in (?:the|a) (?:sums?|amount)|in (?:its|his|her|their) claim|on (?:its|his|her|their) claim)`,
    ],
    example: 'There will be judgment for Fernhill for $640,000.',
    counter: 'There will be judgment for Fernhill with costs.',
    why: 'judgments call the parties by name; without a sum or a claim nobody knows whose side it is',
  },
  {
    name: 'specific performance <ordered>',
    means: { outcome: 'allowed', subject: 'claim' },
    says: [
      new RegExp(
        `\\b(?:I|we) ${NOT_NEGATED}(?:\\w{1,20} ){0,4}(?:order|ordered|decree|direct|grant|granted)\\b[^.;]{0,60}\\bspecific(?:ally)? perform`,
        'i',
      ),
    ],
    example: 'I would order specific performance of the option.',
    counter: 'I decline to order specific performance of the option.',
  },
  {
    name: 'I set aside <judgment below>',
    means: { outcome: 'allowed', subject: 'appeal' },
    says: [
      phrase`\b(?:I|we) (?:\w{1,20} ){0,4}(?:set aside|reverse[d]?|discharge[d]?) the (?:orders?|judgments?|decisions?) (?:below|of the (?:court of (?:appeal|first instance)|(?:learned |trial |district )?judge|master|tribunal))\b`,
    ],
    example: 'We set aside the orders of the Court of Appeal.',
    counter: 'We set aside the default judgment.',
    why: 'the order of the court below is set aside on appeal only',
  },
  {
    name: '<practitioner> is struck off',
    means: { outcome: 'other', subject: 'claim' },
    says: [
      phrase`\b(?:I|we|it is)\b[^.;]{0,40}?\b(?:order(?:ed|s)?|direct(?:ed|s)?)\b[^.;]{0,60}?\b(?:be (?:\w+ )?(?:removed from the (?:\w+ ){0,3}register|struck off|suspended from practi[cs]|reprimanded|censured)|struck off the roll)`,
    ],
    example: 'We ordered that he be struck off the roll.',
    counter: 'We ordered that he be served by post.',
    why: 'a profession’s discipline is neither conviction nor sentence',
  },
  {
    name: 'by consent',
    means: { outcome: 'other', subject: 'claim' },
    says: [
      phrase`\bby consent,? (?:it is |I |the court )?(?:hereby )?order(?:s|ed)?\b|\b(?:I|we) (?:\w{1,20} ){0,2}(?:give|grant) (?:the \w+ )?leave to (?:withdraw|discontinue)\b|\border(?:ed)? that the (?:action|appeal|application|proceedings|summons|petition)s? be (?:\w+ )?(?:discontinued|withdrawn)\b`,
    ],
    example: 'By consent, it is ordered that the action be discontinued.',
    counter: 'By consent, the hearing was brief.',
  },
  {
    name: 'custody <given>',
    means: { outcome: 'other', subject: 'claim' },
    says: [
      phrase`\b(?:mother|father|wife|husband|petitioner|respondent|applicant|parties|parents) (?:shall|do|will|is to|are to) have (?:\w+ ){0,3}(?:custody|care and control|access)\b`,
    ],
    example: 'The mother shall have sole custody of the child.',
    counter: 'The mother shall have a hearing.',
  },
  {
    name: 'questions <answered>',
    means: { outcome: 'other', subject: 'claim' },
    says: [
      phrase`\b(?:I|we) (?:(?!decline|not|unable|attempt|cannot|refuse)[\w’']{1,20} ){0,4}answer (?:the|each|both|all|these|those|this)?\b[^.;]{0,30}\bquestions?\b|\bquestions? [^.;]{0,40}?\b(?:is|are|should be|must be) (?:\w+ )?answered\b`,
    ],
    example: 'Questions 1 and 2 are answered No.',
    counter: 'Questions 1 and 2 are hard.',
    why: 'case stated, preliminary issues',
  },
  {
    name: 'judgment <is> entered for <plaintiff>',
    means: { outcome: 'allowed', subject: 'claim' },
    says: [
      phrase`\bjudgment (?:is|shall be|will be|be|should be)(?: \w{1,20}){0,3} (?:entered|given) (?:against the (?:\w{1,20} )?defendants?|(?:for|in favour of) (?:the )?(?:\w{1,20} ){0,2}(?:plaintiff|claimant|petitioner|applicant|bank|landlord|employee))`,
    ],
    example: 'Judgment is entered for the claimant.',
    counter: 'Judgment is entered for the defendant.',
    why: 'judgment for the defendant was read as for the plaintiff until this row had its counter',
  },
  {
    name: 'judgment in their favour',
    means: { outcome: 'allowed', subject: 'claim' },
    says: [
      phrase`\bjudgment in (?:his|her|its|their) favour against the (?:\w{1,20} ){0,4}defendant|^\W*(?:\w{1,3}\) )?judgment (?:for|in favour of) (?:the )?(?:\w{1,20} )?(?:plaintiff|claimant)s?\b`,
    ],
    example: 'They obtain judgment in their favour against the first defendant.',
  },
  {
    name: '<plaintiff> succeeds',
    means: { outcome: 'allowed', subject: 'claim' },
    says: [/\b(?:plaintiff|claimant)s? (?:\w{1,20} ){0,2}succeeds?\b/i],
    example: 'The plaintiff therefore succeeds.',
  },
  {
    name: 'I find for <plaintiff>',
    means: { outcome: 'allowed', subject: 'claim' },
    says: [
      /\b(?:I|we) (?:\w{1,20} ){0,2}(?:find|found|hold) (?:for|in favour of) the (?:\w{1,20} ){0,2}(?:plaintiff|claimant)/i,
    ],
    example: 'I find for the plaintiff.',
  },
  {
    name: 'I find for <defendant>',
    means: { outcome: 'dismissed', subject: 'claim' },
    says: [/\b(?:I|we) (?:\w{1,20} ){0,2}(?:find|found|hold) (?:for|in favour of) the (?:\w{1,20} ){0,2}defendant/i],
    example: 'I find for the defendant.',
  },
  {
    name: 'I award <plaintiff>',
    means: { outcome: 'allowed', subject: 'claim' },
    says: [
      phrase`\b(?:I|we) (?:\w{1,20} ){0,2}award(?:ed)? (?:judgment )?(?:to )?the (?:\w{1,20} ){0,2}(?:plaintiff|claimant|applicant)s?\b(?! (?:his|her|its|their|the) costs| costs)`,
    ],
    example: 'I award the plaintiff $500,000.',
  },
  {
    name: 'decree <is> pronounced',
    means: { outcome: 'granted', subject: 'claim' },
    says: [
      phrase`\bdecree (?:nisi|absolute)\b(?![^.;]{0,40}\b(?:may|can|could|until|after)\b)[^.;]{0,30} (?:is|be) (?:\w+ )?(?:pronounced|granted|made)\b`,
    ],
    example: 'Decree nisi of divorce is pronounced.',
  },
  {
    name: 'I sanction <scheme>',
    means: { outcome: 'granted', subject: 'claim' },
    says: [/\b(?:I|we) (?:\w{1,20} ){0,2}sanction the\b|\band make (?:an? )?orders? in terms\b/i],
    example: 'I sanction the scheme.',
  },
  {
    name: 'judgment for <defendant>',
    means: { outcome: 'dismissed', subject: 'claim' },
    says: [
      new RegExp(
        `\\b${NOW}\\b[^.;]{0,60}?\\bjudgment (?:be entered )?(?:for|in favour of) (?:the )?(?:\\w{1,20} ){0,2}defendant`,
        'i',
      ),
    ],
    example: 'There shall be judgment for the defendant.',
  },
  {
    name: 'judgment <is> entered for <defendant>',
    means: { outcome: 'dismissed', subject: 'claim' },
    says: [
      phrase`\bjudgment (?:is|shall be|will be|be|should be)(?: \w{1,20}){0,3} (?:entered|given) (?:for|in favour of) (?:the )?(?:\w{1,20} ){0,2}defendant`,
    ],
    example: 'Judgment is entered for the defendant.',
  },
  {
    name: '<defendant> do pay <plaintiff>',
    means: { outcome: 'allowed', subject: 'claim' },
    says: [
      phrase`\bdefendants?\b[^.;]{0,45}\b(?:do |shall |must |to )pay (?:to )?the (?:\w{1,20} ){0,2}plaintiffs?\b(?!['’]s?\s+costs| the costs| costs)[^.;]{0,40}(?:\bsum\b|\$|\bdamages\b)`,
    ],
    example: 'The defendant do pay the plaintiff the sum of $5,000.',
  },
  {
    name: 'I make <order>',
    means: { outcome: 'granted', subject: 'claim' },
    says: [
      new RegExp(
        `\\b(?:I|we|the tribunal) (?!to )${NOT_NEGATED}(?:\\w{1,20} ){0,3}(?:makes?|made|grants?|granted|pronounce|issue|order)\\b[^.;]{0,50}\\b(?:winding[- ]up order|bankruptcy order|decree nisi|decree absolute|divorce order|injunction|declarations?|order of certiorari|order of mandamus|charging order|garnishee order|orders? in terms of)`,
        'i',
      ),
    ],
    example: 'I make a winding-up order.',
  },
  {
    name: 'orders in terms',
    means: { outcome: 'granted', subject: 'claim' },
    says: [
      phrase`\bthere (?:will|shall|should|must) be (?:an? )?(?:orders? in (?:the )?terms|grant of leave|declarations?)\b|^\W{0,4}orders? in terms of\b`,
      phrase`\b(?:I|we|the court|this court|the tribunal) (?!to |\w{0,20} ?(?:not|cannot|declin|refus))(?:\w{1,20} ){0,4}(?:makes?|made|grants?|granted) (?:an? )?orders? in (?:the )?terms\b`,
    ],
    example: 'There will be orders in terms of the summons.',
    counter: 'He asks for orders in terms of the summons.',
  },
  {
    name: 'bankruptcy order <is> made',
    means: { outcome: 'granted', subject: 'claim' },
    says: [
      phrase`\b(?:bankruptcy|winding[- ]up) order is (?:\w+ )?(?:made|granted)\b|\binjunctions?\b[^.;]{0,60} (?:is|be|are) (?:\w+ )?continued until\b`,
    ],
    example: 'A bankruptcy order is made forthwith.',
    counter: 'A bankruptcy order is sought.',
  },
  {
    name: 'company <is> wound up',
    means: { outcome: 'granted', subject: 'claim' },
    says: [
      phrase`\b(?:company|defendant|respondent|debtor)\b[^.;]{0,30}\b(?:be|is|is hereby) wound up\b|\b(?:I|we) (?:\w{1,20} ){0,3}order (?:\w{1,20} ){0,3}(?:company )?to be wound up`,
    ],
    example: 'The company is wound up.',
  },
  {
    name: 'judgment <is> set aside',
    means: { outcome: 'granted', subject: 'claim' },
    says: [/\b(?:default judgment|statutory demand)\b[^.;]{0,60} (?:is|are|be) (?:\w{1,20} ){0,2}set aside\b/i],
    example: 'The default judgment is set aside.',
  },
  {
    name: 'I set aside <judgment>',
    means: { outcome: 'granted', subject: 'claim' },
    says: [
      /\b(?:I|we) (?:\w{1,20} ){0,3}set aside the (?:default judgment|statutory demand|(?:arbitral )?award|service)\b/i,
    ],
    example: 'I set aside the default judgment.',
  },
  {
    name: 'I uphold <decision>',
    means: { outcome: 'dismissed', subject: 'claim' },
    says: [
      phrase`\b(?:I|we) (?:\w{1,20} ){0,3}(?:uphold|upheld|(?:re-?)?affirm(?:ed)?|confirm(?:ed)?) (?:the|that|his|her|their|both|each) (?:(?!and )[\w’']{1,20} ){0,4}(?:decisions?|judgments?|orders?|rulings?|convictions?|sentences?|awards?|determinations?)(?![^.;]{0,60}\bcosts\b)`,
    ],
    example: 'I uphold the decision.',
  },
  {
    name: '<decision> is upheld',
    means: { outcome: 'dismissed', subject: 'claim' },
    says: [
      phrase`\b(?:convictions?|sentences?|decisions?|judgments?|orders?|assessments?|sanctions?|determinations?)\b[^.;]{0,60} (?:is|are|stands?|be) (?:\w{1,20} ){0,2}(?:upheld|affirmed|confirmed)\b`,
    ],
    example: 'The decision is upheld.',
  },
  {
    name: 'I set aside <conviction>',
    means: { outcome: 'allowed', subject: 'appeal' },
    says: [
      phrase`\b(?:I|we) (?:\w{1,20} ){0,3}set aside (?:the|his|her|their|that|both) (?:[\w’']{1,20} ){0,3}convictions?\b|\bconvictions?\b[^.;]{0,120}\b(?:and|which) (?:\w{1,20} ){0,3}set (?:it|them) aside\b`,
    ],
    example: 'We find that the conviction was unsafe and therefore set it aside.',
    counter: 'We find that the conviction was safe.',
    why: 'a conviction is set aside on appeal only, whatever takes its place',
  },
  {
    name: '<conviction> is quashed',
    means: { outcome: 'allowed', subject: 'appeal' },
    says: [
      phrase`\b(?:I|we)\b(?:(?!\b(?:not|decline|refuse|cannot)\b)[^.;]){0,40}\bquash(?:ed)? (?:the|his|her|their|that|both|each) (?:[\w’']{1,20} ){0,3}convictions?\b|\bconvictions?\b[^.;]{0,120} (?:is|are|be) (?:\w{1,20} ){0,2}quashed\b`,
    ],
    example: 'The conviction on Charge 2 is quashed.',
    counter: 'The decision is quashed.',
    why: 'a conviction quashed and the appeal on another charge dismissed: the appeal is allowed in part',
  },
  {
    name: 'I quash <decision>',
    means: { outcome: 'allowed', subject: 'claim' },
    says: [
      phrase`\b(?:I|we)\b[^.;]{0,40}\bquash(?:ed)? (?:the|his|her|their|that|both|each)\b|\bdecisions?\b[^.;]{0,60} (?:is|are|must be|should be) (?:\w{1,20} ){0,2}quashed\b`,
    ],
    example: 'I quash the decision.',
    counter: 'I uphold the decision.',
  },
  {
    name: 'assessment <is> annulled',
    means: { outcome: 'allowed', subject: 'claim' },
    says: [
      phrase`\bassessments?\b[^.;]{0,60} (?:is|are|be|must be|should be) (?:\w{1,20} ){0,2}(?:annulled|discharged|cancelled)\b|\b(?:I|we|the Board|this court) (?:\w{1,20} ){0,3}(?:annul|cancel|discharge)(?:s|led|ed)? the (?:\w{1,20} ){0,4}assessments?\b`,
    ],
    example: 'We annul the additional assessment.',
    counter: 'We confirm the additional assessment.',
    why: 'a board of review decides on assessments',
  },
  {
    name: '<case> is remitted for <rehearing>',
    means: { outcome: 'allowed', subject: 'claim' },
    says: [
      phrase`\b(?:cases?|matters?|appeals?|applications?|claims?|decisions?)\b[^.;]{0,30} (?:is|are|be|must be|should be|shall be) (?:\w{1,20} ){0,3}remitted (?:back )?to the [^.;]{0,80}?\b(?:to (?:revise|reconsider|re-?hear|re-?determine)|for (?:a |an )?(?:\w{1,12} )?(?:re-?hearing|retrial|reconsideration|re-?determination|new trial|fresh))`,
    ],
    example: 'The matter is remitted to the Tribunal for rehearing.',
    counter: 'The matter is remitted to the Tribunal for filing.',
    why: 'a board of review sent a case back for the assessments to be revised, and no outcome was told',
  },
  {
    name: 'I vary <award>',
    means: { outcome: 'allowed-in-part', subject: 'claim' },
    says: [
      phrase`\b(?:I|we) (?:\w{1,20} ){0,4}(?:var(?:y|ied)|increased?|reduced?) the (?:\w{1,20} ){0,3}(?:award|assessment|sanction|penalty|decision|period of (?:prohibition|suspension))\b[^.;]{0,80}?\b(?:to|from|by reducing|by increasing)\b|\btribunal (?:\w+ly )?varies the (?:[\w’']+ ){0,3}decision by\b`,
      phrase`\b(?:assessments?|awards?|sanctions?) [^.;]{0,60}?\b(?:is|are|be) (?:\w{1,20} ){0,2}(?:reduced|increased|revised|varied) to\b`,
    ],
    example: 'We reduce the assessment to $200,000.',
    counter: 'We reduce the time for service to 7 days.',
    why: 'an appeal against an award ended with another sum, and the part that was affirmed stood for the whole',
  },
  {
    name: 'pecuniary penalty',
    means: { outcome: 'granted', subject: 'claim' },
    says: [
      phrase`\b(?:I|we|the tribunal|this court) (?:\w{1,20} ){0,3}(?:impose|order|make)s?\b[^.;]{0,90}\b(?:pecuniary|financial|civil) penalt(?:y|ies)\b|\b(?:shall|do|must) pay\b[^.;]{0,90}\bpecuniary penalt(?:y|ies)\b`,
    ],
    example: 'I impose a pecuniary penalty of HK$1,500,000.',
    counter: 'The Commission seeks a pecuniary penalty.',
    why: 'Competition Tribunal',
  },
  {
    name: 'order nisi <made> absolute',
    means: { outcome: 'other', subject: 'claim' },
    says: [
      phrase`\b(?:I|we) (?:\w{1,20} ){0,3}(?:make|made|confirm(?:ed)?) the (?:costs )?order nisi (?:\w{1,20} ){0,4}absolute\b|\b(?:I|we) (?:\w{1,20} ){0,3}var(?:y|ied) the (?:costs )?order nisi\b`,
    ],
    example: 'Accordingly, we make the order nisi as to costs absolute.',
    counter: 'The order nisi will become absolute in 14 days.',
    why: 'the Court of Final Appeal’s decision on costs told no outcome',
  },
  {
    name: 'no order on <application>',
    means: { outcome: 'other', subject: 'claim' },
    says: [
      phrase`\bno orders? (?:is |be |was |to be )?(?:made )?(?:up)?on (?:the|this|that|his|her|their|either|both|each) (?:[\w’']{1,20} ){0,3}(?:applications?|summons(?:es)?|motions?|petitions?|appeals?)\b`,
    ],
    example: 'There will be no order on the summons.',
    counter: 'There will be no order as to costs of the summons.',
  },
  {
    name: '<plaintiff> is entitled to judgment',
    means: { outcome: 'allowed', subject: 'claim' },
    says: [/\b(?:plaintiff|claimant)(?:'s|’s|s|s['’])? (?:\w{1,20} ){0,3}(?:is|are) entitled to judgment\b/i],
    example: 'The plaintiff is entitled to judgment.',
  },
  {
    name: 'I find that <party> shall <do>',
    means: { outcome: 'other', subject: 'claim' },
    says: [
      phrase`\b(?:I|we|this court) (?:\w{1,20} ){0,3}(?:find|hold|rule|determine|conclude|decide) that the (?:\w{1,20} ){1,3}(?:shall|do|is to|are to) (?:\w{1,12} )?(?:return|repay|pay|refund|deliver|transfer|vacate|restore|reinstate|reimburse)\b`,
    ],
    example: 'I find that the vendor shall forthwith return the deposit.',
    counter: 'I find that the vendor returned the deposit.',
    why: 'a trial court’s last paragraph ordered the deposits returned, and no outcome was told',
  },
  {
    name: 'it is my direction that',
    means: { outcome: 'other', subject: 'claim' },
    says: [
      phrase`\bit is (?:\w{1,20} ){0,2}(?:my|our) (?:\w{1,12} )?(?:direction|order|ruling) that\b|\b(?:I|we) (?:(?:therefore|accordingly|hereby|now|thus|also) )?(?:direct|rule) that\b(?![^.;]{0,60}\bcosts\b)`,
    ],
    example: 'It is therefore my direction that the hearing be held by video link.',
    counter: 'It is therefore my belief that the hearing was fair.',
    why: 'a ruling on how to proceed grants nobody anything',
  },
  {
    name: 'I make the following orders',
    means: { outcome: 'other', subject: 'claim' },
    says: [
      phrase`\b(?:I|we|the court|this court|the tribunal) (?:\w{1,20} ){0,3}(?:makes?|gives?) the following (?:orders?|directions?|declarations?)\b`,
    ],
    example: 'The court therefore makes the following orders:',
    counter: 'The court made no order as to costs.',
    why: 'orders of a family court are many; the lead-in says that they were made',
  },
];
