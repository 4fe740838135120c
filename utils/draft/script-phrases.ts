import type { Script } from './types';

/*
 * What a dictionary of general Chinese converts otherwise than Hong Kong law writes it, and names of persons, whose
 * characters no dictionary may change: 余 is a surname before it is what remains (餘).
 */

/** Simplified and Hong Kong's form, longest first where one begins another. */
const TO_HONG_KONG: readonly (readonly [simplified: string, hongKong: string])[] = [
  ['复核', '覆核'],
  ['复审', '覆審'],
  ['复检', '覆檢'],
  ['复查', '覆查'],
  ['复述', '覆述'],
  ['复函', '覆函'],
  ['复议', '覆議'],
  ['暂准', '暫准'],
  ['获准', '獲准'],
  ['不准确', '不準確'],
  ['不准时', '不準時'],
  ['不准', '不准'],
  ['干预', '干預'],
  ['周年', '周年'],
  ['每周', '每周'],
  ['一周', '一周'],
  ['上周', '上周'],
  ['下周', '下周'],
  ['公布', '公布'],
  ['宣布', '宣布'],
  ['颁布', '頒布'],
  ['发布', '發布'],
  ['账户', '帳戶'],
  ['账目', '帳目'],
  ['账簿', '帳簿'],
  ['账单', '帳單'],
  ['账项', '帳項'],
  ['群众', '群眾'],
  ['人群', '人群'],
  ['水准', '水準'],
  ['家具', '家具'],
  ['分辨', '分辨'],
  ['升降机', '升降機'],
  ['关联', '關連'],
  ['雇用', '僱用'],
  ['着手', '着手'],
];

const TO_SIMPLIFIED: readonly (readonly [hongKong: string, simplified: string])[] = [
  ['覆核', '复核'],
  ['覆審', '复审'],
  ['覆檢', '复检'],
  ['覆查', '复查'],
  ['覆述', '复述'],
  ['覆函', '复函'],
  ['覆議', '复议'],
  ['帳戶', '账户'],
  ['帳目', '账目'],
  ['帳簿', '账簿'],
  ['帳單', '账单'],
  ['帳項', '账项'],
];

/** Surnames whose character is also another word, as persons write them. */
const SURNAMES: Readonly<Record<string, string>> = {
  余: '余',
  范: '范',
  于: '于',
  涂: '涂',
  姜: '姜',
  沈: '沈',
  郁: '郁',
  党: '党',
  谷: '谷',
  岳: '岳',
  游: '游',
  卜: '卜',
  云: '云',
  后: '后',
  丑: '丑',
  仇: '仇',
  干: '干',
  种: '种',
  仆: '仆',
  咸: '咸',
};

/** Who stands before a name. */
const ROLE =
  '(?:第[一二三四五六七八九十]+)?(?:被告人|被告|原告人|原告|上诉人|申请人|答辩人|呈请人|申索人|证人|受害人|死者|事主|疑犯|被控人|法官|裁判官|暂委法官|大律师|律师|医生|警员|警长|督察|董事|股东|妻子|丈夫|儿子|女儿|父亲|母亲|名叫|名为|先生|女士)';

/** What stands after one. */
const TITLE = '(?:先生|女士|小姐|太太|法官|大律师|律师|医生|教授|博士|警员|警长|督察|裁判官|议员|司长|局长)';

/** What follows these characters where they are no surname: 余额, 余下, 于是, 后来, 干预, 种类. */
const NO_GIVEN_NAME =
  '(?:额|下|款|数|地|的|者|年|产|权|值|料|存|量|项|部|是|此|其|今|来|果|方|面|续|预|犯|涉|扰|净|类|种|派|员|章|纪|须|该|在|可|因|向|已|被|对|没|有|曾|提|表|认)';

const NAMED = Object.keys(SURNAMES).join('');
const PERSON = new RegExp(
  `(?<=${ROLE}[：:、]?)[${NAMED}](?!${NO_GIVEN_NAME})(?=\\p{Script=Han}{1,2})|[${NAMED}](?=\\p{Script=Han}{0,2}${TITLE})(?!${NO_GIVEN_NAME})`,
  'gu',
);

const phrasesOf = (rows: readonly (readonly [string, string])[]): RegExp =>
  new RegExp(rows.map(([from]) => from).join('|'), 'g');

type Fixed = { readonly start: number; readonly end: number; readonly text: string };

function placesOf(text: string, pattern: RegExp, becomes: (found: string) => string): Fixed[] {
  return [...text.matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: becomes(match[0]),
  }));
}

/** Converts a text with the dictionary, except where law and names know better. */
export function convertAround(text: string, to: Script, convert: (text: string) => string): string {
  const rows = to === 'zh-Hant' ? TO_HONG_KONG : TO_SIMPLIFIED;
  const known = new Map(rows);
  const names = to === 'zh-Hant' ? placesOf(text, PERSON, (found) => SURNAMES[found] ?? found) : [];
  const fixed = [...names, ...placesOf(text, phrasesOf(rows), (found) => known.get(found) ?? found)].sort(
    (left, right) => left.start - right.start,
  );
  let result = '';
  let at = 0;
  for (const { start, end, text: given } of fixed) {
    if (start < at) continue;
    result += convert(text.slice(at, start)) + given;
    at = end;
  }
  return result + convert(text.slice(at));
}
