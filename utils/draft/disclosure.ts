import { formatDate } from '../core/format-date';
import type { Language } from '../core/language';

/** To whom a disclosure is addressed. */
export const DISCLOSURES = ['court', 'client', 'file'] as const;
export type DisclosureFor = (typeof DISCLOSURES)[number];

/** One use of Sidenote, as the matter's log has it. */
export type LoggedUse = {
  /** ISO 8601. */
  readonly at: string;
  /** What was read, as cited. */
  readonly source: string;
  /** None for an extract. */
  readonly model?: string;
  readonly host?: string;
  readonly purpose: 'summary' | 'question' | 'draft' | 'translation';
  readonly reviewedBy?: string;
};

/**
 * Wording to begin from for a court, a client or the file, filled from the matter's log. It is shown for editing and never
 * added to anything by itself. No general Hong Kong practice direction requires disclosure (November 2026).
 */
export function writeDisclosure(to: DisclosureFor, language: Language, uses: readonly LoggedUse[]): string {
  const texts = language === 'en' ? ENGLISH : language === 'zh-Hant' ? TRADITIONAL : SIMPLIFIED;
  const withModel = uses.filter(({ model }) => model !== undefined);
  const separator = language === 'en' ? ', ' : '、';
  const models = unique(withModel.map(({ model, host }) => (host ? `${model} (${host})` : (model ?? '')))).join(
    separator,
  );
  const purposes = unique(withModel.map(({ purpose }) => texts.purposes[purpose])).join(separator);
  const sources = unique(uses.map(({ source }) => source)).join(language === 'en' ? '; ' : '；');
  const days = unique(
    uses
      .map(({ at }) => at)
      .sort()
      .map((at) => formatDate(at, language)),
  );
  const period = days.length > 1 ? texts.period(days[0] ?? '', days.at(-1) ?? '') : (days[0] ?? '');
  // A name stands for what it reviewed only: one use without a review leaves its blank.
  const reviewers = unique(withModel.map(({ reviewedBy }) => reviewedBy ?? texts.nobody)).join(separator);
  const said = { models, purposes, sources, period, reviewers };
  return withModel.length === 0 ? texts.none(said) : texts[to](said);
}

const unique = (values: readonly string[]): string[] => [...new Set(values)];

type Said = {
  readonly models: string;
  readonly purposes: string;
  readonly sources: string;
  readonly period: string;
  readonly reviewers: string;
};

type Texts = Readonly<Record<DisclosureFor | 'none', (said: Said) => string>> & {
  readonly purposes: Readonly<Record<LoggedUse['purpose'], string>>;
  readonly period: (from: string, to: string) => string;
  readonly nobody: string;
};

const ENGLISH: Texts = {
  purposes: { summary: 'summarising', question: 'answering questions', draft: 'drafting', translation: 'translating' },
  period: (from, to) => `${from} to ${to}`,
  nobody: '[name; not yet reviewed]',
  court: ({ models, purposes, sources, period, reviewers }) =>
    `In preparing this document a generative artificial intelligence tool, ${models}, was used (${period}) for ${purposes} from the following material: ${sources}. Every proposition and every citation was checked against the original by ${reviewers}, who takes responsibility for it.`,
  client: ({ models, purposes, period, reviewers }) =>
    `In working on your matter we used a generative artificial intelligence tool, ${models}, for ${purposes} (${period}). Its output was checked against the originals by ${reviewers}, and we remain responsible for our work. Please tell us if you do not agree to such use.`,
  file: ({ models, purposes, sources, period, reviewers }) =>
    `File note. Tool: ${models}. Used for: ${purposes}. Material: ${sources}. Period: ${period}. Checked against the originals by: ${reviewers}.`,
  none: ({ sources, period }) =>
    `The material (${sources}; ${period}) was read with Sidenote, which showed extracts from it word for word. No generative artificial intelligence was used.`,
};

const TRADITIONAL: Texts = {
  purposes: { summary: '撮述', question: '回答問題', draft: '草擬', translation: '翻譯' },
  period: (from, to) => `${from}至${to}`,
  nobody: '〔姓名；尚未審閱〕',
  court: ({ models, purposes, sources, period, reviewers }) =>
    `擬備本文件期間（${period}）曾使用生成式人工智能工具 ${models}，根據下列材料作${purposes}之用：${sources}。所有論點及引據均已由${reviewers}與原文核對，並由其負責。`,
  client: ({ models, purposes, period, reviewers }) =>
    `我們處理閣下的事宜時（${period}），曾使用生成式人工智能工具 ${models} 作${purposes}之用。其內容已由${reviewers}與原文核對，我們對工作成果負全責。閣下如不同意，請告知我們。`,
  file: ({ models, purposes, sources, period, reviewers }) =>
    `檔案記錄。工具：${models}。用途：${purposes}。材料：${sources}。期間：${period}。與原文核對者：${reviewers}。`,
  none: ({ sources, period }) =>
    `有關材料（${sources}；${period}）曾以旁註閱讀，旁註只逐字摘錄原文，沒有使用生成式人工智能。`,
};

const SIMPLIFIED: Texts = {
  purposes: { summary: '撮述', question: '回答问题', draft: '草拟', translation: '翻译' },
  period: (from, to) => `${from}至${to}`,
  nobody: '〔姓名；尚未审阅〕',
  court: ({ models, purposes, sources, period, reviewers }) =>
    `拟备本文件期间（${period}）曾使用生成式人工智能工具 ${models}，根据下列材料作${purposes}之用：${sources}。所有论点及引据均已由${reviewers}与原文核对，并由其负责。`,
  client: ({ models, purposes, period, reviewers }) =>
    `我们处理阁下的事宜时（${period}），曾使用生成式人工智能工具 ${models} 作${purposes}之用。其内容已由${reviewers}与原文核对，我们对工作成果负全责。阁下如不同意，请告知我们。`,
  file: ({ models, purposes, sources, period, reviewers }) =>
    `档案记录。工具：${models}。用途：${purposes}。材料：${sources}。期间：${period}。与原文核对者：${reviewers}。`,
  none: ({ sources, period }) =>
    `有关材料（${sources}；${period}）曾以旁注阅读，旁注只逐字摘录原文，没有使用生成式人工智能。`,
};
