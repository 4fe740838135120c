import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { asRemembered, isAskable, needsSheet } from '@/components/ui/consent-to';
import { ErrorNote } from '@/components/ui/error-note';
import { useText } from '@/components/ui/language';
import { StatusLine } from '@/components/ui/status-line';
import type { PinnedDocument } from '@/utils/ask/types';
import { leavingOfRanking } from '@/utils/ask/what-leaves';
import { askMessages } from '@/utils/i18n/messages/ask';
import { commonMessages } from '@/utils/i18n/messages/common';
import { isPrivate } from '@/utils/privacy/public-material';
import { Confirm } from '../confirm/confirm';
import type { Turn } from './conversation';
import { type RankingServices, useRanking } from './use-ranking';

type Props = {
  readonly services: RankingServices;
  readonly turn: Turn;
  /** The question without numbers that nobody should be sent. */
  readonly question: string;
  readonly documents: readonly PinnedDocument[];
  readonly onRanked: (keys: readonly string[], by: string) => void;
  readonly onOpenOptions: () => void;
};

/** Ranks the passages by an endpoint's embeddings too: a button that says what goes where, and how far it has come. */
export function Ranking({ services, turn, question, documents, onRanked, onOpenOptions }: Props) {
  const t = useText(askMessages);
  const common = useText(commonMessages);
  const { endpoint, run, start, stop } = useRanking(services, question, documents, onRanked);
  const [isSheetOpen, setSheetOpen] = useState(false);
  if (endpoint.state === 'blocked') return <ErrorNote failure={endpoint.failure} onStep={onOpenOptions} />;
  if (!isAskable(endpoint)) return null;
  if (endpoint.publicMaterialOnly && documents.some(({ document }) => isPrivate(document))) return null;
  if (turn.rankedBy !== undefined) return <p className="sn-meta">{t('rankedBy', { model: turn.rankedBy })}</p>;
  const what = leavingOfRanking(question, documents);
  const ask = (): void => {
    if (needsSheet(endpoint, what)) setSheetOpen(true);
    else void start(asRemembered());
  };
  return (
    <div className="sn-model-ask">
      {run.is === 'working' ? (
        <>
          <span className="sn-meta">{t('ranking', { model: endpoint.model, done: run.done, count: run.of })}</span>
          <Button onClick={stop}>{common('stop')}</Button>
        </>
      ) : (
        <>
          <Button onClick={ask}>{t('rank')}</Button>
          <span className="sn-meta">{t('rankSays', { host: endpoint.host, model: endpoint.model })}</span>
        </>
      )}
      {run.is === 'stopped' && <StatusLine message={t('rankStopped')} />}
      {run.is === 'failed' && (
        <ErrorNote failure={run.failure} onStep={(step) => (step === 'settings' ? onOpenOptions() : ask())} />
      )}
      {isSheetOpen && (
        <Confirm
          question={{ is: 'ranking', target: endpoint, question, documents }}
          what={what}
          onCancel={() => setSheetOpen(false)}
          onAnswer={({ how, id }) => {
            setSheetOpen(false);
            void start({ how, id });
          }}
        />
      )}
    </div>
  );
}
