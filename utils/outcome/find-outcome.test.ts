import { describe, expect, it } from 'vitest';
import { OUTCOME_ROWS, rowDocument } from './__fixtures__/outcome-rows';
import { findOutcome } from './find-outcome';

describe('findOutcome', () => {
  it.each(OUTCOME_ROWS.map((row) => ({ outcome: row[0], text: row[1], why: row[2] })))(
    '$outcome: $text ($why)',
    ({ outcome, text }) => {
      expect(findOutcome(rowDocument(text))?.outcome ?? null).toBe(outcome);
    },
  );

  it('gives the sentence verbatim, with its place', () => {
    const document = rowDocument(
      'The facts are simple. ¶ No ground is made out. The appeal is dismissed. Costs are reserved.',
    );
    const found = findOutcome(document);
    expect(found).toMatchObject({
      outcome: 'dismissed',
      paragraph: 'p42',
      number: '42',
      sentence: 'The appeal is dismissed.',
    });
    const text = document.paragraphs.map((paragraph) => paragraph.text).join('\n');
    expect(text.slice(found?.start, found?.end)).toBe('The appeal is dismissed.');
  });

  it('finds nothing in nothing', () => {
    expect(findOutcome({ language: 'en', title: '', paragraphs: [] })).toBeNull();
  });
});
