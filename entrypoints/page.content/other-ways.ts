import { askBackground } from '@/utils/messaging/ask-background';
import type { ReadingWay } from '@/utils/messaging/background-to-page';
import { readSiteData } from '@/utils/sites/hklii-data';
import { readPointed, selectorOf } from '@/utils/sites/pointed';
import type { PageReading, Unreadable } from '@/utils/sites/types';
import { pointAt } from './point-at';

/** Other ways to the text of a page that was not understood, each on the reader's click; undefined where it led nowhere. */
export async function readOtherwise(
  way: Exclude<ReadingWay, 'again'>,
  signal: AbortSignal,
): Promise<PageReading | Unreadable | undefined> {
  const url = new URL(location.href);
  if (way === 'site-data') return readSiteData(url, ask, parse).catch(() => undefined);
  const block = await pointAt(document, signal);
  if (!block) return undefined;
  const selector = selectorOf(block);
  if (selector !== undefined) await askBackground('remember-text', { selector });
  return readPointed(document, url, block);
}

/** Asks the site that is open, and no other, for its own data. */
async function ask(address: string): Promise<string> {
  if (new URL(address).origin !== location.origin) throw new Error('another origin');
  const may = await askBackground('may-ask-own-site', { address });
  if (!may.ok || !may.value) throw new Error('it may not be asked now');
  const answer = await fetch(address, { credentials: 'omit', redirect: 'error' });
  if (!answer.ok) throw new Error(String(answer.status));
  return answer.text();
}

const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');
