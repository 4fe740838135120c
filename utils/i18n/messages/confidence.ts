import type { Messages } from '../message';

/** Words of the options on confidence: what may be sent, and to whom. */
export const confidenceMessages = {
  title: { en: 'Confidence', 'zh-Hant': '保密', 'zh-Hans': '保密' },
  says: {
    en: 'Without a model nothing is sent. With one, only what you start by a click, to the endpoint named under the text.',
    'zh-Hant': '不用模型，便不會送出任何資料。使用模型時，只在你按鍵後才送往文下所列的模型服務。',
    'zh-Hans': '不用模型，便不会送出任何资料。使用模型时，只在你按键后才送往文下所列的模型服务。',
  },
  publicOnly: { en: 'Public material only', 'zh-Hant': '只限公開資料', 'zh-Hans': '只限公开资料' },
  publicOnlySays: {
    en: 'The text of public pages and your questions may be sent; your notes never.',
    'zh-Hant': '公開頁面的文字和你的提問可以送出；你的筆記一概不送。',
    'zh-Hans': '公开页面的文字和你的提问可以送出；你的笔记一概不送。',
  },
  allowed: { en: 'Endpoints that may be sent to', 'zh-Hant': '已容許的模型服務', 'zh-Hans': '已允许的模型服务' },
  noneAllowed: {
    en: 'None. The first send to an endpoint asks.',
    'zh-Hant': '沒有。首次送往模型服務時會先詢問。',
    'zh-Hans': '没有。首次送往模型服务时会先询问。',
  },
  revoke: { en: 'Revoke {host}', 'zh-Hant': '撤回 {host}', 'zh-Hans': '撤回 {host}' },
  disclosure: {
    en: 'No general Hong Kong practice direction requiring disclosure of AI use was found (November 2026). Check for directions in the case, and foreign or arbitral rules.',
    'zh-Hant':
      '截至2026年11月，未發現香港有一般性實務指示要求披露使用人工智能。請留意個別案件的指示，以及外地或仲裁規則。',
    'zh-Hans':
      '截至2026年11月，未发现香港有一般性实务指示要求披露使用人工智能。请留意个别案件的指示，以及外地或仲裁规则。',
  },
  wrongSend: { en: 'If something was sent by mistake', 'zh-Hant': '如不慎送出資料', 'zh-Hans': '如不慎送出资料' },
  wrongSend1: {
    en: 'Note the time, the endpoint and what was sent; the records show it.',
    'zh-Hant': '記下時間、模型服務和送出的內容；「紀錄」內可查。',
    'zh-Hans': '记下时间、模型服务和送出的内容；“记录”内可查。',
  },
  wrongSend2: {
    en: 'Tell the person in your firm who is responsible for data protection, and revoke the key.',
    'zh-Hant': '通知律師行內負責保障資料的同事，並註銷金鑰。',
    'zh-Hans': '通知律师行内负责保障资料的同事，并注销密钥。',
  },
  wrongSend3: {
    en: 'Ask the provider in writing to delete it and to confirm.',
    'zh-Hant': '以書面要求服務供應者刪除並確認。',
    'zh-Hans': '以书面要求服务供应者删除并确认。',
  },
  wrongSend4: {
    en: 'Consider telling the client, and the Privacy Commissioner for Personal Data where personal data is concerned.',
    'zh-Hant': '考慮通知當事人；如涉及個人資料，考慮通知個人資料私隱專員。',
    'zh-Hans': '考虑通知当事人；如涉及个人资料，考虑通知个人资料私隐专员。',
  },
} as const satisfies Messages;
