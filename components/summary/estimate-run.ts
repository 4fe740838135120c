import type { Language } from '@/utils/core/language';
import type { LegalDocument } from '@/utils/core/legal-document';
import { summaryMessages } from '@/utils/i18n/messages/summary';
import { translator } from '@/utils/i18n/translate';
import type { EndpointStatus } from '@/utils/messaging/panel-to-background';
import { planRun } from '@/utils/summary/plan-run';
import type { Extract as PageExtract, RunPlan, SummaryLength } from '@/utils/summary/types';

type Asked = {
  readonly length: SummaryLength;
  readonly selectedOnly?: boolean;
  readonly extract: PageExtract;
};

type Endpoint = Pick<Extract<EndpointStatus, { state: 'ask' | 'allowed' }>, 'contextTokens' | 'prices'>;

/** What a run would send, told before it is sent. */
export type RunEstimate = {
  readonly plan: RunPlan;
  /** The words of the page that would go out, paragraph by paragraph. */
  readonly text: string;
  readonly paragraphs: number;
  /** At most, in the currency of the settings; undefined where no prices were entered. */
  readonly cost?: { readonly amount: number; readonly currency: string };
};

const MILLION = 1_000_000;

/** Works out what would be sent to an endpoint, and what it would cost by the prices the reader entered. */
export function estimateRun(document: LegalDocument, { contextTokens, prices }: Endpoint, asked: Asked): RunEstimate {
  const plan = planRun(document, { ...asked, ...(contextTokens !== undefined && { contextTokens }) });
  const sent = new Set(plan.parts.flatMap(({ paragraphs }) => paragraphs));
  const paragraphs = document.paragraphs.filter(({ id }) => sent.has(id));
  const amount = prices && (plan.inputTokens * prices.input + plan.outputTokens * prices.output) / MILLION;
  return {
    plan,
    text: paragraphs.map(({ number, text }) => (number === undefined ? text : `[${number}] ${text}`)).join('\n'),
    paragraphs: paragraphs.length,
    ...(prices && amount !== undefined && { cost: { amount, currency: prices.currency } }),
  };
}

/** Numbers of paragraphs left out that are told one by one; the rest is a count. */
const NAMED = 8;

/** The estimate in words: tokens, parts, cost, and what would be left out. */
export function sayEstimate({ plan, cost }: RunEstimate, language: Language): readonly string[] {
  const t = translator(summaryMessages, language);
  const { leftOut, parts, inputTokens, outputTokens } = plan;
  const numbers = leftOut.slice(0, NAMED).join(', ') + (leftOut.length > NAMED ? ' …' : '');
  return [
    t('planTokens', { count: inputTokens, answer: outputTokens }),
    ...(parts.length > 1 ? [t('planParts', { count: parts.length })] : []),
    ...(cost ? [t('planCost', { cost: `${cost.currency} ${sayAmount(cost.amount)}` })] : []),
    ...(leftOut.length > 0 ? [t('planLeftOut', { count: leftOut.length, numbers })] : []),
  ];
}

/** Fractions of a cent are still told as something. */
const sayAmount = (amount: number): string => (amount > 0 && amount < 0.01 ? '0.01' : amount.toFixed(2));
