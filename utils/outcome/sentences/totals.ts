import { groupBy } from '../../core/group-by';
import type { AscribedStep } from './ascribe';
import { SOLE } from './defendants';
import type { Sentenced, SentenceTotal, SentencingStep } from './types';

/** One entry a defendant, in the order in which they are first sentenced; a total only where the court's words give it. */
export function addUp(steps: readonly AscribedStep[], sentences: readonly string[]): Sentenced[] {
  const together = howTheyRun(sentences);
  const byDefendant = [...groupBy(steps, ({ defendant }) => defendant)].sort(([a], [b]) => numberOf(a) - numberOf(b));
  return byDefendant.flatMap(([key, own]) => {
    const total = totalOf(own, together);
    const steps = dropOthersCharges(own, byDefendant);
    const isSentenced = own.some(
      ({ step, isResult }) => !isResult && !['starting-point', 'discount', 'enhancement'].includes(step.what),
    );
    if (!isSentenced) return [];
    const name = own[0]?.name ?? key;
    return [
      {
        ...(key === SOLE ? {} : { defendant: name }),
        ...(total ? { total } : {}),
        steps: steps.map(({ step }) => step),
      },
    ];
  });
}

/** Numbered defendants in their order; others as they come. */
const numberOf = (key: string): number => (key.startsWith('#') ? Number(key.slice(1)) : 0);

/** A step towards a charge on which another is sentenced, and he is not, is the other's. */
function dropOthersCharges(
  own: readonly AscribedStep[],
  all: readonly (readonly [string, readonly AscribedStep[]])[],
): readonly AscribedStep[] {
  const chargesOf = (steps: readonly AscribedStep[]): ReadonlySet<string> =>
    new Set(steps.flatMap(({ step }) => (step.what === 'sentence' && step.charge ? [step.charge] : [])));
  const mine = chargesOf(own);
  const others = new Set(all.flatMap(([, steps]) => (steps === own ? [] : [...chargesOf(steps)])));
  const isTowards = ({ step }: AscribedStep): boolean =>
    ['starting-point', 'discount', 'enhancement'].includes(step.what);
  return own.filter(({ step, ...one }) => {
    if (!isTowards({ step, ...one }) || !step.charge || mine.has(step.charge)) return true;
    return !others.has(step.charge) && !(one.isShared && mine.size > 0);
  });
}

type Together = 'concurrent' | 'consecutive' | 'unclear';

function howTheyRun(sentences: readonly string[]): Together {
  const concurrent = sentences.some((text) => /\bconcurrent/i.test(text) || /同期執行/.test(text));
  const consecutive = sentences.some((text) => /\bconsecutive/i.test(text) || /分期執行/.test(text));
  if (concurrent === consecutive) return 'unclear';
  return concurrent ? 'concurrent' : 'consecutive';
}

function totalOf(own: readonly AscribedStep[], together: Together): SentenceTotal | undefined {
  const of = (what: SentencingStep['what']): readonly AscribedStep[] =>
    own.filter(({ step, isResult }) => step.what === what && !isResult);
  const imprisonment = totalImprisonment(of('sentence'), together);
  const fine = totalFine(of('fine'));
  const disqualificationMonths = same(of('disqualification').map(({ step }) => step.months));
  const others = [
    ...new Set([
      ...(imprisonment?.other ? [imprisonment.other] : []),
      ...of('other').map(({ step }) => step.other ?? ''),
    ]),
  ];
  const total = {
    ...(imprisonment?.life ? { life: true as const } : {}),
    ...(imprisonment?.months === undefined ? {} : { months: imprisonment.months }),
    ...(fine === undefined ? {} : { fine }),
    ...(disqualificationMonths === undefined ? {} : { disqualificationMonths }),
    ...(others.length === 0 ? {} : { other: others.join('; ') }),
  };
  return Object.keys(total).length > 0 ? total : undefined;
}

type Imprisonment = Pick<SentencingStep, 'months' | 'life' | 'other'>;

/** The total restated last; else the last sentence of no charge; else what the charges come to where that is certain. */
function totalImprisonment(steps: readonly AscribedStep[], together: Together): Imprisonment | undefined {
  const life = steps.find(({ step }) => step.life);
  if (life) return { life: true };
  const lastTotal = steps.findLastIndex(({ isTotal }) => isTotal);
  const last = steps.at(-1);
  if (!last) return undefined;
  if (lastTotal >= 0) {
    const total = steps[lastTotal];
    // A plain sentence after the total restates it; one of a charge is a part.
    return last !== total && last.step.charge === undefined ? last.step : total?.step;
  }
  if (last.step.charge === undefined) return last.step;
  const byCharge = new Map(steps.map(({ step }) => [step.charge, step]));
  if (byCharge.size === 1) return isOneCharge(last.step.charge) ? last.step : sameForAll(last.step, together);
  const months = [...byCharge.values()].map((step) => step.months);
  if (together === 'unclear' || months.some((one) => one === undefined)) return undefined;
  const known = months.filter((one) => one !== undefined);
  return { months: together === 'concurrent' ? Math.max(...known) : known.reduce((sum, one) => sum + one, 0) };
}

const isOneCharge = (charge: string): boolean => !/\beach\b|,| and | to |s \d|[、及和與至]|[每各兩三四]項/.test(charge);

const sameForAll = (step: SentencingStep, together: Together): Imprisonment | undefined =>
  together === 'concurrent' ? step : undefined;

/** Fines of several charges are all to be paid; one that names no charge restates them. */
function totalFine(steps: readonly AscribedStep[]): number | undefined {
  const last = steps.at(-1)?.step;
  if (!last) return undefined;
  const total = steps.findLast(({ isTotal }) => isTotal)?.step;
  if (total) return total.amount;
  const unnamed = steps.filter(({ step }) => step.charge === undefined);
  if (last.charge === undefined)
    return unnamed.length === 1 ? last.amount : same(unnamed.map(({ step }) => step.amount));
  const byCharge = new Map(steps.map(({ step }) => [step.charge, step.amount]));
  return [...byCharge.values()].reduce<number | undefined>(
    (sum, one) => (sum === undefined || one === undefined ? undefined : sum + one),
    0,
  );
}

const same = (values: readonly (number | undefined)[]): number | undefined =>
  new Set(values).size === 1 ? values[0] : undefined;
