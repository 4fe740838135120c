import { useRef, useState } from 'react';
import type { OpenDocument } from '@/components/ask/make-turn';
import { Button } from '@/components/ui/button';
import { useText } from '@/components/ui/language';
import { StatusLine } from '@/components/ui/status-line';
import { panelMessages } from '@/utils/i18n/messages/panel';
import { openPdf, type PdfFailure } from './open-pdf';

/** Offered where the browser keeps its pages to itself: its PDF viewer, above all. */
export function PdfPicker({ onOpen }: { readonly onOpen: (open: OpenDocument) => void }) {
  const t = useText(panelMessages);
  const input = useRef<HTMLInputElement>(null);
  const [failure, setFailure] = useState<PdfFailure>();

  async function read(file: File | undefined): Promise<void> {
    if (file === undefined) return;
    const opened = await openPdf(file);
    setFailure(opened.ok ? undefined : opened.reason);
    if (opened.ok) onOpen(opened.value);
  }

  return (
    <div className="sn-empty">
      <p>{t('pdfHint')}</p>
      <Button onClick={() => input.current?.click()}>{t('openPdf')}</Button>
      <input
        ref={input}
        type="file"
        accept="application/pdf,text/plain,application/json,.txt,.json"
        hidden
        aria-label={t('openPdf')}
        onChange={(event) => read(event.target.files?.[0])}
      />
      <StatusLine message={failure === undefined ? '' : t(failure)} />
    </div>
  );
}
