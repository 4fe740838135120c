import { describe, expect, it } from 'vitest';
import { classifyFailure } from './classify-failure';
import { PRESETS, profileFromPreset } from './presets';

const NEAR = { ...profileFromPreset(PRESETS[0], 'p1'), key: 'sk-canary-0123456789', model: 'qwen3' };
const FAR = { ...NEAR, address: 'https://api.example.hk/v1', extraHeaders: { 'x-token': 'header-canary-1' } };

const json = (message: string, extra: object = {}): string => JSON.stringify({ error: { message, ...extra } });

const ROWS: [status: number, said: string, reason: string, detail: string | undefined, why: string][] = [
  [
    400,
    json("This model's maximum context length is 4096 tokens. However, you requested 5000 tokens"),
    'context-too-long',
    'This model',
    'OpenAI and vLLM',
  ],
  [
    400,
    json(
      "'max_tokens' is too large: 5000. This model's maximum context length is 4096 tokens and your request has 3000 input tokens",
    ),
    'context-too-long',
    "'max_tokens'",
    'vLLM: the context, not the parameter',
  ],
  [
    400,
    json('the request exceeds the available context size, try increasing it'),
    'context-too-long',
    'the request',
    'llama.cpp',
  ],
  [400, json('Model Not Exist'), 'model-not-found', 'Model Not Exist', 'DeepSeek'],
  [
    400,
    json('The response was filtered due to the prompt triggering Azure OpenAI’s content management policy.', {
      code: 'content_filter',
    }),
    'content-filtered',
    'The response',
    'Azure',
  ],
  [
    400,
    json('Input data may contain inappropriate content.', { code: 'data_inspection_failed' }),
    'content-filtered',
    'Input data',
    'Qwen',
  ],
  [
    400,
    json('Invalid API-key provided.', { code: 'invalid_api_key' }),
    'bad-key',
    'Invalid API-key',
    'a key refused with 400',
  ],
  [400, '{"object":"error","message":"bad","code":400}', 'bad-request', 'bad', 'an old vLLM'],
  [401, '', 'bad-key', undefined, 'no words'],
  [402, json('Insufficient Balance'), 'forbidden', 'Insufficient Balance', 'DeepSeek'],
  [403, json('CORS: origin not allowed'), 'forbidden-origin', 'CORS', 'named'],
  [403, '<html>Access denied by firewall</html>', 'forbidden', undefined, 'a page is not shown'],
  [404, json('model "llama9" not found, try pulling it first'), 'model-not-found', 'model', 'Ollama'],
  [
    404,
    json('The model `gpt-9` does not exist or you do not have access to it.', { code: 'model_not_found' }),
    'model-not-found',
    'The model',
    'OpenAI',
  ],
  [404, '{"detail":"Not Found"}', 'not-an-endpoint', 'Not Found', 'a path without /v1'],
  [404, '<!doctype html><p>model not found</p>', 'not-an-endpoint', undefined, 'a page, whatever it says'],
  [405, '{"detail":"Method Not Allowed"}', 'not-an-endpoint', 'Method', 'another service'],
  [413, '', 'context-too-long', undefined, 'a proxy with a limit'],
  [418, '', 'bad-request', undefined, 'anything else below 500'],
  [429, json('Rate limit'), 'rate-limited', 'Rate limit', 'too many'],
  [500, json('context length exceeded'), 'context-too-long', 'context', 'some servers fall over'],
  [502, '<html>Bad Gateway</html>', 'server-error', undefined, 'a proxy'],
  [529, json('Overloaded'), 'server-error', 'Overloaded', 'a status of their own'],
];

describe('classifyFailure', () => {
  it.each(ROWS)('%i %s → %s (%s; %s)', (status, said, reason, detail) => {
    const failure = classifyFailure(new Error('x'), { status, said, answered: false, done: false }, FAR);
    expect(failure.reason).toBe(reason);
    if (detail === undefined) expect(failure.detail).toBeUndefined();
    else expect(failure.detail).toContain(detail);
  });

  it('takes an empty 403 for a refused origin near by, and not far away', () => {
    const exchange = { status: 403, said: '', answered: false, done: false };
    expect(classifyFailure(new Error('x'), exchange, NEAR).reason).toBe('forbidden-origin');
    expect(classifyFailure(new Error('x'), exchange, FAR).reason).toBe('forbidden');
  });

  it('blots out keys and header values that the endpoint repeats', () => {
    const said = json('key sk-canary-0123456789 with token header-canary-1 refused');
    const { detail } = classifyFailure(new Error('x'), { status: 401, said, answered: false, done: false }, FAR);
    expect(detail).toBe('key ••• with token ••• refused');
  });

  it('keeps the words short', () => {
    const said = json('a'.repeat(5000));
    const { detail } = classifyFailure(new Error('x'), { status: 400, said, answered: false, done: false }, FAR);
    expect(detail?.length).toBeLessThanOrEqual(300);
  });
});
