import type { Messages } from '../message';

/** A passage translated by the browser: a help to the reader, never the text. */
export const translateMessages = {
  translate: { en: 'Translate', 'zh-Hant': '翻譯', 'zh-Hans': '翻译' },
  translateNumber: {
    en: 'Translate paragraph {number} by the browser',
    'zh-Hant': '由瀏覽器翻譯第{number}段',
    'zh-Hans': '由浏览器翻译第{number}段',
  },
  working: { en: 'The browser is translating', 'zh-Hant': '瀏覽器正在翻譯', 'zh-Hans': '浏览器正在翻译' },
  downloading: {
    en: 'The browser is downloading the languages, once: {percent} %',
    'zh-Hant': '瀏覽器正在下載語言（只下載一次）：{percent}%',
    'zh-Hans': '浏览器正在下载语言（只下载一次）：{percent}%',
  },
  machine: {
    en: 'Machine translation by the browser, on this computer. It is not the text: do not quote it.',
    'zh-Hant': '由瀏覽器在這部電腦上作的機器翻譯，並非原文，請勿引用。',
    'zh-Hans': '由浏览器在这部电脑上作的机器翻译，并非原文，请勿引用。',
  },
  hide: { en: 'Hide the translation', 'zh-Hant': '隱藏譯文', 'zh-Hans': '隐藏译文' },
} as const satisfies Messages;
