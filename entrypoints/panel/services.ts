import { tableOf } from '@/components/citations/read-authorities';
import type { PanelServices } from '@/components/panel/services';
import { emptyResult } from '@/components/summary/empty-result';
import type { LegalDocument } from '@/utils/core/legal-document';
import type { Interrupted } from '@/utils/messaging/panel-client';
import type { SummaryOrder } from '@/utils/messaging/panel-to-background';
import { copyToClipboard } from '@/utils/platform/clipboard';
import { offerFile } from '@/utils/platform/downloads';
import type { SummaryEvent } from '@/utils/summary/types';
import { createAroundServices, createVersionServices } from './around-services';
import { createLineServices } from './line-services';
import type { NamedDocuments } from './named-documents';
import { openPdf } from './open-pdf';
import type { PanelPort } from './panel-port';
import { createSecondReadingServices } from './second-reading-services';
import { createTextServices } from './text-services';

/** What the panel asks of the world, answered by the background over the one port. */
export function createPanelServices(port: PanelPort, documents: NamedDocuments): Omit<PanelServices, 'openPanel'> {
  const { client } = port;
  const about = async (document: LegalDocument) => ({ hash: await documents.nameOf(document) });

  return {
    jump: (target) => void client.ask('jump', { target }),
    markTerms: (spans) => void client.ask('mark-terms', { spans }),
    async copy(content) {
      if (await copyToClipboard(content)) return true;
      const answer = await client.ask('copy', content);
      return answer.ok && answer.value.copied;
    },
    offerFile: (file) => offerFile(file),
    async readPdfText(file) {
      const opened = await openPdf(file);
      return opened.ok ? opened.value.document.text : undefined;
    },
    extract: (document) => documents.askAbout('extract', document),
    async authorities(document) {
      const { citations, authorities } = await documents.askAbout('authorities', document);
      return tableOf(document.language, citations, authorities);
    },
    async findTerms(document) {
      return documents.ask('terms', document);
    },
    async checkPairs(document) {
      const answer = await documents.ask('pairs', document);
      return answer.ok ? answer.value : [];
    },
    async keepDefinitions(document) {
      const answer = await client.ask('keep-definitions', await about(document));
      return answer.ok ? answer.value.kept : 0;
    },
    async endpointStatus({ url, site }) {
      const answer = await client.ask('endpoint-status', { use: 'summary', page: { url, site } });
      return answer.ok ? answer.value : { state: 'none' };
    },
    onEndpointChange: port.onEndpointChange,
    async allowEndpoint(consent) {
      await client.ask('allow-endpoint', { consent });
    },
    async keptSummaries(hash) {
      const answer = await client.ask('kept-summaries', { hash });
      return answer.ok ? answer.value : [];
    },
    keepByHand: (hash, madeAt, byHand) => void client.ask('keep-by-hand', { hash, madeAt, byHand }),
    async *summarise(document, order, signal) {
      const hash = await documents.nameOf(document);
      for await (const event of client.stream('summarise', { hash, order }, signal))
        yield isInterrupted(event) ? cutOff(order, event) : event;
    },
    secondReading: createSecondReadingServices(port, documents),
    around: createAroundServices(client, documents),
    versions: createVersionServices(client, documents),
    texts: createTextServices(client, documents),
    lines: createLineServices(client, documents),
    openOptions: () => void client.ask('open-options', { section: 'endpoints' }),
    now: () => new Date(),
  };
}

const isInterrupted = (event: SummaryEvent | Interrupted): event is Interrupted =>
  event.type === 'failed' && !('result' in event);

/** The port closed before the end: what came is on the screen already, and an earlier part is not forgotten. */
const cutOff = ({ language, length, continueFrom }: SummaryOrder, { failure }: Interrupted): SummaryEvent => ({
  type: 'failed',
  failure,
  result: continueFrom ?? emptyResult({ language, length }, new Date()),
});
