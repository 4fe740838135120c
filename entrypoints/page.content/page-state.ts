import type { PageStateMessage } from '@/utils/messaging/background-to-page';
import { describeAttempt } from '@/utils/sites/describe-attempt';
import type { PlacedText, Places } from '@/utils/sites/types';
import type { PageState } from './follow-page';

/** Where nothing has been read, nothing can be marked. */
const NOWHERE: Places = { of: () => [], offsetAt: () => undefined };

export const placesOf = (page: PageState): Places => (page.is === 'ready' ? page.reading.places : NOWHERE);

/** Where the other language of a bilingual page stands. */
export const otherPlacesOf = (page: PageState): Places =>
  (page.is === 'ready' ? page.reading.counterpartPlaces : undefined) ?? NOWHERE;

/** What stands between a page and us, each only where it is so. */
export type Troubles = { readonly evicted?: true; readonly restless?: true };

/** What is told of a page: its text by hash; where there is none, why, and what was looked for. */
export function messageOf(page: PageState, troubles: Troubles): PageStateMessage {
  if (page.is === 'ready') return { is: 'ready', hash: page.hash, ...troubles };
  if (page.is === 'reading') return page;
  const { reason } = page.read;
  if (reason !== 'layout-not-understood') return { is: 'unreadable', reason };
  return { is: 'unreadable', reason, report: describeAttempt(document, new URL(location.href), page.read) };
}

/** A case page whose text is still on its way: the sidebar may stand beside it already. */
export const expectsText = (dom: Document): boolean =>
  dom.querySelector('.case-content, a.para, [class^="hklm_"]') !== null;

/** The keyboard and a screen reader go on from the place that was jumped to. */
export function placeCaret(place: PlacedText | undefined, dom: Document): void {
  if (place?.node.isConnected) dom.getSelection()?.collapse(place.node, Math.min(place.start, place.node.length));
}
