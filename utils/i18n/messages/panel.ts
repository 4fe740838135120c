import type { Messages } from '../message';

/** The panel around a document: head, tabs, foot, what it says of the page; files and selections in its place. */
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
      '浏览器不让扩展程序读取 PDF 文件。选取文件后，文字会在这部电脑上读取；亦可选取其中文字，按右键提取引据。',
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
  tabs: { en: 'Views of this document', 'zh-Hant': '文件檢視', 'zh-Hans': '文件查看' },
  summary: { en: 'Summary', 'zh-Hant': '摘要', 'zh-Hans': '摘要' },
  citations: { en: 'Citations', 'zh-Hant': '引據', 'zh-Hans': '引据' },
  terms: { en: 'Terms', 'zh-Hant': '詞彙', 'zh-Hans': '词汇' },
  ask: { en: 'Ask', 'zh-Hant': '提問', 'zh-Hans': '提问' },
  draft: { en: 'Draft', 'zh-Hant': '草擬', 'zh-Hans': '草拟' },
  restless: {
    en: 'This page changes without a pause. Sidenote stays with the text it has read; reload the page to have it read again.',
    'zh-Hant': '本頁不停變動，旁註保留已讀取的文字；如要再讀，請重新載入本頁。',
    'zh-Hans': '本页不停变动，旁注保留已读取的文字；如要再读，请重新加载本页。',
  },
  evicted: {
    en: 'This page keeps taking the sidebar away. Sidenote goes on here, in the side panel.',
    'zh-Hant': '本頁不斷移走側欄，旁註改在側邊面板繼續。',
    'zh-Hans': '本页不断移走侧栏，旁注改在侧边面板继续。',
  },
  reading: { en: 'Reading this page', 'zh-Hant': '正在讀取本頁', 'zh-Hans': '正在读取本页' },
  notRead: { en: 'This page was not read', 'zh-Hant': '未能閱讀本頁', 'zh-Hans': '未能阅读本页' },
  nothingToRead: { en: 'Nothing to read here yet', 'zh-Hant': '此處尚無可讀的文件', 'zh-Hans': '此处尚无可读的文件' },
  readingCount: {
    en: { one: 'Reading 1 paragraph', other: 'Reading {count} paragraphs' },
    'zh-Hant': '正在讀取{count}段',
    'zh-Hans': '正在读取{count}段',
  },
  ready: {
    en: { one: '1 paragraph read', other: '{count} paragraphs read' },
    'zh-Hant': '已讀取{count}段',
    'zh-Hans': '已读取{count}段',
  },
  noTextHint: {
    en: 'The newest judgments are sometimes published as a Word file first. Sidenote goes on as soon as text appears.',
    'zh-Hant': '最新的判決有時先以 Word 檔案發布。文字一出現，旁註便會繼續。',
    'zh-Hans': '最新的判决有时先以 Word 文件发布。文字一出现，旁注便会继续。',
  },
  // Kinds of document
  judgment: { en: 'Judgment', 'zh-Hant': '判決', 'zh-Hans': '判决' },
  corrigendum: { en: 'Corrigendum', 'zh-Hant': '勘誤', 'zh-Hans': '勘误' },
  'press-summary': { en: 'Press summary', 'zh-Hant': '新聞摘要', 'zh-Hans': '新闻摘要' },
  legislation: { en: 'Legislation', 'zh-Hant': '法例', 'zh-Hans': '法例' },
  'practice-direction': { en: 'Practice direction', 'zh-Hant': '實務指示', 'zh-Hans': '实务指示' },
  page: { en: 'Web page', 'zh-Hant': '網頁', 'zh-Hans': '网页' },
  cap: { en: 'Cap. {cap}', 'zh-Hant': '第{cap}章', 'zh-Hans': '第{cap}章' },
  version: { en: 'version of {date}', 'zh-Hant': '{date}版本', 'zh-Hans': '{date}版本' },
  // What must be said of the page
  restriction: {
    en: 'Reporting restriction on this page',
    'zh-Hant': '本頁載有報道限制',
    'zh-Hans': '本页载有报道限制',
  },
  toTheJudgment: { en: 'Read the judgment itself', 'zh-Hant': '閱讀判決書', 'zh-Hans': '阅读判决书' },
  isPressSummary: {
    en: 'This is the press summary. It is not part of the judgment.',
    'zh-Hant': '這是新聞摘要，並非判決書的一部分。',
    'zh-Hans': '这是新闻摘要，并非判决书的一部分。',
  },
  isCorrigendum: {
    en: 'This corrects another document. Read it with the judgment it names.',
    'zh-Hant': '本頁更正另一文件，須與所指的判決一併閱讀。',
    'zh-Hans': '本页更正另一文件，须与所指的判决一并阅读。',
  },
  isTranslation: {
    en: 'This page is a translation. The original prevails.',
    'zh-Hant': '本頁為譯本，以原文為準。',
    'zh-Hans': '本页为译本，以原文为准。',
  },
  historyNotChecked: {
    en: 'Appeal history and later treatment were not checked.',
    'zh-Hant': '未核對上訴紀錄及其後的案例。',
    'zh-Hans': '未核对上诉记录及其后的案例。',
  },
  laterVersionNotChecked: {
    en: 'Later or uncommenced versions were not checked.',
    'zh-Hant': '未核對其後或尚未生效的版本。',
    'zh-Hans': '未核对其后或尚未生效的版本。',
  },
  historyShort: { en: 'Later cases not checked', 'zh-Hant': '未核對其後案例', 'zh-Hans': '未核对其后案例' },
  versionsShort: { en: 'Later versions not checked', 'zh-Hant': '未核對其後版本', 'zh-Hans': '未核对其后版本' },
  lookUpHistory: { en: 'Look them up on HKLII', 'zh-Hant': '在 HKLII 查閱', 'zh-Hans': '在 HKLII 查阅' },
  lookUpVersions: { en: 'See all versions', 'zh-Hant': '查看所有版本', 'zh-Hans': '查看所有版本' },
  // What leaves the computer
  nothingLeaves: {
    en: 'Nothing leaves this computer.',
    'zh-Hant': '資料不會離開這部電腦。',
    'zh-Hans': '资料不会离开这部电脑。',
  },
  browsersModel: {
    en: 'Nothing leaves this computer; the browser’s own model reads this page when you ask.',
    'zh-Hant': '資料不會離開這部電腦；你要求時，由瀏覽器內置模型閱讀本頁。',
    'zh-Hans': '资料不会离开这部电脑；你要求时，由浏览器内置模型阅读本页。',
  },
  localModel: {
    en: 'Sends the public text of this page to {host}, on this computer, when you ask.',
    'zh-Hant': '你要求時，會把本頁的公開文字傳送至這部電腦上的 {host}。',
    'zh-Hans': '你要求时，会把本页的公开文字发送至这部电脑上的 {host}。',
  },
  sendsPublicText: {
    en: 'Sends the public text of this page to {host} when you ask.',
    'zh-Hant': '你要求時，會把本頁的公開文字傳送至 {host}。',
    'zh-Hans': '你要求时，会把本页的公开文字发送至 {host}。',
  },
  asksBeforeSending: {
    en: '{host} is set up. Nothing is sent before you allow it.',
    'zh-Hant': '已設定 {host}。未經你容許，不會傳送任何資料。',
    'zh-Hans': '已设置 {host}。未经你允许，不会发送任何资料。',
  },
} as const satisfies Messages;
