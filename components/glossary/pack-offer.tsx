import { useEffect, useState } from 'react';
import { Button } from '@/components/ui/button';
import { useLanguage, useText } from '@/components/ui/language';
import { formatDate } from '@/utils/core/format-date';
import { openDataMessages } from '@/utils/i18n/messages/open-data';
import { printSize } from './print-size';
import type { OpenDataDeps, PackedDefinitions } from './use-open-data';

type Props = {
  readonly deps: OpenDataDeps;
  readonly isBusy: boolean;
  readonly onStart: (file: File) => void;
};

/** The definitions that this version brings, to be taken on a click; nothing where it brings none. */
export function PackOffer({ deps, isBusy, onStart }: Props) {
  const t = useText(openDataMessages);
  const language = useLanguage();
  const [packed, setPacked] = useState<PackedDefinitions | null>(null);
  useEffect(() => {
    let isCurrent = true;
    void deps.packed().then((found) => isCurrent && setPacked(found));
    return () => {
      isCurrent = false;
    };
  }, [deps]);
  if (packed === null) return null;
  const { chapters, definitions, newest, bytes } = packed.about;
  return (
    <p className="sn-actions">
      <span>
        {t('brings', { count: chapters, definitions, date: formatDate(newest, language), size: printSize(bytes) })}
      </span>
      <Button disabled={isBusy} onClick={async () => onStart(await packed.open())}>
        {t('takeOver')}
      </Button>
    </p>
  );
}
