/** What the worker says when a file unpacks to more than it may. */
export const PDF_BURST = 'sidenote:pdf-burst';
