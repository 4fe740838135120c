import { reachOf } from './check-address';

/** What a firm allows of endpoints; `undefined` leaves it to the reader. */
export type EndpointRules = {
  /** `gateway.example.hk`, `*.example.hk`, `10.1.2.3:8000`. */
  readonly allowedHosts?: readonly string[] | undefined;
  readonly localEndpointsOnly?: boolean | undefined;
};

/** Whether a firm's rules let text go to this address. */
export function isAllowedByRules(address: string, { allowedHosts, localEndpointsOnly }: EndpointRules): boolean {
  if (!URL.canParse(address)) return false;
  const url = new URL(address);
  if (localEndpointsOnly && reachOf(url.hostname) === 'internet') return false;
  return allowedHosts === undefined || allowedHosts.some((pattern) => matchesHost(url, pattern));
}

/** A port in the pattern must be the address's; without one, any port will do. */
function matchesHost(url: URL, pattern: string): boolean {
  const wanted = pattern.trim().toLowerCase();
  const withPort = /^(.{1,253}):(\d{1,5})$/.exec(wanted.startsWith('[') && wanted.endsWith(']') ? '' : wanted);
  const host = withPort?.[1] ?? wanted;
  if (withPort && withPort[2] !== portOf(url)) return false;
  if (!host.startsWith('*.')) return url.hostname === host;
  return url.hostname.endsWith(host.slice(1)) && url.hostname.length > host.length - 1;
}

const portOf = ({ port, protocol }: URL): string => port || (protocol === 'https:' ? '443' : '80');
