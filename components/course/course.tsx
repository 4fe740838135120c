import { useEffect, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { useText } from '@/components/ui/language';
import { courseMessages } from '@/utils/i18n/messages/course';
import { COURSE_CARDS, type CourseCard } from './cards';
import { Exercise } from './exercise';

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 };

/** Six cards, one at a time, and "done". The arrow keys turn them; the heading of each has the focus, so that it is read. */
export function Course() {
  const t = useText(courseMessages);
  const [at, setAt] = useState(0);
  const heading = useRef<HTMLHeadingElement>(null);
  const card = COURSE_CARDS[at];
  const last = COURSE_CARDS.length - 1;

  // biome-ignore lint/correctness/useExhaustiveDependencies: each card has its own heading
  useEffect(() => heading.current?.focus(), [at]);

  useArrowKeys((step) => setAt((before) => Math.min(COURSE_CARDS.length, Math.max(0, before + step))));

  return (
    <main className="sn-course">
      <h1>{t('title')}</h1>
      {card ? (
        <section>
          <p className="sn-meta">{t('place', { at: at + 1, all: COURSE_CARDS.length })}</p>
          <h2 ref={heading} tabIndex={-1}>
            {t(card.title)}
          </h2>
          <CardBody card={card} />
          <p className="sn-actions">
            {at > 0 && <Button onClick={() => setAt(at - 1)}>{t('back')}</Button>}
            <Button kind="primary" onClick={() => setAt(at + 1)}>
              {t(at === last ? 'finish' : 'next')}
            </Button>
          </p>
          <p className="sn-meta">{t('keysSay')}</p>
        </section>
      ) : (
        <section>
          <h2 ref={heading} tabIndex={-1}>
            {t('done')}
          </h2>
          <p>{t('doneSays')}</p>
          <p className="sn-actions">
            <Button onClick={() => setAt(0)}>{t('restart')}</Button>
          </p>
        </section>
      )}
    </main>
  );
}

function CardBody({ card }: { readonly card: CourseCard }) {
  const t = useText(courseMessages);
  return (
    <>
      {card.says.map((key) => (
        <p key={key}>{t(key)}</p>
      ))}
      {card.hasExercise && <Exercise />}
    </>
  );
}

function useArrowKeys(onStep: (step: number) => void): void {
  useEffect(() => {
    const turn = ({ key, altKey, ctrlKey, metaKey }: KeyboardEvent): void => {
      const step = STEPS[key];
      // With a modifier the browser goes back in its history.
      if (step !== undefined && !altKey && !ctrlKey && !metaKey) onStep(step);
    };
    document.addEventListener('keydown', turn);
    return () => document.removeEventListener('keydown', turn);
  });
}
