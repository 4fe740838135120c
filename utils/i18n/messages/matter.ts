import type { Messages } from '../message';

/** The page of a matter: everything that belongs to it. */
export const matterMessages = {
  noMatter: { en: 'What belongs to no matter', 'zh-Hant': '不屬任何案件的資料', 'zh-Hans': '不属任何案件的资料' },
  says: {
    en: 'What was read, asked and drafted for this matter, on this computer. Another matter is shown after you work on it.',
    'zh-Hant': '為此案件閱讀、查問及草擬的一切，均存於這部電腦。轉到其他案件後，才會顯示該案件的資料。',
    'zh-Hans': '为此案件阅读、查问及草拟的一切，均存于这部电脑。转到其他案件后，才会显示该案件的资料。',
  },
  unreadable: {
    en: 'The matter you are working on cannot be found or read, so nothing is shown. Choose it again in the options.',
    'zh-Hant': '找不到或無法讀取現時處理的案件，故不顯示任何資料。請在選項重新選擇案件。',
    'zh-Hans': '找不到或无法读取现时处理的案件，故不显示任何资料。请在选项重新选择案件。',
  },
  find: { en: 'Search this matter', 'zh-Hant': '搜尋此案件', 'zh-Hans': '搜索此案件' },
  nothingFound: {
    en: 'Nothing in this matter fits.',
    'zh-Hant': '此案件中沒有相符項目。',
    'zh-Hans': '此案件中没有相符项目。',
  },
  empty: {
    en: 'Nothing yet. What you ask and draft while working on this matter stands here, and texts that you keep with it.',
    'zh-Hant': '尚無資料。處理此案件時所問、所草擬的內容，以及你保存的文字，都會列於此處。',
    'zh-Hans': '尚无资料。处理此案件时所问、所草拟的内容，以及你保存的文字，都会列于此处。',
  },
  pages: { en: 'Pages read', 'zh-Hant': '已閱讀的頁面', 'zh-Hans': '已阅读的页面' },
  answers: { en: 'Questions and answers', 'zh-Hant': '問題及答覆', 'zh-Hans': '问题及答复' },
  drafts: { en: 'Drafts', 'zh-Hant': '草稿', 'zh-Hans': '草稿' },
  terms: { en: 'Terms noted for it', 'zh-Hant': '為此案備註的詞彙', 'zh-Hans': '为此案备注的词汇' },
  textKept: { en: 'text kept', 'zh-Hant': '已保存文字', 'zh-Hans': '已保存文字' },
  openText: { en: 'Open the kept text', 'zh-Hant': '開啟已保存的文字', 'zh-Hans': '开启已保存的文字' },
  openPage: { en: 'Open the page', 'zh-Hant': '開啟頁面', 'zh-Hans': '开启页面' },
  dropText: { en: 'Delete text of {title}', 'zh-Hant': '刪除文字：{title}', 'zh-Hans': '删除文字：{title}' },
  dropTextShort: { en: 'Delete text', 'zh-Hant': '刪除文字', 'zh-Hans': '删除文字' },
  fromFile: { en: 'a file', 'zh-Hant': '檔案', 'zh-Hans': '文件' },
  notReviewed: { en: 'AI draft, not reviewed', 'zh-Hant': 'AI 草擬，未經審閱', 'zh-Hans': 'AI 草拟，未经审阅' },
  exportMarkdown: { en: 'Export Markdown', 'zh-Hant': '匯出 Markdown', 'zh-Hans': '导出 Markdown' },
  exportWord: { en: 'Export one Word file', 'zh-Hant': '匯出單一 Word 檔案', 'zh-Hans': '导出单一 Word 文件' },
  exportedAt: { en: 'As of', 'zh-Hant': '截至', 'zh-Hans': '截至' },
  keepText: { en: 'Keep this text', 'zh-Hant': '保存本文', 'zh-Hans': '保存本文' },
  keepTextWith: { en: 'Keep this text with {name}', 'zh-Hant': '為{name}保存本文', 'zh-Hans': '为{name}保存本文' },
  isKept: {
    en: 'This text is kept on this computer, and can be opened without its page.',
    'zh-Hant': '本文已存於這部電腦，毋須原頁面亦可開啟。',
    'zh-Hans': '本文已存于这部电脑，毋须原页面亦可开启。',
  },
  notKept: {
    en: 'The text could not be kept, perhaps because the disk is full. Free some space and try again.',
    'zh-Hant': '無法保存本文（磁碟可能已滿）。請騰出空間後再試。',
    'zh-Hans': '无法保存本文（磁盘可能已满）。请腾出空间后再试。',
  },
  keepNoLonger: { en: 'Keep it no longer', 'zh-Hant': '不再保存', 'zh-Hans': '不再保存' },
  openMatter: { en: 'Everything in this matter', 'zh-Hant': '此案件的所有資料', 'zh-Hans': '此案件的所有资料' },
} as const satisfies Messages;
