import { browser } from '#imports';

/** The match pattern of an address's host: `http://localhost:11434/v1` → `http://localhost/*`; patterns know no ports. */
export function patternOf(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const { protocol, hostname } = new URL(address);
  return protocol === 'http:' || protocol === 'https:' ? `${protocol}//${hostname}/*` : undefined;
}

/** Asks the reader for this one host. Call it first thing in a click, before any `await`. */
export async function requestHostAccess(address: string): Promise<boolean> {
  const pattern = patternOf(address);
  if (pattern === undefined) return false;
  try {
    return await browser.permissions.request({ origins: [pattern] });
  } catch {
    return false; // not within a click
  }
}

/** Gives the host back, when its endpoint is deleted. */
export async function dropHostAccess(address: string): Promise<void> {
  const pattern = patternOf(address);
  if (pattern !== undefined) await browser.permissions.remove({ origins: [pattern] }).catch(() => undefined);
}
