import type { Messages } from '../message';

/** Words of the concordance: how enactments say a term. */
export const lawSaysMessages = {
  title: { en: 'How the law says it', 'zh-Hant': '法例怎樣說', 'zh-Hans': '法例怎样说' },
  looking: {
    en: 'Looking through the imported chapters …',
    'zh-Hant': '正在查閱已匯入的章節……',
    'zh-Hans': '正在查阅已导入的章节……',
  },
  none: {
    en: 'No imported provision uses “{query}”.',
    'zh-Hant': '已匯入的條文沒有使用「{query}」。',
    'zh-Hans': '已导入的条文没有使用“{query}”。',
  },
  counted: {
    en: { one: '1 provision uses it.', other: '{count} provisions use it.' },
    'zh-Hant': '{count}項條文使用此詞。',
    'zh-Hans': '{count}项条文使用此词。',
  },
  likely: {
    en: 'They agree on {term}; check it in the sentence.',
    'zh-Hant': '各條文均作「{term}」，請按語句核對。',
    'zh-Hans': '各条文均作“{term}”，请按语句核对。',
  },
  chapterTitle: { en: 'How this chapter says it', 'zh-Hant': '本章怎樣說', 'zh-Hans': '本章怎样说' },
  lookingHere: { en: 'Looking through this chapter …', 'zh-Hant': '正在查閱本章……', 'zh-Hans': '正在查阅本章……' },
  noneHere: {
    en: 'No provision of this chapter uses “{query}” in both languages.',
    'zh-Hant': '本章沒有中英文條文使用「{query}」。',
    'zh-Hans': '本章没有中英文条文使用“{query}”。',
  },
  wordHere: {
    en: 'A word of this chapter, in either language',
    'zh-Hant': '本章中的詞語（中文或英文）',
    'zh-Hans': '本章中的词语（中文或英文）',
  },
  needsEnglish: {
    en: 'To see each provision beside its English, the English text is needed.',
    'zh-Hant': '要對照英文條文，須先取得英文文本。',
    'zh-Hans': '要对照英文条文，须先取得英文文本。',
  },
  needsChinese: {
    en: 'To see each provision beside its Chinese, the Chinese text is needed.',
    'zh-Hant': '要對照中文條文，須先取得中文文本。',
    'zh-Hans': '要对照中文条文，须先取得中文文本。',
  },
  willFetch: {
    en: 'On your click, www.hklii.hk is asked for its versions, then for the text of the version on this page, and nothing else is sent:',
    'zh-Hant': '按下後，只會向 www.hklii.hk 查詢其版本，然後取得本頁版本的文本，不會送出其他資料：',
    'zh-Hans': '按下后，只会向 www.hklii.hk 查询其版本，然后取得本页版本的文本，不会送出其他资料：',
  },
  thatVersion: { en: '(number of that version)', 'zh-Hant': '（該版本的編號）', 'zh-Hans': '（该版本的编号）' },
  fetchEnglish: { en: 'Get the English text', 'zh-Hant': '取得英文文本', 'zh-Hans': '取得英文文本' },
  fetchChinese: { en: 'Get the Chinese text', 'zh-Hant': '取得中文文本', 'zh-Hans': '取得中文文本' },
  fetching: { en: 'Asking HKLII …', 'zh-Hant': '正在查詢 HKLII……', 'zh-Hans': '正在查询 HKLII……' },
  otherVersion: {
    en: 'The text beside is the version of {date}; the page shows another. Check the wording.',
    'zh-Hant': '對照文本為{date}的版本，與本頁版本不同，請核對字句。',
    'zh-Hans': '对照文本为{date}的版本，与本页版本不同，请核对字句。',
  },
} as const satisfies Messages;
