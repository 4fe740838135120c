import { describe, expect, it } from 'vitest';
import { createCallGate } from './one-call-at-a-time';

describe('createCallGate', () => {
  it('ends the older call on the same document for the same purpose', () => {
    const gate = createCallGate();
    const reader = new AbortController();
    const first = gate.take('d1', 'summary', reader.signal);
    const other = gate.take('d1', 'question', reader.signal);
    const second = gate.take('d1', 'summary', reader.signal);
    expect([first, other, second].map(({ signal }) => signal.aborted)).toEqual([true, false, false]);
    first.release();
    expect(gate.size()).toBe(2);
    second.release();
    other.release();
    expect(gate.size()).toBe(0);
  });

  it('passes the reader’s stop on', () => {
    const reader = new AbortController();
    const turn = createCallGate().take('d1', 'summary', reader.signal);
    reader.abort();
    expect(turn.signal.aborted).toBe(true);
  });
});
