/** Why something was not kept. The reader keeps working: each is told in one line. */
export const STORE_FAILURES = [
  /** The disk or the browser's share of it is full. */
  'storage-full',
  /** Anything else the browser refused. */
  'not-kept',
] as const;
export type StoreFailure = (typeof STORE_FAILURES)[number];

/** Dexie and the browsers wrap one another's errors; the names on the way tell what happened. */
export function failureOfStore(error: unknown): StoreFailure {
  return namesOf(error).some((name) => /quota/i.test(name)) ? 'storage-full' : 'not-kept';
}

/** Whether the browser allows no database at all here, as Firefox does in private windows. */
export const isStorageRefused = (error: unknown): boolean =>
  namesOf(error).some((name) =>
    /^(InvalidStateError|SecurityError|MissingAPIError|NotAllowedError|UnknownError)$/.test(name),
  ) || /did not allow mutations/i.test(error instanceof Error ? error.message : '');

/** Whether the connection was lost under us (a worker that slept, a database deleted by hand): opening again helps. */
export const isClosed = (error: unknown): boolean => namesOf(error).includes('DatabaseClosedError');

const DEEPEST = 5;

function namesOf(error: unknown): string[] {
  const names: string[] = [];
  let current: unknown = error;
  for (let depth = 0; depth < DEEPEST && typeof current === 'object' && current !== null; depth++) {
    const { name, inner, cause } = current as { name?: unknown; inner?: unknown; cause?: unknown };
    if (typeof name === 'string') names.push(name);
    current = inner ?? cause;
  }
  return names;
}
