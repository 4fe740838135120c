import { parseLeniently } from './parse-json';
import { type Ending, type FoundObject, scanJson } from './scan-json';
import { createThinkingSplitter, withoutThinking } from './split-thinking';

/** One entry of a model's answer, whatever it called its fields; what they mean is judged by the task that asked. */
export type AnswerEntry = {
  readonly text: string;
  readonly slot?: string;
  readonly paragraphs: readonly string[];
  readonly quotes: readonly string[];
};

export type ReadAnswer = {
  readonly entries: readonly AnswerEntry[];
  /** The model's own word whether it answered; undefined where it gave none. */
  readonly answered?: boolean;
  /** Parts of the task that it named as not answered. */
  readonly unanswered: readonly string[];
  /** Entries that had begun and could not be read to their end. */
  readonly lost: number;
  /** There was JSON of an answer in it at all. */
  readonly hasAnswer: boolean;
  /** What was written outside the JSON: a refusal, an excuse. */
  readonly prose: string;
};

export type AnswerReader = {
  /** Takes the next piece of the stream; gives the entries that are complete now. */
  push(piece: string): AnswerEntry[];
  /** Whether the model is still thinking aloud, before its answer. */
  isThinking(): boolean;
  /** The whole answer; everything that was given before is in it, in the same order. */
  finish(ending: Exclude<Ending, 'growing'>): ReadAnswer;
};

type Field = 'text' | 'slot' | 'paragraphs' | 'quotes' | 'answered' | 'unanswered' | 'list';

/** What models call a field although the prompt names it; compared without case, blanks and marks. */
const FIELD_NAMES: Readonly<Record<Field, readonly string[]>> = {
  text: words(
    'text sentence statement claim content point finding proposition answer summary 句子 語句 语句 文本 文字 陳述 陈述 內容 内容 答案 回答 摘要',
  ),
  slot: words('slot category type section kind part field 類別 类别 分類 分类 部分 欄目 栏目 種類 种类 槽位'),
  paragraphs: words(
    'paragraphs paragraph paras para paragraphnumbers paragraphnumber paragraphids sources source citations citation cites references reference refs ref pinpoints pinpoint 段落 段 段號 段号 段落編號 段落编号 出處 出处 來源 来源',
  ),
  quotes: words(
    'quotes quote quotations quotation quoted excerpts excerpt evidence support passages 引文 引語 引语 引用 引述 原文 引句',
  ),
  answered: words('answered isanswered hasanswer answerable 已回答 有答案 是否回答 回答了 可回答'),
  unanswered: words('unanswered notanswered unansweredslots missing 未回答 未答 沒有回答 没有回答'),
  list: words(
    'statements claims points items entries sentences results answers findings 陳述列表 陈述列表 語句列表 句子列表 結果 结果 列表',
  ),
};

function words(names: string): readonly string[] {
  return names.split(' ');
}

const FIELDS = new Map(
  Object.entries(FIELD_NAMES).flatMap(([field, names]) => names.map((name) => [name, field as Field] as const)),
);

const foldKey = (key: string): string =>
  key
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_\-.:：]/g, '');

/** Talk before the answer that is longer than a greeting may be thoughts without a mark: entries wait for the end. */
const LONGEST_GREETING = 160;

/** Thoughts whose beginning was never marked end like this, outside the JSON. */
const LONE_CLOSE = /<\/(?:\w{1,20}:)?(?:think|thinking|thought|reasoning)\s{0,3}>/i;

/**
 * Reads a model's answer while it streams, for every task: each entry as soon as its object closes.
 *
 * Thoughts, code fences, words before and after, wrappers, a bare list, other names for fields, full-width marks, quotation
 * marks that were not escaped and a cut-off end do no harm: every object with a sentence in it counts, wherever it stands.
 * Half an entry is never one.
 */
export function createAnswerReader(): AnswerReader {
  const splitter = createThinkingSplitter();
  const given: AnswerEntry[] = [];
  let text = '';
  let hasThought = false;

  const take = (pieces: readonly { readonly type: 'text' | 'reasoning'; readonly text: string }[]): string => {
    const fresh = pieces.filter(({ type }) => type === 'text').map((piece) => piece.text);
    hasThought ||= pieces.some(({ type }) => type === 'reasoning');
    text += fresh.join('');
    return fresh.join('');
  };

  return {
    push(piece) {
      const fresh = take(splitter.push(piece));
      // Only a brace can close an entry; anything else would be read for nothing.
      if (!/[}｝]/.test(fresh)) return [];
      const { objects, prose, roots } = scanJson(text, 'growing');
      if (prose.length > LONGEST_GREETING || saysNotAnswered(roots.at(-1)?.json ?? '')) return [];
      return addNew(given, objects);
    },
    isThinking: () => text.trim() === '' && (hasThought || splitter.isHolding()),
    finish(ending) {
      take(splitter.end());
      const answer = afterLoneThoughts(text, ending);
      const scanned = scanJson(answer, ending);
      addNew(given, scanned.objects);
      const values = scanned.roots.map(({ json }) => parseLeniently(json));
      const said = values.flatMap(allObjects);
      const answered = said.map((value) => readBoolean(fieldOf(value, 'answered'))).find((one) => one !== undefined);
      return {
        entries: [...given],
        ...(answered !== undefined && { answered }),
        unanswered: said.flatMap((value) => toTexts(fieldOf(value, 'unanswered'))),
        lost: lostEntries(scanned),
        hasAnswer: given.length > 0 || said.some(isAnswer),
        prose: scanned.prose,
      };
    },
  };
}

/** Reads a complete answer at once. */
export function readAnswer(raw: string, ending: Exclude<Ending, 'growing'> = 'whole'): ReadAnswer {
  const reader = createAnswerReader();
  reader.push(raw);
  return reader.finish(ending);
}

/** Values of a list, however the model wrapped it: for tasks whose entries are no sentences. Undefined where there is none. */
export function readList(raw: string, names: readonly string[]): readonly unknown[] | undefined {
  const answer = afterLoneThoughts(withoutThinking(raw), 'whole');
  const values = scanJson(answer, 'whole')
    .roots.filter(({ isClosed }) => isClosed)
    .map(({ json }) => parseLeniently(json));
  for (const value of values.reverse()) {
    if (Array.isArray(value)) return value;
    const listed = allObjects(value).flatMap((object) =>
      Object.entries(object).filter(([key, held]) => names.includes(foldKey(key)) && Array.isArray(held)),
    )[0]?.[1];
    if (Array.isArray(listed)) return listed;
  }
  return undefined;
}

type Fields = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function fieldOf(value: Fields, field: Field): unknown {
  return Object.entries(value).find(([key]) => FIELDS.get(foldKey(key)) === field)?.[1];
}

/** An object and those it holds, outermost first; a string that holds JSON again is opened, too. */
function allObjects(value: unknown): Fields[] {
  if (Array.isArray(value)) return value.flatMap(allObjects);
  if (!isRecord(value)) return [];
  return [value, ...Object.values(value).flatMap(allObjects)];
}

const isAnswer = (value: Fields): boolean =>
  Object.keys(value).some((key) => ['answered', 'unanswered', 'list'].includes(FIELDS.get(foldKey(key)) ?? ''));

function addNew(given: AnswerEntry[], objects: readonly FoundObject[]): AnswerEntry[] {
  const fresh: AnswerEntry[] = [];
  for (const found of objects) {
    for (const entry of entriesOf(parseLeniently(found.json), found.under)) {
      if ([...given, ...fresh].some((known) => isSame(known, entry))) continue;
      fresh.push(entry);
    }
  }
  given.push(...fresh);
  return fresh;
}

/** A second answer often repeats the first; the same sentence on another paragraph is another statement. */
const isSame = (a: AnswerEntry, b: AnswerEntry): boolean =>
  a.text === b.text && a.paragraphs.join() === b.paragraphs.join();

function entriesOf(value: unknown, under: string | undefined): AnswerEntry[] {
  const place = under === undefined ? undefined : FIELDS.get(foldKey(under));
  // `"quotes": [{"text": …}]`: what stands in a field of an entry is no entry.
  if (!isRecord(value) || place === 'paragraphs' || place === 'quotes') return [];
  const nested = nestedAnswer(value);
  if (nested !== undefined) return [...nested];
  const text = fieldOf(value, 'text');
  if (fieldOf(value, 'list') !== undefined || typeof text !== 'string' || text.trim() === '') return [];
  const slot = fieldOf(value, 'slot') ?? (place === undefined ? under : undefined);
  return [
    {
      text: text.trim(),
      ...(typeof slot === 'string' && { slot }),
      paragraphs: toTexts(fieldOf(value, 'paragraphs')),
      quotes: toTexts(fieldOf(value, 'quotes')),
    },
  ];
}

/** `{"answer": "{\"statements\": …}"}`: an answer that was written as a string. */
function nestedAnswer(value: Fields): readonly AnswerEntry[] | undefined {
  const strings = Object.values(value).filter((held) => typeof held === 'string' && /^\s*[{[]\s*["{[]/.test(held));
  const entries = strings.flatMap((held) =>
    scanJson(String(held), 'whole').objects.flatMap(({ json, under }) => entriesOf(parseLeniently(json), under)),
  );
  return entries.length > 0 ? entries : undefined;
}

/** A list, one value where a list was asked for, numbers, nulls, or objects with the number inside. */
function toTexts(value: unknown): string[] {
  if (typeof value === 'string') return value.trim() === '' ? [] : [value.trim()];
  if (typeof value === 'number') return [String(value)];
  if (Array.isArray(value)) return value.flatMap(toTexts);
  if (!isRecord(value)) return [];
  const [first] = ['number', 'paragraph', 'para', 'label', 'id', 'text', 'quote', '段落', '段號', '引文']
    .map((key) => Object.entries(value).find(([name]) => foldKey(name) === key)?.[1])
    .filter((held) => held !== undefined);
  return first === undefined ? [] : toTexts(first);
}

const YES = words('true yes y 1 是 有 已回答 真 對 对');
const NO = words('false no n 0 否 沒有 没有 無 无 未回答 假 不 not');

/** `true`, `"yes"`, 1 or 是; undefined for what is neither yes nor no. */
export function readBoolean(value: unknown): boolean | undefined {
  if (typeof value === 'boolean') return value;
  const said = String(value ?? '')
    .trim()
    .toLowerCase()
    .replace(/[.。!！]$/, '');
  if (YES.includes(said)) return true;
  return NO.includes(said) ? false : undefined;
}

/** The model said first that the document does not answer: what it says all the same is not shown as an answer. */
function saysNotAnswered(json: string): boolean {
  const head = json.slice(0, json.indexOf('{', 1) < 0 ? undefined : json.indexOf('{', 1));
  for (const [, key = '', value = ''] of head.matchAll(/"([^"]{1,40})"\s{0,9}:\s{0,9}"?([\p{L}\d]{1,12})/gu)) {
    if (FIELDS.get(foldKey(key)) === 'answered') return readBoolean(value) === false;
  }
  return false;
}

/** What stands behind a closing mark that was never opened, unless the mark stands within the answer. */
function afterLoneThoughts(text: string, ending: Ending): string {
  if (!LONE_CLOSE.test(scanJson(text, ending).prose)) return text;
  const at = [...text.matchAll(new RegExp(LONE_CLOSE, 'gi'))].at(-1);
  return at === undefined ? text : text.slice(at.index + at[0].length);
}

function lostEntries({ objects, unfinished }: ReturnType<typeof scanJson>): number {
  const unread = objects.filter(({ json, isLeaf }) => isLeaf && parseLeniently(json) === undefined).length;
  return unread + (unfinished > 1 ? 1 : 0);
}
