import { askBackground } from '@/utils/messaging/ask-background';
import type { PageAnswers } from '@/utils/messaging/background-to-page';
import { serveBackground } from '@/utils/messaging/serve-background';
import { copyToClipboard } from '@/utils/platform/clipboard';
import type { Page } from './page';

const LONGEST_SELECTION = 200_000;

/** Answers the background in the name of this page, until `signal` is aborted. */
export function answerBackground(page: Page, signal: AbortSignal): void {
  serveBackground(
    {
      'get-state': () => ({ url: location.href, open: page.isOpen, state: page.message }),
      'get-document': () => ({
        // The receiver's schema checks it; the cast only lifts `readonly`.
        document: page.state.is === 'ready' ? (page.state.reading.document as never) : null,
      }),
      'jump-to': ({ target }) => ({ found: page.jump(target) }),
      'mark-terms': ({ spans }) => {
        page.markTerms(spans);
        return null;
      },
      'get-selection': () => selectionOf(page),
      'set-sidebar': ({ open = !page.isOpen }) => {
        page.setOpen(open);
        return { open };
      },
      'move-focus': ({ where }) => {
        page.moveFocus(where);
        return { open: page.isOpen };
      },
      'look-up-here': () => ({ asked: page.lookUpHere() }),
      copy: async (content) => ({ copied: await copyToClipboard(content) }),
      'read-again': async ({ way = 'again' }) => ({ read: await page.readAgain(way) }),
      'settings-changed': async () => {
        const settings = await askBackground('settings-for-page', {});
        if (settings.ok) page.changeSettings(settings.value);
        return null;
      },
    },
    signal,
  );
}

function selectionOf({ state }: Page): PageAnswers['get-selection'] {
  const selection = document.getSelection();
  const text = (selection?.toString() ?? '').slice(0, LONGEST_SELECTION);
  if (state.is !== 'ready' || selection === null || selection.rangeCount === 0) return { text };
  const range = selection.getRangeAt(0);
  const { places } = state.reading;
  const start = places.offsetAt(range.startContainer, range.startOffset);
  const end = places.offsetAt(range.endContainer, range.endOffset);
  return start === undefined || end === undefined ? { text } : { text, span: { start, end } };
}
