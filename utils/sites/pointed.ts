import { withCheck } from './checked';
import { readJudgment } from './judgment/read-judgment';
import { pageTitle } from './page-title';
import { findSite } from './registry';
import { type PageReading, type Steps, type Unreadable, unreadable } from './types';
import { finish } from './walk';

/** Blocks that readers pointed at: host → selector. */
export type TextBlocks = Readonly<Record<string, string>>;

/** Reads the block that the reader pointed at: *This is the text*. */
export const readPointed = (dom: Document, url: URL, block: Element): PageReading | Unreadable =>
  finish(readBlock(dom, url, block));

/** The same in steps. */
export function* readBlock(dom: Document, url: URL, block: Element): Steps<PageReading | Unreadable> {
  const site = findSite(url)?.id ?? 'page';
  const reading = yield* readJudgment(block, { site, url, pageTitle: pageTitle(dom) });
  return reading ? yield* withCheck(dom, reading) : unreadable('no-text-yet', ['the block pointed at']);
}

/** The block remembered for the page's host, where it stands on this page, too. */
export function rememberedBlock(dom: Document, url: URL, blocks: TextBlocks): Element | null {
  const selector = Object.hasOwn(blocks, url.hostname) ? blocks[url.hostname] : undefined;
  try {
    return selector === undefined ? null : dom.querySelector(selector);
  } catch {
    return null;
  }
}

/** A name that stays from page to page: letters, no number, none that a build makes up. */
const STABLE = /^[A-Za-z][A-Za-z_-]{2,40}$/;
const MADE_UP = /^(?:css|sc|jsx|data)-|[_-][a-z0-9]{5,}$/i;
/** Deeper paths break with the first change of layout. */
const LONGEST_PATH = 6;

/**
 * A selector that finds the block again on other pages of the site: by its id or class where these are names, else by its
 * path from the nearest element that has one. Undefined where it would find another element first.
 */
export function selectorOf(block: Element): string | undefined {
  const steps: string[] = [];
  for (let element: Element | null = block; element && steps.length < LONGEST_PATH; element = element.parentElement) {
    const name = nameOf(element);
    steps.unshift(name ?? stepOf(element));
    if (name === undefined && element.localName !== 'body') continue;
    const selector = steps.join(' > ');
    return block.ownerDocument.querySelector(selector) === block ? selector : undefined;
  }
  return undefined;
}

function nameOf(element: Element): string | undefined {
  const id = element.getAttribute('id') ?? '';
  if (STABLE.test(id) && !MADE_UP.test(id)) return `#${id}`;
  const named = (element.getAttribute('class') ?? '')
    .split(/\s+/)
    .find((one) => STABLE.test(one) && !MADE_UP.test(one));
  return named === undefined ? undefined : `${element.localName}.${named}`;
}

function stepOf(element: Element): string {
  let place = 1;
  for (let before = element.previousElementSibling; before; before = before.previousElementSibling)
    if (before.localName === element.localName) place += 1;
  return element.localName === 'body' ? 'body' : `${element.localName}:nth-of-type(${place})`;
}
