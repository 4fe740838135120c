import { isHklm, readHklm } from './hklm-xml';
import { hasJudgmentMarks, readJudgmentPage } from './judiciary';
import { createMemory, type Memory } from './legislation/remember';
import { type OwnSelectors, selectorsFor } from './own-selectors';
import { readBlock, rememberedBlock, type TextBlocks } from './pointed';
import { findSite } from './registry';
import type { SELECTORS } from './selectors';
import { type PageReading, type Steps, type Unreadable, unreadable } from './types';
import { finish } from './walk';

/** Where the text stands, as the reader pointed at it or the firm set it. */
export type OwnPlaces = { readonly blocks?: TextBlocks; readonly selectors?: OwnSelectors };
type SiteName = keyof typeof SELECTORS.sites;

/** Reads a page in steps. */
export function* readPageInSteps(
  dom: Document,
  url: URL,
  memory: Memory = createMemory(),
  { blocks = {}, selectors = {} }: OwnPlaces = {},
): Steps<PageReading | Unreadable> {
  try {
    return yield* chooseReader(dom, url, memory, { blocks, selectors });
  } catch {
    // A page can be such that the browser's own methods fail on it: too deep, torn down while we read, half replaced.
    return unreadable('layout-not-understood', ['the page could not be walked']);
  }
}

/** The document of a page, and where each word of it stands in the page. */
export const readPage = (dom: Document, url: URL, own: OwnPlaces = {}): PageReading | Unreadable =>
  finish(readPageInSteps(dom, url, createMemory(), own));

function chooseReader(
  dom: Document,
  url: URL,
  memory: Memory,
  { blocks, selectors }: Required<OwnPlaces>,
): Steps<PageReading | Unreadable> {
  if (isHklm(dom)) return readHklm(dom, url);
  const block = rememberedBlock(dom, url, blocks);
  if (block) return readBlock(dom, url, block);
  const site = findSite(url);
  if (site) return site.read(dom, url, memory, selectorsFor(dom, site.id as SiteName, url, selectors));
  // A saved judgment, or a mirror: the markup is telling enough.
  if (hasJudgmentMarks(dom)) return readJudgmentPage(dom, url);
  return answer(unreadable('not-supported'));
}

// biome-ignore lint/correctness/useYield: the one reader that has nothing to read
function* answer(value: Unreadable): Steps<Unreadable> {
  return value;
}
