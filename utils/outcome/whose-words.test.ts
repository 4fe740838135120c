import { describe, expect, it } from 'vitest';
import { type Whose, whoseWords } from './whose-words';

/** `#` a heading, `>` a block quotation, anything else a numbered paragraph; of each the voice of every sentence. */
type Row = readonly [why: string, lines: readonly string[], whose: readonly (readonly Whose[])[]];

const read = (lines: readonly string[]): Whose[][] => {
  let heading = '';
  const paragraphs = lines.map((line, at) => {
    const [role, text] = line.startsWith('#')
      ? (['heading', line.slice(2)] as const)
      : line.startsWith('>')
        ? (['quotation', line.slice(2)] as const)
        : (['paragraph', line] as const);
    if (role === 'heading') heading = text;
    return { id: `${role}${at}`, text, role, ...(role === 'paragraph' ? { number: `${at + 1}` } : {}), heading };
  });
  const language = /\p{Script=Han}/u.test(lines.join('')) ? ('zh-Hant' as const) : ('en' as const);
  return whoseWords({ language, title: '', paragraphs })
    .filter(({ id }) => !id.startsWith('heading'))
    .map(({ sentences }) => sentences.map(({ whose }) => whose));
};

const ROWS: readonly Row[] = [
  [
    'a submission carries on until the court speaks',
    [
      'Mr Oak submits that the notice was late. There was no evidence of posting. I do not accept that. The stamp is clear.',
    ],
    [['party', 'party', 'this-court', 'this-court']],
  ],
  [
    'a heading gives the whole section to a party',
    [
      '# The applicant’s case',
      'The letter was never sent.',
      'The tenant left in May.',
      '# Discussion',
      'The letter bears a stamp.',
    ],
    [['party'], ['party'], ['this-court']],
  ],
  [
    'a heading that asks what becomes of a contention is the court’s',
    [
      '# Whether the plaintiff’s contention is sound',
      'The clause says nothing of rent.',
      '# The plaintiff’s contentions',
      'The notice was late.',
      '# Findings on the defendant’s submissions',
      'The stamp is clear.',
      '# Does the argument succeed',
      'The lease ended in May.',
      '# Submissions on whether the notice was late',
      'The notice was posted late.',
      '# The tenant’s contention considered',
      'The notice was posted.',
    ],
    [['this-court'], ['party'], ['this-court'], ['this-court'], ['party'], ['this-court']],
  ],
  [
    'a heading that asks what becomes of a contention, Chinese',
    ['# 上訴人的論點是否成立', '印章清楚。', '# 上訴人的論點', '通知過遲。', '# 對申請人陳詞的分析', '租約已屆滿。'],
    [['this-court'], ['party'], ['this-court']],
  ],
  [
    'a point that a heading names by its subject, and one by its owner',
    [
      '# Invalid invoice contention',
      'The landlord submits that the invoice was void. He cites no authority.',
      'The invoice bears a date.',
      '# The landlord’s estoppel argument',
      'The tenant knew of the lease.',
      'I do not agree.',
      'The tenant had left.',
      '# The first contention',
      'The tenant knew of the notice.',
    ],
    [['party', 'party'], ['this-court'], ['party'], ['this-court'], ['this-court'], ['party']],
  ],
  [
    'the court’s own voice within a party’s section',
    ['# Submissions', 'The clause is a penalty.', 'I cannot agree.', 'The clause protects a proper interest.'],
    [['party'], ['this-court'], ['this-court']],
  ],
  [
    'the orders that somebody asks for, entry by entry',
    [
      'The Commission seeks the following orders against the respondents.',
      '(1) There be a declaration that the 1st respondent contravened the rule.',
      '(2) The 1st respondent do pay a penalty of HK$900,000.',
      'I am satisfied that the rule was contravened.',
      '(3) A later list is the court’s own.',
    ],
    [['party'], ['party'], ['party'], ['this-court'], ['this-court']],
  ],
  [
    'the orders that somebody asks for, Chinese',
    ['申請人尋求以下命令：', '(1) 宣告決定無效。', '(2) 撤銷該決定。', '本席認為申請沒有理據。'],
    [['party'], ['party'], ['party'], ['this-court']],
  ],
  [
    'what a party complains of, entry by entry, judged by nobody yet',
    [
      'The tenant complains that the judge failed to see:',
      '(1) The length of the delay. The judge erred there.',
      '(2) The tone of the letters.',
      'In our view both points are bad.',
    ],
    [['party'], ['party', 'party'], ['party'], ['this-court']],
  ],
  [
    'a party’s case in a list',
    ['The landlord’s case can be summarised as follows:', '(a) The rent was late.', '(b) The flat was empty.'],
    [['party'], ['party'], ['party']],
  ],
  [
    'what was found below in a list',
    ['The judge found as follows:', '(1) The stamp was clear.', 'I agree with him.'],
    [['court-below'], ['court-below'], ['this-court']],
  ],
  [
    'husband and wife by their letters',
    ['H says that he has no means.', 'W’s case is that the flat is hers.', 'H W Thomas built the flat.'],
    [['this-court'], ['party'], ['this-court']],
  ],
  [
    'a judge who tells in the past what he decided',
    ['The tenant argued that the lease was void. I accepted the landlord’s evidence. The stamp was clear.'],
    [['party', 'this-court', 'this-court']],
  ],
  [
    'another court’s judges, told at length',
    [
      'The Court of Appeal, in allowing his appeal, held that a direction was needed. He says at 668 that no rule is called for. He takes the instance of a thief.',
      'The majority (Oak CJ, Elm and Fir JJ) held that it was. The court did not endorse the rule in Birch.',
    ],
    [
      ['other-case', 'other-case', 'other-case'],
      ['other-case', 'other-case'],
    ],
  ],
  [
    'the court below, and what this court thinks of it',
    ['The learned judge found that time had run. The judge erred.'],
    [['court-below', 'this-court']],
  ],
  [
    'a quotation belongs to whoever introduces it',
    [
      'In Birch Ltd v Elm Co, the Court of Appeal said this:',
      '> The clause must be read as a whole.',
      'Section 12 of the Leases Ordinance provides that:',
      '> A notice shall be in writing.',
      'The judge held as follows:',
      '> The tenant knew.',
    ],
    [['other-case'], ['other-case'], ['statute'], ['statute'], ['court-below'], ['court-below']],
  ],
  [
    'a quotation within a paragraph, of several sentences',
    [
      'The judge said: “I find the tenant honest. I accept her evidence. The landlord is not.” In my view he was right.',
    ],
    [['court-below', 'court-below', 'court-below', 'this-court']],
  ],
  [
    'a party named before the court decides',
    [
      'None of the appellant’s complaints is made out and I dismiss the appeal.',
      '申請人未能提出任何理由，本庭拒絕其申請。',
    ],
    [['this-court'], ['this-court']],
  ],
  ['a witness', ['PW1 testified that the light was red. He denied that he was drunk.'], [['witness', 'witness']]],
  [
    'at first instance',
    [
      '# At first instance',
      'The clause was a penalty and the deposit was returned.',
      '# The appeal',
      'In my view the clause is no penalty.',
    ],
    [['court-below'], ['this-court']],
  ],
  ['求情', ['# 求情', '被告人自幼喪父。', '# 判刑', '本席採納兩年為量刑起點。'], [['party'], ['this-court']]],
  [
    '陳詞 and the court’s answer',
    ['代表上訴人的大律師陳詞指通知書無效。通知書沒有日期。本庭不同意。'],
    [['party', 'party', 'this-court']],
  ],
  ['原審法官', ['原審法官裁定通知書有效。本庭認為原審法官沒有犯錯。'], [['court-below', 'this-court']]],
  ['a statute in Chinese', ['《租約條例》第12條規定如下：', '> 通知須以書面作出。'], [['statute'], ['statute']]],
  ['another case in Chinese', ['在松木訴柏木一案，上訴法庭指出時限由違約日起計。'], [['other-case']]],
  ['Simplified text is read, too', ['原审法官裁定通知书有效。'], [['court-below']]],
];

describe('whoseWords', () => {
  it.each(ROWS.map(([why, lines, whose]) => ({ why, lines, whose })))('$why', ({ lines, whose }) => {
    expect(read(lines)).toEqual(whose);
  });

  it('names the speaker, the judge’s opinion and the rule', () => {
    const [, spoken] = whoseWords({
      language: 'en',
      title: '',
      paragraphs: [
        { id: 'j', text: 'Hon Ash JA (dissenting):' },
        { id: 'p', number: '1', text: 'Mr Oak submits that the notice was late.' },
      ],
    });
    expect(spoken).toMatchObject({
      whose: 'party',
      who: 'Mr Oak',
      opinion: 'Hon Ash JA',
      dissent: true,
      rule: 'counsel/party <submits>',
    });
  });
});
