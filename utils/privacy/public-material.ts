import type { DocumentSite, LegalDocument } from '../core/legal-document';

/** Where each of our readers finds what the law publishes to everybody. A mirror or a look-alike is none of them. */
const HOSTS: Readonly<Record<Exclude<DocumentSite, 'page'>, readonly string[]>> = {
  hklii: ['www.hklii.hk', 'hklii.hk'],
  lrs: ['legalref.judiciary.hk', 'legalref.judiciary.gov.hk'],
  'e-legislation': ['www.elegislation.gov.hk'],
};

/** Where a text came from, as far as its privacy turns on it. */
export type TextOrigin = Pick<LegalDocument, 'url'> & { readonly site?: DocumentSite | undefined };

/**
 * Whether a text is public: read by one of our three readers on its own site's address. Every other page, read by a
 * click, may be a web mail or a client's portal, and is private like a file; where we are not sure, it is private.
 */
export function isPublic({ url, site }: TextOrigin): boolean {
  if (site === undefined || site === 'page' || !Object.hasOwn(HOSTS, site)) return false;
  return isPlainHttps(url) && HOSTS[site].includes(new URL(url).hostname);
}

export const isPrivate = (origin: TextOrigin): boolean => !isPublic(origin);

/** Two letters for a language, a court's, a year, a number: no name and no sentence fits. */
const PUBLIC_VALUE = /^[A-Za-z0-9()/]{1,25}$/;

/** Whether an address asks HKLII for its public data by citation, number or chapter, and says nothing else. */
export function isPublicAddress(address: string): boolean {
  if (!isPlainHttps(address)) return false;
  const { hostname, pathname, searchParams, hash } = new URL(address);
  const isData = HOSTS.hklii.includes(hostname) && /^\/api\/[a-z]{3,30}$/.test(pathname) && hash === '';
  return isData && [...searchParams].every(([name, value]) => /^[a-z]{1,10}$/.test(name) && PUBLIC_VALUE.test(value));
}

/** Without a port, a name or a password of its own. */
function isPlainHttps(address: string): boolean {
  const url = URL.parse(address);
  return url !== null && url.protocol === 'https:' && url.port === '' && url.username === '' && url.password === '';
}
