import { useEffect, useState } from 'react';
import { commonMessages } from '@/utils/i18n/messages/common';
import { keyMessages } from '@/utils/i18n/messages/keys';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { KeyList, SHORTCUTS, type Shortcuts } from '../ui/key-list';
import { useText } from '../ui/language';

/** Where `?` is a letter that somebody types. */
const TYPED_IN = 'input, textarea, select, [contenteditable]';

type Props = { readonly shortcuts: () => Promise<Shortcuts>; readonly isFrame: boolean };

/** `?` lists every key of the panel; the shortcuts stand as this browser has them. */
export function KeysDialog({ shortcuts, isFrame }: Props) {
  const t = useText(keyMessages);
  const common = useText(commonMessages);
  const [set, setSet] = useState<Shortcuts | null>(null);
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const isTyped = event.target instanceof Element && event.target.closest(TYPED_IN) !== null;
      if (event.key !== '?' || isTyped || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      void shortcuts().then(setSet);
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [shortcuts]);
  if (set === null) return null;
  const close = (): void => setSet(null);
  return (
    <Dialog title={t('title')} onClose={close} actions={<Button onClick={close}>{common('close')}</Button>}>
      <h3 className="sn-section">{t('anywhere')}</h3>
      <KeyList rows={SHORTCUTS.map((id) => [set[id] || t('notSet'), t(id)])} />
      <h3 className="sn-section">{t('here')}</h3>
      <KeyList
        rows={[
          ['↑ ↓ ← →', t('rows')],
          ['Home End', t('ends')],
          ...(isFrame ? [['F6', t('back')] as const] : []),
          ['Esc', t('close')],
          ['?', t('keys')],
        ]}
      />
    </Dialog>
  );
}
