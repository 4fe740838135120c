import type { OpenDocument } from '@/components/ask/use-ask';
import { EmptyState } from '@/components/ui/empty-state';
import { useText } from '@/components/ui/language';
import { readerMessages } from '@/utils/i18n/messages/reader';

type Props = { readonly open: OpenDocument | null };

/** *Draft* in the side panel. */
export function DraftSlot({ open }: Props) {
  const t = useText(readerMessages);
  return <EmptyState title={open === null ? t('nothingToRead') : open.document.title} />;
}
