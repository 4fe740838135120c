/** Texts made to be slow: each shape repeated to a length. A reader can meet any of them in a broken or malicious page. */
const SHAPES: Readonly<Record<string, string>> = {
  digits: '1234567890',
  'digits and blanks': '12 34 56 ',
  'bracketed years': '[2019] ',
  'open square brackets': '[',
  'open round brackets': '(',
  'unclosed years': '[2019 ',
  'nested brackets': '([(',
  'Chan Chan': 'Chan ',
  'X v X v': 'Chan v ',
  'capitalised Ordinance': 'Chan Ordinance ',
  'long title': 'Control and Provisions of the ',
  section: 'section ',
  'section lists': 'section 1, 2, 3, ',
  'nested labels': 'section 1(1)(a)(i)(1)(a)(i) and ',
  'Schedule 1 of': 'paragraph 1 of Schedule 1 of ',
  'O 14 r': 'O 14 r 1, ',
  'No No No': 'Civil Appeal No ',
  'number lists': 'HCA 1, 2, 3, 4 & ',
  articles: '第1條',
  'titles in 《》': '《公司條例》',
  'titles without 《》': '公司條例',
  'articles in lists': '第1、2、3及',
  'open titles': '《',
  'Chinese years': '2019年第1號',
  'Chinese numerals': '一二三四五六七八九十',
  ordinances: '條例',
  'combining marks': 'e\u0301\u0302\u0303',
  'soft hyphens': 'H\u00adK\u00adC\u00adF\u00adA\u00ad ',
  'letter-spaced Chinese': '高 等 法 院 ',
  'definitions never closed': 'Companies Ordinance (Cap. 622) ("the ',
  'at at at': '[2019] HKCA 1 at [1], [2], ',
};

/** Every shape at a length in characters. */
export const hostileTexts = (length: number): (readonly [name: string, text: string])[] =>
  Object.entries(SHAPES).map(([name, shape]) => [
    name,
    shape.repeat(Math.ceil(length / shape.length)).slice(0, length),
  ]);
