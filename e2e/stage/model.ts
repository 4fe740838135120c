import type { Locator, Page } from 'playwright-core';
import type { ExtensionBrowser } from '../../scripts/chromium';
import type { EndpointProfile } from '../../utils/core/endpoint-profile';
import { PRESETS, profileFromPreset } from '../../utils/models/presets';
import { REMEMBERABLE } from '../../utils/privacy/consent';
import type { Settings } from '../../utils/store/settings-schema';
import type { Endpoint } from '../endpoint/server';
import { changeSettings } from './chromium';
import { findSheet, pressInSheet } from './confirm';

const PROFILE = 'the-endpoint';

/**
 * Sets the local endpoint up for summaries, questions and drafts. It must answer with CORS headers: no headless browser
 * answers the prompt for host access.
 */
export async function setUpEndpoint(
  stage: ExtensionBrowser,
  endpoint: Pick<Endpoint, 'url'>,
  fields: ProfileFields = {},
): Promise<void> {
  await changeSettings(stage, settingsFor(endpoint, fields));
}

type ProfileFields = Partial<EndpointProfile> & { readonly allowed?: boolean };

/** The settings by which the local endpoint is asked for everything. */
export function settingsFor(
  endpoint: Pick<Endpoint, 'url'>,
  { allowed = false, ...fields }: ProfileFields = {},
): Pick<Settings, 'endpoints'> {
  const generic = PRESETS.find(({ id }) => id === 'generic') ?? PRESETS[0];
  const profile: EndpointProfile = {
    ...profileFromPreset(generic, PROFILE),
    name: 'Test endpoint',
    address: endpoint.url,
    model: 'right',
    dataLocation: 'this-computer',
    remembered: allowed ? REMEMBERABLE.map((kind) => ({ address: endpoint.url, kind })) : [],
    ...fields,
  };
  return { endpoints: { profiles: [profile], summary: profile.id, question: profile.id } };
}

/** Calls for an answer that reached the endpoint. */
export const calls = ({ requests }: Endpoint) => requests.filter(({ path }) => path.endsWith('/chat/completions'));

/** All words of the last call. */
export const lastSent = (endpoint: Endpoint): string => JSON.stringify(calls(endpoint).at(-1)?.body.messages ?? []);

/** The part of a summary view that a model wrote. */
export const modelPart = (place: Page | Locator): Locator => place.getByRole('region', { name: 'Summary by a model' });

/** A model's statements in a place, each with its verdict. */
export const statements = (place: Locator): Locator => place.locator('.sn-line:has(.sn-verdict)');

/** Answers the sheet before the first send. */
export async function answerSheet(
  place: Page | Locator,
  choice: 'Send once' | 'Allow for this endpoint' | 'Cancel',
): Promise<void> {
  await pressInSheet(await findSheet(place), choice);
}
