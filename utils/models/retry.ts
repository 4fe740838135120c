/** Times a call is made in all, while no text was shown. */
export const MOST_ATTEMPTS = 3;

const FIRST_DELAY_MS = 600;

/** Longer than this a reader should decide, not we: the failure then says when to try again. */
const LONGEST_WAIT_MS = 20_000;

/**
 * Milliseconds to wait before the next attempt (the first retry is number 1), or undefined when the endpoint asks for
 * more patience than a reader has. Doubles each time; half of it is chance, so that many readers do not knock at once.
 */
export function delayBefore(retry: number, retryAfter: number | undefined, random: () => number): number | undefined {
  if (retryAfter !== undefined) return retryAfter > LONGEST_WAIT_MS ? undefined : retryAfter;
  const whole = FIRST_DELAY_MS * 2 ** (retry - 1);
  return whole / 2 + (whole / 2) * random();
}

/** Reads `Retry-After` (RFC 9110: seconds or a date) or `retry-after-ms` (Azure); milliseconds from now. */
export function parseRetryAfter(headers: Headers, now: Date): number | undefined {
  const milliseconds = Number(headers.get('retry-after-ms') ?? Number.NaN);
  if (milliseconds >= 0) return milliseconds;
  const said = headers.get('retry-after')?.trim();
  if (!said) return undefined;
  if (/^\d{1,9}(?:\.\d{1,3})?$/.test(said)) return Number(said) * 1000;
  const date = Date.parse(said);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now.getTime());
}
