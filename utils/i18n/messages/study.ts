import type { Messages } from '../message';

/** Words of the cards that the reader studies. */
export const studyMessages = {
  title: { en: 'Cards to learn', 'zh-Hant': '學習卡', 'zh-Hans': '学习卡' },
  says: {
    en: 'Your terms, definitions kept from chapters, and holdings and sections kept from a page, as cards: look, answer, and each comes back when it is about to be forgotten. They stay on this computer.',
    'zh-Hant':
      '把自訂詞彙、從法例保留的定義，以及從頁面保留的裁定和條文製成卡片：先看題目，再看答案，每張卡片會在將要忘記時再出現。資料只儲存於本電腦。',
    'zh-Hans':
      '把自订词汇、从法例保留的定义，以及从页面保留的裁定和条文制成卡片：先看题目，再看答案，每张卡片会在将要忘记时再出现。资料只保存于本电脑。',
  },
  loading: { en: 'Reading your cards …', 'zh-Hant': '正在讀取卡片……', 'zh-Hans': '正在读取卡片……' },
  notRead: {
    en: 'The browser did not give the cards. Reload this page.',
    'zh-Hant': '瀏覽器未能提供卡片，請重新載入本頁。',
    'zh-Hans': '浏览器未能提供卡片，请重新加载本页。',
  },
  notKept: {
    en: 'The browser could not store this answer; the card will come again.',
    'zh-Hant': '瀏覽器未能儲存此答案；此卡會再出現。',
    'zh-Hans': '浏览器未能保存此答案；此卡会再出现。',
  },
  none: { en: 'No cards yet.', 'zh-Hant': '尚無卡片。', 'zh-Hans': '尚无卡片。' },
  noneHint: {
    en: 'Add a term above, keep the definitions of a chapter in the Terms tab, or keep a holding from a summary.',
    'zh-Hant': '請在上方新增詞彙、在「詞彙」分頁保留法例的定義，或在摘要保留一項裁定。',
    'zh-Hans': '请在上方新增词汇、在“词汇”标签页保留法例的定义，或在摘要保留一项裁定。',
  },
  held: { en: 'What was held?', 'zh-Hant': '法庭如何裁定？', 'zh-Hans': '法庭如何裁定？' },
  elements: { en: 'What does it require?', 'zh-Hant': '此條要求甚麼？', 'zh-Hans': '此条要求什么？' },
  openPage: { en: 'Open the page', 'zh-Hant': '開啟該頁', 'zh-Hans': '打开该页' },
  askIn: { en: 'Ask terms in', 'zh-Hant': '詞彙題目語文', 'zh-Hans': '词汇题目语文' },
  askEnglish: { en: 'English, answer in Chinese', 'zh-Hant': '英文，答案為中文', 'zh-Hans': '英文，答案为中文' },
  askChinese: { en: 'Chinese, answer in English', 'zh-Hant': '中文，答案為英文', 'zh-Hans': '中文，答案为英文' },
  counted: {
    en: '{all} in all: {due} to repeat now, {fresh} new in this sitting.',
    'zh-Hant': '共{all}張：{due}張現須溫習，本次{fresh}張新卡。',
    'zh-Hans': '共{all}张：{due}张现须温习，本次{fresh}张新卡。',
  },
  begin: { en: 'Study', 'zh-Hant': '開始溫習', 'zh-Hans': '开始温习' },
  export: { en: 'Export for Anki (CSV)', 'zh-Hant': '匯出至Anki（CSV）', 'zh-Hans': '导出至Anki（CSV）' },
  exporting: {
    en: 'Looking for sentences of the law …',
    'zh-Hant': '正在尋找法例例句……',
    'zh-Hans': '正在寻找法例例句……',
  },
  exported: {
    en: { one: '1 card exported.', other: '{count} cards exported.' },
    'zh-Hant': '已匯出{count}張卡片。',
    'zh-Hans': '已导出{count}张卡片。',
  },
  left: {
    en: { one: '1 card left', other: '{count} cards left' },
    'zh-Hant': '尚餘{count}張',
    'zh-Hans': '尚余{count}张',
  },
  show: { en: 'Show the answer', 'zh-Hant': '顯示答案', 'zh-Hans': '显示答案' },
  again: { en: 'Again (1)', 'zh-Hant': '未記得（1）', 'zh-Hans': '未记得（1）' },
  good: { en: 'Good (2)', 'zh-Hant': '記得（2）', 'zh-Hans': '记得（2）' },
  stop: { en: 'Stop', 'zh-Hant': '停止', 'zh-Hans': '停止' },
  done: { en: 'Done for now.', 'zh-Hant': '本次溫習完成。', 'zh-Hans': '本次温习完成。' },
  next: {
    en: 'The next card comes on {day}.',
    'zh-Hant': '下一張卡片在{day}出現。',
    'zh-Hans': '下一张卡片在{day}出现。',
  },
} as const satisfies Messages;
