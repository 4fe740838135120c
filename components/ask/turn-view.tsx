import { useEffect, useMemo, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { type Askable, asRemembered, isAskable, needsSheet } from '@/components/ui/consent-to';
import { ErrorNote } from '@/components/ui/error-note';
import type { NextStep } from '@/components/ui/failure';
import { useText } from '@/components/ui/language';
import { StatusLine } from '@/components/ui/status-line';
import { refuseRequest } from '@/utils/ask/refuse-request';
import type { AnswerResult } from '@/utils/ask/types';
import { leavingOfQuestion } from '@/utils/ask/what-leaves';
import { askMessages } from '@/utils/i18n/messages/ask';
import { commonMessages } from '@/utils/i18n/messages/common';
import { stepMessages } from '@/utils/i18n/messages/errors';
import { sendMessages } from '@/utils/i18n/messages/send';
import { NO_MASKING } from '@/utils/privacy/masked-model';
import { isPrivate } from '@/utils/privacy/public-material';
import type { LeavingText } from '@/utils/privacy/what-leaves';
import { Confirm } from '../confirm/confirm';
import { SecondReading } from '../second-reading/second-reading';
import { AnswerLines } from './answer-lines';
import type { AskOptions } from './ask-send-sheet';
import { type AnswerRun, linesOf, statementsOfAnswer, type Turn } from './conversation';
import { Made } from './made';
import { PassageList } from './passage-list';
import { Ranking } from './ranking';
import type { AskState } from './use-ask';

type Props = {
  readonly isLast: boolean;
  readonly turn: Turn;
  readonly asking: AskState;
  readonly options: AskOptions;
  readonly onShow: (url: string, paragraph: string) => void;
  readonly onCopy: (text: string) => Promise<boolean>;
  /** Takes the answer's sound lines over into a draft. */
  readonly onUse: (result: AnswerResult) => void;
  readonly onOpenOptions: () => void;
};

const REFUSALS = {
  evidence: 'refusedEvidence',
  prediction: 'refusedPrediction',
  profiling: 'refusedProfiling',
} as const;

/** What can be done about a turn now, and what would leave this computer. */
function useTurn({ turn, asking, options, onShow, onOpenOptions }: Props) {
  const [isSheetOpen, setSheetOpen] = useState(false);
  const { endpoint } = asking;
  const history = asking.historyBefore(turn);
  // Said at once, and without a model too; the passages stay, for what may be asked instead.
  const refusal = useMemo(() => refuseRequest(turn.question)?.reason, [turn.question]);
  const chosen = turn.planned.length - turn.without.length;
  const leaving = (planned: Turn['planned']): LeavingText =>
    leavingOfQuestion({ question: turn.question, history }, asking.documents, planned);
  const send = (): void => {
    if (!isAskable(endpoint)) return;
    // What was allowed once for all is the page and plain questions; anything else is shown first, each time.
    const what = leaving(turn.planned.filter(({ key }) => !turn.without.includes(key)));
    if (needsSheet(endpoint, what)) setSheetOpen(true);
    else void asking.send(turn, { ...options, ...asRemembered(), masking: NO_MASKING, withHistory: true });
  };
  const takeStep = (step: NextStep): void => {
    if (step === 'shorten') for (const key of worseHalf(turn)) asking.include(turn.id, key, false);
    if (step === 'settings') onOpenOptions();
    else if (step === 'allow' || step === 'shorten') setSheetOpen(true);
    else send();
  };
  const show = (label: string, paragraph: string): void => {
    const source = turn.documents.find((document) => document.label === label) ?? turn.documents[0];
    if (source) onShow(source.url, paragraph);
  };
  const documentOf = (label: string) => asking.documents.find((pinned) => pinned.label === label)?.document;
  return {
    ...{ refusal, chosen, history, leaving, send, takeStep, show, documentOf, isSheetOpen, setSheetOpen },
    askable: isAskable(endpoint) ? endpoint : undefined,
    canSend: isAskable(endpoint) && refusal === undefined && chosen > 0 && turn.run.is !== 'working',
    holdsBack: asking.rules.publicMaterialOnly && asking.documents.some(({ document }) => isPrivate(document)),
  };
}

type TurnState = ReturnType<typeof useTurn>;

/** One question: the passages found on this computer, and under them what a model answered, if it was asked. */
export function TurnView(props: Props) {
  const { isLast, turn } = props;
  const t = useText(askMessages);
  const state = useTurn(props);
  const { run } = turn;
  const lines = linesOf(turn);
  const isOneSource = turn.documents.length === 1;
  const article = useBroughtToEye(isLast, run.is === 'working');
  return (
    <article ref={article} className="sn-turn" aria-label={turn.question}>
      <h2 className="sn-question">{turn.question}</h2>
      <p className="sn-meta sn-turn-about">
        {t('about', {
          titles: turn.documents.map(({ label, title }) => (isOneSource ? title : `${label} ${title}`)).join(' · '),
        })}
      </p>
      <StatusLine heardOnly message={announcement(run, t)} />
      <Outcome run={run} />
      {state.refusal !== undefined && run.is === 'passages' && (
        <p className="sn-ask-note">{t(REFUSALS[state.refusal])}</p>
      )}
      <AnswerLines
        statements={lines}
        isOneSource={isOneSource}
        language={run.is === 'done' ? run.result.language : undefined}
        documentOf={state.documentOf}
        onShow={state.show}
      />
      <RunNow {...props} state={state} />
      {run.is === 'done' && run.result.outcome === 'answered' && <Answered {...props} run={run} lines={lines} />}
      <Passages {...props} state={state} />
      <TurnActions {...props} state={state} />
      <SendSheet {...props} state={state} />
    </article>
  );
}

/** A new question, and one that is being answered, stand at the top: what is sent folds the passages, and all moves up. */
function useBroughtToEye(isLast: boolean, isWorking: boolean) {
  const article = useRef<HTMLElement>(null);
  useEffect(() => {
    if (isLast || isWorking) article.current?.scrollIntoView?.({ block: 'start' });
  }, [isLast, isWorking]);
  return article;
}

type PartProps = Props & { readonly state: TurnState };

/** The model at work, or why it failed and what to do next. */
function RunNow({ turn: { id, run }, asking, state: { askable, takeStep } }: PartProps) {
  const t = useText(askMessages);
  const common = useText(commonMessages);
  const say = useText(stepMessages);
  if (run.is === 'working' && askable)
    return (
      <p className="sn-ask-actions" aria-busy="true">
        <span className="sn-meta">{t(run.thinking ? 'thinking' : 'writing', { model: askable.model })}</span>
        <Button onClick={() => asking.stop(id)}>{common('stop')}</Button>
      </p>
    );
  if (run.is !== 'failed') return null;
  return (
    <ErrorNote failure={run.failure} {...(run.statements.length > 0 && { kept: say('textKept') })} onStep={takeStep} />
  );
}

/** What was found on this computer; open until a model has answered. */
function Passages({ turn, asking, onOpenOptions, state: { refusal, canSend, show, documentOf } }: PartProps) {
  const t = useText(askMessages);
  const { run, passages } = turn;
  const include = (paragraph: string, on: boolean): void => asking.include(turn.id, paragraph, on);
  return (
    <details
      className="sn-passages"
      hidden={refusal !== undefined && passages.length === 0}
      open={run.is === 'passages' || statementsOfAnswer(run).length === 0}
    >
      <summary className="sn-section">
        {passages.length === 0 ? t('noPassages') : t('passages', { count: passages.length })}
      </summary>
      <PassageList
        turn={turn}
        documentOf={documentOf}
        onShow={show}
        {...(canSend && run.is === 'passages' && { onInclude: include })}
        translator={asking.translator}
      />
      <RankingOf turn={turn} asking={asking} onOpenOptions={onOpenOptions} />
    </details>
  );
}

/** Ranking by embeddings, while only passages were found: an answer was made of those that stood there. */
function RankingOf({ turn, asking, onOpenOptions }: Pick<Props, 'turn' | 'asking' | 'onOpenOptions'>) {
  if (asking.ranking === undefined || turn.run.is !== 'passages') return null;
  return (
    <Ranking
      services={asking.ranking}
      turn={turn}
      {...asking.rankable(turn)}
      onRanked={(keys, by) => asking.rank(turn, keys, by)}
      onOpenOptions={onOpenOptions}
    />
  );
}

function TurnActions({ turn, asking, state: { askable, holdsBack, canSend, chosen, send } }: PartProps) {
  const t = useText(askMessages);
  const sayOfSend = useText(sendMessages);
  return (
    <p className="sn-ask-actions">
      {askable && holdsBack && <span className="sn-meta">{sayOfSend('fileStays')}</span>}
      {askable && canSend && turn.run.is !== 'done' && (
        <Button kind="primary" onClick={send}>
          {sayWhereTo(askable, chosen, t)}
        </Button>
      )}
      <Remove turn={turn} onRemove={() => asking.remove(turn.id)} />
    </p>
  );
}

/** The question before a send, with all that would leave. */
function SendSheet({ turn, asking, options, state }: PartProps) {
  const { askable, isSheetOpen, setSheetOpen, history, leaving } = state;
  if (!isSheetOpen || !askable) return null;
  return (
    <Confirm
      question={{ is: 'question', target: askable, turn, history, persons: asking.persons }}
      what={leaving(turn.planned)}
      onCancel={() => setSheetOpen(false)}
      onAnswer={async ({ without, ...decision }) => {
        setSheetOpen(false);
        for (const { key } of turn.planned) asking.include(turn.id, key, !without.includes(key));
        await asking.send({ ...turn, without }, { ...options, ...decision });
      }}
    />
  );
}

type AnsweredProps = Props & {
  readonly run: Extract<AnswerRun, { is: 'done' }>;
  readonly lines: ReturnType<typeof linesOf>;
};

/** What can be done with an answer: copied, used, reviewed, read again. */
function Answered({ turn, asking, run, lines, onCopy, onUse, onOpenOptions }: AnsweredProps) {
  return (
    <>
      <Made
        turn={turn}
        run={{ ...run, result: { ...run.result, statements: lines } }}
        onCopy={onCopy}
        onUse={onUse}
        onReview={(by) => asking.review(turn.id, by)}
      />
      {asking.secondReading !== undefined && (
        <SecondReading
          services={asking.secondReading}
          parts={asking.partsOf(turn)}
          madeFrom="question"
          onRead={(statement, reading) => asking.read(turn.id, statement, reading)}
          onOpenOptions={onOpenOptions}
        />
      )}
    </>
  );
}

function Remove({ turn, onRemove }: { readonly turn: Turn; readonly onRemove: () => void }) {
  const t = useText(askMessages);
  const [isAsked, setAsked] = useState(false);
  return (
    <>
      <Button kind="link" onClick={() => setAsked(true)}>
        {t('remove')}
      </Button>
      {isAsked && (
        <Confirm
          question={{ is: 'deletion', what: turn.question }}
          onCancel={() => setAsked(false)}
          onAnswer={onRemove}
        />
      )}
    </>
  );
}

/** The half of what would be sent that fits the question less, where all of it was too long. */
function worseHalf({ passages, planned, without }: Turn): readonly string[] {
  const best = passages.map(({ label, id }) => `${label} ${id}`);
  const place = (key: string): number => (best.includes(key) ? best.indexOf(key) : best.length);
  const left = planned.map(({ key }) => key).filter((key) => !without.includes(key));
  return left.sort((one, other) => place(one) - place(other)).slice(Math.ceil(left.length / 2));
}

type Text = ReturnType<typeof useText<typeof askMessages>>;

/** Spoken once at each turn; never the streamed words. */
function announcement(run: AnswerRun, t: Text): string {
  if (run.is === 'working') return t('started');
  if (run.is === 'done') return t('finished');
  if (run.is === 'stopped') return t('stopped');
  return run.is === 'failed' ? t('failed') : '';
}

/** What stands in place of an answer: that the document has none, or why the request is refused. */
function Outcome({ run }: { readonly run: AnswerRun }) {
  const t = useText(askMessages);
  if (run.is === 'stopped') return <p className="sn-ask-note">{t('stopped')}</p>;
  if (run.is !== 'done' || run.result.outcome === 'answered') return null;
  const { refusal } = run.result;
  return <p className="sn-ask-note">{refusal ? t(REFUSALS[refusal]) : t('notAnswered')}</p>;
}

/** Where a click puts the paragraphs; the browser's own model is nowhere to send to. */
const sayWhereTo = (
  { host, model }: Askable,
  count: number,
  t: ReturnType<typeof useText<typeof askMessages>>,
): string => (host === '' ? t('sendHere', { count, model }) : t('send', { count, host }));
