import { parseJson } from '../core/parse-json';
import { fail, type Result, succeed } from '../core/result';
import {
  FIRM_FILE_FORMAT,
  FIRM_FILE_VERSION,
  type FirmFile,
  firmFileSchema,
  sealedFileSchema,
} from './firm-file-schema';
import { verify } from './signature';

export type FirmFileFailure =
  | 'not-our-file'
  | 'damaged-file'
  | 'newer-file'
  /** The policy names a key, and the file is not signed at all. */
  | 'not-signed'
  /** Signed by another key, or changed after it was signed. */
  | 'bad-signature';

/** UTF-16 units; 50,000 terms take a fifth. */
const LONGEST_FILE = 40_000_000;

/**
 * Reads a firm file. With a key (base64, from the policy) only what that key signed is read; without one, a file that a
 * reader imports by hand may be unsigned, and a signature on it proves nothing and is passed over.
 */
export async function readFirmFile(text: string, key?: string): Promise<Result<FirmFile, FirmFileFailure>> {
  if (text.length > LONGEST_FILE) return fail('damaged-file');
  const json = parseJson(text);
  const sealed = sealedFileSchema.safeParse(json);
  if (key === undefined) return readPayload(sealed.success ? parseJson(sealed.data.payload) : json);
  if (!sealed.success) return fail(hasFormat(json) ? 'not-signed' : 'not-our-file');
  const { payload, signature } = sealed.data;
  return (await verify(payload, signature, key)) ? readPayload(parseJson(payload)) : fail('bad-signature');
}

const hasFormat = (json: unknown): json is { format: string; version?: unknown } =>
  typeof json === 'object' && json !== null && 'format' in json && String(json.format).startsWith(FIRM_FILE_FORMAT);

function readPayload(json: unknown): Result<FirmFile, FirmFileFailure> {
  if (!hasFormat(json)) return fail('not-our-file');
  if (typeof json.version === 'number' && json.version > FIRM_FILE_VERSION) return fail('newer-file');
  const file = firmFileSchema.safeParse(json);
  return file.success ? succeed(file.data) : fail('damaged-file', file.error.issues[0]?.path.join('.'));
}
