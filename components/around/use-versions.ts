import { useEffect, useState } from 'react';
import type { AskFailure } from '@/utils/around/ask-hklii';
import type { Versions } from '@/utils/around/ask-versions';
import type { CitedVersions } from '@/utils/around/changed-since';
import type { SectionChange } from '@/utils/around/compare-versions';
import type { CapVersion } from '@/utils/around/types';
import type { LegalDocument } from '@/utils/core/legal-document';
import type { Result } from '@/utils/core/result';
import { type Heard, NOT_ASKED } from './heard';

/** A chapter's text in its other language, with the date of that version. */
export type OtherText = {
  readonly document: LegalDocument;
  readonly date: string;
  /** The same version as the page's, as far as the page says. */
  readonly isSame: boolean;
};

export type VersionServices = {
  /** Asks HKLII for the chapter in its other language, at the version of the page; on the reader's click only. */
  readonly otherLanguage: (document: LegalDocument) => Promise<Result<OtherText, AskFailure>>;
  /** What was asked for before, while this panel is open. */
  readonly heldOther: (document: LegalDocument) => OtherText | undefined;
  /** Asks HKLII which versions it has; on the reader's click only. */
  readonly versions: (document: LegalDocument) => Promise<Versions>;
  /** The versions of chapters that a document cites: what was heard before, or asked now; asked on the reader's click only. */
  readonly citedVersions: (
    document: LegalDocument,
    caps: readonly string[],
    isAsked: boolean,
  ) => Promise<readonly CitedVersions[]>;
  /** Asks HKLII for two versions and compares them; on the reader's click only. */
  readonly compare: (
    document: LegalDocument,
    older: CapVersion,
    newer: CapVersion,
  ) => Promise<Result<readonly SectionChange[], AskFailure>>;
};

type State = Heard<Versions> & { readonly compared?: Result<readonly SectionChange[], AskFailure> };

/** What was heard of a chapter's versions; another chapter begins anew. */
export function useVersions(document: LegalDocument, services: VersionServices) {
  const [state, setState] = useState<State>(NOT_ASKED);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the address says which chapter it is
  useEffect(() => setState(NOT_ASKED), [document.url]);
  return {
    state,
    async look(): Promise<void> {
      setState({ isAsking: true });
      setState({ isAsking: false, heard: await services.versions(document) });
    },
    async compare(older: CapVersion, newer: CapVersion): Promise<void> {
      setState(({ compared: _, ...before }) => ({ ...before, isAsking: true }));
      const compared = await services.compare(document, older, newer);
      setState((before) => ({ ...before, isAsking: false, compared }));
    },
  } as const;
}
