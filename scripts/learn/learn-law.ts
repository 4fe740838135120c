import { writeFileSync } from 'node:fs';
import { scoreLaw } from '../../utils/summary/law/score-law';
import { foldOf, innerFold, isAside, mean, readPinned, shareRight } from './corpora';
import { fitLaw, type Prepared, prepare } from './fit-law';

/**
 * Learns which paragraphs state law that later courts cite, and writes `utils/summary/data/law-weights.json`.
 * Run: npx tsx scripts/learn/learn-law.ts [--folds]
 *
 * Tried on the same five folds and not kept (a figure is good to about 1.5 %): one regression on measures and single words, the
 * rule before, 38.9 %; trees of 6 leaves over 246 measures with both neighbours, the section's mean and the place within the
 * judgment 38.4; each judgment weighing alike 39.4; LambdaMART 39.1; the two together 39.9.
 */
const FILE = 'utils/summary/data/law-weights.json';
const FIVE = 5;

const judgments = readPinned().map(prepare);
const rest = judgments.filter((one) => !isAside(one));
const aside = judgments.filter(isAside);

const measure = (of: readonly Prepared[], score: (one: Prepared) => readonly number[]): number =>
  mean(of.map((one) => shareRight(score(one), (at) => one.isPinned[at] ?? false, FIVE)));
const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;

const chance = (of: readonly Prepared[]): number => mean(of.map(({ isPinned }) => mean(isPinned.map(Number))));
const longest = (of: readonly Prepared[]): number =>
  measure(of, ({ paragraphs }) => paragraphs.map(({ text }) => text.length));

if (process.argv.includes('--folds')) {
  const shares = [0, 1, 2, 3, 4].map((fold) => {
    const weights = fitLaw(rest.filter(({ id }) => innerFold(id) !== fold));
    const own = rest.filter(({ id }) => innerFold(id) === fold);
    return measure(own, ({ paragraphs }) => scoreLaw(paragraphs, weights));
  });
  console.log(`five folds of ${rest.length} judgments: ${percent(mean(shares))} (${shares.map(percent).join(', ')})`);
}

const weights = fitLaw(rest);
const figures = {
  'share right of five, on the fifth put aside': percent(
    measure(aside, ({ paragraphs }) => scoreLaw(paragraphs, weights)),
  ),
  'chance there': percent(chance(aside)),
  'longest five there': percent(longest(aside)),
};
console.log(
  `${rest.length} judgments learnt from, ${aside.length} put aside (fold ${foldOf(aside[0]?.id ?? '')})`,
  figures,
);
writeFileSync(
  FILE,
  `${JSON.stringify({
    learnt: {
      date: new Date().toISOString().slice(0, 10),
      source: `paragraphs of ${rest.length} Singapore judgments 2000 to 2018 that later judgments cite by number`,
      by: 'scripts/learn/learn-law.ts',
      figures,
    },
    ...weights,
  })}\n`,
);
