import type { Outcome } from '../outcome-types';

/**
 * Closing paragraphs as judgments end, invented, with what the court did. `¶` parts paragraphs; `HEAD:` lines are judges' names.
 * `null`: the words do not say, and saying nothing is right.
 */
export const OUTCOME_ROWS: readonly (readonly [outcome: Outcome | null, text: string, why: string])[] = [
  // Appeals, English
  ['dismissed', 'For these reasons, I would dismiss the appeal. ¶ Costs should follow the event.', 'first person'],
  [
    'allowed',
    'We would accordingly allow the appeal, set aside the judgment below and restore the order of the master.',
    'with what follows',
  ],
  [
    'dismissed',
    'The appeal is dismissed with costs, to be taxed if not agreed.',
    'an "if" after the verb supposes nothing',
  ],
  ['allowed', 'It follows that the appeal must be allowed and the conviction quashed.', 'must be'],
  [
    'allowed-in-part',
    'In the result, the appeal is allowed in part. The award on the second head is reduced to $120,000.',
    'in part',
  ],
  [
    'allowed-in-part',
    'I would allow the appeal to the extent that the order for costs is set aside. Otherwise the orders stand.',
    'to an extent',
  ],
  [
    'allowed-in-part',
    'The appeal against conviction is dismissed. ¶ The appeal against sentence is allowed. A sentence of 3 years is substituted for that of 4 years.',
    'two appeals',
  ],
  [
    'allowed-in-part',
    'We dismiss the first appellant’s appeal. We allow the second appellant’s appeal and quash his conviction.',
    'two appellants',
  ],
  ['dismissed', 'Appeal dismissed.', 'the shortest form'],
  ['allowed', 'Appeal allowed with costs here and below.', 'the shortest form'],
  ['dismissed', 'In the premises the appeal fails and must be dismissed.', 'two verbs'],
  [
    'dismissed',
    'There is no merit in any of the grounds. We therefore dismissed the appeal at the conclusion of the hearing. ¶ We thank counsel for their assistance.',
    'reasons given later',
  ],
  [
    'allowed',
    'The Court unanimously allows the appeal and makes the orders set out in paragraph 88 above.',
    'court speaks',
  ],
  [
    'dismissed',
    'The appeal cannot succeed. ¶ We order that the appellant pay the costs of the appeal on a party and party basis.',
    'cannot succeed',
  ],
  ['dismissed', 'For the reasons above, the appeal was dismissed.', 'the past as a conclusion'],
  ['dismissed', 'Thus, we upheld the decision of the learned judge below.', 'upholding the decision'],
  [
    'dismissed',
    'Mr Oak submits that the appeal should be allowed. I do not agree. ¶ I would dismiss the appeal.',
    'counsel asks otherwise',
  ],
  [
    'allowed',
    'The Court of Appeal dismissed the appeal to it. ¶ In my judgment it was wrong to do so. ¶ I would allow the appeal.',
    'history, then the order',
  ],
  [
    'dismissed',
    'Had the notice been served in time I would have allowed the appeal. ¶ It was not, and the appeal must be dismissed.',
    'what would have been',
  ],
  [
    'dismissed',
    'The judge allowed the claim in full. ¶ He was right to do so. The appeal is dismissed.',
    'the order below',
  ],
  [
    'allowed',
    'We grant leave to appeal, treat the hearing of the application as the appeal, allow the appeal and reduce the sentence to 18 months.',
    'leave and appeal in one',
  ],
  [
    'dismissed',
    'The appeal is dismissed. ¶ The application for a stay of execution is granted until 30 June. ¶ There will be an order nisi as to costs.',
    'a stay is not the outcome',
  ],
  [
    'allowed',
    'The appeal is allowed. ¶ The summons to adduce further evidence is dismissed with no order as to costs.',
    'an ancillary summons',
  ],
  [
    'dismissed',
    'I agree with the magistrate. This appeal against conviction is devoid of merit and is accordingly dismissed.',
    'magistracy appeal',
  ],
  [
    'allowed',
    'The conviction is unsafe. I allow the appeal, quash the conviction and set aside the sentence. There will be no retrial.',
    'magistracy appeal',
  ],
  ['allowed', 'The appeal should be upheld and the orders of the primary judge set aside.', 'Australian'],
  [
    'dismissed',
    'The orders of the Court are: ¶ 1. Appeal dismissed. ¶ 2. The appellant to pay the respondent’s costs.',
    'list of orders',
  ],
  [
    'allowed',
    'ORDERS ¶ 1. The appeal be allowed. ¶ 2. The orders made on 3 May 2011 be set aside. ¶ 3. The respondent pay the costs.',
    'orders in the subjunctive',
  ],
  ['dismissed', 'Leave to appeal granted but appeal dismissed.', 'leave and appeal part ways'],
  ['dismissed', 'I would grant leave to appeal but dismiss the appeal.', 'one sentence, two verbs'],
  [
    'dismissed',
    'Whether the appeal should be allowed turns on a narrow point. ¶ In our view the point is bad. We dismiss the appeal.',
    'a question is no order',
  ],
  [
    'dismissed',
    'I am therefore unable to accept any of the grounds advanced and dismiss this appeal accordingly.',
    'verb far behind its subject',
  ],
  ['dismissed', 'The appeals of D1 and D3 are dismissed.', 'a list of appellants'],
  ['allowed', 'Both appeals succeed.', 'intransitive'],
  ['dismissed', 'I propose that the appeal be dismissed. ¶ HEAD:Hon Birch JA: ¶ I agree.', 'a proposal agreed to'],
  [
    'dismissed',
    'HEAD:Hon Oak VP: ¶ I agree with the judgment of Birch JA. ¶ HEAD:Hon Birch JA: ¶ The question is one of construction. ¶ I would dismiss the appeal.',
    'concurrence first',
  ],
  [
    'allowed',
    'HEAD:Hon Oak PJ: ¶ I would allow the appeal. ¶ HEAD:Hon Birch PJ: ¶ I agree that the appeal should be allowed. ¶ HEAD:Hon Elm NPJ (dissenting): ¶ I would dismiss the appeal.',
    'majority against a dissent',
  ],
  [
    'dismissed',
    'HEAD:Hon Elm JA: ¶ I respectfully disagree. I would allow the appeal. ¶ HEAD:Hon Oak VP: ¶ I would dismiss the appeal. ¶ HEAD:Hon Birch JA: ¶ I agree with Oak VP. I too would dismiss the appeal.',
    'two against one',
  ],
  [
    'dismissed',
    'HEAD:Hon Oak PJ: ¶ I would allow the appeal. ¶ HEAD:Hon Birch CJ: ¶ I would dismiss the appeal. ¶ HEAD:The Court: ¶ By a majority (Oak PJ dissenting), the appeal is dismissed.',
    'the court’s line at the end',
  ],
  // Leave applications
  [
    'refused',
    'In all the circumstances there are no reasonably arguable grounds. The application is accordingly refused.',
    'single judge, sentence',
  ],
  [
    'granted',
    'I am satisfied that the proposed ground is reasonably arguable. Leave to appeal against sentence is granted.',
    'leave granted',
  ],
  ['refused', 'Leave to appeal is refused.', 'leave refused'],
  ['dismissed', 'We dismiss the application for leave to appeal with costs.', 'leave, dismissed'],
  [
    'granted',
    'Accordingly, we grant leave to the applicant to appeal to the Court of Final Appeal on Question 1.',
    'certificate',
  ],
  [
    'refused',
    'The questions are not of great general or public importance. We refuse to grant leave to appeal to the Court of Final Appeal.',
    'refuse to grant',
  ],
  [
    'dismissed',
    'The Appeal Committee dismissed the application for the reasons given by the Court of Appeal. ¶ The application is dismissed with costs.',
    'appeal committee',
  ],
  ['refused', 'I do not grant leave. The intended challenge is not reasonably arguable.', 'negated'],
  [
    'granted',
    'For these reasons, I grant the applicant leave to apply for judicial review and direct that the hearing be expedited.',
    'JR leave',
  ],
  ['refused', 'I refuse leave to apply for judicial review. ¶ There be no order as to costs.', 'JR leave refused'],
  ['dismissed', 'The application for leave to appeal out of time is without merit and is dismissed.', 'out of time'],
  // Judicial review, civil trials, petitions, summonses
  ['dismissed', 'For the above reasons, this application for judicial review is dismissed.', 'JR'],
  [
    'allowed',
    'The application for judicial review is allowed. An order of certiorari will go to quash the decision dated 4 March 2019.',
    'JR allowed',
  ],
  [
    'allowed',
    'I give judgment for the plaintiff against the 1st defendant in the sum of HK$2,450,000 with interest.',
    'civil trial',
  ],
  [
    'dismissed',
    'The plaintiff’s claim is dismissed. ¶ I make a costs order nisi that the plaintiff do pay the defendant’s costs.',
    'civil trial',
  ],
  [
    'dismissed',
    'I dismiss the plaintiff’s claim and give judgment for the defendant on the counterclaim in the sum of $80,000.',
    'claim and counterclaim',
  ],
  [
    'dismissed',
    'There shall be judgment for the defendant, with costs to be taxed if not agreed.',
    'judgment for the defendant',
  ],
  [
    'granted',
    'I make a winding-up order against the Company and direct that the costs be paid out of its assets.',
    'petition',
  ],
  ['granted', 'The company is hereby ordered to be wound up. I make the usual winding-up order.', 'petition'],
  ['dismissed', 'The debt is disputed bona fide on substantial grounds. The petition is dismissed.', 'petition'],
  [
    'dismissed',
    'I dismiss the defendant’s summons to strike out with costs to the plaintiff in any event.',
    'summons to strike out',
  ],
  [
    'granted',
    'For these reasons I grant an interlocutory injunction in the terms of the draft order until trial.',
    'injunction',
  ],
  [
    'refused',
    'The balance of convenience lies against an injunction. The application for an interim injunction is refused.',
    'injunction',
  ],
  ['granted', 'Order in terms of the summons. ¶ The application is granted with costs in the cause.', 'summons'],
  [
    'refused',
    'I am not persuaded that discretion should be exercised in the plaintiff’s favour. I decline to grant the application for specific discovery.',
    'decline to grant',
  ],
  [
    'granted',
    'Thus, I granted an order in terms of prayer 1 of the application, so as to restrain the defendants from repeating the statement.',
    'in the past',
  ],
  ['dismissed', 'I thus dismissed the motion.', 'in the past'],
  ['dismissed', 'Application dismissed. No order as to costs.', 'short form'],
  [
    'granted',
    'There is a real risk of dissipation. The application succeeds and bail pending appeal is granted.',
    'bail',
  ],
  ['refused', 'Bail is refused. The defendant is remanded in custody.', 'bail'],
  // Criminal trials and sentence
  [
    'convicted',
    'I am sure of the matters the prosecution must prove. I find the defendant guilty of Charge 1.',
    'verdict',
  ],
  [
    'convicted',
    'The prosecution has proved its case beyond reasonable doubt. The defendant is convicted as charged.',
    'verdict',
  ],
  ['acquitted', 'I cannot be sure. The defendant is entitled to the benefit of the doubt and is acquitted.', 'verdict'],
  ['acquitted', 'I find D1 and D2 not guilty of the charge of conspiracy.', 'verdict'],
  ['convicted', 'I find the defendant guilty of Charges 1 and 2. ¶ On Charge 3 he is acquitted.', 'mixed verdict'],
  [
    'sentenced',
    'Accordingly, the defendant is sentenced to a total of 6 years and 8 months’ imprisonment.',
    'sentence',
  ],
  [
    'sentenced',
    'You are convicted on your own plea. I adopt 4 years as the starting point. ¶ After the discount, I sentence you to 32 months’ imprisonment.',
    'plea and sentence',
  ],
  [
    'sentenced',
    'I order the two terms to run concurrently. The total sentence is one of 28 months’ imprisonment.',
    'totality',
  ],
  ['sentenced', 'I impose a community service order of 160 hours.', 'community service'],
  ['sentenced', 'For Charge 1 the defendant is fined $5,000 and disqualified from driving for 12 months.', 'fine'],
  // Nothing said plainly
  [
    null,
    'Counsel for the applicant asks that the appeal be allowed. ¶ I shall hear the parties on the form of order.',
    'only asked for',
  ],
  [null, 'The defendant shall pay the costs of this hearing, summarily assessed at $60,000.', 'costs alone'],
  [null, 'If the respondent files no evidence within 14 days, the appeal will be allowed.', 'a condition'],
  [
    null,
    'The judge dismissed the claim. The Court of Appeal dismissed the appeal. ¶ The question of law certified is set out above.',
    'history alone',
  ],
  [
    null,
    'An appeal is allowed only where the judge was plainly wrong. ¶ That principle is not in doubt.',
    'a rule of law',
  ],
  // Traditional Chinese
  ['dismissed', '基於上述理由，本庭駁回上訴。', '上訴'],
  ['dismissed', '上訴駁回，維持原判。', '最短'],
  ['allowed', '綜上所述，本庭裁定上訴得直，撤銷定罪。', '得直'],
  ['allowed', '本席判上訴人上訴得直，撤銷原審裁判官的定罪及刑罰。', '裁判法院上訴'],
  ['allowed-in-part', '因此，本庭裁定上訴部分得直，刑期由5年改為4年6個月。', '部分'],
  ['allowed-in-part', '本庭駁回針對定罪的上訴。¶ 就針對判刑的上訴，本庭裁定上訴得直，改判監禁18個月。', '定罪與判刑'],
  ['dismissed', '上訴人代表大律師要求本庭裁定上訴得直。本庭不同意。¶ 上訴予以駁回。', '律師請求'],
  [
    'dismissed',
    '原審法官裁定原告人勝訴。¶ 本庭認為原審法官沒有犯錯。¶ 本庭駁回上訴，並命令被告人支付訟費。',
    '原審裁決',
  ],
  ['allowed', '上訴法庭駁回了他的上訴。¶ 本院認為上訴法庭犯錯。¶ 本院一致裁定上訴得直。', '前審歷史'],
  ['dismissed', '若通知書及時送達，本庭會裁定上訴得直。¶ 但事實並非如此，故上訴必須駁回。', '假設'],
  ['dismissed', '本庭駁回上訴許可申請。', '許可'],
  ['refused', '本席認為沒有合理可爭辯的理由，因此拒絕批予上訴許可。', '許可'],
  ['granted', '本席批准上訴許可申請。', '許可'],
  ['granted', '本庭批予申請人上訴許可，並指示排期聆訊。', '許可'],
  ['refused', '本席不批准申請人提出司法覆核的許可申請。', '司法覆核許可'],
  ['dismissed', '基於上述理由，本席駁回申請人的司法覆核申請。', '司法覆核'],
  ['dismissed', '本席撤銷原告人的申索，並頒發訟費暫准命令，原告人須支付被告人的訟費。', '民事'],
  ['allowed', '本席判原告人勝訴，被告人須向原告人支付港幣350,000元連利息。', '民事'],
  ['dismissed', '本席裁定原告人敗訴，駁回其申索。', '民事'],
  ['granted', '本席頒令將該公司強制清盤。', '清盤'],
  ['granted', '本席批准原告人的傳票申請，訟費歸於訴訟中。', '傳票'],
  ['dismissed', '本席駁回被告人的傳票，被告人須支付訟費。', '傳票'],
  ['refused', '本席拒絕批准原告人的臨時禁制令申請。', '禁制令'],
  ['convicted', '控方已在毫無合理疑點下證明其案。本席裁定被告人罪名成立。', '裁決'],
  ['acquitted', '本席裁定被告人罪名不成立，當庭釋放。', '裁決'],
  ['acquitted', '疑點利益歸於被告人。控罪不成立。', '裁決'],
  ['sentenced', '被告人認罪，可獲三分之一扣減。¶ 本席判處被告人監禁28個月。', '判刑'],
  ['sentenced', '基於以上，第一被告人被判總刑期44個月，即時監禁。¶ 最後，本席多謝控辯雙方。', '判刑'],
  ['sentenced', '本席以6個月為量刑起點，認罪後減至4個月，緩刑兩年。控罪二罰款$3,000。', '罰款'],
  ['dismissed', '本庭給予上訴許可，但駁回上訴。', '許可與上訴'],
  ['allowed', '本庭批准上訴許可申請，視之為正式上訴，並裁定上訴得直。', '許可與上訴'],
  [null, '申請人要求本庭批准上訴。¶ 本庭將另定日期聽取雙方陳詞。', '只是請求'],
  [null, '被告人須支付是次聆訊的訟費。', '只有訟費'],
  [null, '原審裁判官裁定上訴人罪名成立，判處監禁三個月。¶ 本庭現說明適用的法律原則。', '只有前審'],
  // Simplified
  ['dismissed', '驳回上诉，维持原判。', '简体'],
  ['dismissed', '基于上述理由，本庭驳回上诉许可申请。', '简体许可'],
  ['allowed', '本庭裁定上诉得直，撤销定罪。', '简体'],
  ['acquitted', '本席裁定被告人罪名不成立。', '简体'],
  ['sentenced', '本席判处被告人监禁3年。', '简体'],
  ['dismissed', '驳回原告的全部诉讼请求。', '内地判词'],
  ['allowed-in-part', '本庭裁定上诉部分得直。', '简体'],
  ['granted', '本席批准有关申请。', '简体'],
];

/** A row's text as the least of a document. */
export function rowDocument(text: string): {
  language: 'en' | 'zh-Hant' | 'zh-Hans';
  title: string;
  paragraphs: { id: string; number?: string; text: string }[];
} {
  let number = 40;
  const paragraphs = text.split('¶').map((part, at) => {
    const said = part.trim();
    if (said.startsWith('HEAD:')) return { id: `h${at}`, text: said.slice(5) };
    number += 1;
    return { id: `p${number}`, number: String(number), text: said };
  });
  return { language: /\p{Script=Han}/u.test(text) ? 'zh-Hant' : 'en', title: '', paragraphs };
}
