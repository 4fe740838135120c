import type { Messages } from '../message';

/** The first-run page: what it does, what leaves the computer, what stays the lawyer's. */
export const welcomeMessages = {
  title: { en: 'Sidenote', 'zh-Hant': '旁註', 'zh-Hans': '旁注' },
  does: {
    en: 'Beside the judgment or ordinance you are reading, Sidenote sets a summary, its citations and its terms in both languages, each tied to its paragraph.',
    'zh-Hant': '你閱讀判決或法例時，旁註在頁旁列出摘要、引據和中英詞彙，每一項都連到所屬段落。',
    'zh-Hans': '你阅读判决或法例时，旁注在页旁列出摘要、引据和中英词汇，每一项都连到所属段落。',
  },
  leaves: {
    en: 'Nothing leaves this computer until you choose a model and allow it.',
    'zh-Hant': '在你選定模型並容許之前，任何資料都不會離開這部電腦。',
    'zh-Hans': '在你选定模型并允许之前，任何资料都不会离开这部电脑。',
  },
  read: {
    en: 'Read the paragraphs it points to. It finds your place; it gives no advice, and you remain responsible.',
    'zh-Hant': '請閱讀它所指的段落。旁註只助你找到所在，不提供法律意見；責任仍由使用者承擔。',
    'zh-Hans': '请阅读它所指的段落。旁注只助你找到所在，不提供法律意见；责任仍由用户承担。',
  },
  where: {
    en: 'Open a page on one of these, and look at the right edge of the window:',
    'zh-Hant': '開啟以下任何網站的頁面，留意視窗右邊：',
    'zh-Hans': '开启以下任何网站的页面，留意窗口右边：',
  },
  anywhere: {
    en: 'On any other page, select text and right-click: “Extract citations” or “Look up”.',
    'zh-Hant': '在其他頁面，選取文字後按右鍵，選「擷取引據」或「查閱」。',
    'zh-Hans': '在其他页面，选取文字后按右键，选“提取引据”或“查阅”。',
  },
  lrs: {
    en: 'Legal Reference System of the Judiciary',
    'zh-Hant': '司法機構法律參考資料系統',
    'zh-Hans': '司法机构法律参考资料系统',
  },
  eLegislation: { en: 'Hong Kong e-Legislation', 'zh-Hant': '電子版香港法例', 'zh-Hans': '电子版香港法例' },
  hklii: {
    en: 'HKLII',
    'zh-Hant': '香港法律資訊研究中心（HKLII）',
    'zh-Hans': '香港法律信息研究中心（HKLII）',
  },
  options: { en: 'Options', 'zh-Hant': '選項', 'zh-Hans': '选项' },
  keys: { en: 'Keys', 'zh-Hant': '快捷鍵', 'zh-Hans': '快捷键' },
  keySidebar: { en: 'opens and closes the sidebar', 'zh-Hant': '開關旁註欄', 'zh-Hans': '开关旁注栏' },
  keyEscape: { en: 'closes what lies on top', 'zh-Hant': '關閉最上層', 'zh-Hans': '关闭最上层' },
} as const satisfies Messages;
