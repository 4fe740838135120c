import type { Messages } from '../message';
import { cardMessages } from './card';

/** The table of authorities. */
export const citationMessages = {
  cases: { en: 'Cases', 'zh-Hant': '案例', 'zh-Hans': '案例' },
  legislation: { en: 'Legislation', 'zh-Hant': '法例', 'zh-Hans': '法例' },
  other: { en: 'Other', 'zh-Hant': '其他', 'zh-Hans': '其他' },
  filter: { en: 'Filter authorities', 'zh-Hant': '篩選引據', 'zh-Hans': '筛选引据' },
  sort: { en: 'Order', 'zh-Hant': '排序', 'zh-Hans': '排序' },
  sortFirst: { en: 'First mention', 'zh-Hant': '首次提及', 'zh-Hans': '首次提及' },
  sortName: { en: 'Name', 'zh-Hant': '名稱', 'zh-Hans': '名称' },
  sortCount: { en: 'Most cited', 'zh-Hant': '引用次數', 'zh-Hans': '引用次数' },
  howCited: { en: 'How it is cited', 'zh-Hant': '如何引用', 'zh-Hans': '如何引用' },
  howCitedNote: {
    en: 'Sentences of this judgment, with the words found in them. They do not say what the law is: read on.',
    'zh-Hant': '本判決的句子及其用語，並非對該案效力的判斷，請細閱原文。',
    'zh-Hans': '本判决的句子及其用语，并非对该案效力的判断，请细阅原文。',
  },
  below: { en: 'the decision below', 'zh-Hant': '原審裁決', 'zh-Hans': '原审裁决' },
  cited: cardMessages.cited,
  places: {
    en: { one: '1 place in this document', other: '{count} places in this document' },
    'zh-Hant': '在本文件出現{count}處',
    'zh-Hans': '在本文件出现{count}处',
  },
  goToMention: { en: 'Go to mention {count}', 'zh-Hant': '前往第{count}處提及', 'zh-Hans': '前往第{count}处提及' },
  lawThen: { en: 'as on {date}', 'zh-Hant': '{date}的版本', 'zh-Hans': '{date}的版本' },
  lawToday: { en: 'today’s', 'zh-Hant': '現行版本', 'zh-Hans': '现行版本' },
  changedSince: cardMessages.changedSince,
  lookSince: {
    en: 'Changed since {date}?',
    'zh-Hant': '{date}後有否修訂？',
    'zh-Hans': '{date}后有否修订？',
  },
  sinceNone: {
    en: 'None of what HKLII lists was changed since.',
    'zh-Hant': 'HKLII 所列的法例其後均無修訂。',
    'zh-Hans': 'HKLII 所列的法例其后均无修订。',
  },
  sinceSome: {
    en: { one: '1 enactment was changed since.', other: '{count} enactments were changed since.' },
    'zh-Hant': '{count}項法例其後經修訂。',
    'zh-Hans': '{count}项法例其后经修订。',
  },
  sinceUnknown: {
    en: { one: 'Of 1, HKLII has no version of that day.', other: 'Of {count}, HKLII has no version of that day.' },
    'zh-Hant': '其中{count}項，HKLII 沒有當日的版本。',
    'zh-Hans': '其中{count}项，HKLII 没有当日的版本。',
  },
  openAt: { en: 'Open {name} on {site}', 'zh-Hant': '在{site}開啟{name}', 'zh-Hans': '在{site}打开{name}' },
  copyOne: cardMessages.copyOne,
  copyAll: {
    en: { one: 'Copy 1 authority', other: 'Copy {count} authorities' },
    'zh-Hant': '複製{count}項引據',
    'zh-Hans': '复制{count}项引据',
  },
  style: { en: 'Citation style', 'zh-Hant': '引據格式', 'zh-Hans': '引据格式' },
  styleHkCourt: { en: 'Hong Kong court style', 'zh-Hant': '香港法院格式', 'zh-Hans': '香港法院格式' },
  styleOscola: { en: 'OSCOLA 4', 'zh-Hant': 'OSCOLA 4', 'zh-Hans': 'OSCOLA 4' },
  styleOscola5: { en: 'OSCOLA 5', 'zh-Hant': 'OSCOLA 5', 'zh-Hans': 'OSCOLA 5' },
  exportWord: { en: 'Word table of authorities', 'zh-Hant': 'Word 引據表', 'zh-Hans': 'Word 引据表' },
  exportCsv: { en: 'CSV table', 'zh-Hant': 'CSV 表', 'zh-Hans': 'CSV 表' },
  none: {
    en: 'Nothing here cites an authority.',
    'zh-Hant': '此處沒有引據。',
    'zh-Hans': '此处没有引据。',
  },
  noneHint: {
    en: 'Cases, ordinances and sections will stand here with the paragraphs that mention them.',
    'zh-Hant': '案例、條例及條文會連同提及的段落列於此處。',
    'zh-Hans': '案例、条例及条文会连同提及的段落列于此处。',
  },
  noneMatch: {
    en: 'No authority contains “{words}”.',
    'zh-Hant': '沒有引據包含「{words}」。',
    'zh-Hans': '没有引据包含“{words}”。',
  },
  clearFilter: { en: 'Show all', 'zh-Hant': '顯示全部', 'zh-Hans': '显示全部' },
  working: { en: 'Reading citations', 'zh-Hant': '正在讀取引據', 'zh-Hans': '正在读取引据' },
  found: {
    en: { one: '1 authority', other: '{count} authorities' },
    'zh-Hant': '{count}項引據',
    'zh-Hans': '{count}项引据',
  },
  shown: {
    en: '{count} of {total} shown',
    'zh-Hant': '顯示{total}項中的{count}項',
    'zh-Hans': '显示{total}项中的{count}项',
  },
  marksHere: {
    en: 'Mark citations in the text of this site',
    'zh-Hant': '在本網站的文字中標記引據',
    'zh-Hans': '在本网站的文字中标记引据',
  },
  marksKeys: {
    en: 'Alt+Shift+. goes to the next citation and opens its card, Alt+Shift+, to the one before.',
    'zh-Hant': '按 Alt+Shift+. 前往下一項引據並開啟其卡片，按 Alt+Shift+, 前往上一項。',
    'zh-Hans': '按 Alt+Shift+. 前往下一项引据并打开其卡片，按 Alt+Shift+, 前往上一项。',
  },
  marksOff: cardMessages.marksOff,
} as const satisfies Messages;
