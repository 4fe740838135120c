import { describe, expect, it } from 'vitest';
import type { LegalDocument } from '@/utils/core/legal-document';
import { extractSummary } from '@/utils/summary/extract-summary';
import { estimateRun, sayEstimate } from './estimate-run';

/** A fictional judgment of so many paragraphs, each of some forty words. */
function judgmentOf(count: number): LegalDocument {
  const words = 'The wharf at Sham Wan was let to the plaintiff by a deed which the parties never registered';
  let text = '';
  const paragraphs = Array.from({ length: count }, (_, at) => {
    const own = `${words}, and by clause ${at + 1} the tenant covenanted to repair the fenders of it at its own cost.`;
    const start = text.length;
    text += `${own}\n`;
    return {
      id: `p${at}`,
      number: String(at + 1),
      text: own,
      role: 'paragraph' as const,
      start,
      end: start + own.length,
    };
  });
  return { url: '', site: 'hklii', kind: 'judgment', language: 'en', title: 'Wharf Ltd v Pier Ltd', text, paragraphs };
}

const estimate = (count: number, endpoint: Parameters<typeof estimateRun>[1], selectedOnly = false) => {
  const document = judgmentOf(count);
  return estimateRun(document, endpoint, { length: 'brief', selectedOnly, extract: extractSummary(document) });
};

describe('estimateRun', () => {
  it('sends a short judgment whole, in one call, and names no cost where no prices are known', () => {
    const made = estimate(20, { contextTokens: 32_000 });
    expect(made.paragraphs).toBe(20);
    expect(made.text).toContain('[20] The wharf');
    const [tokens, ...rest] = sayEstimate(made, 'en');
    expect(tokens).toMatch(/^About [\d,]+ tokens sent, at most [\d,]+ for the answer$/);
    expect(rest).toEqual([]);
  });

  it('costs by the prices for tokens sent and tokens asked for', () => {
    const made = estimate(20, { contextTokens: 32_000, prices: { input: 10, output: 20, currency: 'HKD' } });
    const { inputTokens, outputTokens } = made.plan;
    expect(made.cost?.amount).toBeCloseTo((inputTokens * 10 + outputTokens * 20) / 1_000_000, 10);
    expect(sayEstimate(made, 'zh-Hant')).toContain(`最多約 HKD ${made.cost?.amount.toFixed(2)}`);
  });

  it('never says that a paid call costs nothing', () => {
    const made = estimate(1, { contextTokens: 32_000, prices: { input: 0.01, output: 0.01, currency: 'HKD' } });
    expect(sayEstimate(made, 'en').join()).toContain('at most about HKD 0.01');
  });

  it('tells the parts of a long one', () => {
    const said = sayEstimate(estimate(400, { contextTokens: 8_000 }), 'en').join();
    expect(said).toMatch(/in \d+ parts, then put together/);
  });

  it('tells which paragraphs stay behind, and shows only the words that go', () => {
    const made = estimate(400, { contextTokens: 8_000 }, true);
    expect(made.paragraphs + made.plan.leftOut.length).toBe(400);
    const gone = made.plan.leftOut[0];
    expect(made.text).not.toContain(`[${gone}] `);
    expect(sayEstimate(made, 'en').at(-1)).toBe(
      `${made.plan.leftOut.length} paragraphs are not sent: ${made.plan.leftOut.slice(0, 8).join(', ')} …`,
    );
  });
});
