import type { SidenoteDatabase } from '../db';
import { type SecretRow, secretSchema } from '../rows/secret';
import { readRow } from './row';

export const findSecret = async (db: SidenoteDatabase, profileId: string): Promise<SecretRow | undefined> =>
  readRow(secretSchema, await db.secrets.get(profileId));

export const keepSecret = async (db: SidenoteDatabase, row: SecretRow): Promise<void> => {
  await db.secrets.put(secretSchema.parse(row));
};

export const forgetSecret = (db: SidenoteDatabase, profileId: string): Promise<void> => db.secrets.delete(profileId);
