/** An object that closed: its words mended into plain JSON, and how deep it stood. */
export type FoundObject = {
  readonly json: string;
  /** 0 for an object that stands in nothing else. */
  readonly depth: number;
  /** It holds no object of its own. */
  readonly isLeaf: boolean;
  /** The key whose value, or whose list, it stands in. */
  readonly under?: string;
};

/** `growing`: more will come; `cut`: a limit or a fault ended it; `whole`: the model came to its own end. */
export type Ending = 'growing' | 'cut' | 'whole';

export type Scanned = {
  /** Every object that closed, in the order in which they closed. */
  readonly objects: readonly FoundObject[];
  /** Values that stand in nothing else, as mended JSON; the last may be open. */
  readonly roots: readonly { readonly json: string; readonly isClosed: boolean }[];
  /** What stands before the first value, and between values. */
  readonly prose: string;
  /** Objects that had begun and did not close. */
  readonly unfinished: number;
};

type Open = {
  readonly bracket: '{' | '[';
  readonly at: number;
  readonly under: string | undefined;
  key: string | undefined;
  hasObject: boolean;
};

/** Full-width marks that stand for those of JSON, outside strings. */
const FULL_WIDTH: Readonly<Record<string, string>> = {
  '：': ':',
  '，': ',',
  '、': ',',
  '｛': '{',
  '｝': '}',
  '［': '[',
  '］': ']',
  '【': '[',
  '】': ']',
};

const ASCII_QUOTE = '"';
const CURLY_QUOTES = '“”＂';
const isQuote = (char: string): boolean => char === ASCII_QUOTE || (char !== '' && CURLY_QUOTES.includes(char));

/** A brace before a key, or a list of objects; `[12]` in an excuse begins no answer. */
const VALUE_BEGINS = /^(?:[{｛]\s{0,40}(?:["'“”＂}｝{｛]|[\w\p{L}]{1,40}\s{0,9}[:：])|[[［]\s{0,40}(?:[{｛]|[\]］]))/u;

/** Deeper than an answer ever nests. */
const DEEPEST = 40;

/** A key is no longer; more behind a quotation mark is a sentence. */
const KEY_AFTER_COMMA = /^\s{0,60}(?:["“”＂'][^"“”＂\n]{0,60}["“”＂']|[\w\p{L}]{1,40})\s{0,20}[:：]/u;
const VALUE_AFTER_COMMA = /^\s{0,60}(?:["“”＂{｛[［\]］\d'-]|true\b|false\b|null\b)/;
/** So much must be there before a comma behind a quotation mark can be judged. */
const ENOUGH_AHEAD = 200;

/** Escapes that JSON knows; a backslash before anything else is a backslash. */
const ESCAPES = '"\\/bfnrtu';

/**
 * Walks through what a model wrote and finds the JSON in it, mending on the way what models get wrong: full-width marks
 * between values, quotation marks inside strings that were not escaped, line ends in strings, words around it.
 * Nothing is guessed about what is still to come; where the answer is whole, brackets forgotten at its end are closed, but
 * a string that was not closed never is: half a sentence is none.
 *
 * `{"text"："He said "no", twice."，"n"：1}` → `{"text":"He said \"no\", twice.","n":1}`
 */
export function scanJson(text: string, ending: Ending): Scanned {
  const state: Scan = { objects: [], roots: [], open: [], prose: '', out: '', isKey: false, isInString: false };
  let at = 0;
  while (at < text.length) {
    const end = step(state, text, at, ending !== 'growing');
    if (end === undefined) break;
    at = end;
  }
  const { objects, roots, open, prose } = state;
  if (ending === 'whole' && !state.isInString) {
    while (open.length > 0) close(state, open.at(-1)?.bracket === '{' ? '}' : ']');
  }
  if (open.length > 0) roots.push({ json: state.out, isClosed: false });
  const unfinished = open.filter(({ bracket }) => bracket === '{').length;
  return { objects, roots, prose: prose.replace(/```\w{0,12}/g, '').trim(), unfinished };
}

/** What was found so far, and what is open where the scan stands. */
type Scan = {
  readonly objects: FoundObject[];
  readonly roots: { json: string; isClosed: boolean }[];
  readonly open: Open[];
  prose: string;
  /** The value that stands in nothing else, mended, as far as it was read. */
  out: string;
  /** In an object, a key comes next; behind a colon, a value. */
  isKey: boolean;
  isInString: boolean;
};

/** Reads what stands at one place, and says where the next begins; undefined where nothing more can be read. */
function step(state: Scan, text: string, at: number, isWhole: boolean): number | undefined {
  const { open } = state;
  const char = text[at] ?? '';
  if (open.length === 0 && !VALUE_BEGINS.test(text.slice(at, at + 80))) {
    state.prose += char;
    return at + 1;
  }
  if (isQuote(char)) return takeString(state, text, at, isWhole);
  const mark = FULL_WIDTH[char] ?? char;
  if (mark === '{' || mark === '[') {
    if (open.length >= DEEPEST) return undefined;
    openBracket(state, mark);
  } else if (mark === '}' || mark === ']') close(state, mark);
  else {
    state.out += mark;
    if (mark === ':') state.isKey = false;
    if (mark === ',') state.isKey = open.at(-1)?.bracket === '{';
  }
  return at + 1;
}

function takeString(state: Scan, text: string, at: number, isWhole: boolean): number | undefined {
  const { open, isKey } = state;
  const inside = open.at(-1);
  const string = readString(text, at, { isKey, inArray: inside?.bracket === '[', isWhole });
  state.out += string.json;
  state.isInString = !string.isClosed;
  if (state.isInString) return undefined;
  if (isKey && inside) inside.key = string.json.slice(1, -1);
  return string.end;
}

function openBracket(state: Scan, bracket: '{' | '['): void {
  const { open } = state;
  if (open.length === 0) state.out = '';
  for (const outer of open) outer.hasObject ||= bracket === '{';
  const outer = open.at(-1);
  const under = outer?.bracket === '{' ? outer.key : outer?.under;
  open.push({ bracket, at: state.out.length, under, key: undefined, hasObject: false });
  state.isKey = bracket === '{';
  state.out += bracket;
}

function close(state: Scan, mark: '}' | ']'): void {
  const { objects, roots, open } = state;
  const closed = closeUpTo(open, mark);
  if (closed === undefined) return;
  state.out += closed.missing + mark;
  const { opened } = closed;
  const under = opened.under === undefined ? {} : { under: opened.under };
  if (mark === '}')
    objects.push({ json: state.out.slice(opened.at), depth: open.length, isLeaf: !opened.hasObject, ...under });
  if (open.length === 0) roots.push({ json: state.out, isClosed: true });
  state.isKey = false;
}

/** Closes the bracket that this mark belongs to, and those that were forgotten inside it. */
function closeUpTo(open: Open[], mark: '}' | ']'): { opened: Open; missing: string } | undefined {
  const wanted = mark === '}' ? '{' : '[';
  const found = open.findLastIndex(({ bracket }) => bracket === wanted);
  const opened = open[found];
  if (opened === undefined) return undefined;
  const missing = open
    .slice(found + 1)
    .reverse()
    .map(({ bracket }) => (bracket === '{' ? '}' : ']'))
    .join('');
  open.length = found;
  return { opened, missing };
}

type Place = { readonly isKey: boolean; readonly inArray: boolean; readonly isWhole: boolean };

/** Reads a string from its first quotation mark; inner marks that were not escaped are. */
function readString(text: string, start: number, place: Place): { json: string; end: number; isClosed: boolean } {
  const isCurly = text[start] !== ASCII_QUOTE;
  let json = ASCII_QUOTE;
  let at = start + 1;
  while (at < text.length) {
    const char = text[at] ?? '';
    if (char === '\\') {
      const next = text[at + 1];
      if (next === undefined) break;
      json += ESCAPES.includes(next) ? char + next : `\\\\${next}`;
      at += 2;
      continue;
    }
    if (char === ASCII_QUOTE || (isCurly && isQuote(char))) {
      const ends = endsString(text.slice(at + 1, at + 1 + ENOUGH_AHEAD), place);
      if (ends === undefined) break;
      if (ends) return { json: `${json}"`, end: at + 1, isClosed: true };
      json += char === ASCII_QUOTE ? '\\"' : char;
    } else json += escapeControl(char);
    at++;
  }
  // Unless it is whole, the string is read again from its start when more has come.
  return { json, end: text.length, isClosed: false };
}

const CONTROLS: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '', '\t': '\\t' };
const escapeControl = (char: string): string => (char < ' ' ? (CONTROLS[char] ?? ' ') : char);

/** Whether a quotation mark ends its string, by what stands behind it; undefined while that cannot be seen yet. */
function endsString(ahead: string, { isKey, inArray, isWhole }: Place): boolean | undefined {
  const next = ahead.trimStart()[0];
  if (next === undefined) return isWhole ? true : undefined;
  if (isKey) return next === ':' || next === '：' || next === '}' || next === '｝';
  if ('}｝]］'.includes(next)) return true;
  if (next === ',' || next === '，' || (inArray && next === '、')) {
    const rest = ahead.slice(ahead.indexOf(next) + 1);
    const fits = inArray ? VALUE_AFTER_COMMA.test(rest) : KEY_AFTER_COMMA.test(rest) || /^\s{0,60}[}｝]/.test(rest);
    if (fits) return true;
    const isShort = rest.trim().length < 60 && !isWhole;
    return isShort && mayBecome(rest, inArray) ? undefined : rest.trim() === '' && isWhole;
  }
  // A forgotten comma: the next key, or the next value, follows at once.
  if (isQuote(next)) return inArray ? /^\s{1,60}["“”＂]/.test(ahead) : KEY_AFTER_COMMA.test(ahead.trimStart());
  // The fence around the answer, or its end.
  return ahead.trimStart().startsWith('```');
}

/** Whether a few letters behind a comma may still grow into a key or a value. */
const mayBecome = (rest: string, inArray: boolean): boolean => {
  const start = rest.trimStart();
  if (start === '') return true;
  return inArray
    ? /^[tfn]\w{0,4}$/.test(start)
    : /^(?:["“”＂'][^"“”＂\n]{0,60}["“”＂']?\s{0,20}|[\w\p{L}]{1,40})$/u.test(start);
};
