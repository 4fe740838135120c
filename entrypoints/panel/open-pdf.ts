import workerUrl from 'pdfjs-dist/build/pdf.worker.min.mjs?url&no-inline';
import type { OpenDocument } from '@/components/ask/use-ask';
import { hashDocument } from '@/utils/core/hash-document';
import { fail, type Result, succeed } from '@/utils/core/result';
import { readPdf } from '@/utils/sites/read-pdf';

export type PdfFailure = 'pdfEmpty' | 'pdfFailed';

/** Scanned bundles are large; what is larger has no text that a panel could show. Bytes. */
const MOST_BYTES = 200_000_000;

/** Reads a PDF file that the reader chose; the library is loaded only then, and the file never leaves this computer. */
export async function openPdf(file: File): Promise<Result<OpenDocument, PdfFailure>> {
  if (file.size > MOST_BYTES) return fail('pdfFailed');
  try {
    const library = await import('pdfjs-dist');
    library.GlobalWorkerOptions.workerSrc = workerUrl;
    const document = await readPdf(new Uint8Array(await file.arrayBuffer()), library, file.name);
    return document.text.trim() === '' ? fail('pdfEmpty') : succeed({ document, hash: hashDocument(document) });
  } catch {
    return fail('pdfFailed');
  }
}
