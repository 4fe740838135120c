import { useEffect, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { useText } from '@/components/ui/language';
import { StatusLine } from '@/components/ui/status-line';
import { studyMessages } from '@/utils/i18n/messages/study';
import type { AskedIn, StudyCard, StudyGrade } from '@/utils/study/types';

type Props = {
  readonly card: StudyCard;
  readonly left: number;
  readonly isTurned: boolean;
  readonly findSentence: (card: StudyCard) => Promise<string | null>;
  readonly onTurn: () => void;
  readonly onGrade: (grade: StudyGrade) => void;
  readonly onStop: () => void;
};

const GRADE_KEYS: Readonly<Record<string, StudyGrade>> = { 1: 'again', 2: 'good' };

const OTHER: Readonly<Record<AskedIn, AskedIn>> = { en: 'zh-Hant', 'zh-Hant': 'en' };

/** One card: its front, then its back with what stands under it. The next button has the focus, so Enter leads through. */
export function StudySitting({ card, left, isTurned, findSentence, onTurn, onGrade, onStop }: Props) {
  const t = useText(studyMessages);
  const box = useRef<HTMLElement>(null);
  const [sentence, setSentence] = useState<{ readonly of: string; readonly text: string | null } | null>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the button that comes next is another with each card and turn
  useEffect(() => box.current?.querySelector<HTMLButtonElement>('[data-next]')?.focus(), [card, isTurned]);

  useEffect(() => {
    if (!isTurned || card.question !== undefined) return;
    let isCurrent = true;
    void findSentence(card).then((text) => isCurrent && setSentence({ of: card.id, text }));
    return () => {
      isCurrent = false;
    };
  }, [card, isTurned, findSentence]);

  return (
    <section
      ref={box}
      className="sn-card-asked"
      aria-label={card.front}
      onKeyDown={(event) => {
        const grade = GRADE_KEYS[event.key];
        if (isTurned && grade) onGrade(grade);
        if (event.key === 'Escape') onStop();
      }}
    >
      <p className="sn-meta">{t('left', { count: left })}</p>
      {card.question !== undefined && <p className="sn-card-question">{t(card.question)}</p>}
      <p className="sn-card-face sn-verbatim" lang={card.asked}>
        {card.front}
      </p>
      {isTurned && (
        <div className="sn-card-back">
          <Back card={card} />
          {sentence?.of === card.id && sentence.text !== null && <p lang={card.asked}>{sentence.text}</p>}
          <p className="sn-meta">{[card.source, card.note].filter(Boolean).join(' · ')}</p>
          {card.url !== undefined && (
            <p className="sn-actions">
              <a href={card.url} target="_blank" rel="noreferrer">
                {t('openPage')}
              </a>
            </p>
          )}
        </div>
      )}
      <p className="sn-actions">
        <NextButtons isTurned={isTurned} onTurn={onTurn} onGrade={onGrade} />
        <Button kind="link" onClick={onStop}>
          {t('stop')}
        </Button>
      </p>
      <StatusLine
        heardOnly
        message={isTurned ? card.back : [card.question && t(card.question), card.front].filter(Boolean).join(' ')}
      />
    </section>
  );
}

/** A term answers with one word; a line with the court's or the section's own sentences, one below the other. */
function Back({ card: { back, asked, question } }: Pick<Props, 'card'>) {
  if (question === undefined) {
    return (
      <p className="sn-card-face sn-verbatim" lang={OTHER[asked]}>
        {back}
      </p>
    );
  }
  return (
    <p className="sn-card-lines sn-verbatim" lang={asked}>
      {back}
    </p>
  );
}

/** The one that comes next has `data-next`. */
function NextButtons({ isTurned, onTurn, onGrade }: Pick<Props, 'isTurned' | 'onTurn' | 'onGrade'>) {
  const t = useText(studyMessages);
  if (!isTurned) {
    return (
      <Button kind="primary" data-next onClick={onTurn}>
        {t('show')}
      </Button>
    );
  }
  return (
    <>
      <Button onClick={() => onGrade('again')}>{t('again')}</Button>
      <Button kind="primary" data-next onClick={() => onGrade('good')}>
        {t('good')}
      </Button>
    </>
  );
}
