import { Button } from '@/components/ui/button';
import { useText } from '@/components/ui/language';
import { settingsMessages } from '@/utils/i18n/messages/settings';
import type { DecisiveField } from '@/utils/store/settings-schema';

type Props = { readonly fields: readonly DecisiveField[]; readonly onMend: () => void };

/** Settings that decide about sends and cannot be read: until the reader has looked at them, nothing is sent. */
export function DamagedSettings({ fields, onMend }: Props) {
  const t = useText(settingsMessages);
  if (fields.length === 0) return null;
  return (
    <div className="sn-warning" role="alert">
      <p>{t('damaged')}</p>
      <ul>
        {fields.map((field) => (
          <li key={field}>{t(`damaged-${field}`)}</li>
        ))}
      </ul>
      <Button onClick={onMend}>{t('mend')}</Button>
    </div>
  );
}
