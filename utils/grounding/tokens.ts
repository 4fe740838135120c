import { CHINESE_NUMERAL_CLASS } from '../core/chinese-numerals';
import type { Span } from '../core/text-span';
import { contentWords, words } from '../core/words';
import { findNegations, type Negation, signAt } from './negations';
import { ENGLISH_NUMBER_WORDS } from './numerals';
import { CHINESE_OPPOSITES, ENGLISH_OPPOSITES, PREFIXED } from './tables/opposites';
import { CHINESE_SYNONYMS, ENGLISH_SYNONYMS } from './tables/synonyms';

/** A word of a folded text, for comparing statement and source. */
export type Token = Span & {
  /** Stem, pair of Chinese characters, or the name of the idea that several words stand for. */
  readonly word: string;
  /** 1 affirmed, -1 negated or opposite, 0 undecided. */
  readonly sign: -1 | 0 | 1;
  /** Next to the negation that turns it: "no *evidence* of any arrangement". */
  readonly near: boolean;
  /** One of two opposites, so that its sign says what is claimed. */
  readonly polar: boolean;
};

type Meaning = { readonly word: string; readonly sign: 1 | -1; readonly polar: boolean };

const ENGLISH = new Map<string, Meaning>();
const PHRASES = new Map<string, Meaning>();
const CHINESE = new Map<string, Meaning>();

const stemOf = (word: string): string => words(word)[0] ?? word;

for (const group of ENGLISH_SYNONYMS) {
  const [first = '', ...others] = group.split(' ');
  for (const word of [first, ...others])
    if (!ENGLISH.has(stemOf(word))) ENGLISH.set(stemOf(word), { word: stemOf(first), sign: 1, polar: false });
}
const addEnglish = (said: string, meaning: Meaning): void => {
  for (const word of said.split(' '))
    if (word.includes('_')) PHRASES.set(word.replaceAll('_', ' '), meaning);
    else ENGLISH.set(stemOf(word), meaning);
};
for (const word of PREFIXED.split(' ')) {
  const base = stemOf(word);
  ENGLISH.set(base, { word: `~${base}`, sign: 1, polar: true });
  for (const prefix of ['un', 'in', 'im', 'il', 'ir', 'dis', 'non', 'non-'])
    ENGLISH.set(stemOf(prefix + word), { word: `~${base}`, sign: -1, polar: true });
}
for (const { id, positive, negative } of ENGLISH_OPPOSITES) {
  addEnglish(positive, { word: `~${id}`, sign: 1, polar: true });
  addEnglish(negative, { word: `~${id}`, sign: -1, polar: true });
}
for (const group of CHINESE_SYNONYMS)
  for (const word of group.split(' ')) CHINESE.set(word, { word: group.split(' ')[0] ?? word, sign: 1, polar: false });
for (const { id, positive, negative } of CHINESE_OPPOSITES) {
  for (const word of positive.split(' ')) CHINESE.set(word, { word: `~${id}`, sign: 1, polar: true });
  for (const word of negative.split(' ')) CHINESE.set(word, { word: `~${id}`, sign: -1, polar: true });
}

const longestFirst = (map: Map<string, Meaning>): string =>
  [...map.keys()].sort((a, b) => b.length - a.length).join('|');

const TOKEN = new RegExp(
  `\\b(?:${longestFirst(PHRASES)})\\b|[A-Za-z]+(?:['-][A-Za-z]+){0,3}\\d{0,3}|\\d+(?:[.,]\\d+){0,6}|(?:${longestFirst(CHINESE)})|\\p{Script=Han}`,
  'giu',
);

/** Words that say nothing of the subject: negations and modals have checks of their own. */
const UNTELLING = new Set(
  words(
    `${ENGLISH_NUMBER_WORDS.join(' ')} january february march april may june july august september october november december per cent percent dollar year month week day hour minute year-old not no never nor neither none nothing cannot may must shall should can could would might will court judge hong kong`,
  ).concat('dr', 'mr', 'ms', 'mrs', 'madam', 'one'),
);
const UNTELLING_CHINESE = new RegExp(
  `[的了是在和及与或而就也都于之以其该此这那并为有他她它由向被将把从至等须可会已亦则不没未无非毋${CHINESE_NUMERAL_CLASS}]`,
);

/** Splits a folded text into the words by which it is compared, each with its sign. */
export function tokenise(text: string): Token[] {
  const negations = findNegations(text);
  const tokens: Token[] = [];
  let lone: { char: string; at: number } | undefined;
  const push = (start: number, end: number, meaning: Meaning): void => {
    // "In full" says how far, whatever is denied.
    const said = meaning.word === '~whole' ? 1 : signAt(negations, deniedAt(text, start, end));
    const scope = said < 0 && isPresupposed(text, start, meaning) ? 0 : said;
    tokens.push({
      start,
      end,
      word: meaning.word,
      near: false,
      polar: meaning.polar,
      sign: (scope * meaning.sign) as -1 | 0 | 1,
    });
  };
  for (const match of text.matchAll(TOKEN)) {
    const [said] = match;
    const at = match.index;
    if (said.length === 1 && /\p{Script=Han}/u.test(said)) {
      const telling = !UNTELLING_CHINESE.test(said);
      if (telling && lone && lone.at === at - 1)
        push(at - 1, at + 1, { word: lone.char + said, sign: 1, polar: false });
      lone = telling ? { char: said, at } : undefined;
      continue;
    }
    lone = undefined;
    // "Failed to take reasonable steps" says only that they were not taken.
    if (NO_MORE_THAN_NOT.test(text.slice(at, at + 14))) continue;
    const upheld =
      UPHELD.test(text.slice(at, at + 60)) ||
      (/^upheld$/i.test(said) && UPHELD_BEFORE.test(text.slice(Math.max(0, at - 50), at)));
    const meaning = upheld ? UPHOLDING : isInTitle(text, at, said) ? readTitled(said) : readToken(said);
    if (meaning) push(at, at + said.length, meaning);
  }
  return markNear(tokens, negations);
}

/** "Did not even meet *the low* threshold" says that it is low; "was not the proper test" says that it is not proper. */
const DEFINITE =
  /(?<!\b(?:not|never)(?:\s(?:been|be))?\s)(?<!n't\s)\b(?:the|this|these|those|such|its|his|her|their)\s$/i;
const isPresupposed = (text: string, at: number, { polar, word }: Meaning): boolean =>
  polar &&
  !OF_THE_DECISION.has(word) &&
  DEFINITE.test(text.slice(Math.max(0, at - 24), at)) &&
  /^[A-Za-z-]+\s[a-z]/.test(text.slice(at, at + 40));

/** Nouns, or what becomes of a thing, for which a definite article presupposes nothing: "the *dismissal* of". */
const OF_THE_DECISION: ReadonlySet<string> = new Set([
  '~succeed',
  '~convict',
  '~affirm',
  '~whole',
  '~admit',
  '~comply',
]);

/** "Knew nothing", "called no evidence": the verb just before is denied with its object. */
const deniedAt = (text: string, start: number, end: number): number => {
  const object = /^\s(?:nothing|nobody|no(?!\.|\s\d|\sdoubt|\slonger|\slater|\smore|\sless))\b/i.exec(
    text.slice(end, end + 16),
  );
  return object ? end + object[0].length + 1 : start;
};

/** How many words behind "no", and behind any other negation, are what it denies first of all. */
const NEAR_NO = 1;
const NEAR = 3;
/** Pairs of characters overlap; the third belongs to the object. */
const NEAR_CHINESE = 2;

/** "No ground for indemnity costs" denies the costs. */
const EMPTY: ReadonlySet<string> = new Set(
  words('ground reason basis evidence question need proof sign justification case'),
);

const isLatin = (token: Token | undefined): boolean =>
  token !== undefined && /[a-z]/i.test(token.word) && !token.word.startsWith('~');

function markNear(tokens: readonly Token[], negations: readonly Negation[]): Token[] {
  const near = new Set<Token>();
  let first = 0;
  for (const { start, end, to, soft } of negations) {
    while (first < tokens.length && (tokens[first]?.start ?? 0) < end) first++;
    const most =
      end - start === 2 && isLatin(tokens[first]) && !EMPTY.has(tokens[first]?.word ?? '')
        ? NEAR_NO
        : isLatin(tokens[first])
          ? NEAR
          : NEAR_CHINESE;
    if (soft) continue;
    for (const token of tokens.slice(first, first + most)) if (token.start < to) near.add(token);
  }
  return tokens.map((token) => (near.has(token) ? { ...token, near: true } : token));
}

/** Adjectives denied by a prefix that no table holds; a rest that is no word (`terval`) meets nothing. */
const PREFIXED_ADJECTIVE =
  /^(?!disclos|discuss|discover|distribut|dispatch|display|disturb|discount|dispos|dispers|discharg|disput|distinguish|disciplin|dissolv|disappoint)(?:un(?!der|til|less|ion|it|iv|iq|an)|non-?|ir(?=r)|il(?=l)|dis(?=[a-z]{3,}ed$)|(?:in|im|dis)(?=[a-z]{3,}(?:able|ible|ent|ant|ive|al|ous|ect|ate)(?:ly)?$))([a-z]{4,18})$/;

function readPrefixed(said: string): Meaning | undefined {
  const rest = PREFIXED_ADJECTIVE.exec(said)?.[1];
  return rest === undefined || rest.endsWith('ment') ? undefined : { word: stemOf(rest), sign: -1, polar: true };
}

/** A ground or an appeal upheld has succeeded; a decision upheld is affirmed. */
const UPHELD =
  /^up(?:hold|holds|held|holding)\s(?:[a-z]+\s){0,4}?(?:grounds?|appeals?|submissions?|arguments?|contentions?|objections?|complaints?|claims?|applications?)\b/i;
const UPHELD_BEFORE =
  /\b(?:grounds?|appeals?|submissions?|arguments?|contentions?|objections?|complaints?|claims?|applications?)\b[^,;.]{0,20}\b(?:is|are|was|were|be|been)\s(?:[a-z]+\s)?$/i;
const NO_MORE_THAN_NOT = /^(?:fail(?:s|ed|ing)?|refus(?:e|es|ed)|declin(?:e|es|ed))\sto\s/i;
const UPHOLDING: Meaning = { word: '~succeed', sign: 1, polar: true };

/** `the Statement of Agreed Facts` agrees to nothing: a capital inside a sentence, before another. */
const isInTitle = (text: string, at: number, said: string): boolean =>
  /^[A-Z][a-z]+$/.test(said) &&
  /^\s[A-Z][a-z]/.test(text.slice(at + said.length, at + said.length + 3)) &&
  /[a-z,)]\s$/.test(text.slice(Math.max(0, at - 2), at));
function readTitled(said: string): Meaning | undefined {
  const meaning = readToken(said);
  return meaning?.polar ? { word: stemOf(said), sign: 1, polar: false } : meaning;
}

function readToken(said: string): Meaning | undefined {
  if (/^\d/.test(said)) return undefined;
  // D1, PW2: parties and witnesses of a trial.
  if (/^[a-z]{1,3}\d{1,2}$/i.test(said)) return { word: said.toLowerCase(), sign: 1, polar: false };
  const phrase = PHRASES.get(said.toLowerCase()) ?? CHINESE.get(said);
  if (phrase) return phrase;
  const stem = contentWords(said)[0];
  if (stem === undefined || UNTELLING.has(stem) || /^[a-z]$/.test(stem)) return undefined;
  return (
    ENGLISH.get(stem) ??
    ENGLISH.get(stemOf(said.replace(/ness$/i, ''))) ??
    readPrefixed(said.toLowerCase()) ?? { word: stem, sign: 1, polar: false }
  );
}
