import { type DataLocation, type EndpointProfile, isBrowsersOwn } from '../core/endpoint-profile';
import { reachOf } from './check-address';

/** Providers on the internet: nobody's own computer, whatever was chosen beside their address. */
const PROVIDERS =
  /(?:^|\.)(?:openai\.com|azure\.com|anthropic\.com|googleapis\.com|openrouter\.ai|deepseek\.com|aliyuncs\.com|siliconflow\.(?:cn|com)|moonshot\.(?:cn|ai)|bigmodel\.cn|volces\.com|baidubce\.com|mistral\.ai|groq\.com|x\.ai|together\.(?:ai|xyz)|fireworks\.ai|cohere\.(?:ai|com)|amazonaws\.com)$/;

/** Of those, the ones that say they keep to the Mainland. */
const MAINLAND = /(?:^|\.)(?:deepseek\.com|siliconflow\.cn|moonshot\.cn|bigmodel\.cn|volces\.com|baidubce\.com)$/;

/**
 * Where a text goes, as far as the address bears out what the reader chose. A claim that the address contradicts is
 * shown as unknown, never as safe; a wider one stands, since a program on this computer may pass the text on.
 *
 * this-browser, https://api.example.com → unknown · this-computer, https://api.example.com → unknown · elsewhere, http://localhost → elsewhere
 */
export function locationOf({ address, dataLocation }: Pick<EndpointProfile, 'address' | 'dataLocation'>): DataLocation {
  if (isBrowsersOwn({ address })) return 'this-browser';
  if (dataLocation === 'this-browser' || !URL.canParse(address)) return 'unknown';
  const { hostname } = new URL(address);
  const reach = reachOf(hostname);
  if (dataLocation === 'this-computer') return reach === 'this-computer' ? dataLocation : 'unknown';
  if (dataLocation === 'firm-network') return PROVIDERS.test(hostname) ? 'unknown' : dataLocation;
  if (dataLocation === 'hong-kong') return MAINLAND.test(hostname) ? 'unknown' : dataLocation;
  return dataLocation;
}
