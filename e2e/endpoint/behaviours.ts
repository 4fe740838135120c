/** What the endpoint does wrong, on purpose. */
export const FAULTS = [
  '400-max-tokens',
  '400-temperature',
  '400-response-format',
  '400-stream-options',
  '400-system-role',
  '400-extra-parameter',
  '400-context',
  '400-other',
  '401',
  '402-balance',
  '403-origin',
  '403-model',
  '404-model',
  '404-path',
  '408',
  '413',
  '429',
  '429-retry-after',
  '429-long-wait',
  '429-quota',
  '500',
  '503',
  '503-html',
  'empty-body',
  'html',
  'not-json',
  'cut-before-text',
  'cut-stream',
  'stall-first-byte',
  'stall-headers',
  'stall-between',
  'duplicate-chunks',
  'out-of-order',
  'invalid-utf8',
  'giant-line',
  'finish-length',
  'finish-length-empty',
  'finish-length-thinking',
  'finish-content-filter',
  'error-in-stream',
  'error-in-200',
  'redirect-other-origin',
  'damaged-chunk',
  'no-finish',
  'empty-answer',
  'silent-truncation',
] as const;
export type Fault = (typeof FAULTS)[number];

/** Not faults: other ways to write a right answer. */
export const MANNERS = [
  'whole-json',
  'reasoning-content',
  'think-tags',
  'json-fenced',
  'json-damaged',
  'no-usage',
  'carriage-returns',
  'tiny-pieces',
  'one-piece',
  'keep-alive',
] as const;
export type Manner = (typeof MANNERS)[number];

/** What the model makes of the question. */
export const ANSWERS = [
  'right',
  'sloppy',
  'slow',
  'looping',
  'refusing',
  'injected',
  'no-answer',
  'plain',
  // Second readers; to anything else they answer rightly.
  'agreeing',
  'disagreeing',
  'lying',
] as const;
export type Answer = (typeof ANSWERS)[number];

export type Behaviour = Fault | Manner | Answer;

const ALL: readonly string[] = [...FAULTS, ...MANNERS, ...ANSWERS];

const isBehaviour = (name: string): name is Behaviour => ALL.includes(name);

/** How often a behaviour shows before the endpoint answers rightly: `503@2` twice, `503` always. */
export type Planned = { readonly behaviour: Behaviour; readonly times: number };

/** Reads a behaviour from a model's name or a call of `setBehaviour`; undefined for a name that is none. */
export function readBehaviour(name: string): Planned | undefined {
  const [behaviour = '', times] = name.split('@');
  if (!isBehaviour(behaviour)) return undefined;
  return { behaviour, times: times === undefined ? Number.POSITIVE_INFINITY : Number(times) };
}
