import type { DocumentSite, LegalDocument } from '../core/legal-document';

/** Where each of our readers finds what the law publishes to everybody. A mirror or a look-alike is none of them. */
const HOSTS: Readonly<Record<Exclude<DocumentSite, 'page'>, readonly string[]>> = {
  hklii: ['www.hklii.hk', 'hklii.hk'],
  lrs: ['legalref.judiciary.hk', 'legalref.judiciary.gov.hk'],
  'e-legislation': ['www.elegislation.gov.hk'],
};

/** Where a text came from, as far as its privacy turns on it. */
export type Origin = Pick<LegalDocument, 'url'> & { readonly site?: DocumentSite | undefined };

/**
 * Whether a text is public: read by one of our three readers on its own site's address. Every other page, read by a
 * click, may be a web mail or a client's portal, and is private like a file; where we are not sure, it is private.
 */
export function isPublic({ url, site }: Origin): boolean {
  if (site === undefined || site === 'page' || !URL.canParse(url)) return false;
  const { protocol, hostname, port, username } = new URL(url);
  return (
    protocol === 'https:' &&
    port === '' &&
    username === '' &&
    Object.hasOwn(HOSTS, site) &&
    HOSTS[site].includes(hostname)
  );
}

export const isPrivate = (origin: Origin): boolean => !isPublic(origin);
