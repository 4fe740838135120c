import type { EndpointStatus } from '@/utils/messaging/panel-to-background';
import type { Consent } from '@/utils/privacy/consent';
import { asksFor } from '@/utils/privacy/may-leave';
import { type LeavingText, shownOf } from '@/utils/privacy/what-leaves';

/** What the reader chose: on the sheet, this once or from now on; without a sheet, what is remembered. */
export type How = 'once' | 'always' | 'remembered';

export type Askable = Extract<EndpointStatus, { state: 'ask' | 'allowed' }>;

export const isAskable = (endpoint: EndpointStatus): endpoint is Askable =>
  endpoint.state === 'ask' || endpoint.state === 'allowed';

/** The reader's word: how, and the id of the question it answers. */
export type ReaderWord = { readonly how: How; readonly id: string };

/** Calls back whenever what may be sent, and where, has changed, until the returned function is called. */
export type OnEndpointChange = (changed: () => void) => () => void;

/** Asks how an endpoint stands, now and whenever that has changed: a sheet must never say what no longer holds. */
export function followEndpoint(onChange: OnEndpointChange | undefined, refresh: () => Promise<void>) {
  void refresh();
  return onChange?.(() => void refresh());
}

/** Where no question is asked, because what is sent was allowed before. */
export const asRemembered = (): ReaderWord => ({ how: 'remembered', id: crypto.randomUUID() });

/** The consent that a click gave: for exactly what stood on the screen, and where it said it would go. */
export const consentTo = ({ mark }: Pick<Askable, 'mark'>, { how, id }: ReaderWord, what: LeavingText): Consent => ({
  how: how === 'remembered' ? 'remembered' : 'once',
  id,
  mark,
  ...shownOf(what),
});

/** Whether a sheet comes before this, by the same rule that decides about the send itself. */
export const needsSheet = ({ address, remembered }: Askable, what: LeavingText): boolean =>
  asksFor(what, { address, remembered: remembered.map((kind) => ({ address, kind })) }).length > 0;
