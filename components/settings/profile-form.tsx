import { useId, useState } from 'react';
import { Button } from '@/components/ui/button';
import { useText } from '@/components/ui/language';
import { DATA_LOCATIONS, type EndpointProfile, hostOf } from '@/utils/core/endpoint-profile';
import { endpointMessages } from '@/utils/i18n/messages/endpoints';
import { ConnectionTest, type RunConnectionTest } from './connection-test';
import { Choice, Field, Switch, TextField } from './fields';
import { fieldsOf, isProfile, type ProfileFault, type ProfileFields, profileOf } from './profile-fields';

export const LOCATION_WORDS = {
  'this-browser': 'thisBrowser',
  'this-computer': 'thisComputer',
  'firm-network': 'firmNetwork',
  'hong-kong': 'hongKong',
  mainland: 'mainland',
  elsewhere: 'elsewhere',
  unknown: 'unknown',
} as const;

/** Where an endpoint may stand. */
const PLACES = DATA_LOCATIONS.filter((location) => location !== 'this-browser');

const FAULT_WORDS = {
  'not-an-address': 'notAnAddress',
  'insecure-address': 'insecureAddress',
  'bad-parameters': 'badParameters',
} as const;

const PARAMETERS_EXAMPLE = '{"top_p": 0.9}';

type Props = {
  readonly profile: EndpointProfile;
  readonly onSave: (profile: EndpointProfile) => void;
  readonly onCancel: () => void;
  readonly runTest: RunConnectionTest;
  /** Names of the models at the endpoint; empty where it does not say. */
  readonly listModels: (profile: EndpointProfile) => Promise<readonly string[]>;
  /** A key is kept for this endpoint; left empty, the field leaves it as it is. */
  readonly hasKey: boolean;
  readonly onForgetKey: () => void;
};

type Set = <Name extends keyof ProfileFields>(name: Name) => (value: ProfileFields[Name]) => void;

/** What was typed of a profile, and what is wrong with it. */
function useProfileFields(profile: EndpointProfile) {
  const [fields, setFields] = useState(() => fieldsOf(profile));
  const [fault, setFault] = useState<ProfileFault | null>(null);
  const set: Set = (name) => (value) => setFields((before) => ({ ...before, [name]: value }));
  /** The profile as typed, or nothing while the form says what is wrong. */
  const make = (): EndpointProfile | null => {
    const made = profileOf(fields, profile);
    setFault(isProfile(made) ? null : made);
    return isProfile(made) ? made : null;
  };
  return { fields, set, fault, make, isAzure: profile.preset === 'azure' };
}

type Typed = ReturnType<typeof useProfileFields>;

/** One endpoint, typed, tested and saved. */
export function ProfileForm({ profile, onSave, onCancel, runTest, listModels, hasKey, onForgetKey }: Props) {
  const t = useText(endpointMessages);
  const typed = useProfileFields(profile);
  const { fields, set, fault, make } = typed;
  return (
    <form
      className="sn-profile-form"
      onSubmit={(event) => {
        event.preventDefault();
        const made = make();
        if (made) onSave(made);
      }}
    >
      <TextField label={t('name')} value={fields.name} onChange={set('name')} />
      <TextField label={t('address')} type="text" value={fields.address} onChange={set('address')} />
      {fault && (
        <p className="sn-warning" role="alert">
          {t(FAULT_WORDS[fault], { host: hostOf(fields.address) || fields.address, example: PARAMETERS_EXAMPLE })}
        </p>
      )}
      <TextField
        label={t('key')}
        says={t(hasKey ? 'keyKept' : 'keySays')}
        type="password"
        value={fields.key}
        onChange={set('key')}
      />
      {hasKey && <ForgetKey onForget={onForgetKey} />}
      <ModelName typed={typed} listModels={listModels} />
      <WhereItStands typed={typed} />
      <MoreFields typed={typed} />
      <ConnectionTest make={make} run={runTest} />
      <p className="sn-actions">
        <button type="submit" className="sn-button" data-kind="primary">
          {t('save')}
        </button>
        <Button onClick={onCancel}>{t('cancel')}</Button>
      </p>
    </form>
  );
}

type PartProps = { readonly typed: Typed };

/** The model's name; the endpoint's own list helps where it gives one. */
function ModelName({ typed: { fields, set, make, isAzure }, listModels }: PartProps & Pick<Props, 'listModels'>) {
  const t = useText(endpointMessages);
  const [models, setModels] = useState<readonly string[]>([]);
  const list = useId();
  const ask = async (): Promise<void> => {
    const made = make();
    if (made) setModels(await listModels(made));
  };
  return (
    <>
      <Field label={t(isAzure ? 'deployment' : 'model')}>
        {({ id }) => (
          <span className="sn-with-button">
            <input
              id={id}
              className="sn-input"
              list={list}
              value={fields.model}
              autoComplete="off"
              spellCheck={false}
              onChange={(event) => set('model')(event.target.value)}
            />
            <datalist id={list}>
              {models.map((model) => (
                <option key={model} value={model} />
              ))}
            </datalist>
            <Button onClick={ask}>{t('listModels')}</Button>
          </span>
        )}
      </Field>
      {models.length > 0 && <p className="sn-meta sn-option">{t('modelsListed', { count: models.length })}</p>}
    </>
  );
}

/** Where the text would go, what becomes of it there, and how much fits. */
function WhereItStands({ typed: { fields, set } }: PartProps) {
  const t = useText(endpointMessages);
  return (
    <>
      <Choice
        label={t('location')}
        value={fields.dataLocation}
        choices={PLACES.map((location) => [location, t(LOCATION_WORDS[location])] as const)}
        onChange={set('dataLocation')}
      />
      <Switch label={t('noTraining')} checked={fields.trainingConfirmed} onChange={set('trainingConfirmed')} />
      <Switch label={t('retention')} checked={fields.retentionConfirmed} onChange={set('retentionConfirmed')} />
      <TextField
        label={t('context')}
        says={t('contextSays')}
        type="number"
        value={fields.contextTokens}
        onChange={set('contextTokens')}
      />
    </>
  );
}

/** What few endpoints need. */
function MoreFields({ typed: { fields, set, isAzure } }: PartProps) {
  const t = useText(endpointMessages);
  return (
    <details className="sn-option">
      <summary>{t('more')}</summary>
      <TextField label={t('languages')} value={fields.languages} onChange={set('languages')} />
      {isAzure && <TextField label={t('apiVersion')} value={fields.apiVersion} onChange={set('apiVersion')} />}
      <TextField label={t('extraParameters')} value={fields.extraParameters} onChange={set('extraParameters')} />
      <Field label={t('extraHeaders')}>
        {({ id }) => (
          <textarea
            id={id}
            className="sn-input"
            rows={2}
            value={fields.extraHeaders}
            onChange={(event) => set('extraHeaders')(event.target.value)}
          />
        )}
      </Field>
      <div className="sn-option-row">
        <TextField label={t('priceIn')} type="number" value={fields.priceIn} onChange={set('priceIn')} />
        <TextField label={t('priceOut')} type="number" value={fields.priceOut} onChange={set('priceOut')} />
      </div>
    </details>
  );
}

function ForgetKey({ onForget }: { readonly onForget: () => void }) {
  const t = useText(endpointMessages);
  return (
    <p className="sn-actions sn-option">
      <Button kind="link" onClick={onForget}>
        {t('forgetKey')}
      </Button>
    </p>
  );
}
