import * as z from 'zod/mini';
import type { SidenoteDatabase } from '../db';
import { idField, readRow } from './row';

const secret = z.string().check(z.maxLength(5_000));

/** The key and the header values of one endpoint. They belong to its address: another address gets neither. */
export const secretSchema = z.object({
  profileId: idField,
  address: z.string().check(z.maxLength(2_000)),
  key: secret,
  headers: z.record(z.string(), secret),
});
export type SecretRow = z.infer<typeof secretSchema>;

export const findSecret = async (db: SidenoteDatabase, profileId: string): Promise<SecretRow | undefined> =>
  readRow(secretSchema, await db.secrets.get(profileId));

export const keepSecret = async (db: SidenoteDatabase, row: SecretRow): Promise<void> => {
  await db.secrets.put(secretSchema.parse(row));
};

export const forgetSecret = (db: SidenoteDatabase, profileId: string): Promise<void> => db.secrets.delete(profileId);
