import { fail, type Result, succeed } from '../core/result';

export type AddressFailure = 'not-an-address' | 'insecure-address';

/** Where an address leads, as far as its form tells. */
export type AddressReach = 'this-computer' | 'private-network' | 'internet';

/**
 * Reads what the reader typed as an endpoint's base address, and refuses plain http but to this computer or a private
 * address.
 *
 * `localhost:11434` → `http://localhost:11434/v1` · `https://api.example.hk/v1/chat/completions` → `https://api.example.hk/v1`
 */
export function checkAddress(
  typed: string,
): Result<{ readonly address: string; readonly reach: AddressReach }, AddressFailure> {
  const url = parseTyped(typed.trim());
  // `{resource}` is a preset not filled in; `URL` takes it for a name.
  if (url?.username !== '' || url.password !== '' || /[{}]/.test(url.hostname)) return fail('not-an-address');
  const reach = reachOf(url.hostname);
  if (url.protocol === 'http:' && reach === 'internet') return fail('insecure-address', url.host);
  const path = url.pathname.replace(/\/(?:chat\/completions|completions|models)\/?$/, '').replace(/\/$/, '');
  return succeed({ address: `${url.origin}${path === '' ? '/v1' : path}`, reach });
}

/** Tells how far an address reaches; a name that only a local resolver can know counts as private. */
export function reachOf(hostname: string): AddressReach {
  const host = hostname.toLowerCase().replace(/\.$/, '');
  if (host.startsWith('[')) return reachOfIpv6(host.slice(1, -1));
  if (/^\d{1,3}(?:\.\d{1,3}){3}$/.test(host)) return reachOfIpv4(host.split('.').map(Number));
  if (host === 'localhost' || host.endsWith('.localhost')) return 'this-computer';
  // RFC 6762 (.local), ICANN's reserved .internal, RFC 8375; names without a dot are barred from the public root.
  return /\.(?:local|internal|home\.arpa)$/.test(host) || !host.includes('.') ? 'private-network' : 'internet';
}

/** RFC 1122 (loopback), RFC 1918 (private), RFC 3927 (link-local). */
function reachOfIpv4([a = -1, b = -1]: readonly number[]): AddressReach {
  if (a === 127) return 'this-computer';
  const isPrivate =
    a === 10 || (a === 172 && b >= 16 && b <= 31) || (a === 192 && b === 168) || (a === 169 && b === 254);
  return isPrivate ? 'private-network' : 'internet';
}

/** `URL` has written the address in its shortest form. RFC 4193 (fc00::/7), RFC 4291 (fe80::/10, ::ffff:0:0/96). */
function reachOfIpv6(host: string): AddressReach {
  if (host === '::1') return 'this-computer';
  const mapped = /^::ffff:([0-9a-f]{1,4}):[0-9a-f]{1,4}$/.exec(host)?.[1];
  if (mapped) {
    const high = Number.parseInt(mapped, 16);
    return reachOfIpv4([high >> 8, high & 255]);
  }
  return /^f[cd][0-9a-f]{2}:/.test(host) || /^fe[89ab][0-9a-f]:/.test(host) ? 'private-network' : 'internet';
}

/** Adds the scheme that was not typed: http at home, https elsewhere. */
function parseTyped(typed: string): URL | undefined {
  const whole = /^[a-z][a-z0-9+.-]{0,20}:\/\//i.test(typed) ? typed : undefined;
  const url = toUrl(whole ?? `http://${typed}`);
  if (!url || !/^https?:$/.test(url.protocol) || url.hostname === '') return undefined;
  return whole === undefined && reachOf(url.hostname) === 'internet' ? toUrl(`https://${typed}`) : url;
}

function toUrl(text: string): URL | undefined {
  try {
    return new URL(text);
  } catch {
    return undefined;
  }
}
