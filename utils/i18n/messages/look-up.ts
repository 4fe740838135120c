import type { Messages } from '../message';

/** Words of the card that a look-up in the page opens. */
export const lookUpMessages = {
  title: { en: 'Look-up', 'zh-Hant': '查閱', 'zh-Hans': '查阅' },
  copyTerm: { en: 'Copy {term}', 'zh-Hant': '複製{term}', 'zh-Hans': '复制{term}' },
  copy: { en: 'Copy', 'zh-Hant': '複製', 'zh-Hans': '复制' },
  usage: { en: 'court usage', 'zh-Hant': '法院用語', 'zh-Hans': '法院用语' },
  definedHere: { en: 'Defined here, {section}', 'zh-Hant': '本章釋義，{section}', 'zh-Hans': '本章释义，{section}' },
  definedHereNoSection: { en: 'Defined here', 'zh-Hant': '本章釋義', 'zh-Hans': '本章释义' },
  others: { en: 'Also', 'zh-Hant': '其他', 'zh-Hans': '其他' },
  mainland: { en: 'Mainland: {term}', 'zh-Hant': '內地：{term}', 'zh-Hans': '内地：{term}' },
  nothing: {
    en: 'No term under the pointer is in the glossary.',
    'zh-Hant': '詞彙庫沒有游標所在的詞語。',
    'zh-Hans': '词汇库没有光标所在的词语。',
  },
  close: { en: 'Close', 'zh-Hant': '關閉', 'zh-Hans': '关闭' },
  goToDefinition: { en: 'Go to the definition', 'zh-Hant': '前往釋義', 'zh-Hans': '前往释义' },
} as const satisfies Messages;
