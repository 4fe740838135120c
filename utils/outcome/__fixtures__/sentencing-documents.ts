import type { Language } from '../../core/language';
import { FURTHER_SENTENCES } from './further-sentences';
import type { SentencingDocument } from './sentencing-document';

export const SENTENCING_DOCUMENTS: readonly SentencingDocument[] = [
  {
    name: 'one defendant, antecedents, guideline, maximum, mitigation',
    language: 'en',
    lines: [
      'The defendant pleads guilty to one charge of theft. The maximum sentence is 10 years’ imprisonment.',
      '# Antecedents',
      'He has 6 previous convictions. In 2004 he was fined $3,000. In March 2019 he was sentenced to 8 months’ imprisonment.',
      '# Mitigation',
      'Miss Fern asks for a starting point of 9 months and a discount of 40%.',
      '# Sentence',
      'In HKSAR v Moss [2011] 3 HKLRD 1 a sentence of 35 years was imposed for an offence involving HK$146 million.',
      'The guideline for pickpocketing is 12 to 15 months. I adopt a starting point of 15 months’ imprisonment. He is a professional and I enhance it by 3 months.',
      'He receives the usual one-third discount. That brings the sentence to 12 months.',
      'The defendant is sentenced to 12 months’ imprisonment.',
    ],
    wanted: [{ total: { months: 12 }, starts: [15] }],
  },
  {
    name: 'a starting point in the words of a sentence, Chinese',
    language: 'zh-Hant',
    lines: [
      '被告人承認一項入屋犯法罪。',
      '本席以監禁三年三個月為量刑起點。被告人認罪，扣減三分之一。',
      '本席判處被告人監禁26個月。',
    ],
    wanted: [{ total: { months: 26 }, starts: [39] }],
  },
  {
    name: 'a starting point and no sentence yet, Chinese',
    language: 'zh-Hant',
    lines: ['被告人承認一項盜竊罪。', '本席以即時監禁九個月作為起點。', '判刑押後，等候感化官報告。'],
    wanted: [],
  },
  {
    name: 'a starting point in the words of a sentence, English',
    language: 'en',
    lines: [
      'The defendant pleaded guilty to burglary.',
      'I impose a starting point of 3 years and 3 months’ imprisonment. He receives the usual one-third discount.',
      'The defendant is sentenced to 26 months’ imprisonment.',
    ],
    wanted: [{ total: { months: 26 }, starts: [39] }],
  },
  {
    name: 'two defendants, the prison term before the fine, last restatement whole',
    language: 'en',
    lines: [
      'D1 pleaded guilty to Charges 1 and 2. D2 pleaded guilty to Charges 1 and 3.',
      '# D1',
      'On Charge 1 I take 48 months as the starting point and reduce it by one-third to 32 months. On Charge 2 I take 6 months as the starting point, reduced to 4 months.',
      '3 months of the sentence on Charge 2 are to run consecutively to Charge 1, making a total of 35 months.',
      '# D2',
      'On Charge 1 I adopt a starting point of 36 months. With the discount the sentence is 24 months. On Charge 3, careless disposal, D2 is fined HK$3,000.',
      'I order 1 month of a further sentence on the breach to be consecutive. The total sentence is 25 months.',
      '# Summary',
      'I repeat. D1 is sentenced to a total of 35 months’ imprisonment. D2 is sentenced to a total of 25 months’ imprisonment and fined HK$3,000.',
    ],
    wanted: [
      { defendant: 'D1', total: { months: 35 }, starts: [48, 6] },
      { defendant: 'D2', total: { months: 25, fine: 3000 }, starts: [36] },
    ],
  },
  {
    name: 'three by ordinal, respectively',
    language: 'en',
    lines: [
      'The 1st, 2nd and 3rd defendants were convicted of conspiracy to defraud after trial.',
      'The maximum penalty for the offence is imprisonment for 14 years.',
      'I consider the 1st defendant the mastermind. For the 1st defendant I adopt a starting point of 5 years.',
      'For the 2nd and 3rd defendants I adopt starting points of 4 years and 3 years respectively.',
      'There is no mitigation of weight. The 1st, 2nd and 3rd defendants are sentenced to 5 years, 4 years and 3 years respectively.',
    ],
    wanted: [
      { defendant: 'the 1st defendant', total: { months: 60 } },
      { defendant: 'the 2nd defendant', total: { months: 48 } },
      { defendant: 'the 3rd defendant', total: { months: 36 } },
    ],
  },
  {
    name: 'an oral sentence in the second person',
    language: 'en',
    lines: [
      '= HKSAR',
      '= Lam Ho-yin',
      'COURT: Stand up, please. You have pleaded guilty to burglary, and you deserve credit for that.',
      'Your counsel has said all that could be said. She suggested a community service order of 120 hours. I am afraid that is not an option.',
      'I start with three years. I give you one-third off for your plea, and another two months because you have paid back the owner.',
      'You will go to prison for 22 months.',
    ],
    wanted: [{ total: { months: 22 }, starts: [36] }],
  },
  {
    name: 'an oral sentence without figures',
    language: 'en',
    lines: [
      'COURT: The defendant is 17. I have read the reports.',
      'The probation officer recommends probation. The report from the Correctional Services is that he is fit for a training centre.',
      'I think custody of some kind is called for. You will be sent to a training centre.',
    ],
    wanted: [{ total: { other: 'training centre' } }],
  },
  {
    name: 'time served',
    language: 'en',
    lines: [
      'The defendant has been in custody since 3 May 2024, which is equivalent to a sentence of 18 months.',
      'I adopt a starting point of 24 months and allow one-third for the plea.',
      'I therefore sentence the defendant to 16 months’ imprisonment, which means that he will be released today.',
    ],
    wanted: [{ total: { months: 16 }, starts: [24] }],
  },
  {
    name: 'murder: life with a minimum term',
    language: 'en',
    lines: [
      'The jury convicted the accused of murder, which carries a mandatory sentence of life imprisonment.',
      'He has served 2 years and 3 months on remand. His co-accused was sentenced to 9 years for manslaughter.',
      'I sentence the accused to life imprisonment. As he was 17 at the time, I specify a minimum term of 18 years.',
    ],
    wanted: [{ total: { life: true, other: 'minimum term of 18 years' } }],
  },
  {
    name: 'careless driving: fine and disqualification, suspended term',
    language: 'en',
    lines: [
      'The defendant pleads guilty to dangerous driving (Charge 1) and careless driving (Charge 2).',
      'On Charge 1 she is sentenced to 4 months’ imprisonment, suspended for 2 years. On Charge 2 she is fined $5,000.',
      'She is disqualified from driving all classes of vehicle for 18 months and must attend a driving improvement course within 3 months.',
    ],
    wanted: [{ total: { months: 4, fine: 5000, disqualificationMonths: 18, other: 'suspended for 2 years' } }],
  },
  {
    name: 'named defendants',
    language: 'en',
    lines: [
      'The two defendants, Lam and Poon, admitted trafficking in 20 grammes of ketamine.',
      'For Lam, who directed the other, I take a starting point of 6 years; for Poon, 5 years and 6 months.',
      'Both pleaded guilty at the earliest opportunity. Lam is sentenced to 4 years’ imprisonment. Poon is sentenced to 3 years and 8 months’ imprisonment.',
    ],
    wanted: [
      { defendant: 'Lam', total: { months: 48 } },
      { defendant: 'Poon', total: { months: 44 } },
    ],
  },
  {
    name: 'all charges concurrent, no total said',
    language: 'en',
    lines: [
      'I impose the following sentences.',
      'Charge 1: 28 months’ imprisonment.',
      'Charge 2: 20 months’ imprisonment.',
      'All sentences are to be served concurrently.',
    ],
    wanted: [{ total: { months: 28 } }],
  },
  {
    name: 'an appeal against sentence allowed',
    language: 'en',
    lines: [
      'The appellant was sentenced by the District Court to 6 years’ imprisonment. The judge adopted a starting point of 9 years.',
      '# Discussion',
      'In our view a starting point of 9 years was manifestly excessive.',
      'We allow the appeal against sentence, set aside the sentence of 6 years and substitute therefor a sentence of 5 years and 3 months’ imprisonment.',
    ],
    wanted: [{ total: { months: 63 } }],
  },
  {
    name: 'an appeal against sentence dismissed: this court sentences nobody',
    language: 'en',
    lines: [
      'The applicant was sentenced to 6 years and 1 month’s imprisonment.',
      'The judge adopted a starting point of 7½ years and gave a discount of 25%.',
      'The total sentence is 6 years and 1 month, which is not manifestly excessive. Leave to appeal against sentence is refused.',
    ],
    wanted: [],
  },
  {
    name: 'a civil judgment with terms and sums',
    language: 'en',
    lines: [
      'The defendant shall pay the plaintiff a total of $350,000 by 12 monthly instalments.',
      'The plaintiff was fined by his club. The overall term of the lease is 3 years.',
    ],
    wanted: [],
  },
  {
    name: 'hospital order',
    language: 'en',
    lines: [
      'The defendant pleaded guilty to wounding. Two psychiatrists recommend a hospital order of 12 months.',
      'Having considered the reports, I make a hospital order for a period of 12 months.',
    ],
    wanted: [{ total: { other: 'hospital order for a period of 12 months' } }],
  },
  {
    name: '一名被告人，案底、指引、最高刑罰、求情',
    language: 'zh-Hant',
    lines: [
      '被告人承認一項盜竊罪。該罪最高刑罰為監禁10年。',
      '# 案底',
      '被告人有五次案底，於2004年被判罰款2,000元，2019年3月被判監禁8個月。',
      '# 求情',
      '辯方懇請法庭以9個月為量刑起點，並扣減40%。',
      '# 判刑',
      '在香港特別行政區訴楓木一案，被告人被判監禁35年。',
      '本席採納15個月為量刑起點。被告人屬專業扒手，本席加刑3個月至18個月。',
      '被告人認罪，扣減三分之一，減至12個月。',
      '本席判處被告人監禁12個月。',
    ],
    wanted: [{ total: { months: 12 }, starts: [15] }],
  },
  {
    name: '兩名被告人，部分分期執行，最後重述',
    language: 'zh-Hant',
    lines: [
      '第一被告人承認控罪一及控罪二，第二被告人承認控罪一。',
      '# 判刑',
      '就第一被告人，控罪一的量刑起點定為四年，因認罪減至三十二個月。控罪二，本席判處第一被告人監禁六個月，其中三個月與控罪一分期執行。',
      '至於第二被告人，本席以三年為量刑起點，扣減三分之一後為二十四個月。',
      '基於以上，第一被告人總刑期為三十五個月，第二被告人被判處監禁二十四個月。',
    ],
    wanted: [
      { defendant: '第一被告人', total: { months: 35 }, starts: [48] },
      { defendant: '第二被告人', total: { months: 24 }, starts: [36] },
    ],
  },
  {
    name: '四名被告人，分別',
    language: 'zh-Hant',
    lines: [
      '四名被告人經審訊後被裁定串謀詐騙罪名成立。',
      '一般而言，同類案件的刑期介乎三年至五年。',
      '本席判處第一、第二、第三及第四被告人，分別監禁5年、4年、3年半及20個月。',
    ],
    wanted: [
      { defendant: '第一被告人', total: { months: 60 } },
      { defendant: '第二被告人', total: { months: 48 } },
      { defendant: '第三被告人', total: { months: 42 } },
      { defendant: '第四被告人', total: { months: 20 } },
    ],
  },
  {
    name: '社會服務令，感化官建議在前',
    language: 'zh-Hant',
    lines: [
      '感化官建議判處被告人240小時社會服務令。',
      '本席考慮了報告，被告人初犯，已全數賠償。',
      '本席判處被告人160小時社會服務令。',
    ],
    wanted: [{ total: { other: '160小時社會服務令' } }],
  },
  {
    name: '罰款及停牌',
    language: 'zh-Hant',
    lines: ['被告人承認不小心駕駛。他月入18,000元。', '本席判處被告人罰款五千元，並取消其駕駛資格六個月。'],
    wanted: [{ total: { fine: 5000, disqualificationMonths: 6 } }],
  },
  {
    name: '謀殺，終身監禁',
    language: 'zh-Hant',
    lines: ['陪審團裁定被告人謀殺罪名成立。根據法例，謀殺罪的刑罰是終身監禁。', '本席判處被告人終身監禁。'],
    wanted: [{ total: { life: true } }],
  },
  {
    name: '刑期上訴得直',
    language: 'zh-Hant',
    lines: [
      '上訴人在區域法院被判監禁四年。原審法官以六年為量刑起點。',
      '# 討論',
      '本庭認為六年的量刑起點明顯過高。',
      '本庭批准上訴許可，視申請為正式上訴，裁定上訴得直，撤銷四年的判刑，改判監禁三年三個月。',
    ],
    wanted: [{ total: { months: 39 } }],
  },
  {
    name: '刑期上訴許可被拒：本庭沒有判刑',
    language: 'zh-Hant',
    lines: [
      '申請人被判監禁六年一個月。',
      '原審法官採納七年半為量刑起點，扣減百分之二十五。',
      '總刑期六年一個月並非明顯過重。本庭拒絕批予刑期上訴許可。',
    ],
    wanted: [],
  },
  {
    name: '緩刑，姓名',
    language: 'zh-Hant',
    lines: [
      '林大文（第一被告人）及陳小明（第二被告人）承認偽造文件。',
      '本席判處林大文監禁八個月，緩刑兩年。陳小明則須履行120小時社會服務令。',
    ],
    wanted: [
      { defendant: '林大文', total: { months: 8, other: '緩刑兩年' } },
      { defendant: '陳小明', total: { other: '120小時社會服務令' } },
    ],
  },
  {
    name: '简体：数罪同期执行',
    language: 'zh-Hans',
    lines: [
      '被告人承认两项控罪。',
      '控罪一，本席判处被告人监禁两年。控罪二，本席判处被告人监禁一年。',
      '两项刑期同期执行，总刑期为两年。',
    ],
    wanted: [{ total: { months: 24 } }],
  },
  // Twelve written before the rules were looked at again; first run 9 of 13 totals right, 3 silent, 1 wrong
  {
    name: 'unseen: two by role, charges list',
    language: 'en',
    lines: [
      'There are two defendants before me, D1 Mr Wong Siu-ming and D2 Ms Lee Wai-yee. Each faces one charge of money laundering and D1 a further charge of fraud.',
      '# Reasons for sentence',
      'Money laundering carries a maximum of 14 years’ imprisonment and a fine of $5 million.',
      'The prosecution referred me to HKSAR v Boma, in which a starting point of 4 years was upheld for $3 million.',
      'The amount dealt with by D1 was $4.2 million. A sentence of 54 months after trial would be right. He pleaded on the day of trial and receives 20%, which leaves 43 months.',
      'For the fraud I consider 18 months right, reduced to 14 months, 6 months of which will be consecutive. The total for D1 is therefore 49 months.',
      'D2 was a stooge. I take 30 months and give her the full one-third. She will serve 20 months.',
    ],
    wanted: [
      { defendant: 'D1', total: { months: 49 } },
      { defendant: 'D2', total: { months: 20 } },
    ],
  },
  {
    name: 'unseen: community order and compensation',
    language: 'en',
    lines: [
      'The defendant, aged 19 and of clear record, admitted criminal damage to a neighbour’s car worth $12,000.',
      'The pre-sentence report is favourable. The maximum is 10 years.',
      'I am persuaded to take an exceptional course. The defendant shall perform 180 hours of unpaid work under a community service order.',
      'He shall also pay compensation of $4,500 within 3 months.',
    ],
    wanted: [{ total: { other: '180 hours of unpaid work' } }],
  },
  {
    name: 'unseen: drug addiction centre',
    language: 'en',
    lines: [
      'The defendant was found in possession of 1.2 grammes of heroin. He has 14 previous convictions; his last sentence, of 10 months, expired in June 2023.',
      'He is suitable for admission to a drug addiction treatment centre. In the circumstances that is the proper course.',
      'The defendant is sentenced to a drug addiction treatment centre. No conviction is to be recorded for the second charge, which lies on file.',
    ],
    wanted: [{ total: { other: 'drug addiction treatment centre' } }],
  },
  {
    name: 'unseen: ranges and alternative',
    language: 'en',
    lines: [
      'Had the defendant been convicted after trial, I would have passed a sentence of 4 years and 6 months.',
      'The tariff for a first-time courier is between 20 and 23 years for 5 kilogrammes.',
      'In his case, the starting point which I select is 21 years. He gets one-third off.',
      'There being nothing else, the sentence of this court is one of 14 years’ imprisonment.',
    ],
    wanted: [{ total: { months: 168 } }],
  },
  {
    name: 'unseen: appeal, two appellants, one reduced',
    language: 'en',
    lines: [
      'The 1st appellant (A1) was sentenced to 42 months and the 2nd appellant (A2) to 36 months.',
      'The judge took 5 years as the starting point for both.',
      'In our judgment, the difference in role called for more than 6 months.',
      'A1’s appeal is dismissed. A2’s appeal against sentence is allowed: his sentence is reduced to 28 months.',
    ],
    wanted: [{ defendant: 'A2', total: { months: 28 } }],
  },
  {
    name: 'unseen: suspended and disqualified',
    language: 'en',
    lines: [
      'You have driven with twice the limit of alcohol, and you struck a taxi. Nobody was hurt, I am glad to say.',
      'In 2018 you were fined $4,000 and disqualified for 6 months for the same thing.',
      'I sentence you to 6 weeks’ imprisonment, suspended for 18 months. You are fined $8,000. You are disqualified from holding or obtaining a driving licence for 3 years.',
    ],
    wanted: [
      { total: { other: '6 weeks’ imprisonment; suspended for 18 months', fine: 8000, disqualificationMonths: 36 } },
    ],
  },
  {
    name: 'unseen: 三被告，兩罪',
    language: 'zh-Hant',
    lines: [
      '三名被告人均承認控罪一「串謀盜竊」，第三被告人另承認控罪二「處理贓物」。',
      '盜竊罪的最高刑罰是監禁10年。第一被告人有三次同類案底，上次於2021年被判監14個月。',
      '# 求情',
      '第二被告人的大律師指他只是司機，懇請法庭採納12個月為起點。',
      '# 判刑',
      '考慮各人角色，控罪一，第一被告人的量刑起點為30個月，第二被告人為24個月，第三被告人為21個月。',
      '各人認罪，均獲三分之一扣減，即分別為20個月、16個月及14個月。',
      '控罪二，量刑起點為9個月，認罪後減為6個月，其中2個月與控罪一分期執行。',
      '本席宣判：第一被告人監禁20個月，第二被告人監禁16個月，第三被告人合共監禁16個月。',
    ],
    wanted: [
      { defendant: '第一被告人', total: { months: 20 } },
      { defendant: '第二被告人', total: { months: 16 } },
      { defendant: '第三被告人', total: { months: 16 } },
    ],
  },
  {
    name: 'unseen: 口頭判刑 更生中心',
    language: 'zh-Hant',
    lines: [
      '你今年17歲，第一次犯事。懲教署報告認為你適合入更生中心，感化官則建議感化12個月。',
      '本席接納懲教署的建議，判你入更生中心。',
    ],
    wanted: [{ total: { other: '更生中心' } }],
  },
  {
    name: 'unseen: 上訴刑期減',
    language: 'zh-Hant',
    lines: [
      '上訴人被裁判官判處監禁四個月。裁判官以六個月為量刑起點。',
      '本席認為上訴人的精神狀況值得考慮，原審刑期稍為過重。',
      '本席裁定刑期上訴得直，將刑期減至三個月。',
    ],
    wanted: [{ total: { months: 3 } }],
  },
  {
    name: 'unseen: 停牌 罰款 多罪',
    language: 'zh-Hant',
    lines: [
      '被告人承認危險駕駛（控罪一）及無牌駕駛（控罪二）。辯方指他是家中經濟支柱。',
      '控罪一，判處監禁三個月，緩刑18個月，停牌兩年。控罪二，罰款3,500元。',
    ],
    wanted: [{ total: { months: 3, fine: 3500, disqualificationMonths: 24, other: '緩刑18個月' } }],
  },
  {
    name: 'unseen: verdict only, sentence adjourned',
    language: 'en',
    lines: [
      'I convict the defendant of both charges. He faces a maximum of 7 years in this court.',
      'Sentence is adjourned to 14 March 2025 for a community service order report. The defendant is remanded in custody for 2 weeks.',
    ],
    wanted: [],
  },
  {
    name: 'unseen: sentence of other in civil judgment',
    language: 'en',
    lines: [
      'The defendant served 3 years’ imprisonment for the fraud and was fined $20,000.',
      'His Honour Judge Ash sentenced him to 3 years in total. The plaintiff now sues for the loss.',
      'Judgment is entered for the plaintiff in the sum of $2,345,000.',
    ],
    wanted: [],
  },
  // Thirteen more, written unseen after that; first run 14 of 17 totals right, 2 silent, 1 wrong
  {
    name: 'unseen, again: list under a lead-in',
    language: 'en',
    lines: [
      'I now pass sentence as follows:',
      '(a) the 1st defendant: 26 months’ imprisonment on Charge 1;',
      '(b) the 2nd defendant: 18 months’ imprisonment on Charge 1 and 3 months’ imprisonment on Charge 2, to run concurrently;',
      '(c) the 3rd defendant: a fine of $12,000.',
    ],
    wanted: [
      { defendant: 'the 1st defendant', total: { months: 26 } },
      { defendant: 'the 2nd defendant', total: { months: 18 } },
      { defendant: 'the 3rd defendant', total: { fine: 12000 } },
    ],
  },
  {
    name: 'unseen, again: years in words',
    language: 'en',
    lines: [
      'The applicable guideline gives four to eight years. Your role was that of a courier.',
      'My starting point is five years. There is an international element, for which I add six months. From that sixty-six months I deduct one-third.',
      'Mr Tsang, you will serve three years and eight months.',
    ],
    wanted: [{ total: { months: 44 } }],
  },
  {
    name: 'unseen, again: consecutive on existing',
    language: 'en',
    lines: [
      'The defendant is presently serving a sentence of 5 years imposed in the High Court in 2023.',
      'On this charge I adopt 12 months and reduce it to 8 months for the plea.',
      'I sentence him to 8 months’ imprisonment, to be served consecutively to his present sentence.',
    ],
    wanted: [{ total: { months: 8 } }],
  },
  {
    name: 'unseen, again: breach of suspended',
    language: 'en',
    lines: [
      'He committed the offence during the operational period of a suspended sentence of 3 months.',
      'For the theft, he is sentenced to 4 months’ imprisonment. I activate 2 months of the suspended sentence consecutively. The overall sentence is 6 months.',
    ],
    wanted: [{ total: { months: 6 } }],
  },
  {
    name: 'unseen, again: DC corporate fines',
    language: 'en',
    lines: [
      'The company pleaded guilty to 3 summonses under the Factories and Industrial Undertakings Ordinance. The maximum fine is $500,000.',
      'Last year the company was fined $30,000 for a like offence.',
      'On the 1st summons I impose a fine of $45,000. On the 2nd summons I impose a fine of $20,000. The total fine is $65,000.',
    ],
    wanted: [{ total: { fine: 65000 } }],
  },
  {
    name: 'unseen, again: appellate substitution, several counts',
    language: 'en',
    lines: [
      'The applicant was sentenced to 9 years on Count 1 and 3 years on Count 2, consecutive, 12 years in all.',
      'There was force in the point on totality.',
      'Accordingly, we grant leave, treat the hearing as the appeal, allow it, and order that 18 months of the sentence on Count 2 be served consecutively to Count 1, making a total sentence of 10 years and 6 months.',
    ],
    wanted: [{ total: { months: 126 } }],
  },
  {
    name: 'unseen, again: contempt',
    language: 'en',
    lines: [
      'The defendant breached the injunction on four occasions. Mr Poon urged me to suspend any committal.',
      'The appropriate sentence is 28 days’ imprisonment for each breach, all concurrent.',
      'I commit the defendant to prison for 28 days.',
    ],
    wanted: [{ total: { other: '28 days’ imprisonment' } }],
  },
  {
    name: 'unseen, again: 兩被告 姓名 分列',
    language: 'zh-Hant',
    lines: [
      '第一被告陳志強、第二被告何美玲承認串謀洗黑錢，涉款港幣八百萬元。',
      '洗黑錢罪最高可判監14年及罰款500萬元。',
      '本席以四年半為第一被告的起點，認罪扣減至三年。',
      '第二被告參與較少，以三年為起點，減刑三分之一至兩年；再因她照顧年幼子女而酌減兩個月。',
      '第一被告判監三年，第二被告判監22個月。',
    ],
    wanted: [
      { defendant: '第一被告', total: { months: 36 } },
      { defendant: '第二被告', total: { months: 22 } },
    ],
  },
  {
    name: 'unseen, again: 分期執行',
    language: 'zh-Hant',
    lines: [
      '被告人承認兩項入屋犯法罪，案發時正在感化令期間。',
      '單一住宅入屋犯法的量刑起點一般為三年。',
      '兩項控罪本席均採納三年為量刑起點，各扣減三分之一，即每項24個月。',
      '基於整體性原則，控罪二其中12個月與控罪一分期執行，其餘同期執行，總刑期36個月。',
    ],
    wanted: [{ total: { months: 36 } }],
  },
  {
    name: 'unseen, again: 終審 謀殺未成年 最低刑期',
    language: 'zh-Hant',
    lines: [
      '被告人犯案時年僅16歲，法庭有酌情權不判處終身監禁。',
      '本席考慮所有報告後，判處被告人終身監禁，並指明最低刑期為15年。',
    ],
    wanted: [{ total: { life: true, other: '最低刑期為15年' } }],
  },
  {
    name: 'unseen, again: 醫院令',
    language: 'zh-Hant',
    lines: ['被告人承認傷人罪。兩名精神科醫生建議醫院令。', '本席根據《精神健康條例》作出為期18個月的醫院令。'],
    wanted: [{ total: { other: '醫院令' } }],
  },
  {
    name: 'unseen, again: 裁決 押後判刑',
    language: 'zh-Hant',
    lines: ['本席裁定被告人罪名成立。案件押後至3月14日判刑，以待索取社會服務令報告，期間還押14天。'],
    wanted: [],
  },
  {
    name: 'unseen, again: cross heading per defendant with he/she',
    language: 'en',
    lines: [
      '# Sentence',
      '# D1',
      'He was the ringleader. The starting point is 40 months. After the discount of one-third his sentence is 26 months and 20 days.',
      'As there is nothing else, I sentence him to 26 months’ imprisonment.',
      '# D2',
      'She joined late. I adopt 24 months, and after the discount the sentence is 16 months’ imprisonment.',
      '# D3',
      'He is 15. I place him on probation for 18 months.',
    ],
    wanted: [
      { defendant: 'D1', total: { months: 26 } },
      { defendant: 'D2', total: { months: 16 } },
      { defendant: 'D3', total: { other: 'probation for 18 months' } },
    ],
  },
  // Kinds seen on judgments of another common-law court that no rule had been tuned on
  {
    name: 'what a court may do is no sentence',
    language: 'en',
    lines: [
      'The defendant pleaded guilty to trafficking in a dangerous drug.',
      'An offender who assists may be sentenced to life imprisonment. The court may impose a fine of $1 million. Whoever traffics shall be punished with imprisonment for life.',
      'As he meets both requirements he could be sentenced to life imprisonment or to a term of 30 years.',
      '# Sentence',
      'I sentence him to 14 years’ imprisonment.',
    ],
    wanted: [{ total: { months: 168 } }],
  },
  {
    name: 'what a court may do is no sentence, Chinese',
    language: 'zh-Hant',
    lines: [
      '被告人承認一項販運危險藥物罪。',
      '法庭可以判處終身監禁，亦可以判處罰款100萬元。法庭有權判處被告人入更生中心。',
      '# 判刑',
      '本席判處被告人監禁14年。',
    ],
    wanted: [{ total: { months: 168 } }],
  },
  {
    name: 'defendants of other cases are told, one is sentenced',
    language: 'en',
    lines: [
      'The accused pleaded guilty to manslaughter.',
      'In HKSAR v Birch the first accused was the planner and the second accused helped him.',
      'The first accused in that case was sentenced to 9 years and the second accused to 6 years.',
      '# Sentence',
      'Having regard to those cases I adopt a starting point of 9 years. I sentence the accused to 6 years’ imprisonment.',
    ],
    wanted: [{ total: { months: 72 }, starts: [108] }],
  },
  {
    name: 'exhibits are no defendants',
    language: 'en',
    lines: [
      'The defendant was convicted after trial of theft. Exhibit D3 is a receipt and exhibit D12 is a gift card.',
      'The defendant relied on D3 and D12.',
      '# Sentence',
      'I sentence the defendant to 14 months’ imprisonment.',
    ],
    wanted: [{ total: { months: 14 } }],
  },
  {
    name: 'D1 and D2 are',
    language: 'en',
    lines: [
      'D1 and D2 pleaded guilty to robbery.',
      '# Sentence',
      'I sentence D1 to 40 months’ imprisonment. D2 is sentenced to 30 months’ imprisonment.',
    ],
    wanted: [
      { defendant: 'D1', total: { months: 40 } },
      { defendant: 'D2', total: { months: 30 } },
    ],
  },
  {
    name: 'an appeal: what was imposed below is told, the new sentence counts',
    language: 'en',
    lines: [
      'The appellant was convicted of robbery. The sentences were ordered to run consecutively, and the appellant accordingly received a total sentence of 17 years’ imprisonment.',
      'The Judge took a starting point of 20 years. He sentenced the appellant to a total of 17 years’ imprisonment.',
      'In Birch the total sentence of 11 years’ imprisonment was manifestly inadequate.',
      'The total sentence of 17 years’ imprisonment imposed by the Judge would be crushing.',
      'We allow the appeal and sentence the appellant instead to a total of 15 years’ imprisonment.',
    ],
    wanted: [{ total: { months: 180 } }],
  },
  {
    name: 'an appeal: a fine in the place of prison',
    language: 'en',
    lines: [
      'The appellant appeals against sentence. He was sentenced to 18 months’ imprisonment.',
      'I allow the appeal against sentence by substituting for the 18 months’ imprisonment a fine of $5,000.',
    ],
    wanted: [{ total: { fine: 5000 } }],
  },
  {
    name: 'an appeal: prison in the place of probation',
    language: 'en',
    lines: [
      'This is a review of sentence. The respondent was put on probation for 12 months.',
      'The application for review is allowed and the appeal to that extent succeeds. We set aside the probation order and substitute a term of 6 months’ imprisonment.',
    ],
    wanted: [{ total: { months: 6 } }],
  },
  {
    name: 'a disciplinary tribunal sentences nobody',
    language: 'en',
    lines: [
      'The Inquiry Panel of the Medical Council found the appellant guilty of professional misconduct on two charges.',
      'Had it been a crime it would have carried imprisonment.',
      'We allow the appeal and order a suspension of 18 months on each charge, a total of three years.',
    ],
    wanted: [],
  },
  {
    name: 'orders that a commission seeks sentence nobody',
    language: 'en',
    lines: [
      'The Competition Commission seeks the following orders against the respondents under the Competition Ordinance, for an offence against nobody.',
      '(1) The 1st respondent do pay a pecuniary penalty of HK$4,000,000; and',
      '(2) There be a disqualification order against the 2nd respondent for a period of three years.',
      'I make the orders.',
    ],
    wanted: [],
  },
  {
    name: 'contempt: the husband, not the respondents',
    language: 'en',
    lines: [
      'The 1st respondent is the husband, and the 2nd and 3rd respondents are his companies. He was found in contempt.',
      'For the reasons above, I impose a sentence of eight months’ imprisonment on the husband.',
    ],
    wanted: [{ total: { months: 8 } }],
  },
  {
    name: 'weighed and not passed',
    language: 'en',
    lines: [
      'The defendant pleaded guilty to arson.',
      '# Sentence',
      'I find that a sentence of 12 months’ imprisonment on each charge would not adequately reflect the gravity.',
      'The total sentence for Charges 1 to 4 and for the charge of criminal damage to the door and the letter boxes of the flat is therefore 54 months’ imprisonment.',
    ],
    wanted: [{ total: { months: 54 } }],
  },
  {
    name: 'weighed and not passed, Chinese',
    language: 'zh-Hant',
    lines: ['被告人承認縱火罪。', '# 判刑', '判處12個月監禁不足以反映嚴重性。', '本席判處被告人54個月監禁。'],
    wanted: [{ total: { months: 54 } }],
  },
  {
    name: 'probation is no prison',
    language: 'en',
    lines: [
      'The defendant pleaded guilty to theft.',
      '# Sentence',
      'I place the defendant on probation for 18 months.',
    ],
    wanted: [{ total: { other: 'probation for 18 months' } }],
  },
  {
    name: 'detention, hospital order, taken into consideration',
    language: 'en',
    lines: [
      'The defendant pleaded guilty to theft. Three further offences are taken into consideration.',
      '# Sentence',
      'I take a starting point of 30 months. For the offences taken into consideration I add 3 months. I give him one-third for his plea. I sentence the defendant to 22 months’ imprisonment.',
    ],
    wanted: [{ total: { months: 22 }, starts: [30] }],
  },
  {
    name: 'life with a minimum term',
    language: 'en',
    lines: [
      'The defendant was convicted of attempted murder.',
      '# Sentence',
      'I sentence you to life imprisonment. I specify a minimum term of 18 years.',
    ],
    wanted: [{ total: { life: true, other: 'minimum term of 18 years' } }],
  },
  {
    name: 'a hospital order, Chinese',
    language: 'zh-Hant',
    lines: ['被告人承認傷人罪。', '# 判刑', '本席判處被告人接受醫院令，為期12個月。'],
    wanted: [{ total: { other: '醫院令' } }],
  },
  {
    name: 'an appeal: one sentence set aside and another imposed',
    language: 'en',
    lines: [
      'The appellant was convicted of theft and appeals against sentence.',
      'We allow the appeal. We set aside the sentence of seven years’ detention and impose a term of 42 months’ imprisonment.',
    ],
    wanted: [{ total: { months: 42 } }],
  },
  {
    name: 'two appellants, one of them meant by his',
    language: 'en',
    lines: [
      'The first appellant and the second appellant were convicted of false statements and appeal against sentence.',
      'I allow the appeals. The first appellant’s total sentence is reduced to a term of imprisonment of 4 months.',
      'Birch’s appeal is also allowed, and his sentence is reduced to 2 months’ imprisonment.',
    ],
    wanted: [{ defendant: 'the first appellant', total: { months: 4 } }],
  },
  {
    name: 'a doctor who pleaded guilty before an inquiry is not sentenced',
    language: 'en',
    lines: [
      'Dr Oak pleaded guilty before the Disciplinary Committee of the Medical Council to two charges of professional misconduct.',
      'We order that both sentences are to run consecutively, a total term of suspension of three years.',
    ],
    wanted: [],
  },
  ...FURTHER_SENTENCES,
];

/** A document of the fixture as the least that `findSentences` takes. */
export function sentencingDocument({ language, lines }: SentencingDocument): {
  language: Language;
  title: string;
  paragraphs: {
    id: string;
    number?: string;
    text: string;
    heading: string;
    role: 'heading' | 'header' | 'paragraph';
  }[];
} {
  let heading = '';
  let number = 0;
  const paragraphs = lines.map((line, at) => {
    if (line.startsWith('# ')) {
      heading = line.slice(2);
      return { id: `h${at}`, text: heading, heading, role: 'heading' as const };
    }
    if (line.startsWith('= ')) return { id: `f${at}`, text: line.slice(2), heading, role: 'header' as const };
    number += 1;
    return { id: `p${number}`, number: String(number), text: line, heading, role: 'paragraph' as const };
  });
  return { language, title: '', paragraphs };
}
