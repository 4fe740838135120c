/**
 * A set of names looked up in running text letter by letter; case, blanks, full stops and apostrophes do not count. Names that begin
 * alike wait in one list until a text begins so: a page meets few of them, and loading is quick.
 */
export type Names<Value> = {
  /** What a name means that was said twice. */
  readonly join: (first: Value, later: Value) => Value;
  readonly waiting: Map<number, (readonly [name: string, value: Value])[]>;
  readonly buckets: Map<number, Bucket<Value>>;
};

type Bucket<Value> = {
  readonly values: Map<string, Value>;
  /** Length of the longest name by its second letter; a text that goes on otherwise is passed over at once. */
  readonly longest: Map<number, number>;
};

/** A name found in the text, and where it ends. */
export type NameHit<Value> = { readonly end: number; readonly value: Value };

const isSkipped = (code: number): boolean => code === 0x20 || code === 0x0a || code === 0x2e || code === 0x27;

const isLetter = (code: number): boolean => (code | 32) >= 97 && (code | 32) <= 122;

/** Upper-case ASCII letters as lower case, everything else unchanged. */
const lower = (code: number): number => (code >= 65 && code <= 90 ? code + 32 : code);

const compact = (name: string): string => name.replace(/[ .'’\n]/g, '').toLowerCase();

/** An empty set; a name said twice keeps its first value unless `join` says otherwise. */
export const createNames = <Value>(join: (first: Value, later: Value) => Value = (first) => first): Names<Value> => ({
  join,
  waiting: new Map(),
  buckets: new Map(),
});

/** Adds a name, which begins with a letter. */
export function addName<Value>(names: Names<Value>, name: string, value: Value): void {
  const first = lower(name.charCodeAt(0));
  const waiting = names.waiting.get(first);
  if (waiting) waiting.push([name, value]);
  else names.waiting.set(first, [[name, value]]);
}

const NO_SECOND = 0;

function bucketAt<Value>(names: Names<Value>, first: number): Bucket<Value> | undefined {
  const known = names.buckets.get(first);
  const waiting = known ? undefined : names.waiting.get(first);
  if (!waiting) return known;
  const bucket: Bucket<Value> = { values: new Map(), longest: new Map() };
  for (const [name, value] of waiting) {
    const key = compact(name);
    const first = bucket.values.get(key);
    bucket.values.set(key, first === undefined ? value : names.join(first, value));
    const second = key.length > 1 ? key.charCodeAt(1) : NO_SECOND;
    bucket.longest.set(second, Math.max(key.length, bucket.longest.get(second) ?? 0));
  }
  names.buckets.set(first, bucket);
  return bucket;
}

/** Two signs may stand between letters of a name (`H. K.`), no more. */
const MOST_SKIPPED = 3;

const NO_HITS: never[] = [];

/** Every name that begins at `start`, the longest first; a name ends where no further letter follows. */
export function namesAt<Value>(names: Names<Value>, text: string, start: number): NameHit<Value>[] {
  const bucket = bucketAt(names, lower(text.charCodeAt(start)));
  if (!bucket) return NO_HITS;
  let second = start + 1;
  while (isSkipped(text.charCodeAt(second)) && second < start + MOST_SKIPPED) second++;
  const longest = bucket.longest.get(lower(text.charCodeAt(second))) ?? bucket.longest.get(NO_SECOND);
  if (longest === undefined) return NO_HITS;
  let hits = NO_HITS as NameHit<Value>[];
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
    const value = bucket.values.get(key);
    if (value !== undefined) hits = [{ end: at + 1, value }, ...hits];
  }
  return hits;
}
