import type { SentencingDocument } from './sentencing-document';

/** Composed as other judges sentence: parts of charges consecutive, orders without prison, reviews, appeals, nobody sentenced. */
export const FURTHER_SENTENCES: readonly SentencingDocument[] = [
  {
    name: 'further: two charges, part consecutive, total in a clause',
    language: 'en',
    lines: [
      'The defendant pleaded guilty to burglary and to theft.',
      'For Charge 1 I take 36 months as the starting point, reduced to 24 months for the plea. For Charge 2 the sentence is 6 months.',
      'Bearing totality in mind, 3 months of the sentence on Charge 2 will run consecutively to that on Charge 1, making 27 months in all.',
    ],
    wanted: [{ total: { months: 27 } }],
  },
  {
    name: 'further: tariff, other case, maximum',
    language: 'en',
    lines: [
      'The defendant pleaded guilty to trafficking in 12.4 grammes of heroin.',
      'Lau Tak-ming gives a tariff of 2 to 5 years for up to 10 grammes and 5 to 8 years for 10 to 50 grammes. In HKSAR v Wren 9 years was upheld. The maximum is life imprisonment.',
      'Arithmetically that yields 62 months. There is no aggravating factor. With the one-third discount I arrive at 41 months and 10 days.',
      'You are sentenced to 41 months’ imprisonment.',
    ],
    wanted: [{ total: { months: 41 } }],
  },
  {
    name: 'further: two defendants by letters, respectively',
    language: 'en',
    lines: [
      'D1 and D2 each pleaded guilty to one charge of robbery.',
      'A starting point of 6 years is appropriate for both.',
      'After the discount, D1 and D2 are sentenced to 48 months and 46 months respectively.',
    ],
    wanted: [
      { defendant: 'D1', total: { months: 48 } },
      { defendant: 'D2', total: { months: 46 } },
    ],
  },
  {
    name: 'further: three defendants, one community service',
    language: 'en',
    lines: [
      'D1, D2 and D3 were convicted after trial of criminal damage.',
      'D1 was the organiser. I sentence him to 8 months’ imprisonment.',
      'D2 is sentenced to 5 months’ imprisonment.',
      'As for D3, I accept the probation officer’s recommendation and make a community service order of 200 hours.',
    ],
    wanted: [
      { defendant: 'D1', total: { months: 8 } },
      { defendant: 'D2', total: { months: 5 } },
      { defendant: 'D3', total: { other: 'community service order of 200 hours' } },
    ],
  },
  {
    name: 'further: fine and disqualification',
    language: 'en',
    lines: [
      'The defendant pleaded guilty to driving with excess alcohol.',
      'He has two similar convictions; on the last occasion he was disqualified for 2 years and fined $8,000.',
      'He is fined $15,000 and disqualified from driving for 3 years.',
    ],
    wanted: [{ total: { fine: 15000, disqualificationMonths: 36 } }],
  },
  {
    name: 'further: imprisonment and disqualification',
    language: 'en',
    lines: [
      'The defendant pleaded guilty to dangerous driving causing death.',
      'I adopt a starting point of 4 years and reduce it by one-third.',
      'The defendant will serve 32 months’ imprisonment and is disqualified from driving all classes of vehicles for 5 years.',
    ],
    wanted: [{ total: { months: 32, disqualificationMonths: 60 } }],
  },
  {
    name: 'further: suspended',
    language: 'en',
    lines: [
      'The defendant pleaded guilty to fraud on the social security scheme.',
      'A sentence of 4 months’ imprisonment is imposed, suspended for 18 months.',
    ],
    wanted: [{ total: { months: 4, other: 'suspended for 18 months' } }],
  },
  {
    name: 'further: probation',
    language: 'en',
    lines: [
      'The defendant, aged 19, pleaded guilty to theft.',
      'I place him on probation for 12 months on the usual terms.',
    ],
    wanted: [{ total: { other: 'probation for 12 months' } }],
  },
  {
    name: 'further: training centre',
    language: 'en',
    lines: [
      'The defendant is 17. He pleaded guilty to wounding.',
      'Having considered the reports I order that he be detained in a training centre.',
    ],
    wanted: [{ total: { other: 'training centre' } }],
  },
  {
    name: 'further: detention centre',
    language: 'en',
    lines: [
      'The defendant is 20 and pleaded guilty to possession of an offensive weapon.',
      'You will go to a detention centre.',
    ],
    wanted: [{ total: { other: 'detention centre' } }],
  },
  {
    name: 'further: hospital order',
    language: 'en',
    lines: [
      'The defendant was found unfit to be tried and did the act charged.',
      'I make a hospital order for a period of 12 months.',
    ],
    wanted: [{ total: { other: 'hospital order for a period of 12 months' } }],
  },
  {
    name: 'further: appeal, reduced from to',
    language: 'en',
    lines: [
      'The appellant appeals against his sentence of 20 months.',
      'The enhancement was wrong in principle.',
      'The appeal against sentence is allowed and the sentence is reduced from 20 months to 16 months.',
    ],
    wanted: [{ total: { months: 16 } }],
  },
  {
    name: 'further: appeal dismissed, figures below',
    language: 'en',
    lines: [
      'The appellant was sentenced to 20 months and appeals against sentence.',
      'The magistrate adopted a starting point of 30 months.',
      'The appeal is dismissed.',
    ],
    wanted: [],
  },
  {
    name: 'further: leave granted, appeal allowed, substitution',
    language: 'en',
    lines: [
      'The applicant seeks leave to appeal against sentence.',
      'The judge took 9 years; the proper starting point was 7 years. With a third off, 4 years and 8 months results.',
      'We grant leave, allow the appeal, set aside the sentence of 6 years and substitute one of 4 years and 8 months’ imprisonment.',
    ],
    wanted: [{ total: { months: 56 } }],
  },
  {
    name: 'further: review by the Secretary',
    language: 'en',
    lines: [
      'The Secretary for Justice applies for a review of the sentence of probation.',
      'A sentence of at least 18 months was called for. We make allowance for double jeopardy.',
      'We allow the application, set aside the probation order and impose a sentence of 14 months’ imprisonment.',
    ],
    wanted: [{ total: { months: 14 } }],
  },
  {
    name: 'further: life',
    language: 'en',
    lines: [
      'The defendant was convicted of murder.',
      'There is only one sentence. I sentence you to life imprisonment.',
    ],
    wanted: [{ total: { life: true } }],
  },
  {
    name: 'further: three charges concurrent',
    language: 'en',
    lines: [
      'The defendant pleaded guilty to three charges of indecent assault.',
      'On each charge the sentence is 10 months. All sentences are to be served concurrently, so the total is 10 months.',
    ],
    wanted: [{ total: { months: 10 } }],
  },
  {
    name: 'further: consecutive, sum not told',
    language: 'en',
    lines: [
      'The defendant pleaded guilty to two charges.',
      'On Charge 1, he is sentenced to 8 months’ imprisonment. On Charge 2, he is sentenced to 4 months’ imprisonment. The sentences shall run consecutively.',
    ],
    wanted: [{ total: { months: 12 } }],
  },
  {
    name: 'further: suspended sentence activated',
    language: 'en',
    lines: [
      'The defendant pleaded guilty to theft. He was subject to a suspended sentence of 3 months imposed on 2 May 2023.',
      'For the present offence I impose 2 months. I activate the suspended sentence in full and order it to run consecutively, a total of 5 months.',
    ],
    wanted: [{ total: { months: 5 } }],
  },
  {
    name: 'further: counsel asks, court not',
    language: 'en',
    lines: [
      'The defendant pleaded guilty to assisting in the retention of proceeds of crime.',
      'Ms Holt suggests a starting point of 24 months and asks for a suspended sentence of 12 months.',
      'I disagree. The starting point is 36 months. After plea the sentence is 24 months’ immediate imprisonment.',
    ],
    wanted: [{ total: { months: 24 } }],
  },
  {
    name: 'further: time to pay, default',
    language: 'en',
    lines: [
      'The defendant company was convicted of operating an unlicensed guesthouse.',
      'It is fined $60,000, to be paid within 14 days. In default, distress will be levied.',
    ],
    wanted: [{ total: { fine: 60000 } }],
  },
  {
    name: 'further: default term is no sentence',
    language: 'en',
    lines: ['The defendant pleaded guilty to littering.', 'He is fined $3,000, in default 7 days’ imprisonment.'],
    wanted: [{ total: { fine: 3000 } }],
  },
  {
    name: 'further: minimum term',
    language: 'en',
    lines: [
      'The defendant was 17 when he committed murder.',
      'I impose a discretionary sentence of life imprisonment and specify a minimum term of 15 years.',
    ],
    wanted: [{ total: { life: true, other: 'minimum term of 15 years' } }],
  },
  {
    name: 'further: names',
    language: 'en',
    lines: [
      'Mr Wren (the 1st defendant) and Ms Lark (the 2nd defendant) pleaded guilty to conspiracy to defraud.',
      'Mr Wren is sentenced to 3 years and 4 months.',
      'Ms Lark is sentenced to 22 months.',
    ],
    wanted: [
      { defendant: 'Wren', total: { months: 40 } },
      { defendant: 'Lark', total: { months: 22 } },
    ],
  },
  {
    name: 'further: adjourned',
    language: 'en',
    lines: [
      'The defendant pleaded guilty to burglary. The tariff is 3 years.',
      'Sentence is adjourned to 4 July for a community service order report.',
    ],
    wanted: [],
  },
  {
    name: 'further: civil',
    language: 'en',
    lines: [
      'The plaintiff claims $300,000. The tenancy was for 3 years.',
      'The defendant do pay the plaintiff $300,000 with interest for 24 months.',
    ],
    wanted: [],
  },
  {
    name: 'further: 一人兩罪部分分期',
    language: 'zh-Hant',
    lines: [
      '被告人承認一項入屋犯法罪及一項處理贓物罪。',
      '控罪一以36個月為起點，認罪後減至24個月。控罪二判監9個月。',
      '考慮整體量刑，控罪二其中6個月與控罪一分期執行，總刑期為30個月。',
    ],
    wanted: [{ total: { months: 30 } }],
  },
  {
    name: 'further: 指引、案例、最高刑罰',
    language: 'zh-Hant',
    lines: [
      '被告人承認販運危險藥物罪。',
      '最高刑罰為終身監禁。指引為5至8年。在雲雀案中，上訴庭判處7年。',
      '本席以69個月為量刑起點，扣減三分之一，判處被告人監禁46個月。',
    ],
    wanted: [{ total: { months: 46 } }],
  },
  {
    name: 'further: 三名被告分別',
    language: 'zh-Hant',
    lines: ['第一、第二及第三被告人承認搶劫罪。', '本席分別判處第一、第二及第三被告人監禁48個月、44個月及40個月。'],
    wanted: [
      { defendant: '第一被告人', total: { months: 48 } },
      { defendant: '第二被告人', total: { months: 44 } },
      { defendant: '第三被告人', total: { months: 40 } },
    ],
  },
  {
    name: 'further: 罰款停牌',
    language: 'zh-Hant',
    lines: [
      '被告人承認不小心駕駛罪。',
      '他於2019年因同類罪行被罰款$2,000。',
      '本席判處被告人罰款4,500元，並停牌三個月。',
    ],
    wanted: [{ total: { fine: 4500, disqualificationMonths: 3 } }],
  },
  {
    name: 'further: 緩刑',
    language: 'zh-Hant',
    lines: ['被告人承認盜竊罪。', '本席判處被告人監禁兩個月，緩刑十八個月。'],
    wanted: [{ total: { months: 2, other: '緩刑十八個月' } }],
  },
  {
    name: 'further: 社會服務令',
    language: 'zh-Hant',
    lines: [
      '被告人承認刑事毀壞罪。',
      '感化官建議感化令，但本席認為160小時社會服務令較合適，現判處被告人履行160小時社會服務令。',
    ],
    wanted: [{ total: { other: '160小時社會服務令' } }],
  },
  {
    name: 'further: 更生中心',
    language: 'zh-Hant',
    lines: ['被告人十八歲，承認襲擊致造成身體傷害罪。', '本席判被告人入更生中心。'],
    wanted: [{ total: { other: '更生中心' } }],
  },
  {
    name: 'further: 教導所',
    language: 'zh-Hant',
    lines: ['你今年十六歲，承認傷人罪。', '本席判處你進入教導所。'],
    wanted: [{ total: { other: '教導所' } }],
  },
  {
    name: 'further: 刑期上訴得直',
    language: 'zh-Hant',
    lines: [
      '上訴人不服20個月刑期，提出上訴。',
      '裁判官加刑四個月屬原則性錯誤。',
      '本席裁定刑期上訴得直，將刑期由20個月改為16個月。',
    ],
    wanted: [{ total: { months: 16 } }],
  },
  {
    name: 'further: 刑期上訴駁回',
    language: 'zh-Hant',
    lines: ['上訴人被判監20個月，就刑期上訴。', '裁判官以30個月為起點。', '本席駁回上訴。'],
    wanted: [],
  },
  {
    name: 'further: 上訴許可及改判',
    language: 'zh-Hant',
    lines: [
      '申請人申請上訴許可。原審法官判處6年。',
      '本庭批准許可，視聆訊為正式上訴，上訴得直，撤銷6年的刑期，改判監禁4年8個月。',
    ],
    wanted: [{ total: { months: 56 } }],
  },
  {
    name: 'further: 律政司司長覆核',
    language: 'zh-Hant',
    lines: ['律政司司長覆核感化令。', '本庭批准覆核申請，撤銷感化令，改判監禁14個月。'],
    wanted: [{ total: { months: 14 } }],
  },
  {
    name: 'further: 同期，未述總刑期',
    language: 'zh-Hant',
    lines: ['被告人承認兩項控罪。', '控罪一判監10個月，控罪二判監6個月，兩罪同期執行。'],
    wanted: [{ total: { months: 10 } }],
  },
  {
    name: 'further: 辯方求情數字',
    language: 'zh-Hant',
    lines: [
      '被告人承認洗黑錢罪。',
      '辯方大律師懇請法庭以24個月為起點，並判處緩刑。',
      '本席不同意，採納36個月為起點，減三分之一，判處即時監禁24個月。',
    ],
    wanted: [{ total: { months: 24 } }],
  },
  {
    name: 'further: 押後判刑',
    language: 'zh-Hant',
    lines: ['被告人承認入屋犯法罪，一般判刑為36個月。', '判刑押後至七月四日，以待索取背景報告。'],
    wanted: [],
  },
  {
    name: 'further: 如不繳交',
    language: 'zh-Hant',
    lines: ['被告人承認亂拋垃圾罪。', '本席判處罰款3,000元，如不繳交則監禁七天。'],
    wanted: [{ total: { fine: 3000 } }],
  },
  {
    name: 'further: 謀殺',
    language: 'zh-Hant',
    lines: ['陪審團裁定被告人謀殺罪名成立。', '依法，本席判處被告人終身監禁。'],
    wanted: [{ total: { life: true } }],
  },
  {
    name: 'further: 兩人，一人罰款',
    language: 'zh-Hant',
    lines: ['第一被告人及第二被告人承認僱用不可合法受僱的人。', '第一被告人判監三個月。', '第二被告人罰款二萬元。'],
    wanted: [
      { defendant: '第一被告人', total: { months: 3 } },
      { defendant: '第二被告人', total: { fine: 20000 } },
    ],
  },
  {
    name: 'once more: count by count with a global sentence',
    language: 'en',
    lines: [
      'The defendant was convicted after trial of five counts of fraud.',
      'On counts 1 to 3, 24 months; on counts 4 and 5, 30 months. All concurrent save that 6 months of count 5 is to be consecutive.',
      'The overall sentence is accordingly one of 3 years’ imprisonment.',
    ],
    wanted: [{ total: { months: 36 } }],
  },
  {
    name: 'once more: second person, kindly',
    language: 'en',
    lines: [
      'You have pleaded guilty, Mr Teal, to burglary of a domestic dwelling.',
      'Your record is long: in 2015 you received 28 months, in 2018 32 months.',
      'There must be a sentence of 30 months, which I reduce to 20 months because you pleaded guilty. You will serve 20 months.',
    ],
    wanted: [{ total: { months: 20 } }],
  },
  {
    name: 'once more: unequal parts',
    language: 'en',
    lines: [
      'The 1st defendant and the 2nd defendant were convicted of trafficking.',
      'The 1st defendant: starting point 20 years, no discount. He is sentenced to 20 years’ imprisonment.',
      'The 2nd defendant: starting point 18 years, one-third discount for his plea. He is sentenced to 12 years’ imprisonment.',
    ],
    wanted: [
      { defendant: 'the 1st defendant', total: { months: 240 } },
      { defendant: 'the 2nd defendant', total: { months: 144 } },
    ],
  },
  {
    name: 'once more: 4 defendants, one bound over',
    language: 'en',
    lines: [
      'D1 to D4 pleaded guilty to fighting in a public place.',
      'D1 and D2 are each fined $4,000.',
      'D3 is sentenced to 14 days’ imprisonment.',
      'D4 is bound over in the sum of $1,000 for 12 months.',
    ],
    wanted: [
      { defendant: 'D1', total: { fine: 4000 } },
      { defendant: 'D2', total: { fine: 4000 } },
      { defendant: 'D3', total: { other: '14 days’ imprisonment' } },
      { defendant: 'D4', total: { other: 'bound over in the sum of $1,000 for 12 months' } },
    ],
  },
  {
    name: 'once more: totality',
    language: 'en',
    lines: [
      'The defendant faces ten charges of theft.',
      'The individual sentences would come to 70 months. That would be crushing. Standing back, the appropriate total is 45 months.',
      'I therefore sentence the defendant to a total of 45 months’ imprisonment.',
    ],
    wanted: [{ total: { months: 45 } }],
  },
  {
    name: 'once more: confiscation, compensation are none',
    language: 'en',
    lines: [
      'The defendant pleaded guilty to money laundering of HK$3,200,000.',
      'He is sentenced to 34 months’ imprisonment. A confiscation order in the sum of $210,000 is made and he shall pay compensation of $50,000 to the bank.',
    ],
    wanted: [{ total: { months: 34 } }],
  },
  {
    name: 'once more: fine substituted',
    language: 'en',
    lines: [
      'This is an appeal against a sentence of 14 days’ imprisonment.',
      'I allow the appeal, set aside the sentence of imprisonment and substitute a fine of $6,000.',
    ],
    wanted: [{ total: { fine: 6000 } }],
  },
  {
    name: 'once more: appeal, one of two',
    language: 'en',
    lines: [
      'The 1st appellant and the 2nd appellant appeal against sentence.',
      'The 1st appellant’s appeal is dismissed.',
      'The 2nd appellant’s appeal is allowed. His sentence of 30 months is quashed and a sentence of 24 months is substituted.',
    ],
    wanted: [{ defendant: 'the 2nd appellant', total: { months: 24 } }],
  },
  {
    name: 'once more: conviction appeal, no sentence',
    language: 'en',
    lines: [
      'The appellant was sentenced to 4 months’ imprisonment for assault. He appeals against conviction.',
      'I allow the appeal and quash the conviction. The sentence of 4 months falls away.',
    ],
    wanted: [],
  },
  {
    name: 'once more: co-accused in other proceedings',
    language: 'en',
    lines: [
      'The defendant pleaded guilty to conspiracy.',
      'His accomplice Chan was sentenced by another judge to 5 years. The roles were alike.',
      'I take 7 years and, giving one-third, sentence the defendant to 4 years and 8 months’ imprisonment.',
    ],
    wanted: [{ total: { months: 56 } }],
  },
  {
    name: 'once more: age and years',
    language: 'en',
    lines: [
      'The defendant, aged 26, has worked for the same employer for 6 years. He has been married for 3 years.',
      'He pleaded guilty to theft by an employee of $88,000. He repaid it in 12 months.',
      'The sentence is 8 months’ imprisonment.',
    ],
    wanted: [{ total: { months: 8 } }],
  },
  {
    name: 'once more: sentence and order of forfeiture',
    language: 'en',
    lines: [
      'The defendant pleaded guilty to keeping dutiable goods of a value of $90,000 with a duty of $61,000.',
      'I impose 3 months’ immediate imprisonment.',
    ],
    wanted: [{ total: { months: 3 } }],
  },
  {
    name: 'once more: drug addiction treatment',
    language: 'en',
    lines: [
      'The defendant pleaded guilty to possession of 0.8 gramme of ice.',
      'Found suitable, he is sent to a drug addiction treatment centre.',
    ],
    wanted: [{ total: { other: 'drug addiction treatment centre' } }],
  },
  {
    name: 'once more: range',
    language: 'en',
    lines: [
      'The defendant pleaded guilty to wounding with intent.',
      'The range for such attacks is 3 to 12 years. In my view 7 years is the proper starting point here.',
      'With full credit the sentence is 4 years and 8 months.',
    ],
    wanted: [{ total: { months: 56 } }],
  },
  {
    name: 'once more: absolute discharge',
    language: 'en',
    lines: ['The defendant pleaded guilty to obstruction.', 'The defendant is absolutely discharged.'],
    wanted: [{ total: { other: 'absolutely discharged' } }],
  },
  {
    name: 'once more: half time',
    language: 'en',
    lines: [
      'The defendant pleaded guilty on the first day of trial.',
      'A 20% discount is given from the starting point of 50 months. The resulting sentence is 40 months.',
    ],
    wanted: [{ total: { months: 40 } }],
  },
  {
    name: 'once more: Court of Appeal guideline quotation',
    language: 'en',
    lines: [
      'The defendant pleaded guilty to robbery.',
      'In Mo Kwong-sang the Court of Appeal said that the sentence for robbery with a knife is 5 years. I follow it.',
      'The starting point is 5 years. The sentence is 3 years and 4 months.',
    ],
    wanted: [{ total: { months: 40 } }],
  },
  {
    name: 'once more: CSO and fine',
    language: 'en',
    lines: [
      'The defendant pleaded guilty to careless driving causing injury.',
      'I order him to perform 80 hours of community service and fine him $5,000.',
    ],
    wanted: [{ total: { fine: 5000, other: '80 hours of community service' } }],
  },
  {
    name: 'once more: remand time',
    language: 'en',
    lines: [
      'The defendant has spent 11 months on remand. He pleaded guilty to using a false instrument.',
      'He is sentenced to 12 months’ imprisonment.',
    ],
    wanted: [{ total: { months: 12 } }],
  },
  {
    name: 'once more: verdict only',
    language: 'en',
    lines: ['The defendant is charged with rape. The maximum is life imprisonment.', 'I find him guilty as charged.'],
    wanted: [],
  },
  {
    name: 'once more: sentence to run after present term',
    language: 'en',
    lines: [
      'The defendant is now serving 18 months for burglary.',
      'For this offence he will serve 6 months’ imprisonment consecutive to the term he is now serving.',
    ],
    wanted: [{ total: { months: 6 } }],
  },
  {
    name: 'once more: 逐項判刑及整體',
    language: 'zh-Hant',
    lines: [
      '被告人經審訊後被裁定五項欺詐罪罪成。',
      '控罪一至三各判監24個月，控罪四及五各判監30個月，除控罪五其中6個月分期執行外，其餘同期執行。',
      '總刑期為三年。',
    ],
    wanted: [{ total: { months: 36 } }],
  },
  {
    name: 'once more: 紀錄中的年期',
    language: 'zh-Hant',
    lines: [
      '你承認入屋犯法罪。你在2015年被判28個月，2018年被判32個月。',
      '本席認為30個月為適當起點，減三分之一後，判你入獄20個月。',
    ],
    wanted: [{ total: { months: 20 } }],
  },
  {
    name: 'once more: 兩被告',
    language: 'zh-Hant',
    lines: [
      '第一及第二被告人被裁定販毒罪成。',
      '第一被告人經審訊定罪，沒有扣減，判處監禁20年。',
      '第二被告人認罪，以18年為起點，扣減三分之一，判處監禁12年。',
    ],
    wanted: [
      { defendant: '第一被告人', total: { months: 240 } },
      { defendant: '第二被告人', total: { months: 144 } },
    ],
  },
  {
    name: 'once more: 總量刑',
    language: 'zh-Hant',
    lines: [
      '被告人承認十項盜竊罪。',
      '如全數分期執行，刑期會達70個月，顯然過重。',
      '本席認為45個月是恰當的總刑期，並據此判刑。',
    ],
    wanted: [{ total: { months: 45 } }],
  },
  {
    name: 'once more: 沒收令',
    language: 'zh-Hant',
    lines: ['被告人承認洗黑錢罪，涉款三百二十萬元。', '本席判處被告人監禁34個月，並頒下沒收令，款額為21萬元。'],
    wanted: [{ total: { months: 34 } }],
  },
  {
    name: 'once more: 改判罰款',
    language: 'zh-Hant',
    lines: ['上訴人不服14日監禁的刑罰，提出上訴。', '上訴得直，本席撤銷監禁，改判罰款6,000元。'],
    wanted: [{ total: { fine: 6000 } }],
  },
  {
    name: 'once more: 兩上訴人一得直',
    language: 'zh-Hant',
    lines: [
      '兩名上訴人就刑期上訴。',
      '第一上訴人的上訴駁回。',
      '第二上訴人的上訴得直，原有30個月的刑期撤銷，改判24個月。',
    ],
    wanted: [{ defendant: '第二上訴人', total: { months: 24 } }],
  },
  {
    name: 'once more: 定罪上訴得直',
    language: 'zh-Hant',
    lines: ['上訴人被判監四個月，就定罪上訴。', '上訴得直，定罪撤銷，刑罰亦予擱置。'],
    wanted: [],
  },
  {
    name: 'once more: 同案被告',
    language: 'zh-Hant',
    lines: [
      '被告人承認串謀詐騙罪。',
      '同案的陳某早前被另一法官判監五年。',
      '本席以七年為起點，扣減三分之一，判處被告人監禁四年八個月。',
    ],
    wanted: [{ total: { months: 56 } }],
  },
  {
    name: 'once more: 年齡年資',
    language: 'zh-Hant',
    lines: ['被告人26歲，受僱六年，結婚三年。他承認僱員盜竊罪。', '本席判處被告人監禁八個月。'],
    wanted: [{ total: { months: 8 } }],
  },
  {
    name: 'once more: 戒毒所',
    language: 'zh-Hant',
    lines: ['被告人承認藏毒罪。', '本席判被告人入戒毒所。'],
    wanted: [{ total: { other: '戒毒所' } }],
  },
  {
    name: 'once more: 幅度',
    language: 'zh-Hant',
    lines: [
      '被告人承認有意圖傷人罪。',
      '此類案件刑期由3年至12年不等。本席認為以7年為起點恰當，扣減三分之一，判監4年8個月。',
    ],
    wanted: [{ total: { months: 56 } }],
  },
  {
    name: 'once more: 簽保',
    language: 'zh-Hant',
    lines: ['被告人承認打架罪。', '本席命令被告人以1,000元簽保守行為12個月。'],
    wanted: [{ total: { other: '簽保' } }],
  },
  {
    name: 'once more: 八折',
    language: 'zh-Hant',
    lines: [
      '被告人於審訊首日認罪，可獲20%扣減。',
      '量刑起點為50個月，扣減後刑期為40個月。',
      '本席判處被告人40個月監禁。',
    ],
    wanted: [{ total: { months: 40 } }],
  },
  {
    name: 'once more: 連同現有刑期',
    language: 'zh-Hant',
    lines: ['被告人正就另一案服刑18個月。他承認盜竊罪。', '本席判處被告人監禁六個月，與現正服的刑期分期執行。'],
    wanted: [{ total: { months: 6 } }],
  },
  {
    name: 'once more: 只裁決',
    language: 'zh-Hant',
    lines: ['被告人被控強姦罪，最高可處終身監禁。', '本席裁定被告人罪名成立。'],
    wanted: [],
  },
  {
    name: 'once more: 社服及罰款',
    language: 'zh-Hant',
    lines: ['被告人承認兩項罪。', '控罪一，判被告人120小時社會服務令；控罪二，罰款3,000元。'],
    wanted: [{ total: { fine: 3000, other: '120小時社會服務令' } }],
  },
  {
    name: 'changed: 覆核，兩名答辯人各由…改為',
    language: 'zh-Hant',
    lines: [
      '申請人不服判刑，要求覆核。原審法官判處第一答辯人34個月監禁，第二答辯人25個月監禁。',
      '本庭批准覆核申請，改判如下：第一答辯人的總刑期由34個月改為61個月監禁；第二答辯人的總刑期由25個月改為46個月監禁。',
    ],
    wanted: [
      { defendant: '第一答辯人', total: { months: 61 } },
      { defendant: '第二答辯人', total: { months: 46 } },
    ],
  },
  {
    name: 'changed: 由監禁六年減至',
    language: 'zh-Hant',
    lines: ['上訴人不服刑期上訴。', '本庭裁定上訴得直，刑期由監禁六年減至監禁四年八個月。'],
    wanted: [{ total: { months: 56 } }],
  },
  {
    name: 'changed: total reduced at trial',
    language: 'zh-Hant',
    lines: ['被告人承認兩項控罪。', '控罪一判監30個月，控罪二判監12個月。考慮整體量刑原則，總刑期由42個月減為36個月。'],
    wanted: [{ total: { months: 36 } }],
  },
  {
    name: 'changed: two appellants, the second in half a clause',
    language: 'en',
    lines: [
      'The appellants appeal against their sentences.',
      'The appeals are allowed. We reduce D1’s sentence from 5 years to 4 years and D2’s from 6 years to 5 years and 6 months.',
    ],
    wanted: [
      { defendant: 'D1', total: { months: 48 } },
      { defendant: 'D2', total: { months: 66 } },
    ],
  },
  {
    name: 'changed: a review increases',
    language: 'en',
    lines: [
      'This is an application by the Secretary for Justice for a review of sentence.',
      'The application is allowed. We increase the respondent’s sentence from 20 months to 32 months’ imprisonment.',
    ],
    wanted: [{ total: { months: 32 } }],
  },
  {
    name: 'changed: at trial, the second after an aside',
    language: 'en',
    lines: [
      'D1 and D2 pleaded guilty to burglary.',
      'I sentence D1 to 3 years’ imprisonment, reduced from 4 years and 6 months for his plea, and D2 to 2 years.',
    ],
    wanted: [
      { defendant: 'D1', total: { months: 36 } },
      { defendant: 'D2', total: { months: 24 } },
    ],
  },
  {
    name: 'changed: aggregate of one, a term of the other; each sentence of one reduced',
    language: 'en',
    lines: [
      'These appeals are brought by the first appellant and her husband, the second appellant, against their sentences.',
      'I allow the appeals and reduce the first appellant’s aggregate sentence to a term of imprisonment of 4½ months and the second appellant’s sentence to a term of imprisonment of 6 weeks.',
      'Wren’s appeal against the sentences for the false statements is allowed, and each sentence is reduced to 1½ months’ imprisonment.',
    ],
    wanted: [
      { defendant: 'the first appellant', total: { months: 4.5 } },
      { defendant: 'the second appellant', total: { other: '6 weeks’ imprisonment' } },
    ],
  },
  {
    name: 'lastly: 接受感化',
    language: 'zh-Hant',
    lines: ['被告人十六歲，承認刑事毀壞。', '本席接納建議，判處被告人接受感化18個月，並須遵守宵禁令。'],
    wanted: [{ total: { other: '感化18個月' } }],
  },
  {
    name: 'lastly: term without a verb, and a ban',
    language: 'en',
    lines: [
      'The defendant pleaded guilty to driving while disqualified. A suspended sentence would be wrong.',
      '2 months’ imprisonment; disqualified for 18 months from today.',
    ],
    wanted: [{ total: { months: 2, disqualificationMonths: 18 } }],
  },
  {
    name: 'lastly: four charges, in all',
    language: 'en',
    lines: [
      'You have pleaded guilty to two charges of theft.',
      'On charge 1 I sentence you to 12 months; on charge 2 to 8 months.',
      '4 months of charge 2 are to run consecutively to charge 1. In all 16 months.',
    ],
    wanted: [{ total: { months: 16 } }],
  },
  {
    name: 'lastly: each by a possessive',
    language: 'en',
    lines: [
      'D1 and D2 pleaded guilty to trafficking.',
      'After one-third discount D1’s sentence is 7 years and 8 months. D2’s is 7 years and 4 months.',
    ],
    wanted: [
      { defendant: 'D1', total: { months: 92 } },
      { defendant: 'D2', total: { months: 88 } },
    ],
  },
  {
    name: 'lastly: set aside, another imposed in its place',
    language: 'en',
    lines: [
      'The applicant was sentenced to 3 years for wounding and appeals against sentence.',
      'We allow the appeal. The sentence of 3 years is set aside; a sentence of 2 years and 8 months is imposed in its place.',
    ],
    wanted: [{ total: { months: 32 } }],
  },
];
