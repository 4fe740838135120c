import { useMemo } from 'react';
import type { LegalDocument } from '@/utils/core/legal-document';
import { summaryMessages } from '@/utils/i18n/messages/summary';
import { describeSection } from '@/utils/summary/describe-section';
import { type OutlineEntry, outlineLegislation } from '@/utils/summary/outline-legislation';
import { overviewLegislation } from '@/utils/summary/overview-legislation';
import { Line } from '../panel/line';
import { useServices } from '../panel/services';
import { EmptyState } from '../ui/empty-state';
import { useText } from '../ui/language';
import { OutlineOverview } from './outline-overview';
import { OUTLINE_PARTS } from './outline-parts';
import { SectionOverview } from './section-card';

/** A chapter of 900 sections has hundreds of duties: the first are shown, the rest is one click away. */
const SHOWN = 6;

/** What a chapter or a section does, in its own words: offences with penalties, duties, powers, exceptions. */
export function OutlineSection({ document }: { readonly document: LegalDocument }) {
  const t = useText(summaryMessages);
  const outline = useMemo(() => outlineLegislation(document), [document]);
  const overview = useMemo(() => overviewLegislation(document, outline), [document, outline]);
  const card = useMemo(() => describeSection(document, outline), [document, outline]);
  if (OUTLINE_PARTS.every((part) => outline[part].length === 0)) {
    return <EmptyState title={t('nothingToExtract')} hint={t('nothingToExtractHint')} />;
  }
  // A section's defences and penalties stand above.
  const above = new Set([...(card?.defences ?? []), ...(card?.penalties ?? [])].map(({ start }) => start));
  // The overview has the offences; the rest is folded by kind.
  const rest = OUTLINE_PARTS.filter((part) => part !== 'offences').map((part) => {
    const entries = outline[part].filter(({ start }) => !above.has(start));
    if (entries.length === 0) return null;
    return (
      <section key={part} aria-label={t(part)}>
        <h2 className="sn-section">
          {t(part)}
          <span className="sn-count">{entries.length}</span>
        </h2>
        <Entries document={document} entries={entries.slice(0, SHOWN)} />
        {entries.length > SHOWN && (
          <details className="sn-folded">
            <summary>{t('showRest', { count: entries.length - SHOWN })}</summary>
            <Entries document={document} entries={entries.slice(SHOWN)} />
          </details>
        )}
      </section>
    );
  });
  return (
    <>
      {card ? (
        <SectionOverview document={document} card={card} />
      ) : (
        <OutlineOverview document={document} overview={overview} />
      )}
      {rest}
    </>
  );
}

type EntriesProps = { readonly document: LegalDocument; readonly entries: readonly OutlineEntry[] };

function Entries({ document, entries }: EntriesProps) {
  const t = useText(summaryMessages);
  const { jump } = useServices();
  return entries.map(({ start, end, text, paragraph, number, section, penalty }) => (
    <Line
      key={start}
      document={document}
      paragraph={{ id: paragraph, number: number ?? section }}
      onJump={() => jump({ span: { start, end } })}
      quotation={text}
    >
      <p className="sn-verbatim" lang={document.language}>
        {text}
      </p>
      {penalty !== undefined && (
        <p className="sn-meta">
          {t('penalty')} <span lang={document.language}>{penalty}</span>
        </p>
      )}
    </Line>
  ));
}
