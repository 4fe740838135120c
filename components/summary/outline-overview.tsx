import type { LegalDocument } from '@/utils/core/legal-document';
import { summaryMessages } from '@/utils/i18n/messages/summary';
import type { LegislationOverview } from '@/utils/summary/overview-legislation';
import type { ExtractSentence } from '@/utils/summary/types';
import { Line } from '../panel/line';
import { useServices } from '../panel/services';
import { useText } from '../ui/language';
import { ParagraphLink } from '../ui/paragraph-link';

type Props = { readonly document: LegalDocument; readonly overview: LegislationOverview };

/** What anyone wants first of an enactment: long title, application, its Parts, its main terms, offences with penalties. */
export function OutlineOverview({ document, overview }: Props) {
  const t = useText(summaryMessages);
  const { longTitle, application, parts, definitions } = overview;
  return (
    <>
      {longTitle && <Quoted document={document} title={t('longTitle')} lines={[longTitle]} />}
      {application.length > 0 && <Quoted document={document} title={t('application')} lines={application} />}
      {parts.length > 1 && <Parts document={document} parts={parts} />}
      {definitions.length > 0 && <Quoted document={document} title={t('mainTerms')} lines={definitions} />}
      {overview.offences.length > 0 && <Offences document={document} offences={overview.offences} />}
    </>
  );
}

type QuotedProps = {
  readonly document: LegalDocument;
  readonly title: string;
  readonly lines: readonly ExtractSentence[];
};

function Quoted({ document, title, lines }: QuotedProps) {
  const { jump } = useServices();
  return (
    <section aria-label={title}>
      <h2 className="sn-section">{title}</h2>
      {lines.map(({ start, end, text, paragraph, number }) => (
        <Line
          key={start}
          document={document}
          paragraph={{ id: paragraph, number }}
          onJump={() => jump({ span: { start, end } })}
          quotation={text}
        >
          <p className="sn-verbatim" lang={document.language}>
            {text}
          </p>
        </Line>
      ))}
    </section>
  );
}

function Parts({
  document,
  parts,
}: {
  readonly document: LegalDocument;
  readonly parts: LegislationOverview['parts'];
}) {
  const t = useText(summaryMessages);
  const { jump } = useServices();
  return (
    <section aria-label={t('parts')}>
      <h2 className="sn-section">
        {t('parts')}
        <span className="sn-count">{parts.length}</span>
      </h2>
      <ul className="sn-opinions">
        {parts.map(({ title, paragraph }) => (
          <li key={paragraph}>
            <a
              href={`#${encodeURIComponent(paragraph)}`}
              lang={document.language}
              onClick={(event) => {
                event.preventDefault();
                jump({ paragraph });
              }}
            >
              {title}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

type OffencesProps = { readonly document: LegalDocument; readonly offences: LegislationOverview['offences'] };

/** Each offence once, with the most that may be imposed. */
function Offences({ document, offences }: OffencesProps) {
  const t = useText(summaryMessages);
  const { jump } = useServices();
  return (
    <section aria-label={t('offences')}>
      <h2 className="sn-section">
        {t('offences')}
        <span className="sn-count">{offences.length}</span>
      </h2>
      <table className="sn-sentencing">
        <tbody>
          {offences.map(({ start, end, number, section, text, penalty }) => (
            <tr key={start}>
              <td className="sn-number">
                <ParagraphLink number={number ?? section} onJump={() => jump({ span: { start, end } })} />
              </td>
              <td className="sn-verbatim" lang={document.language}>
                {text}
              </td>
              <td className="sn-verbatim" lang={document.language}>
                {penalty ?? '–'}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
