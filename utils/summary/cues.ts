import { phrase, phraseInCase } from '../rules/phrase';
/**
 * Words by which a judgment shows what it is doing. The English ones are those that fired well on judgments of other
 * common-law courts with law-report headnotes; the Chinese ones follow the formulas of Hong Kong judgments.
 * Chinese cues are read on Traditional characters (`toTraditional`).
 */
export const HOLDING_CUES: readonly RegExp[] = [
  /\bin (?:my|our) (?:own |respectful |considered |clear )?(?:view|judgment|judgement|opinion|estimation)\b/i,
  phrase`\b(?:I|we) (?:would |do |also |therefore |accordingly |thus |further |must |am unable to |cannot |could not |did not |do not |have |had |was |were |am |are |agreed? |respectfully |entirely |would also ){0,3}(?:hold|held|find|found|conclude[ds]?|satisfied|reject(?:ed)?|accept(?:ed)?|agree[d]?|disagree[d]?|think|thought|consider(?:ed)?|of the (?:view|opinion)|persuaded|unable to accept|convinced|take the view|took the view|see|saw|regard(?:ed)?|doubt(?:ed)?|hesitation|bound|decided)\b`,
  phrase`\b(?:it|this) (?:is|was) (?:therefore |thus |quite |also |equally |well |now |perfectly |abundantly |trite |of course )?(?:clear|plain|trite|settled|established|evident|apparent|obvious|well[- ]established|well[- ]settled|axiomatic|manifest|beyond dispute)\b`,
  phrase`\b(?:test|principle|rule|law|position|correct approach|proper approach|approach|question|answer|effect|meaning|purpose|object|rationale) (?:to be applied |in this regard |here |in law )?(?:is|was|must be|should be)\b`,
  phrase`\b(?:it follows|accordingly|therefore|thus|hence|consequently|for (?:these|those|the above|the foregoing|all these|this) reasons?|in the (?:result|circumstances|premises)|in these circumstances|as a result|on that basis|that being (?:so|the case))\b`,
  phrase`\b(?:erred|was (?:right|wrong|correct|entitled|justified|mistaken)|were (?:right|wrong|correct|entitled)|misdirected|misconceived|untenable|without merit|no merit|devoid of merit|cannot be (?:right|correct|faulted|said|sustained)|no basis|no substance|fallacious|unarguable|fails?|failed)\b`,
  /\b(?:court|courts|judge|tribunal) (?:must|should|ought|may|can|will|would|could|has|have|had)\b/i,
  /\b(?:seem(?:s|ed)|appear(?:s|ed)) to (?:me|us)\b|\bto my mind\b|\bI (?:should|would) (?:add|say)\b/i,
  phrase`\b(?:on (?:a|the) (?:true|proper) construction|properly construed|must be (?:read|construed|given|borne|shown)|does not (?:mean|follow|apply|extend|require)|must be|ought to be|cannot|would be (?:wrong|unjust|absurd))\b`,
  phrase`\b(?:burden|onus|discretion|jurisdiction|duty|intention of (?:parliament|the legislature)|legislative intent|ratio|distinguishable|distinguished)\b`,
];

export const ISSUE_CUES: readonly RegExp[] = [
  phrase`\b(?:issue|question|point)s?\b[^.;]{0,60}\b(?:is|are|was|were|arise[sn]?|arose|raised|concern(?:s|ed)?|remain(?:s|ed)?|whether|for (?:determination|decision|consideration|this court))\b`,
  /\bwhether\b[^.]{0,200}(?:\?|\.$|;)/i,
  /\b(?:grounds?) of (?:appeal|opposition|challenge|review)\b[^.]{0,60}\b(?:is|are|was|were|as follows|raised|advanced)/i,
  phrase`\b(?:turns? on|the (?:real|main|central|sole|only|key|crucial|principal|first|second) (?:issue|question|point)|falls? to be (?:decided|determined)|in dispute|leave to appeal (?:was|is) granted on)\b`,
  phrase`\b(?:this|these|there|it) (?:is|was|are|were) (?:an? |the |two |three )?(?:\w+['’]s |interlocutory |cross-)?(?:appeals?|applications?|summons(?:es)?|petitions?|actions?|claims?) (?:against|from|by|for|to|brought)\b|\b(?:now|hereby|therefore|accordingly) (?:seeks?|appl(?:y|ies) for|appeals?)\b|\b(?:appeals?|seeks? leave to appeal|applies for leave) (?:from|against|to this court)\b`,
];

export const FACT_CUES: readonly RegExp[] = [
  phrase`\b(?:on|in|by|about|around|since|until|before|after) (?:or about )?(?:\d{1,2}(?:st|nd|rd|th)? (?:of )?)?(?:January|February|March|April|May|June|July|August|September|October|November|December),? ?\d{0,4}\b`,
  phrase`\b(?:the (?:facts|background)|undisputed|not in dispute|common ground|entered into|agreement dated|by a (?:contract|agreement|letter)|at the material time|was (?:arrested|charged|employed|born|injured|convicted|sentenced|married|granted|registered|appointed)|pleaded)\b`,
  phrase`\b(?:the )?(?:plaintiff|defendant|appellant|respondent|applicant|company|deceased|victim|complainant|prosecution case)s?\b[^.]{0,30}\b(?:is|was|were|had|owned|carried on|sold|bought|claimed|alleged|commenced|sued|lived|worked|incorporated)\b`,
];

export const ORDER_CUES: readonly RegExp[] = [
  phrase`\b(?:I|we|there (?:will|shall|should) be|the court)\b[^.;]{0,50}\b(?:order|direct|make|grant|set aside|quash|remit|vary|award|declare|stay)\b`,
  phrase`\bcosts?\b[^.;]{0,80}\b(?:taxed|order|follow|nisi|paid|pay|agreed|assessed|no order|reserved|in the cause|indemnity|party and party)\b|\bno order as to costs\b|\bcosts? (?:be|to) \b`,
  /\b(?:is|are|be) (?:hereby )?(?:set aside|quashed|remitted|ordered|directed|substituted|varied|stayed|discharged)\b/i,
];

/** A court's conclusion in the sentence's first words weighs like a holding in any half of the judgment. */
export const HOLDING_CUES_CHINESE: readonly RegExp[] = [
  /(?:本席|本庭|本院|法庭|我們)[^。；]{0,12}(?:裁定|認為|信納|接納|不接納|同意|不同意|駁回|拒絕|認同|相信|肯定|判定|看不到|不信納|考慮|留意|確信|不能接受|未能接納)/,
  /(?:原審|裁判官|法官|聆案官|審裁官|審裁處|下級法院)[^。；]{0,30}(?:犯錯|沒有犯錯|錯誤|正確|有權|沒有錯|並無不當|恰當|失誤)/,
  /(?:基於|綜合)(?:上述|以上|前述|所有)|綜上所述|總括而言|整體而言|因此|故此|所以|由此可見|換言之|有鑑於此|據此/,
  /明顯|顯然|毫無疑問|無可置疑|清楚|不言而喻|無可爭議|理由是|關鍵是/,
  /(?:法律)?原則(?:是|為|在於)|根據《?[^。]{1,30}條例》?第|舉證責任|毫無合理疑點|測試|案例(?:確立|指出|清楚)|已確立|必須|應當|立法(?:原意|目的)|真正(?:含義|意思)/,
  /不(?:能|可)成立|沒有(?:理據|基礎|根據|合理可爭辯)|缺乏(?:理據|基礎)|站不住腳|不合理|理據不足|可爭辯|應予|不足以/,
  /量刑起點|量刑基準|減刑|扣減|加刑|刑期|判刑(?:原則|指引)|總刑期|適當的刑罰/,
];

export const ISSUE_CUES_CHINESE: readonly RegExp[] = [
  /爭議(?:點|事項|在於|是|所在|焦點)|爭論點|爭點|議題|關鍵(?:在於|問題|爭議)|問題(?:是|在於|為|包括)|核心問題/,
  /是否|應否|能否|有否|可否/,
  phraseInCase`上訴理由|上訴許可|申請(?:理由|基礎)|(?:本案|本上訴|本申請)(?:涉及|關乎|源於)|所涉(?:問題|爭議)|不服|(?:現|遂|因此)(?:向本庭|向本席|向法庭)?(?:提出|尋求|申請)[^。]{0,20}(?:上訴|許可|覆核|申請)`,
];

export const FACT_CUES_CHINESE: readonly RegExp[] = [
  /(?:\d{4}|[一二三四五六七八九〇零]{4})年|(?:\d{1,2}|[一二三四五六七八九十]{1,3})月(?:\d{1,2}|[一二三四五六七八九十]{1,3})日/,
  /背景|案情|承認事實|控方案情|辯方案情|同意事實|案發|不爭的事實|事發|事緣|起因|聘用|簽訂|簽署|拘捕|警誡|搜查|入稟|認罪/,
];

export const ORDER_CUES_CHINESE: readonly RegExp[] = [
  /訟費|暫准命令|頒令|命令|指示|判處|撤銷|發還|發回|重審|賠償|支付|罰款|取消駕駛資格|充公|沒收|同期執行|分期執行/,
];

/** What the heading above a paragraph says about it. Chinese judgments carry most of the signal there. */
export const HEADING_ROLES: readonly (readonly [RegExp, HeadingRole])[] = [
  // `Mitigation & Sentencing Considerations` opens with what counsel asked and goes on to the reasons.
  [
    /sentencing considerations|reasons for (?:the )?sentence|mitigation (?:and|&) (?:\w+ )?sentenc|求情(?:及|和|與|、)(?:判刑|量刑)/i,
    'reasons',
  ],
  [
    phrase`submission|contention|argument|(?:appellant|respondent|applicant|plaintiff|defendant|prosecution|parties|defence|crown)[’']?s?[’']? (?:case|evidence|position)|evidence|陳詞|陳辭|論點|證供|證據|(?:控方|辯方|雙方|各方)的?案情|主張|輕判請求|求情|mitigation`,
    'submissions',
  ],
  [/conclusion|disposition|disposal|result|outcome|結論|總結|裁決|裁定|判決/i, 'conclusion'],
  [/^(?:.* )?(?:orders?|costs?|relief)\b|命令|訟費|頒令|濟助/i, 'orders'],
  [
    phrase`discussion|analysis|consideration|decision|determination|reasons?|ruling|findings?|merits|my view|our view|court’s view|討論|分析|考慮|決定|本席(?:的)?(?:看法|意見|裁決|分析)|本庭(?:的)?(?:看法|意見|裁決|分析)|法庭(?:的)?(?:考慮|分析|裁斷)|裁斷|理由|量刑|判刑|事實裁斷`,
    'reasons',
  ],
  [/\bissues?\b|\bquestions?\b|\bgrounds? of|爭議|爭論|爭點|議題|上訴理由|(?:待決|法律|關鍵|主要|核心)問題/i, 'issues'],
  [
    phrase`background|facts?\b|introduction|history|proceedings|chronology|the parties|charges?\b|overview|背景|案情|事實|引言|經過|控罪|案件歷史|前言|訴訟`,
    'facts',
  ],
  [/(?:legal )?(?:principles?|framework|provisions?|law)\b|法律(?:原則|條文|規定)|相關法例|適用法律/i, 'law'],
];
export type HeadingRole = 'facts' | 'issues' | 'submissions' | 'law' | 'reasons' | 'conclusion' | 'orders';

/** Words put in a party's mouth: no holding, whatever else the sentence says. */
export const SUBMISSION =
  /\b(?:counsel|mr|mrs|ms|miss|dr|sc|kc|qc|solicitor|prosecution|crown|appellants?|respondents?|applicants?|plaintiffs?|defendants?|defence|they|he|she)\b[^.;]{0,50}\b(?:submit(?:s|ted)?|argue[sd]?|contend(?:s|ed)?|urge[sd]?|suggest(?:s|ed)?|maintain(?:s|ed)?|complain(?:s|ed)?|assert(?:s|ed)?|rel(?:y|ies|ied) on|pointed out|sought to|testified|alleged|averred|deposed|claimed that|stated that|took issue)\b|\b[A-Z][\w&’'-]{1,30} (?:submits|submitted|argues|argued|contends|contended|complains|complained|urges|urged|maintains|asserts|asserted)\b|\bit (?:is|was|has been) (?:submitted|argued|contended|suggested|said on behalf)\b|(?:大律師|律師|控方|辯方|答辯人|上訴人|申請人|原告人?|被告人?)[^。；，]{0,20}(?:陳詞|力陳|爭辯|辯稱|指稱|主張|聲稱|認為|指出|要求|依賴)/i;
