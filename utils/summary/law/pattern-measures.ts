/** How often a paragraph says something of a kind; Chinese beside English, so that one weight serves both. */
export type PatternMeasure = {
  readonly name: string;
  readonly says: RegExp;
  /** `share`: in fifty words; `count`: logarithm of the count; `opening`: whether the paragraph begins so. */
  readonly as: 'share' | 'count' | 'opening';
  readonly example: string;
  readonly why: string;
};

const CASE_CITATION = '\\[\\d{4}\\] ?\\d{0,2} ?[A-Z]|\\(\\d{4}\\) \\d{1,3} [A-Z]';

/** What tells a statement of law from the story of a case. The Chinese alternatives carry over and are not measured. */
export const PATTERN_MEASURES: readonly PatternMeasure[] = [
  {
    name: 'cases cited',
    says: new RegExp(CASE_CITATION, 'g'),
    as: 'count',
    example: 'as held in Oak v Elm [2012] HKCFA 4',
    why: 'law is stated with its authority',
  },
  {
    name: 'cases among words',
    says: new RegExp(CASE_CITATION, 'g'),
    as: 'share',
    example: '[2012] HKCFA 4',
    why: 'a string of citations states little',
  },
  {
    name: 'quotation marks',
    says: /[“「『]/g,
    as: 'count',
    example: 'the words “at any time”',
    why: 'tests are quoted',
  },
  {
    name: 'the court speaking',
    says: /\b(?:I|we|my|our)\b|本席|本庭|本院/gi,
    as: 'share',
    example: 'in our judgment',
    why: 'a court that adds to the law says so',
  },
  {
    name: 'people of the case',
    says: /\b(?:appellants?|respondents?|plaintiffs?|defendants?|applicants?|accused|victim|claimants?|deceased|wife|husband)\b|上訴人|答辯人|原告|被告|申請人|受害人/gi,
    as: 'share',
    example: 'the plaintiff',
    why: 'law speaks of anybody',
  },
  { name: 'figures', says: /\d/g, as: 'share', example: '12', why: 'facts have figures' },
  { name: 'money', says: /\$ ?\d|\d元/g, as: 'share', example: '$500', why: 'facts have sums' },
  {
    name: 'names',
    says: /(?<=[a-z,;] )[A-Z][a-z]+/g,
    as: 'share',
    example: 'to the Oak Company',
    why: 'facts have names',
  },
  {
    name: 'rules for anybody',
    says: /\b(?:may|must|should|shall|would|can|cannot|will|ought)\b|必須|應當|應該|可以|不得|不能/gi,
    as: 'share',
    example: 'the court must be satisfied',
    why: 'a rule says what must be',
  },
  {
    name: 'present tense',
    says: /\b(?:is|are|has|have|does|do)\b/gi,
    as: 'share',
    example: 'the test is objective',
    why: 'law stands in the present',
  },
  {
    name: 'past tense',
    says: /\b(?:was|were|had|did)\b/gi,
    as: 'share',
    example: 'he was driving',
    why: 'facts stand in the past',
  },
  {
    name: 'sections',
    says: /\b(?:ss?|O|rr?|Order|Art) \d|第 ?\d{1,4}[A-Z]? ?條/g,
    as: 'share',
    example: 's 12',
    why: 'a recital of statute is cited from the statute',
  },
  {
    name: 'own paragraphs referred to',
    says: /\[\d{1,3}\] (?:above|below)|上文第 ?\d{1,3} ?段/g,
    as: 'count',
    example: 'see [12] above',
    why: 'conclusions look back',
  },
  {
    name: 'evidence notes',
    says: /\[note: ?\d+\]/g,
    as: 'count',
    example: '[note: 4]',
    why: 'notes to the bundle go with facts',
  },
  { name: 'questions', says: /[?？]/g, as: 'count', example: 'What is loss?', why: 'questions stand before law' },
  {
    name: 'counsel',
    says: /\b(?:counsel|Mr|Ms|Mrs|Mdm|submi\w+|argu\w+|conten\w+)\b|大律師|陳詞|力陳/g,
    as: 'share',
    example: 'counsel submitted',
    why: 'a submission is not law',
  },
  {
    name: 'evidence',
    says: /\b(?:evidence|testif\w+|witness\w*|cross-exam\w+|affidavits?|statement)\b|證供|證人|誓章/gi,
    as: 'share',
    example: 'the witness',
    why: 'findings of fact are seldom cited',
  },
  {
    name: 'anybody',
    says: /\b(?:a|an|any|every|no|where|if|whether|such) (?:person|party|court|offender|accused|plaintiff|defendant|contract|case|offence|company|director|judge|tribunal|witness|claim)|任何人|任何一方/gi,
    as: 'share',
    example: 'where a party',
    why: 'law speaks of anybody',
  },
  {
    name: 'words of law',
    says: /\b(?:courts?|law|principles?|rule|doctrine|test|approach|authorit\w+)\b|原則|法律|案例|測試|準則|普通法/gi,
    as: 'share',
    example: 'the test in law',
    why: 'law calls itself law',
  },
  {
    name: 'opens with somebody',
    says: /^(?:The |Mr |Ms |Counsel)? ?(?:appellant|respondent|plaintiff|defendant|applicant|accused|Mr|Ms|Counsel|On \d)|^(?:上訴人|答辯人|原告|被告)/,
    as: 'opening',
    example: 'The plaintiff left.',
    why: 'the story goes on',
  },
  {
    name: 'opens with another case',
    says: /^In [A-Z]\S+.{0,60}(?: v |\[\d{4}\])/,
    as: 'opening',
    example: 'In Oak v Elm, the court held',
    why: 'what another case held is cited from there',
  },
  {
    name: 'opens with a point',
    says: /^(?:However|That said|In my|In our|It is|We|I|Indeed|Nevertheless|Thus|Where|A|An|本席認為|本庭認為) ?\b/,
    as: 'opening',
    example: 'In our judgment, the rule is one of construction.',
    why: 'a court that turns to its own view says something new',
  },
];
