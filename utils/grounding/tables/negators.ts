/** What turns the rest of its clause round. Bounded, on folded lower-case text. */
export const ENGLISH_NEGATORS =
  /\b(?:not(?!\s(?:that|those|the)\sof\b)|never|nor|neither|none(?!\s(?:but|except|save)\b)|nothing(?!\s(?:but|except|save|other\sthan|apart\sfrom)\b)|nobody|nowhere|cannot|without|hardly|scarcely|no|unable\sto|lacks|lacked|(?<=\b(?:was|is|were|are)\s)lacking|fail(?:s|ed)?\sto|refus(?:e|es|ed|ing|al)\sto|declin(?:e|es|ed|ing)\sto|omit(?:s|ted|ting)?\sto|(?:difficult|hard)\sto\s(?:see|understand|imagine)\s(?:how|why)|(?:premature|impossible|too\s(?:early|late|soon))\sto|refrain(?:s|ed|ing)?\sfrom|no\slonger|lost\sany)\b|n't\b/gi;

/** What negates the words behind it in some readings and not in others: nothing is concluded from them. */
export const ENGLISH_SOFT_NEGATORS =
  /\b(?:lack(?:\sof|ing)?|absence\sof|want\sof|far\sfrom|failing\sto|reject(?:s|ed|ing)?|overlook(?:s|ed|ing)?|ignor(?:e|es|ed|ing)|disregard(?:s|ed|ing)?|neglect(?:s|ed|ing)?|omit(?:s|ted|ting)?|rejection\sof|refus(?:e|es|ed|al)(?!\sto\b)|dismiss(?:es|ed|ing)?|oppos(?:e|es|ed|ing)|avoid(?:s|ed|ing)?|prevent(?:s|ed|ing)?|restrain(?:s|ed|ing)?|preclud(?:e|es|ed|ing)|prohibit(?:s|ed|ing)?|barred\sfrom|guard(?:s|ed)?\sagainst|as\sopposed\sto|object(?:s|ed)?\sto|contest(?:s|ed)?|challeng(?:e|es|ed|ing)|den(?:y|ies|ied|ial)|disput(?:e|es|ed)|disagree(?:s|d)?\swith|doubt(?:s|ed)?|disbeliev(?:e|es|ed)|stop(?:s|ped)?|ceas(?:e|es|ed)|failure\sto|failures\sto|free\s(?:of|from)|instead\sof|rather\sthan|other\sthan|not\s(?:that|those)\sof|except(?:ing)?|unless|save\s(?:for|that|as)|(?:nothing|none)\s(?:but|except|save|other\sthan|apart\sfrom)|otherwise|allegedly|supposedly|purportedly|so-called|the\s(?:rest|remainder|remaining|other)|if)\b/gi;

export const CHINESE_SOFT_NEGATORS =
  /除非|除了|禁止|其余|其他|其它|而非|如非|缺乏|停止|中止|忽略|忽视|遗漏|驳回|否认|反对|即使|纵使|若|假如|如果/g;

/** What stands before these did not come about: "the application is refused", 抗辯失敗. Its own words are left open. */
export const ENGLISH_BACKWARD =
  /\b(?:(?:is|are|was|were|be|been|being)\s(?:[a-z]{2,12}ly\s)?(?:refused|rejected|dismissed|denied|disallowed|declined|unsuccessful)|fail(?:s|ed)?(?!\sto\b))\b/gi;
export const CHINESE_BACKWARD = /失败|不成立|(?:被|遭|予以|不获|均遭)(?:驳回|拒绝|否决|批准|接纳)/g;

/** An exception behind a negation takes back what it denies: "was not paid until", "no reasons beyond". */
export const TAKEN_BACK = /\b(?:until|beyond|other\sthan|except|save)\b/i;

/** Where those words negate nothing: idioms, bounds and `No. 5`. */
export const ENGLISH_NO_NEGATION =
  /(?<=")no(?=")|\b(?:not\sonly|not\smerely|not\s(?:limited|confined|restricted)\sto|not\sjust|no\s(?:doubt|question|dispute|hesitation|difficulty|gainsaying)|(?:cannot|can\snot|could\snot|not)\s(?:seriously\s|reasonably\s)?be\s(?:gainsaid|denied|doubted|disputed|ignored|overlooked|overstated|overemphasi[sz]ed|(?=said\stoo\soften))|not\s(?:in|open\sto)\s(?:doubt|dispute|question)|not\s(?:seriously\s)?(?:disputed|challenged|contested)\sthat|(?:not|never)\shesitate[ds]?\sto|without\s(?:hesitation|difficulty|doubt|question)|whether\sor\snot|if\snot|no\.?\s?\d|(?:not|no|nor)\s(?:more|less|fewer|greater|longer|later|earlier|higher|lower)\sthan|not\sexceed(?:ing)?|not\sbefore|without\smore|without\sprejudice|no\sone\sdisputes)\b/gi;

/** A negation reaches no further than these. */
export const ENGLISH_CLAUSE_END =
  /[;:!?()]|[.,](?!\d)|\bnor\b|\b(?:but|although|though|because|since|on\saccount\sof|by\sreason\sof|owing\sto|due\sto|while|whereas|however|unless|until|(?:so\sthat|even\sif|as(?!\s(?:a|an|being|having|well|to|such|his|her|its|their|the\s\w+[.,;]|\w+[.,;])))\b|and\s(?=(?:he|she|it|they|we|i|the|was|is|were|has|had|that|did|does|would|will|must|should|held|found|[a-z]{3,14}ed)\b))/gi;

export const CHINESE_NEGATORS =
  /没有|未有|并非|并无|并未|从未|未曾|不曾|未能|无法|无须|无需|毋须|不必|拒绝|不|未|无|非|没|毋/g;

/** Characters that negate nothing where they stand in these words. */
export const CHINESE_NO_NEGATION =
  /无证|无照|无牌照|无故|无理|无牌|不服|不满|不幸|不当|不慎|不良|不适|不明|无缘无故|不但|不过|不仅|不单|不少|不同(?!意)|不论|无论|不管|不断|不久|不妨|不动产|不时|不禁|不满(?=\d)|不迟于|不早于|(?:不得?|没有|未有?|并无|并未)(?:超过|超逾|多于|高于|少于|低于)|未来|未必|未成年|无辜|非常|除非|是非|非法|无罪|无效|无权|无关|未经|不成立|不法|不足|并非常|有没有|无疑|毫无疑问|非正审|非政府|拒绝(?=接纳|批准|接受|采纳)|并无不|无法(?=证明)|未能(?=证明)/g;

export const CHINESE_CLAUSE_END =
  /[;:。!?()、"]|,(?!\d)|但|而(?!且)|(?<!不)是(?!否)|因为|由于|(?<![不非未])属(?!实)|(?<![不以会能])构成|(?<![不会])导致|(?<=[,。;])因此|所以|改以/g;

/** How far a negation reaches at most, in characters; Chinese clauses are short. */
export const ENGLISH_REACH = 140;
export const CHINESE_REACH = 12;
