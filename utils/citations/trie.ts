/** A set of names looked up in running text letter by letter; blanks, full stops and apostrophes do not count. */
export type Trie<Value> = { readonly next: Map<number, Trie<Value>>; value?: Value };

/** A name found in the text, and where it ends. */
export type TrieHit<Value> = { readonly end: number; readonly value: Value };

const isSkipped = (code: number): boolean =>
  code === 0x20 || code === 0x0a || code === 0x2e || code === 0x27 || code === 0x2019;

const isLetter = (code: number): boolean => (code | 32) >= 97 && (code | 32) <= 122;

/** Upper-case ASCII letters as lower case, everything else unchanged. */
const lower = (code: number): number => (code >= 65 && code <= 90 ? code + 32 : code);

/** Adds a name; a name said twice keeps its first value. */
export function addName<Value>(trie: Trie<Value>, name: string, value: Value): void {
  let node = trie;
  for (let at = 0; at < name.length; at++) {
    const code = name.charCodeAt(at);
    if (isSkipped(code)) continue;
    const key = lower(code);
    let next = node.next.get(key);
    if (!next) {
      next = { next: new Map() };
      node.next.set(key, next);
    }
    node = next;
  }
  node.value ??= value;
}

export const createTrie = <Value>(): Trie<Value> => ({ next: new Map() });

/** Two signs may stand between letters of a name (`H. K.`), no more. */
const MOST_SKIPPED = 3;

/** Every name that begins at `start`, the longest first; a name ends where no further letter follows. */
export function namesAt<Value>(trie: Trie<Value>, text: string, start: number): TrieHit<Value>[] {
  const hits: TrieHit<Value>[] = [];
  let node = trie;
  let skipped = 0;
  for (let at = start; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (isSkipped(code)) {
      if (++skipped > MOST_SKIPPED || at === start) break;
      continue;
    }
    const next = node.next.get(lower(code));
    if (!next) break;
    skipped = 0;
    node = next;
    const after = text.charCodeAt(at + 1);
    if (node.value !== undefined && !(isLetter(code) && isLetter(after)))
      hits.unshift({ end: at + 1, value: node.value });
  }
  return hits;
}
