import type { SidenoteDatabase } from '../db';

export const isConsentUsed = async (db: SidenoteDatabase, id: string): Promise<boolean> =>
  (await db.consents.get(id)) !== undefined;

/** Uses a consent up; false where somebody else did so first. */
export const useConsent = (db: SidenoteDatabase, id: string, now: Date): Promise<boolean> =>
  db.transaction('rw', db.consents, async () => {
    if (await isConsentUsed(db, id)) return false;
    await db.consents.add({ id, at: now.toISOString() });
    return true;
  });
