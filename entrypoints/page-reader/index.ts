import { defineUnlistedScript } from '#imports';
import type { LegalDocument } from '@/utils/core/legal-document';
import type { JumpTarget } from '@/utils/messaging/background-to-page';
import { type Copied, copyToClipboard } from '@/utils/platform/clipboard';
import { createPageMarks } from '@/utils/platform/page-marks';
import { readGenericPage } from '@/utils/sites/generic';
import { isReadable } from '@/utils/sites/types';
import { findTarget } from '../page.content/find-target';

/** What this run is for; set on the script's own (isolated) world just before, gone just after. */
export type PageReaderTask =
  | { readonly is: 'read' }
  | { readonly is: 'jump'; readonly target: JumpTarget }
  | { readonly is: 'select' }
  | { readonly is: 'copy'; readonly content: Copied };

export type PageReaderResult = {
  readonly document?: LegalDocument | null;
  readonly selection?: { readonly text: string; readonly start?: number };
  readonly done?: boolean;
};

declare global {
  var sidenoteTask: PageReaderTask | undefined;
}

/**
 * Reads a page of no site we know, on the reader's click only, answers in the same call, and is gone: no listener stays, so
 * the next page in this tab, or another text under the same address, is not read without another click.
 */
export default defineUnlistedScript({
  globalName: true,
  async main(): Promise<PageReaderResult> {
    const task = globalThis.sidenoteTask ?? { is: 'read' };
    globalThis.sidenoteTask = undefined;
    if (task.is === 'copy') return { done: await copyToClipboard(task.content) };
    const found = readGenericPage(document, new URL(location.href));
    if (!isReadable(found)) return { document: null };
    if (task.is === 'read') return { document: found.document };
    if (task.is === 'select') {
      const selection = document.getSelection();
      const range = selection && selection.rangeCount > 0 ? selection.getRangeAt(0) : undefined;
      const start = range && found.places.offsetAt(range.startContainer, range.startOffset);
      return {
        document: found.document,
        selection: { text: selection?.toString() ?? '', ...(start !== undefined && { start }) },
      };
    }
    const span = findTarget(found.document, task.target);
    const marks = createPageMarks(window, () => found.places);
    if (span !== undefined) marks.mark('jump', [span]);
    return { done: span !== undefined && marks.scrollToSpan(span) };
  },
});
