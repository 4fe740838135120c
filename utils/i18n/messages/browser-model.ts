import type { Messages } from '../message';

/** The browser's own model: offered, downloaded, used. */
export const browserModelMessages = {
  name: {
    en: 'On this computer, in the browser',
    'zh-Hant': '在這部電腦的瀏覽器內',
    'zh-Hans': '在这部电脑的浏览器内',
  },
  model: { en: 'the browser’s own model', 'zh-Hant': '瀏覽器內置模型', 'zh-Hans': '浏览器内置模型' },
  says: {
    en: 'The browser’s own small model. No key, no address; nothing is sent. It makes more mistakes than a large one.',
    'zh-Hant': '瀏覽器內置的小型模型。無須金鑰或地址，不傳送任何資料；出錯比大型模型多。',
    'zh-Hans': '浏览器内置的小型模型。无须密钥或地址，不发送任何资料；出错比大型模型多。',
  },
  english: {
    en: 'It offers English only; for Chinese pages and answers choose another model.',
    'zh-Hant': '只支援英文；中文頁面及答覆請選用其他模型。',
    'zh-Hans': '只支持英文；中文页面及答复请选用其他模型。',
  },
  chinese: {
    en: 'It offers English and Chinese.',
    'zh-Hant': '支援英文和中文。',
    'zh-Hans': '支持英文和中文。',
  },
  unavailable: {
    en: 'This browser has one, but not for this computer (memory, disk or settings).',
    'zh-Hant': '這個瀏覽器有內置模型，但這部電腦不能使用（硬件或設定所限）。',
    'zh-Hans': '这个浏览器有内置模型，但这部电脑不能使用（硬件或设置所限）。',
  },
  download: { en: 'Download and use it', 'zh-Hant': '下載並使用', 'zh-Hans': '下载并使用' },
  downloadSays: {
    en: 'The browser downloads several gigabytes, once.',
    'zh-Hant': '瀏覽器只下載一次，達數GB。',
    'zh-Hans': '浏览器只下载一次，达数GB。',
  },
  use: { en: 'Use it', 'zh-Hant': '使用', 'zh-Hans': '使用' },
  downloading: { en: 'Downloading: {percent} %', 'zh-Hant': '下載中：{percent}%', 'zh-Hans': '下载中：{percent}%' },
  preparing: { en: 'Preparing the model', 'zh-Hant': '正在準備模型', 'zh-Hans': '正在准备模型' },
  inUse: {
    en: 'nothing leaves this computer',
    'zh-Hant': '資料不會離開這部電腦',
    'zh-Hans': '资料不会离开这部电脑',
  },
} as const satisfies Messages;
