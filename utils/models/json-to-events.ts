import { parseJson } from '../core/parse-json';
import { guardEvents } from './guard-stream';
import { readChunk } from './read-chunk';
import { errorIn } from './said-error';
import { EndpointError, type HttpExchange } from './types';

/** A whole answer in one piece is no longer than this; UTF-16 units. */
const LONGEST_JSON = 8_000_000;

/**
 * Reads an answer that came whole although a stream was asked for (the endpoint cannot stream, or ignores the wish)
 * and gives it on as the events of a stream. Chunks one a line, without `data:`, are read as what they are.
 */
export async function* jsonToEvents(pieces: AsyncIterable<Uint8Array>, exchange: HttpExchange): AsyncGenerator<string> {
  const text = await readAll(pieces);
  const json = parseJson(text);
  if (json === undefined) {
    const isLines = /^\s*\{.*\}\s*[\r\n]+\s*\{/.test(text.slice(0, 20_000));
    if (!isLines) throw new EndpointError({ reason: 'malformed-answer' });
    yield* guardEvents(once(new TextEncoder().encode(text)), exchange);
    return;
  }
  // Some gateways answer 200 and put the refusal into the body.
  const failure = errorIn(json);
  if (failure) throw new EndpointError(failure);
  const answer = readChunk(Array.isArray(json) ? json[0] : json);
  if (answer === undefined || (answer.text === '' && answer.reasoning === '' && answer.finish === undefined))
    throw new EndpointError({ reason: 'malformed-answer' });
  exchange.done = true;
  yield `data: ${JSON.stringify(Array.isArray(json) ? json[0] : json)}\n\n`;
  yield 'data: [DONE]\n\n';
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

async function readAll(pieces: AsyncIterable<Uint8Array>): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  for await (const piece of pieces) {
    text += decoder.decode(piece, { stream: true });
    if (text.length > LONGEST_JSON) throw new EndpointError({ reason: 'malformed-answer' });
  }
  return text;
}
