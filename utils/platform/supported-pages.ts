/**
 * The pages Sidenote reads by itself; anywhere else it acts only on the reader's click (`activeTab`).
 * The whole of each site, because both HKLII and e-Legislation change their address without loading a new page.
 */
export const SUPPORTED_PAGES = [
  'https://www.hklii.hk/*',
  'https://hklii.hk/*',
  'https://legalref.judiciary.hk/lrs/*',
  // Press summaries.
  'https://legalref.judiciary.hk/doc/judg/html/*',
  'https://www.elegislation.gov.hk/hk/*',
];

const PATTERNS = SUPPORTED_PAGES.map((page) => new URL(page.slice(0, -1)));

export const SUPPORTED_HOSTS: readonly string[] = PATTERNS.map(({ host }) => host);

/** Whether the reader's content script is there without being asked. */
export function isSupportedPage(address: string | undefined): boolean {
  if (address === undefined || !URL.canParse(address)) return false;
  const url = new URL(address);
  return PATTERNS.some(
    (page) => page.protocol === url.protocol && page.host === url.host && url.pathname.startsWith(page.pathname),
  );
}
