import type { TextServices } from '@/components/matter/keep-text';
import type { PanelClient } from '@/utils/messaging/panel-client';
import type { NamedDocuments } from './named-documents';

/** Texts kept with the matter, behind the port. */
export const createTextServices = (client: PanelClient, documents: NamedDocuments): TextServices => ({
  async isKept(document) {
    const answer = await documents.askNamed(document, (hash) => client.ask('is-text-kept', { hash }));
    return answer.ok ? answer.value : undefined;
  },
  async keep(document, isKept) {
    const answer = await documents.askNamed(document, (hash) => client.ask('keep-text', { hash, isKept }));
    return answer.ok ? answer.value : undefined;
  },
  openMatter: () => void client.ask('open-matter', {}),
});
