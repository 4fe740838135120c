import { fail, type Result, succeed } from '../core/result';
import type { FirmFile } from './firm-file-schema';
import { type FirmFileFailure, readFirmFile } from './read-firm-file';

/** What is remembered of the last time a firm's file was asked for. */
export type FirmFileMemory = {
  readonly address: string;
  /** ISO 8601. */
  readonly askedAt: string;
  readonly etag?: string;
  /** `issuedAt` of the file in use. */
  readonly issuedAt?: string;
};

export type FirmFileSource = {
  /** From the firm's policy. */
  readonly address: string;
  /** Ed25519, raw, base64; from the firm's policy. */
  readonly key: string;
};

export type FetchedFirmFile =
  /** Asked today already, or the server says that nothing changed, or the file is older than the one in use. */
  | { readonly is: 'unchanged'; readonly memory: FirmFileMemory }
  | { readonly is: 'new'; readonly file: FirmFile; readonly memory: FirmFileMemory };

export type FetchFailure =
  | FirmFileFailure
  | 'insecure-address'
  /** A file share: no browser lets an extension open one by itself. */
  | 'file-share'
  | 'unreachable'
  /** The host answers, but does not let the browser hand its answer to an extension (CORS). */
  | 'not-shared'
  | 'refused';

const DAY_MS = 24 * 60 * 60 * 1000;
const TIMEOUT_MS = 20_000;

type Deps = { readonly fetch: typeof globalThis.fetch; readonly now: Date };

/**
 * Asks for the firm's file at most once a day, with its ETag. Whatever fails changes nothing: the file in use stays.
 * Only https.
 */
export async function fetchFirmFile(
  { address, key }: FirmFileSource,
  last: FirmFileMemory | undefined,
  { fetch, now }: Deps,
): Promise<Result<FetchedFirmFile, FetchFailure>> {
  const url = URL.parse(address);
  if (url?.protocol === 'file:') return fail('file-share');
  if (url?.protocol !== 'https:') return fail('insecure-address');
  const known = last?.address === address ? last : undefined;
  if (known && now.getTime() - Date.parse(known.askedAt) < DAY_MS) return succeed({ is: 'unchanged', memory: known });
  const response = await askHost(address, known?.etag, { fetch });
  if (response === undefined) return fail((await isThere(address, { fetch })) ? 'not-shared' : 'unreachable');
  const asked = { ...known, address, askedAt: now.toISOString() };
  if (response.status === 304) return succeed({ is: 'unchanged', memory: asked });
  if (!response.ok) return fail('refused', String(response.status));
  const read = await readFirmFile(await response.text().catch(() => ''), key);
  if (!read.ok) return read;
  // An old file put back, signed as it is, would bring back what the firm took out.
  if (known?.issuedAt !== undefined && read.value.issuedAt < known.issuedAt)
    return succeed({ is: 'unchanged', memory: asked });
  const etag = response.headers.get('etag');
  const memory = { address, askedAt: asked.askedAt, issuedAt: read.value.issuedAt, ...(etag !== null && { etag }) };
  return succeed({ is: 'new', file: read.value, memory });
}

/** Without cookies, referrer or redirects. */
const request = (): RequestInit => ({
  credentials: 'omit',
  referrerPolicy: 'no-referrer',
  signal: AbortSignal.timeout(TIMEOUT_MS),
});

/**
 * Asks with the ETag where the host let it be seen. That header of ours makes the browser ask the host's leave first (a
 * preflight), which a plain static host does not give: then the file is asked for whole. Without our own ETag the
 * browser sends the one in its cache. Undefined where no answer could be had.
 */
async function askHost(
  address: string,
  etag: string | undefined,
  { fetch }: Pick<Deps, 'fetch'>,
): Promise<Response | undefined> {
  const init: RequestInit = { ...request(), redirect: 'error' };
  const known = etag !== undefined && { ...init, headers: { 'if-none-match': etag }, cache: 'no-store' as const };
  const answer = known ? await fetch(address, known).catch(() => undefined) : undefined;
  return answer ?? (await fetch(address, { ...init, cache: 'no-cache' }).catch(() => undefined));
}

/** Whether the host answers at all: an answer that the browser may not show us is one. */
async function isThere(address: string, { fetch }: Pick<Deps, 'fetch'>): Promise<boolean> {
  const answer = await fetch(address, { ...request(), mode: 'no-cors', cache: 'no-store' }).catch(() => undefined);
  return answer !== undefined;
}
