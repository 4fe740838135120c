import { CHINESE_NUMERAL_CLASS } from '../../core/chinese-numerals';
import { fitsAt, matchAt } from '../match-at';
import { han } from '../normalise';
import { continueFrom, type NumberedProvision, readLettered, splitLabels, writeProvision } from './labels';

/** `第9(1)(a)及(3)條`, `第一百五十八條第三款`, `附表3第2(1)、2(3)條`, `第5部第2分部`. */

/** What 條 means in the instrument at hand. */
export type ArticleUnit = 's' | 'r' | 'reg' | 'art';

export type ChineseProvisions = {
  readonly end: number;
  readonly norms: readonly string[];
  readonly unit: 'article' | 'schedule' | 'part';
};

const N = CHINESE_NUMERAL_CLASS;
const pattern = (source: string): RegExp => new RegExp(han(source), 'y');

const NUMBER = pattern(`(?:第\\s?)?(\\d{1,4}[A-Z]{0,4}|[${N}]{1,8}[A-Z]{0,2}|[IVXL]{1,6}(?=\\s?部))(?![A-Za-z\\d])`);
const LABELS = pattern(`((?:\\s?\\(\\s?(?:\\d{1,3}[A-Z]{0,2}|[a-z]{1,2}|[ivxl]{1,6}|[A-Z]|[${N}]{1,4})\\s?\\)){1,6})`);
const CONNECTOR = pattern('\\s?(?:、|,|以及|及\\s?/\\s?或|及|和|與|同埋|同|或|&|and)\\s?(?:第\\s?(?=\\())?');
const RANGE = pattern('\\s?(?:至|-|到)\\s?');
const ARTICLE = pattern(
  '\\s?條(?!街|村|船|魚|巷|線|路|行車|隧道|跑道|控罪|罪|問題|題|被告|訊息|短訊|留言|影片|片段|項鏈|金鏈|頸鏈|褲|裙|繩|電線|毛巾)(?:規則|規例)?(?:文)?',
);
const PART = pattern('\\s?部');
const DIVISION = pattern(
  '\\s?第?\\s?(\\d{1,2}|[IVX]{1,4})(?:\\s?(至|-|及|和|、)\\s?第?\\s?(\\d{1,2}|[IVX]{1,4}))?\\s?分部',
);
/** Paragraphs and items after 條: 第(1)款, 第三款, 第(三)項, (a)段, or the bare label. */
const SUB = pattern(
  `\\s?(?:第\\s?)?((?:\\(\\s?(?:\\d{1,3}[A-Z]{0,2}|[a-z]{1,2}|[ivxl]{1,6}|[A-Z]|[${N}]{1,4})\\s?\\)\\s?){1,5})(?:款|項|段|節|目)?`,
);
const SUB_PLAIN = pattern(`\\s?第\\s?([${N}]{1,4}|\\d{1,2})\\s?(?:款|項)`);
const SCHEDULE = pattern(`附表\\s?(\\d{1,2}[A-Z]{0,2}|[${N}]{1,3})?(?![A-Za-z\\d])`);
const SCHEDULE_PARAGRAPH = pattern('\\s?段');
const FIRST = pattern('第');
const MOST_ELEMENTS = 40;

type List = { end: number; provisions: (NumberedProvision & { range?: string })[] };

function readList(text: string, at: number): List | null {
  const first = readElement(text, at);
  if (!first) return null;
  const provisions: List['provisions'] = [first.provision];
  let { end } = first;
  while (provisions.length < MOST_ELEMENTS) {
    const range = matchAt(RANGE, text, end);
    const connector = range ?? matchAt(CONNECTOR, text, end);
    if (!connector) break;
    const from = end + connector[0].length;
    const labels = readLabels(text, from);
    const last = provisions.at(-1) ?? first.provision;
    if (labels) {
      const provision = continueFrom(last, splitLabels(labels[1] ?? ''));
      if (range) provisions[provisions.length - 1] = { ...last, range: (labels[1] ?? '').replace(/\s/g, '') };
      else provisions.push(provision);
      end = from + labels[0].length;
      continue;
    }
    const next = readElement(text, from);
    if (!next) break;
    if (range) provisions[provisions.length - 1] = { ...last, range: writeProvision(next.provision) };
    else provisions.push(next.provision);
    ({ end } = next);
  }
  return { end, provisions };
}

function readElement(text: string, at: number): { end: number; provision: NumberedProvision } | null {
  const number = matchAt(NUMBER, text, at);
  if (!number) return null;
  const end = at + number[0].length;
  const labels = readLabels(text, end);
  return {
    end: end + (labels?.[0].length ?? 0),
    provision: { number: readLettered(number[1] ?? ''), labels: labels ? splitLabels(labels[1] ?? '') : [] },
  };
}

/** Most numbers have no labels after them. */
const readLabels = (text: string, at: number): RegExpExecArray | null =>
  text[at] === '(' || text[at + 1] === '(' ? matchAt(LABELS, text, at) : null;

const write = (unit: string, list: List): string[] =>
  list.provisions.map((one) => `${unit} ${writeProvision(one)}${one.range === undefined ? '' : `-${one.range}`}`);

/** Paragraphs after 條 belong to the last provision. */
function readSubs(text: string, at: number, norms: string[]): number {
  let end = at;
  for (let depth = 0; depth < 4; depth++) {
    const sub = matchAt(SUB, text, end);
    const plain = sub ? null : matchAt(SUB_PLAIN, text, end);
    const last = norms.at(-1);
    if (last === undefined || (!sub && !plain)) break;
    const labels = sub ? splitLabels(sub[1] ?? '') : [readLettered(plain?.[1] ?? '')];
    norms[norms.length - 1] = `${last}${labels.map((label) => `(${label})`).join('')}`;
    end += (sub ?? plain)?.[0].length ?? 0;
    end = readMoreSubs(text, end, norms);
  }
  return end;
}

const MORE_SUBS = pattern(
  `\\s?(?:、|及|和|與|同|或)\\s?(?:第\\s?)?(\\(\\s?(?:\\d{1,3}[A-Z]{0,2}|[a-z]{1,2}|[ivxl]{1,6}|[${N}]{1,4})\\s?\\))\\s?(?:款|項|段)`,
);

/** `第4條第(1)款及第(3)款`: a second paragraph of the same section. */
function readMoreSubs(text: string, at: number, norms: string[]): number {
  let end = at;
  for (
    let more = matchAt(MORE_SUBS, text, end);
    more && norms.length < MOST_ELEMENTS;
    more = matchAt(MORE_SUBS, text, end)
  ) {
    const [unit = '', rest = ''] = (norms.at(-1) ?? '').split(' ');
    const number = /^[^(]*/.exec(rest)?.[0] ?? '';
    const next = continueFrom({ number, labels: splitLabels(rest.slice(number.length)) }, splitLabels(more[1] ?? ''));
    norms.push(`${unit} ${writeProvision(next)}`);
    end += more[0].length;
  }
  return end;
}

function readArticles(text: string, list: List | null, unit: ArticleUnit): { end: number; norms: string[] } | null {
  const article = list && matchAt(ARTICLE, text, list.end);
  if (!list || !article) return null;
  const norms = write(unit, list);
  return { end: readSubs(text, list.end + article[0].length, norms), norms };
}

function readSchedule(text: string, at: number): { end: number; norms: string[] } | null {
  const schedule = text.startsWith('附', at) ? matchAt(SCHEDULE, text, at) : null;
  if (!schedule) return null;
  const own = schedule[1] ? `sch ${readLettered(schedule[1])}` : 'sch';
  const end = at + schedule[0].length;
  if (!fitsAt(FIRST, text, end)) return schedule[1] ? { end, norms: [own] } : null;
  const part = readPart(text, readList(text, end));
  if (part)
    return (
      readInPart(text, part.end, `${own} ${part.norms[0]}`) ?? {
        end: part.end,
        norms: part.norms.map((norm) => `${own} ${norm}`),
      }
    );
  return readInSchedule(text, end, own) ?? (schedule[1] ? { end, norms: [own] } : null);
}

/** Sections or paragraphs inside a schedule or a part of one. */
function readInSchedule(text: string, end: number, own: string): { end: number; norms: string[] } | null {
  const list = readList(text, end);
  const inside = readArticles(text, list, 's');
  if (inside) return { end: inside.end, norms: inside.norms.map((norm) => `${own} ${norm}`) };
  const paragraph = list && matchAt(SCHEDULE_PARAGRAPH, text, list.end);
  if (!list || !paragraph) return null;
  return { end: list.end + paragraph[0].length, norms: write('para', list).map((norm) => `${own} ${norm}`) };
}

const readInPart = (text: string, at: number, own: string): { end: number; norms: string[] } | null =>
  matchAt(FIRST, text, at) ? readInSchedule(text, at, own) : null;

function readPart(text: string, list: List | null): { end: number; norms: string[] } | null {
  const part = list && matchAt(PART, text, list.end);
  if (!list || !part || fitsAt(PART_WORD, text, list.end)) return null;
  const end = list.end + part[0].length;
  const division = matchAt(DIVISION, text, end);
  const norms = write('pt', list).flatMap((norm) => (division ? writeDivisions(norm, division) : [norm]));
  return { end: end + (division?.[0].length ?? 0), norms };
}

/** 第2分部, 第2至4分部, 第2及3分部. */
function writeDivisions(part: string, [, first, joint = '', second]: RegExpExecArray): string[] {
  if (second === undefined) return [`${part} div ${first}`];
  return /[至-]/.test(joint) ? [`${part} div ${first}-${second}`] : [`${part} div ${first}`, `${part} div ${second}`];
}

/** 第1部分, 第2部門, 第3部車 are no parts of an ordinance. */
const PART_WORD = pattern('\\s?部(?:分|門|隊|車|電|手|冊|電影|機)');

/** Sections with labels but without 條: 第5(1). */
const UNCLOSED_END = pattern('(?![\\s]{0,2}[章段款項號頁宗級庭名個次年月日期卷節點屆座室層樓組類階條])');

function readWithoutWord(
  text: string,
  at: number,
  list: List | null,
  unit: ArticleUnit,
): { end: number; norms: string[] } | null {
  const isLabelled = list?.provisions.every(({ labels }) => labels.length > 0);
  if (list && isLabelled && fitsAt(UNCLOSED_END, text, list.end)) return { end: list.end, norms: write(unit, list) };
  const element = readElement(text, at);
  if (!element || element.provision.labels.length === 0 || !fitsAt(UNCLOSED_END, text, element.end)) return null;
  return { end: element.end, norms: [`${unit} ${writeProvision(element.provision)}`] };
}

const BETWEEN = pattern('\\s?(?:、|,|以及|及|和|與|同埋|同|或|連同)\\s?(?=第|附表|\\d{1,4}[A-Z]{0,3}\\s?(?:\\(|條))');

/** Reads a whole expression of provisions from 第 or 附表 on; `loose` accepts 第5(1) without 條. */
export function readChineseProvisions(
  text: string,
  at: number,
  unit: ArticleUnit,
  loose = false,
): ChineseProvisions | null {
  const first = readOne(text, at, unit, loose);
  if (!first) return null;
  const norms = [...first.norms];
  let { end } = first;
  while (norms.length < MOST_ELEMENTS) {
    const between = matchAt(BETWEEN, text, end);
    const next = between && readOne(text, end + between[0].length, unit, false);
    // A comma joins sections with sections; after a part or schedule it opens a new clause.
    if (!next || (between[0].includes(',') && unitIn(norms.at(-1)) !== unitIn(next.norms[0]))) break;
    norms.push(...next.norms);
    ({ end } = next);
  }
  const kind = norms[0]?.startsWith('sch') ? 'schedule' : norms[0]?.startsWith('pt') ? 'part' : 'article';
  return { end, norms, unit: kind };
}

const unitIn = (norm = ''): string => norm.split(' ')[0] ?? '';

/** Where the list of numbers at `at` ends, for a caller that found no unit after it. */
export const endOfList = (text: string, at: number): number => readList(text, at)?.end ?? at;

function readOne(text: string, at: number, unit: ArticleUnit, loose: boolean) {
  const schedule = readSchedule(text, at);
  if (schedule) return schedule;
  const list = readList(text, at);
  const articles = readArticles(text, list, unit);
  if (articles || !fitsAt(FIRST, text, at)) return articles;
  return readPart(text, list) ?? (loose ? readWithoutWord(text, at, list, unit) : null);
}
