import type { Messages } from '../message';

/** Words of the options on what is kept on this computer. */
export const storageMessages = {
  title: { en: 'Kept on this computer', 'zh-Hant': '儲存在本電腦的資料', 'zh-Hans': '保存在本电脑的资料' },
  says: {
    en: 'Summaries, answers, drafts, terms and records stay in this browser. Keys and texts lie there unencrypted: browser storage is not a vault.',
    'zh-Hant': '摘要、答覆、草稿、詞彙和紀錄都留在這個瀏覽器。金鑰和文字均未加密：瀏覽器儲存空間並非保險庫。',
    'zh-Hans': '摘要、答复、草稿、词汇和记录都留在这个浏览器。密钥和文字均未加密：浏览器存储空间并非保险库。',
  },
  cacheSize: {
    en: { one: '1 summary or answer, {size}', other: '{count} summaries and answers, {size}' },
    'zh-Hant': '摘要及答覆{count}項，共{size}',
    'zh-Hans': '摘要及答复{count}项，共{size}',
  },
  clear: { en: 'Clear summaries and answers', 'zh-Hant': '清除摘要及答覆', 'zh-Hans': '清除摘要及答复' },
  cleared: {
    en: 'Cleared, and where you pointed at a text forgotten.',
    'zh-Hant': '已清除；所指出的正文位置亦不再記住。',
    'zh-Hans': '已清除；所指出的正文位置亦不再记住。',
  },
  days: { en: 'Forget what was not used for (days)', 'zh-Hant': '多少日未用即刪除', 'zh-Hans': '多少日未用即删除' },
  megabytes: { en: 'Keep at most (MB)', 'zh-Hant': '儲存上限（MB）', 'zh-Hans': '保存上限（MB）' },
  inMemory: {
    en: 'This browser window keeps nothing on disk (a private window). All of it is gone when the window is closed.',
    'zh-Hant': '這個瀏覽器視窗（私密視窗）不會把資料存到磁碟，關閉視窗後全部消失。',
    'zh-Hans': '这个浏览器窗口（隐私窗口）不会把资料存到磁盘，关闭窗口后全部消失。',
  },
  transfer: { en: 'Move to another computer', 'zh-Hant': '轉移到另一部電腦', 'zh-Hans': '转移到另一部电脑' },
  exportAll: { en: 'Export settings and data', 'zh-Hant': '匯出設定及資料', 'zh-Hans': '导出设置及资料' },
  withKeys: { en: 'With keys', 'zh-Hant': '包括金鑰', 'zh-Hans': '包括密钥' },
  withKeysSays: {
    en: 'Whoever opens the file can then use your keys.',
    'zh-Hant': '開啟該檔案的人便可使用你的金鑰。',
    'zh-Hans': '打开该文件的人便可使用你的密钥。',
  },
  importAll: { en: 'Import a file', 'zh-Hant': '匯入檔案', 'zh-Hans': '导入文件' },
  importedPart: {
    en: {
      one: 'Imported. 1 entry could not be read and was left out: {what}.',
      other: 'Imported. {count} entries could not be read and were left out: {what}.',
    },
    'zh-Hant': '已匯入。{count}項無法讀取，未有匯入：{what}。',
    'zh-Hans': '已导入。{count}项无法读取，未有导入：{what}。',
  },
  imported: {
    en: 'Imported. What was here stays; rows of the same name were replaced.',
    'zh-Hant': '已匯入。原有資料保留，同名項目已取代。',
    'zh-Hans': '已导入。原有资料保留，同名项目已取代。',
  },
} as const satisfies Messages;
