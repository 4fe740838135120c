// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRun, dropStart, joinRuns, type Run, type Spacing } from './text-run';

const runOf = (texts: readonly string[], spacing: Spacing = 'prose'): Run => {
  const run = createRun(spacing);
  for (const text of texts) run.add(document.createTextNode(text));
  return run.take();
};

const ROWS: [texts: string[], spacing: Spacing, expected: string, why: string][] = [
  [['  two   words\u00a0here '], 'prose', 'two words here', 'spaces of every kind are one'],
  [['sec', 'tion'], 'prose', 'section', 'nodes join without a space of ours'],
  [['sec\u00adtion\u200b 4'], 'prose', 'section 4', 'soft hyphen and zero-width space'],
  [['as “\n', 'H', '\n”, and'], 'prose', 'as “H”, and', 'markup on lines of its own, inside quotation marks'],
  [['Cap. 210\n', '. He'], 'prose', 'Cap. 210. He', 'before a stop'],
  [['the 1\n', 'st', '\nRespondent'], 'prose', 'the 1st Respondent', 'a raised ordinal'],
  [['said “ H ” was'], 'prose', 'said “ H ” was', 'spaces that somebody typed stay'],
  [['本席\n認為'], 'prose', '本席認為', 'a source line end between Chinese characters'],
  [['本席 認為'], 'prose', '本席 認為', 'a space that somebody typed stays in prose'],
  [['（ 不利 行動 ）'], 'statute', '（不利行動）', 'markup leaves spaces in statutes'],
  [['act ( ', ' 作為 ', ' ) , means'], 'statute', 'act (作為), means', 'inside brackets, before a comma'],
  [['第１２Ａ條'], 'prose', '第12A條', 'full-width letters and digits'],
  [['\u202eallowed\u202c'], 'prose', 'allowed', 'direction marks'],
];

describe('createRun', () => {
  it.each(ROWS)('%j (%s) → %s (%s)', (texts, spacing, expected) => {
    expect(runOf(texts, spacing).text).toBe(expected);
  });

  it('knows for every character where it came from', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.string({ unit: fc.constantFrom('a', '本', ' ', '\n', '\u00a0', '(', '\u200b', 'Ａ'), maxLength: 12 }),
          { maxLength: 6 },
        ),
        (texts) => {
          const { text, pieces } = runOf(texts, 'statute');
          expect(pieces.reduce((sum, { length }) => sum + length, 0)).toBe(text.length);
          for (const { node, from, at, length } of pieces) {
            const source = node.data
              .slice(from, from + length)
              .replace(/\s/g, ' ')
              .replace(/Ａ/g, 'A');
            expect(source).toBe(text.slice(at, at + length));
          }
        },
      ),
    );
  });

  it('keeps places when runs are joined or cut', () => {
    const joined = joinRuns([runOf(['1.  One']), runOf(['Two'])], ' | ');
    expect(joined.text).toBe('1. One | Two');
    const cut = dropStart(joined, 2);
    expect(cut.text).toBe('One | Two');
    expect(cut.pieces.map(({ node, from, length }) => node.data.slice(from, from + length))).toEqual(['One', 'Two']);
  });
});
