import { useState } from 'react';
import { Choice, Section } from '@/components/settings/fields';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { useLanguage, useText } from '@/components/ui/language';
import { Skeleton } from '@/components/ui/skeleton';
import { StatusLine } from '@/components/ui/status-line';
import { formatDate } from '@/utils/core/format-date';
import { studyMessages } from '@/utils/i18n/messages/study';
import { toAnki } from '@/utils/study/to-anki';
import { StudySitting } from './study-sitting';
import { type Study, type StudyDeps, useStudy } from './use-study';

type Offer = (file: { name: string; type: string; content: string }) => void;

type Props = { readonly deps: StudyDeps; readonly onOffer: Offer };

/** The reader's cards: how many, a sitting, and a file for Anki. */
export function StudySection({ deps, onOffer }: Props) {
  const t = useText(studyMessages);
  const study = useStudy(deps);
  const { state } = study;
  const [card] = state.is === 'asking' ? state.queue : [];
  return (
    <Section id="cards" title={t('title')} says={t('says')}>
      {state.is === 'loading' && (
        <>
          <StatusLine message={t('loading')} />
          <Skeleton lines={2} />
        </>
      )}
      {state.is === 'failed' && <Refused says={t('notRead')} />}
      {study.isRefused && <Refused says={t('notKept')} />}
      {state.is === 'asking' && card && (
        <StudySitting
          card={card}
          left={state.queue.length}
          isTurned={state.isTurned}
          findSentence={deps.findSentence}
          onTurn={study.turn}
          onGrade={(grade) => void study.grade(grade)}
          onStop={study.stop}
        />
      )}
      {(state.is === 'resting' || state.is === 'done') && <Resting study={study} deps={deps} onOffer={onOffer} />}
    </Section>
  );
}

function Resting({ study, deps, onOffer }: Props & { readonly study: Study }) {
  const t = useText(studyMessages);
  const language = useLanguage();
  const { cards, sitting, asked, state } = study;
  const [said, setSaid] = useState('');
  const toStudy = sitting.due.length + sitting.fresh.length;

  const exportCards = async (): Promise<void> => {
    setSaid(t('exporting'));
    const questions = { held: t('held'), elements: t('elements') };
    const whole = [];
    // One after another: each is a walk through the imported law.
    for (const card of cards) {
      const sentence = card.question === undefined ? await deps.findSentence(card) : null;
      whole.push(sentence === null ? card : { ...card, sentence });
    }
    onOffer({ name: 'sidenote-anki.csv', type: 'text/csv', content: toAnki(whole, questions) });
    setSaid(t('exported', { count: whole.length }));
  };

  if (cards.length === 0) return <EmptyState title={t('none')} hint={t('noneHint')} />;
  return (
    <>
      {state.is === 'done' && <StatusLine message={t('done')} />}
      <Choice
        label={t('askIn')}
        value={asked}
        choices={[
          ['en', t('askEnglish')],
          ['zh-Hant', t('askChinese')],
        ]}
        onChange={study.setAsked}
      />
      <p>
        {t('counted', { all: cards.length, due: sitting.due.length, fresh: sitting.fresh.length })}{' '}
        {toStudy === 0 && sitting.nextDue !== undefined && t('next', { day: formatDate(sitting.nextDue, language) })}
      </p>
      <p className="sn-actions">
        {toStudy > 0 && <Button onClick={study.begin}>{t('begin')}</Button>}
        <Button onClick={() => void exportCards()}>{t('export')}</Button>
      </p>
      <StatusLine message={said} />
    </>
  );
}

const Refused = ({ says }: { readonly says: string }) => (
  <p className="sn-warning" role="alert">
    {says}
  </p>
);
