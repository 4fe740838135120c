import type { DraftServices } from '@/components/draft/services';
import type { PanelServices } from '@/components/panel/services';
import type { PanelClient } from '@/utils/messaging/panel-client';
import { createDraftFiles } from './draft-files';

/** What drafting asks of the world: the background keeps drafts and asks the model, files are made here. */
export function createDraftServices(
  client: PanelClient,
  services: PanelServices,
  matterId: string | null,
): DraftServices {
  return {
    ...createDraftFiles(services.copy),
    deps: {
      shelf: {
        async list() {
          const answer = await client.ask('list-drafts', { matterId });
          return answer.ok ? answer.value : [];
        },
        async save(draft, base) {
          const answer = await client.ask('save-draft', { draft, base, matterId });
          return answer.ok ? answer.value : 'not-kept';
        },
        async versions(id) {
          const answer = await client.ask('draft-versions', { id });
          return answer.ok ? answer.value : [];
        },
        async remove(id) {
          await client.ask('delete-draft', { id });
        },
      },
      journal: {
        write: (draft) => void client.ask('write-journal', { draft, matterId }),
        async read() {
          const answer = await client.ask('read-journal', { matterId });
          return answer.ok ? answer.value : null;
        },
        clear: (saved) => void client.ask('clear-journal', { saved, matterId }),
      },
    },
    async endpointStatus() {
      const answer = await client.ask('endpoint-status', { use: 'question' });
      return answer.ok ? answer.value : { state: 'none' };
    },
    ...(services.secondReading && { secondReading: services.secondReading }),
    onEndpointChange: services.onEndpointChange,
    allowEndpoint: services.allowEndpoint,
    async sendRules() {
      const answer = await client.ask('send-rules', {});
      return answer.ok ? answer.value : { publicMaterialOnly: true };
    },
    async *draftSection(draft, section, material, sending, signal) {
      for await (const event of client.stream('draft-section', { draft, section, material, sending }, signal))
        yield event.type === 'failed' && !('blocks' in event) ? { ...event, blocks: [] } : event;
    },
    async *rewrite(draft, asked, sending, signal) {
      for await (const event of client.stream('rewrite', { draft, asked, sending }, signal))
        yield event.type === 'failed' && !('text' in event) ? { ...event, text: '' } : event;
    },
    showSource: (url, paragraph) => void client.ask('show-source', { url, paragraph }),
  };
}
