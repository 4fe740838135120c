import type { Sentenced, SentencingStep } from '@/utils/outcome/sentences/types';

/** One line of the table: what was fixed, for which charge, and for each defendant the steps that fix it. */
export type SentencingRow = {
  readonly what: SentencingStep['what'];
  readonly charge?: string;
  readonly cells: readonly (readonly SentencingStep[])[];
};

const ORDER: readonly SentencingStep['what'][] = [
  'starting-point',
  'enhancement',
  'discount',
  'sentence',
  'fine',
  'disqualification',
  'other',
];

/** Puts each defendant's steps into a column, charge by charge, in the order in which a sentence is built. */
export function toSentencingRows(sentenced: readonly Sentenced[]): SentencingRow[] {
  const charges = [...new Set(sentenced.flatMap(({ steps }) => steps.map(({ charge }) => charge)))];
  return charges.flatMap((charge) =>
    ORDER.flatMap((what) => {
      const cells = sentenced.map(({ steps }) => steps.filter((step) => step.charge === charge && step.what === what));
      return cells.some((cell) => cell.length > 0)
        ? [{ what, ...(charge === undefined ? {} : { charge }), cells }]
        : [];
    }),
  );
}
