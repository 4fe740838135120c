import type { Language } from './language';

/** How a prompt names the language that an answer is to be written in. */
export const WRITTEN_LANGUAGE: Readonly<Record<Language, string>> = {
  en: 'English as Hong Kong lawyers write it',
  'zh-Hant': 'written Traditional Chinese as Hong Kong lawyers write it (書面語, never spoken Cantonese)',
  'zh-Hans': 'written Simplified Chinese with Hong Kong legal terms (書面語, never spoken Cantonese)',
};
