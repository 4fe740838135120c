import type { Messages } from '../message';

/** What our script says in the page: the handle, the sidebar's edge. Apart from the panel's words, because every page carries these. */
export const sidebarMessages = {
  region: { en: 'Sidenote', 'zh-Hant': '旁註', 'zh-Hans': '旁注' },
  open: {
    en: { one: 'Open Sidenote: 1 citation on this page', other: 'Open Sidenote: {count} citations on this page' },
    'zh-Hant': '開啟旁註：本頁有{count}項引據',
    'zh-Hans': '打开旁注：本页有{count}项引据',
  },
  openQuiet: { en: 'Open Sidenote', 'zh-Hant': '開啟旁註', 'zh-Hans': '打开旁注' },
  resize: { en: 'Width of the sidebar', 'zh-Hant': '側欄闊度', 'zh-Hans': '侧栏宽度' },
  updated: {
    en: 'Sidenote was updated. Reload the page to go on.',
    'zh-Hant': '旁註已更新，請重新載入本頁以繼續使用。',
    'zh-Hans': '旁注已更新，请重新加载本页以继续使用。',
  },
  reload: { en: 'Reload the page', 'zh-Hant': '重新載入本頁', 'zh-Hans': '重新加载本页' },
} as const satisfies Messages;
