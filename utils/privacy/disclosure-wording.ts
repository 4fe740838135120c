import type { AuditEntry } from './audit-entry';

/** For whom the wording is. Nothing is ever inserted by itself: the lawyer decides, and edits. */
export const DISCLOSURE_READERS = ['court', 'client', 'file-note'] as const;
export type DisclosureReader = (typeof DISCLOSURE_READERS)[number];

type Words = Readonly<Record<DisclosureReader, string>>;

const EN: Words = {
  court:
    'In preparing this document, a generative AI tool ({model}, at {host}) was used on {date} to {purpose}. Its output was checked against the source by {by}, who takes responsibility for the contents.',
  client:
    'On {date} we used a generative AI tool ({model}, at {host}) to {purpose}. What was sent: {sent}. The output was checked against the source by {by}.',
  'file-note':
    '{date}: AI ({model}, {host}) used to {purpose}. Sent: {sent}. Statements: {quoted} quoted, {matched} matched, {notChecked} not checked, {conflict} in conflict, {noSource} without source. Reviewed by: {by}.',
};
const ZH_HANT: Words = {
  court:
    '擬備本文件時，曾於{date}使用生成式人工智能工具（{model}，{host}）以{purpose}。所得內容已由{by}對照原文核對，並由其對內容負責。',
  client:
    '本所於{date}使用生成式人工智能工具（{model}，{host}）以{purpose}。傳送的內容：{sent}。所得內容已由{by}對照原文核對。',
  'file-note':
    '{date}：使用人工智能（{model}，{host}）以{purpose}。傳送：{sent}。陳述：引文相符{quoted}項、數字及名稱相符{matched}項、未核對{notChecked}項、有抵觸{conflict}項、沒有指明出處{noSource}項。覆核人：{by}。',
};

const PURPOSES = {
  en: {
    summary: 'summarise {title}',
    question: 'answer a question on {title}',
    draft: 'prepare a draft on {title}',
    term: 'look up a term in {title}',
  },
  'zh-Hant': {
    summary: '撮述{title}',
    question: '解答有關{title}的問題',
    draft: '就{title}擬備草稿',
    term: '查閱{title}中的詞彙',
  },
};

const KINDS = {
  en: {
    'page-text': 'public text of the page',
    selection: 'selected text',
    question: 'our question',
    notes: 'notes',
    instructions: 'instructions',
  },
  'zh-Hant': {
    'page-text': '網頁的公開文字',
    selection: '選取的文字',
    question: '問題',
    notes: '筆記',
    instructions: '指示',
  },
};

/** Where nobody has marked a review, the blank stays visible: the wording must not claim one. */
const BLANK = { en: '[name; not yet reviewed]', 'zh-Hant': '〔姓名；尚未覆核〕' };

/** Writes editable wording about the use of AI, filled from one entry of the log. */
export function writeDisclosure(entry: AuditEntry, reader: DisclosureReader, language: 'en' | 'zh-Hant'): string {
  const { checks } = entry;
  const title = entry.citation ? `${entry.title} ${entry.citation}` : entry.title;
  const values: Readonly<Record<string, string | number>> = {
    model: entry.model,
    host: entry.host,
    date: entry.at.slice(0, 10),
    purpose: PURPOSES[language][entry.purpose].replace('{title}', () => title),
    sent: entry.sent.map(({ kind }) => KINDS[language][kind]).join(language === 'en' ? ', ' : '、'),
    by: entry.review?.by ?? BLANK[language],
    quoted: checks.quoted,
    matched: checks.matched,
    notChecked: checks['not-checked'],
    conflict: checks.conflict,
    noSource: checks['no-source'],
  };
  const words = language === 'en' ? EN : ZH_HANT;
  return words[reader].replace(/\{(\w{1,20})\}/g, (whole, name: string) => String(values[name] ?? whole));
}
