import { type Ref, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { useText } from '@/components/ui/language';
import { BROWSER_ADDRESS, type EndpointProfile, hostOf, isBrowsersOwn } from '@/utils/core/endpoint-profile';
import { endpointMessages } from '@/utils/i18n/messages/endpoints';
import { recordsMessages } from '@/utils/i18n/messages/records';
import type { BrowserModelState } from '@/utils/models/browser-model';
import { PRESETS, type PresetId, profileFromPreset } from '@/utils/models/presets';
import { isAllowedByRules } from '@/utils/privacy/policy';
import type { FirmPolicy } from '@/utils/store/firm-policy';
import type { Settings } from '@/utils/store/settings-schema';
import { BrowserModelChoice, type BrowserModelDoor, NO_BROWSER_MODEL, useBrowserModel } from './browser-model-choice';
import { CompareEndpoints } from './compare-endpoints';
import type { RunConnectionTest } from './connection-test';
import { EndpointStart, type FindLocal } from './endpoint-start';
import { Choice, Section, TextField } from './fields';
import { LOCATION_WORDS, ProfileForm } from './profile-form';
import { ProfileChoice, RankingChoice, SecondReadingChoice } from './second-reading-choice';
import { SetByFirm } from './set-by-firm';
import type { ChangeSettings } from './use-settings';

/** What calls came to. */
export type CallTotals = { readonly cost: number; readonly input: number; readonly output: number };

/** What the month's calls came to, in all and by matter; `''` is no matter. */
export type MonthUsage = CallTotals & { readonly matters: readonly (CallTotals & { readonly name: string })[] };

type Props = {
  readonly settings: Settings;
  readonly firm: FirmPolicy;
  readonly usage: MonthUsage | null;
  readonly onChange: ChangeSettings;
  readonly runTest: RunConnectionTest;
  readonly browserModel: BrowserModelDoor;
  readonly findLocal: FindLocal;
  readonly listModels: (profile: EndpointProfile) => Promise<readonly string[]>;
  /** Endpoints whose key is kept; the key itself is never shown again. */
  readonly hasKey: readonly string[];
  readonly onForgetKey: (profile: EndpointProfile) => void;
};

/** Endpoints: which there are, which one does what, what they may cost. */
export function EndpointsSection(props: Props) {
  const { settings, firm, usage, onChange, browserModel, findLocal } = props;
  const found = useBrowserModel(browserModel);
  const browserHas = isAllowedByRules(BROWSER_ADDRESS, firm) ? found : NO_BROWSER_MODEL;
  const t = useText(endpointMessages);
  const { profiles } = settings.endpoints;
  const kinds = useRef<HTMLDivElement>(null);
  const [editing, setEditing] = useState<EndpointProfile | null>(null);
  const canAdd = !editing && !firm.endpointLocked;

  const save = (profile: EndpointProfile): void => {
    void onChange(withProfile(settings, profile));
    setEditing(null);
  };

  return (
    <Section id="endpoints" title={t('title')} says={t('says')}>
      <FirmRules firm={firm} />
      {profiles.length === 0 && !editing && firm.endpointLocked && <EmptyState title={t('none')} />}
      {profiles.length === 0 && canAdd && (
        <EndpointStart
          browserModel={browserModel}
          browserHas={browserHas}
          onUseBrowser={save}
          findLocal={findLocal}
          onUse={setEditing}
          onOther={() => kinds.current?.querySelector('select')?.focus()}
        />
      )}
      <ul className="sn-profiles">
        {profiles
          .filter(({ id }) => id !== editing?.id)
          .map((profile) => (
            <ProfileRow
              key={profile.id}
              profile={profile}
              onEdit={setEditing}
              onRemove={(gone) => void onChange(withoutProfile(settings, gone))}
              onSave={save}
            />
          ))}
      </ul>
      {isOffered(profiles, browserHas) && canAdd && (
        <div className="sn-option">
          <BrowserModelChoice door={browserModel} state={browserHas} onUse={save} />
        </div>
      )}
      {editing && <Editing {...props} profile={editing} onSave={save} onCancel={() => setEditing(null)} />}
      {canAdd && <AddProfile ref={kinds} onAdd={setEditing} />}
      {profiles.length > 0 && <Uses settings={settings} firm={firm} usage={usage} onChange={onChange} />}
    </Section>
  );
}

type EditingProps = Pick<Props, 'runTest' | 'listModels' | 'hasKey' | 'onForgetKey'> & {
  readonly profile: EndpointProfile;
  readonly onSave: (profile: EndpointProfile) => void;
  readonly onCancel: () => void;
};

const Editing = ({ profile, hasKey, onForgetKey, ...rest }: EditingProps) => (
  <ProfileForm
    key={profile.id}
    profile={profile}
    onSave={rest.onSave}
    onCancel={rest.onCancel}
    runTest={rest.runTest}
    listModels={rest.listModels}
    hasKey={hasKey.includes(profile.id)}
    onForgetKey={() => onForgetKey(profile)}
  />
);

type AddProps = { readonly ref: Ref<HTMLDivElement>; readonly onAdd: (profile: EndpointProfile) => void };

/** Which kind of endpoint is to be added. */
function AddProfile({ ref, onAdd }: AddProps) {
  const t = useText(endpointMessages);
  const [preset, setPreset] = useState<PresetId>('ollama');
  const start = (): void => {
    const chosen = PRESETS.find(({ id }) => id === preset) ?? PRESETS[0];
    onAdd(profileFromPreset(chosen, crypto.randomUUID()));
  };
  return (
    <div className="sn-add-profile" ref={ref}>
      <Choice
        label={t('kind')}
        value={preset}
        choices={PRESETS.map(({ id, name }) => [id, name] as const)}
        onChange={setPreset}
      />
      <Button onClick={start}>{t('add')}</Button>
    </div>
  );
}

/** A profile changed, or added; the first one writes the summaries. */
function withProfile({ endpoints }: Settings, profile: EndpointProfile) {
  const { profiles } = endpoints;
  const isNew = profiles.every(({ id }) => id !== profile.id);
  const changed = isNew ? [...profiles, profile] : profiles.map((one) => (one.id === profile.id ? profile : one));
  const isFirst = isNew && profiles.length === 0;
  return { endpoints: { ...endpoints, profiles: changed, ...(isFirst && { summary: profile.id }) } };
}

/** A profile that is gone is asked for nothing any more. */
function withoutProfile({ endpoints, secondReading, ranking }: Settings, { id: gone }: EndpointProfile) {
  const keep = (id: string | null): string | null => (id === gone ? null : id);
  return {
    endpoints: {
      profiles: endpoints.profiles.filter(({ id }) => id !== gone),
      summary: keep(endpoints.summary),
      question: keep(endpoints.question),
    },
    secondReading: { ...secondReading, profileId: keep(secondReading.profileId) },
    ranking: { profileId: keep(ranking.profileId) },
  } satisfies Partial<Settings>;
}

/** Which model does what, and what they may cost. */
function Uses({ settings, firm, usage, onChange }: Pick<Props, 'settings' | 'firm' | 'usage' | 'onChange'>) {
  const t = useText(endpointMessages);
  const { endpoints } = settings;
  const isLocked = firm.endpointLocked === true;
  return (
    <>
      <div className="sn-option-row">
        <ProfileChoice
          label={t('forSummaries')}
          empty={t('noModel')}
          profiles={endpoints.profiles}
          value={endpoints.summary}
          disabled={isLocked}
          onChange={(summary) => onChange({ endpoints: { ...endpoints, summary } })}
        />
        <ProfileChoice
          label={t('forQuestions')}
          empty={t('asSummaries')}
          profiles={endpoints.profiles}
          value={endpoints.question}
          disabled={isLocked}
          onChange={(question) => onChange({ endpoints: { ...endpoints, question } })}
        />
      </div>
      <SecondReadingChoice
        value={settings.secondReading}
        profiles={endpoints.profiles}
        disabled={isLocked}
        onChange={(secondReading) => onChange({ secondReading })}
      />
      <RankingChoice
        value={settings.ranking.profileId}
        profiles={endpoints.profiles.filter((profile) => !isBrowsersOwn(profile))}
        disabled={isLocked}
        onChange={(profileId) => onChange({ ranking: { profileId } })}
      />
      <CompareEndpoints profiles={endpoints.profiles} currency={settings.spending.currency} />
      <Spending spending={settings.spending} usage={usage} onChange={(spending) => onChange({ spending })} />
    </>
  );
}

/** Beside other models; before the first one it is among the ways to begin. */
const isOffered = (profiles: readonly EndpointProfile[], { availability }: BrowserModelState): boolean =>
  profiles.length > 0 && availability !== 'missing' && !profiles.some(isBrowsersOwn);

/** What the firm allows of endpoints, where it has said so. */
function FirmRules({ firm }: { readonly firm: FirmPolicy }) {
  const t = useText(endpointMessages);
  const { allowedHosts: hosts } = firm;
  return (
    <>
      {firm.endpointLocked && <SetByFirm>{t('firmLocked')}</SetByFirm>}
      {firm.localEndpointsOnly && <SetByFirm>{t('firmLocalOnly')}</SetByFirm>}
      {hosts !== undefined && (
        <SetByFirm>{hosts.length === 0 ? t('firmNoHost') : t('firmHosts', { hosts: hosts.join(', ') })}</SetByFirm>
      )}
    </>
  );
}

type RowProps = {
  readonly profile: EndpointProfile;
  readonly onEdit: (profile: EndpointProfile) => void;
  readonly onRemove: (profile: EndpointProfile) => void;
  readonly onSave: (profile: EndpointProfile) => void;
};

function ProfileRow({ profile, onEdit, onRemove, onSave }: RowProps) {
  const t = useText(endpointMessages);
  const facts = [hostOf(profile.address), profile.model, t(LOCATION_WORDS[profile.dataLocation])];
  return (
    <li>
      <strong>{profile.name}</strong>
      <p className="sn-meta">{facts.filter(Boolean).join(' · ')}</p>
      {profile.managed ? (
        <>
          <SetByFirm />
          <OwnKey profile={profile} onSave={onSave} />
        </>
      ) : (
        <p className="sn-actions">
          {!isBrowsersOwn(profile) && (
            <Button kind="link" aria-label={t('edit', { name: profile.name })} onClick={() => onEdit(profile)}>
              {t('editShort')}
            </Button>
          )}
          <Button kind="link" aria-label={t('remove', { name: profile.name })} onClick={() => onRemove(profile)}>
            {t('removeShort')}
          </Button>
        </p>
      )}
    </li>
  );
}

/** The firm sets everything but the key, which is each reader's own unless the policy holds one. */
function OwnKey({ profile, onSave }: Pick<RowProps, 'profile' | 'onSave'>) {
  const t = useText(endpointMessages);
  return (
    <TextField
      label={t('key')}
      says={t('keySays')}
      type="password"
      value={profile.key}
      onChange={(key) => onSave({ ...profile, key: key.trim() })}
    />
  );
}

type SpendingProps = {
  readonly spending: Settings['spending'];
  readonly usage: MonthUsage | null;
  readonly onChange: (spending: Settings['spending']) => void;
};

function Spending({ spending, usage, onChange }: SpendingProps) {
  const t = useText(endpointMessages);
  const sayRecords = useText(recordsMessages);
  const said = ({ cost, input, output }: CallTotals) => ({
    cost: `${spending.currency} ${cost.toFixed(2)}`,
    input,
    output,
  });
  const [ceiling, setCeiling] = useState(spending.monthlyCeiling === null ? '' : String(spending.monthlyCeiling));
  return (
    <>
      <div className="sn-option-row">
        <TextField
          label={t('currency')}
          value={spending.currency}
          onChange={(currency) => onChange({ ...spending, currency: currency.slice(0, 10) })}
        />
        <TextField
          label={t('ceiling')}
          says={t('ceilingSays')}
          type="number"
          value={ceiling}
          onChange={(text) => {
            setCeiling(text);
            const amount = Number(text);
            if (text === '') onChange({ ...spending, monthlyCeiling: null });
            else if (Number.isFinite(amount) && amount >= 0) onChange({ ...spending, monthlyCeiling: amount });
          }}
        />
      </div>
      {usage && <p className="sn-meta">{t('spent', said(usage))}</p>}
      {usage?.matters.some(({ name }) => name !== '') && (
        <details>
          <summary>{t('byMatter')}</summary>
          <ul className="sn-usage">
            {usage.matters.map(({ name, ...spent }) => (
              <li key={name} className="sn-meta">
                {name || sayRecords('noMatter')}: {t('spentShort', said(spent))}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
