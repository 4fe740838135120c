import { useEffect, useState } from 'react';
import type { LegalDocument } from '@/utils/core/legal-document';
import { commonMessages } from '@/utils/i18n/messages/common';
import { summaryMessages } from '@/utils/i18n/messages/summary';
import type { EndpointStatus } from '@/utils/messaging/panel-to-background';
import type { CheckedSummaryStatement, Extract } from '@/utils/summary/types';
import { AfterCase } from '../around/after-case';
import { ThenAndNow } from '../around/then-and-now';
import { KeepText } from '../matter/keep-text';
import { useServices } from '../panel/services';
import { Button } from '../ui/button';
import { CopyButton } from '../ui/copy-button';
import { EmptyState } from '../ui/empty-state';
import { useLanguage, useText } from '../ui/language';
import { Menu } from '../ui/menu';
import { Skeleton } from '../ui/skeleton';
import { StatusLine } from '../ui/status-line';
import { View } from '../ui/view';
import { decide, undecided, withDecision, withFate, withReading } from './decisions';
import { ExtractSection } from './extract-section';
import { statementsOfSummary } from './model-run';
import { ModelSection } from './model-section';
import { OutlineSection } from './outline-section';
import { type SummaryContents, summaryToHtml, summaryToMarkdown, summaryToText } from './summary-text';
import { useByHand } from './use-by-hand';
import { useModelSummary } from './use-model-summary';

type Props = {
  readonly document: LegalDocument;
  readonly hash: string;
  /** Undefined while the sentences are being weighed. */
  readonly extract: Extract | undefined;
  /** Checks a statement against the document again, after an edit. */
  readonly check: (statement: CheckedSummaryStatement) => CheckedSummaryStatement;
  /** Tells the frame what leaves the computer, whenever that changes. */
  readonly onEndpoint?: (endpoint: EndpointStatus) => void;
};

/** The extract first and at once; under it, if asked for, what a model makes of it. */
export function SummaryView(props: Props) {
  const t = useText(summaryMessages);
  if (props.extract === undefined) {
    return (
      <View label={t('extract')}>
        <StatusLine heardOnly message={t('working')} />
        <Skeleton lines={9} />
      </View>
    );
  }
  // A new text is a new summary: nothing decided about the old one may cling to it.
  return <Ready key={props.hash} {...props} extract={props.extract} />;
}

/** Kinds of page of which the summary has a word of its own where nothing is quoted. */
const SAYS_ITSELF: ReadonlySet<LegalDocument['kind']> = new Set(['judgment', 'legislation', 'corrigendum']);

const isBare = ({ outcome, issues, holdings, facts, orders }: Extract): boolean =>
  outcome === null && [issues, holdings, facts, orders].every((slot) => slot.length === 0);

function Ready(props: Props & { readonly extract: Extract }) {
  const { document, extract, hash } = props;
  const t = useText(summaryMessages);
  const language = useLanguage();
  const { now, around, versions, texts } = useServices();
  const summary = useModelSummary(document, hash, language);
  const { run } = summary;
  const result = run.is === 'done' || run.is === 'stopped' ? run.result : undefined;
  const { byHand, put, change } = useByHand(hash, result);
  const { review } = byHand;
  const statements = statementsOfSummary(run);
  const shown = decide(statements, byHand.decisions, byHand.readings);
  const { endpoint } = summary;
  const { onEndpoint } = props;
  useEffect(() => onEndpoint?.(endpoint), [endpoint, onEndpoint]);
  const edit = (id: string, change_: { readonly text?: string; readonly paragraphs?: readonly string[] }): void => {
    const current = shown.find((statement) => statement.id === id);
    if (current !== undefined) put(withDecision(byHand, id, { edited: props.check({ ...current, ...change_ }) }));
  };
  const contents = (): SummaryContents => ({
    document,
    extract,
    ...(result && { model: { result, shown } }),
    ...(review && { review }),
    readAt: now(),
  });
  return (
    <View
      label={t('extract')}
      bar={<Bar isLegislation={document.kind === 'legislation'} extract={extract} contents={contents} />}
    >
      {isBare(extract) && !SAYS_ITSELF.has(document.kind) && (
        <EmptyState title={t('nothingToExtract')} hint={t('nothingToExtractHint')} />
      )}
      {document.kind === 'legislation' ? (
        <OutlineSection document={document} />
      ) : (
        <ExtractSection document={document} extract={extract} />
      )}
      <ModelSection
        document={document}
        extract={extract}
        summary={summary}
        shown={shown}
        review={review}
        openLines={undecided(shown).length}
        onReview={(name) => put({ ...byHand, review: { name, at: now().toISOString() } })}
        onFate={(id, fate) => put(withFate(byHand, id, fate))}
        onEdit={edit}
        onRead={(id, reading) => change((before) => withReading(before, id, reading))}
      />
      {around !== undefined && document.kind === 'judgment' && <AfterCase document={document} services={around} />}
      {versions !== undefined && document.kind === 'legislation' && (
        <ThenAndNow document={document} services={versions} />
      )}
      {texts !== undefined && <KeepText document={document} services={texts} />}
    </View>
  );
}

type BarProps = {
  /** A chapter is outlined, not quoted in part. */
  readonly isLegislation: boolean;
  readonly extract: Extract;
  readonly contents: () => SummaryContents;
};

function Bar({ isLegislation, extract, contents }: BarProps) {
  const t = useText(summaryMessages);
  const common = useText(commonMessages);
  const language = useLanguage();
  const { copy, offerFile, openPanel } = useServices();
  const [mustOpenByHand, setMustOpenByHand] = useState(false);
  const open = async (view: 'ask' | 'draft'): Promise<void> => setMustOpenByHand(!(await openPanel(view)));
  const copyAll = (): Promise<boolean> =>
    copy({ text: summaryToText(contents(), language), html: summaryToHtml(contents(), language) });
  const save = (format: 'markdown' | 'html' | 'draft'): void => {
    const made = contents();
    const name = made.document.neutralCitation ?? made.document.title;
    if (format === 'draft') open('draft');
    else if (format === 'markdown')
      offerFile({ name: `${name}.md`, type: 'text/markdown', content: summaryToMarkdown(made, language) });
    else offerFile({ name: `${name}.html`, type: 'text/html', content: summaryToHtml(made, language) });
  };
  return (
    <>
      <span title={t('extract')}>
        {isLegislation ? t('extract') : t('quotedOf', { count: extract.quoted.paragraphs, total: extract.quoted.of })}
      </span>
      <CopyButton onCopy={copyAll}>{common('copy')}</CopyButton>
      <Menu
        items={[
          { id: 'markdown', label: t('exportMarkdown') },
          { id: 'html', label: t('exportHtml') },
          { id: 'draft', label: t('exportDraft') },
        ]}
        onChoose={save}
      >
        {common('export')}
      </Menu>
      {mustOpenByHand ? (
        <StatusLine message={t('openByToolbar')} />
      ) : (
        <Button kind="primary" onClick={() => open('ask')}>
          {t('askAbout')}
        </Button>
      )}
    </>
  );
}
