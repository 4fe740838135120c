import { Button } from '@/components/ui/button';
import { useText } from '@/components/ui/language';
import { glossaryMessages } from '@/utils/i18n/messages/glossary';

type Props = {
  readonly onToggleSidebar: () => void;
  readonly onOpenPanel: () => void;
  readonly onOpenOptions: () => void;
};

/** The ways from the popup to the other rooms. */
export function PopupFoot({ onToggleSidebar, onOpenPanel, onOpenOptions }: Props) {
  const t = useText(glossaryMessages);
  return (
    <nav className="sn-popup-foot">
      <Button kind="link" onClick={onToggleSidebar}>
        {t('toggleSidebar')}
      </Button>
      <Button kind="link" onClick={onOpenPanel}>
        {t('openPanel')}
      </Button>
      <Button kind="link" onClick={onOpenOptions}>
        {t('options')}
      </Button>
    </nav>
  );
}
