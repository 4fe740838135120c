import type { Steps } from '../types';
import type { Context } from './provision-writer';
import { type Provisions, readProvisions } from './read-provisions';
import type { Vocabulary } from './vocabulary';

/** Provisions read before; each is forgotten with its element. */
export type Memory = WeakMap<Element, { readonly size: number; readonly before: Context; readonly read: Provisions }>;

export const createMemory = (): Memory => new WeakMap();

/** Reads a provision, unless it was read before and neither its text nor the headings around it have changed. */
export function* readProvisionsOnce(
  element: Element,
  nameOf: Vocabulary,
  before: Context,
  memory: Memory,
): Steps<Provisions> {
  const size = element.textContent?.length ?? 0;
  const known = memory.get(element);
  if (known && known.size === size && isSame(known.before, before)) return known.read;
  const read = yield* readProvisions(element, nameOf, before);
  memory.set(element, { size, before, read });
  return read;
}

const isSame = (a: Context, b: Context): boolean =>
  a === b ||
  (a.schedule?.name === b.schedule?.name &&
    a.order?.name === b.order?.name &&
    a.headings.length === b.headings.length &&
    a.headings.every(({ text }, at) => text === b.headings[at]?.text));
