import { SUPPORTED_HOSTS } from './supported-pages';

type HasAddress = { readonly address: string };

/**
 * The addresses whose host permission goes back to the browser: those of endpoints that are gone or moved, unless
 * another endpoint has the same. Browsers tell schemes and hosts apart, not ports: a permission is shared by all ports.
 */
export function hostsToDrop(gone: readonly HasAddress[], left: readonly HasAddress[]): readonly string[] {
  const needed = new Set([
    ...SUPPORTED_HOSTS.map((host) => `https://${host}`),
    ...left.map(({ address }) => placeOf(address)),
  ]);
  return gone
    .map(({ address }) => address)
    .filter((address) => {
      const place = placeOf(address);
      return place !== '' && !needed.has(place);
    });
}

function placeOf(address: string): string {
  if (!URL.canParse(address)) return '';
  const { protocol, hostname } = new URL(address);
  return `${protocol}//${hostname}`;
}
