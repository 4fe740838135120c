import type { LegalDocument } from '../core/legal-document';
import type { Memory } from './legislation/remember';
import type { SiteSelectors } from './selectors';
import type { PageReading, Steps, Unreadable } from './types';

/** Reads pages of one site. */
export type SiteAdapter = {
  readonly id: LegalDocument['site'];
  readonly matches: (url: URL) => boolean;
  readonly read: (dom: Document, url: URL, memory: Memory, selectors: SiteSelectors) => Steps<PageReading | Unreadable>;
};
