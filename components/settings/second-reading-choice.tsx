import { useText } from '@/components/ui/language';
import type { EndpointProfile } from '@/utils/core/endpoint-profile';
import { askMessages } from '@/utils/i18n/messages/ask';
import { endpointMessages } from '@/utils/i18n/messages/endpoints';
import { secondReadingMessages } from '@/utils/i18n/messages/second-reading';
import type { Settings } from '@/utils/store/settings-schema';
import { Choice } from './fields';

type ChoiceProps = {
  readonly label: string;
  readonly says?: string;
  /** What it means that none is chosen. */
  readonly empty: string;
  readonly disabled: boolean;
  readonly profiles: readonly EndpointProfile[];
  readonly value: string | null;
  readonly onChange: (id: string | null) => void;
};

/** One of the profiles, or none. */
export function ProfileChoice({ label, says, empty, disabled, profiles, value, onChange }: ChoiceProps) {
  return (
    <Choice
      label={label}
      {...(says !== undefined && { says })}
      disabled={disabled}
      value={value ?? ''}
      choices={[['', empty], ...profiles.map(({ id, name }) => [id, name] as const)]}
      onChange={(id) => onChange(id || null)}
    />
  );
}

type Props = {
  readonly value: Settings['secondReading'];
  readonly profiles: readonly EndpointProfile[];
  readonly disabled: boolean;
  readonly onChange: (value: Settings['secondReading']) => void;
};

/** Whether lines are read again, which, and by whom; off until the reader wants the further calls. */
export function SecondReadingChoice({ value, profiles, disabled, onChange }: Props) {
  const t = useText(secondReadingMessages);
  const say = useText(endpointMessages);
  return (
    <>
      <Choice
        label={t('optionTitle')}
        says={t('optionSays')}
        value={value.when}
        choices={[
          ['off', t('off')],
          ['important', t('important')],
          ['all', t('all')],
        ]}
        onChange={(when) => onChange({ ...value, when })}
      />
      {value.when !== 'off' && (
        <ProfileChoice
          label={t('by')}
          empty={say('asSummaries')}
          profiles={profiles}
          value={value.profileId}
          disabled={disabled}
          onChange={(profileId) => onChange({ ...value, profileId })}
        />
      )}
    </>
  );
}

type RankingProps = {
  readonly value: string | null;
  readonly profiles: readonly EndpointProfile[];
  readonly disabled: boolean;
  readonly onChange: (profileId: string | null) => void;
};

/** Whose embeddings help to rank passages; nobody's until one is chosen. */
export function RankingChoice({ value, profiles, disabled, onChange }: RankingProps) {
  const t = useText(askMessages);
  return (
    <ProfileChoice
      label={t('rankOption')}
      says={t('rankOptionSays')}
      empty={t('rankOff')}
      profiles={profiles}
      value={value}
      disabled={disabled}
      onChange={onChange}
    />
  );
}
