import type { EndpointProfile } from '../core/endpoint-profile';
import { hostOf } from '../core/endpoint-profile';
import { parseJson } from '../core/parse-json';
import type { ModelFailure, ModelFailureReason } from '../core/ports';
import { blotOut } from '../privacy/audit-entry';
import { reachOf } from './check-address';
import { EndpointError, type Exchange } from './types';

/** Longer than this nobody reads in a note under a button. */
const LONGEST_DETAIL = 300;

const CONTEXT =
  /context.{0,20}(?:length|window|size|limit)|maximum context|context_length|prompt is too long|input.{0,20}too (?:long|many tokens)|too many (?:input )?tokens|exceeds? .{0,40}(?:context|token limit)|n_ctx|reduce the length/i;
const MODEL_MISSING =
  /model.{0,80}(?:not found|not exist|does not exist|unknown|not available|no such)|(?:no such|unknown|invalid|unsupported) model|model_not_found|model not exist|try pulling it/i;
const KEY_REFUSED = /api.?key|unauthori[sz]ed|authentication|invalid token/i;
const ORIGIN_REFUSED = /origin|\bcors\b/i;
const QUOTA_USED_UP = /insufficient_quota|insufficient balance|exceeded your current quota|arrears|billing/i;
const FILTERED =
  /content_filter|content filter|content management policy|data_inspection_failed|inappropriate content|moderation/i;

/** Tells why a call failed, from what the SDK threw and what the exchange showed. The words never hold a key. */
export function classifyFailure(error: unknown, exchange: Exchange, profile: EndpointProfile): ModelFailure {
  const own = findOwn(error);
  if (own) return clean(own, profile);
  if (exchange.status !== undefined) return clean(ofStatus(exchange.status, exchange, profile), profile);
  const inStream = errorInStream(error);
  if (inStream) return clean(ofSaid(inStream.status, inStream.said), profile);
  if (error instanceof SyntaxError) return { reason: 'malformed-answer' };
  if (exchange.answered) return { reason: 'interrupted' };
  return { reason: 'unreachable', detail: [hostOf(profile.address), causeCode(error)].filter(Boolean).join(', ') };
}

/** What may be sent again: nothing else the endpoint decided will change by asking twice. */
export const isWorthRetrying = ({ reason }: ModelFailure, { status, said = '' }: Exchange): boolean =>
  reason === 'unreachable' ||
  reason === 'interrupted' ||
  reason === 'server-error' ||
  status === 408 ||
  (reason === 'rate-limited' && !QUOTA_USED_UP.test(said));

function ofStatus(status: number, { said = '', retryAfter }: Exchange, profile: EndpointProfile): ModelFailure {
  const failure = ofSaid(status, said);
  const isEmptyRefusal = status === 403 && said.trim() === '' && isNear(profile.address);
  // Ollama and LM Studio refuse an extension's origin with an empty 403.
  if (isEmptyRefusal) return { reason: 'forbidden-origin' };
  return retryAfter === undefined ? failure : { ...failure, retryAfter };
}

function ofSaid(status: number, said: string): ModelFailure {
  return { reason: reasonOf(status, said), ...detailOf(said) };
}

function reasonOf(status: number, said: string): ModelFailureReason {
  const isPage = /^\s*(?:<!doctype html|<html)/i.test(said);
  if (status === 401) return 'bad-key';
  if (status === 402 || (status === 429 && QUOTA_USED_UP.test(said))) return 'forbidden';
  if (status === 403) return ORIGIN_REFUSED.test(said) ? 'forbidden-origin' : 'forbidden';
  if (status === 404 || status === 405)
    return !isPage && MODEL_MISSING.test(said) ? 'model-not-found' : 'not-an-endpoint';
  if (status === 408) return 'timed-out';
  if (status === 413) return 'context-too-long';
  if (status === 429) return 'rate-limited';
  if (status >= 500) return CONTEXT.test(said) ? 'context-too-long' : 'server-error';
  return reasonOfBadRequest(said, isPage);
}

function reasonOfBadRequest(said: string, isPage: boolean): ModelFailureReason {
  if (isPage) return 'not-an-endpoint';
  if (CONTEXT.test(said)) return 'context-too-long';
  if (FILTERED.test(said)) return 'content-filtered';
  if (MODEL_MISSING.test(said)) return 'model-not-found';
  return KEY_REFUSED.test(said) ? 'bad-key' : 'bad-request';
}

/** The endpoint's own sentence out of its JSON: OpenAI and Azure, vLLM, FastAPI, Ollama. */
export function messageIn(said: string): string {
  const json = parseJson(said);
  if (typeof json !== 'object' || json === null) return /^\s*</.test(said) ? '' : said.trim();
  const { error, message, detail } = json as { error?: unknown; message?: unknown; detail?: unknown };
  const nested = typeof error === 'object' && error !== null ? (error as { message?: unknown }).message : error;
  const found = [nested, message, detail].find((part) => part !== undefined && part !== null);
  if (found === undefined) return '';
  return typeof found === 'string' ? found : JSON.stringify(found);
}

const detailOf = (said: string): { detail?: string } => {
  const detail = messageIn(said).slice(0, LONGEST_DETAIL);
  return detail === '' ? {} : { detail };
};

/** An error sent in the middle of a stream, as the SDK throws it: no status, the body's `error` at hand. */
function errorInStream(error: unknown): { status: number; said: string } | undefined {
  if (typeof error !== 'object' || error === null || !('error' in error) || !error.error) return undefined;
  const { code } = error.error as { code?: unknown };
  const status = Number(code);
  return { status: status >= 400 && status < 600 ? status : 500, said: JSON.stringify({ error: error.error }) };
}

const DEEPEST = 5;

function findOwn(error: unknown): ModelFailure | undefined {
  let current = error;
  for (let depth = 0; depth < DEEPEST && current instanceof Error; depth++) {
    if (current instanceof EndpointError) return current.failure;
    current = current.cause;
  }
  return undefined;
}

/** Node says what browsers keep to themselves: `ECONNREFUSED`, `ENOTFOUND`, `CERT_HAS_EXPIRED`. */
function causeCode(error: unknown): string {
  let current = error;
  for (let depth = 0; depth < DEEPEST && current instanceof Error; depth++) {
    if ('code' in current && typeof current.code === 'string') return current.code;
    current = current.cause;
  }
  return '';
}

/** Endpoints echo keys ("Incorrect API key provided: sk-…"); what reaches the screen or a log never does. */
function clean(failure: ModelFailure, profile: EndpointProfile): ModelFailure {
  if (failure.detail === undefined) return failure;
  const secrets = [profile.key, ...Object.values(profile.extraHeaders)];
  return { ...failure, detail: blotOut(failure.detail, secrets) };
}

function isNear(address: string): boolean {
  const hostname = URL.canParse(address) ? new URL(address).hostname : '';
  return hostname !== '' && reachOf(hostname) !== 'internet';
}
