import { useState } from 'react';
import { formatMoment } from '@/utils/core/format-date';
import type { LegalDocument } from '@/utils/core/legal-document';
import type { ReadingBy } from '@/utils/core/reading';
import { commonMessages } from '@/utils/i18n/messages/common';
import { stepMessages } from '@/utils/i18n/messages/errors';
import { summaryMessages } from '@/utils/i18n/messages/summary';
import type { Extract as PageExtract, SummaryResult, SummaryReview } from '@/utils/summary/types';
import { leavingOfSummary } from '@/utils/summary/what-leaves';
import { Confirm } from '../confirm/confirm';
import { useServices } from '../panel/services';
import { SecondReading } from '../second-reading/second-reading';
import { Button } from '../ui/button';
import { asRemembered, isAskable } from '../ui/consent-to';
import { EmptyState } from '../ui/empty-state';
import { ErrorNote } from '../ui/error-note';
import type { NextStep } from '../ui/failure';
import { useLanguage, useText } from '../ui/language';
import { StatusLine } from '../ui/status-line';
import { ChoiceFields } from './choice-fields';
import type { ShownStatement } from './decisions';
import { EstimateLine, type Order } from './estimate';
import type { ModelRun } from './model-run';
import { Statements } from './statements';
import { Untouched } from './untouched';
import type { ModelSummary } from './use-model-summary';

type Props = {
  readonly document: LegalDocument;
  readonly extract: PageExtract;
  readonly summary: ModelSummary;
  readonly shown: readonly ShownStatement[];
  readonly review: SummaryReview | undefined;
  /** Flagged lines nobody has decided about. */
  readonly openLines: number;
  readonly onReview: (name: string) => void;
  readonly onFate: (id: string, fate: 'kept' | 'dropped' | undefined) => void;
  readonly onEdit: (id: string, change: { readonly text?: string; readonly paragraphs?: readonly string[] }) => void;
  readonly onRead: (id: string, reading: ReadingBy) => void;
};

/** What a model makes of the document: asked only by a click, streamed line by line, each line checked. */
export function ModelSection(props: Props) {
  const t = useText(summaryMessages);
  const { summary, document, extract } = props;
  const { run, endpoint } = summary;
  /** What waits for the reader's word on the sheet. */
  const [pending, setPending] = useState<Order>();
  const { openOptions } = useServices();

  const canAsk = isAskable(endpoint);
  const ask = (order: Order = {}): void => {
    // A page of no site of ours is private: its state is never `allowed`, and its sheet comes each time.
    if (endpoint.state === 'allowed') summary.start(asRemembered(), order);
    else setPending(order);
  };
  const takeStep = (step: NextStep): void => {
    if (step === 'settings') openOptions();
    else if (step === 'shorten') ask({ selectedOnly: true });
    else if (step === 'continue' && (run.is === 'failed' || run.is === 'stopped')) {
      ask(run.result && { continueFrom: run.result });
    } else ask();
  };

  return (
    <section aria-label={t('modelSummary')} className="sn-model">
      <h2 className="sn-section">{t('modelSummary')}</h2>
      <StatusLine heardOnly message={announcement(run, t)} />
      {endpoint.state === 'none' && run.is === 'empty' && (
        <EmptyState title={t('noModel')} action={<Button onClick={openOptions}>{t('setUp')}</Button>} />
      )}
      {endpoint.state === 'blocked' && run.is === 'empty' && (
        <ErrorNote failure={endpoint.failure} onStep={openOptions} />
      )}
      {canAsk && run.is === 'empty' && <Begin {...props} model={endpoint.model} onBegin={() => ask()} />}
      {run.is === 'working' && <Working {...props} run={run} />}
      <Statements {...props} canDecide={run.is === 'done' || run.is === 'stopped'} />
      {run.is === 'failed' && <Failed {...props} run={run} onStep={takeStep} />}
      {(run.is === 'done' || run.is === 'stopped') && (
        <Finished
          {...props}
          run={run}
          onAgain={() => ask({ fresh: true })}
          onContinue={() => takeStep('continue')}
          canAsk={canAsk}
        />
      )}
      {pending !== undefined && canAsk && (
        <Confirm
          question={{ is: 'summary', target: endpoint, document, extract, choices: summary.choices, order: pending }}
          what={leavingOfSummary(document)}
          onCancel={() => setPending(undefined)}
          onAnswer={({ masking, ...word }) => {
            setPending(undefined);
            summary.start(word, { ...pending, masking });
          }}
        />
      )}
    </section>
  );
}

type BeginProps = Props & { readonly model: string; readonly onBegin: () => void };

function Begin({ document, summary, extract, model, onBegin }: BeginProps) {
  const t = useText(summaryMessages);
  return (
    <div className="sn-model-ask">
      <ChoiceFields choices={summary.choices} onChange={summary.setChoices} />
      <Button kind="primary" onClick={onBegin}>
        {t('summarise', { model })}
      </Button>
      <EstimateLine document={document} {...summary} extract={extract} />
    </div>
  );
}

type Text = ReturnType<typeof useText<typeof summaryMessages>>;

/** Spoken once at each turn; never the streamed words. */
function announcement(run: ModelRun, t: Text): string {
  if (run.is === 'working') return t('started');
  if (run.is === 'done') return run.fromCache ? '' : t('finished');
  if (run.is === 'stopped') return t('stopped');
  return run.is === 'failed' ? t('failed') : '';
}

function doing(run: Extract<ModelRun, { is: 'working' }>, model: string, t: Text): string {
  const { progress } = run;
  if (progress.doing === 'part') return t('part', { part: progress.part, total: progress.of });
  if (progress.doing === 'joining' || progress.doing === 'repairing') return t(progress.doing);
  return t(progress.doing, { model });
}

function Working({ run, summary }: Props & { readonly run: Extract<ModelRun, { is: 'working' }> }) {
  const t = useText(summaryMessages);
  const common = useText(commonMessages);
  const { endpoint } = summary;
  const { host, model } = endpoint.state === 'ask' || endpoint.state === 'allowed' ? endpoint : { host: '', model: '' };
  return (
    <div className="sn-model-working" aria-busy="true">
      <p className="sn-meta">
        {doing(run, model, t)}
        {run.inputTokens !== undefined &&
          ` · ${host === '' ? t('willRead', { count: run.inputTokens }) : t('willSend', { count: run.inputTokens, host })}`}
      </p>
      <Button onClick={summary.stop}>{common('stop')}</Button>
    </div>
  );
}

type FailedProps = Props & {
  readonly run: Extract<ModelRun, { is: 'failed' }>;
  readonly onStep: (step: NextStep) => void;
};

function Failed({ run, onStep }: FailedProps) {
  const say = useText(stepMessages);
  const kept = run.statements.length > 0 ? say('textKept') : say('extractStands');
  return <ErrorNote failure={run.failure} kept={kept} onStep={onStep} />;
}

type FinishedProps = Props & {
  readonly run: Extract<ModelRun, { is: 'done' | 'stopped' }>;
  readonly canAsk: boolean;
  readonly onAgain: () => void;
  readonly onContinue: () => void;
};

function Finished(props: FinishedProps) {
  const { document, run, summary, review, canAsk, onAgain, onContinue, extract } = props;
  const t = useText(summaryMessages);
  const common = useText(commonMessages);
  const { result } = run;
  return (
    <div className="sn-model-foot">
      {result.unanswered.length > 0 && (
        <p className="sn-meta">{t('unanswered', { parts: result.unanswered.map((slot) => t(slot)).join(', ') })}</p>
      )}
      {result.leftOut.length > 0 && <p className="sn-meta">{t('leftOut', { count: result.leftOut.length })}</p>}
      <Untouched document={document} result={result} extract={extract} />
      <MadeLine run={run} review={review} />
      <p className="sn-meta sn-responsible">{common('checkBeforeRelying')}</p>
      <ReadAndReviewed {...props} />
      {canAsk && (
        <div className="sn-model-ask">
          <ChoiceFields choices={summary.choices} onChange={summary.setChoices} />
          {run.is === 'stopped' && <Button onClick={onContinue}>{common('continue')}</Button>}
          <Button onClick={onAgain}>{t('regenerate')}</Button>
        </div>
      )}
      {summary.earlier !== undefined && <Earlier result={summary.earlier} />}
    </div>
  );
}

/** By which model and when; draft until a person has reviewed it. */
function MadeLine({ run: { result, fromCache }, review }: Pick<FinishedProps, 'run' | 'review'>) {
  const t = useText(summaryMessages);
  const made = { model: result.model, time: formatMoment(result.madeAt, useLanguage()) };
  return (
    <p className="sn-meta">
      {review === undefined ? t('draftNotReviewed', made) : t('draftReviewed', { ...made, name: review.name })}
      {fromCache && ` · ${t('fromCache')}`}
    </p>
  );
}

/** The reader's review, and a second model's reading. */
function ReadAndReviewed({ document, run, shown, review, openLines, onReview, onRead }: FinishedProps) {
  const t = useText(summaryMessages);
  const { secondReading, openOptions } = useServices();
  const [isReviewing, setReviewing] = useState(false);
  const edited = new Set(shown.filter(({ isEdited }) => isEdited).map(({ id }) => id));
  return (
    <>
      {review === undefined && (
        <div className="sn-model-ask">
          <Button onClick={() => setReviewing(true)}>{t('review')}</Button>
        </div>
      )}
      {secondReading !== undefined && (
        <SecondReading
          services={secondReading}
          // The model's own lines: an edited one is the reader's, and is not sent.
          parts={[{ document, statements: run.result.statements.filter(({ id }) => !edited.has(id)) }]}
          madeFrom="page"
          onRead={onRead}
          onOpenOptions={openOptions}
        />
      )}
      {isReviewing && (
        <Confirm
          question={{ is: 'review', open: openLines }}
          onCancel={() => setReviewing(false)}
          onAnswer={({ name }) => {
            setReviewing(false);
            onReview(name);
          }}
        />
      )}
    </>
  );
}

function Earlier({ result }: { readonly result: SummaryResult }) {
  const t = useText(summaryMessages);
  return (
    <details className="sn-earlier">
      <summary>{t('earlier')}</summary>
      <ul>
        {result.statements.map(({ id, text, paragraphs }) => (
          <li key={id} lang={result.language}>
            <span className="sn-quiet">{paragraphs.join(', ')} </span>
            {text}
          </li>
        ))}
      </ul>
    </details>
  );
}
