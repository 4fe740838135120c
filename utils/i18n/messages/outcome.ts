import type { Messages } from '../message';

/** What was decided, in words; put together by `outcomeWords`. */
export const outcomeMessages = {
  // Leave to appeal
  leaveRefused: { en: 'Leave to appeal refused', 'zh-Hant': '拒絕批予上訴許可', 'zh-Hans': '拒绝批予上诉许可' },
  leaveGranted: { en: 'Leave to appeal granted', 'zh-Hant': '批予上訴許可', 'zh-Hans': '批予上诉许可' },
  leaveRefusedAgainst: {
    en: 'Leave to appeal against {against} refused',
    'zh-Hant': '拒絕批予{against}上訴許可',
    'zh-Hans': '拒绝批予{against}上诉许可',
  },
  leaveGrantedAgainst: {
    en: 'Leave to appeal against {against} granted',
    'zh-Hant': '批予{against}上訴許可',
    'zh-Hans': '批予{against}上诉许可',
  },
  // Appeals
  appealAllowed: { en: 'Appeal allowed', 'zh-Hant': '上訴得直', 'zh-Hans': '上诉得直' },
  appealDismissed: { en: 'Appeal dismissed', 'zh-Hant': '上訴駁回', 'zh-Hans': '上诉驳回' },
  appealAllowedInPart: { en: 'Appeal allowed in part', 'zh-Hant': '上訴部分得直', 'zh-Hans': '上诉部分得直' },
  appealAllowedAgainst: {
    en: 'Appeal against {against} allowed',
    'zh-Hant': '{against}上訴得直',
    'zh-Hans': '{against}上诉得直',
  },
  appealDismissedAgainst: {
    en: 'Appeal against {against} dismissed',
    'zh-Hant': '{against}上訴駁回',
    'zh-Hans': '{against}上诉驳回',
  },
  appealAllowedInPartAgainst: {
    en: 'Appeal against {against} allowed in part',
    'zh-Hant': '{against}上訴部分得直',
    'zh-Hans': '{against}上诉部分得直',
  },
  conviction: { en: 'conviction', 'zh-Hant': '定罪', 'zh-Hans': '定罪' },
  sentence: { en: 'sentence', 'zh-Hant': '刑期', 'zh-Hans': '刑期' },
  'conviction-and-sentence': { en: 'conviction and sentence', 'zh-Hant': '定罪及刑期', 'zh-Hans': '定罪及刑期' },
  costs: { en: 'costs', 'zh-Hant': '訟費', 'zh-Hans': '讼费' },
  // Anything else: the matter, then what became of it
  decided: { en: '{matter} {outcome}', 'zh-Hant': '{matter}{outcome}', 'zh-Hans': '{matter}{outcome}' },
  orderMade: { en: '{matter} made', 'zh-Hant': '頒布{matter}', 'zh-Hans': '颁布{matter}' },
  orderRefused: { en: '{matter} refused', 'zh-Hant': '拒絕頒布{matter}', 'zh-Hans': '拒绝颁布{matter}' },
  allowed: { en: 'allowed', 'zh-Hant': '得直', 'zh-Hans': '得直' },
  dismissed: { en: 'dismissed', 'zh-Hant': '駁回', 'zh-Hans': '驳回' },
  'allowed-in-part': { en: 'allowed in part', 'zh-Hant': '部分得直', 'zh-Hans': '部分得直' },
  granted: { en: 'granted', 'zh-Hant': '獲批准', 'zh-Hans': '获批准' },
  refused: { en: 'refused', 'zh-Hant': '被拒絕', 'zh-Hans': '被拒绝' },
  'leave-to-apply': { en: 'Leave to apply', 'zh-Hant': '申請許可', 'zh-Hans': '申请许可' },
  'cross-appeal': { en: 'Cross-appeal', 'zh-Hant': '交叉上訴', 'zh-Hans': '交叉上诉' },
  'judicial-review': { en: 'Judicial review', 'zh-Hant': '司法覆核', 'zh-Hans': '司法复核' },
  'winding-up': { en: 'Winding-up order', 'zh-Hant': '清盤令', 'zh-Hans': '清盘令' },
  bankruptcy: { en: 'Bankruptcy order', 'zh-Hant': '破產令', 'zh-Hans': '破产令' },
  divorce: { en: 'Decree of divorce', 'zh-Hant': '離婚判令', 'zh-Hans': '离婚判令' },
  injunction: { en: 'Injunction', 'zh-Hant': '禁制令', 'zh-Hans': '禁制令' },
  stay: { en: 'Stay', 'zh-Hant': '擱置申請', 'zh-Hans': '搁置申请' },
  'strike-out': { en: 'Application to strike out', 'zh-Hant': '剔除申請', 'zh-Hans': '剔除申请' },
  'set-aside': { en: 'Application to set aside', 'zh-Hant': '作廢申請', 'zh-Hans': '作废申请' },
  bail: { en: 'Bail', 'zh-Hant': '保釋', 'zh-Hans': '保释' },
  'summary-judgment': { en: 'Summary judgment', 'zh-Hant': '簡易判決', 'zh-Hans': '简易判决' },
  counterclaim: { en: 'Counterclaim', 'zh-Hant': '反申索', 'zh-Hans': '反申索' },
  declaration: { en: 'Declaration', 'zh-Hant': '聲明', 'zh-Hans': '声明' },
  review: { en: 'Review', 'zh-Hant': '覆核', 'zh-Hans': '复核' },
  summons: { en: 'Summons', 'zh-Hant': '傳票', 'zh-Hans': '传票' },
  petition: { en: 'Petition', 'zh-Hant': '呈請', 'zh-Hans': '呈请' },
  claim: { en: 'Claim', 'zh-Hant': '申索', 'zh-Hans': '申索' },
  application: { en: 'Application', 'zh-Hant': '申請', 'zh-Hans': '申请' },
  // Judgments for a side
  judgmentFor: { en: 'Judgment for the {side}', 'zh-Hant': '判{side}勝訴', 'zh-Hans': '判{side}胜诉' },
  judgmentForSum: {
    en: 'Judgment for the {side}: {sum}',
    'zh-Hant': '判{side}勝訴：{sum}',
    'zh-Hans': '判{side}胜诉：{sum}',
  },
  // Verdicts and sentences
  convicted: { en: 'Convicted', 'zh-Hant': '罪名成立', 'zh-Hans': '罪名成立' },
  acquitted: { en: 'Acquitted', 'zh-Hant': '罪名不成立', 'zh-Hans': '罪名不成立' },
  sentenced: { en: 'Sentenced', 'zh-Hant': '判刑', 'zh-Hans': '判刑' },
  sentencedTo: { en: 'Sentenced: {total}', 'zh-Hant': '判刑：{total}', 'zh-Hans': '判刑：{total}' },
  otherOrder: { en: 'Orders made', 'zh-Hant': '作出命令', 'zh-Hans': '作出命令' },
  defendantTotal: { en: '{defendant}: {total}', 'zh-Hant': '{defendant}：{total}', 'zh-Hans': '{defendant}：{total}' },
  /** Against one of several: `Claim dismissed (the 2nd defendant)`. */
  ofParty: { en: '{decided} ({party})', 'zh-Hant': '{decided}（{party}）', 'zh-Hans': '{decided}（{party}）' },
  withTotal: { en: '{decided}: {total}', 'zh-Hant': '{decided}：{total}', 'zh-Hans': '{decided}：{total}' },
  // Terms
  years: { en: { one: '{count} year', other: '{count} years' }, 'zh-Hant': '{count}年', 'zh-Hans': '{count}年' },
  months: { en: { one: '{count} month', other: '{count} months' }, 'zh-Hant': '{count}個月', 'zh-Hans': '{count}个月' },
  life: { en: 'life imprisonment', 'zh-Hant': '終身監禁', 'zh-Hans': '终身监禁' },
  fined: { en: 'fined {sum}', 'zh-Hant': '罰款{sum}', 'zh-Hans': '罚款{sum}' },
  disqualified: {
    en: 'disqualified from driving for {term}',
    'zh-Hant': '取消駕駛資格{term}',
    'zh-Hans': '取消驾驶资格{term}',
  },
  // Who
  movedBy: { en: '{who}: {decided}', 'zh-Hant': '{who}：{decided}', 'zh-Hans': '{who}：{decided}' },
  numbered: { en: '{number} {role}', 'zh-Hant': '第{number}{role}', 'zh-Hans': '第{number}{role}' },
  appellant: { en: 'appellant', 'zh-Hant': '上訴人', 'zh-Hans': '上诉人' },
  applicant: { en: 'applicant', 'zh-Hant': '申請人', 'zh-Hans': '申请人' },
  plaintiff: { en: 'plaintiff', 'zh-Hant': '原告人', 'zh-Hans': '原告人' },
  defendant: { en: 'defendant', 'zh-Hant': '被告人', 'zh-Hans': '被告人' },
  respondent: { en: 'respondent', 'zh-Hant': '答辯人', 'zh-Hans': '答辩人' },
} as const satisfies Messages;
