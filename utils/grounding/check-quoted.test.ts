import { describe, expect, it } from 'vitest';
import { checkStatement } from './check-statement';
import { QUOTED_ROWS } from './quoted-rows';

const rulesOf = (text: string, { source, quote }: { source: string; quote: string }) =>
  checkStatement(
    { text, paragraphs: ['1'], quotes: [quote] },
    {
      language: 'en',
      title: 'Heron v Sampan',
      paragraphs: [
        { id: 'a', number: '1', text: source },
        { id: 'b', number: '2', text: 'The plea was entered in May.' },
      ],
    },
  ).findings.map((finding) => ('rule' in finding ? finding.rule : undefined));

describe('more than a sound quotation says', () => {
  it.each(QUOTED_ROWS)('$name', ({ name, example, counter, ...row }) => {
    expect(rulesOf(example, row)).toContain(name);
    expect(rulesOf(counter, row)).not.toContain(name);
  });
});
