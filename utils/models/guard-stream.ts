import { parseJson } from '../core/parse-json';
import { createEventOrder } from './event-order';
import { errorIn, failureSaid } from './said-error';
import { EndpointError, type HttpExchange } from './types';

/** A line longer than this is no stream of words; an honest chunk is under a kilobyte. UTF-16 units. */
const LONGEST_LINE = 1_000_000;

/** No answer is this long; UTF-16 units. */
const LONGEST_ANSWER = 20_000_000;

/** An error written without `data:`, over several lines, is no longer. UTF-16 units. */
const LONGEST_BARE = 65_536;

/** The first words that are no event, kept in case nothing else comes. */
const LONGEST_STRAY = 300;

const DONE = '[DONE]';
/** Bracketed words and JSON that only say that somebody is still there: `[HEARTBEAT]`, `{}`, `{"type":"ping"}`. */
const HEARTBEAT_WORD = /^\[(?:heart[-_ ]?beat|keep[-_ ]?alive|ping)\]$/i;
const HEARTBEAT_TYPE = /^(?:ping|heart_?beat|keep_?alive)$/i;

/**
 * Reads a server-sent-event body as servers really write it and passes on well-formed events, one chunk each. It stops
 * where the SDK would not: a line without end, bytes that are no text, an error in whatever shape.
 *
 * Lines may end in CR, LF or both; events may follow each other without a blank line, or without `data:`; comments, empty
 * events and heartbeat words are passed over; numbered events are put in order; an unfinished last event is left out.
 */
export async function* guardEvents(pieces: AsyncIterable<Uint8Array>, exchange: HttpExchange): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const reader = createEventReader();
  const order = createEventOrder();
  let length = 0;
  for await (const piece of pieces) {
    const { text, isText } = decode(decoder, piece);
    length += text.length;
    for (const event of reader.push(text)) yield* give(order.push(event), exchange);
    if (!isText) throw malformed('bytes that are no text');
    if (reader.pending() > LONGEST_LINE || length > LONGEST_ANSWER) throw malformed('a line without end');
  }
  yield* give(reader.end().flatMap(order.push), exchange);
  yield* give(order.end(), exchange);
  // Nothing but words: they say more than "malformed".
  const stray = reader.stray();
  if (!exchange.done && stray !== '' && reader.given() === 0)
    throw new EndpointError({ reason: 'malformed-answer', detail: stray });
}

const malformed = (detail: string): EndpointError => new EndpointError({ reason: 'malformed-answer', detail });

/** Decodes a piece; where it holds bytes that are no text, what stands before them. */
function decode(decoder: TextDecoder, piece: Uint8Array): { text: string; isText: boolean } {
  try {
    return { text: decoder.decode(piece, { stream: true }), isText: true };
  } catch {
    const [before = ''] = new TextDecoder().decode(piece).split('\ufffd');
    return { text: before, isText: false };
  }
}

/** What has been read of the event that is coming. */
type Pending = { id: string; data: string; isBare: boolean };

const NOTHING: Pending = { id: '', data: '', isBare: false };

/** What was read of the stream: the line and the event that are not whole yet. */
type EventScan = { rest: string; event: Pending; stray: string; given: number; isError: boolean };

/** Splits a stream into events of one JSON value each, written as `id: …` and `data: …`. What follows `event: error` is one. */
function createEventReader() {
  const state: EventScan = { rest: '', event: { ...NOTHING }, stray: '', given: 0, isError: false };
  return {
    push: (text: string): Generator<string> => readLines(state, text),
    /** Some servers close without the last line end; what parses was whole. */
    end: (): string[] => [...(state.rest.trim() === '' ? [] : readLine(state, state.rest)), ...flush(state)],
    pending: (): number => state.rest.length + state.event.data.length,
    given: (): number => state.given,
    stray: (): string => state.stray.trim().slice(0, LONGEST_STRAY),
  };
}

/** Gives each event before it looks at the next: what came before damage counts. */
function* readLines(state: EventScan, text: string): Generator<string> {
  state.rest += text;
  const lines = state.rest.split(/\r\n|\n|\r(?!$)/);
  state.rest = lines.pop() ?? '';
  for (const line of lines) yield* readLine(state, line);
}

function readLine(state: EventScan, line: string): string[] {
  const { event } = state;
  if (line.trim() === '') {
    // JSON without `data:` may go over several lines, blank ones among them; an event may not.
    if (event.data !== '' && !event.isBare && !isWhole(event.data)) throw malformed('an event that is no JSON');
    return flush(state);
  }
  if (line.startsWith(':')) return [];
  const [, name = '', value = ''] = /^(data|id|event|retry):? ?(.*)$/s.exec(line) ?? [];
  if (name === 'id') {
    const before = flush(state);
    state.event.id = value.trim();
    return before;
  }
  if (name === 'event') state.isError = /^error\b/i.test(value.trim());
  if (name === 'event' || name === 'retry') return [];
  if (state.isError) throw new EndpointError(failureSaid(value.trim()));
  return addData(state, name === 'data' ? value : line, name !== 'data');
}

function addData(state: EventScan, value: string, isBare: boolean): string[] {
  const said = saidIn(value);
  if (said === '' || said.startsWith(':')) return [];
  const before = flush(state);
  const { event } = state;
  if (event.data === '') event.isBare = isBare;
  const isValue = event.data !== '' || /^[{[]/.test(said);
  if (isValue) event.data += event.data === '' ? said : `\n${said}`;
  else if (said !== DONE && state.stray.length < LONGEST_STRAY) state.stray += `${said} `;
  if (said === DONE) event.data = DONE;
  if (event.isBare && event.data.length > LONGEST_BARE) throw malformed('no stream of events');
  return before;
}

/** The event that is pending, where it is whole. */
function flush(state: EventScan): string[] {
  const { id, data } = state.event;
  if (!isWhole(data)) return [];
  state.given += 1;
  state.event = { ...NOTHING };
  // Pretty-printed JSON becomes one line, as the events' standard wants it.
  const written = data === DONE ? DONE : JSON.stringify(parseJson(data));
  return [id === '' ? `data: ${written}` : `id: ${id}\ndata: ${written}`];
}

/** What a line of data says; nothing where it is a heartbeat. */
function saidIn(value: string): string {
  const said = value.trim();
  if (HEARTBEAT_WORD.test(said)) return '';
  return said.toUpperCase() === DONE ? DONE : said;
}

const isWhole = (data: string): boolean => data === DONE || (data !== '' && parseJson(data) !== undefined);

/** An object that is empty, or names itself a ping, holds nothing of the answer. */
function isHeartbeat(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const { type, event, object } = value as Readonly<Record<string, unknown>>;
  const isNamed = [type, event, object].some((name) => typeof name === 'string' && HEARTBEAT_TYPE.test(name));
  return Object.keys(value).length === 0 || (isNamed && !('choices' in value));
}

function* give(events: readonly string[], exchange: HttpExchange): Generator<string> {
  for (const event of events) {
    const data = event.slice(event.indexOf('data: ') + 'data: '.length);
    if (data === DONE) exchange.done = true;
    else {
      const failure = errorIn(parseJson(data));
      if (failure) throw new EndpointError(failure);
      if (isHeartbeat(parseJson(data))) continue;
    }
    yield `${event}\n\n`;
  }
}
