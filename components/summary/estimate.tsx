import { useMemo } from 'react';
import type { LegalDocument } from '@/utils/core/legal-document';
import { isPrivate } from '@/utils/privacy/public-material';
import type { Extract as PageExtract } from '@/utils/summary/types';
import type { SummaryOrder } from '../panel/services';
import { useLanguage } from '../ui/language';
import { PublicTextItem } from '../ui/send-sheet';
import { estimateRun, type RunEstimate, sayEstimate } from './estimate-run';
import type { ModelSummary } from './use-model-summary';

/** What is asked for besides consent: afresh, the best paragraphs only, or to go on. */
export type Order = Pick<Partial<SummaryOrder>, 'fresh' | 'selectedOnly' | 'continueFrom'>;

type EstimateProps = {
  readonly document: LegalDocument;
  readonly summary: ModelSummary;
  readonly extract: PageExtract;
  readonly order?: Order;
};

function useEstimate({ document, summary, extract, order }: EstimateProps): RunEstimate | undefined {
  const { endpoint, choices } = summary;
  const { length } = choices;
  const selectedOnly = order?.selectedOnly ?? false;
  return useMemo(
    () =>
      endpoint.state === 'ask' || endpoint.state === 'allowed'
        ? estimateRun(document, endpoint, { length, selectedOnly, extract })
        : undefined,
    [document, endpoint, length, selectedOnly, extract],
  );
}

/** Under the button, in small: what one click would send. */
export function EstimateLine(props: EstimateProps) {
  const language = useLanguage();
  const estimate = useEstimate(props);
  return estimate && <p className="sn-meta sn-estimate">{sayEstimate(estimate, language).join(' · ')}</p>;
}

/** What the sheet lists: the very words that would go out, and how much that is. */
export function SheetContents(props: EstimateProps) {
  const language = useLanguage();
  const estimate = useEstimate(props);
  if (estimate === undefined) return null;
  return (
    <>
      <PublicTextItem text={estimate.text} paragraphs={estimate.paragraphs} isPrivate={isPrivate(props.document)} />
      {sayEstimate(estimate, language).map((said) => (
        <li key={said}>{said}</li>
      ))}
    </>
  );
}
