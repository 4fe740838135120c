import type OpenAI from 'openai';
import type { EndpointProfile } from '../core/endpoint-profile';
import type { ModelEvent } from '../core/ports';
import { createThinkingSplitter } from '../core/split-thinking';
import type { RequestBody } from './build-request';
import { readFinish } from './finish-reasons';
import { guardFetch } from './guarded-fetch';
import { createClient } from './openai-client';
import { readChunk } from './read-chunk';
import { wasCutSilently } from './silent-cut';
import { EndpointError, type HttpExchange, type ModelDeps } from './types';

/** One exchange through the SDK; ends with `finished`, or throws. */
export async function* askOnce(
  profile: EndpointProfile,
  body: RequestBody,
  exchange: HttpExchange,
  signal: AbortSignal,
  deps: ModelDeps,
): AsyncGenerator<ModelEvent> {
  const client = createClient(profile, guardFetch(exchange, withoutStreaming(body, deps)));
  const chunks = await client.chat.completions.create(
    { ...body, stream: true } as unknown as OpenAI.ChatCompletionCreateParamsStreaming,
    { signal },
  );
  const splitter = createThinkingSplitter();
  let finish: string | undefined;
  let [answered, thought] = [false, false];
  for await (const chunk of chunks) {
    const content = readChunk(chunk);
    if (!content) throw new EndpointError({ reason: 'malformed-answer' });
    const pieces = [...sayReasoning(content.reasoning), ...splitter.push(content.text)];
    for (const piece of pieces) {
      answered ||= piece.type === 'text' && piece.text.trim() !== '';
      thought ||= piece.type === 'reasoning';
      yield piece;
    }
    finish = content.finish ?? finish;
    if (content.usage) {
      yield { type: 'usage', ...content.usage };
      checkReadAll(body, content.usage.input);
    }
  }
  for (const piece of splitter.end()) {
    answered ||= piece.type === 'text';
    yield piece;
  }
  if (signal.aborted) return;
  yield { type: 'finished', because: reasonToFinish(finish, { answered, thought }, exchange) };
}

const sayReasoning = (text: string): ModelEvent[] => (text === '' ? [] : [{ type: 'reasoning', text }]);

/** Throws where an answer is none, or stands on half of what was sent. */
function reasonToFinish(
  finish: string | undefined,
  { answered, thought }: { readonly answered: boolean; readonly thought: boolean },
  { done }: HttpExchange,
): 'stop' | 'length' {
  const end = finish === undefined ? undefined : readFinish(finish);
  if (end === 'filtered') throw new EndpointError({ reason: 'content-filtered' });
  // DeepSeek breaks off under load and says so here; OpenRouter when a provider behind it did.
  if (end === 'failed') throw new EndpointError({ reason: 'server-error', detail: finish ?? '' });
  if (end === undefined && !done) throw new EndpointError({ reason: 'interrupted' });
  // Cut off before the first word: the prompt filled the context, unless thinking took all that was allowed.
  const isFull = end === 'length' && !thought;
  if (!answered) throw new EndpointError({ reason: isFull ? 'context-too-long' : 'empty-answer' });
  return end ?? 'stop';
}

function checkReadAll({ messages }: RequestBody, counted: number): void {
  const prompt = messages.map(({ content }) => content).join('\n');
  if (wasCutSilently(prompt, counted)) {
    throw new EndpointError({ reason: 'context-too-long', detail: `${counted} tokens` });
  }
}

/** The SDK is always asked to stream; for an endpoint that cannot, the body that leaves says `stream: false`. */
function withoutStreaming(body: RequestBody, deps: ModelDeps): ModelDeps {
  if (body.stream === true) return deps;
  return { ...deps, fetch: (input, init) => deps.fetch(input, { ...init, body: JSON.stringify(body) }) };
}
