import { isBrowsersOwn } from '../core/endpoint-profile';
import { reachOf } from './check-address';

/** What a firm allows of endpoints; `undefined` leaves it to the reader. */
export type EndpointRules = {
  /** `gateway.example.hk`, `*.example.hk`, `10.1.2.3:8000`; `browser` for the browser's own model. */
  readonly allowedHosts?: readonly string[] | undefined;
  readonly localEndpointsOnly?: boolean | undefined;
  /** Address of the firm's own file for its readers. */
  readonly firmFileAddress?: string | undefined;
};

/** The browser's own model in a firm's list of hosts. */
const BROWSER_HOST = 'browser';

/** Whether a firm's rules let text go to this address. A list of hosts is a list of models too: the browser's must stand in it. */
export function isAllowedByRules(address: string, { allowedHosts, localEndpointsOnly }: EndpointRules): boolean {
  if (isBrowsersOwn({ address }))
    return allowedHosts === undefined || allowedHosts.some((name) => name.trim().toLowerCase() === BROWSER_HOST);
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
