import type { Language } from '@/utils/core/language';
import { summaryMessages } from '@/utils/i18n/messages/summary';
import { moneyWords, termWords, totalWords } from '@/utils/i18n/outcome-words';
import type { Sentenced, SentencingStep } from '@/utils/outcome/sentences/types';
import { useServices } from '../panel/services';
import { useLanguage, useText } from '../ui/language';
import { ParagraphLink } from '../ui/paragraph-link';
import { type SentencingRow, toSentencingRows } from './sentencing-rows';

type Props = {
  readonly sentenced: readonly Sentenced[];
  /** The page's language. */
  readonly language: Language;
  /** What each paragraph is called, by id. */
  readonly labels: ReadonlyMap<string, string>;
};

/** A longer table is folded: the totals stand in the outcome's line above it. */
const SHOWN_ROWS = 6;

/** How the court came to its sentence: a column a defendant, each figure with the paragraph that says it, totals last. */
export function SentencingTable(props: Props) {
  const t = useText(summaryMessages);
  const rows = toSentencingRows(props.sentenced);
  if (rows.length === 0) return null;
  const table = (
    <table className="sn-sentencing">
      <Defendants {...props} />
      <tbody>
        {rows.map((row) => (
          <Step key={`${row.what}-${row.charge ?? ''}`} {...props} row={row} />
        ))}
        <Totals {...props} />
      </tbody>
    </table>
  );
  return (
    <section aria-label={t('sentencing')}>
      {rows.length > SHOWN_ROWS ? (
        <details className="sn-folded">
          <summary>{t('sentencing')}</summary>
          {table}
        </details>
      ) : (
        <>
          <h2 className="sn-section">{t('sentencing')}</h2>
          {table}
        </>
      )}
    </section>
  );
}

/** Who is sentenced, where there are several. */
function Defendants({ sentenced, language }: Props) {
  if (sentenced.length < 2) return null;
  return (
    <thead>
      <tr>
        <td />
        {sentenced.map(({ defendant }, at) => (
          <th key={defendant ?? at} scope="col" lang={language}>
            {defendant ?? '–'}
          </th>
        ))}
      </tr>
    </thead>
  );
}

/** One step towards the sentences. */
function Step({ sentenced, language, labels, row }: Props & { readonly row: SentencingRow }) {
  const t = useText(summaryMessages);
  const { what, charge, cells } = row;
  return (
    <tr>
      <th scope="row">
        {t(what)}
        {charge !== undefined && (
          <span className="sn-meta" lang={language}>
            {' '}
            {charge}
          </span>
        )}
      </th>
      {cells.map((steps, at) => (
        <td key={sentenced[at]?.defendant ?? at}>
          {steps.map((step) => (
            <Figure key={step.start} step={step} label={labels.get(step.paragraph) ?? '¶'} />
          ))}
        </td>
      ))}
    </tr>
  );
}

function Totals({ sentenced }: Props) {
  const t = useText(summaryMessages);
  const own = useLanguage();
  if (!sentenced.some(({ total }) => total)) return null;
  return (
    <tr>
      <th scope="row">{t('total')}</th>
      {sentenced.map(({ defendant, total }, at) => (
        <td key={defendant ?? at}>{total && totalWords(total, own)}</td>
      ))}
    </tr>
  );
}

function Figure({ step, label }: { readonly step: SentencingStep; readonly label: string }) {
  const { jump } = useServices();
  const language = useLanguage();
  return (
    <span className="sn-figure" title={step.text}>
      {stepWords(step, language)}{' '}
      <ParagraphLink number={label} onJump={() => jump({ span: { start: step.start, end: step.end } })} />
    </span>
  );
}

/** `3 years`, `25 %`, `HK$5,000`: numbers are put into words, an order stays as the court says it. */
function stepWords(
  { months, resultMonths, percent, amount, life, other, what }: SentencingStep,
  language: Language,
): string {
  if (life) return totalWords({ life }, language);
  const change = [
    ...(percent === undefined ? [] : [`${percent} %`]),
    ...(months === undefined ? [] : [termWords(months, language)]),
    ...(amount === undefined ? [] : [what === 'fine' ? moneyWords(amount) : String(amount)]),
  ].join(', ');
  const result = resultMonths === undefined ? '' : `→ ${termWords(resultMonths, language)}`;
  return [change, result].filter(Boolean).join(' ') || (other ?? '');
}
