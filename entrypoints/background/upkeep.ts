import { browser } from '#imports';
import { getSettings } from '@/utils/store/settings';
import type { Store } from '@/utils/store/store';
import { clearSessionLog } from '@/utils/store/tables/log';
import { runUpkeep } from '@/utils/store/upkeep';

const ALARM = 'upkeep';
const EVERY_MINUTES = 12 * 60;

/** Trims caches and the log twice a day, and forgets at the browser's start what was to be kept for a session only. */
export function registerUpkeep(store: Store): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) trim(store);
  });
  browser.runtime.onInstalled.addListener(() => browser.alarms.create(ALARM, { periodInMinutes: EVERY_MINUTES }));
  browser.runtime.onStartup.addListener(() => {
    browser.alarms.create(ALARM, { periodInMinutes: EVERY_MINUTES });
    store.run(clearSessionLog);
  });
}

async function trim(store: Store): Promise<void> {
  const { cache, log } = await getSettings();
  const limits = { cacheDays: cache.days, cacheMegabytes: cache.megabytes, logDays: log.retentionDays };
  await store.run((db) => runUpkeep(db, { now: new Date(), ...limits }));
}
