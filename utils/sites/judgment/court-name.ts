import type { Language } from '../../core/language';
import { COURTS } from './courts';

/** Simplified names of our courts, by code; Traditional and English stand in the table of courts. */
const SIMPLIFIED: Readonly<Record<string, string>> = {
  HKCFA: '终审法院',
  HKCA: '上诉法庭',
  HKCFI: '原讼法庭',
  HKCT: '竞争事务审裁处',
  HKFC: '家事法庭',
  HKDC: '区域法院',
  HKLdT: '土地审裁处',
  HKLaT: '劳资审裁处',
  HKSCT: '小额钱债审裁处',
  HKOAT: '淫亵物品审裁处',
  HKMagC: '裁判法院',
  HKCrC: '死因裁判法庭',
  SFAT: '证券及期货事务上诉审裁处',
  MMT: '市场失当行为审裁处',
  BOR: '税务上诉委员会',
  UKPC: '枢密院',
  HC: '高等法院',
};

/** 高等法院上訴法庭 is 上訴法庭, as the Court of Appeal is not called the High Court's each time. */
const PART_OF_HIGH_COURT = /^高等法院(?=.)/;

/** A court of ours in the reader's language: `Court of Appeal` → 上訴法庭, 區域法院 → `District Court`; any other as printed. */
export function courtName(printed: string, language: Language): string {
  const court = COURTS.find(({ en, zh }) => printed === en || printed === zh);
  if (court === undefined) return printed;
  if (language === 'en') return court.en;
  return language === 'zh-Hans' ? (SIMPLIFIED[court.code] ?? court.zh) : court.zh.replace(PART_OF_HIGH_COURT, '');
}
