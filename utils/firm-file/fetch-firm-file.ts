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

export type FetchFailure = FirmFileFailure | 'insecure-address' | 'unreachable' | 'refused';

const DAY_MS = 24 * 60 * 60 * 1000;
const TIMEOUT_MS = 20_000;

type Deps = { readonly fetch: typeof globalThis.fetch; readonly now: Date };

/**
 * Asks for the firm's file at most once a day, with its ETag. Whatever fails changes nothing: the file in use stays.
 * Only https, or a file share that the browser can open.
 */
export async function fetchFirmFile(
  { address, key }: FirmFileSource,
  last: FirmFileMemory | undefined,
  { fetch, now }: Deps,
): Promise<Result<FetchedFirmFile, FetchFailure>> {
  const url = URL.parse(address);
  if (url === null || !['https:', 'file:'].includes(url.protocol)) return fail('insecure-address');
  const known = last?.address === address ? last : undefined;
  if (known && now.getTime() - Date.parse(known.askedAt) < DAY_MS) return succeed({ is: 'unchanged', memory: known });
  let response: Response;
  try {
    response = await fetch(address, {
      ...(known?.etag !== undefined && { headers: { 'if-none-match': known.etag } }),
      credentials: 'omit',
      cache: 'no-store',
      redirect: 'error',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
  } catch {
    return fail('unreachable');
  }
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
