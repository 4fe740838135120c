import * as z from 'zod/mini';
import { parseJson } from '../core/parse-json';
import { EndpointError, type Exchange } from './types';

/** A whole answer in one piece is no longer than this; UTF-16 units. */
const LONGEST_JSON = 8_000_000;

const wholeAnswerSchema = z.object({
  choices: z
    .array(
      z.object({
        message: z.looseObject({ content: z.nullish(z.string()) }),
        finish_reason: z.nullish(z.string()),
      }),
    )
    .check(z.minLength(1)),
  usage: z.nullish(z.looseObject({})),
});

/**
 * Reads an answer that came whole although a stream was asked for (the endpoint cannot stream, or ignores the wish)
 * and gives it on as the events of a stream.
 */
export async function* jsonToEvents(pieces: AsyncIterable<Uint8Array>, exchange: Exchange): AsyncGenerator<string> {
  const json = parseAnswer(await readAll(pieces));
  if (typeof json === 'object' && json !== null && 'error' in json && json.error) {
    // Some gateways answer 200 and put the refusal into the body; the SDK reads it from an event.
    yield `data: ${JSON.stringify({ error: json.error })}\n\n`;
    return;
  }
  const answer = wholeAnswerSchema.safeParse(json);
  const choice = answer.success ? answer.data.choices[0] : undefined;
  if (!answer.success || !choice) throw new EndpointError({ reason: 'malformed-answer' });
  const { message, finish_reason } = choice;
  const usage = answer.data.usage ? { usage: answer.data.usage } : {};
  exchange.done = true;
  yield `data: ${JSON.stringify({ choices: [{ index: 0, delta: message, finish_reason }], ...usage })}\n\n`;
  yield 'data: [DONE]\n\n';
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

function parseAnswer(text: string): unknown {
  const json = parseJson(text);
  if (json === undefined) throw new EndpointError({ reason: 'malformed-answer' });
  return json;
}
