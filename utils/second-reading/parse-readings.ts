import { readList } from '../core/read-answer';
import { READINGS, type Reading, type Says } from '../core/reading';

/** What the list is called, without case and blanks. */
const LIST_NAMES = ['readings', 'reading', 'results', 'answers', 'statements', 'sentences', 'checks', '結果', '结果'];

/** Other words for a choice, without case, blanks and marks. */
const SAYS_WORDS: Readonly<Record<Says, RegExp>> = {
  'does-not-say':
    /doesnotsay|notsay|notsupported|unsupported|notfound|notmentioned|nosupport|沒有說|没有说|不支持|未提及/,
  opposite: /opposite|contradict|reverse|相反/,
  'of-another': /another|other(?:person|party|case)|wrong(?:person|party|case)|另一|他人/,
  'others-words': /otherswords|someoneelse|somebodyelse|notthecourt|attribut|轉述|转述|他人的話|他人的话/,
  'says-so': /^says(?:so|it)?$|^supported$|^yes$|^true$|^correct$|^support|說了|说了|支持|正確|正确/,
};

/** Spaces, quotation marks and kinds of dashes do not matter where words are looked for. */
const fold = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/["'“”‘’「」『』`]/g, '')
    .replace(/[‐-―]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();

/** Fewer letters than this stand in too many paragraphs to show anything. */
const LEAST_LETTERS = 6;
const LEAST_CHINESE = 4;

type Paragraph = { readonly label: string; readonly text: string };

/** Reads a second reader's answer: what it said of each statement, by the statement's id. Entries of no known statement fall away. */
export function parseReadings(
  raw: string,
  paragraphsOf: ReadonlyMap<string, readonly Paragraph[]>,
): Map<string, Reading> | undefined {
  const list = readList(raw, LIST_NAMES);
  if (list === undefined) return undefined;
  const readings = new Map<string, Reading>();
  for (const entry of list) {
    if (typeof entry !== 'object' || entry === null) continue;
    const { id, says, whose, words } = entry as Readonly<Record<string, unknown>>;
    const paragraphs = paragraphsOf.get(String(id ?? '').trim());
    const said = readSays(says);
    if (paragraphs === undefined || said === undefined || readings.has(String(id).trim())) continue;
    readings.set(String(id).trim(), judge(said, textOf(whose), textOf(words), paragraphs));
  }
  return readings;
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value.trim().slice(0, 500) : '');

function readSays(value: unknown): Says | undefined {
  if (typeof value !== 'string') return undefined;
  const exact = READINGS.find((one) => one === value.trim().toLowerCase());
  if (exact) return exact;
  const folded = value.toLowerCase().replace(/[\s_\-.,'’]/g, '');
  return READINGS.toReversed().find((one) => SAYS_WORDS[one].test(folded));
}

/** A reading counts only where its words stand in a cited paragraph: a reader that looked can show where. */
function judge(says: Says, whose: string, words: string, paragraphs: readonly Paragraph[]): Reading {
  const wanted = fold(words).replace(/^[.…\s]+|[.…\s]+$/g, '');
  const least = /[\u3400-\u9fff]/.test(wanted) ? LEAST_CHINESE : LEAST_LETTERS;
  const found = wanted.length < least ? undefined : paragraphs.find(({ text }) => fold(text).includes(wanted));
  return {
    says,
    ...(says === 'others-words' && whose !== '' && { whose }),
    ...(words !== '' && { words }),
    ...(found && { paragraph: found.label }),
    counts: found !== undefined,
  };
}
