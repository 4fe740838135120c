/** Words of one closed class, of which a text means one and not another; synonyms stand together. */
export type RivalRow = {
  readonly name: string;
  /** Each group by a pattern, on folded text. */
  readonly groups: readonly RegExp[];
  /** True to the source. */
  readonly source: string;
  /** Another of the class: a conflict. */
  readonly example: string;
  /** The same in other words: no conflict. */
  readonly counter: string;
};

const word = (words: string): RegExp => new RegExp(/[\u3400-\u9fff]/.test(words) ? words : `\\b(?:${words})s?\\b`, 'i');
const either = (english: string, chinese: string): RegExp => new RegExp(`${word(english).source}|${chinese}`, 'i');

export const RIVAL_ROWS: readonly RivalRow[] = [
  {
    name: 'a parent <not the other>',
    groups: [either('father|dad', '父亲|爸爸'), either('mother|mum', '母亲|妈妈')],
    source: "The defendant's father was leaving the premises when the officers came.",
    example: "The defendant's mother was leaving the premises when the officers came.",
    counter: 'His father was just leaving the premises.',
  },
  {
    name: 'a brother <not> a sister',
    groups: [either('brother', '哥哥|弟弟|兄长|胞弟|胞兄'), either('sister', '姐姐|妹妹|姊姊|胞妹|胞姊')],
    source: 'The deceased left the flat to her younger brother by a will of 2019.',
    example: 'The deceased left the flat to her younger sister by a will of 2019.',
    counter: 'By a will of 2019 her brother was to have the flat.',
  },
  {
    name: 'a drug <not another>',
    groups: [
      either('cocaine', '可卡因|古柯碱'),
      either('heroin', '海洛英|海洛因'),
      either('ketamine', '氯胺酮'),
      either('methamphetamine|ice', '冰毒|甲基苯丙胺|甲基安非他明'),
      either('cannabis|marijuana', '大麻'),
      either('mdma|ecstasy', '摇头丸'),
      either('etomidate', '依托咪酯'),
    ],
    source: 'He was found with 3 grammes of cocaine in the lining of his coat.',
    example: 'He was found with 3 grammes of heroin in the lining of his coat.',
    counter: 'In the lining of his coat he had 3 grammes of cocaine.',
  },
  {
    name: 'a side <not the other>',
    groups: [
      either('left(?=\\s[a-z]|-)', '左'),
      either(
        'right(?=\\s(?:arm|leg|hand|foot|eye|ear|knee|wrist|ankle|shoulder|side|hip|lane|thumb|elbow|rib)|-hand)',
        '右',
      ),
    ],
    source: 'The plaintiff fractured his left wrist when the ladder slipped.',
    example: 'The plaintiff fractured his right wrist when the ladder slipped.',
    counter: 'When the ladder slipped the plaintiff broke his left wrist.',
  },
  {
    name: 'an offence <not another>',
    groups: [
      either('robber(?:y|ie)', '抢劫|行劫'),
      either('burglar(?:y|ie)', '入屋犯法|爆窃'),
      either('theft', '盗窃'),
      either('rape', '强奸'),
      either('murder', '谋杀'),
      either('manslaughter', '误杀'),
      either('arson', '纵火'),
      either('blackmail', '勒索'),
      either('wounding', '伤人'),
      either('money laundering', '洗黑钱'),
    ],
    source: 'She pleaded guilty to one count of burglary on the second day of trial.',
    example: 'She pleaded guilty to one count of robbery on the second day of trial.',
    counter: 'On the second day of trial she pleaded guilty to the burglary.',
  },
  {
    name: 'a part of the body <not another>',
    groups: [
      either('wrist', '手腕'),
      either('ankle', '足踝|脚踝'),
      either('knee', '膝'),
      either('shoulder', '肩'),
      either('elbow', '手肘'),
      either('neck', '颈'),
      either('lower back|spine', '腰|脊椎'),
      either('thumb', '拇指'),
      either('hip', '髋'),
    ],
    source: 'The plaintiff fractured his left wrist when the ladder slipped.',
    example: 'The plaintiff fractured his left ankle when the ladder slipped.',
    counter: 'When the ladder slipped the plaintiff broke his left wrist.',
  },
  {
    name: 'all of it <not> a part',
    groups: [
      either('all(?=\\sof\\s(?:the|his|her|its|their)\\s)|whole(?=\\sof)|in\\sfull', '全部|全数'),
      either('half|part(?=\\sof)|two-thirds|one\\sthird|a\\sthird|some(?=\\sof)', '一半|部分|三分之[一二]'),
    ],
    source: 'The husband is to be reimbursed for half of the costs of instructing the experts.',
    example: 'The husband is to be reimbursed for all of the costs of instructing the experts.',
    counter: 'The husband gets back half the costs of instructing the experts.',
  },
  {
    name: 'a language <not another>',
    groups: [
      either('english', '英语|英文'),
      either('cantonese', '广东话|粤语'),
      either('putonghua|mandarin', '普通话|国语'),
    ],
    source: 'The caution was administered in Putonghua by the constable on the pier.',
    example: 'The caution was administered in Cantonese by the constable on the pier.',
    counter: 'On the pier the constable cautioned him in Mandarin.',
  },
  {
    name: 'always <not> sometimes',
    groups: [
      either(
        'always|in\\severy\\scase|in\\sall\\scases|automatically|invariably|without\\sexception|freely|in\\sany\\scase',
        '一律|必然|在任何情况下|自动地?|总是',
      ),
      either(
        'might|sometimes|in\\ssome\\scases|rarely|seldom|exceptional(?:ly)?|not\\salways|usually|generally|ordinarily|unless|if',
        '有时|或会|个别|通常|视乎|除非|极少|甚少',
      ),
    ],
    source: 'The power to stay a claim for want of a deposit is exercised rarely and with great care.',
    example: 'The power to stay a claim for want of a deposit is exercised in every case.',
    counter: 'The power to stay a claim for want of a deposit is not often exercised.',
  },
  {
    name: 'ordinary <not> exceptional',
    groups: [
      either('ordinary|usual|routine', '一般情况|普通情况|寻常'),
      either('exceptional|extreme|extraordinary|rare(?:st)?', '例外|罕见|极端|特殊情况'),
    ],
    source: 'Giving the whole of the savings to one spouse is right only in the most exceptional circumstances.',
    example: 'Giving the whole of the savings to one spouse is right in ordinary circumstances.',
    counter: 'The whole of the savings goes to one spouse in exceptional circumstances.',
  },
  {
    name: 'with it <not> without it',
    groups: [
      either('inclusive|including', '包括'),
      either('exclusive|excluding|(?:plus|apart\\sfrom)(?=\\s)', '不包括|另加'),
    ],
    source: 'The costs of the appeal are fixed at $48,000, inclusive of disbursements.',
    example: 'The costs of the appeal are fixed at $48,000, exclusive of disbursements.',
    counter: 'The costs of the appeal, including disbursements, are fixed at $48,000.',
  },
  {
    name: 'more <not> less',
    groups: [
      either('(?:more|greater|higher|larger)(?=\\s(?:[a-z]+\\s){0,2}than\\s)', '(?:更多|较多|较高|更高|较大|更大)'),
      either('(?:less|lesser|lower|smaller)(?=\\s(?:[a-z]+\\s){0,2}than\\s)', '(?:更少|较少|较低|更低|较小|更小)'),
    ],
    source: 'The care of the children ought to be given more weight than the mortgage payments.',
    example: 'The care of the children ought to be given less weight than the mortgage payments.',
    counter: 'The care of the children weighs more heavily than the mortgage payments.',
  },
  {
    name: 'one examination <not another>',
    groups: [
      either('cross-examin(?:ation|ed|e)', '盘问'),
      either('re-examin(?:ation|ed|e)', '覆问'),
      either('examination-in-chief|evidence-in-chief', '主问'),
    ],
    source: 'That the ferry was late came out only in re-examination of the second witness.',
    example: 'That the ferry was late came out in cross-examination of the second witness.',
    counter: 'The second witness said in re-examination that the ferry was late.',
  },
  {
    name: 'done <not> still to be done',
    groups: [
      either(
        '(?:was|were|has\\sbeen|have\\sbeen)(?=\\s(?:assessed|taxed|determined|agreed|paid|served|heard))',
        '已(?:经)?(?=评定|评估|厘定|支付|送达|提交|存档|审理)',
      ),
      either(
        '(?:to\\sbe|yet\\sto\\sbe|remains?\\sto\\sbe)(?=\\s(?:assessed|taxed|determined|agreed|paid|served|heard))',
        '(?:有待|尚待|尚未|仍未)(?=评定|评估|厘定|支付|送达|提交|存档|审理)',
      ),
    ],
    source: 'Interlocutory judgment was entered for the plaintiff, with damages to be assessed.',
    example: 'Interlocutory judgment was entered for the plaintiff, and damages were assessed.',
    counter: 'The plaintiff entered interlocutory judgment and damages are still to be assessed.',
  },
];
