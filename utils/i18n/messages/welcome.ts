import type { Messages } from '../message';

/** The first-run page: what it does, what leaves the computer, what stays the lawyer's. */
export const welcomeMessages = {
  title: { en: 'Sidenote', 'zh-Hant': '旁註', 'zh-Hans': '旁注' },
  read: {
    en: 'Read: a summary beside the text, each line tied to its paragraph.',
    'zh-Hant': '閱讀：正文旁列出摘要，每一項都連到所屬段落。',
    'zh-Hans': '阅读：正文旁列出摘要，每一项都连到所属段落。',
  },
  cite: {
    en: 'Cite: every authority, where it is cited, ready to paste with its pinpoint.',
    'zh-Hant': '引用：列出所有引據及引用之處，連段落一併複製。',
    'zh-Hans': '引用：列出所有引据及引用之处，连段落一并复制。',
  },
  lookUp: {
    en: 'Look up: terms in both languages, and citations that open their page.',
    'zh-Hant': '查閱：中英詞彙對照，輸入引據即開啟該頁。',
    'zh-Hans': '查阅：中英词汇对照，输入引据即打开该页。',
  },
  try: {
    en: 'Try it on a judgment of the Court of Final Appeal',
    'zh-Hant': '以一份終審法院判決試用',
    'zh-Hans': '以一份终审法院判决试用',
  },
  privacy: {
    en: 'What leaves this computer',
    'zh-Hant': '甚麼資料會離開這部電腦',
    'zh-Hans': '什么资料会离开这部电脑',
  },
  leaves: {
    en: 'Nothing leaves this computer until you choose a model and allow it.',
    'zh-Hant': '在你選定模型並容許之前，任何資料都不會離開這部電腦。',
    'zh-Hans': '在你选定模型并允许之前，任何资料都不会离开这部电脑。',
  },
  remain: {
    en: 'It finds your place; it gives no advice, and you remain responsible.',
    'zh-Hant': '旁註只助你找到所在，不提供法律意見；責任仍由使用者承擔。',
    'zh-Hans': '旁注只助你找到所在，不提供法律意见；责任仍由用户承担。',
  },
  where: {
    en: 'Or open a page on one of these, and look at the right edge of the window:',
    'zh-Hant': '或開啟以下任何網站的頁面，留意視窗右邊：',
    'zh-Hans': '或打开以下任何网站的页面，留意窗口右边：',
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
} as const satisfies Messages;
