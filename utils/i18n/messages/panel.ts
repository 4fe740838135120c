import type { Messages } from '../message';

/** What only the side panel says. */
export const panelMessages = {
  citationsOfSelection: {
    en: 'Citations in your selection',
    'zh-Hant': '選取文字中的引據',
    'zh-Hans': '选取文字中的引据',
  },
  from: { en: 'From {title}', 'zh-Hant': '摘自{title}', 'zh-Hans': '摘自{title}' },
  backToDocument: { en: 'Back to the document', 'zh-Hant': '返回文件', 'zh-Hans': '返回文件' },
  lookUp: { en: 'Look up', 'zh-Hant': '查詞彙', 'zh-Hans': '查词汇' },
  openPdf: {
    en: 'Read a PDF or text file',
    'zh-Hant': '讀取 PDF 或文字檔案',
    'zh-Hans': '读取 PDF 或文字文件',
  },
  pdfHint: {
    en: 'The browser shows PDF files to no extension. Choose the file, and its text is read on this computer; or select words in it and right-click to extract citations.',
    'zh-Hant':
      '瀏覽器不讓擴充功能讀取 PDF 檔案。選取檔案後，文字會在這部電腦上讀取；亦可選取其中文字，按右鍵擷取引據。',
    'zh-Hans':
      '浏览器不让扩充功能读取 PDF 文件。选取文件后，文字会在这部电脑上读取；亦可选取其中文字，按右键提取引据。',
  },
  pdfEmpty: {
    en: 'This PDF holds pictures of pages, not text.',
    'zh-Hant': '此 PDF 只有頁面圖像，沒有文字。',
    'zh-Hans': '此 PDF 只有页面图像，没有文字。',
  },
  pdfFailed: {
    en: 'This file could not be read.',
    'zh-Hant': '無法讀取此檔案。',
    'zh-Hans': '无法读取此文件。',
  },
  pdfTooLarge: {
    en: 'This file unpacks to more than any judgment holds, and was not read. Save the pages you need as a file of their own.',
    'zh-Hant': '此檔案解開後遠大於任何判案書，故未讀取。請將所需頁面另存為獨立檔案。',
    'zh-Hans': '此文件解开后远大于任何判案书，故未读取。请将所需页面另存为独立文件。',
  },
} as const satisfies Messages;
