import { defineUnlistedScript } from '#imports';
import { quoteWithPinpoint } from '@/components/reader/pinpoint';
import type { LegalDocument } from '@/utils/core/legal-document';
import type { JumpTarget, PageReplies } from '@/utils/messaging/page-request';
import { servePage } from '@/utils/messaging/server';
import { copyToClipboard } from '@/utils/platform/clipboard';
import { hashDocument } from '@/utils/summary/cache-key';
import { carryDocument } from '../reader.content/carry-document';
import { findTarget } from '../reader.content/find-target';
import { findBlock, readArticle } from './read-article';

/** Set on this script's own window (isolated world): a second copy would answer a second time. */
declare global {
  var sidenotePageReader: true | undefined;
}

/** Reads a page of no site we know, on the reader's click only; draws nothing and changes nothing. */
export default defineUnlistedScript(() => {
  if (globalThis.sidenotePageReader) return;
  globalThis.sidenotePageReader = true;
  servePage(
    {
      ping: () => ({ url: location.href, readable: read() !== undefined, open: false }),
      'get-document': () => reply(read()),
      'jump-to': ({ target }) => ({ found: jump(target) }),
      'get-selection': () => ({ text: document.getSelection()?.toString() ?? '' }),
      'toggle-sidebar': () => ({ open: false }),
      'show-citations': () => null,
      'copy-pinpoint': copySelection,
      'settings-changed': () => null,
    },
    new AbortController().signal,
  );
});

const read = (): LegalDocument | undefined => readArticle(document, new URL(location.href));

const reply = (found: LegalDocument | undefined): PageReplies['get-document'] =>
  found === undefined
    ? { readable: false, reason: 'layout-not-understood' }
    : { readable: true, document: carryDocument(found), hash: hashDocument(found) };

function jump(target: JumpTarget): boolean {
  const found = read();
  const span = found && findTarget(found, target);
  const paragraph = span && found.paragraphs.find(({ start, end }) => start <= span.start && span.start < end);
  const block = paragraph && findBlock(document, paragraph);
  block?.scrollIntoView({ block: 'center' });
  return block !== undefined;
}

async function copySelection(): Promise<PageReplies['copy-pinpoint']> {
  const words = document.getSelection()?.toString().trim() ?? '';
  const found = read();
  if (words === '' || found === undefined) return { copied: false };
  return { copied: await copyToClipboard(quoteWithPinpoint(words, found, {})) };
}
