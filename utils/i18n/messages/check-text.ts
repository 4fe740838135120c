import type { Messages } from '../message';

/** Check a text: the citations of something the reader is about to send. */
export const checkTextMessages = {
  title: { en: 'Check a text', 'zh-Hant': '檢查文稿', 'zh-Hans': '检查文稿' },
  open: { en: 'Check citations in a text of yours', 'zh-Hant': '檢查你文稿中的引據', 'zh-Hans': '检查你文稿中的引据' },
  back: { en: 'Back to this page', 'zh-Hant': '返回本頁引據', 'zh-Hans': '返回本页引据' },
  paste: {
    en: 'Paste a skeleton, letter or opinion',
    'zh-Hant': '貼上陳詞綱要、信件或法律意見',
    'zh-Hans': '粘贴陈词纲要、信件或法律意见',
  },
  stays: {
    en: 'Nothing is sent. The text is read here and not kept.',
    'zh-Hant': '不會傳送任何內容；文稿只在此讀取，不會保存。',
    'zh-Hans': '不会发送任何内容；文稿只在此读取，不会保存。',
  },
  check: { en: 'Check', 'zh-Hant': '檢查', 'zh-Hans': '检查' },
  file: {
    en: 'Open a Word, PDF or text file',
    'zh-Hant': '開啟 Word、PDF 或文字檔',
    'zh-Hans': '打开 Word、PDF 或文本文件',
  },
  working: { en: 'Reading the text', 'zh-Hant': '正在讀取文稿', 'zh-Hans': '正在读取文稿' },
  none: { en: 'No citation was found in this text.', 'zh-Hant': '這份文稿沒有引據。', 'zh-Hans': '这份文稿没有引据。' },
  summary: {
    en: {
      one: '1 citation: {wrong} to look at, {unchecked} not checked',
      other: '{count} citations: {wrong} to look at, {unchecked} not checked',
    },
    'zh-Hant': '{count}項引據：{wrong}項須審閱，{unchecked}項未檢查',
    'zh-Hans': '{count}项引据：{wrong}项须审阅，{unchecked}项未检查',
  },
  wrong: { en: 'Look at this', 'zh-Hant': '須審閱', 'zh-Hans': '须审阅' },
  agrees: { en: 'Agrees with a kept authority', 'zh-Hant': '與已知引據相符', 'zh-Hans': '与已知引据相符' },
  'not-checked': { en: 'Not checked', 'zh-Hant': '未檢查', 'zh-Hans': '未检查' },
  'no-such-year': {
    en: '{of} has no judgment of {year}',
    'zh-Hant': '{of}在{year}年沒有判決',
    'zh-Hans': '{of}在{year}年没有判决',
  },
  'no-such-volume': {
    en: 'There is no volume {volume} of {of}',
    'zh-Hant': '{of}沒有第{volume}卷',
    'zh-Hans': '{of}没有第{volume}卷',
  },
  'page-before': {
    en: 'Page {page} stands before the first page, {first}',
    'zh-Hant': '第{page}頁在首頁（第{first}頁）之前',
    'zh-Hans': '第{page}页在首页（第{first}页）之前',
  },
  'no-such-chapter': {
    en: 'No chapter in force is Cap {chapter}',
    'zh-Hant': '現行法例沒有第{chapter}章',
    'zh-Hans': '现行法例没有第{chapter}章',
  },
  'other-title': {
    en: 'Cap {chapter} has another title today',
    'zh-Hant': '第{chapter}章現時的名稱不同',
    'zh-Hans': '第{chapter}章现时的名称不同',
  },
  'beyond-last': {
    en: 'The chapter ends with section {last}; section {section} is cited',
    'zh-Hant': '該章止於第{last}條，引用的是第{section}條',
    'zh-Hans': '该章止于第{last}条，引用的是第{section}条',
  },
  'two-names': {
    en: 'This citation also stands beside “{other}”',
    'zh-Hant': '同一引據另作「{other}」',
    'zh-Hans': '同一引据另作“{other}”',
  },
  'two-numbers': {
    en: 'This name also stands beside {other}',
    'zh-Hant': '同一案名另作{other}',
    'zh-Hans': '同一案名另作{other}',
  },
  'kept-name': {
    en: 'Known here as “{other}”',
    'zh-Hant': '已知名稱為「{other}」',
    'zh-Hans': '已知名称为“{other}”',
  },
  'not-a-document': {
    en: 'This file could not be read.',
    'zh-Hant': '無法讀取這個檔案。',
    'zh-Hans': '无法读取这个文件。',
  },
  'too-long': {
    en: 'This file is too long to be read here.',
    'zh-Hant': '這個檔案太長，無法在此讀取。',
    'zh-Hans': '这个文件太长，无法在此读取。',
  },
  openAt: { en: 'Open {name} on {site}', 'zh-Hant': '在{site}開啟{name}', 'zh-Hans': '在{site}打开{name}' },
} as const satisfies Messages;
