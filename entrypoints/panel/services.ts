import { tableOf } from '@/components/citations/read-authorities';
import type { PanelServices } from '@/components/panel/services';
import { emptyResult } from '@/components/summary/empty-result';
import type { AroundCase, AskFailure } from '@/utils/around/ask-hklii';
import { HKLII_ORIGIN } from '@/utils/around/hklii-address';
import type { LegalDocument } from '@/utils/core/legal-document';
import { fail } from '@/utils/core/result';
import type { Interrupted } from '@/utils/messaging/panel-client';
import type { SummaryOrder } from '@/utils/messaging/panel-to-background';
import { copyToClipboard } from '@/utils/platform/clipboard';
import { offerFile } from '@/utils/platform/downloads';
import { requestHostAccess } from '@/utils/platform/host-access';
import type { SummaryEvent } from '@/utils/summary/types';
import type { NamedDocuments } from './named-documents';
import { openPdf } from './open-pdf';
import type { PanelPort } from './panel-port';
import { createSecondReadingServices } from './second-reading-services';

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
    around: {
      async kept(document) {
        const answer = await documents.askNamed(document, (hash) => client.ask('around-case', { hash, now: false }));
        return answer.ok ? (answer.value ?? undefined) : undefined;
      },
      async ask(document) {
        // First of all, because browsers ask only within a click; nothing is sent by it.
        const access = requestHostAccess(HKLII_ORIGIN);
        if (!(await access)) return noneOf('no-access');
        const answer = await documents.askNamed(document, (hash) => client.ask('around-case', { hash, now: true }));
        return answer.ok && answer.value !== null ? answer.value : noneOf('unreachable');
      },
    },
    openOptions: () => void client.ask('open-options', { section: 'endpoints' }),
    now: () => new Date(),
  };
}

const noneOf = (reason: AskFailure): AroundCase => ({
  askedAt: new Date().toISOString(),
  later: fail(reason),
  history: fail(reason),
});

const isInterrupted = (event: SummaryEvent | Interrupted): event is Interrupted =>
  event.type === 'failed' && !('result' in event);

/** The port closed before the end: what came is on the screen already, and an earlier part is not forgotten. */
const cutOff = ({ language, length, continueFrom }: SummaryOrder, { failure }: Interrupted): SummaryEvent => ({
  type: 'failed',
  failure,
  result: continueFrom ?? emptyResult({ language, length }, new Date()),
});
