import type { Messages } from '../message';

/** The keys of every surface, as the dialog on `?` and the first-run page list them. */
export const keyMessages = {
  title: { en: 'Keys', 'zh-Hant': '快捷鍵', 'zh-Hans': '快捷键' },
  anywhere: { en: 'In any page', 'zh-Hant': '任何頁面', 'zh-Hans': '任何页面' },
  here: { en: 'In the sidebar', 'zh-Hant': '旁註欄內', 'zh-Hans': '旁注栏内' },
  sidebar: {
    en: 'open the sidebar, go into it, close it from within',
    'zh-Hant': '開啟旁註欄；再按進入；在欄內按則關閉',
    'zh-Hans': '打开旁注栏；再按进入；在栏内按则关闭',
  },
  popup: {
    en: 'look up a term or open a citation',
    'zh-Hant': '查詞彙或開啟引據',
    'zh-Hans': '查词汇或打开引据',
  },
  citations: {
    en: 'citations of the selection or the page',
    'zh-Hant': '列出選取文字或本頁的引據',
    'zh-Hans': '列出选取文字或本页的引据',
  },
  lookUp: {
    en: 'look up the word at the caret, or the selection',
    'zh-Hant': '查閱游標所在字詞或選取文字',
    'zh-Hans': '查阅光标所在字词或选取文字',
  },
  pinpoint: {
    en: 'copy the selection with its pinpoint',
    'zh-Hant': '複製選取文字並註明段落',
    'zh-Hans': '复制选取文字并注明段落',
  },
  back: { en: 'back to the text', 'zh-Hant': '返回正文', 'zh-Hans': '返回正文' },
  close: { en: 'close what lies on top', 'zh-Hant': '關閉最上層', 'zh-Hans': '关闭最上层' },
  rows: {
    en: 'move within tabs and lists',
    'zh-Hant': '在分頁和清單內移動',
    'zh-Hans': '在标签页和清单内移动',
  },
  ends: { en: 'first and last row', 'zh-Hant': '首行及末行', 'zh-Hans': '首行及末行' },
  keys: { en: 'these keys', 'zh-Hant': '本快捷鍵表', 'zh-Hans': '本快捷键表' },
  notSet: { en: 'not set', 'zh-Hant': '未設定', 'zh-Hans': '未设置' },
} as const satisfies Messages;
