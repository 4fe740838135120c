import type { Messages } from '../message';

/** A model reads a summary or an answer again, line by line. Never "verified": a model's word is no proof. */
export const secondReadingMessages = {
  readAgain: { en: 'Second reading', 'zh-Hant': '覆讀', 'zh-Hans': '复读' },
  draftStays: {
    en: 'No second reading of a draft while “Public material only” is on in the options: your own words are not sent.',
    'zh-Hant': '選項內的「只限公開資料」已開啟，你自己的文字不會傳送，草稿不作覆讀。',
    'zh-Hans': '选项内的“只限公开资料”已启用，你自己的文字不会发送，草稿不作复读。',
  },
  readBy: {
    en: {
      one: 'Second reading of 1 line by {model}: costs calls of its own',
      other: 'Second reading of {count} lines by {model}: costs calls of its own',
    },
    'zh-Hant': '由 {model} 覆讀{count}行，另計用量',
    'zh-Hans': '由 {model} 复读{count}行，另计用量',
  },
  working: {
    en: {
      one: '{model} is reading again: {done} of 1 line',
      other: '{model} is reading again: {done} of {count} lines',
    },
    'zh-Hant': '{model} 正在覆讀：{done}／{count}行',
    'zh-Hans': '{model} 正在复读：{done}／{count}行',
  },
  stopped: {
    en: 'The second reading was stopped. What was read is kept.',
    'zh-Hant': '覆讀已停止，已讀的結果保留。',
    'zh-Hans': '复读已停止，已读的结果保留。',
  },
  unread: {
    en: { one: '1 line got no second reading.', other: '{count} lines got no second reading.' },
    'zh-Hant': '有{count}行未獲覆讀。',
    'zh-Hans': '有{count}行未获复读。',
  },
  statements: { en: 'The lines to be read again', 'zh-Hant': '要覆讀的各行', 'zh-Hans': '要复读的各行' },
  // Beside a line
  agrees: {
    en: 'a second reading by {model} agrees',
    'zh-Hant': '{model} 覆讀後同意',
    'zh-Hans': '{model} 复读后同意',
  },
  disagrees: {
    en: 'a second reading by {model} disagrees: {why}',
    'zh-Hant': '{model} 覆讀後不同意：{why}',
    'zh-Hans': '{model} 复读后不同意：{why}',
  },
  doesNotCount: {
    en: 'a second reading by {model} showed no words of the paragraph, so it does not count',
    'zh-Hant': '{model} 覆讀後沒有指出段落中的字句，不算數',
    'zh-Hans': '{model} 复读后没有指出段落中的字句，不算数',
  },
  opposite: { en: 'the paragraph says the opposite', 'zh-Hant': '該段所說相反', 'zh-Hans': '该段所说相反' },
  'of-another': {
    en: 'it is said of another person or thing',
    'zh-Hant': '所說的是另一人或另一事',
    'zh-Hans': '所说的是另一人或另一事',
  },
  'others-words': { en: 'someone else’s words', 'zh-Hant': '是他人的話', 'zh-Hans': '是他人的话' },
  whose: { en: 'the words of {whose}', 'zh-Hant': '是{whose}的話', 'zh-Hans': '是{whose}的话' },
  'does-not-say': { en: 'the paragraph does not say so', 'zh-Hant': '該段沒有這樣說', 'zh-Hans': '该段没有这样说' },
  shown: { en: '“{words}”', 'zh-Hant': '「{words}」', 'zh-Hans': '“{words}”' },
  // In the options
  optionTitle: { en: 'Second reading', 'zh-Hant': '覆讀', 'zh-Hans': '复读' },
  optionSays: {
    en: 'After a summary or an answer, a button puts each line with its paragraphs before a model once more. It costs further calls, and finds errors; it proves nothing.',
    'zh-Hant': '摘要或答覆完成後，可按鈕將每行連同所引段落再交模型閱讀一次。這會另計用量；只能找出錯誤，不能證明正確。',
    'zh-Hans': '摘要或答复完成后，可按钮将每行连同所引段落再交模型阅读一次。这会另计用量；只能找出错误，不能证明正确。',
  },
  off: { en: 'Off', 'zh-Hant': '關閉', 'zh-Hans': '关闭' },
  important: { en: 'Outcome, holdings, orders', 'zh-Hant': '裁決結果、裁定及命令', 'zh-Hans': '裁决结果、裁定及命令' },
  all: { en: 'All lines', 'zh-Hant': '所有各行', 'zh-Hans': '所有各行' },
  by: { en: 'Second reading by', 'zh-Hant': '覆讀使用', 'zh-Hans': '复读使用' },
} as const satisfies Messages;
