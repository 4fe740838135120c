import type { Language } from '../core/language';
import type { LegalDocument } from '../core/legal-document';

/** What a document is to somebody who asks about it. */
export type AskedKind = 'judgment' | 'appeal' | 'sentence' | 'judicial-review' | 'legislation' | 'other';

type Ready = Readonly<Record<Language, string>>;

const JUDGMENT: readonly Ready[] = [
  { en: 'What are the issues?', 'zh-Hant': '爭議點是甚麼？', 'zh-Hans': '争议点是什么？' },
  {
    en: 'Why did the court decide as it did?',
    'zh-Hant': '法庭的判決理由是甚麼？',
    'zh-Hans': '法庭的判决理由是什么？',
  },
  {
    en: 'What was argued and rejected?',
    'zh-Hant': '有哪些論點被提出而遭駁回？',
    'zh-Hans': '有哪些论点被提出而遭驳回？',
  },
  {
    en: 'What orders were made, and who pays the costs?',
    'zh-Hant': '法庭作出甚麼命令？訟費由誰支付？',
    'zh-Hans': '法庭作出什么命令？讼费由谁支付？',
  },
  {
    en: 'Which cases are followed or distinguished?',
    'zh-Hant': '本案依循或區分了哪些案例？',
    'zh-Hans': '本案依循或区分了哪些案例？',
  },
];

const APPEAL: readonly Ready[] = [
  { en: 'What are the grounds of appeal?', 'zh-Hant': '上訴理由是甚麼？', 'zh-Hans': '上诉理由是什么？' },
  { en: 'What did the court below decide?', 'zh-Hant': '原審如何裁定？', 'zh-Hans': '原审如何裁定？' },
  ...JUDGMENT.slice(1),
];

const SENTENCE: readonly Ready[] = [
  { en: 'What is the starting point?', 'zh-Hant': '量刑起點是多少？', 'zh-Hans': '量刑起点是多少？' },
  {
    en: 'What discounts were given, and for what?',
    'zh-Hant': '因甚麼理由獲得多少扣減？',
    'zh-Hans': '因什么理由获得多少扣减？',
  },
  { en: 'What are the aggravating factors?', 'zh-Hant': '有甚麼加刑因素？', 'zh-Hans': '有什么加刑因素？' },
  { en: 'What was said in mitigation?', 'zh-Hant': '求情理由是甚麼？', 'zh-Hans': '求情理由是什么？' },
  { en: 'What is the total sentence?', 'zh-Hant': '總刑期是多少？', 'zh-Hans': '总刑期是多少？' },
];

const JUDICIAL_REVIEW: readonly Ready[] = [
  { en: 'Which decision is challenged?', 'zh-Hant': '申請人質疑哪項決定？', 'zh-Hans': '申请人质疑哪项决定？' },
  {
    en: 'What are the grounds for judicial review?',
    'zh-Hant': '司法覆核的理由是甚麼？',
    'zh-Hans': '司法复核的理由是什么？',
  },
  { en: 'Was the application made in time?', 'zh-Hant': '申請有沒有逾期？', 'zh-Hans': '申请有没有逾期？' },
  {
    en: 'Was leave granted, and why?',
    'zh-Hant': '法庭有否批予許可？理由為何？',
    'zh-Hans': '法庭有否批予许可？理由为何？',
  },
  { en: 'What was ordered on costs?', 'zh-Hant': '訟費命令是甚麼？', 'zh-Hans': '讼费命令是什么？' },
];

const LEGISLATION: readonly Ready[] = [
  {
    en: 'What are the offences and their penalties?',
    'zh-Hant': '有甚麼罪行？罰則如何？',
    'zh-Hans': '有什么罪行？罚则如何？',
  },
  { en: 'Who bears the burden of proof?', 'zh-Hant': '舉證責任由誰承擔？', 'zh-Hans': '举证责任由谁承担？' },
  {
    en: 'What exceptions and defences are there?',
    'zh-Hant': '有甚麼例外情況及免責辯護？',
    'zh-Hans': '有什么例外情况及免责辩护？',
  },
  {
    en: 'What must be done, and within what time?',
    'zh-Hant': '須作出甚麼行動？期限多長？',
    'zh-Hans': '须作出什么行动？期限多长？',
  },
  { en: 'How are the terms defined?', 'zh-Hant': '用語如何定義？', 'zh-Hans': '用语如何定义？' },
  { en: 'When does it come into operation?', 'zh-Hant': '何時開始實施？', 'zh-Hans': '何时开始实施？' },
];

const OTHER: readonly Ready[] = [
  {
    en: 'What must be done, and by when?',
    'zh-Hant': '須作出甚麼行動？限期為何？',
    'zh-Hans': '须作出什么行动？限期为何？',
  },
  { en: 'To whom does it apply?', 'zh-Hant': '適用於何人？', 'zh-Hans': '适用于何人？' },
  { en: 'What are the reasons given?', 'zh-Hant': '所述理由是甚麼？', 'zh-Hans': '所述理由是什么？' },
];

const QUESTIONS: Readonly<Record<AskedKind, readonly Ready[]>> = {
  judgment: JUDGMENT,
  appeal: APPEAL,
  sentence: SENTENCE,
  'judicial-review': JUDICIAL_REVIEW,
  legislation: LEGISLATION,
  other: OTHER,
};

/** Questions ready to be asked of this kind of document, in the reader's language. */
export const readyQuestions = (document: LegalDocument, language: Language): string[] =>
  QUESTIONS[askedKindOf(document)].map((ready) => ready[language]);

const SENTENCE_WORDS = /starting point|reasons for sentence|判刑理由|量刑起點|量刑起点|判刑/gi;
const REVIEW_WORDS = /judicial review|司法覆核|司法复核/gi;
const APPEAL_COURT = /court of appeal|court of final appeal|上訴法庭|上诉法庭|終審法院|终审法院/i;

/** A judicial review says in its first paragraphs that it is one. */
const OPENING = 1500;

/** Enough mentions to say what the document is about rather than what it once refers to. */
const OFTEN = 3;

/** Tells what a document is to somebody who asks about it, from its kind, its court and its words. */
export function askedKindOf({ kind, court, text, paragraphs }: LegalDocument): AskedKind {
  if (kind === 'legislation') return 'legislation';
  if (kind !== 'judgment' && kind !== 'press-summary') return 'other';
  const headings = [...new Set(paragraphs.map(({ heading }) => heading ?? ''))].join('\n');
  const often = (pattern: RegExp): boolean => [...`${headings}\n${text}`.matchAll(pattern)].length >= OFTEN;
  if (APPEAL_COURT.test(court ?? '')) return 'appeal';
  if (often(SENTENCE_WORDS)) return 'sentence';
  return text.slice(0, OPENING).search(REVIEW_WORDS) >= 0 ? 'judicial-review' : 'judgment';
}
