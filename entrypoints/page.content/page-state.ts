import type { DocumentState } from '@/components/panel/document-state';
import type { PlacedText, Places } from '@/utils/sites/types';
import type { PageState } from './follow-page';

/** Where nothing has been read, nothing can be marked. */
const NOWHERE: Places = { of: () => [], offsetAt: () => undefined };

export const placesOf = (page: PageState): Places => (page.is === 'ready' ? page.reading.places : NOWHERE);

/** Where the other language of a bilingual page stands. */
export const otherPlacesOf = (page: PageState): Places =>
  (page.is === 'ready' ? page.reading.counterpartPlaces : undefined) ?? NOWHERE;

/** What the reader shows of a page. */
export function readerStateOf(page: PageState): DocumentState {
  if (page.is === 'ready') return { is: 'ready', document: page.reading.document, hash: page.hash };
  if (page.is === 'reading') return { is: 'reading' };
  return { is: 'unreadable', failure: { reason: page.read.reason }, tried: page.read.tried };
}

/** A case page whose text is still on its way: the reader may stand beside it already. */
export const expectsText = (dom: Document): boolean =>
  dom.querySelector('.case-content, a.para, [class^="hklm_"]') !== null;

/** The keyboard and a screen reader go on from the place that was jumped to. */
export function placeCaret(place: PlacedText | undefined, dom: Document): void {
  if (place?.node.isConnected) dom.getSelection()?.collapse(place.node, Math.min(place.start, place.node.length));
}
