/** The order of provisions in a table: sections, then rules, schedules and parts, each by number: 3(1), 27, 30(2), 73. */

const UNITS: readonly string[] = ['s', 'reg', 'r', 'art', 'O', 'annex', 'sch', 'pt', 'div', 'para'];
const UNIT = / (s|reg|r|art|O|annex|sch|pt|div|para) (?=[\dIVXLA-Z(]|s |pt |para |r )/;
const PIECE = /\d+|[A-Z]+|[a-z]+/g;

type Key = readonly [unit: number, pieces: readonly string[]];

function keyOf(norm: string): Key {
  const match = UNIT.exec(` ${norm}`.slice(0, 400));
  const unit = match?.[1] ?? '';
  const rest = match ? ` ${norm}`.slice(match.index + match[0].length) : norm;
  return [UNITS.indexOf(unit), rest.match(PIECE) ?? []];
}

const isNumber = (piece: string): boolean => /^\d/.test(piece);

/** Compares two norms of one instrument: `Cap 571 s 27`, `Cap 571 s 30(2)`. */
export function compareProvisions(a: string, b: string): number {
  const [unitA, piecesA] = keyOf(a);
  const [unitB, piecesB] = keyOf(b);
  if (unitA !== unitB) return unitA - unitB;
  for (let at = 0; at < Math.min(piecesA.length, piecesB.length); at++) {
    const [one = '', other = ''] = [piecesA[at], piecesB[at]];
    if (one === other) continue;
    if (isNumber(one) && isNumber(other)) return Number(one) - Number(other);
    // 14 comes before 14A, and 14(1) before 14A(1).
    if (isNumber(one) !== isNumber(other)) return isNumber(one) ? -1 : 1;
    return one < other ? -1 : 1;
  }
  return piecesA.length - piecesB.length;
}
