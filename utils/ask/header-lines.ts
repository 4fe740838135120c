import { foldScript } from '../glossary/normalise';

/** What the head and foot of a judgment tell in a form of their own. */
export type HeaderFact = 'judge' | 'counsel' | 'party' | 'date' | 'court' | 'number';

const pattern = (english: string, chinese: string): RegExp =>
  new RegExp(`\\b(?:${english})\\b|${foldScript(chinese)}`, 'i');

const PARTY =
  '(?:parties|plaintiffs?|defendants?|applicants?|respondents?|appellants?|accused|petitioners?|claimants?)';
const PARTY_ZH = '(?:原告|被告|申請|上訴|答辯|呈請)人?';

/** How each of these facts is asked for. */
const ASKED: Readonly<Record<HeaderFact, RegExp>> = {
  judge: pattern(
    "who (?:is|was|were|are) the (?:[a-z'-]{1,20} ){0,3}(?:judges?|magistrate|bench)|which (?:judges?|magistrate)|what judge|who (?:heard|decided|presided|tried|sentenced|judged) (?:the|this|him|her|it|over)|who sat|who (?:gave|delivered|wrote|handed down) (?:the |this )?(?:judgment|decision|sentence)|on the bench|names? of the (?:[a-z'-]{1,20} )?judges?|coram|presiding|before whom",
    '法官是誰|法官係邊|邊個官|邊位官|邊個法官|邊位法官|誰是.{0,6}法官|主審法官|哪位法官|哪一?位.{0,4}(?:法官|裁判官)|邊個審|邊個判|由?誰審|由哪.{0,6}(?:審|判)|官係邊個|官叫|法官叫|法官姓名|法官的(?:名字|姓名)|裁判官(?:是誰|係邊)',
  ),
  counsel: pattern(
    `who (?:represent(?:s|ed)?|acted for|acts for|appear(?:s|ed)? for|prosecut(?:es|ed)|defend(?:s|ed)|argued for)|who (?:is|was|were) (?:the )?(?:counsel|lawyers?|barristers?|solicitors?|prosecutors?)|which (?:law firm|solicitors|counsel|lawyers?|barristers?)|(?:was|were) the ${PARTY} (?:legally )?represented|legal representatives?|(?:counsel|lawyers?|solicitors?) for the [a-z]{1,20}`,
    '誰代表|由誰.{0,4}代表|邊個代表|邊位代表|代表律師|哪位(?:大)?律師|邊個(?:大)?律師|邊位(?:大)?律師|律師(?:是誰|係邊個)|哪間律師行|邊間律師行|主控(?:官)?(?:是誰|係邊個)|誰.{0,3}檢控|邊個檢控|邊個做主控',
  ),
  party: pattern(
    `who (?:is|are|was|were) the (?:[a-z0-9]{1,10} )?${PARTY}|names? of the (?:[a-z0-9]{1,10} )?${PARTY}|who sued whom`,
    `誰是${PARTY_ZH}|${PARTY_ZH}(?:是誰|係邊個|叫咩|叫甚麼|的姓名|姓名)|訴訟各方|雙方是誰|與訟各方`,
  ),
  date: pattern(
    '(?:when|on (?:what|which) (?:date|day)) (?:is|was|were|did) (?:[a-z]{1,20} ){0,4}(?:judgment|hearing|heard|delivered|handed down|decided)|dates? of (?:the |this )?(?:judgment|hearing|decision|sentence|ruling)',
    '判案日期|聆訊日期|宣判日期|判決日期|判詞日期|頒布日期|(?:幾時|何時)(?:宣判|判決|聆訊|頒布|頒下|審|開庭|出判詞)|判決書?(?:幾時|何時)|判詞(?:幾時|何時)',
  ),
  court: pattern(
    '(?:which|what) court (?:is|was|heard|decided|gave|tried|sat|dealt|delivered)|(?:which|what) court\\W{0,3}$',
    '(?:哪個|哪一個|邊個|邊級|邊間|何級|哪級)(?:法院|法庭).{0,4}(?:審|判|聆訊|的判決|$)',
  ),
  number: pattern(
    '(?:case|action|appeal) number|neutral citation|citation of (?:this|the) (?:case|judgment)',
    '案件編號|案號|中立引稱|中立引用|案件號碼',
  ),
};

/** How each stands on the page, in a short block at the head or the foot. */
const STANDS: Readonly<Record<HeaderFact, RegExp>> = {
  judge:
    /^\W{0,3}(?:before|coram)\b|\b(?:vice[- ]president|justices? of appeal|judge of the court|district judge|magistrate|recorder|permanent judge|chief (?:justice|judge))\W{0,3}$|主审法官|(?:法官|裁判官).{0,20}席前|审裁官\s?[:：]|(?:法官|裁判官|聆案官|副庭长|首席法官)\W{0,3}$/i,
  counsel:
    /\b(?:instructed by|assigned by|department of justice|SADPP|ADPP|SPP|SC)\b|\bfor the (?:[\w&]{1,12} ){0,3}(?:plaintiff|defendant|applicant|respondent|appellant|accused|petitioner|prosecution)|\bin person\b|延聘|(?:律师|检控官|检控专员|律政司).{0,30}代表|代表(?:第.{1,2})?(?:香港特别行政区|原告|被告|申请人|上诉人|答辩人|控方|呈请人)|外聘.{0,2}律师|亲自(?:行事|应讯)|无律师代表/i,
  party:
    /\b(?:plaintiff|defendant|applicant|respondent|appellant|petitioner|accused)s?\W{0,3}$|(?:原告|被告|申请|上诉|答辩|呈请)人\W{0,3}$|^.{1,80} (?:v|对|诉) .{1,80}$/i,
  date: /^\W{0,3}dates? (?:of|:)|^\W{0,3}date\s?:|日期\s?[:：]/i,
  court:
    /^in the (?:high|district|court|competition|labour|lands|magistrates)|^(?:court of|district court|.{0,20}tribunal$)|(?:法院|法庭|审裁处)\W{0,3}$/i,
  number: /\[\d{4}\] [A-Z]{4,8} \d|^[A-Z]{2,6} \d{1,6}\/\d{4}|\bno\.? \d{1,6} of \d{4}|年第\d{1,6}号/i,
};

const FACTS = Object.keys(ASKED) as HeaderFact[];

/** The facts of the heading that a folded question asks for; most ask for none. */
export const readHeaderCues = (folded: string): HeaderFact[] => FACTS.filter((fact) => ASKED[fact].test(folded));

/** Longer blocks are argument, not lines of a heading. */
const LONGEST_LINE = 300;

/** The facts of the heading that a folded block states. */
export const readHeaderFacts = (folded: string): HeaderFact[] =>
  folded.length > LONGEST_LINE ? [] : FACTS.filter((fact) => STANDS[fact].test(folded));
