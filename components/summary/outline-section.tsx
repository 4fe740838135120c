import { useMemo } from 'react';
import type { Language } from '@/utils/core/language';
import type { LegalDocument } from '@/utils/core/legal-document';
import { summaryMessages } from '@/utils/i18n/messages/summary';
import { describeSection } from '@/utils/summary/describe-section';
import { type OutlineEntry, outlineLegislation } from '@/utils/summary/outline-legislation';
import { OUTLINE_PARTS, partsBelow } from '@/utils/summary/outline-parts';
import { overviewLegislation } from '@/utils/summary/overview-legislation';
import { Line } from '../panel/line';
import { useServices } from '../panel/services';
import { EmptyState } from '../ui/empty-state';
import { useText } from '../ui/language';
import { OutlineOverview } from './outline-overview';
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
  const rest = partsBelow(outline, card).map(({ part, entries }) => {
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

/** More letters of a list are folded under the words that lead into it. */
const LONGEST_OPEN = 600;

function Provision({ text, language }: { readonly text: string; readonly language: Language }) {
  const [lead = '', ...list] = text.split('\n');
  if (text.length <= LONGEST_OPEN || list.length === 0)
    return (
      <p className="sn-verbatim sn-provision" lang={language}>
        {text}
      </p>
    );
  return (
    <details className="sn-folded">
      <summary className="sn-verbatim" lang={language}>
        {lead}
      </summary>
      <p className="sn-verbatim sn-provision" lang={language}>
        {list.join('\n')}
      </p>
    </details>
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
      <Provision text={text} language={document.language} />
      {penalty !== undefined && (
        <p className="sn-meta">
          {t('penalty')} <span lang={document.language}>{penalty}</span>
        </p>
      )}
    </Line>
  ));
}
