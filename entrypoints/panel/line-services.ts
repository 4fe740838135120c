import type { LineServices } from '@/components/matter/use-matter-lines';
import type { PanelClient } from '@/utils/messaging/panel-client';
import type { NamedDocuments } from './named-documents';

/** Lines kept with the matter, behind the port. */
export const createLineServices = (client: PanelClient, documents: NamedDocuments): LineServices => ({
  async kept() {
    const answer = await client.ask('kept-lines', {});
    return answer.ok ? answer.value : undefined;
  },
  async keep(document, line, isKept) {
    const answer = await documents.askNamed(document, (hash) => client.ask('keep-line', { hash, line, isKept }));
    return answer.ok ? answer.value : undefined;
  },
});
