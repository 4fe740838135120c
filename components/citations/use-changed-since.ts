import { useEffect, useState } from 'react';
import { lawLanguageOf } from '@/utils/around/ask-versions';
import { type CitedVersions, MOST_CHAPTERS, type PastAndToday, sinceThen } from '@/utils/around/changed-since';
import { versionsAddress } from '@/utils/around/hklii-address';
import { versionDate } from '@/utils/citations/document-links';
import type { LegalDocument } from '@/utils/core/legal-document';
import type { VersionServices } from '../around/use-versions';
import type { AuthorityRow } from './authority-row';
import type { ChangesSince } from './changed-since';

type State = { readonly isAsking: boolean; readonly heard: readonly CitedVersions[]; readonly isAsked: boolean };

const NOTHING: State = { isAsking: false, heard: [], isAsked: false };

/**
 * Which of the enactments that a judgment cites were changed after its day: what was heard before at once, the rest on the
 * reader's click. Undefined where the document has no day, cites no chapter, or nothing can be asked.
 */
export function useChangedSince(
  document: LegalDocument,
  rows: readonly AuthorityRow[] | undefined,
  services: VersionServices | undefined,
): ChangesSince | undefined {
  const [state, setState] = useState(NOTHING);
  const on = versionDate(document);
  const caps = [...new Set(rows?.flatMap(({ cap }) => cap ?? []))].slice(0, MOST_CHAPTERS);
  const key = `${document.url} ${caps.join(' ')}`;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says which document and chapters they are
  useEffect(() => {
    let isCurrent = true;
    setState(NOTHING);
    if (services !== undefined && on !== undefined && caps.length > 0)
      void services.citedVersions(document, caps, false).then((heard) => isCurrent && setState({ ...NOTHING, heard }));
    return () => {
      isCurrent = false;
    };
  }, [key]);
  if (services === undefined || on === undefined || caps.length === 0) return undefined;
  const found = new Map<string, PastAndToday>();
  for (const one of state.heard) {
    const since = sinceThen(on, one);
    if (since !== undefined) found.set(one.cap, since);
  }
  const failed = state.heard.find(({ versions }) => !versions.ok)?.versions;
  return {
    on,
    found,
    addresses: caps.map((cap) => versionsAddress(cap, lawLanguageOf(document))),
    unknown: state.heard.length - found.size,
    isAsking: state.isAsking,
    isAsked: state.isAsked,
    ...(state.heard[0] && { askedAt: state.heard[0].askedAt }),
    ...(failed && !failed.ok && { failed: failed.reason }),
    async onLook() {
      setState({ ...state, isAsking: true });
      setState({ isAsking: false, heard: await services.citedVersions(document, caps, true), isAsked: true });
    },
  };
}
