/*
 * Cantonese as people spell it who never learnt Jyutping: as the government writes names (lut si, seung so), by Yale
 * (leuht sī), by ear. Jyutping and the query are folded to one loose spelling; what is typed with j may be Jyutping's
 * (y) or Yale's (z).
 */

/** Rules in order; each says what it levels. */
const RULES: readonly (readonly [pattern: RegExp, loose: string, says: string])[] = [
  [/h(?=(?:ng|[mnptk])(?![aeiou])|$)/g, '', 'Yale’s h of a low tone: leuht, seuhng'],
  [/tsz|tz|ts|ch|dz|z|c/g, 'C', 'one affricate'],
  [/sh/g, 's', 'shu, su'],
  [/qu/g, 'kw', 'quok'],
  [/(?<!n)g/g, 'k', 'the government writes k for g'],
  [/b/g, 'p', 'p for b'],
  [/d/g, 't', 't for d'],
  [/^ng(?=[aeiou])/, '', 'ng is seldom heard'],
  [/j/g, 'y', 'Jyutping’s j'],
  [/uen/g, 'yun', 'tsuen'],
  [/uet/g, 'yut', 'suet, yuet'],
  [/ue/g, 'yu', 'shue'],
  [/aa/g, 'a', 'long and short a'],
  [/oe(?=n[^g]|n$|t|i)|eo(?=[nti])|eu(?=n(?!g)|t|i)/g, 'u', 'eon, eot, eoi: un, ut, ui'],
  [/oe/g, 'eu', 'oeng, oek: eung, euk'],
  [/y+u/g, 'u', 'yu after a consonant and alone'],
  [/ou|aw|or(?![aeiou])/g, 'o', 'so for sou'],
  [/ei|ee|ea|ie/g, 'i', 'fei, lee'],
  [/oo/g, 'u', 'mook'],
  [/ow|ao/g, 'au', 'chow'],
  [/ew/g, 'iu', 'chew'],
];

/** The government’s syllables without a vowel. */
const SZ: Readonly<Record<string, string>> = { sz: 'si', sze: 'si', tsz: 'Ci', tsze: 'Ci' };

function looseSyllable(syllable: string): string {
  const known = SZ[syllable];
  if (known !== undefined) return known;
  return RULES.reduce((folded, [pattern, loose]) => folded.replace(pattern, loose), syllable);
}

const lettersOf = (text: string): string[] =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z\s'’-]/g, '')
    .split(/[\s'’-]+/)
    .filter((part) => part !== '');

/** Loose key of a Jyutping reading. leot6 si1 → lutsi */
export function looseKey(jyutping: string): string {
  return lettersOf(jyutping).map(looseSyllable).join('');
}

/** Loose keys that a query may mean: with j as in Jyutping, and as in Yale. */
export function looseQueries(query: string): string[] {
  const syllables = lettersOf(query);
  if (syllables.length < 2) return [];
  const yale = syllables.map((syllable) => looseSyllable(syllable.replace(/j/g, 'z'))).join('');
  return [...new Set([looseKey(query), yale])];
}
