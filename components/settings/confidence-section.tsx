import { Button } from '@/components/ui/button';
import { useText } from '@/components/ui/language';
import { hostOf } from '@/utils/core/endpoint-profile';
import { confidenceMessages } from '@/utils/i18n/messages/confidence';
import type { FirmPolicy } from '@/utils/store/firm-policy';
import type { Settings } from '@/utils/store/settings-schema';
import { Section, Switch } from './fields';
import { SetByFirm } from './set-by-firm';
import type { ChangeSettings } from './use-settings';

type Props = { readonly settings: Settings; readonly firm: FirmPolicy; readonly onChange: ChangeSettings };

/** What may be sent, to whom it was allowed, and what to do after a wrong send. */
export function ConfidenceSection({ settings, firm, onChange }: Props) {
  const t = useText(confidenceMessages);
  const { endpoints } = settings;
  const allowed = endpoints.profiles.filter(({ remembered }) => remembered.length > 0);
  const revoke = (id: string): Promise<void> => {
    const profiles = endpoints.profiles.map((profile) =>
      profile.id === id ? { ...profile, remembered: [] } : profile,
    );
    return onChange({ endpoints: { ...endpoints, profiles } });
  };
  return (
    <Section id="confidence" title={t('title')} says={t('says')}>
      <Switch
        label={t('publicOnly')}
        says={t('publicOnlySays')}
        checked={settings.publicMaterialOnly}
        disabled={firm.publicMaterialOnly !== undefined}
        onChange={(publicMaterialOnly) => onChange({ publicMaterialOnly })}
      />
      {firm.publicMaterialOnly !== undefined && <SetByFirm />}
      <h3>{t('allowed')}</h3>
      {allowed.length === 0 && <p className="sn-meta">{t('noneAllowed')}</p>}
      <ul>
        {allowed.map((profile) => (
          <li key={profile.id} className="sn-actions">
            <span>{profile.name}</span>
            <Button kind="link" onClick={() => revoke(profile.id)}>
              {t('revoke', { host: hostOf(profile.address) })}
            </Button>
          </li>
        ))}
      </ul>
      <h3>{t('wrongSend')}</h3>
      <ol className="sn-steps">
        <li>{t('wrongSend1')}</li>
        <li>{t('wrongSend2')}</li>
        <li>{t('wrongSend3')}</li>
        <li>{t('wrongSend4')}</li>
      </ol>
      <p className="sn-meta">{t('disclosure')}</p>
    </Section>
  );
}
