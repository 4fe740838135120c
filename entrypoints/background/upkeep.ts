import { browser } from '#imports';
import { getSettings } from '@/utils/store/settings';
import type { Store } from '@/utils/store/store';
import { clearSession } from '@/utils/store/tables/log';
import { isUpkeepDue, runUpkeep } from '@/utils/store/upkeep';
import { checkFirmFile } from '../shared/firm-file';

const ALARM = 'upkeep';
/** Often enough that a day's retention is a day's. */
const EVERY_MINUTES = 60;

/** In `storage.session`, which the browser empties as it closes: set, this session has begun already. */
const BEGUN = 'sessionBegun';

/**
 * Trims caches and records once a day, at the latest when the browser starts, and forgets at its start what was to be
 * kept for a session only; then asks for the firm's file, where its policy names one. Whatever wakes this worker looks whether it is time: an alarm alone may never come.
 */
export function registerUpkeep(store: Store): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name !== ALARM) return;
    trimWhenDue(store);
    checkFirmFile(store);
  });
  // Nothing waits for it; the listeners give the browser a reason to start this worker at all.
  browser.runtime.onStartup.addListener(() => undefined);
  browser.runtime.onInstalled.addListener(() => undefined);
  begin(store);
}

async function begin(store: Store): Promise<void> {
  // Made anew at each start, an alarm of twelve hours never rang.
  if (!(await browser.alarms.get(ALARM))) await browser.alarms.create(ALARM, { periodInMinutes: EVERY_MINUTES });
  await beginSession(store);
  await trimWhenDue(store);
  await checkFirmFile(store);
}

async function beginSession(store: Store): Promise<void> {
  const session = await browser.storage.session.get(BEGUN).catch(() => ({}) as Record<string, unknown>);
  if (session[BEGUN] === true) return;
  const cleared = await store.run(clearSession);
  if (cleared.ok) await browser.storage.session.set({ [BEGUN]: true }).catch(() => undefined);
}

async function trimWhenDue(store: Store): Promise<void> {
  const { cache, log } = await getSettings();
  const now = new Date();
  const limits = { cacheDays: cache.days, cacheMegabytes: cache.megabytes, logDays: log.retentionDays };
  await store.run(async (db) => {
    if (await isUpkeepDue(db, now)) await runUpkeep(db, { now, ...limits });
  });
}
