import type { Messages } from '../message';

/** Terms that a bilingual page words otherwise than the glossary. */
export const pairMessages = {
  title: { en: 'Worded otherwise here', 'zh-Hant': '本頁用語有別', 'zh-Hans': '本页用语有别' },
  hint: {
    en: 'Aligned provisions whose Chinese is not the glossary’s. Both can be right: the enactment decides.',
    'zh-Hant': '對照條文的中文與詞彙庫不同。兩者均可能正確，以法例為準。',
    'zh-Hans': '对照条文的中文与词汇库不同。两者均可能正确，以法例为准。',
  },
  here: { en: 'here: {term}', 'zh-Hant': '此處：{term}', 'zh-Hans': '此处：{term}' },
  glossary: { en: 'glossary: {terms}', 'zh-Hant': '詞彙庫：{terms}', 'zh-Hans': '词汇库：{terms}' },
} as const satisfies Messages;
