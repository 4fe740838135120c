import workerUrl from 'pdfjs-dist/build/pdf.worker.min.mjs?url&no-inline';
import type { OpenDocument } from '@/components/ask/use-ask';
import { hashDocument } from '@/utils/core/hash-document';
import { fail, type Result, succeed } from '@/utils/core/result';
import { readPdf } from '@/utils/sites/read-pdf';
import { readText, readTextFile } from '@/utils/sites/read-text';

export type PdfFailure = 'pdfEmpty' | 'pdfFailed';

/** Scanned bundles are large; what is larger has no text that a panel could show. Bytes. */
const MOST_BYTES = 200_000_000;

/** Reads a PDF or text file that the reader chose; the library is loaded only then, and the file never leaves this computer. */
export async function openPdf(file: File): Promise<Result<OpenDocument, PdfFailure>> {
  if (file.size > MOST_BYTES) return fail('pdfFailed');
  try {
    if (/\.(?:txt|json)$/i.test(file.name)) return openText(file.name, await file.text());
    const library = await import('pdfjs-dist');
    library.GlobalWorkerOptions.workerSrc = workerUrl;
    const document = await readPdf(new Uint8Array(await file.arrayBuffer()), library, file.name);
    return document.text.trim() === '' ? fail('pdfEmpty') : succeed({ document, hash: hashDocument(document) });
  } catch {
    return fail('pdfFailed');
  }
}

/** A text file, or a JSON file with a text in it, is read by the same structure as a page. */
function openText(name: string, text: string): Result<OpenDocument, PdfFailure> {
  const document = /\.json$/i.test(name) ? readTextFile(JSON.parse(text)) : readText(text.replace(/^\ufeff/, ''));
  return document === undefined || document.text.trim() === ''
    ? fail('pdfFailed')
    : succeed({ document: { ...document, title: document.title || name }, hash: hashDocument(document) });
}
