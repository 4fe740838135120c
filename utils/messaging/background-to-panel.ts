import type { Result } from '../core/result';
import type { PageStateMessage } from './background-to-page';
import type { PageSettings } from './page-to-background';
import type { PanelTask } from './panel-task';
import type { PanelRequestFailure, PanelTab } from './panel-to-background';

/** What stands in the tab that a panel is about. */
export type PageOnScreen = {
  readonly tabId: number;
  readonly state: PageStateMessage;
  /** Marks in the text of the page's site; undefined where the page is none of ours. */
  readonly marks?: boolean;
  /** Address of a page of our sites. */
  readonly url?: string;
};

/** What a panel is drawn by. */
export type PanelSettings = Pick<PageSettings, 'language' | 'theme'> & {
  readonly citationStyle: 'hk-court' | 'oscola' | 'oscola5';
  readonly tab: PanelTab;
  /** The matter that is worked on; what is asked and drafted belongs to it. */
  readonly matterId: string | null;
  /** How long anything is kept. */
  readonly keep: 'kept' | 'session' | 'off';
};

/** What the background tells a panel unasked. */
export type PanelPush =
  | { readonly type: 'page'; readonly page: PageOnScreen }
  | { readonly type: 'settings'; readonly settings: PanelSettings }
  /** Something that decides whether and where text may be sent was changed. */
  | { readonly type: 'endpoint' }
  | { readonly type: 'task'; readonly task: PanelTask };

/** What comes down the port. */
export type ToPanel =
  | { readonly kind: 'reply'; readonly id: number; readonly reply: Result<unknown, PanelRequestFailure> }
  | { readonly kind: 'event'; readonly id: number; readonly event: unknown }
  /** A stream's end; `lost` where it broke off without one. */
  | { readonly kind: 'end' | 'lost'; readonly id: number }
  | { readonly kind: 'push'; readonly push: PanelPush };
