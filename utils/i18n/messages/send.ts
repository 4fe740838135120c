import type { Messages } from '../message';

/** The sheet before the first send to an endpoint. */
export const sendMessages = {
  title: { en: 'Send this to {host}?', 'zh-Hant': '傳送至 {host}？', 'zh-Hans': '传送至 {host}？' },
  intro: {
    en: 'Nothing has left this computer yet. This is what would be sent:',
    'zh-Hant': '目前沒有任何資料離開這部電腦。將會傳送：',
    'zh-Hans': '目前没有任何资料离开这部电脑。将会传送：',
  },
  publicText: {
    en: 'Public text of this page ({count} paragraphs)',
    'zh-Hant': '本頁的公開文字（{count}段）',
    'zh-Hans': '本页的公开文字（{count}段）',
  },
  question: { en: 'Your question', 'zh-Hant': '你的提問', 'zh-Hans': '你的提问' },
  notes: { en: 'Your notes', 'zh-Hant': '你的筆記', 'zh-Hans': '你的笔记' },
  mayBeConfidential: { en: 'may be confidential', 'zh-Hant': '可能屬機密', 'zh-Hans': '可能属机密' },
  view: { en: 'Show the text', 'zh-Hant': '顯示文字', 'zh-Hans': '显示文字' },
  where: { en: 'Where it goes', 'zh-Hant': '資料去向', 'zh-Hans': '资料去向' },
  model: { en: 'Model', 'zh-Hant': '模型', 'zh-Hans': '模型' },
  training: { en: 'Training on what is sent', 'zh-Hant': '以所傳資料訓練', 'zh-Hans': '以所传资料训练' },
  retention: { en: 'How long it is kept', 'zh-Hant': '保留期限', 'zh-Hans': '保留期限' },
  confirmedNoTraining: { en: 'you confirmed: none', 'zh-Hant': '你已確認：不會', 'zh-Hans': '你已确认：不会' },
  confirmedRetention: { en: 'you confirmed it', 'zh-Hant': '你已確認', 'zh-Hans': '你已确认' },
  unknown: { en: 'unknown', 'zh-Hant': '不詳', 'zh-Hans': '不详' },
  'this-computer': { en: 'this computer', 'zh-Hant': '這部電腦', 'zh-Hans': '这部电脑' },
  'firm-network': { en: 'your firm’s network', 'zh-Hant': '貴所網絡', 'zh-Hans': '贵所网络' },
  'hong-kong': { en: 'Hong Kong', 'zh-Hant': '香港', 'zh-Hans': '香港' },
  mainland: { en: 'the Mainland', 'zh-Hant': '內地', 'zh-Hans': '内地' },
  elsewhere: { en: 'elsewhere', 'zh-Hant': '其他地方', 'zh-Hans': '其他地方' },
  once: { en: 'Send once', 'zh-Hant': '只傳送一次', 'zh-Hans': '只传送一次' },
  always: { en: 'Allow for this endpoint', 'zh-Hant': '容許此端點', 'zh-Hans': '容许此端点' },
} as const satisfies Messages;
