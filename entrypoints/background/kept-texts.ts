import type { LegalDocument } from '@/utils/core/legal-document';
import { legalDocumentSchema } from '@/utils/messaging/document-schema';
import { RequestRefused } from '@/utils/messaging/panel-server';
import type { TextKept } from '@/utils/messaging/panel-to-background';
import type { Store } from '@/utils/store/store';
import { deleteText, findText, keepText } from '@/utils/store/tables/texts';
import { activeMatter } from './active-matter';

/** Texts that the reader keeps with the matter that is worked on; those of another are not there. */
export function createKeptTexts(store: Store) {
  async function tell(hash: string): Promise<TextKept> {
    const { matterId, matter } = await activeMatter(store);
    const found = await store.run((db) => findText(db, { hash, matterId }));
    if (!found.ok) throw new RequestRefused('failed');
    return { isKept: found.value !== undefined, ...(matter !== undefined && { matter }) };
  }

  return {
    tell,
    async keep(hash: string, document: LegalDocument): Promise<TextKept> {
      const { matterId } = await activeMatter(store);
      const kept = await store.run((db) => keepText(db, { hash, matterId }, document, new Date()));
      if (!kept.ok) throw new RequestRefused('failed');
      return tell(hash);
    },
    async drop(hash: string): Promise<TextKept> {
      const { matterId } = await activeMatter(store);
      await store.run((db) => deleteText(db, { hash, matterId }));
      return tell(hash);
    },
    async open(hash: string): Promise<LegalDocument | null> {
      const { matterId } = await activeMatter(store);
      const found = await store.run((db) => findText(db, { hash, matterId }));
      const parsed = legalDocumentSchema.safeParse(found.ok ? found.value?.document : undefined);
      return parsed.success ? parsed.data : null;
    },
  };
}
export type KeptTexts = ReturnType<typeof createKeptTexts>;
