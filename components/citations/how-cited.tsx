import type { CitingSentence } from '@/utils/around/how-cited';
import { detectLanguage } from '@/utils/core/language';
import { citationMessages } from '@/utils/i18n/messages/citations';
import { treatmentMessages } from '@/utils/i18n/messages/treatments';
import { useText } from '../ui/language';
import { ParagraphLink } from '../ui/paragraph-link';
import type { ShownMention } from './authority-row';

type Props = {
  readonly sentences: readonly CitingSentence[];
  readonly onJump: (mention: ShownMention) => void;
};

/** The judgment's own sentences about a case, with the words that say what it does with it; never a verdict. */
export function HowCited({ sentences, onJump }: Props) {
  const t = useText(citationMessages);
  const say = useText(treatmentMessages);
  return (
    <div className="sn-how-cited">
      <p className="sn-meta">{t('howCitedNote')}</p>
      <ul>
        {sentences.map(({ start, end, text, label, treatment }) => (
          <li key={start}>
            <p>
              {label !== undefined && (
                <ParagraphLink number={label} onJump={() => onJump({ at: 0, start, end, number: label })} />
              )}{' '}
              {treatment !== undefined && <b>{say(treatment)}</b>}
            </p>
            <p className="sn-verbatim" lang={detectLanguage(text)}>
              {text}
            </p>
          </li>
        ))}
      </ul>
    </div>
  );
}
