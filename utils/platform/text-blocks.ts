import { browser } from '#imports';
import type { TextBlocks } from '../sites/pointed';

/** Blocks that the reader pointed at, by host: *This is the text* is asked once for a site. */
const KEY = 'textBlocks';
/** More sites than this nobody points at. */
const MOST_HOSTS = 100;

/** Host → selector; what is out of form is left out. */
export async function readTextBlocks(): Promise<TextBlocks> {
  const kept = (await browser.storage.local.get(KEY))[KEY];
  if (typeof kept !== 'object' || kept === null) return {};
  const entries = Object.entries(kept).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string' && entry[1].length < 500,
  );
  return Object.fromEntries(entries.slice(-MOST_HOSTS));
}

/** Forgets them all: part of clearing what is kept. */
export const forgetTexts = (): Promise<void> => browser.storage.local.remove(KEY);

export async function rememberText(host: string, selector: string): Promise<void> {
  const { [host]: _, ...others } = await readTextBlocks();
  await browser.storage.local.set({ [KEY]: { ...others, [host]: selector } });
}
