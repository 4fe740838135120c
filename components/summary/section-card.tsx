import type { LegalDocument } from '@/utils/core/legal-document';
import { summaryMessages } from '@/utils/i18n/messages/summary';
import { provisionName } from '@/utils/i18n/place-words';
import type { SectionCard } from '@/utils/summary/describe-section';
import type { OutlineEntry } from '@/utils/summary/outline-legislation';
import { Line } from '../panel/line';
import { useServices } from '../panel/services';
import { useLanguage, useText } from '../ui/language';

type Props = { readonly document: LegalDocument; readonly card: SectionCard };

/** One section: whom it binds, when, with what penalty, what defence, and the terms it uses. */
export function SectionOverview({ document, card }: Props) {
  const t = useText(summaryMessages);
  return (
    <>
      <p className="sn-about" lang={document.language}>
        {[provisionName(card.section, useLanguage()), card.heading].filter(Boolean).join(' · ')}
      </p>
      {card.who.length > 0 && (
        <p className="sn-key-paragraphs">
          <span className="sn-meta">{t('binds')}</span> <span lang={document.language}>{card.who.join('; ')}</span>
        </p>
      )}
      <Told document={document} title={t('elements')} entries={card.elements} />
      <Told document={document} title={t('maximumPenalty')} entries={card.penalties} />
      <Told document={document} title={t('defences')} entries={card.defences} />
      <Told document={document} title={t('termsUsed')} entries={card.terms} />
    </>
  );
}

type ToldProps = {
  readonly document: LegalDocument;
  readonly title: string;
  readonly entries: readonly OutlineEntry[];
};

function Told({ document, title, entries }: ToldProps) {
  const { jump } = useServices();
  if (entries.length === 0) return null;
  return (
    <section aria-label={title}>
      <h2 className="sn-section">{title}</h2>
      {entries.map(({ start, end, text, paragraph, number, section, penalty }) => (
        <Line
          key={start}
          document={document}
          paragraph={{ id: paragraph, number: number ?? section }}
          onJump={() => jump({ span: { start, end } })}
          quotation={text}
        >
          <p className="sn-verbatim" lang={document.language}>
            {penalty ?? text}
          </p>
        </Line>
      ))}
    </section>
  );
}
