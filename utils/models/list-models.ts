import type { EndpointProfile } from '../core/endpoint-profile';
import type { ModelFailure } from '../core/ports';
import { classifyFailure } from './classify-failure';
import { guardFetch } from './guarded-fetch';
import { createClient } from './openai-client';
import { EndpointError, type HttpExchange, type ModelDeps } from './types';

export type ListedModel = {
  readonly id: string;
  /** Where the endpoint says it: vLLM, OpenRouter and LM Studio, llama.cpp. */
  readonly contextTokens?: number;
};

export type ListReply =
  | { readonly ok: true; readonly models: readonly ListedModel[] }
  | { readonly ok: false; readonly failure: ModelFailure };

/** Models that answer no chat: their names say so. */
const NO_CHAT = /embed|rerank|whisper|\btts\b|dall-e|moderation|transcri|speech|image/i;

/** Asks an endpoint which models it has, in the order of their names. */
export async function listModels(
  profile: EndpointProfile,
  deps: Pick<ModelDeps, 'fetch' | 'sleep' | 'now' | 'timeouts'>,
  signal: AbortSignal,
): Promise<ListReply> {
  const exchange: HttpExchange = { answered: false, done: false };
  try {
    const client = createClient(profile, guardFetch(exchange, deps, 'json'));
    const models = modelsIn(await client.get('/models', { signal }));
    if (models === undefined) throw new EndpointError({ reason: 'not-an-endpoint' });
    const chatting = models.filter(({ id }) => !NO_CHAT.test(id));
    return { ok: true, models: chatting.sort((a, b) => a.id.localeCompare(b.id, 'en')) };
  } catch (error) {
    return { ok: false, failure: classifyFailure(error, exchange, profile) };
  }
}

type Fields = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Where servers put the list: OpenAI `data`, Ollama and Gemini `models`, some gateways `result` or the bare list. */
const LIST_FIELDS = ['data', 'models', 'result', 'results', 'items', 'list', 'value', 'body'];

/** The models that can be read of a reply; undefined where there is no list in it. An odd entry costs only itself. */
export function modelsIn(reply: unknown): ListedModel[] | undefined {
  const list = listIn(reply, 2);
  if (list === undefined) return undefined;
  const read = list.flatMap(readModel);
  const models = read.filter(({ id }, at) => read.findIndex((other) => other.id === id) === at);
  return list.length > 0 && models.length === 0 ? undefined : models;
}

function listIn(reply: unknown, depth: number): readonly unknown[] | undefined {
  if (Array.isArray(reply)) return reply;
  if (!isRecord(reply) || depth === 0) return undefined;
  for (const field of LIST_FIELDS) {
    const list = listIn(reply[field], depth - 1);
    if (list !== undefined) return list;
  }
  // Models by their names: `{"models":{"a":{…},"b":{…}}}`.
  return isRecord(reply.models) ? Object.keys(reply.models) : undefined;
}

function readModel(model: unknown): ListedModel[] {
  if (typeof model === 'string') return model === '' ? [] : [{ id: model }];
  if (!isRecord(model)) return [];
  const id = [model.id, model.model, model.name].find((name) => typeof name === 'string' && name !== '');
  if (typeof id !== 'string') return [];
  const meta = isRecord(model.meta) ? model.meta : {};
  const said = [model.max_model_len, meta.n_ctx, model.context_length, model.max_context_length, model.context_window];
  const contextTokens = said.map(Number).find((tokens) => Number.isInteger(tokens) && tokens > 0);
  return [contextTokens === undefined ? { id } : { id, contextTokens }];
}
