/** The name in front of a case: `HKSAR v Chan Tai Man`, `Re Golden Harbour Ltd`, `陳小明 訴 入境事務處處長`. */

const REACH = 200;

/** What may stand between a name and its citation. */
const TAIL =
  /(?:\s|[([（〔,，;；:："“]|unrep(?:orted)?\.?|\b(?:in|at)\b|\((?:unrep(?:orted)?\.?|No\.? ?\d)|一案|案|\[\d{1,3}\])+$/;

const NAME_WORD =
  '(?:[A-Z“"‘\'][\\w.\'’“”"‘&*()/-]{0,30}|of|the|and|for|in|on|de|van|von|bin|binti|al|d/o|s/o|a/l|&|t/a|\\([^()]{1,40}\\)|[\\u3400-\\u9fff]{2,4})';
const PARTY = `${NAME_WORD}(?:,? ${NAME_WORD}){0,11}`;
const VERSUS = /\s(?:v|v\.|vs|vs\.)\s/g;
const ENGLISH_RIGHT = new RegExp(`^${PARTY}(?: \\(No\\.? ?\\d{1,2}\\))?$`);
const ENGLISH_LEFT = new RegExp(`(?:^|[\\s(（“"「：:,，。、；;]|(?<=[\u3400-\u9fff]))(${PARTY})$`);
const SINGLE = new RegExp(
  `(?:^|[\\s(（“"])((?:In re|In Re|Re|RE|Ex parte|ex parte) ${PARTY}(?: \\(No\\.? ?\\d{1,2}\\))?|The [“"'‘][^”"'’]{2,40}[”"'’]?)$`,
);
const NOT_PARTY =
  /^(?:See|In|Per|And|But|The case of|As|Cf|cf|Also|Compare|Contrast|Following|Applying|Both|Under|Since|That|Thus|Hence|Counsel|Judgment|Counsel cited|Where|When|Here|Is|It|For|From|On|By|At|With|Where as)\s+/;
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

/** Reads the name that ends where the citation begins; none unless it is certain. */
export function readCaseName(text: string, start: number, floor: number): string | undefined {
  const from = Math.max(floor, start - REACH);
  const before = text.slice(from, start);
  const tail = TAIL.exec(before.slice(-40));
  const named = tail ? before.slice(0, before.length - tail[0].length) : before;
  const name = readEnglish(named) ?? readChinese(named);
  return name && name.length <= LONGEST && name.length > 3 ? name : undefined;
}

function readEnglish(before: string): string | undefined {
  const flat = before
    .replace(/\[\d{1,3}\]/g, '')
    .replace(/\s+/g, ' ')
    .trimEnd();
  const versus = [...flat.matchAll(VERSUS)].at(-1);
  if (versus) {
    const right = flat.slice(versus.index + versus[0].length);
    const left = ENGLISH_LEFT.exec(flat.slice(0, versus.index).slice(-110))?.[1];
    if (left && right.length < 90 && ENGLISH_RIGHT.test(right))
      return `${trimLead(left)} v ${right.replace(COURT_TAG, '')}`;
  }
  const single = SINGLE.exec(flat.slice(-110))?.[1];
  // The closing quote may have been taken for the opening of what follows.
  return single && !/[.;]\s/.test(single) ? single.replace(/^(The "[^"]+)$/, '$1"') : undefined;
}

function trimLead(left: string): string {
  // "Lord Hoffmann in Attorney General v X": what stands before "in" is who said it.
  let name = left.replace(/^\(\w{1,4}\) /, '').replace(/^[^()]{1,60}?\b[Ii]n (?=[A-Z])(?!In )/, '');
  for (let round = 0; round < 4; round++)
    name = name.replace(NOT_PARTY, '').replace(/^(?:the|of|and|in|for|on)\s+/, '');
  return name;
}

function readChinese(before: string): string | undefined {
  const line = (before.split(/[\n。；;]/).at(-1) ?? '').replace(SPACING, '');
  const versus = [...line.matchAll(CHINESE_VERSUS)].at(-1);
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
