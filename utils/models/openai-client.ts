import OpenAI from 'openai';
import type { EndpointProfile } from '../core/endpoint-profile';

/** The SDK's own clock is set beyond ours (milliseconds); `guardFetch` keeps the time. */
const SDK_TIMEOUT_MS = 3_600_000;

/** Headers by which the SDK tells about itself and the machine; an endpoint needs none of them. */
const TELLTALES = ['lang', 'package-version', 'os', 'arch', 'runtime', 'runtime-version', 'retry-count', 'timeout'];
const NO_TELLTALES = Object.fromEntries(
  ['user-agent', ...TELLTALES.map((name) => `x-stainless-${name}`)].map((name) => [name, null]),
);

/** Makes the SDK's client for one exchange. */
export function createClient(profile: EndpointProfile, fetch: typeof globalThis.fetch): OpenAI {
  const isAzure = profile.preset === 'azure';
  const byDeployment = isAzure && profile.apiVersion !== undefined && !profile.address.includes('/openai/v1');
  const azureKey = isAzure ? { 'api-key': profile.key, authorization: null } : {};
  const noKey = profile.key === '' ? { authorization: null } : {};
  return new OpenAI({
    baseURL: byDeployment ? deploymentAddress(profile) : profile.address.replace(/\/$/, ''),
    apiKey: profile.key || 'none',
    ...(byDeployment ? { defaultQuery: { 'api-version': profile.apiVersion } } : {}),
    defaultHeaders: { ...NO_TELLTALES, ...noKey, ...azureKey, ...profile.extraHeaders },
    fetch,
    maxRetries: 0,
    timeout: SDK_TIMEOUT_MS,
    logLevel: 'off',
    // The key is the reader's own and stays in extension pages, which no web page can read.
    dangerouslyAllowBrowser: true,
  });
}

const deploymentAddress = ({ address, model }: EndpointProfile): string =>
  `${new URL(address).origin}/openai/deployments/${encodeURIComponent(model)}`;
