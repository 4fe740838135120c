import { useRef, useState } from 'react';
import type { Authority } from '@/utils/citations/authority';
import { checkText } from '@/utils/citations/check/check-text';
import { type DocxFailure, readDocxText } from '@/utils/citations/check/read-docx-text';
import { hongKongDay } from '@/utils/core/format-date';
import { fail, type Result, succeed } from '@/utils/core/result';
import { useServices } from '../panel/services';
import type { CheckTextState } from './check-text-panel';

/** A text file longer than every law report of a year. */
const MOST_BYTES = 40_000_000;

type ReadPdf = ((file: File) => Promise<string | undefined>) | undefined;

/** Checks what the reader pastes or opens, against the authorities of the page at hand; the last thing given wins. */
export function useCheckText(kept: readonly Authority[]) {
  const { now, readPdfText } = useServices();
  const [state, setState] = useState<CheckTextState>({ is: 'empty' });
  const asked = useRef(0);

  function onText(text: string, name?: string): void {
    const checked = checkText(text, { today: hongKongDay(now()), kept });
    setState({ is: 'done', checked, ...(name === undefined ? {} : { name }) });
  }

  async function onFile(file: File): Promise<void> {
    const own = ++asked.current;
    setState({ is: 'working' });
    const read = await readFile(file, readPdfText);
    if (own !== asked.current) return;
    if (read.ok) onText(read.value, file.name);
    else setState({ is: 'failed', reason: read.reason });
  }

  return { state, onText, onFile };
}

/** The words of a file, by its ending. */
async function readFile(file: File, readPdfText: ReadPdf): Promise<Result<string, DocxFailure>> {
  if (file.size > MOST_BYTES) return fail('too-long');
  if (/\.docx$/i.test(file.name)) return readDocxText(new Uint8Array(await file.arrayBuffer()));
  if (/\.pdf$/i.test(file.name)) {
    const text = await readPdfText?.(file);
    return text === undefined ? fail('not-a-document') : succeed(text);
  }
  const text = await file.text();
  // A file of another kind has signs that no text has.
  return text.includes('\u0000') ? fail('not-a-document') : succeed(text);
}
