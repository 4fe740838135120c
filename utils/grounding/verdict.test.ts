import { describe, expect, it } from 'vitest';
import { ANSWER_NAMES, readCases, readDocument } from './__fixtures__/read-fixtures';
import { checkStatement } from './check-statement';

const CRANE = readDocument('answers/crane');

const NOTES = {
  language: 'en' as const,
  title: 'Heron v Sampan',
  paragraphs: [
    { id: 'a', number: '1', text: 'The claim was for rent.' },
    { id: 'b', number: '2', text: 'For these reasons the appeal is allowed.' },
    { id: 'n', number: 'n1', text: 'In that case the appeal was dismissed.', role: 'footnote' as const },
  ],
};

const QUOTE = 'we consider that it is sufficiently certain';

describe('the verdict', () => {
  it.each<[verdict: string, text: string, paragraph: string, quotes: string[], why: string]>([
    ['quoted', QUOTE, '15', [QUOTE], 'no more than its quotation'],
    ['matched', 'Clause 15 is sufficiently certain.', '15', [QUOTE], 'a number that the quotation does not have'],
    [
      'conflict',
      'Clause 15 is not sufficiently certain.',
      '15',
      ['sufficiently certain'],
      'a quotation does not vouch for a “not”',
    ],
    ['matched', `The Court held that clause 15: ${QUOTE}`, '15', [QUOTE], 'who said so is more than what was said'],
  ])('%s: %s [%s]', (verdict, text, paragraph, quotes) => {
    expect(checkStatement({ text, paragraphs: [paragraph], quotes }, CRANE).verdict).toBe(verdict);
  });

  it.each<[verdict: string, text: string, paragraph: string, why: string]>([
    ['not-checked', 'The claim was for rent owed.', '1', 'without a number or a name'],
    ['conflict', 'The appeal is dismissed.', '1', 'compared with the outcome, whatever it cites'],
    ['conflict', 'The appeal is dismissed.', 'n1', 'a footnote carries no outcome'],
    ['not-checked', 'The appeal was allowed.', '1', 'the outcome, but no number and no name'],
  ])('%s: %s [%s] (%s)', (verdict, text, paragraph) => {
    expect(checkStatement({ text, paragraphs: [paragraph], quotes: [] }, NOTES).verdict).toBe(verdict);
  });
});

/** The aims for a strong model's answers, without a second reading. */
const TRUE_FLAGGED_AT_MOST = 0.06;
const ERRORS_FOUND_AT_LEAST = 0.7;
const ERRORS_QUOTED_AT_MOST = 0.1;

describe('a strong model’s answers, and the same with one realistic error each', () => {
  const checked = ANSWER_NAMES.flatMap((name) => {
    const document = readDocument(name);
    return readCases(name).map((one) => ({ ...one, verdict: checkStatement(one.statement, document).verdict }));
  });
  const right = checked.filter(({ error }) => error === undefined);
  const wrong = checked.filter(({ error }) => error !== undefined);
  const shareOf = (cases: typeof checked, verdict: string): number =>
    cases.filter((one) => one.verdict === verdict).length / cases.length;

  it('calls few true ones wrong, finds most errors, and shows hardly any as quoted', () => {
    expect(shareOf(right, 'no-source')).toBe(0);
    expect(shareOf(right, 'conflict')).toBeLessThanOrEqual(TRUE_FLAGGED_AT_MOST);
    expect(shareOf(wrong, 'conflict')).toBeGreaterThanOrEqual(ERRORS_FOUND_AT_LEAST);
    expect(shareOf(wrong, 'quoted')).toBeLessThanOrEqual(ERRORS_QUOTED_AT_MOST);
  });
});
