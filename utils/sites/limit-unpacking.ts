/**
 * A ceiling on what code that is not ours unpacks. A PDF of one megabyte can hold streams that inflate to gigabytes,
 * behind any filter, one in another, encrypted, or many that sum up; all of them end in bytes that are asked for by
 * `new Uint8Array(length)` (Brotli: `Int8Array`), and that is where they are stopped.
 */

/** The part of a realm in which bytes are asked for. */
export type Realm = {
  Uint8Array: Uint8ArrayConstructor;
  Int8Array: Int8ArrayConstructor;
  DecompressionStream?: unknown;
};

/** Bytes. */
type Ceiling = { readonly mostAtOnce: number; readonly mostInAll: number };

/** The longest page of text takes a few megabytes, a whole Chinese font thirty; a buffer doubles as it grows. */
const MOST_AT_ONCE = 64 * 1024 * 1024;
/** Five thousand pages of fifty kilobytes, each buffer doubled on its way. */
const MOST_IN_ALL = 1024 ** 3;
/** Brotli keeps its pieces until the end of a stream. */
const MOST_IN_PIECES = 256 * 1024 * 1024;

export type Limit = {
  /** Whether more was asked for than may be; libraries swallow the error that stopped it. */
  readonly isBroken: () => boolean;
  readonly lift: () => void;
};

/** Sets the ceiling in a realm until it is lifted; `onBroken` is called once, at the moment it is met. */
export function limitUnpacking(realm: Realm, onBroken: () => void = () => undefined): Limit {
  const before = {
    Uint8Array: realm.Uint8Array,
    Int8Array: realm.Int8Array,
    DecompressionStream: realm.DecompressionStream,
  };
  let isBroken = false;
  const breakOff = (): never => {
    if (!isBroken) onBroken();
    isBroken = true;
    throw new UnpacksTooMuch();
  };
  realm.Uint8Array = withCeiling(realm.Uint8Array, { mostAtOnce: MOST_AT_ONCE, mostInAll: MOST_IN_ALL }, breakOff);
  realm.Int8Array = withCeiling(realm.Int8Array, { mostAtOnce: MOST_AT_ONCE, mostInAll: MOST_IN_PIECES }, breakOff);
  // The browser's own inflates a whole stream before it gives a byte; without it the library does so step by step.
  realm.DecompressionStream = undefined;
  return { isBroken: () => isBroken, lift: () => void Object.assign(realm, before) };
}

/** The file unpacks to more than any judgment holds. */
export class UnpacksTooMuch extends Error {
  constructor() {
    super('The file unpacks to more than any judgment holds, and was not read.');
  }
}

function withCeiling<Of extends Uint8ArrayConstructor | Int8ArrayConstructor>(
  bytes: Of,
  { mostAtOnce, mostInAll }: Ceiling,
  breakOff: () => never,
): Of {
  let sum = 0;
  return new Proxy(bytes, {
    construct(target, given: unknown[], newTarget) {
      const [length] = given;
      if (typeof length === 'number') {
        sum += length;
        if (length > mostAtOnce || sum > mostInAll) breakOff();
      }
      return Reflect.construct(target, given, newTarget);
    },
  });
}
