import { EndpointError } from './types';

/** Events held back for a missing one; after as many, the numbers are taken to have gaps by nature. */
const MOST_HELD = 16;

export type EventOrder = {
  /** The events that can be given on, now that this one came. */
  push(event: string): string[];
  /** Those still held when the stream ends. */
  end(): string[];
};

/**
 * Puts right what a reconnecting proxy does to a stream: an event sent again is dropped, one that comes early waits.
 * Only numbered events can be told from honest repetition; those without a number pass as they come.
 *
 * `id: 0`, `id: 2`, `id: 1`, `id: 1` → 0, 1, 2
 */
export function createEventOrder(): EventOrder {
  const seen = new Set<string>();
  const held = new Map<number, string>();
  let next: number | undefined;
  let hasGaps = false;

  function push(event: string): string[] {
    const mark = markOf(event);
    if (mark === undefined) return isLast(event) ? [...end(), event] : [event];
    if (seen.has(mark)) return [];
    seen.add(mark);
    return /^\d{1,15}$/.test(mark) ? place(Number(mark), event) : [event];
  }

  function place(number: number, event: string): string[] {
    next ??= number;
    if (number < next) throw new EndpointError({ reason: 'malformed-answer', detail: 'pieces out of order' });
    held.set(number, event);
    return hasGaps || held.size > MOST_HELD ? end() : giveInRow();
  }

  function giveInRow(): string[] {
    const row: string[] = [];
    for (let event = take(next); event !== undefined; event = take(next)) row.push(event);
    return row;
  }

  function take(number: number | undefined): string | undefined {
    if (number === undefined) return undefined;
    const event = held.get(number);
    if (event === undefined) return undefined;
    held.delete(number);
    next = number + 1;
    return event;
  }

  function end(): string[] {
    const numbers = [...held.keys()].sort((a, b) => a - b);
    const last = numbers.at(-1);
    if (last === undefined) return [];
    hasGaps = true;
    const events = numbers.flatMap((number) => held.get(number) ?? []);
    held.clear();
    next = last + 1;
    return events;
  }

  return { push, end };
}

const isLast = (event: string): boolean => /^data: ?\[DONE\]/m.test(event);

const markOf = (event: string): string | undefined =>
  /^id: ?(.{1,200})$/m.exec(event)?.[1]?.trim() ?? /"sequence_number": ?(\d{1,15})/.exec(event)?.[1];
