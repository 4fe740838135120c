import type { EndpointProfile } from '@/utils/core/endpoint-profile';
import { endpointMessages } from '@/utils/i18n/messages/endpoints';
import { sendMessages } from '@/utils/i18n/messages/send';
import { locationOf } from '@/utils/privacy/location';
import { useText } from '../ui/language';
import { LOCATION_WORDS } from './profile-form';

type Props = { readonly profiles: readonly EndpointProfile[]; readonly currency: string };

/** The reader's own endpoints side by side, by what matters to a client; what nobody confirmed is unknown. */
export function CompareEndpoints({ profiles, currency }: Props) {
  const t = useText(endpointMessages);
  const send = useText(sendMessages);
  if (profiles.length < 2) return null;
  const price = (amount: number | undefined): string =>
    amount === undefined ? send('unknown') : `${currency} ${amount.toLocaleString('en-HK')}`;
  const rows: readonly (readonly [label: string, says: (profile: EndpointProfile) => string])[] = [
    [t('location'), (profile) => t(LOCATION_WORDS[locationOf(profile)])],
    [send('training'), ({ trainingConfirmed: is }) => send(is ? 'confirmedNoTraining' : 'unknown')],
    [send('retention'), ({ retentionConfirmed: is }) => send(is ? 'confirmedRetention' : 'unknown')],
    [t('priceIn'), ({ prices }) => price(prices?.input)],
    [t('priceOut'), ({ prices }) => price(prices?.output)],
    [t('languages'), ({ languages }) => languages ?? send('unknown')],
    [t('context'), ({ contextTokens }) => contextTokens?.toLocaleString('en-HK') ?? send('unknown')],
  ];
  return (
    <details className="sn-compare">
      <summary>{t('compare')}</summary>
      <div className="sn-compare-scroll">
        <table>
          <thead>
            <tr>
              <td />
              {profiles.map(({ id, name }) => (
                <th key={id} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(([label, says]) => (
              <tr key={label}>
                <th scope="row">{label}</th>
                {profiles.map((profile) => (
                  <td key={profile.id}>{says(profile)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
