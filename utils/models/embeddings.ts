import type { EndpointProfile } from '../core/endpoint-profile';
import type { ModelFailure } from '../core/ports';
import { classifyFailure } from './classify-failure';
import { guardFetch } from './guarded-fetch';
import { createClient } from './openai-client';
import { EndpointError, type HttpExchange, type ModelDeps } from './types';

export type Embedded =
  | { readonly ok: true; readonly vectors: readonly (readonly number[])[] }
  | { readonly ok: false; readonly failure: ModelFailure };

/** Texts in one request; servers refuse larger ones with many words. */
const MOST_TEXTS = 32;
/** No model of 2026 gives longer vectors. */
const MOST_DIMENSIONS = 16_384;

/**
 * Asks an endpoint's `/embeddings` for a vector a text, in order. All vectors have one length, are finite and have length 1
 * afterwards, so that their product is their likeness; anything else is `malformed-answer`.
 */
export async function embed(
  profile: EndpointProfile,
  texts: readonly string[],
  deps: Pick<ModelDeps, 'fetch' | 'sleep' | 'now' | 'timeouts'>,
  signal: AbortSignal,
): Promise<Embedded> {
  const exchange: HttpExchange = { answered: false, done: false };
  try {
    const client = createClient(profile, guardFetch(exchange, deps, 'json'));
    const vectors: number[][] = [];
    for (let at = 0; at < texts.length; at += MOST_TEXTS) {
      const input = texts.slice(at, at + MOST_TEXTS);
      const reply = await client.post('/embeddings', { body: { model: profile.model, input }, signal });
      vectors.push(...readVectors(reply, input.length));
    }
    if (new Set(vectors.map(({ length }) => length)).size > 1) throw new EndpointError({ reason: 'malformed-answer' });
    return { ok: true, vectors };
  } catch (error) {
    return { ok: false, failure: classifyFailure(error, exchange, profile) };
  }
}

type Fields = Readonly<Record<string, unknown>>;
const isRecord = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

/** Vectors in the order of the texts: by `index` where it is given, else as they come. */
function readVectors(reply: unknown, count: number): number[][] {
  const list = isRecord(reply) && Array.isArray(reply.data) ? reply.data.filter(isRecord) : [];
  const vectors: (number[] | undefined)[] = Array.from({ length: count });
  list.forEach((entry, at) => {
    const index = entry.index === undefined ? at : Number(entry.index);
    if (Number.isInteger(index) && index >= 0 && index < count) vectors[index] = readVector(entry.embedding);
  });
  const read = vectors.filter((vector) => vector !== undefined);
  if (read.length !== count) throw new EndpointError({ reason: 'malformed-answer' });
  return read;
}

function readVector(value: unknown): number[] | undefined {
  if (!Array.isArray(value) || value.length === 0 || value.length > MOST_DIMENSIONS) return undefined;
  const numbers = value.map(Number);
  const size = Math.hypot(...numbers);
  return Number.isFinite(size) && size > 0 ? numbers.map((number) => number / size) : undefined;
}

/** How alike two vectors of `embed` are, from -1 to 1. */
export const likeness = (a: readonly number[], b: readonly number[]): number =>
  a.reduce((sum, number, at) => sum + number * (b[at] ?? 0), 0);
