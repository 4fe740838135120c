import type { Language } from '@/utils/core/language';

/** Subjects as the packaged glossary names them, in Chinese. */
const CHINESE: Readonly<Record<string, readonly [hant: string, hans: string]>> = {
  'courts & persons': ['法院及人員', '法院及人员'],
  criminal: ['刑事', '刑事'],
  'civil procedure': ['民事程序', '民事程序'],
  land: ['土地', '土地'],
  IP: ['知識產權', '知识产权'],
  regulatory: ['規管', '规管'],
  employment: ['僱傭', '雇佣'],
  company: ['公司', '公司'],
  insolvency: ['破產及清盤', '破产及清盘'],
  contract: ['合約', '合约'],
  constitutional: ['憲制', '宪制'],
  family: ['家事', '家事'],
  evidence: ['證據', '证据'],
  general: ['一般', '一般'],
  trusts: ['信託', '信托'],
  tort: ['侵權', '侵权'],
  'landlord and tenant': ['業主與租客', '业主与租客'],
  'building management': ['大廈管理', '大厦管理'],
  immigration: ['入境', '入境'],
  securities: ['證券', '证券'],
  'Latin maxims': ['拉丁文', '拉丁文'],
  arbitration: ['仲裁', '仲裁'],
  tax: ['稅務', '税务'],
  title: ['法例名稱', '法例名称'],
  statutory: ['法例釋義', '法例释义'],
  own: ['自訂', '自订'],
};

const ENGLISH: Readonly<Record<string, string>> = {
  IP: 'intellectual property',
  title: 'titles of enactments',
  statutory: 'statutory definitions',
  own: 'your own',
};

/** A subject in the language of the interface; one we do not know stays as it is written. */
export function domainName(domain: string, language: Language): string {
  const chinese = CHINESE[domain];
  if (language === 'en' || chinese === undefined) return ENGLISH[domain] ?? domain;
  return chinese[language === 'zh-Hant' ? 0 : 1];
}
