import type { LegalDocument } from '@/utils/core/legal-document';
import { askBackground } from '@/utils/messaging/ask-background';
import type { JumpTarget } from '@/utils/messaging/background-to-page';
import type { MarkedCitation, PageSettings } from '@/utils/messaging/page-to-background';
import { findTarget } from './find-target';
import type { PageState } from './follow-page';
import { LEAST_WIDTH_BESIDE } from './page-margin';
import { belongsHere, type PageParts } from './page-model';
import { messageOf, otherPlacesOf, placeCaret, placesOf } from './page-state';

/** Draws the sidebar or its handle as the page is now, or takes them away. */
export function draw({ model, host, sidebar }: PageParts): void {
  if (model.troubles.evicted) return;
  model.isMounted = belongsHere(model);
  if (!model.isMounted) {
    sidebar.remove();
    host.remove();
    return;
  }
  host.mount();
  const { open, settings, found, isOrphaned } = model;
  sidebar.draw({ open, settings, count: found?.count, isOrphaned });
}

/** Takes what was read; where it is no news, only the elements behind the same text are others. */
export function settle(parts: PageParts, next: PageState, isNews: boolean): void {
  const { model, margin, cards, marks } = parts;
  model.state = next;
  margin.refresh();
  if (!isNews) {
    markCitations(parts);
    return;
  }
  model.found = undefined;
  cards.forget();
  marks.clear();
  draw(parts);
  void tell(parts);
}

/** Tells what stands on the screen, and hears where its citations are; a text that is known need not travel. */
export async function tell(parts: PageParts): Promise<void> {
  const { model } = parts;
  const told = model.state;
  const answer = await askBackground('page-state', { state: messageOf(told, model.troubles) });
  if (told.is !== 'ready' || model.state !== told || !answer.ok) return;
  const marked = answer.value === 'unknown' ? await give(told.reading.document) : answer.value;
  if (model.state !== told || marked === undefined || marked === null) return;
  model.found = marked;
  markCitations(parts);
  draw(parts);
}

async function give(document: LegalDocument) {
  // The receiver's schema checks it; the cast only lifts `readonly`.
  const answer = await askBackground('give-document', { document: document as never });
  return answer.ok ? answer.value : undefined;
}

/** Marks lie on the page's own text nodes: where the page redrew its text, they are laid again. */
export function markCitations({ model: { state, settings, found }, marks }: PageParts): void {
  if (state.is !== 'ready' || !settings.marks || found === undefined) return;
  const { places } = state.reading;
  // What the site has made a link of itself needs no mark.
  const isLinked = (citation: MarkedCitation): boolean =>
    places.of(citation)[0]?.node.parentElement?.closest('a[href]') !== null;
  marks.mark(
    'citation',
    found.citations.filter((citation) => citation.hasCard && !isLinked(citation)),
  );
}

export function setOpen(parts: PageParts, next: boolean, byHand: boolean): void {
  const { model, cards, marks, wayBack } = parts;
  const wasInside = wayBack.isInside();
  model.open = next;
  cards.forget();
  if (!next && byHand) marks.clear('jump');
  draw(parts);
  if (next && byHand) wayBack.enter();
  else if (!next && wasInside) wayBack.leave();
  void askBackground('save-sidebar', { open: next });
}

/** Shows a place of the text, in the language it is in; false where there is none. */
export function jump(parts: PageParts, target: JumpTarget): boolean {
  const { state } = parts.model;
  if (state.is !== 'ready') return false;
  const isOther = 'counterpart' in target;
  const [marks, places] = isOther ? [parts.otherMarks, otherPlacesOf(state)] : [parts.marks, placesOf(state)];
  const span = isOther ? target.counterpart : findTarget(state.reading.document, target);
  if (span === undefined || !marks.scrollToSpan(span)) return false;
  marks.mark('jump', [span]);
  placeCaret(places.of(span)[0], document);
  // Over the page, the sidebar would lie on the very words it leads to.
  if (window.innerWidth < LEAST_WIDTH_BESIDE) setOpen(parts, false, false);
  return true;
}

export function changeSettings(parts: PageParts, next: PageSettings): void {
  const { model, marks } = parts;
  if (model.settings.marks && !next.marks) marks.clear('citation');
  model.settings = { ...next, sidebar: { ...next.sidebar, width: model.settings.sidebar.width } };
  markCitations(parts);
  draw(parts);
}
