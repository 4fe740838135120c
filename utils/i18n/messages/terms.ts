import type { Messages } from '../message';

/** The terms of the document on the screen. */
export const termMessages = {
  definedHere: { en: 'Defined on this page', 'zh-Hant': '本頁界定', 'zh-Hans': '本页界定' },
  inThisDocument: { en: 'In this document', 'zh-Hant': '本文件中的詞彙', 'zh-Hans': '本文件中的词汇' },
  filter: { en: 'Filter terms', 'zh-Hant': '篩選詞彙', 'zh-Hans': '筛选词汇' },
  byPlace: { en: 'In the order of the text', 'zh-Hant': '按出現次序', 'zh-Hans': '按出现次序' },
  showAll: {
    en: { one: 'Show 1 term', other: 'Show all {count} terms' },
    'zh-Hant': '顯示全部{count}個詞彙',
    'zh-Hans': '显示全部{count}个词汇',
  },
  showFirst: {
    en: { one: 'Show the first only', other: 'Show the first {count} only' },
    'zh-Hant': '只顯示首{count}個',
    'zh-Hans': '只显示首{count}个',
  },
  statutory: { en: 'Statutory', 'zh-Hant': '法例界定', 'zh-Hans': '法例界定' },
  usage: { en: 'Court usage', 'zh-Hant': '法院用語', 'zh-Hans': '法院用语' },
  times: {
    en: { one: 'once', other: '{count} times' },
    'zh-Hant': '{count}次',
    'zh-Hans': '{count}次',
  },
  copyTerm: { en: 'Copy {term}', 'zh-Hant': '複製{term}', 'zh-Hans': '复制{term}' },
  keep: {
    en: { one: 'Keep 1 definition', other: 'Keep {count} definitions' },
    'zh-Hant': '收藏{count}項定義',
    'zh-Hans': '收藏{count}项定义',
  },
  kept: {
    en: { one: '1 definition kept in your terms', other: '{count} definitions kept in your terms' },
    'zh-Hant': '已把{count}項定義收藏到你的詞彙',
    'zh-Hans': '已把{count}项定义收藏到你的词汇',
  },
  repealed: { en: 'repealed', 'zh-Hant': '已廢除', 'zh-Hans': '已废除' },
  none: {
    en: 'No term of the glossary occurs here.',
    'zh-Hant': '此處沒有詞彙表內的詞彙。',
    'zh-Hans': '此处没有词汇表内的词汇。',
  },
  noneHint: {
    en: 'Legal terms will stand here in both languages, with the paragraphs that use them.',
    'zh-Hant': '法律詞彙會以兩種語文列於此處，並附使用的段落。',
    'zh-Hans': '法律词汇会以两种语文列于此处，并附使用的段落。',
  },
  noneMatch: {
    en: 'No term contains “{words}”.',
    'zh-Hant': '沒有詞彙包含「{words}」。',
    'zh-Hans': '没有词汇包含“{words}”。',
  },
  working: { en: 'Looking terms up', 'zh-Hant': '正在查詞彙', 'zh-Hans': '正在查词汇' },
  found: { en: { one: '1 term', other: '{count} terms' }, 'zh-Hant': '{count}個詞彙', 'zh-Hans': '{count}个词汇' },
  copyAll: {
    en: { one: 'Copy 1 pair', other: 'Copy {count} pairs' },
    'zh-Hant': '複製{count}組對照',
    'zh-Hans': '复制{count}组对照',
  },
  markInPage: { en: 'Mark in page', 'zh-Hant': '在頁面標記', 'zh-Hans': '在页面标记' },
} as const satisfies Messages;
