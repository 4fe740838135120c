import { SELECTORS, type SiteSelectors } from './selectors';

/**
 * Selectors that take the place of packaged ones, by site (`hklii`, `lrs`, `e-legislation`) or by host: what a firm sets
 * when a site has changed and no new version of Sidenote is there yet. They come from the firm's policy or its file, never from a page.
 */
export type OwnSelectors = Readonly<Record<string, Partial<SiteSelectors>>>;

const NAMES = ['content', 'shell', 'title', 'version'] as const satisfies readonly (keyof SiteSelectors)[];
const MOST_PLACES = 50;
const LONGEST_NAME = 100;
const LONGEST_SELECTOR = 300;

/** Reads selectors from a policy or a file: `{ "www.hklii.hk": { "content": ".judgment-text" } }`; what is out of form is left out. */
export function readOwnSelectors(value: unknown): OwnSelectors {
  if (!isFields(value)) return {};
  const places = Object.entries(value).flatMap(([place, given]): [string, Partial<SiteSelectors>][] => {
    if (place.length > LONGEST_NAME || !isFields(given)) return [];
    const selectors = NAMES.flatMap((name): [string, string][] => {
      const selector = given[name];
      return typeof selector === 'string' && isPlausible(selector) ? [[name, selector]] : [];
    });
    return selectors.length > 0 ? [[place.toLowerCase(), Object.fromEntries(selectors)]] : [];
  });
  return Object.fromEntries(places.slice(0, MOST_PLACES));
}

const isFields = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A selector, and no markup or rule of style. */
const isPlausible = (selector: string): boolean =>
  selector.trim() !== '' && selector.length <= LONGEST_SELECTOR && !/[{}<;]/.test(selector);

/** The selectors for a page: the packaged ones, but for those given for its site or host that the browser can read. */
export function selectorsFor(
  dom: Document,
  site: keyof typeof SELECTORS.sites,
  { hostname }: URL,
  own: OwnSelectors = {},
): SiteSelectors {
  const given = { ...own[site], ...own[hostname] };
  const readable = Object.entries(given).filter(([, selector]) => isReadableBy(dom, selector));
  return { ...SELECTORS.sites[site], ...Object.fromEntries(readable) };
}

function isReadableBy(dom: Document, selector: string): boolean {
  try {
    dom.querySelector(selector);
    return true;
  } catch {
    return false;
  }
}
