import type { PageReplies } from '@/utils/messaging/background-to-page';
import { carryDocument } from '@/utils/messaging/carry-document';
import { askBackground } from '@/utils/messaging/client';
import { servePage } from '@/utils/messaging/server';
import { describeAttempt } from '@/utils/sites/describe-attempt';
import { copySelection } from './copy-selection';
import type { PageReader } from './page-reader';

const LONGEST_SELECTION = 200_000;

/** Answers the panel and the background in the name of this page, until `signal` is aborted. */
export function answerRequests(reader: PageReader, signal: AbortSignal): void {
  servePage(
    {
      ping: () => ({ url: location.href, readable: reader.page.is === 'ready', open: reader.isOpen }),
      'get-document': () => documentReply(reader),
      'jump-to': ({ target }) => ({ found: reader.jump(target) }),
      'get-selection': () => selectionReply(reader),
      'toggle-sidebar': ({ open = !reader.isOpen }) => {
        reader.setOpen(open);
        return { open };
      },
      'show-citations': () => {
        reader.showCitations();
        return null;
      },
      'copy-pinpoint': async () => ({
        copied: reader.page.is === 'ready' && (await copySelection(reader.page.reading, document.getSelection())),
      }),
      // Whoever told us knows no addresses: what holds on this host is asked for.
      'settings-changed': async () => {
        const settings = await askBackground('settings-for-page', {});
        if (settings.ok) reader.changeSettings(settings.value);
        return null;
      },
    },
    signal,
  );
}

function documentReply({ page }: PageReader): PageReplies['get-document'] {
  if (page.is === 'reading') return { readable: false, reason: 'no-text-yet' };
  if (page.is === 'unreadable') {
    const { reason } = page.read;
    if (reason !== 'layout-not-understood') return { readable: false, reason };
    return { readable: false, reason, report: describeAttempt(document, new URL(location.href), page.read) };
  }
  return { readable: true, document: carryDocument(page.reading.document), hash: page.hash };
}

function selectionReply({ page }: PageReader): PageReplies['get-selection'] {
  const selection = document.getSelection();
  const text = (selection?.toString() ?? '').slice(0, LONGEST_SELECTION);
  if (page.is !== 'ready' || selection === null || selection.rangeCount === 0) return { text };
  const range = selection.getRangeAt(0);
  const { places } = page.reading;
  const start = places.offsetAt(range.startContainer, range.startOffset);
  const end = places.offsetAt(range.endContainer, range.endOffset);
  return start === undefined || end === undefined ? { text } : { text, span: { start, end } };
}
