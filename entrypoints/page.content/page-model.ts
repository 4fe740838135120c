import type { ContentScriptContext } from '#imports';
import type { MarkedCitation, PageSettings } from '@/utils/messaging/page-to-background';
import type { PageMarks } from '@/utils/platform/page-marks';
import type { createCards } from './cards';
import type { PageState } from './follow-page';
import type { Host } from './host';
import { LEAST_WIDTH_BESIDE, type PageMargin } from './page-margin';
import { expectsText, type Troubles } from './page-state';
import type { createSidebar } from './sidebar';
import type { createWayBack } from './way-back';

/** All that changes about one page while we stand in it. */
export type PageModel = {
  settings: PageSettings;
  /** What was read. */
  state: PageState;
  open: boolean;
  /** The citations of the text that stands there, once the background has told of them. */
  found: { readonly count: number; readonly citations: readonly MarkedCitation[] } | undefined;
  /** The extension was updated under this page. */
  isOrphaned: boolean;
  /** `evicted`: it takes the sidebar away again and again, which stays away; `restless`: it changes without a pause. */
  troubles: Troubles;
  isMounted: boolean;
};

/** What stands in the page, and what is done by. */
export type PageParts = {
  readonly ctx: ContentScriptContext;
  readonly model: PageModel;
  readonly host: Host;
  readonly margin: PageMargin;
  readonly sidebar: ReturnType<typeof createSidebar>;
  readonly cards: ReturnType<typeof createCards>;
  readonly wayBack: ReturnType<typeof createWayBack>;
  readonly marks: PageMarks;
  /** Marks in the other language of a bilingual page. */
  readonly otherMarks: PageMarks;
};

/** A page as it comes. Over a narrow window the sidebar would lie on the text the reader came for: there it begins as a handle. */
export const newPage = (settings: PageSettings): PageModel => ({
  settings,
  state: { is: 'reading' },
  open: settings.sidebar.open && window.innerWidth >= LEAST_WIDTH_BESIDE,
  found: undefined,
  isOrphaned: false,
  troubles: {},
  isMounted: false,
});

/** Drawn only where there is, or will be, something to read: a court's list of judgments stays untouched. */
export function belongsHere({ state, isMounted }: PageModel): boolean {
  if (state.is === 'unreadable')
    return ['no-text-yet', 'layout-not-understood', 'too-long'].includes(state.read.reason);
  return state.is === 'ready' || isMounted || expectsText(document);
}
