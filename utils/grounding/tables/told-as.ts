import type { Speaker } from '../speakers';

/** How a statement says whose words it tells. */
export type ToldAs = {
  readonly name: string;
  /** Whose words the statement then says they are. */
  readonly means: Exclude<Speaker, 'court' | 'statute'>;
  /** Folded text: straight quotation marks, Simplified characters. */
  readonly says: RegExp;
  readonly example: string;
  readonly counter: string;
};

const COURT_ANSWERS =
  /(?<!\b(?:plaintiff|defendant|applicant|respondent|appellant|claimant|tenant|landlord|buyer|seller|husband|wife)s?\s(?:had\s|has\s|[a-z]+ly\s){0,2})\b(?:reject|refus|declin|dismiss|accept|uph[eo]ld|overrul|disagree|unpersuad|not\spersuaded|ground)\w*/i;

/** Read by `check-speaker`; `tables/told-as.test.ts` proves that every row is needed by its example. */
export const TOLD_AS: readonly ToldAs[] = [
  {
    name: 'a party argues',
    means: 'counsel',
    says: /\b(?:counsel|submi(?:t|ssion)|argu(?:e|ing|ment)|conten(?:d|tion)|urg(?:e|ing)|suggest|advanc|rais(?:e|ing)|complain|invit|point(?:s|ed)?\sout|plead|relie[sd]|relying|case\s(?:is|was)\sthat|position|behalf|mitigation|(?:ask|sought|seek|pray|request|propos|oppos|challeng|object)\w*)|\b(?:challenges|alleg\w+|claims|claimed)\b/i,
    example: 'Counsel argued that notice must be in writing.',
    counter: 'The court held that notice must be in writing.',
  },
  {
    name: 'the court answers a party',
    means: 'counsel',
    // What a party rejected is no answer of the court.
    says: COURT_ANSWERS,
    example: 'The ground that notice was oral was rejected.',
    counter: 'The court held that notice must be in writing.',
  },
  {
    name: '一方陳詞',
    means: 'counsel',
    says: /陈词|辩方|控方|检控|大律师|律师|主张|力陈|理由|认为.{0,20}的说法|拒绝|不接纳|驳|一方|辩称|抗辩|争辩|要求|请求|求情|建议|指称|认为原审/,
    example: '辩方要求判处社会服务令。',
    counter: '法庭判处社会服务令。',
  },
  {
    name: 'a witness says',
    means: 'witness',
    says: /\b(?:evidence|testif|alleg|claim|said|told|according\sto|witness|caution|depos(?:e[ds]?|ing|itions?)\b|stated|maintain|admit|den(?:y|ied)|silen|promis|expert|affi(?:rm|dav)|report)/i,
    example: 'According to PW1 the light was red.',
    counter: 'The judge found that the light was red.',
  },
  {
    name: '證人供稱',
    means: 'witness',
    says: /作供|供称|声称|辩称|证供|证人|警诫|承认|否认|称|目睹|专家|报告|指(?!出|明|示)/,
    example: '控方证人供称灯号为红色。',
    counter: '法官裁定灯号为红色。',
  },
  {
    name: 'a minority',
    means: 'dissent',
    says: /dissent|minority|disagree|would\shave|异议|少数|不同意/i,
    example: 'In dissent it was said that a figure was needed.',
    counter: 'The court held that a figure was needed.',
  },
  {
    name: 'the court below',
    means: 'below',
    says: /\b(?:below|trial|first\sinstance|(?:deputy\s|district\s|learned\s|sentencing\s|recorder\s)?judge|magistrate|master|lower|tribunal|recorder|adjudicator|board|panel|originally|arbitrat\w+|[a-z]+\sD?J)\b|原审|裁判官|法官|审裁官|暂委|下级|聆案官|审裁处|原讼|初审|裁判法院|委员会/i,
    example: 'The trial judge thought the clause a condition.',
    counter: 'The Court of Appeal thought the clause a condition.',
  },
  {
    name: 'an authority is used',
    means: 'other-case',
    says: /\b(?:cit(?:e|es|ed|ing)|quot|appl(?:y|ies|ied|ying)|follow|refer|adopt|relied|approv|principle|authorit|case\slaw|precedent|guideline|tariff|established|settled|according\sto|remark|distinguish)|\bv\.?\s[A-Z]|\b(?:Re|Ex\sparte)\s[A-Z]|引用|引述|援引|依循|参考|原则|案例|案中|一案|案(?:裁定|指出)|权威|先例|指引/,
    example: 'The court applied the principle that penalties are construed strictly.',
    counter: 'The court held that this clause is construed strictly.',
  },
  {
    name: 'a court above speaks',
    means: 'other-case',
    says: /\b(?:Court\sof\sFinal\sAppeal|Privy\sCouncil|House\sof\sLords|Supreme\sCourt|HKCFA|CFA)\b|终审法院|枢密院|上议院|最高法院/,
    example: 'The Court of Final Appeal held that penalties are construed strictly.',
    counter: 'The court held that penalties are construed strictly.',
  },
];

/** Whether the statement says that the words are this speaker's. */
export const isToldAs = (folded: string, speaker: ToldAs['means']): boolean =>
  TOLD_AS.some(({ means, says }) => means === speaker && says.test(folded));
