import { clipLine } from '../clip';
import type { SidenoteDatabase } from '../db';
import { type Matter, matterSchema } from '../rows/matter';
import { journalOf } from './journal';
import { readRow, readRows } from './row';

export const saveMatter = async (db: SidenoteDatabase, matter: Matter): Promise<void> => {
  await db.matters.put(matterSchema.parse({ ...matter, name: clipLine(matter.name) }));
};

export const findMatter = async (db: SidenoteDatabase, id: string): Promise<Matter | undefined> =>
  readRow(matterSchema, await db.matters.get(id));

/** All matters by name. */
export const listMatters = async (db: SidenoteDatabase): Promise<Matter[]> =>
  readRows(matterSchema, await db.matters.orderBy('name').toArray());

/**
 * Deletes a matter with its drafts, its log, what was kept with it and the text cached for it. What was spent stays, under no matter:
 * the monthly ceiling counts it.
 */
export async function deleteMatter(db: SidenoteDatabase, id: string): Promise<void> {
  const tables = [
    db.matters,
    db.drafts,
    db.draftVersions,
    db.log,
    db.summaries,
    db.answers,
    db.usage,
    db.marks,
    db.texts,
    db.lines,
  ];
  await db.transaction('rw', tables, async () => {
    const drafts = await db.drafts.where('matterId').equals(id).primaryKeys();
    await db.draftVersions.where('draftId').anyOf(drafts).delete();
    for (const table of [db.drafts, db.log, db.summaries, db.answers, db.texts, db.lines]) {
      await table.where('matterId').equals(id).delete();
    }
    await forgetMatterOfUsage(db, id);
    await db.marks.delete(journalOf(id));
    await db.matters.delete(id);
  });
}

async function forgetMatterOfUsage(db: SidenoteDatabase, id: string): Promise<void> {
  const rows = await db.usage.filter((row) => row.matterId === id).toArray();
  for (const row of rows) {
    const whole = await db.usage.get([row.day, row.profileId, '']);
    await db.usage.put({
      ...row,
      matterId: '',
      calls: row.calls + (whole?.calls ?? 0),
      input: row.input + (whole?.input ?? 0),
      output: row.output + (whole?.output ?? 0),
      cost: row.cost + (whole?.cost ?? 0),
    });
    await db.usage.delete([row.day, row.profileId, id]);
  }
}
