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
];
