import { parseChineseNumber } from '../../core/chinese-numerals';
import type { Span } from '../../core/text-span';

/** Somebody sentenced, as mentioned: by number, by name, or as the only one. */
export type DefendantMention = Span & { readonly keys: readonly string[]; readonly text: string };

/** `all`: whoever the document sentences. `same`: a pronoun. */
export const ALL = 'all';
const SAME = 'same';
export const SOLE = 'the defendant';

const ORDINALS: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
};
const ORDINAL = '(?:\\d{1,2}(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)';
const NOUN = '(?:defendant|accused|appellant|applicant|respondent)';

const NUMBERED = new RegExp(
  `\\b(?:the )?(${ORDINAL}(?:(?:,| and|, and| to)? (?:the )?${ORDINAL}){0,8}) ${NOUN}s?(?:'s?|’s?)?\\b|\\b[DA]\\d{1,2}(?:(?:,| and|, and|–|-| to)? ?[DA]\\d{1,2}){0,8}\\b`,
  'gi',
);
const ZH_ORDINAL = '第?[一二三四五六七八九十\\d]{1,2}';
const ZH_NUMBERED = new RegExp(
  `(第[一二三四五六七八九十\\d]{1,2}(?:(?:、|，|及|和|與|至|以及)${ZH_ORDINAL}){0,8})(?:名)?(?:被告人?|上訴人|申請人|答辯人)|(首|次)被告人?|D\\d(?:(?:、|及|和|與|至)D\\d){0,8}`,
  'g',
);
const EVERYBODY =
  /\b(?!(?:all|both|each)(?: of)?(?: the| these| those)? (?:\w+ )?(?:sentences?|terms?|charges?|counts?|offences?|fines?|appeals?)\b)(?:(?:all|both|each|every one)(?: (?:of )?(?:the|you|them))?(?: \w+)? ?(?:defendants?|accused|appellants?|applicants?|of you|of them)?|each of (?:the|you|them)(?: \w+){0,2})\b|(?:兩|三|四|五|各|所有|每)(?:名|位)?(?:被告人?|上訴人|申請人)|被告人等|他們|兩人/gi;
const PRONOUN =
  /\b(?:you|he|she|him|her|his|your)\b|[他她你]|被告人?|上訴人|申請人|\bthe (?:defendant|accused|appellant|applicant)\b|\bDefendant\b/gi;

/** Two defendants compared: the first named is only the measure. */
const MEASURE =
  /(?:\b(?:disparity|parity|compar\w+|unlike|than|contrast|relative|compared) (?:\w+ ){0,3}|(?:對比|相比|相對|較|比起?|有別於|不同於))$/i;

const numbersOf = (said: string): number[] => {
  const numbers = [...said.matchAll(new RegExp(`${ORDINAL}|[DA](\\d{1,2})`, 'gi'))].map(([whole, digits]) =>
    Number(digits ?? ORDINALS[whole.toLowerCase()] ?? Number.parseInt(whole, 10)),
  );
  return /\bto\b|–|-/.test(said) && numbers.length === 2 ? range(numbers[0] ?? 1, numbers[1] ?? 1) : numbers;
};
const chineseNumbersOf = (said: string): number[] => {
  if (said.startsWith('首')) return [1];
  if (said.startsWith('次')) return [2];
  const numbers = (said.match(/[一二三四五六七八九十]{1,2}|\d{1,2}/g) ?? []).map((one) => parseChineseNumber(one) ?? 0);
  return said.includes('至') && numbers.length === 2 ? range(numbers[0] ?? 1, numbers[1] ?? 1) : numbers;
};
const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, Math.min(12, to - from + 1)) }, (_, at) => from + at);

export type Defendants = {
  /** Mentions in a text (Traditional characters, straight quotation marks), in order. */
  readonly mentions: (text: string) => DefendantMention[];
};

/** Learns the names that the document gives its defendants: `LAM Tai-man (1st Defendant)`, 林大文（第一被告人）, `I sentence Lam`. */
export function learnDefendants(texts: readonly string[]): Defendants {
  const names = new Map<string, string>();
  const hasLetters = texts.some((text) => LETTERED.test(text));
  for (const text of texts) {
    for (const [, name = '', number = ''] of text.matchAll(NAME_AND_NUMBER)) {
      const [first] = numbersOf(/^[DA]?\d$/i.test(number) ? `D${number.replace(/\D/g, '')}` : number);
      if (first) for (const one of shortNames(name)) names.set(one, `#${first}`);
    }
    for (const [, name = '', number = ''] of text.matchAll(ZH_NAME_AND_NUMBER))
      names.set(name.replace(/^[及和與為由]/, ''), `#${chineseNumbersOf(number)[0] ?? 1}`);
    for (const [, a, b] of text.matchAll(SENTENCED_NAME)) {
      const name = a ?? b ?? '';
      if (!NO_NAME.test(name) && !names.has(name)) names.set(name, name);
    }
    for (const [, name = ''] of text.matchAll(ZH_SENTENCED_NAME)) if (!names.has(name)) names.set(name, name);
  }
  const named = [...names.keys()].sort((a, b) => b.length - a.length);
  const pattern =
    named.length > 0
      ? new RegExp(named.map((name) => (/[A-Za-z]/.test(name) ? `\\b${name}\\b` : name)).join('|'), 'g')
      : undefined;
  return { mentions: (text) => readMentions(text, pattern, names, hasLetters) };
}

const NAME_AND_NUMBER = new RegExp(
  `((?:(?:Mr|Ms|Miss|Madam|Mrs)\\.? )?[A-Z][A-Za-z'-]+(?:,? [A-Z][A-Za-z'-]+){0,4}) ?\\((?:the )?["“]?(${ORDINAL}|[DA]\\d{1,2})(?: ${NOUN})?["”]?\\)`,
  'g',
);
const ZH_NAME_AND_NUMBER =
  /([\p{Script=Han}]{2,4}) ?[（(]["「“]?(第[一二三四五六七八九十\d]{1,2})(?:被告人?|上訴人|申請人)["」”]?[）)]/gu;
const SENTENCED_NAME =
  /\b(?:(?:Mr|Ms|Miss|Madam) )?([A-Z][a-z]{1,14})(?:,)? (?:(?:is|will be|shall be|must be) (?:\w+ ){0,2}(?:sentenced|fined|imprisoned|placed|disqualified|ordered)|(?:will|must|shall) (?:serve|go to prison))|\b(?:sentence|fine|imprison|jail) (?:(?:Mr|Ms|Miss|Madam) )?([A-Z][a-z]{1,14})\b/g;
const NO_NAME =
  /^(?:Charge|Count|Defendant|The|He|She|You|It|They|That|This|Each|Both|All|Accused|Appellant|Applicant|Respondent|Sentence|There|Court|Cap|Ordinance|Section|Prosecutor|Prosecution|Commission|Council|Crown|Secretary|Director)$/;
const ZH_SENTENCED_NAME =
  /(?:判處|判以)(?!被告|上訴|申請|終身|緩刑|監禁|即時|罰款|入獄|合共|總|第|他|她|你|兩|各)((?:歐陽|司徒|上官)?[\p{Script=Han}](?:某[甲乙丙]?|[\p{Script=Han}]{1,2}))(?=監禁|入獄|即時|罰款|服刑|接受|履行|\d|社會服務|感化)/gu;

/** `LAM Tai-man` is also `Lam`, `Mr Lam`. */
function shortNames(name: string): string[] {
  const bare = name.replace(/^(?:Mr|Ms|Miss|Madam|Mrs)\.? /, '').replace(/,/g, '');
  const parts = bare.split(' ');
  const family = parts.find((part) => part.length > 1 && part === part.toUpperCase()) ?? parts[0] ?? '';
  const proper = family.charAt(0) + family.slice(1).toLowerCase();
  return [bare, family, proper].filter((one) => one.length > 1 && !NO_NAME.test(one));
}

/** `D1` is a defendant where he pleads or is sentenced; else an exhibit. */
const LETTERED =
  /(?<![Ee]xhibits? )\b[DA][1-9]\d?\b(?:[’']s)?[^.;]{0,40}\b(?:plead\w*|sentenced?|convicted|imprison\w*|charged?|arrested|fined|acquitted|aged|starting point|months|years)\b|\b(?:sentence|fine|convict|defendants?|accused|appellants?) ?\(?["“]?[DA][1-9]\b|^[DA][1-9]\d?$|[DA]\d[^。；]{0,20}(?:認罪|判處|罪名|監禁|被控|量刑|刑期)|(?:判處|被告人?)[（(]?["「]?[DA]\d/;

function readMentions(
  text: string,
  names: RegExp | undefined,
  keys: ReadonlyMap<string, string>,
  hasLetters: boolean,
): DefendantMention[] {
  const found: DefendantMention[] = [];
  const add = (start: number, said: string, own: readonly string[]): void => {
    const isTaken = found.some((one) => start < one.end && one.start < start + said.length);
    if (isTaken || MEASURE.test(text.slice(Math.max(0, start - 30), start))) return;
    found.push({ start, end: start + said.length, keys: own, text: said });
  };
  for (const match of text.matchAll(NUMBERED)) {
    if (!hasLetters && /^[DA]\d/.test(match[0])) continue;
    add(
      match.index,
      match[0],
      numbersOf(match[0]).map((one) => `#${one}`),
    );
  }
  for (const match of text.matchAll(ZH_NUMBERED)) {
    const numbers = /^D/.test(match[0]) ? numbersOf(match[0]) : chineseNumbersOf(match[0]);
    add(
      match.index,
      match[0],
      numbers.map((one) => `#${one}`),
    );
  }
  if (names) for (const match of text.matchAll(names)) add(match.index, match[0], [keys.get(match[0]) ?? match[0]]);
  for (const match of text.matchAll(EVERYBODY)) {
    // `D1 and D2 are each fined`: of those named, and of nobody else.
    if (
      /^(?:all|both|each)\b(?!.*\b(?:defendants?|accused|appellants?|applicants?|of|you|them)\b)/i.test(match[0]) &&
      NAMED_BEFORE.test(text.slice(0, match.index))
    )
      continue;
    if (match[0].trim().length > 3 || /\p{Script=Han}/u.test(match[0])) add(match.index, match[0], [ALL]);
  }
  for (const match of text.matchAll(PRONOUN)) add(match.index, match[0], [SAME]);
  return found.sort((a, b) => a.start - b.start);
}

/** Those who are named right before `each`. */
const NAMED_BEFORE =
  /(?:\b[DA]\d{1,2}|\bdefendants?|\baccused|\bappellants?|\b[A-Z][a-z]+) (?:are|were|is|will|shall|must)(?: be)? $/;

/** What one of several named together is called: `the 1st and 2nd defendants` → `the 2nd defendant`. */
export function callOne(key: string, together: string): string {
  const number = Number(key.slice(1));
  const noun = new RegExp(`(?:被告人?|上訴人|申請人|答辯人)|${NOUN}`, 'i').exec(together)?.[0] ?? '';
  if (/[\p{Script=Han}]/u.test(together)) return `第${'一二三四五六七八九十'.charAt(number - 1) || number}${noun}`;
  if (noun === '') return `${together.charAt(0)}${number}`;
  const ending = { 1: 'st', 2: 'nd', 3: 'rd' }[number] ?? 'th';
  return `the ${number}${ending} ${noun.toLowerCase()}`;
}

/** Whether a mention only points back. */
export const isPronoun = ({ keys }: DefendantMention): boolean => keys.length === 1 && keys[0] === SAME;
