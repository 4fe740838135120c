import { Button } from '@/components/ui/button';
import { useText } from '@/components/ui/language';
import { panelMessages } from '@/utils/i18n/messages/panel';

type Props = { readonly title: string; readonly hint?: string; readonly onBack: () => void };

/** Head of a view that stands before the document for a while, with the way back. */
export function AsideHead({ title, hint, onBack }: Props) {
  const t = useText(panelMessages);
  return (
    <header className="sn-aside-head">
      <div>
        <h1>{title}</h1>
        {hint !== undefined && (
          <p className="sn-meta sn-one-line" title={hint}>
            {hint}
          </p>
        )}
      </div>
      <Button onClick={onBack}>{t('backToDocument')}</Button>
    </header>
  );
}
