import type { AroundServices } from '@/components/around/use-around-case';
import type { VersionServices } from '@/components/around/use-versions';
import type { AroundCase, AskFailure } from '@/utils/around/ask-hklii';
import { compareVersions } from '@/utils/around/compare-versions';
import { HKLII_ORIGIN } from '@/utils/around/hklii-address';
import type { CapVersion } from '@/utils/around/types';
import type { LegalDocument } from '@/utils/core/legal-document';
import { parseJson } from '@/utils/core/parse-json';
import { fail, type Result, succeed } from '@/utils/core/result';
import type { PanelClient } from '@/utils/messaging/panel-client';
import { requestHostAccess } from '@/utils/platform/host-access';
import { readHkliiChapter } from '@/utils/sites/hklii-data';
import { isReadable } from '@/utils/sites/types';
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

/** What HKLII has of an enactment's versions, asked behind the port; the text is parsed here, where there is a parser. */
export function createVersionServices(client: PanelClient, documents: NamedDocuments): VersionServices {
  async function textOf(document: LegalDocument, { id, date }: CapVersion): Promise<Result<LegalDocument, AskFailure>> {
    const answer = await documents.askNamed(document, (hash) => client.ask('version-text', { hash, id }));
    if (!answer.ok) return fail('unreachable');
    if (!answer.value.ok) return answer.value;
    const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');
    const read = readHkliiChapter(parseJson(answer.value.value), chapterUrl(document), parse, date);
    return isReadable(read) ? succeed(read.document) : fail('changed-shape');
  }
  return {
    async versions(document) {
      const none = (reason: AskFailure) => ({ askedAt: new Date().toISOString(), versions: fail(reason) });
      if (!(await requestHostAccess(HKLII_ORIGIN))) return none('no-access');
      const answer = await documents.askNamed(document, (hash) => client.ask('law-versions', { hash }));
      return answer.ok ? answer.value : none('unreachable');
    },
    async compare(document, older, newer) {
      const [before, after] = [await textOf(document, older), await textOf(document, newer)];
      if (!before.ok) return before;
      return after.ok ? succeed(compareVersions(before.value, after.value)) : after;
    },
  };
}

/** Where HKLII shows the chapter: by its address the reader knows the language and the kind of law. */
const chapterUrl = ({ cap = '', language }: LegalDocument): URL =>
  new URL(`${HKLII_ORIGIN}/${language === 'en' ? 'en' : 'tc'}/legis/${/[A-Z]$/.test(cap) ? 'reg' : 'ord'}/${cap}/`);
