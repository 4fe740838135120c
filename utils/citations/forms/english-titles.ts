import { matchAt, stepOver } from '../match-at';
import { ELSEWHERE, type Instrument, type Scope } from '../scan-state';
import { capOfEnglishKey, capOfEnglishTitle, familyOfTitle, instrumentOfCap, wordKey } from '../titles';
import { endsPlace, isElsewhereTitle } from './elsewhere';

/** Titles of ordinances, subsidiary legislation and foreign Acts in running English. */

/** Last words of titles. */
export const TITLE_NOUNS: readonly string[] = [
  'Ordinance',
  'ORDINANCE',
  'Regulation',
  'Regulations',
  'REGULATIONS',
  'REGULATION',
  'Rules',
  'RULES',
  'Order',
  'Notice',
  'By-laws',
  'Bylaws',
  'Bylaw',
  'Act',
  'ACT',
  'Code',
];

/** A title may go on after its noun. */
export const COURT_TAIL =
  /\s{1,3}of\s{1,3}the\s{1,3}(?:High|District|Supreme|HIGH|DISTRICT|SUPREME)\s{1,3}C(?:ourt|OURT)/y;
const SMALL = 'of|and|the|for|in|to|on|by|against|with|or|from|at|as|under|into';
const TITLE_TOKEN = new RegExp(
  `\\(?[A-Z][A-Za-z'-]{0,30}\\)?,?|\\((?:${SMALL})\\b|(?:${SMALL}|OF|AND|THE|FOR|IN)\\b|&|\\([A-Z][A-Za-z' ,-]{0,60}\\)|\\(No\\. ?\\d\\)`,
  'y',
);
const GAP = /[ \n]{1,8}(?:\[\d{1,3}\] ?)?|-(?=[A-Z])/y;
const NOUN = new RegExp(`^\\(?(?:${TITLE_NOUNS.join('|')})$`);
const MOST_TOKENS = 28;

export type TitleHit = { readonly end: number; readonly title: string };

/** Reads a title that starts at `at`, up to its noun: `Evidence Ordinance`, `Rules of the High Court`. */
export function readTitleForward(text: string, at: number): TitleHit | null {
  let from = at;
  let best: TitleHit | null = null;
  for (let count = 0; count < MOST_TOKENS; count++) {
    const token = matchAt(TITLE_TOKEN, text, from);
    if (!token) break;
    const word = token[0].replace(/,$/, '');
    if (count === 0 && /^[a-z]/.test(word)) break;
    const end = from + word.length;
    if (NOUN.test(word)) {
      const tail = /^rules$/i.test(word) ? matchAt(COURT_TAIL, text, end) : null;
      const last = end + (tail?.[0].length ?? 0);
      best = { end: last, title: text.slice(at, last).replace(/\s+/g, ' ') };
      if (/^ordinance$/i.test(word) || tail || token[0].endsWith(',')) break;
    } else if (best) break;
    from += token[0].length;
    const gap = matchAt(GAP, text, from);
    if (!gap) break;
    from += gap[0].length;
  }
  return best?.title === 'Implementation Rules' ? withArticle(text, at, best) : best;
}

/** The rules made under article 43 of the National Security Law are called by it. */
const FOR_ARTICLE =
  /\s{1,3}(?:for|of|under)\s{1,3}Article\s{1,3}43\s{1,3}of\s{1,3}the\s{1,3}(?:NSL|(?:Hong Kong\s{1,3})?National\s{1,3}Security\s{1,3}Law)/y;

function withArticle(text: string, at: number, rules: TitleHit): TitleHit {
  const end = stepOver(FOR_ARTICLE, text, rules.end);
  return end === rules.end ? rules : { end, title: text.slice(at, end).replace(/\s+/g, ' ') };
}

const REACH = 170;
const WORDS_BEFORE = /[^\s]+/g;
const TITLE_WORD = new RegExp(
  `^(?:\\(?[A-Z][A-Za-z'-]*\\)?|\\(?(?:${SMALL}|OF|AND|THE|FOR|IN|TO|ON)|&|\\([A-Z][A-Za-z'-]*|[A-Z][A-Za-z'-]*\\))$`,
);
/** Words that open a sentence or a list, and countries: never the first word of a title. */
const NOT_FIRST =
  /^(?:the|a|an|of|and|for|in|to|on|by|against|with|or|from|at|as|under|into|section|sections|see|this|that|but|if|both|when|where|since|while|however|pursuant|compare|contrast|cf|following|considering|unlike|like|with|applying|once|although|though|because|before|after|until|unless|whether|although|given|between|among|within|also|not|neither|nor|either|here|there|it|is|are|was|his|her|its|our|their|my|your|in|per|via|repealed|amended|amending|present|current|then|existing|similarly|again|thus|hence|accordingly|regarding|concerning|including|namely|only|even|so|yet|still|now|today|contrary|schedule|part|article|rule|regulation|order|english|uk|british|australian|singapore|singaporean|indian|american|canadian|malaysian|bermuda|bermudian|cayman|jersey|guernsey|gibraltar|zealand|kenyan|nigerian|pakistani|fijian|irish|scottish|imperial|federal|cap|hong|kong|old|former|new|said|relevant|defendant|plaintiff|counsel|mr|ms|j|ja|cj|pj|npj|sections|ss|s)$/i;

/** Finds where a title begins that ends with the noun at `nounAt`: the longest known title, else the capitalised words. */
export function findTitleStart(text: string, nounAt: number, nounEnd: number, floor: number): number | null {
  const from = Math.max(floor, nounAt - REACH);
  const words = [...text.slice(from, nounAt).matchAll(WORDS_BEFORE)].map((match) => ({
    word: match[0],
    at: from + match.index,
  }));
  let first = words.length;
  while (first > 0) {
    const { word } = words[first - 1] ?? { word: '' };
    // No title has the word twice: "the X Ordinance and Y Ordinance" are two.
    if (/^ordinances?$/i.test(word)) break;
    if (!TITLE_WORD.test(word) && !(/^[A-Z][a-z]+,$/.test(word) && words.length - first > 0)) break;
    first--;
  }
  const run = words.slice(first);
  // Keys of titles are the keys of their words in a row, so each start costs one look-up.
  let key = wordKey(text.slice(nounAt, nounEnd));
  let longest: number | null = null;
  for (const { word, at } of [...run].reverse()) {
    key = word.split('-').map(wordKey).join('') + key;
    if (/^\(?(?!The$|THE$)[A-Z]/.test(word) && capOfEnglishKey(key) !== undefined) longest = at;
  }
  return longest ?? guessStart(run);
}

function guessStart(run: readonly { word: string; at: number }[]): number | null {
  let start = 0;
  for (let at = 0; at < run.length; at++) {
    const { word = '' } = run[at] ?? {};
    // "Under the Widgets Ordinance": a title begins after the article; "Offences against the Person" goes on over it.
    const isBreak =
      /,$/.test(word) || (/^the$/i.test(word) && !/^(?:against|of|to|for|in)$/i.test(run[at - 1]?.word ?? ''));
    if (isBreak) start = at + 1;
    else if (start === at && NOT_FIRST.test(word)) start = at + 1;
  }
  return run[start]?.at ?? null;
}

/** Rules and codes of bodies that make no law. */
const NON_STATUTORY =
  /^(?:[A-Z]{2,6}(?=(?: [A-Z][a-z]+){0,3} Rules$)|Takeovers?|Listing|Main Board|GEM|Bar|Corporate|ICC|HKIAC|LCIA|SIAC|CIETAC|UNCITRAL|Club|House|Stock Exchange|Exchange)\b.*\b(?:Rules|Code)$/;

/** The instrument a title stands for: its chapter, or the title itself where no chapter has it. */
export function instrumentOfTitle(title: string, scope: Scope): Instrument | null {
  if (/^rules of the supreme court$/i.test(title)) return { code: 'RSC', family: 'court-rules', kind: 'rule' };
  const cap = capOfEnglishTitle(title);
  if (cap !== undefined) return instrumentOfCap(cap);
  const act = scope.acts.get(title.toLowerCase());
  if (act) return { ...act, resolvedBy: 'defined-name' };
  if (/\bact$/i.test(title) || isElsewhereTitle(title)) return ELSEWHERE;
  if (NON_STATUTORY.test(title)) return null;
  return { code: title, family: familyOfTitle(title), kind: 'legislation' };
}

const ACT_YEAR =
  /,?\s{0,2}((?:1[2-9]|20)\d\d)(?!\d|\/|\s?\])(\s?\((?:Cth|NSW|Vic|Qld|WA|SA|Tas|ACT|NT|NZ|UK|Imp|Eng|Singapore)\))?/y;

/** `Malaysia's Companies Act 1965`: whose Act it is, is no part of its title. */
const OWNER = /^(?:[A-Z][A-Za-z.]+ ){0,3}[A-Z][A-Za-z.]+'s? (?=[A-Z])/;

/** A title of an Act without the place whose it is. */
export function withoutOwner(title: string): string {
  const owner = OWNER.exec(title)?.[0];
  return owner && endsPlace(owner.replace(/'s? $/, '')) ? title.slice(owner.length) : title;
}

/** The year of a foreign Act after its title, with the Australian jurisdiction. */
export function readActYear(text: string, at: number): { end: number; year: string; place: string } | null {
  const match = matchAt(ACT_YEAR, text, at);
  return match
    ? { end: at + match[0].length, year: match[1] ?? '', place: match[2] ? ` ${match[2].trim()}` : '' }
    : null;
}

export const createAct = (title: string, year: string, place: string): Instrument => ({
  code: `${withoutOwner(title.replace(/\s+/g, ' '))} ${year}${place}`,
  family: 'act',
  kind: 'foreign-legislation',
});
