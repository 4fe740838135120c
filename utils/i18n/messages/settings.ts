import type { Messages } from '../message';

/** Words of the options page that belong to no single capability. */
export const settingsMessages = {
  title: { en: 'Options', 'zh-Hant': '選項', 'zh-Hans': '选项' },
  sections: { en: 'Sections', 'zh-Hant': '分類', 'zh-Hans': '分类' },
  saved: { en: 'Saved', 'zh-Hant': '已儲存', 'zh-Hans': '已保存' },
  setByFirm: { en: 'Set by your firm', 'zh-Hant': '由貴行設定', 'zh-Hans': '由贵行设置' },

  general: { en: 'General', 'zh-Hant': '一般', 'zh-Hans': '一般' },
  generalSays: {
    en: 'How Sidenote looks and what it marks in a page. Changes are saved at once.',
    'zh-Hant': '旁註的外觀，以及在頁面上的標記。更改即時儲存。',
    'zh-Hans': '旁注的外观，以及在页面上的标记。更改即时保存。',
  },
  language: { en: 'Language of the interface', 'zh-Hant': '介面語言', 'zh-Hans': '界面语言' },
  languageFollows: { en: 'As the browser', 'zh-Hant': '跟隨瀏覽器', 'zh-Hans': '跟随浏览器' },
  theme: { en: 'Appearance', 'zh-Hant': '外觀', 'zh-Hans': '外观' },
  themeSystem: { en: 'As the computer', 'zh-Hant': '跟隨電腦', 'zh-Hans': '跟随电脑' },
  themeLight: { en: 'Light', 'zh-Hant': '淺色', 'zh-Hans': '浅色' },
  themeDark: { en: 'Dark', 'zh-Hant': '深色', 'zh-Hans': '深色' },
  marks: { en: 'Mark citations in the page', 'zh-Hant': '在頁面上標記引據', 'zh-Hans': '在页面上标记引据' },
  marksSays: {
    en: 'A fine line under each citation; hover or focus shows what it is. The page itself is not changed.',
    'zh-Hant': '每項引據下加細線，移到其上即顯示資料。頁面本身不會被更改。',
    'zh-Hans': '每项引据下加细线，移到其上即显示资料。页面本身不会被更改。',
  },
  marksOffOn: { en: 'Switched off on', 'zh-Hant': '已在以下網站關閉', 'zh-Hans': '已在以下网站关闭' },
  marksOnAgain: { en: 'Mark again on {host}', 'zh-Hant': '在 {host} 恢復標記', 'zh-Hans': '在 {host} 恢复标记' },
  lookUp: { en: 'Look up a term under the pointer', 'zh-Hant': '查閱游標下的詞彙', 'zh-Hans': '查阅光标下的词汇' },
  lookUpOff: { en: 'Only by right-click', 'zh-Hant': '只用右按選單', 'zh-Hans': '只用右键菜单' },
  lookUpWith: { en: 'While {key} is held', 'zh-Hant': '按住 {key} 時', 'zh-Hans': '按住 {key} 时' },
  citationStyle: { en: 'Style of copied citations', 'zh-Hant': '複製引據的格式', 'zh-Hans': '复制引据的格式' },
  styleHkCourt: { en: 'Hong Kong courts', 'zh-Hant': '香港法院', 'zh-Hans': '香港法院' },
  styleOscola: { en: 'OSCOLA 4', 'zh-Hant': 'OSCOLA 4', 'zh-Hans': 'OSCOLA 4' },
  styleOscola5: { en: 'OSCOLA 5', 'zh-Hant': 'OSCOLA 5', 'zh-Hans': 'OSCOLA 5' },
  damaged: {
    en: 'These settings could not be read. Nothing is sent until you have looked at what stands here instead:',
    'zh-Hant': '以下設定無法讀取。在你檢查現時代用的設定前，不會傳送任何資料：',
    'zh-Hans': '以下设置无法读取。在你检查现时代用的设置前，不会发送任何资料：',
  },
  'damaged-endpoints': { en: 'endpoints', 'zh-Hant': '模型服務', 'zh-Hans': '模型服务' },
  'damaged-publicMaterialOnly': { en: 'public material only', 'zh-Hant': '只限公開資料', 'zh-Hans': '只限公开资料' },
  'damaged-log': { en: 'how long records are kept', 'zh-Hant': '紀錄的保留期限', 'zh-Hans': '记录的保留期限' },
  'damaged-spending': { en: 'the monthly ceiling', 'zh-Hant': '每月上限', 'zh-Hans': '每月上限' },
  'damaged-activeMatter': { en: 'the matter you work on', 'zh-Hant': '現時處理的案件', 'zh-Hans': '现时处理的案件' },
  mend: { en: 'I have looked at them', 'zh-Hant': '我已檢查', 'zh-Hans': '我已检查' },
} as const satisfies Messages;
