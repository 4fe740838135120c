import { panelMessages } from '@/utils/i18n/messages/panel';
import { sendMessages } from '@/utils/i18n/messages/send';
import type { EndpointStatus } from '@/utils/messaging/panel-to-background';
import { isAskable } from '../ui/consent-to';
import { useText } from '../ui/language';

/** One line, always there: what leaves the computer. The dot has a shape for each answer, the words say the same. */
export function PrivacyLine({ endpoint }: { readonly endpoint: EndpointStatus }) {
  const t = useText(panelMessages);
  const say = useText(sendMessages);
  const { shape, said } = describe(endpoint, t);
  const matter = isAskable(endpoint) ? endpoint.matter : undefined;
  return (
    <p className="sn-privacy">
      <i className="sn-dot" data-shape={shape} aria-hidden="true" />
      <span>
        {said}
        {matter !== undefined && ` · ${say('matter')}: ${matter}`}
      </span>
    </p>
  );
}

function describe(endpoint: EndpointStatus, t: ReturnType<typeof useText<typeof panelMessages>>) {
  if (endpoint.state === 'none' || endpoint.state === 'blocked') return { shape: 'ring', said: t('nothingLeaves') };
  const { host } = endpoint;
  if (endpoint.state === 'ask') return { shape: 'ring', said: t('asksBeforeSending', { host }) };
  if (endpoint.dataLocation === 'this-browser') return { shape: 'ring', said: t('browsersModel') };
  if (endpoint.dataLocation === 'this-computer') return { shape: 'disc', said: t('localModel', { host }) };
  return { shape: 'square', said: t('sendsPublicText', { host }) };
}
