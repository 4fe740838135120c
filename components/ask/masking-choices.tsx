import { useId, useMemo, useState } from 'react';
import { useLanguage, useText } from '@/components/ui/language';
import { sendMessages } from '@/utils/i18n/messages/send';
import { type Masking, masksFor } from '@/utils/privacy/masked-model';
import type { SendItem } from '@/utils/privacy/what-is-sent';
import { sayKinds, separatorOf } from './send-items';

/** More names than this are counted rather than listed. */
const MOST_SHOWN = 6;

/**
 * What is to be masked in a send. Numbers found in what was typed are masked unless the reader says no; names only when
 * the reader says so, since an answer often turns on who did what.
 */
export function useMasking(items: readonly SendItem[], persons: readonly string[]) {
  const [isFoundMasked, maskFound] = useState(true);
  const [areNamesMasked, maskNames] = useState(false);
  const warnings = useMemo(() => items.filter(({ included }) => included).flatMap((item) => item.warnings), [items]);
  const masking = useMemo<Masking>(() => {
    const texts = items.filter(({ included, privacy }) => included && privacy !== 'public').map(({ text }) => text);
    return { names: areNamesMasked ? persons : [], masks: isFoundMasked ? masksFor(texts) : [] };
  }, [items, persons, isFoundMasked, areNamesMasked]);
  return { warnings, persons, masking, isFoundMasked, maskFound, areNamesMasked, maskNames } as const;
}

/** The warning about what was found, and the offers to mask it and the names in the page. */
export function MaskingChoices({ choices }: { readonly choices: ReturnType<typeof useMasking> }) {
  const t = useText(sendMessages);
  const separator = separatorOf(useLanguage());
  const id = useId();
  const { warnings, persons } = choices;
  const isMaskable = warnings.some(({ kind }) => kind !== 'privilege');
  const names = persons.slice(0, MOST_SHOWN).join(separator) + (persons.length > MOST_SHOWN ? ' …' : '');
  return (
    <>
      {warnings.length > 0 && (
        <li className="sn-warning" role="alert">
          <p>{t('holds', { what: sayKinds(warnings, t, separator) })}</p>
          {warnings.some(({ kind }) => kind === 'privilege') && <p>{t('holdsPrivilege')}</p>}
          {isMaskable && (
            <label htmlFor={`${id}-found`}>
              <input
                id={`${id}-found`}
                type="checkbox"
                checked={choices.isFoundMasked}
                onChange={(event) => choices.maskFound(event.target.checked)}
              />{' '}
              {t('maskFound')}
            </label>
          )}
        </li>
      )}
      {persons.length > 0 && (
        <li>
          <label htmlFor={`${id}-names`}>
            <input
              id={`${id}-names`}
              type="checkbox"
              checked={choices.areNamesMasked}
              onChange={(event) => choices.maskNames(event.target.checked)}
            />{' '}
            {t('maskNames', { names })}
          </label>
        </li>
      )}
    </>
  );
}
