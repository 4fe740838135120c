import type { AroundServices } from '@/components/around/use-around-case';
import type { AroundCase, AskFailure } from '@/utils/around/ask-hklii';
import { HKLII_ORIGIN } from '@/utils/around/hklii-address';
import { fail } from '@/utils/core/result';
import type { PanelClient } from '@/utils/messaging/panel-client';
import { requestHostAccess } from '@/utils/platform/host-access';
import type { NamedDocuments } from './named-documents';

/** What HKLII says of a case, asked behind the port. */
export const createAroundServices = (client: PanelClient, documents: NamedDocuments): AroundServices => ({
  async kept(document) {
    const answer = await documents.askNamed(document, (hash) => client.ask('around-case', { hash, now: false }));
    return answer.ok ? (answer.value ?? undefined) : undefined;
  },
  async ask(document) {
    // First of all, because browsers ask only within a click; nothing is sent by it.
    if (!(await requestHostAccess(HKLII_ORIGIN))) return noneOf('no-access');
    const answer = await documents.askNamed(document, (hash) => client.ask('around-case', { hash, now: true }));
    return answer.ok && answer.value !== null ? answer.value : noneOf('unreachable');
  },
});

const noneOf = (reason: AskFailure): AroundCase => ({
  askedAt: new Date().toISOString(),
  later: fail(reason),
  history: fail(reason),
});
