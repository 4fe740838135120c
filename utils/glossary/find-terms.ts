import type { Span } from '../core/text-span';
import type { GlossaryIndex } from './build-index';
import { foldSpelling, stemWord } from './english-words';
import { foldScript, isChineseCode, plainLatin } from './normalise';
import { pairKey, type TermStart } from './term-starts';
import type { GlossaryEntry } from './types';

/** A glossary term in running text. */
export type FoundTerm = Span & { readonly text: string; readonly entry: GlossaryEntry };

/** The same, before the entry is looked up: `form` is a number in `index.forms`. */
export type FoundForm = Span & { readonly form: number };

export type FindOptions = {
  /** Everyday words of the statute book (person, day, court) are passed over unless asked for. */
  readonly everyWord?: boolean;
};

/**
 * Terms of the statute book that are everyday words: marking them would underline the whole page.
 * They are still found by search and by `termAt`.
 */
const EVERYDAY_ENGLISH = new Set(
  'person day month year week court building document act thing place date use term member name time work question part number notice form order matter law rule section article paragraph case issue interest right duty power information material process service function group owner driver article fee change period child man woman parent property goods money price value sale money state country public office officer person individual road vehicle street house family animal plant food water land premises record statement report decision direction answer question reason leave claim let hold give make take sell buy pay plan sign print printed issue cause charge count access body class mark mean means company employee employer employment business trade address author copy work working working works obtain obtained made done fail accept benefit belief writing particular table electronic respond response title school teacher student director secretary commissioner registrar authority committee chairman board minister specified relevant prescribed appointed approved chamber'.split(
    ' ',
  ),
);

const EVERYDAY_CHINESE = new Set(
  foldScript(
    '人士 日期 月份 年度 文件 地方 時間 工作 問題 號碼 規則 條文 案件 事項 法律 權利 責任 權力 資料 職能 使用 小組 物品 費用 更改 兒童 成員 家庭 動物 植物 食物 土地 處所 紀錄 報告 決定 指示 原因 發出 行為 條例 公司 僱員 僱主 業務 地址 學校 教師 局長 處長 署長 司長 專員 主任 委員 委員會 主席 指明 有關 訂明 建築物 文章 道路 車輛 法院 法庭 價值 國家 政府 公眾 姓名 通知 同意 人員 財產 官員 銷售 貨品 訴訟 資訊 意見 處理 進行 包括 資產 利益 合約 條件 決議 聲明 理由 證據 申請 使用者 沒有 一方 當然 法律上 事實上 代表 書面 口頭 相信 顯著 回應 材料 作者 接納 接受 住宅 同等 表面 重新 自始 瑣事 初步 特設 單位 電子 列表 工人 個人 僱用 經理 司機 作為 完成 提交'
      .split(' ')
      .join(' '),
  ).split(' '),
);

type Word = Span & { readonly stem: string; readonly text: string };

/** Latin letters and digits by range, full-width ones too: property classes take three times as long on a long page. */
const ENGLISH_WORD =
  /[A-Za-z0-9\u00c0-\u024f\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]+(?:[’'](?=s?(?![A-Za-z0-9]))s?)?/g;

/** Words that stand together in one term are divided by blanks, hyphens and light punctuation only. */
const JOINT = /^[\s\u00a0\-‐‑–/,'’&.()]{0,3}$/;

function readWords(text: string): Word[] {
  const words: Word[] = [];
  const stems = new Map<string, string>();
  for (const match of text.matchAll(ENGLISH_WORD)) {
    const raw = match[0];
    let stem = stems.get(raw);
    if (stem === undefined) {
      stem = stemWord(foldSpelling(plainLatin(raw).replace(/'s?$/, '')));
      stems.set(raw, stem);
    }
    words.push({ start: match.index, end: match.index + raw.length, stem, text: raw });
  }
  return words;
}

function joined(text: string, left: Word, right: Word): boolean {
  return right.start - left.end === 1 || JOINT.test(text.slice(left.end, right.start));
}

/** Number of words that the term covers from this one on, or 0. */
function covers(text: string, words: readonly Word[], at: number, { stems }: TermStart): number {
  for (let step = 1; step < stems.length; step += 1) {
    const before = words[at + step - 1];
    const word = words[at + step];
    if (before === undefined || word === undefined || word.stem !== stems[step] || !joined(text, before, word))
      return 0;
  }
  return stems.length;
}

/** AN, IT and US are abbreviations only in capitals; a name such as Company is left to its own entry. */
function sameCase(form: string, found: string): boolean {
  return !/^[A-Z]{2,}$/.test(form) || /^[A-Z.]{2,}/.test(found);
}

function findEnglish(index: GlossaryIndex, text: string, options: FindOptions): FoundForm[] {
  const words = readWords(text);
  const found: FoundForm[] = [];
  for (let at = 0; at < words.length; ) {
    const group = index.englishStarts.get(words[at]?.stem ?? '');
    const term = group && longestEnglish(index, text, words, at, group, options);
    if (term !== undefined) found.push(term.found);
    at += term?.words ?? 1;
  }
  return found;
}

/** Letters that two texts have in common from their beginning. */
function commonStart(left: string, right: string): number {
  let at = 0;
  while (at < left.length && left.charCodeAt(at) === right.charCodeAt(at)) at += 1;
  return at;
}

/** Of forms with the same stems, the one written most like the text: "sentences" is sentence before sentencing. */
function longestEnglish(
  index: GlossaryIndex,
  text: string,
  words: readonly Word[],
  at: number,
  group: readonly TermStart[],
  options: FindOptions,
) {
  const first = words[at];
  if (first === undefined) return undefined;
  let nearest: { words: number; like: number; found: FoundForm } | undefined;
  for (const start of group) {
    if (nearest !== undefined && start.stems.length < nearest.words) break;
    const count = covers(text, words, at, start);
    const last = words[at + count - 1];
    if (count === 0 || last === undefined) continue;
    if (count === 1 && !options.everyWord && isEverydayEnglish(first)) continue;
    const said = text.slice(first.start, last.end);
    if (!sameCase(index.forms[start.form]?.text ?? '', said)) continue;
    const like = commonStart(start.key, said.toLowerCase());
    if (nearest !== undefined && like <= nearest.like) continue;
    nearest = { words: count, like, found: { start: first.start, end: last.end, form: start.form } };
  }
  return nearest;
}

function isEverydayEnglish({ text, stem }: Word): boolean {
  const plain = text.toLowerCase();
  return text.length < 3 || EVERYDAY_ENGLISH.has(plain) || EVERYDAY_ENGLISH.has(stem) || /^\d+$/.test(text);
}

/** Blanks between Chinese characters, as PDFs and e-Legislation leave them, are stepped over. */
function squeeze(text: string): { folded: string; places: number[] | null } {
  const folded = foldScript(text);
  if (!/[\u3400-\u9fff][ \u00a0\u3000]+[\u3400-\u9fff]/.test(folded)) return { folded, places: null };
  let kept = '';
  const places: number[] = [];
  for (let at = 0; at < folded.length; at += 1) {
    const blank = /[ \u00a0\u3000]/.test(folded.charAt(at));
    if (blank && isChineseCode(folded.charCodeAt(at - 1))) continue;
    kept += folded.charAt(at);
    places.push(at);
  }
  return { folded: kept, places };
}

function findChinese(index: GlossaryIndex, text: string, options: FindOptions): FoundForm[] {
  const { folded, places } = squeeze(text);
  const found: FoundForm[] = [];
  for (let at = 0; at + 1 < folded.length; ) {
    const term = isChineseCode(folded.charCodeAt(at)) ? longestChinese(index, folded, at, options) : undefined;
    if (term !== undefined) {
      const last = at + term.key.length - 1;
      found.push({ start: places?.[at] ?? at, end: (places?.[last] ?? last) + 1, form: term.form });
    }
    at += term?.key.length ?? 1;
  }
  return found;
}

function longestChinese(index: GlossaryIndex, folded: string, at: number, options: FindOptions): TermStart | undefined {
  for (const start of index.chineseTerms.get(pairKey(folded, at)) ?? []) {
    if (!folded.startsWith(start.key, at)) continue;
    if (!options.everyWord && EVERYDAY_CHINESE.has(start.key)) continue;
    return start;
  }
  return undefined;
}

/** Finds the forms that stand in a text, the longest at each place. */
export function findForms(index: GlossaryIndex, text: string, options: FindOptions = {}): FoundForm[] {
  return [...findEnglish(index, text, options), ...findChinese(index, text, options)].sort(
    (left, right) => left.start - right.start,
  );
}

/**
 * Finds glossary terms in running text, the longest at each place, in both languages and scripts.
 * "granted summary judgments" → summary judgment; 申请禁制令 → 禁制令
 */
export function findTerms(index: GlossaryIndex, text: string, options: FindOptions = {}): FoundTerm[] {
  return findForms(index, text, options).flatMap(({ start, end, form }) => {
    const entry = index.entries[index.forms[form]?.entry ?? -1];
    return entry === undefined ? [] : [{ start, end, text: text.slice(start, end), entry }];
  });
}
