import type { Language } from '../core/language';
import type { ModelPurpose } from '../core/ports';
import type { SentKind } from '../core/sent-kind';

/** The words of the sheet. A record may go to a court or a client, so each language says the same, in plain words. */
export type SheetWords = {
  readonly heading: string;
  readonly document: string;
  readonly citation: string;
  readonly address: string;
  readonly asked: string;
  readonly purpose: string;
  readonly purposes: Readonly<Record<ModelPurpose, string>>;
  readonly model: string;
  readonly host: string;
  /** In place of a host: the browser's own model. */
  readonly nowhere: string;
  readonly prompt: string;
  readonly sent: string;
  readonly kinds: Readonly<Record<SentKind, string>>;
  readonly characters: string;
  readonly masked: string;
  readonly question: string;
  readonly answer: string;
  readonly checks: string;
  readonly verdicts: Readonly<Record<'quoted' | 'matched' | 'not-checked' | 'conflict' | 'no-source', string>>;
  readonly meaning: string;
  readonly ended: string;
  readonly finished: string;
  readonly stopped: string;
  readonly unfinished: string;
  readonly failed: string;
  readonly tokens: string;
  readonly review: string;
  readonly notReviewed: string;
  readonly reviewedBy: string;
};

export const SHEET_WORDS: Readonly<Record<Language, SheetWords>> = {
  en: {
    heading: 'How this was made',
    document: 'Document read',
    citation: 'Citation',
    address: 'Address',
    asked: 'Asked on',
    purpose: 'Purpose',
    purposes: {
      summary: 'Summary',
      question: 'Question',
      draft: 'Draft',
      term: 'Term',
      'second-reading': 'Second reading',
      ranking: 'Order of paragraphs',
    },
    model: 'Model',
    host: 'Sent to',
    nowhere: 'nobody: the model is the browser’s own, on this computer',
    prompt: 'Prompt version',
    sent: 'What was sent',
    kinds: {
      'page-text': 'public text of the page',
      'file-text': 'text of a file, or of a page that is not public',
      selection: 'selected text of the page',
      question: 'question',
      history: 'earlier questions and answers',
      notes: 'notes',
      instructions: 'instructions of the program',
      term: 'a term looked up',
    },
    characters: '{count} characters',
    masked: 'names masked',
    question: 'Question',
    answer: 'Answer, as given by the model',
    checks: 'Results of checking, by statement',
    verdicts: {
      quoted: 'quoted',
      matched: 'numbers and names match',
      'not-checked': 'not checked',
      conflict: 'conflict',
      'no-source': 'no source given',
    },
    meaning:
      'The checks compare each statement with the paragraphs it cites. They find errors; they do not prove support.',
    ended: 'How it ended',
    finished: 'complete',
    stopped: 'stopped by the reader',
    unfinished: 'sent; the browser was closed before it ended',
    failed: 'not complete ({reason})',
    tokens: '{input} tokens in, {output} out',
    review: 'Review',
    notReviewed: 'Not marked as reviewed by a person.',
    reviewedBy: 'Marked as reviewed by {by} on {at}.',
  },
  'zh-Hant': {
    heading: '本文如何產生',
    document: '閱讀的文件',
    citation: '引據',
    address: '網址',
    asked: '提出時間',
    purpose: '用途',
    purposes: {
      summary: '摘要',
      question: '提問',
      draft: '草稿',
      term: '詞彙',
      'second-reading': '覆讀',
      ranking: '段落排序',
    },
    model: '模型',
    host: '傳送至',
    nowhere: '沒有傳送：模型內置於這部電腦的瀏覽器',
    prompt: '提示版本',
    sent: '傳送的內容',
    kinds: {
      'page-text': '網頁的公開文字',
      'file-text': '檔案或非公開網頁的文字',
      selection: '網頁中選取的文字',
      question: '問題',
      history: '先前的問題及答覆',
      notes: '筆記',
      instructions: '程式的指示',
      term: '查閱的詞彙',
    },
    characters: '{count}字元',
    masked: '姓名已遮蓋',
    question: '問題',
    answer: '答覆（模型原文）',
    checks: '逐項核對結果',
    verdicts: {
      quoted: '引文相符',
      matched: '數字及名稱相符',
      'not-checked': '未核對',
      conflict: '有抵觸',
      'no-source': '沒有指明出處',
    },
    meaning: '核對是把每項陳述與所引段落比較，可找出錯誤，但不能證明陳述有充分依據。',
    ended: '完結情況',
    finished: '完整',
    stopped: '由使用者停止',
    unfinished: '已傳送；完成前瀏覽器已關閉',
    failed: '不完整（{reason}）',
    tokens: '輸入{input}個詞元，輸出{output}個詞元',
    review: '審閱',
    notReviewed: '未有人標記為已審閱。',
    reviewedBy: '{by}於{at}標記為已審閱。',
  },
  'zh-Hans': {
    heading: '本文如何产生',
    document: '阅读的文件',
    citation: '引据',
    address: '网址',
    asked: '提出时间',
    purpose: '用途',
    purposes: {
      summary: '摘要',
      question: '提问',
      draft: '草稿',
      term: '词汇',
      'second-reading': '复读',
      ranking: '段落排序',
    },
    model: '模型',
    host: '发送至',
    nowhere: '没有发送：模型内置于这部电脑的浏览器',
    prompt: '提示版本',
    sent: '发送的内容',
    kinds: {
      'page-text': '网页的公开文字',
      'file-text': '文件或非公开网页的文字',
      selection: '网页中选取的文字',
      question: '问题',
      history: '先前的问题及答复',
      notes: '笔记',
      instructions: '程式的指示',
      term: '查阅的词汇',
    },
    characters: '{count}字元',
    masked: '姓名已遮盖',
    question: '问题',
    answer: '答复（模型原文）',
    checks: '逐项核对结果',
    verdicts: {
      quoted: '引文相符',
      matched: '数字及名称相符',
      'not-checked': '未核对',
      conflict: '有抵触',
      'no-source': '没有指明出处',
    },
    meaning: '核对是把每项陈述与所引段落比较，可找出错误，但不能证明陈述有充分依据。',
    ended: '完结情况',
    finished: '完整',
    stopped: '由用户停止',
    unfinished: '已发送；完成前浏览器已关闭',
    failed: '不完整（{reason}）',
    tokens: '输入{input}个词元，输出{output}个词元',
    review: '审阅',
    notReviewed: '未有人标记为已审阅。',
    reviewedBy: '{by}于{at}标记为已审阅。',
  },
};
