import { browser } from '#imports';
import { type FirmPolicy, readFirmPolicy } from './firm-policy';

/** The firm's policy, and whether the browser has told it yet. */
export type PolicyState = { readonly policy: FirmPolicy; readonly isKnown: boolean };

type Managed = Readonly<Record<string, unknown>>;

/** The last policy that was read: what holds until the browser has told this session's. */
const LAST = 'lastPolicy';
const STARTED = 'startedAt';
const TOLD = 'policyTold';

/** A browser may answer "no policy" while it still fetches one from the firm's server. Milliseconds. */
const PATIENCE_MS = 60_000;
/** No storage takes this long. Milliseconds. */
const LONGEST_WAIT_MS = 5_000;

/**
 * Reads what the firm set. An error, a silence, or an empty answer just after the browser's start where there was a
 * policy before, is not "no policy": it is not known yet, and nothing may be sent.
 */
export async function readPolicy(now: number = Date.now()): Promise<PolicyState> {
  const [managed, last] = await Promise.all([readManaged(), readLast()]);
  if (managed === undefined) return { policy: readFirmPolicy(last), isKnown: false };
  const isEmpty = Object.keys(managed).length === 0;
  const session = await readSession(now);
  const mayBeLate = isEmpty && Object.keys(last).length > 0 && !session.isTold && now - session.startedAt < PATIENCE_MS;
  if (mayBeLate) return { policy: readFirmPolicy(last), isKnown: false };
  const kept = withoutKey(managed);
  if (JSON.stringify(kept) !== JSON.stringify(last))
    await browser.storage.local.set({ [LAST]: kept }).catch(() => undefined);
  if (!isEmpty && !session.isTold) await browser.storage.session.set({ [TOLD]: true }).catch(() => undefined);
  return { policy: readFirmPolicy(managed), isKnown: true };
}

/** The browser's managed storage; empty where there is none, undefined where it cannot be told. */
async function readManaged(): Promise<Managed | undefined> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), LONGEST_WAIT_MS);
  });
  try {
    return await Promise.race([browser.storage.managed.get() as Promise<Managed>, late]);
  } catch (error) {
    // Firefox rejects so when no policy names the extension.
    return /manifest not found/i.test(error instanceof Error ? error.message : '') ? {} : undefined;
  } finally {
    clearTimeout(timer);
  }
}

async function readLast(): Promise<Managed> {
  const stored = await browser.storage.local.get(LAST).catch(() => ({}) as Managed);
  const last: unknown = stored[LAST];
  return typeof last === 'object' && last !== null ? (last as Managed) : {};
}

let startedHere: number | undefined;

/** When this browser session began, as far as any of our pages knows, and whether a policy was told in it. */
async function readSession(now: number): Promise<{ readonly startedAt: number; readonly isTold: boolean }> {
  startedHere ??= now;
  try {
    const { [STARTED]: startedAt, [TOLD]: isTold } = await browser.storage.session.get([STARTED, TOLD]);
    if (typeof startedAt === 'number') return { startedAt, isTold: isTold === true };
    await browser.storage.session.set({ [STARTED]: now });
    return { startedAt: now, isTold: false };
  } catch {
    // Where there is no session storage, this page's own beginning must do.
    return { startedAt: startedHere, isTold: false };
  }
}

/** A key that the firm set stays where the firm put it. */
function withoutKey(managed: Managed): Managed {
  const { endpoint } = managed;
  if (typeof endpoint !== 'object' || endpoint === null) return managed;
  const { key: _key, ...rest } = endpoint as Record<string, unknown>;
  return { ...managed, endpoint: rest };
}
