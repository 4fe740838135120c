import type { ReactNode } from 'react';
import type { LegalDocument } from '@/utils/core/legal-document';
import { summaryMessages } from '@/utils/i18n/messages/summary';
import { provisionName } from '@/utils/i18n/place-words';
import type { LineToKeep } from '@/utils/store/rows/matter-line';
import type { SectionCard } from '@/utils/summary/describe-section';
import type { OutlineEntry } from '@/utils/summary/outline-legislation';
import { KeepLine } from '../matter/keep-line';
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
          <span className="sn-meta">{t('binds')}</span>{' '}
          <span lang={document.language}>{together(document, card.who)}</span>
        </p>
      )}
      <Told document={document} title={t('elements')} entries={card.elements}>
        <KeepLine document={document} line={lineOf(document, card)} />
      </Told>
      <Told document={document} title={t('maximumPenalty')} entries={card.penalties} />
      <Told document={document} title={t('defences')} entries={card.defences} />
      <Told document={document} title={t('termsUsed')} entries={card.terms} />
    </>
  );
}

/** Names one after the other, as the page's language writes them. */
const together = ({ language }: LegalDocument, names: readonly string[]): string =>
  names.join(language === 'en' ? '; ' : '、');

/** The section as a study card: its heading, whom it binds, its elements. */
const lineOf = (document: LegalDocument, { section, heading, who, elements }: SectionCard): LineToKeep => ({
  text: [heading, together(document, who), ...elements.map(({ text }) => text)].filter(Boolean).join('\n'),
  origin: 'page',
  number: section,
  asks: 'elements',
});

type ToldProps = {
  readonly document: LegalDocument;
  readonly title: string;
  readonly entries: readonly OutlineEntry[];
  /** Stands beside the heading. */
  readonly children?: ReactNode;
};

function Told({ document, title, entries, children }: ToldProps) {
  const { jump } = useServices();
  if (entries.length === 0) return null;
  return (
    <section aria-label={title}>
      <h2 className="sn-section">
        {title} {children}
      </h2>
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
