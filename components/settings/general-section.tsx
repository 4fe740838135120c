import { Button } from '@/components/ui/button';
import { useText } from '@/components/ui/language';
import { LANGUAGES } from '@/utils/core/language';
import { settingsMessages } from '@/utils/i18n/messages/settings';
import type { Settings } from '@/utils/store/settings-schema';
import { Choice, Section, Switch } from './fields';
import type { ChangeSettings } from './use-settings';

type Props = { readonly settings: Settings; readonly onChange: ChangeSettings };

/** A language is named in itself, so that who cannot read the interface finds it. */
const OWN_NAMES = { en: 'English', 'zh-Hant': '繁體中文', 'zh-Hans': '简体中文' } as const;

const KEYS = { alt: 'Alt', control: 'Ctrl', shift: 'Shift' } as const;

/** Language, appearance, marks, look-up and citation style. */
export function GeneralSection({ settings, onChange }: Props) {
  const t = useText(settingsMessages);
  const { marks } = settings;
  return (
    <Section id="general" title={t('general')} says={t('generalSays')}>
      <Choice
        label={t('language')}
        value={settings.language ?? 'browser'}
        choices={[['browser', t('languageFollows')], ...LANGUAGES.map((code) => [code, OWN_NAMES[code]] as const)]}
        onChange={(chosen) => onChange({ language: chosen === 'browser' ? null : chosen })}
      />
      <Choice
        label={t('theme')}
        value={settings.theme}
        choices={[
          ['system', t('themeSystem')],
          ['light', t('themeLight')],
          ['dark', t('themeDark')],
        ]}
        onChange={(theme) => onChange({ theme })}
      />
      <Choice
        label={t('citationStyle')}
        value={settings.citationStyle}
        choices={[
          ['hk-court', t('styleHkCourt')],
          ['oscola', t('styleOscola')],
          ['oscola5', t('styleOscola5')],
        ]}
        onChange={(citationStyle) => onChange({ citationStyle })}
      />
      <Switch
        label={t('marks')}
        says={t('marksSays')}
        checked={marks.on}
        onChange={(on) => onChange({ marks: { ...marks, on } })}
      />
      <SitesWithoutMarks marks={marks} onChange={onChange} />
      <Choice
        label={t('lookUp')}
        value={settings.lookUpModifier}
        choices={[
          ['off', t('lookUpOff')],
          ...(['alt', 'control', 'shift'] as const).map((key) => [key, t('lookUpWith', { key: KEYS[key] })] as const),
        ]}
        onChange={(lookUpModifier) => onChange({ lookUpModifier })}
      />
    </Section>
  );
}

/** Sites on which marks were switched off, each with the way back. */
function SitesWithoutMarks({ marks, onChange }: Pick<Props, 'onChange'> & { readonly marks: Settings['marks'] }) {
  const t = useText(settingsMessages);
  const { offOn } = marks;
  if (offOn.length === 0) return null;
  return (
    <ul className="sn-option" aria-label={t('marksOffOn')}>
      {offOn.map((host) => (
        <li key={host}>
          <Button
            kind="link"
            onClick={() => onChange({ marks: { ...marks, offOn: offOn.filter((other) => other !== host) } })}
          >
            {t('marksOnAgain', { host })}
          </Button>
        </li>
      ))}
    </ul>
  );
}
