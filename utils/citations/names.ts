/** A set of names looked up in running text letter by letter; case, blanks, full stops and apostrophes do not count. */
export type Names<Value> = {
  readonly values: Map<string, Value>;
  /** Length of the longest name by its first two letters; a text that begins otherwise is passed over at once. */
  readonly longest: Map<number, number>;
};

/** A name found in the text, and where it ends. */
export type NameHit<Value> = { readonly end: number; readonly value: Value };

const isSkipped = (code: number): boolean => code === 0x20 || code === 0x0a || code === 0x2e || code === 0x27;

const isLetter = (code: number): boolean => (code | 32) >= 97 && (code | 32) <= 122;

/** Upper-case ASCII letters as lower case, everything else unchanged. */
const lower = (code: number): number => (code >= 65 && code <= 90 ? code + 32 : code);

const compact = (name: string): string => name.replace(/[ .'’\n]/g, '').toLowerCase();

const pair = (first: number, second: number): number => first * 0x10000 + second;

export const createNames = <Value>(): Names<Value> => ({ values: new Map(), longest: new Map() });

/** Adds a name; a name said twice keeps its first value. */
export function addName<Value>(names: Names<Value>, name: string, value: Value): void {
  const key = compact(name);
  if (!names.values.has(key)) names.values.set(key, value);
  const start = pair(key.charCodeAt(0), key.length > 1 ? key.charCodeAt(1) : 0);
  for (const bucket of [start, pair(key.charCodeAt(0), 0)]) {
    if (bucket === start || key.length === 1)
      names.longest.set(bucket, Math.max(key.length, names.longest.get(bucket) ?? 0));
  }
}

/** Two signs may stand between letters of a name (`H. K.`), no more. */
const MOST_SKIPPED = 3;

/** Every name that begins at `start`, the longest first; a name ends where no further letter follows. */
export function namesAt<Value>(names: Names<Value>, text: string, start: number): NameHit<Value>[] {
  const first = lower(text.charCodeAt(start));
  let second = start + 1;
  while (isSkipped(text.charCodeAt(second)) && second < start + MOST_SKIPPED) second++;
  const longest = names.longest.get(pair(first, lower(text.charCodeAt(second)))) ?? names.longest.get(pair(first, 0));
  if (longest === undefined || isSkipped(first)) return [];
  const hits: NameHit<Value>[] = [];
  let key = '';
  let skipped = 0;
  for (let at = start; at < text.length && key.length < longest; at++) {
    const code = text.charCodeAt(at);
    if (isSkipped(code)) {
      if (++skipped > MOST_SKIPPED) break;
      continue;
    }
    skipped = 0;
    key += String.fromCharCode(lower(code));
    if (isLetter(code) && isLetter(text.charCodeAt(at + 1))) continue;
    const value = names.values.get(key);
    if (value !== undefined) hits.unshift({ end: at + 1, value });
  }
  return hits;
}

/** Rows by a key, in their order. */
export function groupBy<Row>(rows: readonly Row[], keyOf: (row: Row) => string): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}
