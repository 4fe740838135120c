import type { Language } from '@/utils/core/language';
import { summaryMessages } from '@/utils/i18n/messages/summary';
import type { SentencingStep } from '@/utils/summary/types';
import { useServices } from '../panel/services';
import { useText } from '../ui/language';
import { ParagraphLink } from '../ui/paragraph-link';

type Props = { readonly steps: readonly SentencingStep[]; readonly language: Language };

/** Paragraphs of oral sentences carry no numbers. */
const UNNUMBERED = '¶';

/** The sentencing exercise as a table: each figure as printed, with the paragraph that says it. */
export function SentencingTable({ steps, language }: Props) {
  const t = useText(summaryMessages);
  const { jump } = useServices();
  return (
    <section aria-label={t('sentencing')}>
      <h2 className="sn-section">{t('sentencing')}</h2>
      <table className="sn-sentencing">
        <tbody>
          {steps.map(({ step, charge, defendant, value, sentence }) => (
            <tr key={`${step}-${sentence.start}-${charge ?? ''}-${defendant ?? ''}-${value ?? ''}`}>
              <td className="sn-number">
                <ParagraphLink
                  number={sentence.number ?? UNNUMBERED}
                  onJump={() => jump({ span: { start: sentence.start, end: sentence.end } })}
                />
              </td>
              <th scope="row">
                {t(step)}
                {(charge !== undefined || defendant !== undefined) && (
                  <span className="sn-meta" lang={language}>
                    {' '}
                    {[defendant, charge].filter(Boolean).join(' · ')}
                  </span>
                )}
              </th>
              <td className="sn-verbatim" lang={language}>
                {value ?? sentence.text}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
