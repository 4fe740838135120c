import type { Messages } from '../message';

/** The right-click menu. The browser puts the selection in for `%s`. */
export const menuMessages = {
  'extract-selection': {
    en: 'Extract citations from the selection',
    'zh-Hant': '擷取選取文字中的引據',
    'zh-Hans': '提取选取文字中的引据',
  },
  'extract-page': {
    en: 'Extract all citations of this page',
    'zh-Hant': '擷取本頁所有引據',
    'zh-Hans': '提取本页所有引据',
  },
  'extract-link': {
    en: 'Extract citations from this link',
    'zh-Hant': '擷取此連結的引據',
    'zh-Hans': '提取此链接的引据',
  },
  'look-up': { en: 'Look up “%s”', 'zh-Hant': '查詞彙「%s」', 'zh-Hans': '查词汇“%s”' },
  'ask-selection': { en: 'Ask about the selection', 'zh-Hant': '就選取文字提問', 'zh-Hans': '就选取文字提问' },
  'copy-pinpoint': { en: 'Copy with pinpoint', 'zh-Hant': '複製並註明段落', 'zh-Hans': '复制并注明段落' },
} as const satisfies Messages;
