import { phrase } from '../rules/phrase';
import { findFirst, type Rule } from '../rules/rule';

/** What was decided about, as the words of an outcome name it. */
export const MATTERS = [
  'leave-to-appeal',
  'leave-to-apply',
  'cross-appeal',
  'appeal',
  'judicial-review',
  'winding-up',
  'bankruptcy',
  'divorce',
  'injunction',
  'stay',
  'strike-out',
  'set-aside',
  'bail',
  'summary-judgment',
  'counterclaim',
  'judgment-plaintiff',
  'judgment-defendant',
  'declaration',
  'review',
  'summons',
  'petition',
  'claim',
  'application',
] as const;
export type MatterKind = (typeof MATTERS)[number];

export type MatterRule = Rule<MatterKind>;

/** Read on the words that dispose of it, the narrower before the wider; Chinese on Traditional characters. */
export const MATTER_ROWS: readonly MatterRule[] = [
  {
    name: 'leave to appeal',
    means: 'leave-to-appeal',
    says: [/\b(?:leave|permission)(?: to the [\w ]{1,30}?)? to (?:cross-)?appeal\b/i, /上訴許可|許可上訴|上訴的許可/],
    example: 'refuse leave to appeal',
    counter: 'dismiss the appeal',
  },
  {
    name: 'leave to apply for judicial review',
    means: 'leave-to-apply',
    says: [
      /\b(?:leave|permission) to (?:apply|bring|commence|seek|proceed)\b|\bleave\b(?=[^.;]{0,40}judicial review)/i,
      /司法覆核(?:的)?許可|許可[^。；，]{0,12}司法覆核/,
    ],
    example: 'leave to apply for judicial review is refused',
    counter: 'the application for judicial review is dismissed',
  },
  {
    name: 'cross-appeal',
    means: 'cross-appeal',
    says: [/\bcross[- ]?appeals?\b/i, /交叉上訴|反上訴/],
    example: 'dismiss the cross-appeal',
    counter: 'dismiss the appeal',
  },
  {
    name: 'scheme sanctioned',
    means: 'application',
    says: [
      phrase`\bsanction(?:s|ed|ing)? (?:the|this|that) (?:\w+ )?(?:scheme|compromise|arrangement|settlement|agreement)\b|\bsettlement\b[^.;]{0,30}\bsanction|(?:認許|核准|批准)[^。；，]{0,10}(?:償債安排|安排計劃|計劃|和解)`,
    ],
    example: 'sanction the scheme',
    counter: 're-affirm the sanction',
    why: 'a court that sanctions a scheme was told to have granted a review',
  },
  {
    name: 'sanction reviewed',
    means: 'review',
    says: [/\bsanctions?\b/i, /(?:罰則|制裁|紀律處分)(?:決定)?/],
    example: 're-affirm the sanction',
    counter: 're-affirm the conviction',
  },
  {
    name: 'appeal',
    means: 'appeal',
    says: [
      phrase`(?<!\bpending )(?<!\bpending the )\bappeals?\b(?! (?:committee|tribunal))|\b(?:quash|conviction|uphold|affirm|(?:CACV|CACC|HCMA|HCLA|FACV|FACC|DCMA) ?\d)`,
      /上訴|定罪|維持原/,
    ],
    example: 'the appeal is dismissed',
    counter: 'the claim is dismissed',
  },
  {
    name: 'judicial review',
    means: 'judicial-review',
    says: [/\bjudicial review\b|\border of (?:certiorari|mandamus)\b/i, /司法覆核|移審令/],
    example: 'the application for judicial review is allowed',
    counter: 'the application is allowed',
  },
  {
    name: 'winding-up',
    means: 'winding-up',
    says: [/\bwinding[- ]up\b|\bwound up\b/i, /清盤/],
    example: 'the company is wound up',
    counter: 'the clock is wound',
  },
  {
    name: 'bankruptcy',
    means: 'bankruptcy',
    says: [/\bbankrupt(?:cy)?\b/i, /破產(?!期|人|管理署|受託人)/],
    example: 'a bankruptcy order',
  },
  {
    name: 'decree of divorce',
    means: 'divorce',
    says: [/\b(?:decree (?:nisi|absolute)|divorce)\b/i, /暫准(?:離婚)?判令|絕對判令|離婚/],
    example: 'I pronounce a decree nisi',
    counter: 'the order nisi as to costs',
  },
  { name: 'injunction', means: 'injunction', says: [/\binjunctions?\b/i, /禁制令/], example: 'grant an injunction' },
  {
    name: 'stay',
    means: 'stay',
    says: [/\bstay of\b|\bstay (?:is|be)\b|\bfor a stay\b/i, /暫緩執行|擱置/],
    example: 'grant a stay of execution',
  },
  {
    name: 'striking out',
    means: 'strike-out',
    says: [/\bstr(?:ike|iking)[- ]out\b/i, /剔除[^。；，]{0,12}(?:申請|傳票)|申請[^。；，]{0,12}剔除/],
    example: 'the application to strike out is dismissed',
    counter: 'the claim is struck out',
  },
  {
    name: 'setting aside',
    means: 'set-aside',
    says: [/\bset(?:ting)? aside\b/i, /作廢|撤銷[^。；，]{0,8}(?:判決|命令)/],
    example: 'the default judgment is set aside',
  },
  { name: 'bail', means: 'bail', says: [/\bbail\b/i, /保釋/], example: 'bail is refused' },
  {
    name: 'summary judgment',
    means: 'summary-judgment',
    says: [/\bsummary judgment\b/i, /簡易判決/],
    example: 'summary judgment is granted',
  },
  {
    name: 'counterclaim',
    means: 'counterclaim',
    says: [/\bcounter-?claims?\b/i, /反申索|反訴/],
    example: 'the counterclaim is dismissed',
    counter: 'the claim is dismissed',
  },
  {
    name: 'judgment for the plaintiff',
    means: 'judgment-plaintiff',
    says: [
      phrase`\bjudgment[^.;]{0,40}\b(?:for|in favour of) (?:the )?(?:\w+ ){0,2}(?:plaintiff|claimant|petitioner|employee|bank)|\b(?:plaintiff|claimant)s? (?:\w+ ){0,2}succeeds?|\bfind for the (?:plaintiff|claimant)|\bdefendants? (?:do |shall |must |to )pay`,
      /(?:原告人?|申索人)[^。；，]{0,12}(?:勝訴|得直)|被告人?[^。；，]{0,14}(?:支付|賠償|付還|償還)/,
    ],
    example: 'there be judgment for the plaintiff',
    counter: 'there be judgment for the defendant',
  },
  {
    name: 'judgment for the defendant',
    means: 'judgment-defendant',
    says: [
      /\bjudgment[^.;]{0,40}\b(?:for|in favour of) (?:the )?(?:\w+ ){0,2}defendant|\bfind for the defendant/i,
      /被告人?[^。；，]{0,6}勝訴|原告人?[^。；，]{0,6}敗訴/,
    ],
    example: 'judgment in favour of the defendant',
    counter: 'judgment in favour of the plaintiff',
  },
  {
    name: 'declaration',
    means: 'declaration',
    says: [/\bdeclarations?\b/i, /聲明|宣告/],
    example: 'make a declaration',
  },
  { name: 'review', means: 'review', says: [/\breview\b/i, /覆核|複核/], example: 'the review is dismissed' },
  { name: 'summons', means: 'summons', says: [/\bsummons(?:es)?\b/i, /傳票/], example: 'dismiss the summons' },
  { name: 'petition', means: 'petition', says: [/\bpetitions?\b/i, /呈請/], example: 'the petition is dismissed' },
  {
    name: 'claim',
    means: 'claim',
    says: [/\b(?:claims?|actions?|suit|proceedings)\b/i, /申索|訴訟|索償/],
    example: 'the claim is dismissed',
  },
  {
    name: 'application',
    means: 'application',
    says: [/\b(?:applications?|motions?|leave|reliefs?|orders? in terms)\b/i, /申請|動議|許可/],
    example: 'the application is refused',
  },
];

/** The narrowest matter that the words name: the row highest in the table, not the first word. */
export function readMatter(said: string, rules: readonly MatterRule[] = MATTER_ROWS): MatterRule | undefined {
  return rules.find((rule) => findFirst([rule], said) !== undefined);
}

export type Against = 'conviction' | 'sentence' | 'conviction-and-sentence' | 'costs';

/** What an appeal is against. */
export function readAgainst(said: string): Against | undefined {
  const conviction = /\bconvictions?\b|定罪|罪名/i.test(said);
  const sentence = /\bsentences?\b|刑期|判刑|刑罰/i.test(said);
  if (conviction && sentence) return 'conviction-and-sentence';
  if (conviction) return 'conviction';
  if (sentence) return 'sentence';
  return /\bagainst (?:the )?(?:order as to )?costs\b|訟費(?:命令)?(?:的)?上訴/i.test(said) ? 'costs' : undefined;
}

export type Mover = {
  readonly role: 'appellant' | 'applicant' | 'plaintiff' | 'defendant' | 'respondent';
  readonly number?: number;
};

const ROLES = [
  ['appellant', /appellant|上訴人/i],
  ['applicant', /applicant|申請人/i],
  ['plaintiff', /plaintiff|原告/i],
  ['defendant', /defendant|被告/i],
  ['respondent', /respondent|答辯人/i],
] as const;

const WHOSE_MOVE =
  /\b(?:the )?(?:(1st|2nd|3rd|\d{1,2}th|first|second|third|fourth) )?(appellant|applicant|plaintiff|defendant|respondent)(?:'s|’s|s['’]) (?:\w+ ){0,2}(?:cross-?appeal|appeal|application|leave|claim|summons)|(?:cross-?appeal|appeal|application)s? (?:of|by) the (?:(1st|2nd|3rd|\d{1,2}th|first|second|third|fourth) )?(appellant|applicant|plaintiff|defendant|respondent)|(第[一二三四五六七八九十])(上訴人|申請人|被告人?|答辯人|原告人?)(?:的)?[^。；，]{0,10}(?:上訴|申請)/i;
const NUMBERS = ['first', 'second', 'third', 'fourth'];

/** Whose appeal or application it is, where the words say. */
export function readMover(said: string): Mover | undefined {
  const found = WHOSE_MOVE.exec(said);
  if (!found) return undefined;
  const [, n1, r1, n2, r2, n3, r3] = found;
  const role = ROLES.find(([, pattern]) => pattern.test(r1 ?? r2 ?? r3 ?? ''))?.[0];
  const number = n1 ?? n2 ?? n3;
  if (!role) return undefined;
  const value = number === undefined ? undefined : numberOf(number);
  return value === undefined ? { role } : { role, number: value };
}

function numberOf(said: string): number {
  const word = NUMBERS.indexOf(said.toLowerCase());
  if (word >= 0) return word + 1;
  return '一二三四五六七八九十'.indexOf(said.charAt(1)) + 1 || Number.parseInt(said, 10);
}
