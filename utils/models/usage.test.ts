import { describe, expect, it } from 'vitest';
import type { Model, ModelEvent } from '../core/ports';
import { costOf, dayOf, withUsage } from './usage';

describe('usage', () => {
  const model = (events: readonly ModelEvent[]): Model => ({
    name: 'm',
    host: 'h',
    async *stream() {
      yield* events;
    },
  });
  const request = { purpose: 'summary' as const, messages: [{ role: 'user' as const, content: 'x'.repeat(400) }] };
  const countsOf = async (events: readonly ModelEvent[]) => {
    const counts: unknown[] = [];
    const counted = withUsage(model(events), (tokens) => void counts.push(tokens));
    for await (const _ of counted.stream(request, new AbortController().signal));
    return counts;
  };

  it('takes the endpoint’s own counts, the last of them', async () => {
    const usage = (output: number): ModelEvent => ({ type: 'usage', input: 120, output });
    expect(await countsOf([{ type: 'text', text: 'a' }, usage(1), usage(9)])).toMatchObject([
      { input: 120, output: 9 },
    ]);
  });

  it('estimates where the endpoint counts nothing', async () => {
    expect(await countsOf([{ type: 'text', text: 'x'.repeat(40) }])).toEqual([{ input: 106, output: 11 }]);
  });

  it('counts nothing where nothing was answered', async () => {
    expect(await countsOf([{ type: 'failed', failure: { reason: 'bad-key' } }])).toEqual([]);
  });

  it('counts what came before the reader stopped', async () => {
    const counts: unknown[] = [];
    const endless = withUsage(
      model([
        { type: 'text', text: 'x'.repeat(40) },
        { type: 'text', text: 'more' },
      ]),
      (tokens) => void counts.push(tokens),
    );
    for await (const _ of endless.stream(request, new AbortController().signal)) break;
    expect(counts).toEqual([{ input: 106, output: 11 }]);
  });

  it('reckons the cost by the prices entered', () => {
    expect(costOf({ prices: { input: 2, output: 8 } }, { input: 500_000, output: 250_000 })).toBe(3);
    expect(costOf({}, { input: 500_000, output: 1 })).toBe(0);
  });

  it('counts by the reader’s calendar', () => {
    expect(dayOf(new Date(2031, 2, 1, 23, 59))).toBe('2031-03-01');
  });
});
