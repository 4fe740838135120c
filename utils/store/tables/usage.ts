import type { SidenoteDatabase } from '../db';
import { type UsageRow, usageSchema } from '../rows/usage';
import { readRows } from './row';

/** Adds one call to its day. */
export function addUsage(db: SidenoteDatabase, spent: Omit<UsageRow, 'calls'>): Promise<void> {
  return db.transaction('rw', db.usage, async () => {
    const { day, profileId, matterId } = spent;
    const before = await db.usage.get([day, profileId, matterId]);
    // A row that cannot be read adds nothing; one that can is never lost to a count that is none.
    const [row] = readRows(usageSchema, [before]);
    await db.usage.put(
      usageSchema.parse({
        ...spent,
        calls: (row?.calls ?? 0) + 1,
        input: (row?.input ?? 0) + spent.input,
        output: (row?.output ?? 0) + spent.output,
        cost: (row?.cost ?? 0) + spent.cost,
      }),
    );
  });
}

/** The rows from one day to another, both included (`2031-03-01`). */
export const usageBetween = async (db: SidenoteDatabase, first: string, last: string): Promise<UsageRow[]> =>
  readRows(usageSchema, await db.usage.where('day').between(first, last, true, true).toArray());

/** What was spent in the calendar month of `day`; not a number where a row of the month cannot be read. */
export async function costOfMonth(db: SidenoteDatabase, day: string): Promise<number> {
  const month = day.slice(0, 7);
  const stored = await db.usage.where('day').between(`${month}-01`, `${month}-31`, true, true).toArray();
  const rows = readRows(usageSchema, stored);
  if (rows.length < stored.length) return Number.NaN;
  return rows.reduce((sum, row) => sum + row.cost, 0);
}
