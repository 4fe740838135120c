import type { Language } from '../core/language';
import type { DecidedMatter, DescribedOutcome, Mover } from '../outcome/describe-outcome';
import type { Outcome } from '../outcome/outcome-types';
import type { SentenceTotal } from '../outcome/sentences/types';
import { outcomeMessages } from './messages/outcome';
import { type Translate, translator } from './translate';

type Say = Translate<typeof outcomeMessages>;

/**
 * Puts what was decided into one line a matter; empty where nothing was found.
 *
 * → `Appeal against conviction dismissed` · `Appeal against sentence allowed: 5 years 3 months` · 拒絕批予刑期上訴許可
 */
export function outcomeWords(described: DescribedOutcome, language: Language): string[] {
  const say = translator(outcomeMessages, language);
  if (!described.found) return described.orders.length > 0 ? [say('otherOrder')] : [];
  if (described.found.outcome === 'sentenced') return [sayTotals(described, say, language)];
  const decided = described.decided.length > 0 ? described.decided : [bare(described.found)];
  const several = new Set(decided.map(({ by }) => JSON.stringify(by))).size > 1;
  const lines = decided.map((one) =>
    withSentence(one, sayDecided(one, say, language, several), described, say, language),
  );
  return [...new Set(lines)];
}

const bare = ({ outcome, sentence, paragraph, start, end }: NonNullable<DescribedOutcome['found']>): DecidedMatter => ({
  outcome,
  sentence: { text: sentence, paragraph, start, end },
});

/** An appeal against sentence, or a review of it, that succeeds says what stands now, of each defendant. */
function withSentence(
  { matter, outcome, against }: DecidedMatter,
  decided: string,
  { sentenced }: DescribedOutcome,
  say: Say,
  language: Language,
): string {
  const succeeds = outcome === 'allowed' || outcome === 'allowed-in-part' || outcome === 'granted';
  const mayChange = matter === 'review' || (matter === 'appeal' && against !== 'conviction');
  const total = succeeds && mayChange ? listTotals(sentenced, say, language) : '';
  return total === '' ? decided : say('withTotal', { decided, total });
}

function sayTotals({ sentenced }: DescribedOutcome, say: Say, language: Language): string {
  const total = listTotals(sentenced, say, language);
  return total === '' ? say('sentenced') : say('sentencedTo', { total });
}

/** Each defendant's total, named where the court tells several apart; empty where none is known. */
function listTotals(sentenced: DescribedOutcome['sentenced'], say: Say, language: Language): string {
  const totals = sentenced.flatMap(({ defendant, total }) => {
    if (!total) return [];
    const words = totalWords(total, language);
    return [defendant ? say('defendantTotal', { defendant, total: words }) : words];
  });
  return totals.join(language === 'en' ? '; ' : '；');
}

/** `3 years 8 months, fined HK$3,000, disqualified from driving for 18 months`. */
export function totalWords(total: SentenceTotal, language: Language): string {
  const say = translator(outcomeMessages, language);
  const parts = [
    ...(total.life ? [say('life')] : []),
    ...(total.months === undefined ? [] : [termWords(total.months, language)]),
    ...(total.other === undefined ? [] : [total.other]),
    ...(total.fine === undefined ? [] : [say('fined', { sum: moneyWords(total.fine) })]),
    ...(total.disqualificationMonths === undefined
      ? []
      : [say('disqualified', { term: termWords(total.disqualificationMonths, language) })]),
  ];
  return parts.join(language === 'en' ? ', ' : '，');
}

/** Hong Kong writes its dollars alike in both languages. */
export const moneyWords = (amount: number): string =>
  `HK$${amount.toLocaleString('en-HK', { minimumFractionDigits: Number.isInteger(amount) ? 0 : 2 })}`;

/** 63 → `5 years 3 months`, 5年3個月. */
export function termWords(months: number, language: Language): string {
  const say = translator(outcomeMessages, language);
  const years = Math.floor(months / 12);
  const rest = Math.round((months - years * 12) * 10) / 10;
  const parts = [
    ...(years > 0 ? [say('years', { count: years })] : []),
    ...(rest > 0 || years === 0 ? [say('months', { count: rest })] : []),
  ];
  return parts.join(language === 'en' ? ' ' : '');
}

function sayDecided(one: DecidedMatter, say: Say, language: Language, several: boolean): string {
  const matter = sayMatter(one, say);
  const decided = one.party ? say('ofParty', { decided: matter, party: one.party }) : matter;
  return one.by && several ? say('movedBy', { who: sayMover(one.by, say, language), decided }) : decided;
}

const ORDINALS: Readonly<Record<number, string>> = { 1: '1st', 2: '2nd', 3: '3rd' };
const CHINESE_NUMERALS = '一二三四五六七八九十';

function sayMover({ role, number }: Mover, say: Say, language: Language): string {
  const called = say(role);
  if (number === undefined) return language === 'en' ? capital(called) : called;
  if (language === 'en') return `${ORDINALS[number] ?? `${number}th`} ${called}`;
  return say('numbered', { number: CHINESE_NUMERALS.charAt(number - 1) || String(number), role: called });
}

/** What a court makes rather than grants. */
const ORDERS: ReadonlySet<string> = new Set(['winding-up', 'bankruptcy', 'divorce', 'injunction', 'declaration']);

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function sayMatter({ outcome, matter, against, amount }: DecidedMatter, say: Say): string {
  if (outcome === 'convicted' || outcome === 'acquitted' || outcome === 'sentenced') return say(outcome);
  if (matter === 'leave-to-appeal') return sayLeave(outcome, against ? say(against) : undefined, say);
  if (matter === 'appeal') return sayAppeal(outcome, against ? say(against) : undefined, say);
  if (matter === 'judgment-plaintiff' || matter === 'judgment-defendant') {
    const side = say(matter === 'judgment-plaintiff' ? 'plaintiff' : 'defendant');
    return amount === undefined
      ? say('judgmentFor', { side })
      : say('judgmentForSum', { side, sum: moneyWords(amount) });
  }
  if (outcome === 'other') return say('otherOrder');
  if (matter !== undefined && ORDERS.has(matter)) {
    const isMade = outcome === 'granted' || outcome === 'allowed';
    return say(isMade ? 'orderMade' : 'orderRefused', { matter: say(matter) });
  }
  const done = say(outcome);
  return matter === undefined ? capital(done) : say('decided', { matter: say(matter), outcome: done });
}

function sayLeave(outcome: Outcome, against: string | undefined, say: Say): string {
  const isGranted = outcome === 'granted' || outcome === 'allowed';
  if (against === undefined) return say(isGranted ? 'leaveGranted' : 'leaveRefused');
  return say(isGranted ? 'leaveGrantedAgainst' : 'leaveRefusedAgainst', { against });
}

function sayAppeal(outcome: Outcome, against: string | undefined, say: Say): string {
  const key =
    outcome === 'allowed-in-part'
      ? 'appealAllowedInPart'
      : outcome === 'allowed' || outcome === 'granted'
        ? 'appealAllowed'
        : 'appealDismissed';
  return against === undefined ? say(key) : say(`${key}Against`, { against });
}
