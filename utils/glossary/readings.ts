import characters from './data/characters.json';
import readings from './data/readings.json';
import type { CharacterReadings, ChineseForm, ScriptTable } from './types';

/** Traditional characters with their Simplified ones, and every common character with its usual readings. */
const SIMPLIFIED = mapOf((characters as ScriptTable).from, [...(characters as ScriptTable).to]);
const TABLE = readings as CharacterReadings;
const JYUTPING = mapOf(TABLE.characters, TABLE.jyutping.split(' '));
const PINYIN = mapOf(TABLE.characters, TABLE.pinyin.split(' '));

function mapOf(keys: string, values: readonly string[]): Map<string, string> {
  return new Map([...keys].map((key, at) => [key, values[at] ?? '']));
}

const HAN = /\p{Script=Han}/u;

function read(text: string, table: ReadonlyMap<string, string>): string {
  const syllables: string[] = [];
  for (const character of text) {
    if (!HAN.test(character)) continue;
    const syllable = table.get(character);
    if (syllable === undefined) return '';
    syllables.push(syllable);
  }
  return syllables.join(' ');
}

/** Jyutping of a term, character by character; empty where a character has no reading here. 上訴 → soeng6 sou3 */
export const jyutpingOf = (zhHant: string): string => read(zhHant, JYUTPING);

/** Pinyin of a term, character by character. 上訴 → shàng sù */
export const pinyinOf = (zhHant: string): string => read(zhHant, PINYIN);

/** A term in Simplified, character by character: right for terms, not for running text. 遺產 → 遗产 */
export function simplifiedOf(zhHant: string): string {
  let simplified = '';
  for (const character of zhHant) simplified += SIMPLIFIED.get(character) ?? character;
  return simplified;
}

/** A form with Simplified and both readings; those given are better than the table's. */
export function withReadings(zhHant: string, zhHans?: string, jyutping?: string, pinyin?: string): ChineseForm {
  const cantonese = jyutping || jyutpingOf(zhHant);
  const mandarin = pinyin || pinyinOf(zhHant);
  return {
    zhHant,
    zhHans: zhHans || simplifiedOf(zhHant),
    ...(cantonese === '' ? {} : { jyutping: cantonese }),
    ...(mandarin === '' ? {} : { pinyin: mandarin }),
  };
}
