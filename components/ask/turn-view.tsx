import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { CopyButton } from '@/components/ui/copy-button';
import { ErrorNote } from '@/components/ui/error-note';
import { useLanguage, useText } from '@/components/ui/language';
import { SendSheet } from '@/components/ui/send-sheet';
import { StatusLine } from '@/components/ui/status-line';
import { askMessages } from '@/utils/i18n/messages/ask';
import { commonMessages } from '@/utils/i18n/messages/common';
import { stepMessages } from '@/utils/i18n/messages/errors';
import { AnswerLines, soundStatements } from './answer-lines';
import { type Run, statementsOf, type Turn } from './conversation';
import { PassageList } from './passage-list';
import { SendContents } from './send-contents';
import type { Asking, AskOptions } from './use-ask';

type Props = {
  readonly turn: Turn;
  readonly asking: Asking;
  readonly options: AskOptions;
  readonly onShow: (url: string, paragraph: string) => void;
  readonly onCopy: (text: string) => Promise<boolean>;
  readonly onOpenOptions: () => void;
};

const REFUSALS = {
  evidence: 'refusedEvidence',
  prediction: 'refusedPrediction',
  profiling: 'refusedProfiling',
} as const;

const LOCALES = { en: 'en-HK', 'zh-Hant': 'zh-Hant-HK', 'zh-Hans': 'zh-Hans-HK' } as const;

/** One question: the passages found on this computer, and under them what a model answered, if it was asked. */
export function TurnView({ turn, asking, options, onShow, onCopy, onOpenOptions }: Props) {
  const t = useText(askMessages);
  const common = useText(commonMessages);
  const say = useText(stepMessages);
  const [isSheetOpen, setSheetOpen] = useState(false);
  const { endpoint } = asking;
  const { run } = turn;
  const isOneSource = turn.documents.length === 1;
  const isAskable = endpoint.state === 'ask' || endpoint.state === 'allowed';
  const chosen = turn.passages.length - turn.without.length;
  const show = (label: string, paragraph: string): void => {
    const source = turn.documents.find((document) => document.label === label) ?? turn.documents[0];
    if (source) onShow(source.url, paragraph);
  };
  const send = (): void => {
    if (endpoint.state === 'allowed') void asking.send(turn, 'remembered', options);
    else setSheetOpen(true);
  };
  const canSend = isAskable && chosen > 0 && run.is !== 'working';
  return (
    <article className="sn-turn" aria-label={turn.question}>
      <h2 className="sn-question">{turn.question}</h2>
      <p className="sn-meta sn-turn-about">
        {t('about', {
          titles: turn.documents.map(({ label, title }) => (isOneSource ? title : `${label} ${title}`)).join(' · '),
        })}
      </p>
      <StatusLine heardOnly message={announcement(run, t)} />
      <Outcome run={run} />
      <AnswerLines
        statements={statementsOf(run)}
        isOneSource={isOneSource}
        language={run.is === 'done' ? run.result.language : undefined}
        onShow={show}
      />
      {run.is === 'working' && isAskable && (
        <p className="sn-ask-actions" aria-busy="true">
          <span className="sn-meta">{t(run.thinking ? 'thinking' : 'writing', { model: endpoint.model })}</span>
          <Button onClick={() => asking.stop(turn.id)}>{common('stop')}</Button>
        </p>
      )}
      {run.is === 'failed' && (
        <ErrorNote
          failure={run.failure}
          {...(run.statements.length > 0 && { kept: say('textKept') })}
          onStep={(step) => (step === 'settings' ? onOpenOptions() : send())}
        />
      )}
      {run.is === 'done' && run.result.outcome === 'answered' && <Made run={run} onCopy={onCopy} />}
      <details open={run.is === 'passages' || statementsOf(run).length === 0}>
        <summary className="sn-section">{t('passages', { count: turn.passages.length })}</summary>
        <PassageList
          turn={turn}
          onShow={show}
          {...(canSend &&
            run.is === 'passages' && {
              onInclude: (paragraph: string, on: boolean) => asking.include(turn.id, paragraph, on),
            })}
        />
      </details>
      <p className="sn-ask-actions">
        {canSend && run.is !== 'done' && (
          <Button kind="primary" onClick={send}>
            {t('send', { count: chosen, host: endpoint.host })}
          </Button>
        )}
        <Button kind="link" onClick={() => asking.remove(turn.id)}>
          {t('remove')}
        </Button>
      </p>
      {isSheetOpen && endpoint.state === 'ask' && (
        <SendSheet
          target={endpoint}
          contents={<SendContents turn={turn} />}
          onCancel={() => setSheetOpen(false)}
          onSend={async (consent) => {
            setSheetOpen(false);
            if (consent === 'remembered') await asking.allow(endpoint.profileId);
            await asking.send(turn, consent, options);
          }}
        />
      )}
    </article>
  );
}

type Text = ReturnType<typeof useText<typeof askMessages>>;

/** Spoken once at each turn; never the streamed words. */
function announcement(run: Run, t: Text): string {
  if (run.is === 'working') return t('started');
  if (run.is === 'done') return t('finished');
  if (run.is === 'stopped') return t('stopped');
  return run.is === 'failed' ? t('failed') : '';
}

/** What stands in place of an answer: that the document has none, or why the request is refused. */
function Outcome({ run }: { readonly run: Run }) {
  const t = useText(askMessages);
  if (run.is === 'stopped') return <p className="sn-ask-note">{t('stopped')}</p>;
  if (run.is !== 'done' || run.result.outcome === 'answered') return null;
  const { refusal } = run.result;
  return <p className="sn-ask-note">{refusal ? t(REFUSALS[refusal]) : t('notAnswered')}</p>;
}

type MadeProps = {
  readonly run: Extract<Run, { is: 'done' }>;
  readonly onCopy: (text: string) => Promise<boolean>;
};

/** Who wrote this and when, and the line that stands beside every model's answer. */
function Made({ run, onCopy }: MadeProps) {
  const t = useText(askMessages);
  const common = useText(commonMessages);
  const language = useLanguage();
  const { result } = run;
  const time = new Date(result.madeAt).toLocaleString(LOCALES[language], { dateStyle: 'medium', timeStyle: 'short' });
  const label = t('draftLabel', { model: result.model, time });
  const text = [
    result.question,
    ...soundStatements(result.statements).map(
      (statement) => `${statement.text} ${statement.paragraphs.map((paragraph) => `[${paragraph}]`).join(' ')}`,
    ),
    `${result.documents.map(({ title, url }) => `${title} ${url}`).join('; ')} · ${result.host}`,
    label,
    common('checkBeforeRelying'),
  ].join('\n');
  return (
    <div className="sn-ask-made">
      <p className="sn-meta">{label}</p>
      <p className="sn-meta sn-responsible">{common('checkBeforeRelying')}</p>
      <CopyButton onCopy={() => onCopy(text)}>{t('copyAnswer')}</CopyButton>
    </div>
  );
}
