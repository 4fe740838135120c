import type { Browser } from '#imports';
import { quoteWithPinpoint } from '@/utils/citations/quote-with-pinpoint';
import { askPage } from '@/utils/messaging/ask-page';
import type { PageDocument, PageParagraph } from '@/utils/sites/types';
import { documentOfTab } from './document-of-tab';
import type { Documents } from './documents';
import { copyOnce, readSelection } from './other-pages';

/** Copies the selection of a page with citation and paragraph; the page itself knows no citations. */
export async function copyWithPinpoint(tab: Browser.tabs.Tab | undefined, documents: Documents): Promise<void> {
  if (tab?.id === undefined) return;
  const selection = await askPage(tab.id, 'get-selection', {});
  if (selection.ok) {
    const document = await documentOfTab(tab.id, documents);
    const { text, span } = selection.value;
    if (document !== undefined && text.trim() !== '') await askPage(tab.id, 'copy', quote(document, text, span?.start));
    return;
  }
  // A page we do not read by ourselves: the menu's click lets us read it once.
  const found = await readSelection(tab.id);
  if (found && found.text.trim() !== '') await copyOnce(tab.id, quote(found.document, found.text, found.start));
}

const quote = (document: PageDocument, text: string, at: number | undefined) =>
  quoteWithPinpoint(text.trim(), document, at === undefined ? undefined : numberedAt(document, at));

/** The paragraph at an offset; a quotation set off in the text is cited by the paragraph it stands in. */
function numberedAt({ paragraphs }: PageDocument, at: number): PageParagraph | undefined {
  const own = paragraphs.find(({ start, end }) => start <= at && at < end);
  if (own === undefined || own.number !== undefined || own.within === undefined) return own;
  return { ...own, number: own.within };
}
