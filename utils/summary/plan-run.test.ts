import { describe, expect, it } from 'vitest';
import { LEASE_APPEAL } from './__fixtures__/judgments';
import { estimateTokens } from './estimate-tokens';
import { planRun } from './plan-run';

/** A judgment of so many paragraphs, with a heading every twenty. */
const long = (count: number) => ({
  language: 'en' as const,
  title: 'A v B',
  paragraphs: Array.from({ length: count }, (_, at) => ({
    id: `p${at + 1}`,
    number: String(at + 1),
    text: `Paragraph ${at + 1}. ${'The lease was read by the court as a whole. '.repeat(12)}`,
    heading: `Part ${Math.floor(at / 20)}`,
  })),
});

describe('planRun', () => {
  it('sends a short judgment at once', () => {
    const plan = planRun(LEASE_APPEAL, { length: 'brief', contextTokens: 16_000 });
    expect(plan).toMatchObject({ mode: 'whole', calls: 1, leftOut: [] });
    expect(plan.parts[0]?.paragraphs).toContain('p1');
  });

  it('cuts a long one into parts at headings, each within the context, nothing left out', () => {
    const plan = planRun(long(200), { length: 'full', contextTokens: 16_000 });
    expect(plan.mode).toBe('parts');
    expect(plan.calls).toBe(plan.parts.length + 1);
    expect(plan.parts.flatMap(({ paragraphs }) => paragraphs)).toEqual(long(200).paragraphs.map(({ id }) => id));
    for (const part of plan.parts.slice(1)) expect((Number(part.paragraphs[0]?.slice(1)) - 1) % 20).toBe(0);
    for (const { tokens } of plan.parts) expect(tokens).toBeLessThan(16_000 - 4200);
  });

  it('sends the best paragraphs where parts would be too many, naming the rest', () => {
    const plan = planRun(long(400), { length: 'full', contextTokens: 6_500 });
    expect(plan.mode).toBe('selected');
    const sent = plan.parts[0]?.paragraphs ?? [];
    expect(sent.length + plan.leftOut.length).toBe(400);
    expect(sent).toContain('p1');
    expect(sent).toContain('p400');
    expect(plan.parts[0]?.tokens).toBeLessThan(6_500);
  });

  it('sends the best paragraphs when asked to', () => {
    expect(planRun(long(200), { length: 'full', contextTokens: 16_000, selectedOnly: true }).mode).toBe('selected');
  });

  it('says roughly what a run costs', () => {
    const document = long(50);
    const text = estimateTokens(document.paragraphs.map(({ text: said }) => said).join('\n'));
    const plan = planRun(document, { length: 'brief', contextTokens: 128_000 });
    expect(plan.inputTokens).toBeGreaterThan(text);
    expect(plan.inputTokens).toBeLessThan(text * 1.3 + 2000);
  });
});

describe('estimateTokens', () => {
  it.each([
    ['The appeal is dismissed with costs to the respondent.', 9, 18, 'English'],
    ['上訴駁回，訟費歸答辯人。', 10, 20, 'Chinese'],
    ['', 0, 0, 'nothing'],
  ])('%s: between %i and %i (%s)', (text, least, most) => {
    expect(estimateTokens(text)).toBeGreaterThanOrEqual(least);
    expect(estimateTokens(text)).toBeLessThanOrEqual(most);
  });
});
