import OpenAI from 'openai';
import type { EndpointProfile, Quirks } from '../core/endpoint-profile';
import { hostOf } from '../core/endpoint-profile';
import type { Model, ModelEvent, ModelFailure, ModelRequest } from '../core/ports';
import { buildRequest, type RequestBody } from './build-request';
import { checkAddress } from './check-address';
import { classifyFailure, isWorthRetrying } from './classify-failure';
import { guardFetch } from './guarded-fetch';
import { learnQuirk } from './learn-quirk';
import { readChunk } from './read-chunk';
import { delayBefore, MOST_ATTEMPTS } from './retry';
import { wasCutSilently } from './silent-cut';
import { createThinkingSplitter } from './split-thinking';
import { EndpointError, type Exchange, type ModelDeps } from './types';

/** The SDK's own clock is set beyond ours (milliseconds); `guardFetch` keeps the time. */
const SDK_TIMEOUT_MS = 3_600_000;

/** More refusals in a row than there are things to leave out. */
const MOST_LESSONS = 10;

/** How one exchange ended, and whether asking again may help. */
type Ending = { readonly failure?: ModelFailure; readonly again?: 'later' | 'otherwise' };

/**
 * Makes the model behind an OpenAI-compatible endpoint. Each `stream` asks once; it asks again by itself only while
 * nothing was shown: in other words after a refusal that names a parameter, or later after a fault that may pass.
 */
export function createModel(profile: EndpointProfile, deps: ModelDeps): Model {
  let quirks: Quirks = profile.quirks;

  async function* stream(request: ModelRequest, signal: AbortSignal): AsyncGenerator<ModelEvent> {
    const unfit = checkProfile(profile);
    if (unfit) {
      yield { type: 'failed', failure: unfit };
      return;
    }
    let attempt = 1;
    for (let lessons = 0; ; ) {
      const ending = yield* exchangeOnce(request, signal);
      if (signal.aborted || !ending.failure) return;
      const wait = ending.again === 'later' && attempt < MOST_ATTEMPTS ? patience(attempt, ending.failure) : undefined;
      if (ending.again === 'otherwise' && lessons < MOST_LESSONS) {
        lessons += 1;
      } else if (wait === undefined) {
        yield { type: 'failed', failure: ending.failure };
        return;
      } else {
        attempt += 1;
        await deps.sleep(wait, signal);
        if (signal.aborted) return;
      }
    }
  }

  const patience = (retry: number, { retryAfter }: ModelFailure): number | undefined =>
    delayBefore(retry, retryAfter, deps.random);

  async function* exchangeOnce(request: ModelRequest, signal: AbortSignal): AsyncGenerator<ModelEvent, Ending> {
    const exchange: Exchange = { answered: false, done: false };
    const body = buildRequest(profile, quirks, request);
    let shown = false;
    try {
      for await (const event of askOnce(profile, body, exchange, signal, deps)) {
        if (signal.aborted) return {};
        if (!shown) rememberQuirks();
        shown = true;
        yield event;
      }
      return {};
    } catch (error) {
      if (signal.aborted) return {};
      const failure = classifyFailure(error, exchange, profile);
      if (shown) return { failure };
      return { failure, ...askAgain(body, failure, exchange) };
    }
  }

  function askAgain(body: RequestBody, failure: ModelFailure, exchange: Exchange): Pick<Ending, 'again'> {
    const named = failure.reason === 'bad-request' && (exchange.status === 400 || exchange.status === 422);
    const learnt = named ? learnQuirk(quirks, body, exchange.said ?? '') : undefined;
    if (learnt) {
      quirks = learnt;
      return { again: 'otherwise' };
    }
    return isWorthRetrying(failure, exchange) ? { again: 'later' } : {};
  }

  let saved = profile.quirks;
  function rememberQuirks(): void {
    if (quirks === saved) return;
    saved = quirks;
    deps.saveQuirks(quirks);
  }

  return {
    name: profile.model,
    host: hostOf(profile.address),
    ...(profile.contextTokens === undefined ? {} : { contextTokens: profile.contextTokens }),
    stream,
  };
}

/** What is wrong with a profile before anything is sent. */
function checkProfile({ address, model }: EndpointProfile): ModelFailure | undefined {
  if (address === '' || model === '') return { reason: 'not-configured' };
  const checked = checkAddress(address);
  if (checked.ok) return undefined;
  return checked.reason === 'insecure-address'
    ? { reason: 'insecure-address', detail: hostOf(address) }
    : { reason: 'not-configured' };
}

/** One exchange through the SDK; ends with `finished`, or throws. */
async function* askOnce(
  profile: EndpointProfile,
  body: RequestBody,
  exchange: Exchange,
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
  let answered = false;
  for await (const chunk of chunks) {
    const content = readChunk(chunk);
    if (!content) throw new EndpointError({ reason: 'malformed-answer' });
    const pieces = [...sayReasoning(content.reasoning), ...splitter.push(content.text)];
    for (const piece of pieces) {
      answered ||= piece.type === 'text' && piece.text.trim() !== '';
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
  yield { type: 'finished', because: reasonToFinish(finish, answered, exchange) };
}

const sayReasoning = (text: string): ModelEvent[] => (text === '' ? [] : [{ type: 'reasoning', text }]);

/** Throws where an answer is none, or stands on half of what was sent. */
function reasonToFinish(finish: string | undefined, answered: boolean, { done }: Exchange): 'stop' | 'length' {
  if (finish === 'content_filter') throw new EndpointError({ reason: 'content-filtered' });
  // DeepSeek breaks off under load and says so here.
  if (finish === 'insufficient_system_resource') throw new EndpointError({ reason: 'server-error' });
  if (finish === undefined && !done) throw new EndpointError({ reason: 'interrupted' });
  if (!answered) throw new EndpointError({ reason: finish === 'length' ? 'context-too-long' : 'empty-answer' });
  return finish === 'length' ? 'length' : 'stop';
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

/** Headers by which the SDK tells about itself and the machine; an endpoint needs none of them. */
const NO_TELLTALES = Object.fromEntries(
  ['lang', 'package-version', 'os', 'arch', 'runtime', 'runtime-version', 'retry-count', 'timeout'].map((name) => [
    `x-stainless-${name}`,
    null,
  ]),
);

/** Makes the SDK's client for one exchange. */
export function createClient(profile: EndpointProfile, fetch: typeof globalThis.fetch): OpenAI {
  const isAzure = profile.preset === 'azure';
  const byDeployment = isAzure && profile.apiVersion !== undefined && !profile.address.includes('/openai/v1');
  const azureKey = isAzure ? { 'api-key': profile.key, authorization: null } : {};
  const noKey = profile.key === '' ? { authorization: null } : {};
  return new OpenAI({
    baseURL: byDeployment ? deploymentAddress(profile) : profile.address.replace(/\/$/, ''),
    apiKey: profile.key || 'none',
    ...(byDeployment ? { defaultQuery: { 'api-version': profile.apiVersion } } : {}),
    defaultHeaders: { ...NO_TELLTALES, ...noKey, ...azureKey, ...profile.extraHeaders },
    fetch,
    maxRetries: 0,
    timeout: SDK_TIMEOUT_MS,
    logLevel: 'off',
    // The key is the reader's own and stays in extension pages, which no web page can read.
    dangerouslyAllowBrowser: true,
  });
}

const deploymentAddress = ({ address, model }: EndpointProfile): string =>
  `${new URL(address).origin}/openai/deployments/${encodeURIComponent(model)}`;
