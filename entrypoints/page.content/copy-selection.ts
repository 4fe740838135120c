import { quoteWithPinpoint } from '@/utils/citations/quote-with-pinpoint';
import { copyToClipboard } from '@/utils/platform/clipboard';
import type { PageParagraph, PageReading } from '@/utils/sites/types';

/** Copies the selection with the citation of the document and the paragraph it begins in. */
export async function copySelection(reading: PageReading, selection: Selection | null): Promise<boolean> {
  const words = selection?.toString().trim() ?? '';
  if (words === '' || selection === null || selection.rangeCount === 0) return false;
  const { startContainer, startOffset } = selection.getRangeAt(0);
  const at = reading.places.offsetAt(startContainer, startOffset);
  const paragraph = at === undefined ? undefined : numberedAt(reading.document.paragraphs, at);
  return copyToClipboard(quoteWithPinpoint(words, reading.document, paragraph));
}

/** The paragraph at an offset; a quotation set off in the text is cited by the paragraph it stands in. */
function numberedAt(paragraphs: readonly PageParagraph[], at: number): PageParagraph | undefined {
  const own = paragraphs.find(({ start, end }) => start <= at && at < end);
  if (own === undefined || own.number !== undefined || own.within === undefined) return own;
  return { ...own, number: own.within };
}
