import { groupBy } from '../../core/group-by';
import { CHINESE } from '../../core/language';
import type { SpokenSentence } from '../whose/types';
import { ALL, callOne, type DefendantMention, isPronoun, SOLE } from './defendants';
import { prepareChinese, type ReadStep } from './read-steps';
import type { SentencingStep } from './types';
import { readAmount, readMonths, readPercent } from './values';

type Placed = ReadStep & { readonly at: number; readonly sentence: SpokenSentence };
type Sentence = { readonly sentence: SpokenSentence; readonly folded: string };

/** A step and whose it is; `isTotal` where it is the whole for the defendant. */
export type AscribedStep = {
  readonly defendant: string;
  readonly name: string;
  readonly isTotal: boolean;
  readonly isResult: boolean;
  /** Said of several defendants at once. */
  readonly isShared: boolean;
  readonly step: SentencingStep;
};

/** Gives each step its defendant and its charge; a step of several defendants that names none of them is dropped. */
export function ascribe(
  steps: readonly Placed[],
  sentences: readonly Sentence[],
  mentions: (text: string) => DefendantMention[],
  headingOf: (paragraph: string) => string,
  texts: readonly string[],
): AscribedStep[] {
  const names = nameDefendants(texts, mentions);
  const everybody = areToldApart(steps, sentences, mentions, headingOf)
    ? [...names.keys()].filter((key) => key !== SOLE)
    : [];
  const byPlace = groupBy(steps, ({ at }) => at);
  const found: AscribedStep[] = [];
  let current: readonly string[] = [];
  let charge: string | undefined;
  let heading = '';
  let paragraph = '';
  sentences.forEach(({ sentence, folded }, at) => {
    const text = CHINESE.test(folded) ? prepareChinese(folded) : folded;
    const above = headingOf(sentence.paragraph);
    if (above !== heading) {
      heading = above;
      const [named] = mentions(above.split(' > ').at(-1) ?? '').filter((one) => !isPronoun(one));
      if (named) current = expand(named, everybody, current);
      charge = undefined;
    }
    if (sentence.paragraph !== paragraph) {
      paragraph = sentence.paragraph;
      charge = undefined;
      // What was said of all of them before leaves open whose the next paragraph's figure is.
      if (current.length > 1) current = [];
    }
    const said = mentions(text);
    const own = byPlace.get(at) ?? [];
    own.forEach((step, order) => {
      const keys = keysFor(step, order, own, said, text, everybody, current);
      const its = chargeFor(text, step) ?? charge;
      const values = distribute(step, keys, own, text);
      keys.forEach((key, place) => {
        const value = values[place];
        const built = value === undefined ? undefined : build(step, value, its);
        if (built)
          found.push({
            defendant: key,
            name: names.get(key) ?? key,
            isTotal: step.rule.means.is === 'total',
            isResult: step.rule.means.is === 'result',
            isShared: keys.length > 1,
            step: built,
          });
      });
    });
    charge = topicCharge(text) ?? charge;
    // After figures for several, nobody in particular is spoken of.
    const settled = new Set(own.flatMap((step, order) => keysFor(step, order, own, said, text, everybody, current)));
    current = isSpread(own, settled) ? [] : (topicOf(text, said, everybody) ?? current);
  });
  return found;
}

/**
 * Whether the court tells defendants apart where it sentences: in the words that fix a figure, in the heading above them, or in
 * a sentence of the same paragraph that turns to one of them. Otherwise those of other cases were told.
 */
function areToldApart(
  steps: readonly Placed[],
  sentences: readonly Sentence[],
  mentions: (text: string) => DefendantMention[],
  headingOf: (paragraph: string) => string,
): boolean {
  const paragraphs = new Set(steps.map(({ sentence }) => sentence.paragraph));
  const places = new Set(steps.map(({ at }) => at));
  const isNamed = (one: DefendantMention): boolean => !isPronoun(one);
  return sentences.some(({ sentence, folded }, at) => {
    if (!paragraphs.has(sentence.paragraph)) return false;
    if (mentions(headingOf(sentence.paragraph).split(' > ').at(-1) ?? '').some(isNamed)) return true;
    const text = CHINESE.test(folded) ? prepareChinese(folded) : folded;
    const said = mentions(text).filter(isNamed);
    return places.has(at) ? said.length > 0 : said.some(({ start }) => HEAD_OF_SENTENCE.test(text.slice(0, start)));
  });
}

/** Every defendant whom the document tells apart, as it calls him most. */
function nameDefendants(texts: readonly string[], mentions: (text: string) => DefendantMention[]): Map<string, string> {
  const names = new Map<string, string>();
  const called = new Map<string, Map<string, number>>();
  const mentioned = texts.flatMap(mentions);
  for (const { keys, text: said } of mentioned) {
    const [key = ''] = keys;
    if (keys.length !== 1 || key === ALL || key === 'same') continue;
    const counts = called.get(key) ?? new Map<string, number>();
    counts.set(tidy(said), (counts.get(tidy(said)) ?? 0) + 1);
    called.set(key, counts);
  }
  for (const [key, counts] of called) names.set(key, [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? key);
  for (const { keys, text: said } of mentioned)
    for (const key of keys) if (key.startsWith('#') && !names.has(key)) names.set(key, callOne(key, said));
  return names;
}

const tidy = (said: string): string =>
  said
    .replace(/'s?$|’s?$/, '')
    .replace(/^The /, 'the ')
    .trim();

const expand = (
  mention: DefendantMention,
  everybody: readonly string[],
  current: readonly string[],
): readonly string[] => (mention.keys.includes(ALL) ? everybody : isPronoun(mention) ? current : mention.keys);

const isSpread = (own: readonly Placed[], settled: ReadonlySet<string>): boolean => own.length > 1 && settled.size > 1;

/** Whom a sentence is about: named at its head, or the one to whom something is done. */
function topicOf(
  text: string,
  said: readonly DefendantMention[],
  everybody: readonly string[],
): readonly string[] | undefined {
  const named = said.filter((one) => !isPronoun(one));
  const topic = named.find(({ start }) => HEAD_OF_SENTENCE.test(text.slice(0, start)));
  return topic ? expand(topic, everybody, everybody) : undefined;
}

/** What may stand before the one a sentence is about. */
const HEAD_OF_SENTENCE =
  /^(?:[\w ]{0,30},\s|[^，。]{0,8}，|[^\p{L}\p{N}]{1,4}|\(?[A-Za-z\d]{1,3}[).] ?)?(?:(?:now |then )?(?:as for|as to|for|as regards|turning (?:now )?to|in respect of|in the case of|in relation to|I (?:now |therefore |accordingly )?(?:sentence|deal with|turn to|come to)|so far as) (?:the )?|(?:本席)?(?:至於|針對|對於|就|關於|對|判處|判))?$/iu;

/** The last defendant named before the figure; else the one right after it; else whoever was spoken of. */
function keysFor(
  step: Placed,
  order: number,
  own: readonly Placed[],
  said: readonly DefendantMention[],
  text: string,
  everybody: readonly string[],
  current: readonly string[],
): readonly string[] {
  if (everybody.length === 0) return [SOLE];
  if (isSomebodyElse(text.slice(step.end), said, step.end)) return [];
  if (OF_A_STRANGER.test(text) && !said.some(({ start }) => start === 0)) return [];
  const before = said.filter(({ start }) => start < step.start);
  const clause = Math.max(...['，', '；', ';', ', '].map((mark) => text.lastIndexOf(mark, step.start)));
  const others = before.filter((one) => !isPronoun(one));
  const named =
    others.findLast(({ start }) => start > clause) ??
    others.find(({ start }) => HEAD_OF_SENTENCE.test(text.slice(0, start))) ??
    others.at(-1);
  const after =
    order === own.length - 1
      ? said.find((one) => one.start >= step.end && !isPronoun(one) && AFTER.test(text.slice(step.end, one.start)))
      : undefined;
  const chosen = named ? expand(named, everybody, current) : after ? expand(after, everybody, current) : current;
  // `his sentence`, of two spoken of before: nobody can tell whose.
  if (chosen.length > 1 && !named && !after && ONE_PERSON.test(text)) return [];
  return chosen.length > 0 ? chosen : everybody.length === 1 ? everybody : [];
}

/** `Birch’s appeal is allowed, and his sentence …`, where nobody is known as Birch. */
const OF_A_STRANGER = /^(?:\d{1,3} )?[A-Z][\w-]+['’]s? (?:appeal|application|sentence)\b/;
const ONE_PERSON = /\b(?:his|her|he|she|him)\b|[他她](?!們)/;

/** `8 months' imprisonment on the husband`, who is none of those told apart. */
function isSomebodyElse(after: string, said: readonly DefendantMention[], end: number): boolean {
  const on = ON_SOMEBODY.exec(after);
  if (!on) return false;
  const start = end + on[0].length - (on[1]?.length ?? 0);
  return !said.some((one) => one.start <= start && start < one.end);
}
const ON_SOMEBODY =
  /^['’]?s?(?: of)?(?: immediate)?(?: imprisonment)? (?:on|against) (the (?:husband|wife|father|mother|company|director|contemnor|plaintiff|petitioner|appellant's \w+|co-\w+))\b/i;

/** `3 years' imprisonment for the 1st defendant`. */
const AFTER = /^['’]?(?: of)?(?: imprisonment)? (?:for|on|against) $/i;

/** `D1 and D2 … 35 and 25 months respectively`: one figure each; otherwise the same for all. */
function distribute(
  step: Placed,
  keys: readonly string[],
  own: readonly Placed[],
  text: string,
): (string | undefined)[] {
  if (keys.length < 2 || !/respectively|分別|各自/.test(text)) return keys.map(() => step.value);
  const figures = [step.value, ...figuresAfter(text.slice(step.end), step.rule.means.what === 'fine')];
  if (figures.length < keys.length) return keys.map(() => undefined);
  return own[0] === step ? figures.slice(0, keys.length) : keys.map(() => undefined);
}

const FIGURE =
  /(?:HK\$|\$) ?\d[\d,]*|\d{1,3}(?:\.\d)?[- ](?:years?|months?)(?: and \d{1,2} months?)?|[\d一二兩三四五六七八九十]{1,4}年(?:[\d一二三四五六七八九十]{1,2}個月|半)?|[\d一二兩三四五六七八九十]{1,4}個月|[\d,]+元/g;
const figuresAfter = (text: string, isMoney: boolean): string[] =>
  (text.match(FIGURE) ?? []).filter((one) => /\$|元/.test(one) === isMoney);

const CHARGE =
  /\b(?:the )?(?:(?:\d{1,2}(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|last) (?:charge|count|summons)|(?:charge|count|summons)s? (?:\d{1,2}|one|two|three|four|five)(?:(?:,| and|, and| to) (?:\d{1,2}|one|two|three|four|five)\b){0,6})|\beach (?:of the (?:\w+ )?)?(?:charge|count|offence)s?\b|控罪[（(]?[一二三四五六七八九十\d]{1,2}[）)]?(?:(?:、|及|和|與|至)(?:控罪)?[一二三四五六七八九十\d]{1,2}){0,6}|第[一二三四五六七八九十\d]{1,2}(?:(?:、|及|和|與|至)(?:第)?[一二三四五六七八九十\d]{1,2}){0,6}(?:項|張)(?:控罪|罪|罪名|傳票)|(?:每|各|兩|三|四)項(?:控罪|罪名)/gi;

function chargeFor(text: string, { start, end }: ReadStep): string | undefined {
  const after = text.slice(end, end + 70).split(/[.;；。，]|\band (?:to )?\d/)[0] ?? '';
  const behind = /^['’]?(?: of)?(?: imprisonment)?[ ,]*(?:on|for|in respect of|in relation to) /i.test(after)
    ? after.match(CHARGE)?.[0]
    : undefined;
  return behind ?? text.slice(0, start).match(CHARGE)?.at(-1);
}

/** The charge with which a sentence opens: 至於控罪二，…; `On Charge 2, …`. */
function topicCharge(text: string): string | undefined {
  const [first] = text.matchAll(CHARGE);
  return first && HEAD_OF_SENTENCE.test(text.slice(0, first.index).replace(/\bon $/i, '')) ? first[0] : undefined;
}

function build({ rule, sentence }: Placed, value: string, charge: string | undefined): SentencingStep | undefined {
  const { what, is } = rule.means;
  const figures = readFigures(what, value, is === 'result');
  if (!figures) return undefined;
  return {
    what,
    ...figures,
    ...(charge === undefined ? {} : { charge }),
    paragraph: sentence.paragraph,
    text: sentence.text,
    start: sentence.start,
    end: sentence.end,
    rule: rule.name,
  };
}

type Figures = Pick<SentencingStep, 'months' | 'percent' | 'amount' | 'life' | 'other' | 'resultMonths'>;

function readFigures(what: SentencingStep['what'], value: string, isResult: boolean): Figures | undefined {
  if (what === 'other') return { other: value };
  if (what === 'fine') {
    const amount = readAmount(value);
    return amount === undefined ? undefined : { amount };
  }
  if (/\blife\b|終身/i.test(value)) return { life: true };
  const months = readMonths(value);
  if (months !== undefined) return isResult ? { resultMonths: months } : { months };
  const percent = readPercent(value);
  if (percent !== undefined) return { percent };
  if (what !== 'sentence') return undefined;
  return { other: CHINESE.test(value) ? `監禁${value}` : `${value.replace(/['’]$/, '')}’ imprisonment` };
}
