import { describe, expect, it } from 'vitest';
import type { ModelEvent } from '../core/ports';
import { fakeModel } from '../testing/fake-model';
import { limitThinking } from './limit-thinking';

const request = { purpose: 'summary', messages: [] } as const;

async function listen(model: ReturnType<typeof limitThinking>): Promise<ModelEvent[]> {
  const events: ModelEvent[] = [];
  for await (const event of model.stream(request, new AbortController().signal)) events.push(event);
  return events;
}

describe('S12: thinking has an end', () => {
  it('is ended where it grows beyond all measure', async () => {
    const model = fakeModel([{ reasoning: 'hm '.repeat(1000), text: 'The appeal' }]);
    expect((await listen(limitThinking(model, { mostThought: 100 }))).at(-1)).toMatchObject({
      failure: { reason: 'timed-out' },
    });
    expect((await listen(limitThinking(model))).at(-1)).toMatchObject({ type: 'finished' });
  });

  it('is ended where an answer trickles on for ever', async () => {
    let clock = 0;
    const model = fakeModel([{ text: 'on and on ', loop: true }]);
    const events = await listen(limitThinking(model, { longestMs: 50, now: () => clock++ }));
    expect(events.at(-1)).toMatchObject({ failure: { reason: 'timed-out' } });
  });
});
