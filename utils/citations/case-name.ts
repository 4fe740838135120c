/** The name in front of a case: `HKSAR v Chan Tai Man`, `Re Golden Harbour Ltd`, `陳小明 訴 入境事務處處長`. */

const REACH = 200;

/** What may stand between a name and its citation. */
const TAIL =
  /(?:\s|[([（〔,，;；:："“]|unrep(?:orted)?\.?|\b(?:in|at)\b|\((?:unrep(?:orted)?\.?|No\.? ?\d)|一案|案|\[\d{1,3}\])+$/;

const SMALL =
  'of|the|and|for|in|on|de|des|du|la|le|da|van|von|der|bin|binti|al|d/o|s/o|a/l|&|t/a|another|others|anor|anr|ors';
const VERSUS = [' v ', ' v. ', ' vs ', ' vs. '];
/** What a name cannot begin with. */
const CUT_START = /^(?:&|and |Ltd|Limited|Co\.? |Inc|\)|-)/;

/** The letters that names are made of, as members of a class. */
type Letters = { readonly upper: string; readonly latin: string; readonly any: string; readonly flags: '' | 'u' };

function buildPatterns({ upper, latin, any, flags }: Letters) {
  /** Letters, digits and the signs inside names: `3D-Gold`, `O’Brien`. */
  const inside = `[${latin}\\d_.'’“”"‘&*()/-]{0,30}`;
  const word = `(?:[${upper}“"‘']${inside}|\\d{1,4}-?[A-Za-z]${inside}|(?:${SMALL})(?![${any}\\d])\\.?|\\([^()]{1,40}\\)|[\\u3400-\\u9fff]{2,4})`;
  const party = `${word}(?:,? ${word}){0,11}`;
  return {
    right: new RegExp(`^${party}(?: \\(No\\.? ?\\d{1,2}\\))?$`, flags),
    left: new RegExp(`(?:^|[\\s(（“"「：:,，。、；;]|(?<=[\u3400-\u9fff]))(${party})$`, flags),
    /** What stands before a name when its beginning was cut off: a number, `eBay`, a hyphen. */
    cutBefore: new RegExp(
      `(?:[a-z][${upper}][${any}]*|(?:^|[^\\d/.(])(?!(?:18|19|20)\\d\\d)\\d{1,4}|-|[${any}][@#+][${any}]*)\\s?$`,
      flags,
    ),
    single: new RegExp(
      `(?:^|[\\s(（“"])((?:In re|In Re|Re|RE|Ex parte|ex parte) ${party}(?: \\(No\\.? ?\\d{1,2}\\))?|The [“"'‘][^”"'’]{2,40}[”"'’]?)$`,
      flags,
    ),
    after: new RegExp(`^\\s{1,2}(${party} v ${party})`, flags),
    /** The number of a footnote or paragraph in front of a name: `⏎34 HKSAR v Lee`. */
    noteNumber: new RegExp(`(^|\\n|[.)\\]”"’;]\\s)\\s*(?:[A-V]\\s+)?\\d{1,4}\\s+(?=[${upper}])`, `g${flags}`),
    /** "Lord Hoffmann in Attorney General v X": what stands before "in" is who said it. */
    saidIn: new RegExp(`^[^()]{1,60}?\\b[Ii]n (?=[${upper}])(?!In )`, flags),
  };
}

type Patterns = ReturnType<typeof buildPatterns>;

/** Letters with accents or of other scripts: `Compañia`. Their classes are large, so most names are read without them. */
const IS_ACCENTED = /[^\s!-~‘’“”–—（），。、；：「」《》\u3400-\u9fff]/;

let plain: Patterns | undefined;
let accented: Patterns | undefined;

function patternsFor(text: string): Patterns {
  if (IS_ACCENTED.test(text)) {
    accented ??= buildPatterns({ upper: '\\p{Lu}', latin: '\\p{Script=Latin}\\p{M}', any: '\\p{L}', flags: 'u' });
    return accented;
  }
  plain ??= buildPatterns({ upper: 'A-Z', latin: 'A-Za-z', any: 'A-Za-z\\u3400-\\u9fff', flags: '' });
  return plain;
}

const NOT_PARTY =
  /^(?:E\.g\.,?|Eg,?|I\.e\.,?|Namely,?|Notably,?|See|In|Per|And|But|The case of|As|Cf|cf|Also|Compare|Contrast|Following|Applying|Both|Under|Since|That|Thus|Hence|Counsel|Judgment|Counsel cited|Where|When|Here|Is|It|For|From|On|By|At|With|Where as)\s+/;
/** 訴 in 上訴, 訴訟 and 起訴 is no versus. */
const CHINESE_VERSUS =
  /\s?(?:(?<![上起申投控公勝胜敗败反應应主告自])(?:訴|诉)(?![訟讼人方求因狀状諸诸])|(?:對|对|與|与)(?![於于此方]))\s?/g;
const CHINESE_PARTY = /[\u3400-\u9fffA-Za-z（）()·•．.\s○〇XＸ]{1,40}$/;
const CHINESE_LEAD =
  /^.*(?:在|见|見|援引|引用|引述|參照|参照|參考|参考|根據|根据|依據|依据|按照|如|於|于|及|和|載於|指|中|為|为|考慮|考虑|是|裁定|上訴庭|指出|的|以及|包括|案例|先例|判例|判決|判决|最近|例如)\s*/;
const COURT_TAG = / \((?:CFA|CA|CFI|HC|HL|PC|DC|supra|above)\)$/;
/** Letter-spaced headings: 上 訴 法 庭. */
const SPACING = /(?<=[\u3400-\u9fff]) (?=[\u3400-\u9fff])/g;
/** Roles and courts are nobody's name: 申請人對入境事務處處長. */
const ROLE =
  /^(?:該|本案|第.{1,2})?(?:申請人|申请人|原告人?|被告人?|上訴人|上诉人|答辯人|答辩人|控方|辯方|辩方|呈請人|呈请人|法庭|法院|雙方|双方)/;
const LONGEST = 160;
const SHORTEST = 4;

/** Reads the name that ends where the citation begins; none unless it is certain. */
export function readCaseName(text: string, start: number, floor: number): string | undefined {
  // Between parallel citations there is no room for a name.
  if (start - floor < SHORTEST) return undefined;
  const from = Math.max(floor, start - REACH);
  const before = text.slice(from, start);
  const tail = TAIL.exec(before.slice(-40));
  const named = tail ? before.slice(0, before.length - tail[0].length) : before;
  const name = readEnglish(named) ?? readChinese(named);
  return name && name.length <= LONGEST && name.length >= SHORTEST ? name : undefined;
}

const SMALL_END = new RegExp(`(?: (?:${SMALL}))+$`);

/** Reads the name that follows a citation, as after the number of a case of the Union: `Case C-131/12 Rosa v Lindt`. */
export function readNameAfter(text: string, end: number): string | undefined {
  const after = text.slice(end, end + LONGEST).replace(/\s+/g, ' ');
  const name = patternsFor(after).after.exec(after)?.[1];
  return name?.replace(SMALL_END, '').replace(/[.,;]+$/, '');
}

function readEnglish(before: string): string | undefined {
  if (!MAY_NAME.test(before)) return undefined;
  const patterns = patternsFor(before);
  const lines = before.includes('\n') ? before.replace(MARGIN_LINE, '\n') : before;
  const marked = lines.includes('[') ? lines.replace(/\[\d{1,3}\]/g, '') : lines;
  const plain = NUMBERED.test(marked) ? marked.replace(patterns.noteNumber, '$1') : marked;
  const flat = (UNEVEN.test(plain) ? plain.replace(/\s+/g, ' ') : plain).trimEnd();
  const versus = lastVersus(flat);
  if (versus) {
    const right = flat.slice(versus.end);
    const before = flat.slice(0, versus.start);
    const reach = before.slice(-LEFT_REACH);
    const found = patterns.left.exec(reach);
    const left = found?.[1];
    if (found && left && right.length < 90 && patterns.right.test(right)) {
      const name = trimLead(left, patterns);
      const isWhole =
        name.length < left.length || !isCut(reach, reach.length - left.length, before.length > reach.length, patterns);
      return isWhole && !CUT_START.test(name) ? `${name} v ${right.replace(COURT_TAG, '')}` : undefined;
    }
  }
  const single = patterns.single.exec(flat.slice(-110))?.[1];
  // The closing quote may have been taken for the opening of what follows.
  return single && !/[.;]\s/.test(single) ? single.replace(/^(The "[^"]+)$/, '$1"') : undefined;
}

/** What may be the number of a note before a name, and blanks that are not one space. */
const NUMBERED = /\d\s/;
const UNEVEN = /\s\s|[^\S ]/;

/** The last sign of it in a text without line ends and double blanks. */
function lastVersus(flat: string): { start: number; end: number } | undefined {
  let found: { start: number; end: number } | undefined;
  for (const sign of VERSUS) {
    const start = flat.lastIndexOf(sign);
    if (start >= 0 && start > (found?.start ?? -1)) found = { start, end: start + sign.length };
  }
  return found;
}

/** Without one of these there is no English name. */
const MAY_NAME = /\sv[s.]{0,2}\s|\b(?:Re|RE|re|parte|The)\s/;
/** Letters in the margin of a printed page, on lines of their own. */
const MARGIN_LINE = /\n {0,4}(?:[A-V](?: {1,4}[A-V])?|由此) {0,4}(?=\n)/g;

const LEFT_REACH = 110;

/** Whether the first word of a name may be missing: half a name misleads more than none. */
const isCut = (before: string, at: number, isShortened: boolean, { cutBefore }: Patterns): boolean =>
  at <= 1 ? isShortened : cutBefore.test(before.slice(0, at));

function trimLead(left: string, { saidIn }: Patterns): string {
  let name = left.replace(/^\(\w{1,4}\) /, '').replace(saidIn, '');
  for (let round = 0; round < 4; round++)
    name = name.replace(NOT_PARTY, '').replace(/^(?:the|of|and|in|for|on|another)\s+/, '');
  return name;
}

/** Without one of these there is no Chinese name. */
const MAY_NAME_CHINESE = /[訴诉對对與与]/;

function readChinese(before: string): string | undefined {
  if (!MAY_NAME_CHINESE.test(before)) return undefined;
  const line = (before.split(/[\n。；;]/).at(-1) ?? '').replace(SPACING, '');
  let versus: RegExpExecArray | null = null;
  CHINESE_VERSUS.lastIndex = 0;
  for (let next = CHINESE_VERSUS.exec(line); next; next = CHINESE_VERSUS.exec(line)) versus = next;
  if (!versus) return undefined;
  const right = line
    .slice(versus.index + versus[0].length)
    .replace(/[（(][^（）()]*$/, '')
    .trim();
  const left = CHINESE_PARTY.exec(line.slice(0, versus.index))?.[0]
    .replace(CHINESE_LEAD, '')
    .replace(/^[)）\d.\s]+|^[(（][^)）]*$/, '')
    .trim();
  if (!left || !right || right.length > 40 || !/^[\u3400-\u9fffA-Za-z（）()·•\s○〇XＸ.]{1,40}$/.test(right))
    return undefined;
  if (ROLE.test(left) || ROLE.test(right)) return undefined;
  const sign = versus[0].trim();
  // 與 and 對 join any two words; only a court, the Region or an official before them is a party beyond doubt.
  if (!/[訴诉]/.test(sign) && !/(?:香港特別行政區|司司長|處長|署長|局長|香港特别行政区)/.test(left + right))
    return undefined;
  return `${left} ${sign} ${right}`;
}
