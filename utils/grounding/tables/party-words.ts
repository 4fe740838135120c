/** Roles in proceedings, each with the words for it; folded and lower case. One person may have two (defendant and appellant). */
export const PARTY_ROLES: readonly (readonly [role: string, english: string, chinese: string])[] = [
  ['plaintiff', 'plaintiffs?|claimants?', '原告人?|申索人'],
  ['defendant', 'defendants?', '被告人?'],
  ['applicant', 'applicants?|petitioners?', '申请人|呈请人'],
  ['respondent', 'respondents?', '答辩人|应讯人'],
  ['appellant', 'appellants?', '上诉人'],
  ['prosecution', 'prosecution|crown', '控方|检控方'],
  ['landlord', 'landlords?|lessors?', '业主|出租人'],
  ['tenant', 'tenants?|lessees?', '租客|承租人'],
  ['buyer', 'purchasers?|buyers?', '买方|买家'],
  ['seller', 'vendors?|sellers?', '卖方|卖家'],
  ['husband', 'husband', '丈夫|男方'],
  ['wife', 'wife', '妻子|女方'],
  ['director', 'director', '署长'],
  ['secretary', 'secretary', '局长'],
  ['commissioner', 'commissioner', '专员|处长'],
  ['victim', 'victim|complainant', '受害人|事主'],
  ['magistrate', 'magistrate', '裁判官'],
];

/** Verbs by which Chinese says who does what to whom; folded. */
export const CHINESE_VERBS =
  '支付|缴付|追讨|追索|偿还|归还|退还|借出|借给|借款|赔偿|起诉|控告|要求|通知|袭击|斩|刺|打|踢|推|殴打|伤害|恐吓|欺骗|诈骗|出售|出租|租给|购买|转让|交付|交给|签署|终止|违反|接受|拒绝|驳回|承认|否认|聘用|解雇|威胁|杀死|抢劫|强奸|非礼|举报|指控|反对|同意|提供|收取|负担|承担|欠|驾驶|发出|回复';
