import type { SecondReadingServices } from '@/components/second-reading/services';
import type { SecondReadingEvent } from '@/utils/second-reading/types';
import type { NamedDocuments } from './named-documents';
import type { PanelPort } from './panel-port';

/** Second readings, made behind the port. */
export function createSecondReadingServices(
  { client, onEndpointChange }: PanelPort,
  documents: NamedDocuments,
): SecondReadingServices {
  return {
    async status({ url, site }) {
      const answer = await client.ask('endpoint-status', { use: 'second-reading', page: { url, site } });
      return answer.ok ? answer.value : { state: 'none' };
    },
    onChange: onEndpointChange,
    async allow(consent) {
      await client.ask('allow-endpoint', { consent });
    },
    async *read(parts, madeFrom, sending, signal) {
      const named = await Promise.all(
        parts.map(async ({ document, statements }) => ({ hash: await documents.nameOf(document), statements })),
      );
      for await (const event of client.stream('read-again', { parts: named, madeFrom, sending }, signal))
        yield 'unread' in event || event.type !== 'failed' ? event : ({ ...event, unread: [] } as SecondReadingEvent);
    },
  };
}
