import type { Messages } from '../message';

/** How well a page was read, and what can be done where it was not. */
export const readingMessages = {
  paragraphsRead: {
    en: {
      one: '1 of {of} numbered paragraphs, {share} % of the page’s text',
      other: '{count} of {of} numbered paragraphs, {share} % of the page’s text',
    },
    'zh-Hant': '已讀取{of}個編號段落中的{count}個，佔本頁文字 {share}%',
    'zh-Hans': '已读取{of}个编号段落中的{count}个，占本页文字 {share}%',
  },
  sectionsRead: {
    en: { one: '1 section, {share} % of the page’s text', other: '{count} sections, {share} % of the page’s text' },
    'zh-Hant': '已讀取{count}條，佔本頁文字 {share}%',
    'zh-Hans': '已读取{count}条，占本页文字 {share}%',
  },
  shareRead: {
    en: '{share} % of the page’s text; its paragraphs have no numbers',
    'zh-Hant': '已讀取本頁文字的 {share}%；段落沒有編號',
    'zh-Hans': '已读取本页文字的 {share}%；段落没有编号',
  },
  notSure: {
    en: 'This page may not have been read rightly. Check against it before you cite.',
    'zh-Hant': '本頁或未能準確讀取，引用前請與原頁核對。',
    'zh-Hans': '本页或未能准确读取，引用前请与原页核对。',
  },
  'little-of-the-page': {
    en: 'Most of the page’s text was not taken.',
    'zh-Hant': '本頁大部分文字未有讀取。',
    'zh-Hans': '本页大部分文字未有读取。',
  },
  'numbers-missing': {
    en: 'The paragraph numbers leave gaps.',
    'zh-Hant': '段落編號有缺漏。',
    'zh-Hans': '段落编号有缺漏。',
  },
  'numbers-left-over': {
    en: 'Some paragraph numbers stand in the text and were not understood.',
    'zh-Hant': '文內部分段落編號未能辨認。',
    'zh-Hans': '文内部分段落编号未能辨认。',
  },
  'another-citation': {
    en: 'The page prints another neutral citation than its address.',
    'zh-Hant': '本頁所載的中立引稱與網址不符。',
    'zh-Hans': '本页所载的中立引称与网址不符。',
  },
  'nothing-of-a-case': {
    en: 'No court, action number or citation was found.',
    'zh-Hant': '找不到法院、案件編號或引稱。',
    'zh-Hans': '找不到法院、案件编号或引称。',
  },
  'hardly-any-text': {
    en: 'Hardly any text was found.',
    'zh-Hant': '本頁幾乎沒有文字。',
    'zh-Hans': '本页几乎没有文字。',
  },
  'no-sections': {
    en: 'No section numbers were found.',
    'zh-Hant': '找不到條文編號。',
    'zh-Hans': '找不到条文编号。',
  },
  'sections-go-back': {
    en: 'The sections do not stand in order.',
    'zh-Hant': '條文次序混亂。',
    'zh-Hans': '条文次序混乱。',
  },
  'machine-translation': {
    en: 'The words on the page are a machine’s translation, not the court’s. Turn the translation off before you quote.',
    'zh-Hant': '本頁文字是機器翻譯，並非原文。引述前請先關閉翻譯。',
    'zh-Hans': '本页文字是机器翻译，并非原文。引述前请先关闭翻译。',
  },
  copyReport: { en: 'Copy report', 'zh-Hant': '複製報告', 'zh-Hans': '复制报告' },
  reportCopied: {
    en: 'Copied. It holds nothing of the page’s text.',
    'zh-Hant': '已複製。報告不含本頁文字。',
    'zh-Hans': '已复制。报告不含本页文字。',
  },
  siteData: {
    en: 'Read it from HKLII’s own data',
    'zh-Hant': '改從 HKLII 的資料讀取',
    'zh-Hans': '改从 HKLII 的资料读取',
  },
  siteDataHint: {
    en: 'Asks the site that is open for this text: {address}',
    'zh-Hant': '向目前開啟的網站索取本文：{address}',
    'zh-Hans': '向目前打开的网站索取本文：{address}',
  },
  siteDataFailed: {
    en: 'HKLII gave no text for this page. Try again later.',
    'zh-Hant': 'HKLII 沒有提供本頁的文字，請稍後再試。',
    'zh-Hans': 'HKLII 没有提供本页的文字，请稍后再试。',
  },
  pointAt: { en: 'This is the text', 'zh-Hant': '指出正文', 'zh-Hans': '指出正文' },
  pointAtHint: {
    en: 'Point at the block that holds the text, then click. Esc ends it. Sidenote remembers it for this site.',
    'zh-Hant': '指向載有正文的部分，然後按一下；按 Esc 取消。旁註會為本網站記住。',
    'zh-Hans': '指向载有正文的部分，然后按一下；按 Esc 取消。旁注会为本网站记住。',
  },
  corrigenda: {
    en: { one: 'A corrigendum stands on this page', other: '{count} corrigenda stand on this page' },
    'zh-Hant': '本頁載有{count}份勘誤',
    'zh-Hans': '本页载有{count}份勘误',
  },
} as const satisfies Messages;
