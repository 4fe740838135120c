import type { PanelServices, SummaryOrder } from '@/components/panel/services';
import { emptyResult } from '@/components/summary/empty-result';
import type { Result } from '@/utils/core/result';
import type { Span } from '@/utils/core/text-span';
import type { JumpTarget } from '@/utils/messaging/background-to-page';
import { carryDocument } from '@/utils/messaging/carry-document';
import { askBackground, type FieldsOf } from '@/utils/messaging/client';
import type { MessageFailure } from '@/utils/messaging/message-failure';
import type { EndpointStatus, ReaderReplies, ReaderRequest } from '@/utils/messaging/page-to-background';
import { type Interrupted, streamFromBackground } from '@/utils/messaging/stream-client';
import { copyToClipboard } from '@/utils/platform/clipboard';
import { offerFile } from '@/utils/platform/downloads';
import type { SummaryEvent } from '@/utils/summary/types';
import { authoritiesOf, extractOf } from '../shared/read-elsewhere';
import { readKept } from './read-kept';

type Deps = {
  readonly jump: (target: JumpTarget) => void;
  readonly markTerms: (spans: readonly Span[]) => void;
  /** The extension was updated under this page: nothing can be asked of it any more. */
  readonly onOrphaned: () => void;
};

const NO_ENDPOINT: EndpointStatus = { state: 'none' };

/** What the reader asks of the world, answered from within a page: by messages, and a port for the long call. */
export function createPageServices({ jump, markTerms, onOrphaned }: Deps): PanelServices {
  async function ask<Type extends ReaderRequest['type']>(
    type: Type,
    fields: FieldsOf<ReaderRequest, Type>,
  ): Promise<Result<ReaderReplies[Type], MessageFailure>> {
    const answer = await askBackground(type, fields);
    if (!answer.ok && answer.reason === 'reload-page') onOrphaned();
    return answer;
  }

  return {
    jump,
    markTerms,
    copy: (content) => copyToClipboard(content),
    offerFile: (file) => offerFile(file),
    extract: extractOf,
    authorities: authoritiesOf,
    async findTerms(document, except) {
      const spans = except.map(({ start, end }) => ({ start, end }));
      const answer = await ask('find-terms', { document: carryDocument(document), except: spans });
      return answer.ok ? { ok: true, value: answer.value.terms } : answer;
    },
    async checkPairs(provisions) {
      const texts = provisions.map(({ english, chinese }) => ({ english, chinese }));
      const answer = await ask('check-pairs', { provisions: texts });
      return answer.ok ? answer.value.notices : [];
    },
    async endpointStatus({ url, site }) {
      const answer = await ask('endpoint-status', { page: { url, site } });
      return answer.ok ? answer.value : NO_ENDPOINT;
    },
    async allowEndpoint(consent) {
      await ask('allow-endpoint', { consent });
    },
    async keptSummaries(documentHash) {
      const answer = await ask('kept-summaries', { documentHash });
      return answer.ok ? readKept(answer.value.summaries) : [];
    },
    keepByHand: (documentHash, madeAt, byHand) => void ask('keep-by-hand', { documentHash, madeAt, byHand }),
    async *summarise(document, order, signal) {
      const start = { type: 'start', requestId: crypto.randomUUID(), kind: 'summary' } as const;
      const events = streamFromBackground<SummaryEvent>(
        { ...start, ...order, document: carryDocument(document) },
        signal,
      );
      for await (const event of events)
        yield 'result' in event || event.type !== 'failed' ? event : cutOff(order, event);
    },
    async openPanel(view) {
      const answer = await ask('open-panel', { view });
      return answer.ok && answer.value.opened;
    },
    openOptions: () => void ask('open-options', { section: 'endpoints' }),
    now: () => new Date(),
  };
}

/** The port closed before the end: what came is on the screen already, and an earlier part is not forgotten. */
const cutOff = ({ language, length, continueFrom }: SummaryOrder, { failure }: Interrupted): SummaryEvent => ({
  type: 'failed',
  failure,
  result: continueFrom ?? emptyResult({ language, length }, new Date()),
});
