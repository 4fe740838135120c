import * as z from 'zod/mini';
import { idField } from './fields';

const secret = z.string().check(z.maxLength(5_000));

/** The key and the header values of one endpoint. They belong to its address: another address gets neither. */
export const secretSchema = z.object({
  profileId: idField,
  address: z.string().check(z.maxLength(2_000)),
  key: secret,
  headers: z.record(z.string(), secret),
});

export type SecretRow = z.infer<typeof secretSchema>;
