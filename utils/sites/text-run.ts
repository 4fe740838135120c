/** A stretch of a run that is copied from one text node, character by character. */
export type Piece = {
  readonly node: Text;
  /** First character in the node. */
  readonly from: number;
  /** First character in the run. */
  readonly at: number;
  readonly length: number;
};
type GrowingPiece = { readonly node: Text; readonly from: number; readonly at: number; length: number };

/** Clean text with the places it came from, in order. Characters without a piece are ours (` | ` between cells). */
export type Run = { readonly text: string; readonly pieces: readonly Piece[] };

/** `prose`: spaces as written. `statute`: no space inside brackets and before punctuation, where markup left some. */
export type Spacing = 'prose' | 'statute';

export type RunBuilder = {
  /** Adds a text node, or the part of it between two offsets. */
  add(node: Text, from?: number, to?: number): void;
  /** Separates words where the page breaks a line; `kept` also between Chinese characters. */
  space(kept?: boolean): void;
  /** Characters so far, a space to come not counted. */
  length(): number;
  /** Text so far. */
  text(): string;
  /** Ends the run and starts the next. */
  take(): Run;
};

const SPACE = /[^\S\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/;
/** Something to clean; most text nodes of prose have nothing. */
const UNCLEAN =
  /[^\S ]| {2}|^ | $|[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/;
/** What stands between words and is not one plain space: more spaces, breaks, characters without width (soft hyphens, joiners, direction marks). */
const GAP =
  /[\s\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]{2,}|[^\S ]|[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]|^ | $/g;
/** In statutes each space is looked at. */
const STATUTE_GAP = /[\s\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]+/g;
/** Single spaces that statutes do not want; see `wantsSpace`. */
const UNWANTED_IN_STATUTES =
  /[([（《「『【〔“‘] | [)\]）》」』】〕”’,;.，、；。：]|[\u3000-\u9fff\uf900-\ufaff\uff00-\uffef] [\u3000-\u9fff\uf900-\ufaff\uff00-\uffef]/;
const FULL_WIDTH = /[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/g;
const HAS_FULL_WIDTH = /[\uff10-\uff5a]/;
const CHINESE = /[\u3000-\u9fff\uf900-\ufaff\uff00-\uffef]/;
const OPENING = new Set('([（《「『【〔“‘');
const CLOSING = new Set(')]）》」』】〕”’,;.，、；。：');

/** Gathers the text of one block from its text nodes, cleaning spaces and remembering where each character stands. */
export function createRun(spacing: Spacing = 'prose'): RunBuilder {
  let text = '';
  /** Kept apart: asking a long string under construction for its last character copies it. */
  let last = '';
  let pieces: GrowingPiece[] = [];
  let pending: { node: Text | null; from: number; broken: boolean } | null = null;

  const push = (node: Text, from: number, length: number): void => {
    const open = pieces.at(-1);
    if (open && open.node === node && open.from + open.length === from && open.at + open.length === text.length) {
      open.length += length;
    } else pieces.push({ node, from, at: text.length, length });
  };
  const flushSpace = (next: string): void => {
    if (pending && last !== '' && wantsSpace(last, next, pending.broken, spacing)) {
      if (pending.node) push(pending.node, pending.from, 1);
      text += ' ';
    }
    pending = null;
  };
  const addWord = (node: Text, from: number, word: string): void => {
    if (word === '') return;
    flushSpace(word);
    push(node, from, word.length);
    text += HAS_FULL_WIDTH.test(word) ? word.replace(FULL_WIDTH, toAscii) : word;
    last = word.charAt(word.length - 1);
  };
  const addGap = (node: Text, from: number, gap: string): void => {
    const space = pending ? -1 : gap.search(SPACE);
    if (space >= 0) pending = { node, from: from + space, broken: gap.includes('\n') };
  };
  return {
    add(node, from = 0, to) {
      const data = from === 0 && to === undefined ? node.data : node.data.slice(from, to);
      if (isClean(data, spacing)) addWord(node, from, data);
      else
        cutAtGaps(data, spacing, {
          word: (at, word) => addWord(node, from + at, word),
          gap: (at, gap) => addGap(node, from + at, gap),
        });
    },
    space(kept = false) {
      pending = pending && !kept ? pending : { node: null, from: 0, broken: !kept };
    },
    length: () => text.length,
    text: () => text,
    take() {
      const run = { text, pieces };
      text = '';
      last = '';
      pieces = [];
      pending = null;
      return run;
    },
  };
}

const isClean = (data: string, spacing: Spacing): boolean =>
  !UNCLEAN.test(data) && !(spacing === 'statute' && UNWANTED_IN_STATUTES.test(data));

type Part = (at: number, said: string) => void;

/** Cuts a text into what is copied as it stands and the gaps between, which are cleaned; prose keeps its single spaces. */
function cutAtGaps(data: string, spacing: Spacing, on: { readonly word: Part; readonly gap: Part }): void {
  let at = 0;
  for (const { 0: gap, index } of data.matchAll(spacing === 'prose' ? GAP : STATUTE_GAP)) {
    if (index > at) on.word(at, data.slice(at, index));
    on.gap(index, gap);
    at = index + gap.length;
  }
  if (at < data.length) on.word(at, data.slice(at));
}

/** Whether the space between two words belongs to the text or only to the markup. */
function wantsSpace(before: string, next: string, broken: boolean, spacing: Spacing): boolean {
  const after = next.charAt(0);
  // Markup set on lines of its own: `“⏎ H ⏎”`, `Cap. 210⏎.`, `1⏎st`.
  if (broken && (OPENING.has(before) || CLOSING.has(after))) return false;
  if (broken && /\d/.test(before) && /^(?:st|nd|rd|th)$/.test(next)) return false;
  const betweenChinese = CHINESE.test(before) && CHINESE.test(after);
  if (spacing === 'prose') return !(betweenChinese && broken);
  return !betweenChinese && !OPENING.has(before) && !CLOSING.has(after);
}

/** Full-width letters and digits read as their plain forms; one character stays one character. */
const toAscii = (character: string): string => String.fromCharCode(character.charCodeAt(0) - 0xfee0);

/** Puts runs behind each other with our own separator between them. */
export function joinRuns(runs: readonly Run[], separator: string): Run {
  const pieces: Piece[] = [];
  let text = '';
  for (const run of runs.filter((each) => each.text !== '')) {
    if (text !== '') text += separator;
    for (const piece of run.pieces) pieces.push({ ...piece, at: piece.at + text.length });
    text += run.text;
  }
  return { text, pieces };
}

/** The part of a run before an offset, without the spaces it would end in. */
export function keepStart(run: Run, count: number): Run {
  const text = run.text.slice(0, count).trimEnd();
  const pieces = run.pieces.flatMap((piece) =>
    piece.at >= text.length ? [] : [{ ...piece, length: Math.min(piece.length, text.length - piece.at) }],
  );
  return { text, pieces };
}

/** The part of a run from an offset on, without the spaces it would begin with. */
export function dropStart(run: Run, count: number): Run {
  let from = count;
  while (run.text.charAt(from) === ' ') from += 1;
  const pieces = run.pieces.flatMap((piece) => {
    const cut = Math.max(0, from - piece.at);
    if (cut >= piece.length) return [];
    return [{ node: piece.node, from: piece.from + cut, at: piece.at + cut - from, length: piece.length - cut }];
  });
  return { text: run.text.slice(from), pieces };
}
