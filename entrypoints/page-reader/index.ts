import { defineUnlistedScript } from '#imports';
import type { JumpTarget, PageReplies } from '@/utils/messaging/background-to-page';
import { carryDocument } from '@/utils/messaging/carry-document';
import { servePage } from '@/utils/messaging/server';
import { createPageMarks } from '@/utils/platform/page-marks';
import { readGenericPage } from '@/utils/sites/generic';
import { isReadable, type PageReading, type Unreadable } from '@/utils/sites/types';
import { hashDocument } from '@/utils/summary/cache-key';
import { copySelection } from '../page.content/copy-selection';
import { findTarget } from '../page.content/find-target';

/** Set on this script's own window (isolated world): a second copy would answer a second time. */
declare global {
  var sidenotePageReader: true | undefined;
}

/** Reads a page of no site we know, on the reader's click only; draws nothing but the mark of a jump. */
export default defineUnlistedScript(() => {
  if (globalThis.sidenotePageReader) return;
  globalThis.sidenotePageReader = true;
  servePage(
    {
      ping: () => ({ url: location.href, readable: isReadable(read()), open: false }),
      'get-document': () => reply(read()),
      'jump-to': ({ target }) => ({ found: jump(target) }),
      'get-selection': () => ({ text: document.getSelection()?.toString() ?? '' }),
      'toggle-sidebar': () => ({ open: false }),
      'show-citations': () => null,
      'copy-pinpoint': async () => {
        const found = read();
        return { copied: isReadable(found) && (await copySelection(found, document.getSelection())) };
      },
      'settings-changed': () => null,
    },
    new AbortController().signal,
  );
});

const read = (): PageReading | Unreadable => readGenericPage(document, new URL(location.href));

const reply = (found: PageReading | Unreadable): PageReplies['get-document'] =>
  isReadable(found)
    ? { readable: true, document: carryDocument(found.document), hash: hashDocument(found.document) }
    : { readable: false, reason: found.reason };

function jump(target: JumpTarget): boolean {
  const found = read();
  const span = isReadable(found) ? findTarget(found.document, target) : undefined;
  if (!isReadable(found) || span === undefined) return false;
  const marks = createPageMarks(window, () => found.places);
  marks.mark('jump', [span]);
  return marks.scrollToSpan(span);
}
