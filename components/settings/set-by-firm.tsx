import type { ReactNode } from 'react';
import { useText } from '@/components/ui/language';
import { settingsMessages } from '@/utils/i18n/messages/settings';

/** Says beside what is locked who locked it, and what was set. */
export function SetByFirm({ children }: { readonly children?: ReactNode }) {
  const t = useText(settingsMessages);
  return (
    <p className="sn-meta sn-by-firm">
      <strong>{t('setByFirm')}</strong>
      {children !== undefined && <> · {children}</>}
    </p>
  );
}
