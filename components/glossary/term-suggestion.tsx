import { useEffect, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { asRemembered, consentTo, isAskable, needsSheet, type ReaderWord } from '@/components/ui/consent-to';
import { CopyButton } from '@/components/ui/copy-button';
import { ErrorNote } from '@/components/ui/error-note';
import type { NextStep } from '@/components/ui/failure';
import { useText } from '@/components/ui/language';
import { SendSheet } from '@/components/ui/send-sheet';
import { StatusLine } from '@/components/ui/status-line';
import type { SuggestedTerm, TermAnswer } from '@/utils/glossary/suggest-term';
import { glossaryMessages } from '@/utils/i18n/messages/glossary';
import type { EndpointStatus } from '@/utils/messaging/panel-to-background';
import type { Consent } from '@/utils/privacy/consent';
import { findSensitive } from '@/utils/privacy/find-sensitive';
import { leavingOfTerm } from '@/utils/privacy/what-leaves';

/** What a suggestion needs of the world. */
export type SuggestTerms = {
  readonly status: () => Promise<EndpointStatus>;
  readonly allow: (consent: Consent) => Promise<void>;
  readonly ask: (term: string, consent: Consent, signal: AbortSignal) => Promise<TermAnswer>;
};

type Props = {
  readonly term: string;
  readonly suggest: SuggestTerms;
  readonly onCopy: (text: string) => Promise<boolean>;
  readonly onOpenSettings: () => void;
};

type State = { readonly is: 'idle' | 'sheet' | 'asking' } | TermAnswer;

/** The last resort of a search that found nothing: a model's suggestion, only when asked for, marked as one. */
export function TermSuggestion({ term, suggest, onCopy, onOpenSettings }: Props) {
  const t = useText(glossaryMessages);
  const [endpoint, setEndpoint] = useState<EndpointStatus>({ state: 'none' });
  const [state, setState] = useState<State>({ is: 'idle' });
  const running = useRef<AbortController>(undefined);

  useEffect(() => void suggest.status().then(setEndpoint), [suggest]);
  useEffect(() => () => running.current?.abort(), []);

  if (!isAskable(endpoint)) return null;

  const ask = async (word: ReaderWord): Promise<void> => {
    const consent = consentTo(endpoint, word, leavingOfTerm(term));
    const controller = new AbortController();
    running.current = controller;
    setState({ is: 'asking' });
    if (word.how === 'always') await suggest.allow(consent);
    setState(await suggest.ask(term, consent, controller.signal));
    setEndpoint(await suggest.status());
  };
  const begin = (): void => {
    if (!needsSheet(endpoint, leavingOfTerm(term))) void ask(asRemembered());
    else setState({ is: 'sheet' });
  };
  const takeStep = (step: NextStep): void => {
    if (step === 'settings') onOpenSettings();
    else begin();
  };

  return (
    <div className="sn-suggestion">
      {(state.is === 'idle' || state.is === 'sheet' || state.is === 'stopped') && (
        <Button onClick={begin}>{t('suggestByModel', { host: endpoint.host || endpoint.model })}</Button>
      )}
      {state.is === 'sheet' && (
        <SendSheet
          target={endpoint}
          contents={<li>{t('termSent', { term })}</li>}
          canRemember={findSensitive(term).length === 0}
          onSend={(how) => void ask({ ...asRemembered(), how })}
          onCancel={() => setState({ is: 'idle' })}
        />
      )}
      {state.is === 'asking' && (
        <>
          <StatusLine message={t('asking', { host: endpoint.host || endpoint.model })} />
          <Button onClick={() => running.current?.abort()}>{t('stop')}</Button>
        </>
      )}
      {state.is === 'none' && <p role="status">{t('modelKnowsNone', { model: endpoint.model })}</p>}
      {state.is === 'failed' && <ErrorNote failure={state.failure} onStep={takeStep} />}
      {state.is === 'suggested' && (
        <Suggestions suggestions={state.suggestions} model={endpoint.model} onCopy={onCopy} />
      )}
    </div>
  );
}

type SuggestionsProps = {
  readonly suggestions: readonly SuggestedTerm[];
  readonly model: string;
  readonly onCopy: (text: string) => Promise<boolean>;
};

function Suggestions({ suggestions, model, onCopy }: SuggestionsProps) {
  const t = useText(glossaryMessages);
  return (
    <section className="sn-by-model" aria-label={t('modelSuggestion')}>
      <p className="sn-meta" role="status">
        {t('modelSuggestion')} ({model})
      </p>
      <ul>
        {suggestions.map(({ en, zhHant, note }) => (
          <li key={`${en} ${zhHant}`}>
            <span className="sn-found-zh" lang="zh-Hant">
              {zhHant}
            </span>{' '}
            <CopyButton kind="link" label={t('copyPair', { term: zhHant })} onCopy={() => onCopy(zhHant)}>
              {t('enterCopies')}
            </CopyButton>
            <span className="sn-found-en" lang="en">
              {en}
            </span>
            {note !== undefined && <span className="sn-meta">{note}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
