import { guardEvents } from './guard-stream';
import { jsonToEvents } from './json-to-events';
import { parseRetryAfter } from './retry';
import { EndpointError, type HttpExchange, type ModelDeps, type Timeouts, USUAL_TIMEOUTS } from './types';

/** More than this of an error page tells nothing new. Bytes. */
const LONGEST_REFUSAL = 65_536;

type FetchDeps = Pick<ModelDeps, 'fetch' | 'sleep' | 'now' | 'timeouts'>;

/**
 * The `fetch` that the SDK gets: follows no redirect, sends no cookie, waits no longer than the timeouts, and gives on
 * only what is an answer of a model. What it notices is written into `exchange`.
 */
export function guardFetch(
  exchange: HttpExchange,
  deps: FetchDeps,
  expected: 'events' | 'json' = 'events',
): typeof globalThis.fetch {
  const timeouts = deps.timeouts ?? USUAL_TIMEOUTS;
  return async (input, init) => {
    const response = await inTime(timeouts.firstByte, deps, init?.signal, (signal) =>
      deps.fetch(input, {
        ...init,
        signal,
        redirect: 'manual',
        credentials: 'omit',
        cache: 'no-store',
        referrerPolicy: 'no-referrer',
      }),
    );
    if (response.type === 'opaqueredirect' || (response.status >= 300 && response.status < 400)) {
      throw new EndpointError({ reason: 'redirected' });
    }
    if (!response.ok) return refuse(response, exchange, deps, timeouts);
    const pieces = await admit(response, exchange, deps, timeouts);
    return expected === 'json' ? asJson(pieces) : asEvents(pieces, exchange);
  };
}

async function refuse(
  response: Response,
  exchange: HttpExchange,
  deps: FetchDeps,
  timeouts: Timeouts,
): Promise<Response> {
  exchange.status = response.status;
  const retryAfter = parseRetryAfter(response.headers, deps.now());
  if (retryAfter !== undefined) exchange.retryAfter = retryAfter;
  exchange.said = await readText(piecesOf(response, deps, timeouts), LONGEST_REFUSAL).catch(() => '');
  return new Response(exchange.said, { status: response.status, headers: { 'content-type': 'text/plain' } });
}

type Admitted = { readonly first: string; readonly pieces: AsyncIterable<Uint8Array> };

/** The body of an answer, once it is seen to be one. */
async function admit(
  response: Response,
  exchange: HttpExchange,
  deps: FetchDeps,
  timeouts: Timeouts,
): Promise<Admitted> {
  const pieces = piecesOf(response, deps, timeouts);
  const piece = await firstPiece(pieces);
  if (!piece) throw new EndpointError({ reason: 'empty-answer' });
  exchange.answered = true;
  const first = new TextDecoder().decode(piece).trimStart();
  if (first.startsWith('<') || response.headers.get('content-type')?.includes('text/html')) {
    await pieces.return(undefined);
    throw new EndpointError({ reason: 'not-an-endpoint' });
  }
  return { first, pieces: prepend(piece, pieces) };
}

function asEvents({ first, pieces }: Admitted, exchange: HttpExchange): Response {
  const events = /^[{[]/.test(first) ? jsonToEvents(pieces, exchange) : guardEvents(pieces, exchange);
  return new Response(toStream(events), { headers: { 'content-type': 'text/event-stream' } });
}

/** A list of models is no longer than this; UTF-16 units. */
const LONGEST_LIST = 4_000_000;

async function asJson({ pieces }: Admitted): Promise<Response> {
  return new Response(await readText(pieces, LONGEST_LIST), { headers: { 'content-type': 'application/json' } });
}

/** The body piece by piece, each awaited no longer than `betweenBytes`; leaving early closes the connection. */
async function* piecesOf(response: Response, deps: FetchDeps, timeouts: Timeouts): AsyncGenerator<Uint8Array> {
  const reader = response.body?.getReader();
  if (!reader) return;
  try {
    for (;;) {
      const { done, value } = await inTime(timeouts.betweenBytes, deps, undefined, () => reader.read());
      if (done) return;
      if (value.length > 0) yield value;
    }
  } finally {
    reader.cancel().catch(() => undefined);
  }
}

/** The first piece with more in it than white space. */
async function firstPiece(pieces: AsyncGenerator<Uint8Array>): Promise<Uint8Array | undefined> {
  for (;;) {
    const { done, value } = await pieces.next();
    if (done) return undefined;
    if (value.some((byte) => byte > 32)) return value;
  }
}

async function* prepend(first: Uint8Array, rest: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield first;
  yield* rest;
}

async function readText(pieces: AsyncIterable<Uint8Array>, most: number): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  for await (const piece of pieces) {
    text += decoder.decode(piece, { stream: true });
    if (text.length > most) break;
  }
  return text.slice(0, most);
}

function toStream(events: AsyncGenerator<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream({
    async pull(controller) {
      try {
        const { done, value } = await events.next();
        if (done) controller.close();
        else controller.enqueue(encoder.encode(value));
      } catch (error) {
        controller.error(error);
      }
    },
    async cancel() {
      await events.return(undefined);
    },
  });
}

/** Awaits the work, but no longer than so many milliseconds; then it is aborted, and `timed-out`. */
async function inTime<Value>(
  milliseconds: number,
  { sleep }: FetchDeps,
  outer: AbortSignal | null | undefined,
  work: (signal: AbortSignal) => Promise<Value>,
): Promise<Value> {
  const late = new AbortController();
  const finished = new AbortController();
  const timeUp = sleep(milliseconds, finished.signal).then(() => {
    if (finished.signal.aborted) return new Promise<never>(() => undefined);
    late.abort();
    throw new EndpointError({ reason: 'timed-out' });
  });
  try {
    const signal = outer ? AbortSignal.any([outer, late.signal]) : late.signal;
    return await Promise.race([work(signal), timeUp]);
  } catch (error) {
    // Browsers reject an aborted fetch at once, and so before our own word for it.
    throw late.signal.aborted ? new EndpointError({ reason: 'timed-out' }) : error;
  } finally {
    finished.abort();
  }
}
