import characters from './data/characters.json';

/**
 * Folding of every script to one searchable key. Both sides, stored form and query, go through the same functions,
 * so a page in Simplified, a query in mixed script and the Traditional headword meet in one key.
 */

const COMBINING = /[\u0300-\u036f]/g;

/** Characters of one word that Hong Kong texts print in two ways; e-Legislation itself mixes 敎 and 教. */
const VARIANTS: readonly (readonly [string, string])[] = [
  ['刧', '劫'],
  ['刼', '劫'],
  ['囘', '回'],
  ['妬', '妒'],
  ['姊', '姐'],
  ['汚', '污'],
  ['彊', '强'],
  ['値', '值'],
  ['鍳', '鉴'],
  ['紥', '扎'],
  ['妳', '你'],
  ['祇', '只'],
  ['著', '着'],
  ['瞭', '了'],
  ['藉', '借'],
  ['覆', '复'],
];

const SCRIPT = new Map<number, string>();
const { from, to } = characters;
for (let at = 0; at < from.length; at += 1) SCRIPT.set(from.charCodeAt(at), to.charAt(at));
for (const [character, folded] of VARIANTS) SCRIPT.set(character.charCodeAt(0), folded);

/** Nothing below is folded: most of an English page is passed over at a glance. */
const FIRST_HAN = 0x3400;

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
  let kept = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < FIRST_HAN) continue;
    const other = SCRIPT.get(code);
    if (other === undefined) continue;
    folded += text.slice(kept, at) + other;
    kept = at + 1;
  }
  return kept === 0 ? text : folded + text.slice(kept);
}

/** Key of a Chinese form: one script, no blanks, brackets or punctuation. 《高等法院規則》 → 高等法院规则 */
export function chineseFormKey(text: string): string {
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
