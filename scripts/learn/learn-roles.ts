import { writeFileSync } from 'node:fs';
import { contentWords } from '../../utils/core/words';
import { roleScale } from '../../utils/summary/roles/score-role';
import { foldOf, innerFold, isAside, type Labelled, mean, readLabelled } from './corpora';
import { type Case, predict, regress } from './regress';

/**
 * Learns which words tell the court's own reasons and which tell facts, from sentences that law students labelled, and writes
 * `utils/summary/data/role-weights.json`. Run: npx tsx scripts/learn/learn-roles.ts
 */
const FILE = 'utils/summary/data/role-weights.json';
const LABELS = {
  reasons: new Set(['Ratio of the decision', 'Ruling by Present Court']),
  facts: new Set(['Facts']),
} as const;

/** Names and numbers of one case teach nothing. */
const FEWEST_JUDGMENTS = 10;
const KEPT_WORDS = 300;
/** Thirty-five judgments are few: words are held near nought. */
const DECAY = 4e-3;

const judgments = readLabelled();
const rest = judgments.filter((one) => !isAside(one));
const aside = judgments.filter(isAside);

type Sentence = { readonly label: string; readonly place: number; readonly terms: readonly string[] };
const sentencesOf = ({ sentences }: Labelled): Sentence[] =>
  sentences.map(([label, text], at) => ({
    label,
    place: at / sentences.length - 0.5,
    terms: [...new Set(contentWords(text))],
  }));

function chooseWords(of: readonly Labelled[]): string[] {
  const spread = new Map<string, number>();
  for (const one of of)
    for (const word of new Set(sentencesOf(one).flatMap(({ terms }) => terms)))
      spread.set(word, (spread.get(word) ?? 0) + 1);
  return [...spread].filter(([word, count]) => count >= FEWEST_JUDGMENTS && !/\d/.test(word)).map(([word]) => word);
}

function learn(of: readonly Labelled[], sought: ReadonlySet<string>) {
  const words = chooseWords(of);
  const ids = new Map(words.map((word, at) => [word, at]));
  const caseOf = ({ label, place, terms }: Sentence): Case => ({
    numbers: [place * 3, (place * 3) ** 2],
    words: Int32Array.from(terms.flatMap((term) => ids.get(term) ?? [])),
    scale: roleScale(terms.length),
    isSought: sought.has(label),
  });
  const weights = regress(of.flatMap(sentencesOf).map(caseOf), { vocabulary: words.length, sought: 1, decay: DECAY });
  return { words, weights, score: (sentence: Sentence): number => predict(caseOf(sentence), weights) };
}

/** Of the best tenth of a judgment's sentences, the share with the label. */
function shareOfTenth(one: Labelled, sought: ReadonlySet<string>, score: (sentence: Sentence) => number): number {
  const ranked = sentencesOf(one).sort((a, b) => score(b) - score(a));
  const best = ranked.slice(0, Math.ceil(ranked.length / 10));
  return mean(best.map(({ label }) => Number(sought.has(label))));
}

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;
const round = (value: number): number => Math.round(value * 1000) / 1000;

const figures: Record<string, string> = {};
const roles: Record<string, Record<string, number>> = {};
for (const [role, sought] of Object.entries(LABELS)) {
  const folds = [0, 1, 2, 3, 4].flatMap((fold) => {
    const { score } = learn(
      rest.filter(({ id }) => innerFold(id) !== fold),
      sought,
    );
    return rest.filter(({ id }) => innerFold(id) === fold).map((one) => shareOfTenth(one, sought, score));
  });
  const { words, weights, score } = learn(rest, sought);
  const chance = mean(aside.map((one) => mean(one.sentences.map(([label]) => Number(sought.has(label))))));
  figures[`${role}: share right of the best tenth, in five folds`] = percent(mean(folds));
  figures[`${role}: on the fifth put aside`] = percent(mean(aside.map((one) => shareOfTenth(one, sought, score))));
  figures[`${role}: chance there`] = percent(chance);
  const best = [...words.keys()].sort((a, b) => Math.abs(weights.words[b] ?? 0) - Math.abs(weights.words[a] ?? 0));
  roles[role] = Object.fromEntries(
    best.slice(0, KEPT_WORDS).map((at) => [words[at] ?? '', round(weights.words[at] ?? 0)]),
  );
}
console.log(
  `${rest.length} judgments learnt from, ${aside.length} put aside (fold ${foldOf(aside[0]?.id ?? '')})`,
  figures,
);
writeFileSync(
  FILE,
  `${JSON.stringify({
    learnt: {
      date: new Date().toISOString().slice(0, 10),
      source: `${rest.length} judgments of the Supreme Court of India labelled by law students (Bhattacharya and others, JURIX 2019, MIT licence)`,
      by: 'scripts/learn/learn-roles.ts',
      figures,
    },
    roles,
  })}\n`,
);
