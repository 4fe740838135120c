import type { Language } from '@/utils/core/language';
import type { ShelvedResult } from './types';

type Headword = { readonly en: string; readonly zhHant: string; readonly zhHans: string };

/** Chinese in the script of the interface; a Hong Kong court reads Traditional, so that is what English gets. */
export const chineseOf = (entry: Headword, language: Language): string =>
  language === 'zh-Hans' ? entry.zhHans : entry.zhHant;

/** What Enter copies: the other language's term. Who types Jyutping or Pinyin is after the characters. */
export const otherLanguage = ({ entry, matched }: ShelvedResult, language: Language): string =>
  matched.language === 'zh' ? entry.en : chineseOf(entry, language);

/** What Ctrl+Enter copies: `estoppel 不容反悔法 (Cap. 1 s. 2)`. */
export const pairWithSource = (entry: Headword & { readonly source: string }, language: Language): string =>
  `${entry.en} ${chineseOf(entry, language)}${entry.source === 'usage' ? '' : ` (${entry.source})`}`;
