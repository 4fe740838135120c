import type { LegalDocument } from '@/utils/core/legal-document';
import { matterMessages } from '@/utils/i18n/messages/matter';
import type { LineToKeep } from '@/utils/store/rows/matter-line';
import { Button } from '../ui/button';
import { KeepIcon } from '../ui/icons';
import { useText } from '../ui/language';
import { useKeptLines } from './use-matter-lines';

type Props = { readonly document: LegalDocument | undefined; readonly line: LineToKeep };

/** Keeps a line with the matter that is worked on, or keeps it no longer. What is kept shows it at rest too. */
export function KeepLine({ document, line }: Props) {
  const t = useText(matterMessages);
  const lines = useKeptLines();
  if (lines === undefined || document === undefined) return null;
  const isKept = lines.isKept(line, document);
  const label = lines.matter === undefined ? t('keepLine') : t('keepLineWith', { name: lines.matter });
  return (
    <Button
      kind="icon"
      className="sn-keep-line"
      aria-label={label}
      title={isKept ? t('keepNoLonger') : label}
      aria-pressed={isKept}
      onClick={() => void lines.set(line, document, !isKept)}
    >
      <KeepIcon />
    </Button>
  );
}
