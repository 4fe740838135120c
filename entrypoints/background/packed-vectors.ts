/**
 * Vectors of length 1 as they are kept: a byte a number, base 64. What is lost is less than the difference between two
 * paragraphs that are worth telling apart.
 */
export type PackedVectors = { readonly size: number; readonly bytes: string };

const SCALE = 127;

export function packVectors(vectors: readonly (readonly number[])[]): PackedVectors {
  const bytes = Int8Array.from(vectors.flat(), (number) => Math.round(number * SCALE));
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte & 0xff);
  return { size: vectors[0]?.length ?? 0, bytes: btoa(text) };
}

/** So many vectors, or undefined where what was kept is damaged or is of another count. */
export function readVectors(value: unknown, count: number): number[][] | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { size, bytes } = value as Partial<PackedVectors>;
  if (typeof size !== 'number' || size <= 0 || typeof bytes !== 'string') return undefined;
  const numbers = readBytes(bytes);
  if (numbers?.length !== size * count) return undefined;
  return Array.from({ length: count }, (_, at) => numbers.slice(at * size, (at + 1) * size));
}

function readBytes(packed: string): number[] | undefined {
  try {
    return Array.from(
      Int8Array.from(atob(packed), (char) => char.charCodeAt(0)),
      (byte) => byte / SCALE,
    );
  } catch {
    return undefined;
  }
}
