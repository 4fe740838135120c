import { describe, expect, it } from 'vitest';
import learnt from '../data/law-weights.json';
import { PATTERN_MEASURES } from './pattern-measures';
import { scoreLaw } from './score-law';

const LAW =
  'It is well established that a notice under such a clause must be clear. Where a party relies on a notice, the court should ask how a reasonable recipient would have understood it: Oak Ltd v Elm Ltd [2009] HKCFA 12. The test is objective. The principle is that the purpose of the clause governs, and any doubt is resolved against the party who gave the notice.';
const FACTS = [
  'The plaintiff was a tenant of the shop from 3 May 2019. He paid $20,000 a month.',
  'On 6 June 2020 the defendant wrote to the plaintiff. The letter was sent to 12 Birch Street.',
  'Mr Ash submitted that the letter was late. He relied on the evidence of the postman.',
  'The defendant was away. His wife opened the letter on 9 June 2020.',
];

describe('scoreLaw', () => {
  it('puts a statement of law before the story', () => {
    const paragraphs = [...FACTS.slice(0, 3), LAW, ...FACTS.slice(3)].map((text, at) => ({
      number: `${at + 1}`,
      text,
      heading: '',
    }));
    const scores = scoreLaw(paragraphs, learnt);
    expect(scores.indexOf(Math.max(...scores))).toBe(3);
  });

  it('has nothing to say of nothing', () => {
    expect(scoreLaw([], learnt)).toEqual([]);
  });

  it('says when, from what and how well it was learnt', () => {
    expect(learnt.learnt).toMatchObject({ date: expect.any(String), source: expect.any(String) });
    expect(Object.keys(learnt.learnt.figures).length).toBeGreaterThanOrEqual(3);
  });
});

describe('the measures', () => {
  it.each(PATTERN_MEASURES)('$name reads its example', ({ says, example }) => {
    expect(example.match(says)).not.toBeNull();
  });

  it('have the names that the steps were learnt under', () => {
    const names = new Set(PATTERN_MEASURES.map(({ name }) => name));
    expect(Object.keys(learnt.steps).filter((name) => names.has(name)).length).toBeGreaterThan(0);
  });
});
