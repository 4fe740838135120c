import { describe, expect, it } from 'vitest';
import { checkStatement } from './check-statement';
import { FIGURE_STANDING_ROWS, STANDING_ROWS } from './tables/standings';

const rulesOf = (text: string, source: string) =>
  checkStatement(
    { text, paragraphs: ['1'], quotes: [] },
    {
      language: 'en',
      title: 'Heron v Sampan',
      paragraphs: [
        { id: 'a', number: '1', text: source },
        { id: 'b', number: '2', text: 'The plea was entered in May.' },
      ],
    },
  ).findings.map((finding) => ('rule' in finding ? finding.rule : undefined));

describe('what is only asked for, supposed or possible, told as decided', () => {
  it.each([...STANDING_ROWS, ...FIGURE_STANDING_ROWS])('$name', ({ name, source, example, counter }) => {
    expect(rulesOf(example, source)).toContain(name);
    expect(rulesOf(counter, source)).not.toContain(name);
  });
});
