import type { AroundServices } from '@/components/around/use-around-case';
import type { OtherText, VersionServices } from '@/components/around/use-versions';
import type { AroundCase, AskFailure } from '@/utils/around/ask-hklii';
import { type LawLanguage, lawLanguageOf, otherLawLanguage, type Versions } from '@/utils/around/ask-versions';
import { compareVersions } from '@/utils/around/compare-versions';
import { HKLII_ORIGIN } from '@/utils/around/hklii-address';
import { versionOn } from '@/utils/around/read-hklii-data';
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
  /** Chapters in their other language, by the address of the page beside which they were asked for. */
  const others = new Map<string, OtherText>();
  async function textOf(
    document: LegalDocument,
    { id, date }: CapVersion,
    language = lawLanguageOf(document),
  ): Promise<Result<LegalDocument, AskFailure>> {
    const answer = await documents.askNamed(document, (hash) => client.ask('version-text', { hash, id }));
    if (!answer.ok) return fail('unreachable');
    if (!answer.value.ok) return answer.value;
    const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');
    const read = readHkliiChapter(parseJson(answer.value.value), chapterUrl(document, language), parse, date);
    return isReadable(read) ? succeed(read.document) : fail('changed-shape');
  }
  const none = (reason: AskFailure) => ({ askedAt: new Date().toISOString(), versions: fail(reason) });
  async function versionsIn(document: LegalDocument, language: LawLanguage): Promise<Versions> {
    // First of all, because browsers ask only within a click; nothing is sent by it.
    if (!(await requestHostAccess(HKLII_ORIGIN))) return none('no-access');
    const answer = await documents.askNamed(document, (hash) => client.ask('law-versions', { hash, language }));
    return answer.ok ? answer.value : none('unreachable');
  }
  return {
    versions: (document) => versionsIn(document, lawLanguageOf(document)),
    async citedVersions(document, caps, isAsked) {
      const failed = (reason: AskFailure) => caps.map((cap) => ({ cap, ...none(reason) }));
      // First of all, because browsers ask only within a click; nothing is sent by it.
      if (isAsked && !(await requestHostAccess(HKLII_ORIGIN))) return failed('no-access');
      const answer = await documents.askNamed(document, (hash) =>
        client.ask('cited-versions', { hash, caps, isAsked }),
      );
      return answer.ok ? answer.value : isAsked ? failed('unreachable') : [];
    },
    async compare(document, older, newer) {
      const [before, after] = [await textOf(document, older), await textOf(document, newer)];
      if (!before.ok) return before;
      return after.ok ? succeed(compareVersions(before.value, after.value)) : after;
    },
    heldOther: ({ url }) => others.get(url),
    async otherLanguage(document) {
      const language = otherLawLanguage(document);
      const { versions } = await versionsIn(document, language);
      if (!versions.ok) return versions;
      const day = document.versionDate?.slice(0, 10);
      const version = (day === undefined ? undefined : versionOn(versions.value, day)) ?? versions.value[0];
      if (version === undefined) return fail('not-found');
      const read = await textOf(document, version, language);
      if (!read.ok) return read;
      const other = { document: read.value, date: version.date, isSame: day === undefined || day === version.date };
      others.set(document.url, other);
      return succeed(other);
    },
  };
}

/** Where HKLII shows the chapter: by its address the reader knows the language and the kind of law. */
const chapterUrl = ({ cap = '' }: LegalDocument, language: LawLanguage): URL =>
  new URL(`${HKLII_ORIGIN}/${language}/legis/${/[A-Z]$/.test(cap) ? 'reg' : 'ord'}/${cap}/`);
