import { useId, useState } from 'react';
import { Button } from '@/components/ui/button';
import { useText } from '@/components/ui/language';
import { StatusLine } from '@/components/ui/status-line';
import { courseMessages } from '@/utils/i18n/messages/course';
import { EXERCISE_LINES, EXERCISE_SOURCE, type ExerciseLine } from './cards';

/** Paragraphs, and lines about them to be ticked where they are wrong; then what each should have been. */
export function Exercise() {
  const t = useText(courseMessages);
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const [isChecked, setChecked] = useState(false);
  const right = EXERCISE_LINES.filter(({ says, isWrong }) => ticked.has(says) === isWrong).length;

  const toggle = (says: string): void => {
    setChecked(false);
    setTicked((before) => {
      const after = new Set(before);
      if (!after.delete(says)) after.add(says);
      return after;
    });
  };

  return (
    <>
      <h3>{t('source')}</h3>
      <div className="sn-course-source" lang="en">
        {EXERCISE_SOURCE.map(([number, text]) => (
          <p key={number}>
            <b>{number}</b> {text}
          </p>
        ))}
      </div>
      <h3>{t('lines')}</h3>
      <ul className="sn-course-lines">
        {EXERCISE_LINES.map((line) => (
          <LineToJudge
            key={line.says}
            line={line}
            isTicked={ticked.has(line.says)}
            isChecked={isChecked}
            onToggle={() => toggle(line.says)}
          />
        ))}
      </ul>
      <p>
        <Button onClick={() => setChecked(true)}>{t('check')}</Button>
      </p>
      <StatusLine message={isChecked ? t('found', { count: right, all: EXERCISE_LINES.length }) : ''} />
    </>
  );
}

type LineProps = {
  readonly line: ExerciseLine;
  readonly isTicked: boolean;
  readonly isChecked: boolean;
  readonly onToggle: () => void;
};

function LineToJudge({ line: { says, why, isWrong }, isTicked, isChecked, onToggle }: LineProps) {
  const t = useText(courseMessages);
  const id = useId();
  const isRight = isTicked === isWrong;
  return (
    <li>
      <input id={id} type="checkbox" checked={isTicked} aria-describedby={`${id}-why`} onChange={onToggle} />
      <label htmlFor={id}>{t(says)}</label>
      <p id={`${id}-why`} className={isRight ? 'sn-meta' : 'sn-warning'} hidden={!isChecked}>
        {isChecked && `${t(isRight ? 'right' : 'missed')} ${t(why)}`}
      </p>
    </li>
  );
}
