import { CHINESE_NUMERAL_CLASS } from '../../core/chinese-numerals';
import { matchAt, stepOver } from '../match-at';
import { han } from '../normalise';
import { namesIn } from './definitions';
import { isElsewhereChapter } from './elsewhere';
import { readLettered } from './labels';

/** `Cap. 622`, `(Cap. 336H, Sub. Leg.)`, `第622章`, `（香港法例第4A章）`: the chapter, alone or after a title. */

export type ChapterHit = {
  /** End of what belongs to the citation: with the closing bracket when nothing else stands in it. */
  readonly end: number;
  /** End of the bracket where it also holds a definition: needed if a provision follows. */
  readonly full: number;
  readonly caps: readonly string[];
  /** Short names given in the bracket: `(TO, Cap 210)`, `(第622章；下稱「該條例」)`. */
  readonly names: readonly string[];
  /** Another place's: `Cap 50, Singapore`, `Chapter 22 of the Laws of Kenya`. */
  readonly foreign?: true;
};

const LEAD = /\s{0,3},?\s{0,3}/y;
const OPEN = /\(\s?/y;
const LAWS_BEFORE = new RegExp(han('(?:香港)?法例\\s?'), 'y');
const ENGLISH =
  /(?:Laws of Hong Kong,?\s?)?(?:Caps?|CAPS?|caps?|Chapters?|CHAPTERS?|chapters?)\b\.?\s{0,3}(\d{1,4}[A-Z]{0,3})(?![\dA-Za-z]|\.\d|,\d{3})/y;
const GLUED = /(?:Cap|CAP|cap)\.?(\d{1,4}[A-Z]{0,3})(?![\dA-Za-z]|\.\d|,\d{3})/y;
const CHINESE = new RegExp(han(`第\\s?(\\d{1,4}[A-Z]{0,3}|[${CHINESE_NUMERAL_CLASS}]{1,8}[A-Z]{0,2})\\s?章`), 'y');
const INSTRUMENT = new RegExp(
  han('(?:Instrument|INSTRUMENT|文書|文件)?\\s?(?:第\\s?)?(A\\d{3}[A-Z]?)(?:\\s?號)?(?![\\dA-Za-z])'),
  'y',
);
const MORE = /\s{0,2}(?:,|and|&)\s{0,2}(\d{1,4}[A-Z]{0,3})(?![\dA-Za-z])/y;
const SUB_LEG = new RegExp(
  han(
    '\\s?,?\\s?(?:[Ss][Uu][Bb](?:sidiary)?\\.?\\s?[Ll][Ee][Gg](?:islation)?\\.?|附屬(?:法例|條例))(?:\\s?[A-Z](?![A-Za-z]))?',
  ),
  'y',
);
const LAWS_AFTER = new RegExp(
  han('\\s?,?\\s?(?:[Oo]f\\s)?(?:[Tt]he\\s)?(?:[Ll]aws [Oo]f [Hh]ong [Kk]ong|LAWS OF HONG KONG|香港法例|LHK)'),
  'y',
);
const CLOSE = /\s?\)/y;
const REST = /([^()]{0,80}(?:\([^()]{0,40}\)[^()]{0,40})?)\)/y;
/** A short name before the chapter in one bracket: `(TO, Cap 210)`, `(“the Ordinance”; Cap 609)`. */
const NAME_FIRST =
  /(?:(?:hereinafter|hereafter)\s)?(?:the\s)?(?:"([^"()]{2,40})"|'([^'()]{2,40})'|([A-Z][A-Za-z]{0,3}(?:\([A-Z]{1,6}\))?[A-Z]{1,6}))\s?[,;:]?\s{1,2}(?=[Cc]ap|CAP|Chapter)/y;
const OF_LAWS = /\s?,?\s?(?:of\s)?(?:the\s)?Laws\sof\sHong\sKong/y;

/** Reads the chapter at `at`, or after a comma or bracket there. */
export function readChapter(text: string, at: number): ChapterHit | null {
  const lead = stepOver(LEAD, text, at);
  const open = matchAt(OPEN, text, lead);
  let from = lead + (open?.[0].length ?? 0);
  const first = open ? matchAt(NAME_FIRST, text, from) : null;
  from += first?.[0].length ?? 0;
  from = stepOver(LAWS_BEFORE, text, from);
  const chapter =
    matchAt(ENGLISH, text, from) ??
    matchAt(GLUED, text, from) ??
    matchAt(CHINESE, text, from) ??
    (open ? matchAt(INSTRUMENT, text, from) : null);
  if (!chapter) return null;
  from += chapter[0].length;
  const foreign = isElsewhereChapter(text, from) ? { foreign: true as const } : {};
  const names = (first?.slice(1) ?? []).filter((name) => name !== undefined);
  const caps = [readLettered(chapter[1] ?? '')];
  if (/^c(?:aps|hapters)/i.test(chapter[0])) from = readMore(text, from, caps);
  const subLeg = matchAt(SUB_LEG, text, from);
  const [only = ''] = caps;
  if (subLeg && !/[A-Z]$/.test(only)) caps[0] = `${only} sub leg`;
  if (!open) {
    const end = from + (subLeg?.[0].length ?? 0);
    // Laws of Hong Kong is no part of the citation, but a provision may follow it.
    const full = end + (foreign.foreign ? 0 : (matchAt(OF_LAWS, text, end)?.[0].length ?? 0));
    return { end, full, caps, names, ...foreign };
  }
  return { ...closeBracket(text, from, subLeg?.[0].length ?? 0, caps, names), ...foreign };
}

function readMore(text: string, at: number, caps: string[]): number {
  let end = at;
  for (let more = matchAt(MORE, text, end); more && caps.length < 20; more = matchAt(MORE, text, end)) {
    caps.push(more[1] ?? '');
    end += more[0].length;
  }
  return end;
}

function closeBracket(
  text: string,
  numberEnd: number,
  subLeg: number,
  caps: readonly string[],
  names: readonly string[],
): ChapterHit {
  const from = numberEnd + subLeg;
  const laws = matchAt(LAWS_AFTER, text, from)?.[0].length ?? 0;
  const close = matchAt(CLOSE, text, from + laws);
  if (close) {
    const end = from + laws + close[0].length;
    return { end, full: end, caps, names };
  }
  const rest = matchAt(REST, text, from);
  if (!rest) return { end: numberEnd, full: numberEnd, caps, names };
  return { end: numberEnd, full: from + rest[0].length, caps, names: [...names, ...namesIn(rest[1] ?? '')] };
}
