import 'pdfjs-dist/build/pdf.worker.min.mjs';
import { limitUnpacking } from '@/utils/sites/limit-unpacking';
import { PDF_BURST } from './pdf-worker-protocol';

/* The PDF library's worker, with a ceiling on what it unpacks. */

limitUnpacking(globalThis, () => globalThis.postMessage(PDF_BURST));
