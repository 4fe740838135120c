import type { LegalDocument } from '@/utils/core/legal-document';
import { RequestRefused } from '@/utils/messaging/panel-server';
import type { LinesKept } from '@/utils/messaging/panel-to-background';
import type { LineToKeep } from '@/utils/store/rows/matter-line';
import type { Store } from '@/utils/store/store';
import { deleteLine, keepLine, lineId, linesOfMatter } from '@/utils/store/tables/matter-lines';
import { activeMatter } from './active-matter';

/** Lines that the reader keeps with the matter that is worked on; those of another are not there. */
export function createMatterLines(store: Store) {
  async function tell(): Promise<LinesKept> {
    const { matterId, matter } = await activeMatter(store);
    const found = await store.run((db) => linesOfMatter(db, matterId));
    if (!found.ok) throw new RequestRefused('failed');
    return { ids: found.value.map(({ id }) => id), ...(matter !== undefined && { matter }) };
  }

  return {
    tell,
    async set(line: LineToKeep, page: LegalDocument, isKept: boolean): Promise<LinesKept> {
      const { matterId } = await activeMatter(store);
      const where = { matterId, page };
      const done = await store.run((db) =>
        isKept ? keepLine(db, line, where, new Date()) : deleteLine(db, lineId(line, where)),
      );
      if (!done.ok) throw new RequestRefused('failed');
      return tell();
    },
  };
}
