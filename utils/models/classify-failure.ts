import type { EndpointProfile } from '../core/endpoint-profile';
import { hostOf } from '../core/endpoint-profile';
import type { ModelFailure, ModelFailureReason } from '../core/ports';
import { blotOut } from '../privacy/audit-entry';
import { reachOf } from '../privacy/check-address';
import { detailOf, isUselessAgain, reasonInWords } from './said-error';
import { EndpointError, type HttpExchange } from './types';

const ORIGIN_REFUSED = /origin|\bcors\b/i;

/** Tells why a call failed, from what the SDK threw and what the exchange showed. The words never hold a key. */
export function classifyFailure(error: unknown, exchange: HttpExchange, profile: EndpointProfile): ModelFailure {
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
export const isWorthRetrying = ({ reason, detail = '' }: ModelFailure, { status, said = '' }: HttpExchange): boolean =>
  reason === 'unreachable' ||
  reason === 'interrupted' ||
  (reason === 'server-error' && !isUselessAgain(`${said} ${detail}`)) ||
  reason === 'rate-limited' ||
  status === 408;

function ofStatus(status: number, { said = '', retryAfter }: HttpExchange, profile: EndpointProfile): ModelFailure {
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
  const words = isPage ? undefined : reasonInWords(said);
  if (status === 401) return 'bad-key';
  if (status === 402) return 'forbidden';
  if (status === 403) return ORIGIN_REFUSED.test(said) ? 'forbidden-origin' : isRefusalOf(words) ? words : 'forbidden';
  if (status === 404 || status === 405) return words === 'model-not-found' ? words : 'not-an-endpoint';
  if (status === 408) return 'timed-out';
  if (status === 413) return 'context-too-long';
  if (status === 429) return words === 'forbidden' || words === 'context-too-long' ? words : 'rate-limited';
  if (status >= 500) return isRefusalOf(words) || words === 'rate-limited' ? words : 'server-error';
  return isPage ? 'not-an-endpoint' : (words ?? 'bad-request');
}

/** What no later attempt changes, whatever the status says. */
const isRefusalOf = (
  words: ModelFailureReason | undefined,
): words is 'context-too-long' | 'model-not-found' | 'content-filtered' =>
  words === 'context-too-long' || words === 'model-not-found' || words === 'content-filtered';

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
