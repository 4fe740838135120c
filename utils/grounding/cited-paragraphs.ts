import { parseChineseNumber } from '../core/chinese-numerals';
import { foldText } from './fold-text';
import type { SourceParagraph } from './source-paragraphs';

/** Longer ranges than this are no citation of paragraphs. */
const LONGEST_RANGE = 200;

/** A printed number without what citing puts around it: `[12]`, `para. 12`, `第12段`, `§ 12`, `s 4(1)` and `4(1)` are one; `¶3` is counted. */
export function normaliseNumber(said: string): string {
  const plain = foldText(said)
    .toLowerCase()
    .replace(/[\s[\].#§]+/g, '')
    .replace(/^(?:paragraphs?|paras?|pp?(?=\d)|sections?|secs?|ss?(?=\d)|at|第)/, '')

    .replace(/[段条条款条]$/, '');
  const chinese = /^[零〇一二三四五六七八九十百]+$/.test(plain) ? parseChineseNumber(plain) : null;
  return chinese === null ? plain : String(chinese);
}

export type Cited = {
  /** The paragraphs named, in the order of the document; several where numbering restarts in each opinion. */
  readonly paragraphs: readonly SourceParagraph[];
  /** What was named and does not exist, as written. */
  readonly unknown: readonly string[];
};

/** Looks up paragraphs by label. */
export type NumberIndex = ReadonlyMap<string, readonly SourceParagraph[]>;

export function indexNumbers(paragraphs: readonly SourceParagraph[]): NumberIndex {
  const index = new Map<string, SourceParagraph[]>();
  const add = (key: string, paragraph: SourceParagraph): void => {
    const known = index.get(key);
    if (known) {
      if (known.at(-1) !== paragraph) known.push(paragraph);
    } else index.set(key, [paragraph]);
  };
  for (const paragraph of paragraphs) {
    const key = normaliseNumber(paragraph.number);
    if (key === '') continue;
    add(key, paragraph);
    // `s 4` names all of `s 4(1)`, `s 4(2)`; kept apart by a mark, so that a paragraph `4` itself comes first.
    const section = /^([^(]+)\(/.exec(key)?.[1];
    if (section) add(`${section}(`, paragraph);
    for (const { id } of paragraph.blocks) add(`#${id}`, paragraph);
  }
  return index;
}

/** Finds the paragraphs that a statement names: single, `12-14`, `4(1)` under `s 4`, or with the judge's name. */
export function findCited(said: readonly string[], index: NumberIndex): Cited {
  const found = new Set<SourceParagraph>();
  const unknown: string[] = [];
  for (const one of said.flatMap((entry) => entry.split(/[,;，、；]/)).filter((entry) => entry.trim() !== '')) {
    const paragraphs = lookUp(one, index);
    if (paragraphs.length === 0) unknown.push(one.trim());
    for (const paragraph of paragraphs) found.add(paragraph);
  }
  return { paragraphs: [...found].sort((a, b) => a.index - b.index), unknown };
}

function lookUp(said: string, index: NumberIndex): readonly SourceParagraph[] {
  const key = normaliseNumber(said);
  const section = key.replace(/\(.*$/, '');
  const direct = index.get(key) ?? index.get(`${key}(`) ?? (section === key ? undefined : index.get(section));
  if (direct) return direct;
  return lookUpRange(key, index) ?? lookUpOtherwise(said, key, index) ?? lookUpQualified(said, index);
}

/** A pilcrow before a printed number, none before a counted one; an id, as answers kept by an older version have it. */
const lookUpOtherwise = (said: string, key: string, index: NumberIndex): readonly SourceParagraph[] | undefined =>
  index.get(key.startsWith('¶') ? key.slice(1) : `¶${key}`) ?? index.get(`#${said.trim()}`);

function lookUpRange(key: string, index: NumberIndex): readonly SourceParagraph[] | undefined {
  const range = /^([a-z¶]?)(\d{1,4})(?:-|to|至)[a-z¶]?(\d{1,4})$/.exec(key);
  if (!range) return undefined;
  const [from, to] = [Number(range[2]), Number(range[3])];
  if (to < from || to - from > LONGEST_RANGE) return undefined;
  const numbers = Array.from({ length: to - from + 1 }, (_, step) => `${range[1] ?? ''}${from + step}`);
  return numbers.flatMap((number) => index.get(number) ?? index.get(`¶${number}`) ?? []);
}

/** `Calloway PJ [12]`: the number at the end, in that judge's opinion. */
function lookUpQualified(said: string, index: NumberIndex): readonly SourceParagraph[] {
  const match = /^(.{2,60}?)[\s,:[(#]{1,3}(\d{1,4}[A-Za-z]?)[\])]?\s*$/.exec(said.trim());
  const name =
    foldText(match?.[1] ?? '')
      .toLowerCase()
      .split(/[\s,]+/)[0] ?? '';
  const paragraphs = index.get(normaliseNumber(match?.[2] ?? '')) ?? [];
  return name.length < 2
    ? []
    : paragraphs.filter((one) => foldText(`${one.opinion} ${one.heading}`).toLowerCase().includes(name));
}
