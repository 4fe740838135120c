import { hasPropositions, loadPropositions } from '../../utils/ask/__fixtures__/load-propositions';
import { isAnswer, loadDocument, loadQuestions } from '../../utils/ask/__fixtures__/load-set';
import { readRankSigns } from '../../utils/ask/rank-paragraphs';
import { RANK_SIGNS, type SignScores } from '../../utils/ask/rank-signs';
import type { MinimalDocument } from '../../utils/core/legal-document';

/**
 * Learns how much each sign of `utils/ask/rank-signs.ts` counts, apart for questions and for statements, and prints what
 * the folds that were not learnt from show beside plain BM25. Run with `npx tsx scripts/learn/ask-ranking.ts`; the
 * corpora must stand in `../shared`. Put what it prints into `utils/ask/data/rank-weights.ts`.
 */

const FOLDS = 5;
const STEPS = 120;
const RATE = 0.15;
/** Pulls the weights towards nothing, so that few examples do not make large ones. */
const SHRINK = 0.002;

type Asked = { readonly document: string; readonly signs: SignScores; readonly right: readonly boolean[] };
type Weights = number[];

const loadStatements = (): Asked[] =>
  loadPropositions().map(({ name, document, paragraphs, text }) => ({
    document: name,
    signs: readRankSigns(text, document),
    right: document.paragraphs.map(({ number = '' }) => paragraphs.includes(number)),
  }));

const loadAsked = (): Asked[] =>
  loadQuestions().flatMap((asked) => {
    const document = asked.paragraphs.length > 0 ? loadDocument(asked.document) : undefined;
    if (!document) return [];
    const right = numbersOf(document).map((one) => isAnswer(asked, one));
    return [{ document: asked.document, signs: readRankSigns(asked.question, document), right }];
  });

function numbersOf({ paragraphs }: MinimalDocument): { id: string; number: string }[] {
  let last = '';
  return paragraphs.map(({ id, number, role }) => {
    last = number ?? last;
    return { id, number: role === 'header' ? '' : last };
  });
}

const scoreOf = ({ signs }: Asked, weights: Weights, at: number): number =>
  RANK_SIGNS.reduce((sum, sign, place) => sum + (weights[place] ?? 0) * (signs[sign][at] ?? 0), 0);

/** Softmax over the paragraphs of each document; gradient ascent with Adam's steps. */
function learn(asked: readonly Asked[]): Weights {
  const weights = RANK_SIGNS.map(() => 1);
  const mean = RANK_SIGNS.map(() => 0);
  const square = RANK_SIGNS.map(() => 0);
  for (let step = 1; step <= STEPS; step++) {
    const gradient = gradientOf(asked, weights);
    RANK_SIGNS.forEach((_, place) => {
      const slope = (gradient[place] ?? 0) / asked.length - SHRINK * (weights[place] ?? 0);
      mean[place] = 0.9 * (mean[place] ?? 0) + 0.1 * slope;
      square[place] = 0.99 * (square[place] ?? 0) + 0.01 * slope * slope;
      const scaled = Math.sqrt((square[place] ?? 0) / (1 - 0.99 ** step)) + 1e-8;
      weights[place] = (weights[place] ?? 0) + (RATE * ((mean[place] ?? 0) / (1 - 0.9 ** step))) / scaled;
    });
  }
  return weights;
}

function gradientOf(asked: readonly Asked[], weights: Weights): number[] {
  const gradient = RANK_SIGNS.map(() => 0);
  for (const one of asked) {
    const scores = one.right.map((_, at) => scoreOf(one, weights, at));
    const most = Math.max(...scores);
    const shares = scores.map((score) => Math.exp(score - most));
    const all = shares.reduce((sum, share) => sum + share, 0);
    const ofRight = shares.reduce((sum, share, at) => sum + (one.right[at] ? share : 0), 0);
    if (ofRight === 0) continue;
    RANK_SIGNS.forEach((sign, place) => {
      const pull = shares.reduce((sum, share, at) => {
        const weight = (one.right[at] ? 1 / ofRight : 0) - 1 / all;
        return sum + share * weight * (one.signs[sign][at] ?? 0);
      }, 0);
      gradient[place] = (gradient[place] ?? 0) + pull;
    });
  }
  return gradient;
}

const hash = (text: string): number => [...text].reduce((sum, char) => (sum * 31 + char.charCodeAt(0)) >>> 0, 0);

function measure(asked: readonly Asked[], weightsFor: (one: Asked) => Weights): string {
  const placed = asked.map((one) => {
    const weights = weightsFor(one);
    const order = one.right.map((_, at) => at).sort((a, b) => scoreOf(one, weights, b) - scoreOf(one, weights, a));
    return order.findIndex((at) => one.right[at]);
  });
  const share = (fits: (place: number) => boolean): string =>
    `${((100 * placed.filter(fits).length) / placed.length).toFixed(1)} %`;
  return `among five ${share((place) => place >= 0 && place < 5)}, first ${share((place) => place === 0)}`;
}

const PLAIN: Weights = RANK_SIGNS.map((sign) => (sign === 'words' ? 1 : 0));

function learnAndPrint(name: string, asked: readonly Asked[]): void {
  const folds = Array.from({ length: FOLDS }, (_, fold) =>
    learn(asked.filter(({ document }) => hash(document) % FOLDS !== fold)),
  );
  console.log(`${name}, ${asked.length}: BM25 ${measure(asked, () => PLAIN)}`);
  console.log(`  folds not learnt from: ${measure(asked, ({ document }) => folds[hash(document) % FOLDS] ?? PLAIN)}`);
  const weights = learn(asked);
  console.log(`  ${RANK_SIGNS.map((sign, place) => `${sign}: ${(weights[place] ?? 0).toFixed(2)}`).join(', ')}`);
}

if (hasPropositions) {
  learnAndPrint('statements', loadStatements());
  learnAndPrint('questions', loadAsked());
} else console.log('skipped: the corpora are not there');
