import type { Messages } from '../message';

/** The card that a citation in the page opens; every page carries these words. */
export const cardMessages = {
  close: { en: 'Close', 'zh-Hant': '關閉', 'zh-Hans': '关闭' },
  copy: { en: 'Copy', 'zh-Hant': '複製', 'zh-Hans': '复制' },
  copied: { en: 'Copied', 'zh-Hant': '已複製', 'zh-Hans': '已复制' },
  copyFailed: {
    en: 'The browser did not allow copying. Select the text and copy it by hand.',
    'zh-Hant': '瀏覽器不容許複製，請選取文字後自行複製。',
    'zh-Hans': '浏览器不允许复制，请选取文字后自行复制。',
  },
  opensInNewTab: { en: 'opens in a new tab', 'zh-Hant': '在新分頁開啟', 'zh-Hans': '在新标签页打开' },
  cited: {
    en: { one: 'cited once', other: 'cited {count} times' },
    'zh-Hant': '引用{count}次',
    'zh-Hans': '引用{count}次',
  },
  changedSince: {
    en: 'changed since: version of {date}',
    'zh-Hant': '其後經修訂：{date}的版本',
    'zh-Hans': '其后经修订：{date}的版本',
  },
  copyOne: { en: 'Copy {name}', 'zh-Hant': '複製{name}', 'zh-Hans': '复制{name}' },
  marksOff: { en: 'No marks on this site', 'zh-Hant': '本網站不作標記', 'zh-Hans': '本网站不作标记' },
} as const satisfies Messages;
