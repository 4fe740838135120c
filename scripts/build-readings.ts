import { Converter } from 'opencc-js/t2cn';
import { pinyin } from 'pinyin-pro';
import { getJyutpingText } from 'to-jyutping';

/*
 * One table of characters with their usual readings, so that an imported term is found by Jyutping and Pinyin as a
 * packaged one is, and packaged terms need store only what a phrase reads otherwise.
 */

const toSimplified = Converter({ from: 'hk', to: 'cn' });

/** Jyutping of a text, syllables and tones only. */
export const readJyutping = (text: string): string =>
  getJyutpingText(text)
    .replace(/[^a-z1-6 ]/g, '')
    .replace(/ +/g, ' ')
    .trim();

/** Pinyin of a text in Simplified; pinyin-pro misreads Traditional (調解 as diào jiě). */
export const readPinyin = (simplified: string): string =>
  pinyin(simplified, { nonZh: 'removed' }).replace(/\s+/g, ' ').trim();

/** Big5's first plane: the 5,401 characters that Hong Kong writes every day. */
function commonCharacters(): string[] {
  const decoder = new TextDecoder('big5');
  const found: string[] = [];
  for (let lead = 0xa4; lead <= 0xc6; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      if ((trail > 0x7e && trail < 0xa1) || (lead === 0xc6 && trail > 0x7e)) continue;
      found.push(decoder.decode(Uint8Array.of(lead, trail)));
    }
  }
  return found;
}

/** Characters of Hong Kong's own that Big5 lacks or sets apart. */
const LOCAL = '衞敎説戶户羣群敍着裏綫啓邨銹囱污閲鋭悦税兑脱産温揾瞓嘅咗唔冇佢哋嘢喺嚟啲攞俾畀';

/** Makes the table: characters in one string, readings in step with them. */
export function compileReadings(used: Iterable<string>): { characters: string; jyutping: string; pinyin: string } {
  const all = [...new Set([...commonCharacters(), ...LOCAL, ...used])].filter((character) =>
    /^[\u3400-\u9fff]$/.test(character),
  );
  const rows = all
    .sort()
    .map((character) => [character, readJyutping(character), readPinyin(toSimplified(character))] as const)
    .filter(([, jyutping, mandarin]) => /^[a-z]+[1-6]$/.test(jyutping) && mandarin !== '' && !mandarin.includes(' '));
  return {
    characters: rows.map(([character]) => character).join(''),
    jyutping: rows.map(([, jyutping]) => jyutping).join(' '),
    pinyin: rows.map(([, , mandarin]) => mandarin).join(' '),
  };
}
