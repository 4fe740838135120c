import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { useText } from '@/components/ui/language';
import { StatusLine } from '@/components/ui/status-line';
import type { EndpointProfile } from '@/utils/core/endpoint-profile';
import { endpointStartMessages } from '@/utils/i18n/messages/endpoint-start';
import type { BrowserModelState } from '@/utils/models/browser-model';
import { BrowserModelChoice, type BrowserModelDoor } from './browser-model-choice';

/** What answers on this computer, and the models it has. */
export type LocalServer = { readonly profile: EndpointProfile; readonly models: readonly string[] };

/** Asks this computer, and nothing else, what answers there. Called within a click only. */
export type FindLocal = () => Promise<readonly LocalServer[]>;

type Props = {
  readonly browserModel: BrowserModelDoor;
  readonly browserHas: BrowserModelState;
  /** The browser's own model needs no form. */
  readonly onUseBrowser: (profile: EndpointProfile) => void;
  readonly findLocal: FindLocal;
  readonly onUse: (profile: EndpointProfile) => void;
  /** Leads to the list of kinds below. */
  readonly onOther: () => void;
};

/** The first question of a lawyer, before any address: this browser where it can, nothing, this computer, or somebody else's. */
export function EndpointStart({ browserModel, browserHas, onUseBrowser, findLocal, onUse, onOther }: Props) {
  const t = useText(endpointStartMessages);
  const [found, setFound] = useState<readonly LocalServer[] | 'none yet' | 'looking'>('none yet');
  const look = async (): Promise<void> => {
    const asked = findLocal();
    setFound('looking');
    setFound(await asked);
  };
  const servers = typeof found === 'string' ? [] : found;
  return (
    <ol className="sn-start-choices" aria-label={t('choices')}>
      {browserHas.availability !== 'missing' && (
        <li>
          <BrowserModelChoice door={browserModel} state={browserHas} onUse={onUseBrowser} />
        </li>
      )}
      <li>
        <h3>{t('nothing')}</h3>
        <p>{t('nothingSays')}</p>
      </li>
      <li>
        <h3>{t('here')}</h3>
        <p>{t('hereSays')}</p>
        <Button onClick={() => void look()}>{t('look')}</Button>
        <StatusLine
          message={
            found === 'looking' ? t('looking') : typeof found !== 'string' && found.length === 0 ? t('noneFound') : ''
          }
        />
        <ul>
          {servers.flatMap(({ profile, models }) =>
            (models.length === 0 ? [''] : models).map((model) => (
              <li key={`${profile.id} ${model}`}>
                <Button kind="link" onClick={() => onUse({ ...profile, model })}>
                  {model === '' ? t('useServer', { name: profile.name }) : t('use', { model, name: profile.name })}
                </Button>
              </li>
            )),
          )}
        </ul>
      </li>
      <li>
        <h3>{t('other')}</h3>
        <p>{t('otherSays')}</p>
        <Button onClick={onOther}>{t('chooseOther')}</Button>
      </li>
    </ol>
  );
}
