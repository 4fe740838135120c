import { quoteWithPinpoint } from '@/components/reader/pinpoint';
import { copyToClipboard } from '@/utils/platform/clipboard';
import type { PageParagraph, PageReading } from '@/utils/sites/types';

/** Copies the selection with the citation of the document and the paragraph it begins in. */
export async function copySelection(reading: PageReading, selection: Selection | null): Promise<boolean> {
  const words = selection?.toString().trim() ?? '';
  if (words === '' || selection === null || selection.rangeCount === 0) return false;
  const { startContainer, startOffset } = selection.getRangeAt(0);
  const at = reading.places.offsetAt(startContainer, startOffset);
  const paragraphs: readonly PageParagraph[] = reading.document.paragraphs;
  const paragraph = at === undefined ? undefined : paragraphs.find(({ start, end }) => start <= at && at < end);
  // A quotation set off in the text belongs to the paragraph it stands in.
  const number = paragraph?.number ?? paragraph?.within;
  return copyToClipboard(quoteWithPinpoint(words, reading.document, { number }));
}
