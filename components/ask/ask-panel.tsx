import { type ReactNode, useEffect, useMemo, useState } from 'react';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { useLanguage, useText } from '@/components/ui/language';
import { StatusLine } from '@/components/ui/status-line';
import { View } from '@/components/ui/view';
import { readyQuestions } from '@/utils/ask/ready-questions';
import type { AnswerResult, PinnedDocument } from '@/utils/ask/types';
import { askMessages } from '@/utils/i18n/messages/ask';
import { sendMessages } from '@/utils/i18n/messages/send';
import { findSensitive } from '@/utils/privacy/find-sensitive';
import type { OpenDocument } from './make-turn';
import { sayKinds, separatorOf } from './send-items';
import { TurnView } from './turn-view';
import { type AskServices, useAsk } from './use-ask';

type Props = {
  readonly open: OpenDocument | null;
  readonly services: AskServices;
  /** Questions of the reader's own that are kept for every document. */
  readonly kept: readonly string[];
  readonly onKeep: (questions: readonly string[]) => void;
  /** A question handed over from elsewhere: text selected in the page. */
  readonly startWith?: string;
  /** Takes an answer's lines over into a draft. */
  readonly onUse: (result: AnswerResult, documents: readonly PinnedDocument[]) => void;
  readonly onOpenOptions: () => void;
};

/** Ask about the open document: passages first, a model's checked answer if one was chosen. */
export function AskPanel({ open, services, kept, onKeep, startWith = '', onUse, onOpenOptions }: Props) {
  const t = useText(askMessages);
  const language = useLanguage();
  const asking = useAsk(services, open);
  const [question, setQuestion] = useState(startWith);
  const [answerIn, setAnswerIn] = useState<AnswerIn>('as-asked');

  useEffect(() => setQuestion(startWith), [startWith]);

  if (!open) return <EmptyState title={t('noDocument')} />;
  const submit = (text: string): void => {
    if (!text.trim()) return;
    asking.ask(text.trim());
    setQuestion('');
  };
  const ready = [...kept, ...readyQuestions(open.document, language)];
  const maySend = asking.endpoint.state !== 'none';
  const canKeep = question.trim() !== '' && !kept.includes(question.trim());
  return (
    <View label={t('ask')}>
      <Sources asking={asking} />
      {asking.turns.length === 0 && <EmptyState title={t('empty')} hint={t('emptyHint')} />}
      {asking.turns.map((turn, at) => (
        <TurnView
          key={turn.id}
          isLast={at === asking.turns.length - 1}
          turn={turn}
          asking={asking}
          options={{ language: answerIn }}
          onShow={services.showSource}
          onCopy={services.copy}
          onUse={(result) => onUse(result, asking.documents)}
          onOpenOptions={onOpenOptions}
        />
      ))}
      <QuestionForm question={question} onChange={setQuestion} onSubmit={() => submit(question)} maySend={maySend}>
        {maySend && <AnswerLanguage chosen={answerIn} onChoose={setAnswerIn} />}
        {canKeep && (
          <Button kind="link" onClick={() => onKeep([...kept, question.trim()])}>
            {t('keepQuestion')}
          </Button>
        )}
      </QuestionForm>
      <ReadyQuestions ready={ready} kept={kept} onAsk={submit} onKeep={onKeep} />
    </View>
  );
}

type FormProps = {
  readonly question: string;
  readonly onChange: (question: string) => void;
  readonly onSubmit: () => void;
  /** A model could be asked: what is typed may be sent. */
  readonly maySend: boolean;
  /** What else can be done with the question. */
  readonly children: ReactNode;
};

/** Where a question is typed; Enter asks it, and Shift with Enter begins a line. */
function QuestionForm({ question, onChange, onSubmit, maySend, children }: FormProps) {
  const t = useText(askMessages);
  return (
    <form
      className="sn-ask-form"
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      <textarea
        className="sn-input"
        rows={2}
        aria-label={t('question')}
        placeholder={t('placeholder')}
        value={question}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
          event.preventDefault();
          onSubmit();
        }}
      />
      {maySend && <Sensitivity text={question} />}
      <p className="sn-ask-actions">
        <button type="submit" className="sn-button" data-kind="primary">
          {t('find')}
        </button>
        {children}
      </p>
    </form>
  );
}

type AnswerIn = (typeof ANSWER_LANGUAGES)[number];

/** Which language the answer is to be in. */
function AnswerLanguage({
  chosen,
  onChoose,
}: {
  readonly chosen: AnswerIn;
  readonly onChoose: (to: AnswerIn) => void;
}) {
  const t = useText(askMessages);
  return (
    <label>
      {t('answerIn')}{' '}
      <select
        className="sn-field"
        value={chosen}
        onChange={(event) => onChoose(ANSWER_LANGUAGES.find((code) => code === event.target.value) ?? 'as-asked')}
      >
        {ANSWER_LANGUAGES.map((code) => (
          <option key={code} value={code}>
            {t(LANGUAGE_NAMES[code])}
          </option>
        ))}
      </select>
    </label>
  );
}

type ReadyProps = {
  readonly ready: readonly string[];
  readonly onAsk: (question: string) => void;
} & Pick<Props, 'kept' | 'onKeep'>;

/** Questions that need no typing: the reader's own first, then those that fit the kind of document. */
function ReadyQuestions({ ready, kept, onAsk, onKeep }: ReadyProps) {
  const t = useText(askMessages);
  return (
    <section aria-label={t('ready')}>
      <h2 className="sn-section">{t('ready')}</h2>
      <ul className="sn-ready">
        {ready.map((text) => (
          <li key={text}>
            <Button kind="link" onClick={() => onAsk(text)}>
              {text}
            </Button>
            {kept.includes(text) && (
              <Button
                kind="link"
                aria-label={t('forgetQuestion', { question: text })}
                onClick={() => onKeep(kept.filter((other) => other !== text))}
              >
                ×
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Said while it is typed; without a model nothing is sent, and nothing is said. */
function Sensitivity({ text }: { readonly text: string }) {
  const t = useText(askMessages);
  const say = useText(sendMessages);
  const separator = separatorOf(useLanguage());
  const found = useMemo(() => findSensitive(text), [text]);
  const what = sayKinds(found, say, separator);
  return <StatusLine message={found.length === 0 ? '' : t('sensitive', { what })} />;
}

const ANSWER_LANGUAGES = ['as-asked', 'en', 'zh-Hant', 'zh-Hans'] as const;

const LANGUAGE_NAMES = {
  'as-asked': 'asAsked',
  en: 'english',
  'zh-Hant': 'traditional',
  'zh-Hans': 'simplified',
} as const;

function Sources({ asking }: { readonly asking: ReturnType<typeof useAsk> }) {
  const t = useText(askMessages);
  return (
    <section className="sn-sources" aria-label={t('sources')}>
      <ul>
        {asking.documents.map(({ label, document }, at) => (
          <li key={document.url} className="sn-one-line">
            {asking.documents.length > 1 && <strong>{label} </strong>}
            <span className="sn-verbatim">{document.title}</span> {document.neutralCitation}
            {at > 0 && (
              <Button kind="link" onClick={() => asking.unpin(document.url)}>
                {t('unpin', { title: document.neutralCitation ?? document.title })}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {!asking.isPinned && (
        <Button kind="link" onClick={asking.pin}>
          {t('pinThis')}
        </Button>
      )}
    </section>
  );
}
