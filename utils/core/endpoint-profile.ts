import * as z from 'zod/mini';
import { SENT_KINDS } from './sent-kind';

/** Where text sent to an endpoint ends up, as the reader knows it. Unknown is shown as unknown. */
export const DATA_LOCATIONS = [
  /** The browser's own model: nothing leaves. No address of an endpoint can claim it. */
  'this-browser',
  'this-computer',
  'firm-network',
  'hong-kong',
  'mainland',
  'elsewhere',
  'unknown',
] as const;
export type DataLocation = (typeof DATA_LOCATIONS)[number];

/** How much an endpoint can be told about the shape of its answer, from most to least. */
export const RESPONSE_FORMATS = ['json_schema', 'json_object', 'none'] as const;

/** What an endpoint turned out to accept. Absent means not tried yet; learnt from its refusals and remembered. */
export const quirksSchema = z.object({
  tokenLimitName: z.exactOptional(z.enum(['max_tokens', 'max_completion_tokens', 'none'])),
  refusesTemperature: z.exactOptional(z.boolean()),
  responseFormat: z.exactOptional(z.enum(RESPONSE_FORMATS)),
  refusesStreamOptions: z.exactOptional(z.boolean()),
  refusesStreaming: z.exactOptional(z.boolean()),
  refusesSystemRole: z.exactOptional(z.boolean()),
  /** Names of extra parameters that were refused, so that they are left out. */
  refusedParameters: z.exactOptional(z.array(z.string().check(z.maxLength(100)))),
});
export type Quirks = z.infer<typeof quirksSchema>;

const shortText = z.string().check(z.maxLength(500));

/** One endpoint the reader set up: an OpenAI-compatible address, a key and a model. */
export const endpointProfileSchema = z.object({
  id: z.string().check(z.minLength(1), z.maxLength(100)),
  name: shortText,
  /** Which preset it was made from; its remedies and quirks are looked up by it. */
  preset: z.string().check(z.maxLength(50)),
  /** Base address, up to and with the version: `http://localhost:11434/v1`. */
  address: z.string().check(z.maxLength(2000)),
  key: z.string().check(z.maxLength(5000)),
  model: shortText,
  /** Azure OpenAI only: the `api-version` parameter. */
  apiVersion: z.exactOptional(z.string().check(z.maxLength(50))),
  /** Tokens that fit, in and out together; undefined when the reader does not know. */
  contextTokens: z.exactOptional(z.int().check(z.positive())),
  /** Languages in which the reader found its answers good, in the reader's words. */
  languages: z.exactOptional(z.string().check(z.maxLength(200))),
  dataLocation: z.enum(DATA_LOCATIONS),
  /** The reader confirmed that the provider does not train on what it is sent. */
  trainingConfirmed: z.boolean(),
  /** The reader confirmed how long the provider keeps what it is sent. */
  retentionConfirmed: z.boolean(),
  extraParameters: z.record(z.string(), z.unknown()),
  extraHeaders: z.record(z.string(), z.string()),
  quirks: quirksSchema,
  /** What the reader pays per million tokens, in the currency of the spending settings. */
  prices: z.exactOptional(
    z.object({ input: z.number().check(z.nonnegative()), output: z.number().check(z.nonnegative()) }),
  ),
  /** What "Allow for this endpoint" was chosen for: one kind of text to one address; everything else asks first. */
  remembered: z.array(z.object({ address: z.string().check(z.maxLength(2000)), kind: z.enum(SENT_KINDS) })),
  /** Set by the firm's policy; shown, not editable. */
  managed: z.exactOptional(z.boolean()),
});
export type EndpointProfile = z.infer<typeof endpointProfileSchema>;

/** Where an address stands for an endpoint's profile, for the browser's own model: none that anything could be sent to. */
export const BROWSER_ADDRESS = 'browser:';

/** Whether a profile asks the browser itself: no key, no host, nothing sent. */
export const isBrowsersOwn = ({ address }: Pick<EndpointProfile, 'address'>): boolean => address === BROWSER_ADDRESS;

/** Host and port of an address, for the lines that say where text goes; empty for an address that is none. */
export function hostOf(address: string): string {
  try {
    return new URL(address).host;
  } catch {
    return '';
  }
}
