import { browser } from '#imports';
import { PAGE_MARK_STYLES } from '@/utils/platform/page-marks';

/** The script that reads a page on which no content script of ours runs by itself. */
const PAGE_READER = '/page-reader.js';

/**
 * Puts the general reader into the tab the reader just clicked in (`activeTab`); false where the browser keeps extensions
 * out: its own pages, stores, PDF viewers.
 */
export async function readThisPage(tabId: number): Promise<boolean> {
  try {
    await browser.scripting.insertCSS({ target: { tabId }, files: [PAGE_MARK_STYLES] });
    await browser.scripting.executeScript({ target: { tabId }, files: [PAGE_READER] });
    return true;
  } catch {
    return false;
  }
}
