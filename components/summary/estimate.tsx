import { useMemo } from 'react';
import type { LegalDocument } from '@/utils/core/legal-document';
import type { EndpointStatus, SummaryOrder } from '@/utils/messaging/panel-to-background';
import type { Extract as PageExtract } from '@/utils/summary/types';
import { useLanguage } from '../ui/language';
import { estimateRun, type RunEstimate, sayEstimate } from './estimate-run';
import type { Choices } from './use-model-summary';

/** What is asked for besides consent: afresh, the best paragraphs only, or to go on. */
export type Order = Pick<Partial<SummaryOrder>, 'fresh' | 'selectedOnly' | 'continueFrom'>;

export type EstimateProps = {
  readonly document: LegalDocument;
  readonly endpoint: EndpointStatus;
  readonly choices: Choices;
  readonly extract: PageExtract;
  readonly order?: Order;
};

/** What a run would send and cost, or nothing where no model can be asked. */
export function useEstimate({ document, endpoint, choices, extract, order }: EstimateProps): RunEstimate | undefined {
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
