import { createContext, type ReactNode, useContext } from 'react';
import type { LegalDocument } from '@/utils/core/legal-document';
import type { Result } from '@/utils/core/result';
import type { Span } from '@/utils/core/text-span';
import type { WeighedTerm } from '@/utils/glossary/weigh-terms';
import type { JumpTarget } from '@/utils/messaging/background-to-page';
import type {
  EndpointStatus,
  PanelRequestFailure,
  PanelTab,
  SummaryOrder,
} from '@/utils/messaging/panel-to-background';
import type { Copied } from '@/utils/platform/clipboard';
import type { OfferedFile } from '@/utils/platform/downloads';
import type { Consent } from '@/utils/privacy/consent';
import type { ByHand, Extract, SummaryEvent, SummaryResult } from '@/utils/summary/types';
import type { AroundServices } from '../around/use-around-case';
import type { VersionServices } from '../around/use-versions';
import type { Authorities } from '../citations/read-authorities';
import type { TextServices } from '../matter/keep-text';
import type { LineServices } from '../matter/use-matter-lines';
import type { SecondReadingServices } from '../second-reading/services';
import type { ProvisionNotice } from '../terms/pair-finding';
import type { OnEndpointChange } from '../ui/consent-to';

/**
 * What the panel asks of the world: the background answers over one port, a test by literals. A document is handed over as
 * it is; whoever answers names it by its hash.
 */
export type PanelServices = {
  readonly jump: (target: JumpTarget) => void;
  /** Marks the places of terms in the page, or takes the marks away; left out where there is no page of ours to mark. */
  readonly markTerms?: (spans: readonly Span[]) => void;
  readonly copy: (content: Copied) => Promise<boolean>;
  readonly offerFile: (file: OfferedFile) => void;
  readonly extract: (document: LegalDocument) => Promise<Extract>;
  readonly authorities: (document: LegalDocument) => Promise<Authorities>;
  /** The text of a PDF that the reader chose; undefined where it has none. Left out where no PDF can be read. */
  readonly readPdfText?: (file: File) => Promise<string | undefined>;
  /** Terms outside citations, weightiest first. */
  readonly findTerms: (document: LegalDocument) => Promise<Result<readonly WeighedTerm[], PanelRequestFailure>>;
  /** Terms that a bilingual page words otherwise than the glossary; none where the glossary cannot be asked. */
  readonly checkPairs: (document: LegalDocument) => Promise<readonly ProvisionNotice[]>;
  /** Where this text could go, and what must be said before. */
  readonly endpointStatus: (page: Pick<LegalDocument, 'url' | 'site'>) => Promise<EndpointStatus>;
  readonly onEndpointChange: OnEndpointChange;
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
  /** Stores what a page defines among the reader's own terms; answers how many were new. */
  readonly keepDefinitions: (document: LegalDocument) => Promise<number>;
  /** Reads a summary again; left out where nothing can. */
  readonly secondReading?: SecondReadingServices;
  /** What HKLII says of a case; left out where nothing can be asked. */
  readonly around?: AroundServices;
  /** What HKLII has of an enactment's versions; left out where nothing can be asked. */
  readonly versions?: VersionServices;
  /** Texts kept with a matter; absent where nothing can be kept. */
  readonly texts?: TextServices;
  /** Lines kept with a matter; absent where nothing can be kept. */
  readonly lines?: LineServices;
  /** Brings another tab of the panel to the front. */
  readonly openPanel: (tab: PanelTab) => Promise<boolean>;
  readonly openOptions: () => void;
  readonly now: () => Date;
};

export type { SummaryOrder };

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
