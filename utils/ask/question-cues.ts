import { foldScript } from '../glossary/normalise';

/** What sort of answer a question wants. */
export type Wanted =
  | 'duration'
  | 'sum'
  | 'date'
  | 'sentence'
  | 'outcome'
  | 'dissent'
  | 'definition'
  | 'beginning'
  | 'holding'
  | 'reason'
  | 'count'
  | 'person';

type Cue = { readonly wanted: Wanted; readonly pattern: RegExp };

const cue = (wanted: Wanted, english: string, chinese: string): Cue => ({
  wanted,
  pattern: new RegExp(`\\b(?:${english})\\b|${foldScript(chinese)}`, 'i'),
});

const CUES: readonly Cue[] = [
  cue(
    'duration',
    'how long|how many (?:years|months|days|weeks|hours)|what period|by when|time limit',
    '多久|多長時間|幾耐|多少年|多少天|多少個月|幾多年|幾多日|幾多個月|刑期|期限',
  ),
  cue(
    'sum',
    'how much|what (?:sum|amount|price|rent|fee|fine|wage|salary)|worth|quantum|monthly|daily',
    '多少錢|幾多錢|幾錢|金額|款額|總額|罰款|租金|賠償額|多少元|價|薪|費用|賠幾多|罰幾多',
  ),
  cue('sentence', 'sentenced?|imprisonment|jail|prison', '判咗|判幾耐|判了多久|坐幾耐|坐監|刑期|判監|判刑|判處'),
  cue('date', 'when|what date|what day|on which date|since when', '何時|幾時|甚麼時候|什麼時候|邊日|哪天|哪日|日期'),
  cue(
    'outcome',
    'who won|who wins|(?:what (?:is|was|were)|whats) the (?:outcome|result|disposition|final order|decision)|outcome|in the end|ultimate(?:ly)?|final(?:ly)? (?:order|decide|decision|result)|was the (?:appeal|application|claim) (?:allowed|dismissed|granted|refused|successful)|did the (?:appeal|application|claim) (?:succeed|fail)|(?:appeal|leave) (?:allowed|granted)|(?:did|does|has) (?:he|she|it|they|the \\w+) (?:win|won|lose|lost|succeed)|how did (?:it|this|the (?:case|appeal|trial|application)) (?:end|turn out)|what (?:order|orders) (?:was|were|did)',
    '得唔得|贏唔贏|贏定輸|輸定贏|有冇贏|有冇輸|點收科|如何了結|怎樣了結|結局|裁決如何|結果如何|點處理|最尾|邊個贏|誰勝訴|誰贏|邊個嬴|結果|最後點|最終|最後邊個|批唔批|勝訴|敗訴|點判|判成點|上訴得直嗎|上訴成功',
  ),
  cue(
    'dissent',
    'dissent(?:s|ed|ing|ient)?|minority|disagreed? with the (?:others|majority|rest)',
    '異議|少數意見|唔同意其他|少數法官',
  ),
  cue(
    'definition',
    'mean|means|meaning|definition|define|defined as|what (?:is|are) (?:an? |the )?["“‘]|what is an? [a-z-]{1,30}(?: [a-z-]{1,30})?(?=\\W{0,3}$)',
    '定義|意思|即係咩|涵義|何謂|釋義|咩叫|甚麼是|什麼是',
  ),
  cue(
    'beginning',
    'what happened|how did .{1,40} happen|facts|background|what is (?:this|the) case about|about|charged with|charges?',
    '案情|背景|發生|控罪|呢單案|講咩案|經過|告咩',
  ),
  cue(
    'holding',
    'why did the (?:court|judge|tribunal)|ratio|reasons? (?:for|of) (?:the )?(?:decision|judgment|ruling|court)|(?:what|how) did the (?:court|judge|tribunal)s? (?:below )?(?:decide|hold|find|rule|conclude)|what (?:was|is) held|holding',
    '判決理由|判案理由|裁決理由|裁定理由|如何裁|點裁|點樣裁|點解咁判|點解會咁判|法庭認為|法庭點睇|裁決是',
  ),
  cue('reason', 'why|reasons?|on what (?:basis|ground)s?|how come', '為何|為什麼|為甚麼|點解|原因|理由|何以'),
  cue('count', 'how many|number of', '多少名|多少個|多少項|幾多個|幾多次|幾多人|多少次|多少人|幾個|幾多歲|幾歲'),
  cue('person', 'who|which judge|whose', '邊個|誰|哪位|邊位|哪個'),
];

/** Tells what sorts of answer a folded question wants; most want one or none. */
export const readCues = (folded: string): ReadonlySet<Wanted> =>
  new Set(CUES.filter(({ pattern }) => pattern.test(folded)).map(({ wanted }) => wanted));

/** What a paragraph holds that answers one sort of question. */
export type Features = {
  readonly duration: boolean;
  readonly sum: boolean;
  readonly date: boolean;
  readonly number: boolean;
  readonly definition: boolean;
  readonly disposition: boolean;
  readonly holding: boolean;
  readonly sentence: boolean;
};

const DURATION =
  /\b(?:\d{1,4}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|eighteen|fifteen|fourteen)[ -](?:and [a-z-]{2,12} )?(?:years?|months?|weeks?|days?|hours?|minutes?)\b|[\d一二三四五六七八九十兩两半]{1,4}\s?(?:年|个月|個月|月监禁|天|日|周|星期|小时|分钟)/i;
const SUM =
  /(?:HK|US|S|RMB)?\$\s?\d|\b(?:dollars|per cent|level \d)\b|\d\s?%|(?:港币|人民币)|\d(?:万|亿)?元|第\d级罚款|百分之/i;
const DATE =
  /\b\d{1,2}(?:st|nd|rd|th)? (?:January|February|March|April|May|June|July|August|September|October|November|December)\b|\b(?:January|February|March|April|May|June|July|August|September|October|November|December) \d{4}\b|\d{1,2}月\d{1,2}日|[\d〇○零一二三四五六七八九]{4}年|\bGazette\b|宪报/i;
const NUMBER =
  /(?:^|[\s(])\d{1,4}(?= [a-z])|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty)\b|[\d一二三四五六七八九十两]{1,4}\s?(?:名|个|项|次|人|岁|部|张|宗|位)/i;
const DEFINITION = /[“"「][^”"」]{1,60}[”"」][^.。]{0,80}?(?:\bmeans\b|\bincludes\b|指|包括)|\bmeans\b|\) 指/;
const DISPOSITION =
  /\b(?:appeal|application|claim|action|summons|petition|counterclaim)s?\b.{0,80}?\b(?:is|are|be|was|were)\b.{0,30}?\b(?:allowed|dismissed|granted|refused|rejected|struck out)\b|\b(?:allow|dismiss|grant|refuse) (?:the|this|his|her|their|leave)\b|\bsentenced? (?:to|is)\b|\bjudgment for\b|\border(?:ed)? (?:that|nisi)\b|\bis convicted\b|上诉(?:得直|驳回)|驳回|得直|胜诉|判监|判处|总刑期|批准|拒绝批予|撤销|命令/i;

const SENTENCE =
  /\bsentenced?\b.{0,60}?\bto\b.{0,40}?\b(?:years?|months?|weeks?|days?|life|fine|community)\b|\b(?:sentence|total) of\b.{0,40}?\b(?:years?|months?|weeks?|days?)\b|(?:判处|判监|服刑|总刑期|刑期为|判罚)/i;
const HOLDING =
  /\b(?:for (?:these|those|the above|the foregoing|all these) reasons|in (?:my|our) (?:view|judgment|opinion)|(?:I|we) (?:agree|find|hold|conclude|reject|accept|do not accept|am satisfied|are satisfied)|the judge (?:held|found|accepted|concluded))\b|(?:本席|本庭|本院|法庭|法官)(?:认为|裁定|信纳|不接纳|接纳|不同意|同意|不相信)|基于(?:上述|以上)|综上所述/i;

/** Reads a folded paragraph for what it can answer. */
export function readFeatures(folded: string): Features {
  return {
    duration: DURATION.test(folded),
    sum: SUM.test(folded),
    date: DATE.test(folded),
    number: NUMBER.test(folded),
    definition: DEFINITION.test(folded),
    disposition: DISPOSITION.test(folded),
    holding: HOLDING.test(folded),
    sentence: SENTENCE.test(folded),
  };
}
