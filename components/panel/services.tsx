import { createContext, type ReactNode, useContext } from 'react';
import type { Language } from '@/utils/core/language';
import type { LegalDocument } from '@/utils/core/legal-document';
import type { Result } from '@/utils/core/result';
import type { Span } from '@/utils/core/text-span';
import type { WeighedTerm } from '@/utils/glossary/weigh-terms';
import type { JumpTarget } from '@/utils/messaging/background-to-page';
import type { MessageFailure } from '@/utils/messaging/message-failure';
import type { EndpointStatus, PanelView } from '@/utils/messaging/page-to-background';
import type { Copied } from '@/utils/platform/clipboard';
import type { OfferedFile } from '@/utils/platform/downloads';
import type { Consent } from '@/utils/privacy/consent';
import type { Masking } from '@/utils/privacy/masked-model';
import type { ByHand, Extract, SummaryEvent, SummaryLength, SummaryResult } from '@/utils/summary/types';
import type { Authorities } from '../citations/read-authorities';
import type { ProvisionNotice, ProvisionTexts } from '../terms/pair-finding';

/** What the reader asked for: the document and the id are added by whoever sends it. */
export type SummaryOrder = {
  /** Language of the answer. */
  readonly language: Language;
  readonly length: SummaryLength;
  /** What the reader agreed to, as the screen showed it. */
  readonly consent: Consent;
  /** Names and numbers that leave as placeholders. */
  readonly masking?: Masking;
  /** Ask again although an answer is kept. */
  readonly fresh?: boolean;
  /** Send the best paragraphs only, when the whole is too long. */
  readonly selectedOnly?: boolean;
  /** What an interrupted answer left, for *Continue*. */
  readonly continueFrom?: SummaryResult;
};

/**
 * What the reader asks of the world: the in-page sidebar answers by messages, the side panel directly, a test by literals.
 * The same reader is drawn by both.
 */
export type PanelServices = {
  readonly jump: (target: JumpTarget) => void;
  /** Marks the places of terms in the page, or takes the marks away; left out where there is no page of ours to mark. */
  readonly markTerms?: (spans: readonly Span[]) => void;
  readonly copy: (content: Copied) => Promise<boolean>;
  readonly offerFile: (file: OfferedFile) => void;
  /** Long texts are read elsewhere, so that the page never waits. */
  readonly extract: (document: LegalDocument) => Promise<Extract>;
  readonly authorities: (document: LegalDocument) => Promise<Authorities>;
  /** Terms outside `except`, weightiest first. */
  readonly findTerms: (
    document: LegalDocument,
    except: readonly Span[],
  ) => Promise<Result<readonly WeighedTerm[], MessageFailure>>;
  /** Terms that a bilingual page words otherwise than the glossary; none where the glossary cannot be asked. */
  readonly checkPairs: (provisions: readonly ProvisionTexts[]) => Promise<readonly ProvisionNotice[]>;
  /** Where this text could go, and what must be said before. */
  readonly endpointStatus: (page: Pick<LegalDocument, 'url' | 'site'>) => Promise<EndpointStatus>;
  readonly allowEndpoint: (consent: Consent) => Promise<void>;
  /** Finished summaries of this text, newest first. */
  readonly keptSummaries: (documentHash: string) => Promise<readonly SummaryResult[]>;
  /** Keeps what the reader decided about a finished summary; one that was never kept is passed over. */
  readonly keepByHand: (documentHash: string, madeAt: string, byHand: ByHand) => void;
  readonly summarise: (
    document: LegalDocument,
    order: SummaryOrder,
    signal: AbortSignal,
  ) => AsyncIterable<SummaryEvent>;
  /** Whether it opened: Firefox opens its sidebar only from the toolbar. */
  readonly openPanel: (view: PanelView) => Promise<boolean>;
  readonly openOptions: () => void;
  readonly now: () => Date;
};

const Services = createContext<PanelServices | undefined>(undefined);

export function PanelServicesProvider(props: { readonly services: PanelServices; readonly children: ReactNode }) {
  return <Services value={props.services}>{props.children}</Services>;
}

/** The services of the surface this view stands on. */
export function useServices(): PanelServices {
  const services = useContext(Services);
  if (services === undefined) throw new Error('PanelServicesProvider is missing above this view');
  return services;
}
