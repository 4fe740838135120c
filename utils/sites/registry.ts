import { eLegislation } from './e-legislation';
import { hklii } from './hklii';
import { judiciary } from './judiciary';
import type { SiteAdapter } from './site-adapter';

/** Every site that Sidenote reads by itself, in the order they are asked. */
export const SITES: readonly SiteAdapter[] = [hklii, judiciary, eLegislation];

/** The adapter for an address, if the site is one we know. */
export const findSite = (url: URL): SiteAdapter | undefined => SITES.find((site) => site.matches(url));
