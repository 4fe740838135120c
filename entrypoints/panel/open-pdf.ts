import type { OpenDocument } from '@/components/ask/make-turn';
import { hashDocument } from '@/utils/core/hash-document';
import type { LegalDocument } from '@/utils/core/legal-document';
import { fail, type Result, succeed } from '@/utils/core/result';
import { UnpacksTooMuch } from '@/utils/sites/limit-unpacking';
import { type PdfLibrary, readPdf } from '@/utils/sites/read-pdf';
import { readText, readTextFile } from '@/utils/sites/read-text';
import { PDF_BURST } from './pdf-worker-protocol';

export type PdfFailure = 'pdfEmpty' | 'pdfFailed' | 'pdfTooLarge';

/** Scanned bundles are large; what is larger has no text that a panel could show. Bytes. */
const MOST_BYTES = 200_000_000;

/** Reads a PDF or text file that the reader chose; the library is loaded only then, and the file never leaves this computer. */
export async function openPdf(file: File): Promise<Result<OpenDocument, PdfFailure>> {
  if (file.size > MOST_BYTES) return fail('pdfTooLarge');
  try {
    if (/\.(?:txt|json)$/i.test(file.name)) return openText(file.name, await file.text());
    const document = await readApart(new Uint8Array(await file.arrayBuffer()), file.name);
    return document.text.trim() === '' ? fail('pdfEmpty') : succeed({ document, hash: hashDocument(document) });
  } catch (error) {
    return fail(error instanceof UnpacksTooMuch ? 'pdfTooLarge' : 'pdfFailed');
  }
}

/** Reads in a worker that watches itself: one that unpacks too much is ended at once, with all its memory. */
async function readApart(data: Uint8Array, name: string): Promise<LegalDocument> {
  const { getDocument, PDFWorker } = await import('pdfjs-dist');
  const port = new Worker(new URL('./pdf-worker.ts', import.meta.url), { type: 'module' });
  try {
    const stopped = new Promise<never>((_, reject) => {
      port.addEventListener('error', () => reject(new Error('the worker failed')));
      port.addEventListener('message', ({ data: said }) => {
        if (said === PDF_BURST) reject(new UnpacksTooMuch());
      });
    });
    const worker = PDFWorker.create({ port });
    const library: PdfLibrary = { getDocument: (source) => getDocument({ ...source, worker }) };
    // The ceiling stands in the worker; this page keeps its own bytes as they are.
    const reading = readPdf(data, library, name, { Uint8Array, Int8Array });
    reading.catch(() => undefined);
    return await Promise.race([reading, stopped]);
  } finally {
    port.terminate();
  }
}

/** A text file, or a JSON file with a text in it, is read by the same structure as a page. */
function openText(name: string, text: string): Result<OpenDocument, PdfFailure> {
  const document = /\.json$/i.test(name) ? readTextFile(JSON.parse(text)) : readText(text.replace(/^\ufeff/, ''));
  return document === undefined || document.text.trim() === ''
    ? fail('pdfFailed')
    : succeed({ document: { ...document, title: document.title || name }, hash: hashDocument(document) });
}
