import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';
import type { Provision } from './types';

/** One provision a line, its three parts divided by tabs: provisions hold neither. */
const PART = '\t';
const LINE = '\n';

/** Packs the provisions of a chapter in one language; a chapter takes about a sixth of its text. */
export function packProvisions(provisions: readonly Provision[]): Uint8Array {
  const lines = provisions.map(({ key, section, text }) => [key, section, text].join(PART));
  return deflateSync(strToU8(lines.join(LINE)));
}

/** Opens what was packed; nothing of what is damaged. */
export function unpackProvisions(packed: Uint8Array): Provision[] {
  try {
    return strFromU8(inflateSync(packed))
      .split(LINE)
      .flatMap((line) => {
        const [key, section, text] = line.split(PART);
        return key === undefined || section === undefined || text === undefined ? [] : [{ key, section, text }];
      });
  } catch {
    return [];
  }
}
