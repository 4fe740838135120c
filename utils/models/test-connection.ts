import type { EndpointProfile } from '../core/endpoint-profile';
import type { ModelEvent, ModelFailure, ModelFailureReason, ModelRequest } from '../core/ports';
import { type AddressReach, checkAddress } from '../privacy/check-address';
import { embed } from './embeddings';
import { type ListedModel, listModels } from './list-models';
import { createModel } from './openai-compatible';
import { COUNTING, READING, REMEMBERING } from './probes';
import type { Remedy } from './remedies';
import { remedyFor } from './remedy-for';
import type { ModelDeps } from './types';

/** In the order in which they are told. */
export const CHECKS = ['permission', 'address', 'key', 'model', 'streaming', 'json', 'context'] as const;
export type Check = (typeof CHECKS)[number];

/** One line of *Test connection*. `unknown`: the endpoint does not tell, and nothing is wrong so far. */
export type CheckLine = {
  readonly check: Check;
  readonly result: 'ok' | 'failed' | 'unknown';
  readonly failure?: ModelFailure;
  readonly remedy?: Remedy;
  /** With `model`: what the endpoint has. */
  readonly models?: readonly ListedModel[];
  /** With `context`: tokens, where the endpoint says it. */
  readonly contextTokens?: number;
};

export type TestDeps = ModelDeps & {
  /** Asks the browser for this origin only (`http://localhost:11434/*`); must run inside the click. */
  readonly askPermission: (origin: string) => Promise<boolean>;
};

/**
 * Tries an endpoint step by step and yields a line for each; ends at the first that fails. The permission is asked for
 * before anything is awaited, because browsers ask only within a click.
 */
export async function* testConnection(
  profile: EndpointProfile,
  deps: TestDeps,
  signal: AbortSignal,
): AsyncGenerator<CheckLine, void> {
  const address = checkAddress(profile.address);
  if (!address.ok) {
    const insecure = address.reason === 'insecure-address';
    const reason: ModelFailureReason = insecure ? 'insecure-address' : 'not-configured';
    yield {
      check: 'address',
      result: 'failed',
      failure: { reason },
      remedy: insecure ? 'use-https' : 'correct-address',
    };
    return;
  }
  const granted = await deps.askPermission(`${new URL(profile.address).origin}/*`);
  if (!granted) {
    yield { check: 'permission', result: 'failed', failure: { reason: 'not-allowed' }, remedy: 'allow-host' };
    return;
  }
  yield { check: 'permission', result: 'ok' };
  const attempt: Attempt = { profile, reach: address.value.reach, deps, signal, found: new Map() };
  for (const step of [tryList, tryAnswer, tryJson, tryContext]) {
    const failed = yield* step(attempt);
    if (failed || signal.aborted) return;
  }
}

type Attempt = {
  readonly profile: EndpointProfile;
  readonly reach: AddressReach;
  readonly deps: TestDeps;
  readonly signal: AbortSignal;
  /** The models that the endpoint listed, by name. */
  readonly found: Map<string, ListedModel>;
};
type Step = AsyncGenerator<CheckLine, boolean>;

/** Which check a failure belongs to; those before it were passed to get there. */
const CHECK_OF: Partial<Record<ModelFailureReason, Check>> = {
  'bad-key': 'key',
  forbidden: 'key',
  'model-not-found': 'model',
  'embeddings-only': 'model',
  'context-too-long': 'context',
};

async function* tryList({ profile, reach, deps, signal, found }: Attempt): Step {
  const reply = await listModels(profile, deps, signal);
  if (signal.aborted) return true;
  if (reply.ok) {
    for (const model of reply.models) found.set(model.id, model);
    yield { check: 'address', result: 'ok' };
    return false;
  }
  // Azure deployments and some gateways list nothing: the chat will tell.
  if (reply.failure.reason === 'not-an-endpoint' && profile.preset !== 'ollama') {
    yield { check: 'address', result: 'unknown' };
    return false;
  }
  const check = CHECK_OF[reply.failure.reason] ?? 'address';
  if (check !== 'address') yield { check: 'address', result: 'ok' };
  yield failedLine(check, reply.failure, profile, reach);
  return true;
}

async function* tryAnswer(attempt: Attempt): Step {
  const { profile, reach, found } = attempt;
  const heard = await listen(attempt, COUNTING);
  if (heard.failure) {
    const failure = (await offersEmbeddings(attempt, heard.failure)) ? EMBEDDINGS_ONLY : heard.failure;
    const check = CHECK_OF[failure.reason] ?? 'streaming';
    if (check === 'model') yield { check: 'key', result: 'ok' };
    const models = check === 'model' ? { models: [...found.values()] } : {};
    yield { ...failedLine(check, failure, profile, reach), ...models };
    return true;
  }
  yield { check: 'key', result: 'ok' };
  yield { check: 'model', result: 'ok', models: [...found.values()] };
  // An answer that comes whole is an answer still; it only shows later.
  yield { check: 'streaming', result: heard.pieces > 1 ? 'ok' : 'unknown' };
  return false;
}

const EMBEDDINGS_ONLY: ModelFailure = { reason: 'embeddings-only' };

/** Where no chat is offered: a refused path, or a request that the model does not understand. */
const MAY_EMBED: readonly ModelFailureReason[] = ['not-an-endpoint', 'bad-request', 'server-error', 'model-not-found'];

/** Whether a model that does not chat makes vectors instead; asked with one word of ours. */
async function offersEmbeddings({ profile, deps, signal }: Attempt, { reason }: ModelFailure): Promise<boolean> {
  if (!MAY_EMBED.includes(reason) || signal.aborted) return false;
  return (await embed(profile, { texts: ['law'], as: 'passage' }, deps, signal)).ok;
}

async function* tryJson(attempt: Attempt): Step {
  const heard = await listen(attempt, READING);
  if (heard.failure) {
    yield failedLine('json', heard.failure, attempt.profile, attempt.reach);
    return true;
  }
  const isJson = holdsJson(heard.text);
  yield isJson
    ? { check: 'json', result: 'ok' }
    : { check: 'json', result: 'failed', failure: { reason: 'malformed-answer' }, remedy: 'choose-model' };
  return false;
}

/** A long prompt costs nothing on the reader's own machines; elsewhere what the endpoint says of itself must do. */
async function* tryContext(attempt: Attempt): Step {
  const { profile, reach, found } = attempt;
  const declared = found.get(profile.model)?.contextTokens ?? profile.contextTokens;
  const said = declared === undefined ? {} : { contextTokens: declared };
  if (reach === 'internet') {
    yield { check: 'context', result: declared === undefined ? 'unknown' : 'ok', ...said };
    return false;
  }
  const { failure } = await listen(attempt, REMEMBERING);
  if (failure?.reason === 'context-too-long') {
    yield { ...failedLine('context', failure, profile, reach), ...said };
    return true;
  }
  yield { check: 'context', result: failure ? 'unknown' : 'ok', ...said };
  return false;
}

type Heard = { readonly text: string; readonly pieces: number; readonly failure?: ModelFailure };

async function listen({ profile, deps, signal }: Attempt, request: ModelRequest): Promise<Heard> {
  const events: ModelEvent[] = [];
  for await (const event of createModel(profile, deps).stream(request, signal)) events.push(event);
  const pieces = events.flatMap((event) => (event.type === 'text' ? [event.text] : []));
  const last = events.at(-1);
  return {
    text: pieces.join(''),
    pieces: pieces.length,
    ...(last?.type === 'failed' ? { failure: last.failure } : {}),
  };
}

function holdsJson(text: string): boolean {
  const found = /\{[^{}]{0,2000}\}/.exec(text)?.[0];
  try {
    return found !== undefined && typeof JSON.parse(found) === 'object';
  } catch {
    return false;
  }
}

function failedLine(check: Check, failure: ModelFailure, profile: EndpointProfile, reach: AddressReach): CheckLine {
  const remedy = remedyFor(failure.reason, profile.preset, reach);
  return { check, result: 'failed', failure, ...(remedy ? { remedy } : {}) };
}
