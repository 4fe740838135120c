import { describe, expect, it } from 'vitest';
import { checkStatement } from './check-statement';
import { RIVAL_ROWS } from './tables/rivals';

const rulesOf = (text: string, source: string) => {
  const document = { language: 'en' as const, title: 'A v B', paragraphs: [{ id: 'a', number: '1', text: source }] };
  return checkStatement({ text, paragraphs: ['1'], quotes: [] }, document).findings.map((finding) =>
    'rule' in finding ? finding.rule : undefined,
  );
};

describe('one of a closed class told as another', () => {
  it.each(RIVAL_ROWS)('$name', ({ name, source, example, counter }) => {
    expect(rulesOf(example, source)).toContain(name);
    expect(rulesOf(counter, source)).not.toContain(name);
  });
});
