import { describe, expect, it } from 'vitest';
import type { Quirks } from '../core/endpoint-profile';
import type { ModelRequest } from '../core/ports';
import { buildRequest } from './build-request';
import { learnQuirk } from './learn-quirk';
import { PRESETS, profileFromPreset } from './presets';

const REQUEST: ModelRequest = {
  purpose: 'summary',
  messages: [
    { role: 'system', content: 'Answer in JSON.' },
    { role: 'user', content: '[1] The appeal is dismissed.' },
  ],
  schema: { name: 'summary', json: { type: 'object' } },
  maxOutputTokens: 500,
};
const PROFILE = {
  ...profileFromPreset(PRESETS[0], 'p1'),
  model: 'm',
  extraParameters: { reasoning_effort: 'low', top_k: 5 },
};

const ROWS: [said: string, before: Quirks, after: Quirks | undefined, why: string][] = [
  [
    "Unsupported parameter: 'max_tokens' is not supported with this model. Use 'max_completion_tokens' instead.",
    {},
    { tokenLimitName: 'max_completion_tokens' },
    'OpenAI o-series and gpt-5',
  ],
  [
    'Unrecognized request argument supplied: max_completion_tokens',
    { tokenLimitName: 'max_completion_tokens' },
    { tokenLimitName: 'none' },
    'both names refused',
  ],
  ['max_tokens must be less than 4096', {}, { tokenLimitName: 'none' }, 'the value, not the name'],
  ["Unsupported value: 'temperature' does not support 0", {}, { refusesTemperature: true }, 'gpt-5'],
  [
    'This response_format type is unavailable now',
    { responseFormat: 'json_schema' },
    { responseFormat: 'json_object' },
    'DeepSeek',
  ],
  ['response_format is not supported', {}, { responseFormat: 'none' }, 'an old server'],
  ["'response_format.type' must be 'json_schema' or 'text'", {}, { responseFormat: 'json_schema' }, 'LM Studio'],
  [
    "Invalid schema for response_format 'summary'",
    { responseFormat: 'json_schema' },
    { responseFormat: 'json_object' },
    'stricter than our schema',
  ],
  [
    '{"detail":[{"loc":["body","stream_options"],"msg":"Extra inputs are not permitted"}]}',
    {},
    { refusesStreamOptions: true },
    'an old vLLM',
  ],
  ['Streaming is not supported for this model', {}, { refusesStreaming: true }, 'a batch gateway'],
  ['System role not supported', {}, { refusesSystemRole: true }, 'Gemma under vLLM'],
  [
    "Unrecognized request argument supplied: 'top_k'",
    {},
    { refusedParameters: ['top_k'] },
    'a parameter of the profile',
  ],
  [
    "Unknown parameter: 'reasoning_effort'",
    { refusedParameters: ['top_k'] },
    { refusedParameters: ['top_k', 'reasoning_effort'] },
    'one more',
  ],
  ['Something is wrong', {}, undefined, 'names nothing'],
  ["Unsupported parameter: 'logit_bias'", {}, undefined, 'names nothing that was sent'],
  ["Unsupported value: 'temperature'", { refusesTemperature: true }, undefined, 'no longer sent: it cannot be that'],
];

describe('learnQuirk', () => {
  it.each(ROWS)('"%s" with %o → %o (%s)', (said, before, after) => {
    expect(learnQuirk(before, buildRequest(PROFILE, before, REQUEST), said)).toEqual(
      after === undefined ? undefined : { ...before, ...after },
    );
  });

  it('comes to an end: an endpoint that refuses everything by name is asked ever less', () => {
    let quirks: Quirks | undefined = { responseFormat: 'json_schema' };
    const said =
      'max_tokens max_completion_tokens temperature response_format stream_options system role stream "top_k" "reasoning_effort"';
    let lessons = 0;
    for (; quirks && lessons < 50; lessons++) quirks = learnQuirk(quirks, buildRequest(PROFILE, quirks, REQUEST), said);
    expect(lessons).toBeLessThanOrEqual(12);
  });
});

describe('buildRequest', () => {
  it('puts the word JSON into the prompt where an endpoint demands it', () => {
    const silent = { ...REQUEST, messages: [{ role: 'user' as const, content: 'Summarise.' }] };
    expect(JSON.stringify(buildRequest(PROFILE, {}, silent).messages)).toMatch(/json/i);
  });

  it('folds the system’s words into the first message for a model without that role', () => {
    expect(buildRequest(PROFILE, { refusesSystemRole: true }, REQUEST).messages).toEqual([
      { role: 'user', content: 'Answer in JSON.\n\n[1] The appeal is dismissed.' },
    ]);
  });
});
