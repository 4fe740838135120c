import { parseChineseNumber } from '../../core/chinese-numerals';

/** A provision that stands open while it is read: what it is, and its number as printed. */
export type Level = {
  readonly kind: LevelKind;
  readonly printed: string;
  /** HKLM's `name`: `s2`, `P1`, `sch1`; for smaller units their bare number. */
  readonly name: string;
  /** HKLM's `temporalId`: `sch1_s1_3_a`. */
  readonly path: string;
};

export type LevelKind = 'schedule' | 'part' | 'order' | 'division' | 'section' | 'article' | 'rule' | 'inner';

/** HKLM names of what has a number of its own. */
export const LEVELS: Readonly<Record<string, LevelKind>> = {
  schedule: 'schedule',
  annex: 'schedule',
  appendix: 'schedule',
  part: 'part',
  chapter: 'part',
  order: 'order',
  division: 'division',
  subdivision: 'division',
  section: 'section',
  rule: 'rule',
  regulation: 'section',
  article: 'article',
  subsection: 'inner',
  subrule: 'inner',
  subregulation: 'inner',
  paragraph: 'inner',
  subparagraph: 'inner',
  subsubparagraph: 'inner',
  clause: 'inner',
  subclause: 'inner',
};

const ABBREVIATIONS: Readonly<Record<Exclude<LevelKind, 'inner'>, string>> = {
  schedule: 'sch',
  part: 'pt',
  order: 'O',
  division: 'div',
  section: 's',
  article: 'art',
  rule: 'r',
};

/**
 * Whether a level is named before the provision in it: schedules and Orders of rules always; Parts and divisions
 * (absent here) only inside a schedule or alone, because sections are numbered through.
 */
const NAMED: Readonly<Partial<Record<LevelKind, boolean>>> = {
  schedule: true,
  order: true,
  section: false,
  article: false,
  rule: false,
  inner: false,
};

/**
 * The number of a provision as a lawyer cites it, from the levels around it, outermost first:
 * `s 4(1)(a)`, `sch 2 para 3`, `pt IV`, `pt 5 div 1`. Sections are cited without their Part.
 */
export function citeLevels(levels: readonly Level[]): string | undefined {
  const last = levels.at(-1);
  if (!last) return undefined;
  const scheduled = levels.findLast(({ kind }) => kind === 'schedule');
  const section = levels.findLast(({ kind }) => isCited(kind));
  const inner = levels.filter(({ kind }) => kind === 'inner').map(({ printed }) => bracket(printed));
  const outer = levels.filter(({ kind }, at) => NAMED[kind] ?? (scheduled ? at > levels.indexOf(scheduled) : !section));
  const words = outer.map((level) => cite(level));
  if (section) words.push(cite(section, scheduled !== undefined) + inner.join(''));
  else if (inner.length > 0) words.push(citeInner(last, inner));
  return words.join(' ').trim() || undefined;
}

/** What is cited by a number of its own, with its inner units behind. */
const isCited = (kind: LevelKind): boolean => kind === 'section' || kind === 'article' || kind === 'rule';

function cite(level: Level, scheduled = false): string {
  const word =
    scheduled && level.kind === 'section' ? 'para' : ABBREVIATIONS[level.kind === 'inner' ? 'section' : level.kind];
  return `${word} ${numberOf(level)}`.trim();
}

/** Subsections whose section is not on the page: their path names it. */
function citeInner(level: Level, inner: readonly string[]): string {
  const home = readPath(level.path);
  return home.section === undefined ? `para ${inner.join('')}` : `s ${home.section}${inner.join('')}`;
}

/** The levels above that a `temporalId` names: `sch1_P2_s3_1_a` → schedule 1, part 2, section 3. */
export function readPath(path: string): { schedule?: string; part?: string; section?: string } {
  const found: { schedule?: string; part?: string; section?: string } = {};
  for (const step of path.split('_')) {
    const schedule = /^sch(\w*)$/i.exec(step);
    const part = /^P(\w+)$/.exec(step);
    const section = /^s(\d\w*)$/.exec(step);
    if (schedule) found.schedule = schedule[1] ?? '';
    else if (part?.[1]) found.part = part[1];
    else if (section?.[1]) found.section = section[1];
    else if (!/^S?D\w+$/.test(step)) break;
  }
  return found;
}

/** `4A.` → `4A`, `Part IV` → `IV`, `第4部` → `4`, `附表1` → `1`; where nothing is printed, HKLM's name. */
function numberOf({ kind, printed, name }: Level): string {
  const plain = printed.replace(/[\s.．]+$/, '').trim();
  if (isCited(kind))
    return /(\d+[A-Z]{0,4})/.exec(plain)?.[1] ?? readChineseArticle(plain) ?? (plain || withoutPrefix(name));
  const word =
    /(?:^|\s)((?:\d{1,4}[A-Z]{0,3}|[IVXLC]{1,8}[A-Z]?|[A-Z]{1,2}))$/.exec(plain) ??
    /(?:第|附表|附件)\s?([\dA-Z]{1,6}|[IVXLC]{1,8})/.exec(plain);
  return word?.[1] ?? (withoutPrefix(name) || chineseOrWord(plain));
}

const withoutPrefix = (name: string): string => /^(?:sch|SD|[OPDrsa])(\d?\w*)$/.exec(name)?.[1] ?? '';

/** `第二十三條` → `23` */
function readChineseArticle(printed: string): string | undefined {
  const numeral = /^第([一二三四五六七八九十百零○〇]{1,8})條/.exec(printed)?.[1];
  return numeral === undefined ? undefined : parseChineseNumber(numeral)?.toString();
}

const chineseOrWord = (printed: string): string => /第?([一二三四五六七八九十百]{1,5})/.exec(printed)?.[1] ?? '';

/** `(a)` as it is, `1.` → `(1)`. */
function bracket(printed: string): string {
  const plain = printed
    .replace(/[\s.．]+$/, '')
    .trim()
    .replace(/（/g, '(')
    .replace(/）/g, ')');
  return plain === '' || plain.startsWith('(') ? plain : `(${plain})`;
}
