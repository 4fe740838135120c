import type { ModelFailure } from '../core/ports';

/** Names of the specification's errors, by what they mean for the reader. */
const BY_NAME: Readonly<Record<string, ModelFailure['reason']>> = {
  QuotaExceededError: 'context-too-long',
  NotAllowedError: 'forbidden',
  SecurityError: 'forbidden',
  NotSupportedError: 'language-not-offered',
  InvalidStateError: 'interrupted',
  NetworkError: 'unreachable',
  TimeoutError: 'timed-out',
  NotReadableError: 'content-filtered',
  AbortError: 'interrupted',
  OperationError: 'server-error',
  UnknownError: 'server-error',
  DataError: 'bad-request',
  EncodingError: 'malformed-answer',
  SyntaxError: 'bad-request',
  TypeError: 'bad-request',
};

/** Why one of the browser's own models gave nothing. */
export function browserFailure(error: unknown): ModelFailure {
  if (!(error instanceof Error) && !(error instanceof DOMException)) return { reason: 'server-error' };
  const detail = error.message === '' ? error.name : `${error.name}: ${error.message}`;
  return { reason: BY_NAME[error.name] ?? 'server-error', detail: detail.slice(0, 300) };
}
