import * as z from 'zod/mini';
import type { EndpointProfile } from '../core/endpoint-profile';
import type { ModelFailure } from '../core/ports';
import { classifyFailure } from './classify-failure';
import { guardFetch } from './guarded-fetch';
import { createClient } from './openai-client';
import { EndpointError, type Exchange, type ModelDeps } from './types';

export type ListedModel = {
  readonly id: string;
  /** Where the endpoint says it: vLLM, OpenRouter and LM Studio, llama.cpp. */
  readonly contextTokens?: number;
};

export type ListReply =
  | { readonly ok: true; readonly models: readonly ListedModel[] }
  | { readonly ok: false; readonly failure: ModelFailure };

const tokens = z.nullish(z.number());

const listSchema = z.object({
  data: z.array(
    z.looseObject({
      id: z.string(),
      max_model_len: tokens,
      context_length: tokens,
      max_context_length: tokens,
      meta: z.nullish(z.looseObject({ n_ctx: tokens, n_ctx_train: tokens })),
    }),
  ),
});

/** Models that answer no chat: their names say so. */
const NO_CHAT = /embed|rerank|whisper|\btts\b|dall-e|moderation|transcri|speech|image/i;

/** Asks an endpoint which models it has, in the order of their names. */
export async function listModels(
  profile: EndpointProfile,
  deps: Pick<ModelDeps, 'fetch' | 'sleep' | 'now' | 'timeouts'>,
  signal: AbortSignal,
): Promise<ListReply> {
  const exchange: Exchange = { answered: false, done: false };
  try {
    const client = createClient(profile, guardFetch(exchange, deps, 'json'));
    const list = listSchema.safeParse(await client.get('/models', { signal }));
    if (!list.success) throw new EndpointError({ reason: 'not-an-endpoint' });
    const models = list.data.data.filter(({ id }) => !NO_CHAT.test(id)).map(readModel);
    return { ok: true, models: models.sort((a, b) => a.id.localeCompare(b.id, 'en')) };
  } catch (error) {
    return { ok: false, failure: classifyFailure(error, exchange, profile) };
  }
}

function readModel(model: z.infer<typeof listSchema>['data'][number]): ListedModel {
  const contextTokens =
    model.max_model_len ?? model.meta?.n_ctx ?? model.context_length ?? model.max_context_length ?? undefined;
  return contextTokens ? { id: model.id, contextTokens } : { id: model.id };
}
