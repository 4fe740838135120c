import { browser } from '#imports';
import { legalDocumentSchema } from '@/utils/messaging/document-schema';
import { PAGE_MARK_STYLES } from '@/utils/platform/page-marks';
import type { PageDocument } from '@/utils/sites/types';
import type { PageReaderResult, PageReaderTask } from '../page-reader';

/** The script that reads a page on which no script of ours runs by itself. */
const PAGE_READER = '/page-reader.js';

/**
 * Runs the general reader once in the tab the reader just clicked in (`activeTab`); undefined where the browser keeps
 * extensions out: its own pages, stores, PDF viewers.
 */
async function runInPage(tabId: number, task: PageReaderTask): Promise<PageReaderResult | undefined> {
  const target = { tabId };
  try {
    await browser.scripting.executeScript({
      target,
      func: (next: PageReaderTask) => {
        globalThis.sidenoteTask = next;
      },
      args: [task],
    });
    const [frame] = await browser.scripting.executeScript({ target, files: [PAGE_READER] });
    return (frame?.result ?? undefined) as PageReaderResult | undefined;
  } catch {
    return undefined;
  }
}

/** The text of a page of no site we know, checked: its process is less trusted than our own. */
export async function readOtherPage(tabId: number): Promise<PageDocument | undefined> {
  return checked((await runInPage(tabId, { is: 'read' }))?.document);
}

/** What is selected there, in the text of the page. */
export async function readSelection(tabId: number) {
  const found = await runInPage(tabId, { is: 'select' });
  const document = checked(found?.document);
  return document && found?.selection && { document, ...found.selection };
}

/** Leads to a place in the page and marks it. */
export async function jumpOnce(tabId: number, target: Extract<PageReaderTask, { is: 'jump' }>['target']) {
  await browser.scripting.insertCSS({ target: { tabId }, files: [PAGE_MARK_STYLES] }).catch(() => undefined);
  return (await runInPage(tabId, { is: 'jump', target }))?.done === true;
}

export const copyOnce = async (tabId: number, content: { text: string; html?: string }): Promise<boolean> =>
  (await runInPage(tabId, { is: 'copy', content }))?.done === true;

function checked(document: unknown): PageDocument | undefined {
  const parsed = legalDocumentSchema.safeParse(document);
  // Whatever its process says of itself: a page read by a click is none of our sites, and private.
  return parsed.success ? { ...parsed.data, site: 'page' } : undefined;
}
