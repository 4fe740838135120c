import type { LegalDocument } from '@/utils/core/legal-document';
import { citationMessages } from '@/utils/i18n/messages/citations';
import { summaryMessages } from '@/utils/i18n/messages/summary';
import type { Extract } from '@/utils/summary/types';
import { useServices } from '../panel/services';
import { useText } from '../ui/language';

/** The whole table is one tab away. */
const SHOWN = 4;

type Props = { readonly document: LegalDocument; readonly extract: Extract };

/** Cases and enactments that this document discusses most; each leads to where it is discussed at length. */
export function DiscussedAuthorities({ document, extract }: Props) {
  const t = useText(summaryMessages);
  const citations = useText(citationMessages);
  const { jump } = useServices();
  const authorities = extract.authorities.slice(0, SHOWN);
  if (authorities.length === 0) return null;
  return (
    <section aria-label={t('discussed')}>
      <h2 className="sn-section">{t('discussed')}</h2>
      <ul className="sn-discussed">
        {authorities.map(({ norm, text, caseName, count, most }) => (
          <li key={norm}>
            <a
              href={`#${encodeURIComponent(most)}`}
              className="sn-verbatim sn-one-line"
              lang={document.language}
              title={text}
              onClick={(event) => {
                event.preventDefault();
                jump({ paragraph: most });
              }}
            >
              {caseName === undefined ? text : <i>{caseName}</i>}
            </a>
            <span className="sn-meta sn-quiet">{citations('cited', { count })}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
