import type { Language } from '@/utils/core/language';
import { summaryMessages } from '@/utils/i18n/messages/summary';
import type { Opinion } from '@/utils/outcome/types';
import { useServices } from '../panel/services';
import { useText } from '../ui/language';

type Props = { readonly opinions: readonly Opinion[]; readonly language: Language };

/** Who gave judgment, who agrees and who dissents; each name leads to the opinion. */
export function Opinions({ opinions, language }: Props) {
  const t = useText(summaryMessages);
  const { jump } = useServices();
  return (
    <section aria-label={t('opinions')}>
      <h2 className="sn-section">{t('opinions')}</h2>
      <ul className="sn-opinions">
        {opinions.map(({ judge, stance, from }) => (
          <li key={from} data-stance={stance}>
            <a
              href={`#${encodeURIComponent(from)}`}
              lang={language}
              onClick={(event) => {
                event.preventDefault();
                jump({ paragraph: from });
              }}
            >
              {judge}
            </a>
            <span className="sn-meta">{t(stance)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
