/*
 * Which words of the other language go with a term, over all aligned provisions: Dunning's log-likelihood of each run of
 * characters (or words) in the provisions that hold the term against those that do not.
 */

/** Provisions with the term and the run, with one of them, and in all. */
type Table = { readonly both: number; readonly term: number; readonly run: number; readonly all: number };

const plogp = (observed: number, expected: number): number =>
  observed === 0 ? 0 : observed * Math.log(observed / expected);

/** Dunning's log-likelihood ratio of two things that stand in provisions. */
export function logLikelihood({ both, term, run, all }: Table): number {
  const cell = (observed: number, row: number, column: number): number => plogp(observed, (row * column) / all);
  return (
    2 *
    (cell(both, term, run) +
      cell(term - both, term, all - run) +
      cell(run - both, all - term, run) +
      cell(all - term - run + both, all - term, all - run))
  );
}

/** One in a thousand by chance, with one degree of freedom. */
const SURE = 10.83;

/** A counterpart stands in most provisions of the term, and seldom elsewhere. */
const SHARE_OF_TERM = 0.6;
const SHARE_OF_RUN = 0.4;

/** With one provision any words of it would do. */
const FEWEST = 3;

/** In so few provisions a counterpart must stand in each. */
const FEW = 5;

/** Another run as strong as the best, and apart from it, leaves the choice open. */
const AS_STRONG = 0.92;

const SHORTEST = 2;
const LONGEST = 10;

/** What no term begins or ends with: particles, pronouns, modal and structural words of statutes. */
const EDGES =
  /^(?:根據|處(?!所)|[的之及或與和在於由為就該其此等所被須可如凡並亦而但則者使任何某])|(?:(?<![目標])的|[之及或與和在於由為就該其此等被須可如凡並亦而但使過])$/u;

const RUN = /[\u3400-\u9fff]{2,}/g;

function runsOf(text: string): Set<string> {
  const runs = new Set<string>();
  for (const [stretch] of text.matchAll(RUN)) {
    for (let start = 0; start < stretch.length; start += 1) {
      for (let length = SHORTEST; length <= LONGEST && start + length <= stretch.length; length += 1) {
        runs.add(stretch.slice(start, start + length));
      }
    }
  }
  return runs;
}

type Candidate = { readonly run: string; readonly both: number; readonly score: number };

/** Runs that share most of their characters are pieces of one another: 料使用者, 資料使用. */
function isSamePlace(left: string, right: string): boolean {
  const [short, long] = left.length < right.length ? [left, right] : [right, left];
  if (long.includes(short)) return true;
  for (let length = short.length - 1; length > 0; length -= 1) {
    if (long.endsWith(short.slice(0, length)) || long.startsWith(short.slice(-length))) return true;
  }
  return false;
}

/** Of runs that go with the term alike, the longest: 資料使用者 before 資料使用; none where two apart are as strong. */
function choose(candidates: readonly Candidate[]): string | undefined {
  const [best] = candidates;
  if (best === undefined) return undefined;
  const rivals = candidates.filter(({ score }) => score >= best.score * AS_STRONG);
  const [whole = best] = rivals
    .filter(({ run, both }) => run.includes(best.run) && both >= best.both * 0.9)
    .sort((left, right) => right.run.length - left.run.length);
  return rivals.every(({ run }) => isSamePlace(run, whole.run)) ? whole.run : undefined;
}

/**
 * The Chinese that goes with a term: `holding` are the Chinese provisions whose English holds it, `others` the rest of the
 * same chapters. Nothing where the provisions do not agree.
 */
export function findCounterpart(holding: readonly string[], others: readonly string[]): string | undefined {
  if (holding.length < FEWEST) return undefined;
  const counts = new Map<string, number>();
  for (const text of holding) for (const run of runsOf(text)) counts.set(run, (counts.get(run) ?? 0) + 1);
  const least = holding.length <= FEW ? holding.length : holding.length * SHARE_OF_TERM;
  const common = [...counts].filter(([run, both]) => both >= least && !EDGES.test(run));
  const all = holding.length + others.length;
  const candidates = common.flatMap(([run, both]): Candidate[] => {
    const elsewhere = others.reduce((sum, text) => sum + (text.includes(run) ? 1 : 0), 0);
    const inAll = both + elsewhere;
    if (both / inAll < SHARE_OF_RUN) return [];
    const score = logLikelihood({ both, term: holding.length, run: inAll, all });
    return score < SURE ? [] : [{ run, both, score }];
  });
  return choose(candidates.sort((left, right) => right.score - left.score));
}
