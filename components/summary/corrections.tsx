import type { LegalDocument } from '@/utils/core/legal-document';
import { summaryMessages } from '@/utils/i18n/messages/summary';
import type { Correction } from '@/utils/summary/find-corrections';
import { useServices } from '../panel/services';
import { useText } from '../ui/language';
import { ParagraphLink } from '../ui/paragraph-link';

type Props = { readonly document: LegalDocument; readonly corrections: readonly Correction[] };

/** What a corrigendum corrects: the judgment's paragraph, what stood there, and what is to be read. */
export function Corrections({ document, corrections }: Props) {
  const t = useText(summaryMessages);
  const { jump } = useServices();
  if (corrections.length === 0) return null;
  return (
    <section aria-label={t('corrections')}>
      <h2 className="sn-section">
        {t('corrections')}
        <span className="sn-count">{corrections.length}</span>
      </h2>
      <table className="sn-sentencing">
        <thead>
          <tr>
            <th scope="col">{t('correctedParagraph')}</th>
            <th scope="col">{t('stoodThere')}</th>
            <th scope="col">{t('toBeRead')}</th>
          </tr>
        </thead>
        <tbody>
          {corrections.map(({ target, before, after, sentence }) => (
            <tr key={sentence.start}>
              <td className="sn-number">
                <ParagraphLink
                  number={target ?? '–'}
                  onJump={() => jump({ span: { start: sentence.start, end: sentence.end } })}
                />
              </td>
              <td lang={document.language}>{before === undefined ? '–' : <del>{before}</del>}</td>
              <td lang={document.language}>{after === undefined ? '–' : <ins>{after}</ins>}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
