import type { LegalDocument } from '@/utils/core/legal-document';
import type { EndpointStatus, Sending } from '@/utils/messaging/panel-to-background';
import type { Consent } from '@/utils/privacy/consent';
import type { SecondReadingEvent } from '@/utils/second-reading/types';
import type { MadeFrom, ToRead } from '@/utils/second-reading/what-leaves';

/** What a second reading needs of the world; the panel brings it, tests bring literals. */
export type SecondReadingServices = {
  /** `none` while second readings are off. */
  readonly status: (page: Pick<LegalDocument, 'url' | 'site'>) => Promise<EndpointStatus>;
  /** Calls back whenever that may have changed, until the returned function is called. */
  readonly onChange: (changed: () => void) => () => void;
  readonly allow: (consent: Consent) => Promise<void>;
  readonly read: (
    parts: readonly ToRead[],
    madeFrom: MadeFrom,
    sending: Sending,
    signal: AbortSignal,
  ) => AsyncIterable<SecondReadingEvent>;
};
