/** What Sidenote does not do, whoever asks: documents meant as evidence, predictions, profiles of judges or parties. */
export const REFUSAL_REASONS = ['evidence', 'prediction', 'profiling'] as const;
export type RefusalReason = (typeof REFUSAL_REASONS)[number];

/** The words for each stand in `utils/i18n`, by the reason. */
export type Refusal = { readonly reason: RefusalReason };

type Rule = { readonly reason: RefusalReason; readonly pattern: RegExp };

const MAKE = '(?:draft|write|prepare|compose|generate|create|produce|make|type(?: up)?|rewrite|polish|improve)';
const EVIDENCE =
  "(?:witness statements?|statements? of (?:the |a |my |our )?witness(?:es)?|proofs? of evidence|affidavits?|affirmations?|statutory declarations?|expert(?:'s)? (?:reports?|opinions?|evidence|witness statements?))";
const CHINESE_MAKE =
  '(?:草擬|草拟|撰寫|撰写|擬備|拟备|起草|編寫|编写|代寫|代写|寫|写|整|做|準備|准备|潤飾|润饰|修改|作)';
const CHINESE_EVIDENCE =
  '(?:證人陳述書|证人陈述书|證人供詞|证人供词|證人口供|证人口供|供詞|供词|誓章|誓词|誓詞|宣誓書|宣誓书|法定聲明|法定声明|專家報告|专家报告|專家證供|专家证供|專家意見書|专家意见书)';

/** Each names the doing, not only the thing: what the affidavit in the judgment says may be asked. */
const RULES: readonly Rule[] = [
  { reason: 'evidence', pattern: new RegExp(`\\b${MAKE}\\b.{0,60}?\\b${EVIDENCE}`, 'i') },
  { reason: 'evidence', pattern: new RegExp(`${CHINESE_MAKE}.{0,16}?${CHINESE_EVIDENCE}`) },
  {
    reason: 'prediction',
    pattern:
      /\b(?:predict|forecast)\b|\b(?:will|would|can|could|do|does|is|are|am) (?:we|i|my client|our client|the client|he|she|they|the (?:appeal|plaintiff|defendant|appellant|applicant|court of final appeal|cfa))\b.{0,30}?\b(?:likely to |going to |gonna )?(?:win|lose|succeed|prevail|get (?:off|leave|bail)|be (?:convicted|acquitted|overturned|reversed|successful|allowed|granted))\b(?!.{0,40}\b(?:did|was|were|hold|held)\b)|\b(?:chances?|odds|likelihood|probability|prospects?)\b.{0,40}?\b(?:of|that|to)\b.{0,40}?\b(?:winning|succeeding|my|our|conviction|acquittal|overturn\w*|client)\b|\bhow (?:will|would) (?:the )?(?:court|judge)\b.{0,20}\b(?:decide|rule)\b/i,
  },
  {
    reason: 'prediction',
    pattern:
      /預測|预测|(?:我|我哋|我們|我们|客人|當事人|当事人|客戶|上訴|上诉).{0,14}?(?:會唔會|會不會|会不会|有冇機會|有沒有機會|有没有机会|機會有幾大|能否|可唔可以).{0,8}?(?:贏|赢|嬴|輸|输|勝|胜|成功|得直|脫罪|脱罪|甩身)|(?:勝算|胜算|贏面|勝訴機會|胜诉机会|成功率|成功機會|上訴成功嘅機會).{0,8}?(?:幾多|幾大|多少|多大|多高|如何|幾高)|(?:法官|法庭|個官)(?:將會|将会|會|会)(?:點|怎樣|怎样|如何)(?:判|裁)/,
  },
  {
    reason: 'profiling',
    pattern:
      /\b(?:is|are|was) (?:this|the|that|his|her)?\s?(?:judge|magistrate|lordship|ladyship|mr justice|madam justice)\b.{0,40}?\b(?:lenient|harsh|biased|strict|soft|tough|pro-?\w+|anti-?\w+|fair|liberal|conservative|good|bad)\b|\b(?:judge|magistrate)(?:'s|s)?\b.{0,20}?\b(?:personality|track record|tendenc\w+|usually (?:sentence|rule|decide)s?|political|leaning\w*|character|reputation|profile|bias(?:es)?)\b|\bprofile (?:of )?(?:the |this )?(?:judge|magistrate|plaintiff|defendant|party|parties|witness)|\bwhat (?:kind|sort) of (?:person|judge|man|woman)\b/i,
  },
  {
    reason: 'profiling',
    pattern:
      /(?:法官|裁判官|個官|呢個官|阿官).{0,12}?(?:偏袒|偏幫|偏心|性格|作風|作风|政治|立場|立场|往績|往绩|惡唔惡|好唔好人|鬆|嚴唔嚴|傾向|倾向|輕判定重判|風格)|(?:分析|評價|评价).{0,10}?(?:法官|裁判官|原告|被告|證人|证人).{0,6}?(?:性格|人品|為人|为人|背景起底)|起底/,
  },
];

/** Says whether a request is one that Sidenote refuses, and why; undefined for everything else. */
export function refuseRequest(request: string): Refusal | undefined {
  const found = RULES.find(({ pattern }) => pattern.test(request));
  return found && { reason: found.reason };
}
