import { LANGUAGES } from '@/utils/core/language';
import { commonMessages } from '@/utils/i18n/messages/common';
import { summaryMessages } from '@/utils/i18n/messages/summary';
import { SUMMARY_LENGTHS } from '@/utils/summary/types';
import { useText } from '../ui/language';
import type { Choices } from './use-model-summary';

const NAMES = { en: 'languageEn', 'zh-Hant': 'languageZhHant', 'zh-Hans': 'languageZhHans' } as const;

type Props = { readonly choices: Choices; readonly onChange: (choices: Choices) => void };

/** Language and length of the answer, chosen apart from the document's language and the interface's. */
export function ChoiceFields({ choices, onChange }: Props) {
  const t = useText(summaryMessages);
  const common = useText(commonMessages);
  return (
    <>
      <select
        className="sn-field"
        aria-label={t('answerIn')}
        value={choices.language}
        onChange={(event) => {
          const language = LANGUAGES.find((known) => known === event.target.value);
          if (language !== undefined) onChange({ ...choices, language });
        }}
      >
        {LANGUAGES.map((language) => (
          <option key={language} value={language}>
            {common(NAMES[language])}
          </option>
        ))}
      </select>
      <select
        className="sn-field"
        aria-label={t('length')}
        value={choices.length}
        onChange={(event) => {
          const length = SUMMARY_LENGTHS.find((known) => known === event.target.value);
          if (length !== undefined) onChange({ ...choices, length });
        }}
      >
        {SUMMARY_LENGTHS.map((length) => (
          <option key={length} value={length}>
            {t(length)}
          </option>
        ))}
      </select>
    </>
  );
}
