/** The tables of `docs/words.md`: words that were replaced, and what Simplified writes otherwise than the conversion gives. */
export function readWords(page: string): {
  readonly replaced: readonly string[];
  readonly simplified: readonly (readonly [converted: string, written: string])[];
} {
  const rows = page
    .split('\n')
    .filter((line) => line.startsWith('|') && !line.startsWith('| ---'))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
  const things = rows.filter((cells) => cells.length === 4 && cells[3] !== 'not');
  const spelt = rows.filter((cells) => cells.length === 2 && cells[0] !== 'converted');
  return {
    replaced: things.flatMap(([, , , not = '']) => not.split(',').map((word) => word.trim())).filter(Boolean),
    simplified: spelt.map(([converted = '', written = '']) => [converted, written] as const),
  };
}
