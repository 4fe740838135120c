import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createSaver } from './saver';

describe('S14: typing without a pause', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('leaves no more than a second unsaved', () => {
    const saver = createSaver();
    let [typed, saved, longest] = [0, 0, 0];
    for (let at = 0; at < 15_000; at += 100) {
      typed = at;
      saver.later(() => {
        saved = typed;
      });
      vi.advanceTimersByTime(100);
      longest = Math.max(longest, typed - saved);
    }
    expect(longest).toBeLessThanOrEqual(1000);
  });

  it('saves at once what waits, when the panel goes away', () => {
    const saver = createSaver();
    const save = vi.fn();
    saver.later(save);
    saver.flush();
    vi.runAllTimers();
    expect(save).toHaveBeenCalledTimes(1);
  });

  it('saves in turn, also after a save that failed', async () => {
    const saver = createSaver();
    const order: number[] = [];
    void saver.inTurn(() => Promise.reject(new Error('refused'))).catch(() => undefined);
    await saver.inTurn(async () => void order.push(2));
    expect(order).toEqual([2]);
  });
});
