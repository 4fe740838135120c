import { useId, useState } from 'react';
import { Button } from '@/components/ui/button';
import { useText } from '@/components/ui/language';
import { chooseChapters } from '@/utils/glossary/import/look-into-file';
import { openDataMessages } from '@/utils/i18n/messages/open-data';
import { printSize } from './print-size';
import type { ImportState } from './use-open-data';

type Props = {
  readonly state: Extract<ImportState, { is: 'chosen' }>;
  readonly onStart: (file: File, only?: readonly string[]) => void;
  readonly onCancel: () => void;
};

/** What a file holds and what it would take, before anything of it is read; the reader may want some chapters only. */
export function ChosenFile({ state: { file, chapters }, onStart, onCancel }: Props) {
  const t = useText(openDataMessages);
  const [said, setSaid] = useState('');
  const field = useId();
  const hint = useId();
  const wanted = chooseChapters(chapters, said);
  const bytes = wanted.reduce((sum, chapter) => sum + chapter.bytes, 0);
  return (
    <div className="sn-import">
      <p>{t('holds', { name: file.name, count: chapters.length })}</p>
      {chapters.length > 1 && (
        <p className="sn-option">
          <label htmlFor={field}>{t('onlyChapters')}</label>{' '}
          <input
            id={field}
            className="sn-field"
            value={said}
            aria-describedby={hint}
            onChange={({ target }) => setSaid(target.value)}
          />
        </p>
      )}
      <p id={hint} role="status">
        {wanted.length === 0 ? t('noSuchChapter') : t('willTake', { count: wanted.length, size: printSize(bytes) })}
      </p>
      <p className="sn-actions">
        <Button
          kind="primary"
          disabled={wanted.length === 0}
          onClick={() => {
            if (wanted.length === chapters.length) onStart(file);
            else
              onStart(
                file,
                wanted.map(({ member }) => member),
              );
          }}
        >
          {t('import')}
        </Button>
        <Button onClick={onCancel}>{t('cancel')}</Button>
      </p>
    </div>
  );
}
