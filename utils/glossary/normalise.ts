import characters from './data/characters.json';

/**
 * Folding of every script to one searchable key. Both sides, stored form and query, go through the same functions,
 * so a page in Simplified, a query in mixed script and the Traditional headword meet in one key.
 */

const COMBINING = /[\u0300-\u036f]/g;

/** Characters of one word that Hong Kong texts print in two ways; e-Legislation itself mixes 敎 and 教. */
const VARIANTS: readonly (readonly [string, string])[] = [
  ['衞', '卫'],
  ['敎', '教'],
  ['戶', '户'],
  ['羣', '群'],
  ['裡', '里'],
  ['册', '册'],
  ['冊', '册'],
  ['刧', '劫'],
  ['刼', '劫'],
  ['啟', '启'],
  ['啓', '启'],
  ['囘', '回'],
  ['妬', '妒'],
  ['姊', '姐'],
  ['床', '床'],
  ['牀', '床'],
  ['恒', '恒'],
  ['恆', '恒'],
  ['污', '污'],
  ['汚', '污'],
  ['汙', '污'],
  ['泄', '泄'],
  ['洩', '泄'],
  ['温', '温'],
  ['溫', '温'],
  ['産', '产'],
  ['粧', '妆'],
  ['綫', '线'],
  ['脱', '脱'],
  ['脫', '脱'],
  ['菸', '烟'],
  ['煙', '烟'],
  ['葯', '药'],
  ['蒞', '莅'],
  ['虛', '虚'],
  ['强', '强'],
  ['彊', '强'],
  ['眞', '真'],
  ['値', '值'],
  ['鍳', '鉴'],
  ['麽', '么'],
  ['佔', '占'],
  ['僱', '雇'],
  ['顧', '顾'],
  ['佈', '布'],
  ['遊', '游'],
  ['週', '周'],
  ['託', '托'],
  ['證', '证'],
  ['証', '证'],
  ['嘱', '嘱'],
  ['囑', '嘱'],
  ['煉', '炼'],
  ['鍊', '炼'],
  ['暫', '暂'],
  ['蹟', '迹'],
  ['跡', '迹'],
  ['紥', '扎'],
  ['紮', '扎'],
  ['徵', '征'],
  ['癥', '症'],
  ['妳', '你'],
  ['祇', '只'],
  ['衹', '只'],
  ['秘', '秘'],
  ['祕', '秘'],
  ['着', '着'],
  ['著', '着'],
  ['檯', '台'],
  ['臺', '台'],
  ['於', '于'],
  ['箇', '个'],
  ['餘', '余'],
  ['乾', '干'],
  ['幹', '干'],
  ['瞭', '了'],
  ['藉', '借'],
  ['覆', '复'],
  ['迴', '回'],
  ['份', '份'],
  ['鬥', '斗'],
  ['鑑', '鉴'],
  ['鑒', '鉴'],
  ['纔', '才'],
  ['蹤', '踪'],
  ['凈', '净'],
  ['淨', '净'],
];

const SCRIPT = new Map<number, string>();
const { from, to } = characters;
for (let at = 0; at < from.length; at += 1) SCRIPT.set(from.charCodeAt(at), to.charAt(at));
for (const [character, folded] of VARIANTS) SCRIPT.set(character.charCodeAt(0), folded);

const CJK = /[\u3400-\u9fff\uf900-\ufaff]/;

/** Says whether a text holds any Chinese character. */
export function hasChinese(text: string): boolean {
  return CJK.test(text);
}

/** Says whether a UTF-16 unit is a Chinese character. */
export function isChineseCode(code: number): boolean {
  return (code >= 0x3400 && code <= 0x9fff) || (code >= 0xf900 && code <= 0xfaff);
}

/** Folds Traditional, Simplified and variant characters to one form, unit for unit, so offsets stay true. */
export function foldScript(text: string): string {
  let folded = '';
  for (let at = 0; at < text.length; at += 1) folded += SCRIPT.get(text.charCodeAt(at)) ?? text.charAt(at);
  return folded;
}

/** Key of a Chinese form: one script, no blanks, brackets or punctuation. 《高等法院規則》 → 高等法院规则 */
export function foldChinese(text: string): string {
  return foldScript(text.normalize('NFKC').toLowerCase()).replace(/[^\p{L}\p{N}]/gu, '');
}

const TONE_OF: Readonly<Record<string, string>> = { '\u0304': '1', '\u0301': '2', '\u030c': '3', '\u0300': '4' };

/**
 * Key of a romanised form with its tones: syllables and digits, nothing between.
 * zung1 sam2 → zung1sam2, zhōng shěn → zhong1shen3, lǜ → lv4
 */
export function foldRomanised(text: string): string {
  return text
    .trim()
    .split(/[\s'’-]+/)
    .map((syllable) => {
      const letters = syllable
        .toLowerCase()
        .normalize('NFD')
        .replace(/u\u0308|u:/g, 'v')
        .replace(/v([\u0300-\u030c])?/g, 'v$1');
      const tone = [...letters].map((unit) => TONE_OF[unit]).find((digit) => digit !== undefined) ?? '';
      return letters.replace(/[^a-z0-9]/g, '') + tone;
    })
    .join('');
}

/** Takes the tones off a romanised key. zung1sam2 → zungsam */
export function dropTones(key: string): string {
  return key.replace(/[0-9]/g, '');
}

/** Straightens what keyboards, PDFs and full-width input write differently. */
export function plainLatin(text: string): string {
  return text
    .normalize('NFKD')
    .replace(COMBINING, '')
    .replace(/[\u2018\u2019\u02bc\u2032`´]/g, "'")
    .toLowerCase();
}
