import { useState } from 'react';
import type { OpenDocument } from '@/components/ask/make-turn';
import { FileButton } from '@/components/ui/file-button';
import { useText } from '@/components/ui/language';
import { StatusLine } from '@/components/ui/status-line';
import { panelMessages } from '@/utils/i18n/messages/panel';
import { openPdf, type PdfFailure } from './open-pdf';

const READABLE = 'application/pdf,text/plain,application/json,.txt,.json';

/** Offered where the browser keeps its pages to itself: its PDF viewer, above all. */
export function PdfPicker({ onOpen }: { readonly onOpen: (open: OpenDocument) => void }) {
  const t = useText(panelMessages);
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
      <FileButton label={t('openPdf')} accept={READABLE} onChoose={read} />
      <StatusLine message={failure === undefined ? '' : t(failure)} />
    </div>
  );
}
