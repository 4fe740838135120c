import { createEventOrder, type EventOrder } from './event-order';
import { EndpointError, type Exchange } from './types';

/** A line longer than this is no stream of words; an honest chunk is under a kilobyte. UTF-16 units. */
const LONGEST_LINE = 1_000_000;

/** No answer is this long; UTF-16 units. */
const LONGEST_ANSWER = 20_000_000;

/**
 * Passes a server-sent-event body on, event by event, and stops it where the SDK would not: a line without end, bytes
 * that are no text. Numbered events are put in order; an unfinished last event is left out.
 */
export async function* guardEvents(pieces: AsyncIterable<Uint8Array>, exchange: Exchange): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const order = createEventOrder();
  let rest = '';
  let length = 0;
  for await (const piece of pieces) {
    const { text, isText } = decode(decoder, piece);
    length += text.length;
    rest += text;
    const cut = lastBlankLine(rest);
    if (cut > 0) {
      yield* admit(rest.slice(0, cut), order, exchange);
      rest = rest.slice(cut);
    }
    if (!isText) throw malformed('bytes that are no text');
    if (rest.length > LONGEST_LINE || length > LONGEST_ANSWER) throw malformed('a line without end');
  }
  if (isWhole(rest)) yield* admit(`${rest}\n\n`, order, exchange);
  yield* give(order.end(), exchange);
}

const malformed = (detail: string): EndpointError => new EndpointError({ reason: 'malformed-answer', detail });

/** Decodes a piece; where it holds bytes that are no text, what stands before them. */
function decode(decoder: TextDecoder, piece: Uint8Array): { text: string; isText: boolean } {
  try {
    // Line ends may be \r\n; \r alone, which the standard allows, was never seen.
    return { text: decoder.decode(piece, { stream: true }).replaceAll('\r', ''), isText: true };
  } catch {
    const [before = ''] = new TextDecoder().decode(piece).split('\ufffd');
    return { text: before.replaceAll('\r', ''), isText: false };
  }
}

/** Where the last complete event ends; 0 when none is complete. */
function lastBlankLine(text: string): number {
  const at = text.lastIndexOf('\n\n');
  return at === -1 ? 0 : at + 2;
}

/** Some servers close without the last blank line; what parses was whole. */
function isWhole(event: string): boolean {
  const data = /^data: ?(.{1,1000000})$/m.exec(event.trim())?.[1];
  if (data === undefined) return false;
  if (data === '[DONE]') return true;
  try {
    JSON.parse(data);
    return true;
  } catch {
    return false;
  }
}

function* admit(events: string, order: EventOrder, exchange: Exchange): Generator<string> {
  for (const event of events.split('\n\n')) {
    if (event.trim() !== '') yield* give(order.push(event), exchange);
  }
}

function* give(events: readonly string[], exchange: Exchange): Generator<string> {
  for (const event of events) {
    if (/^data: ?\[DONE\]\s*$/m.test(event)) exchange.done = true;
    yield `${event}\n\n`;
  }
}
