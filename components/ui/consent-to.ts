import type { EndpointStatus } from '@/utils/messaging/panel-to-background';
import type { Consent } from '@/utils/privacy/consent';
import { asksFor } from '@/utils/privacy/may-leave';
import { type LeavingText, shownOf } from '@/utils/privacy/what-leaves';

/** What the reader chose: on the sheet, this once or from now on; without a sheet, what is remembered. */
export type How = 'once' | 'always' | 'remembered';

export type Askable = Extract<EndpointStatus, { state: 'ask' | 'allowed' }>;

export const isAskable = (endpoint: EndpointStatus): endpoint is Askable =>
  endpoint.state === 'ask' || endpoint.state === 'allowed';

/** The consent that a click gave: for exactly what stood on the screen, and where it said it would go. */
export const consentTo = ({ mark }: Pick<Askable, 'mark'>, how: How, what: LeavingText): Consent => ({
  how: how === 'remembered' ? 'remembered' : 'once',
  id: crypto.randomUUID(),
  mark,
  ...shownOf(what),
});

/** Whether a sheet comes before this, by the same rule that decides about the send itself. */
export const needsSheet = ({ address, remembered }: Askable, what: LeavingText): boolean =>
  asksFor(what, { address, remembered: remembered.map((kind) => ({ address, kind })) }).length > 0;
