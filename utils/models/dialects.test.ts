import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { EndpointProfile } from '../core/endpoint-profile';
import type { ModelEvent, ModelFailureReason } from '../core/ports';
import { modelsIn } from './list-models';
import { createModel } from './openai-compatible';
import { PRESETS, profileFromPreset } from './presets';

/* How servers of public reports write an answer. Each row stands for a kind of them. */

const PROFILE: EndpointProfile = {
  ...profileFromPreset(PRESETS[0], 'p1'),
  address: 'http://127.0.0.1:1/v1',
  key: 'k',
  model: 'm',
  quirks: {},
};

type Heard = {
  readonly text: string;
  readonly reasoning: string;
  readonly last: ModelEvent | undefined;
  readonly asked: number;
};

async function hear(body: string, status = 200, type = 'text/event-stream'): Promise<Heard> {
  let asked = 0;
  const model = createModel(PROFILE, {
    fetch: async () => {
      asked += 1;
      return new Response(body, { status, headers: { 'content-type': type } });
    },
    random: () => 0,
    // The clocks of the guard never ring; the waits before another attempt end at once.
    sleep: (milliseconds) => (milliseconds > 60_000 ? new Promise<void>(() => undefined) : Promise.resolve()),
    now: () => new Date(0),
    saveQuirks: () => undefined,
  });
  const events: ModelEvent[] = [];
  const request = { purpose: 'question', messages: [{ role: 'user', content: 'x' }] } as const;
  for await (const event of model.stream(request, new AbortController().signal)) events.push(event);
  const join = (kind: 'text' | 'reasoning'): string =>
    events.map((event) => (event.type === kind ? event.text : '')).join('');
  return { text: join('text'), reasoning: join('reasoning'), last: events.at(-1), asked };
}

const chunk = (delta: unknown, rest: object = {}): string =>
  `data: ${JSON.stringify({ choices: [{ index: 0, delta, finish_reason: null, ...rest }] })}\n\n`;
const stream = (...chunks: string[]): string => `${chunks.join('')}data: [DONE]\n\n`;
const STOP = chunk({}, { finish_reason: 'stop' });
const SAID = 'Dismissed.';
const WORDS = chunk({ content: SAID });

const RIGHT: [why: string, body: string, reasoning: string][] = [
  [
    'typed content',
    stream(
      chunk({
        content: [
          { type: 'thinking', thinking: 'hm' },
          { type: 'text', text: SAID },
        ],
      }),
      STOP,
    ),
    'hm',
  ],
  ['content as one part', stream(chunk({ content: { type: 'output_text', text: SAID } }), STOP), ''],
  ['content as plain strings in a list', stream(chunk({ content: ['Dis', 'missed.'] }), STOP), ''],
  [
    'two fields of thoughts, one empty',
    stream(chunk({ content: '', reasoning_content: '', reasoning: 'hm' }), WORDS, STOP),
    'hm',
  ],
  [
    'a message where a delta belongs',
    `data: ${JSON.stringify({ choices: [{ message: { content: SAID }, finish_reason: 'stop' }] })}\n\n`,
    '',
  ],
  ['text beside the delta', stream(chunk({}, { text: SAID }), STOP), ''],
  ['counts as strings', stream(WORDS, STOP, 'data: {"choices":[],"usage":{"prompt_tokens":"12"}}\n\n'), ''],
  [
    'odd types of what nobody needs',
    stream(
      `data: ${JSON.stringify({ created: 'now', choices: [{ index: '0', logprobs: 7, delta: { content: SAID, role: 3 } }] })}\n\n`,
      STOP,
    ),
    '',
  ],
  ['heartbeats', stream(WORDS, 'data: ping\n\n', 'event: heartbeat\n\n', 'data:\n\n', STOP), ''],
  ['the end of a turn in other words', stream(WORDS, chunk({}, { finish_reason: 'end_turn' })), ''],
  [
    'Ollama’s own form',
    `{"message":{"content":"${SAID}"},"done":false}\n{"message":{"content":""},"done":true,"done_reason":"stop"}\n`,
    '',
  ],
  [
    'a whole answer with typed content',
    JSON.stringify({ choices: [{ message: { content: [{ type: 'text', text: SAID }] }, finish_reason: 'stop' }] }),
    '',
  ],
  ['the last word in small letters', `${WORDS}${STOP}data: [done]\n\n`, ''],
  ['heartbeats in brackets', stream('data: [HEARTBEAT]\n\n', WORDS, 'data: [keep-alive]\n\n', STOP), ''],
  ['heartbeats as JSON', stream('data: {}\n\n', 'event: ping\ndata: {"type":"ping"}\n\n', WORDS, STOP), ''],
  ['parts beside the content', stream(chunk({ parts: [{ text: SAID }] }), STOP), ''],
  [
    'thoughts as details (OpenRouter)',
    stream(chunk({ reasoning_details: [{ type: 'reasoning.text', text: 'hm' }] }), WORDS, STOP),
    'hm',
  ],
  [
    'events of Responses',
    `event: response.output_text.delta\ndata: {"type":"response.output_text.delta","delta":"${SAID}"}\n\ndata: {"type":"response.completed","response":{"status":"completed"}}\n\n`,
    '',
  ],
  [
    'events of Messages',
    `data: {"type":"content_block_delta","index":0,"delta":{"type":"thinking_delta","thinking":"hm"}}\n\ndata: {"type":"content_block_delta","index":1,"delta":{"type":"text_delta","text":"${SAID}"}}\n\ndata: {"type":"message_delta","delta":{"stop_reason":"end_turn"}}\n\n`,
    'hm',
  ],
  [
    'candidates (Gemini)',
    `data: {"candidates":[{"content":{"parts":[{"text":"${SAID}"}]},"finishReason":"STOP"}]}\n\n`,
    '',
  ],
  [
    'wrapped in an output (DashScope)',
    `data: {"output":{"choices":[{"message":{"content":"${SAID}"},"finish_reason":"stop"}]}}\n\n`,
    '',
  ],
  ['thoughts in brackets', stream(chunk({ content: `[REASONING]hm[/REASONING]${SAID}` }), STOP), 'hm'],
  ['thoughts between bars', stream(chunk({ content: `<|think|>hm<|/think|>${SAID}` }), STOP), 'hm'],
  ['thoughts under a Chinese name', stream(chunk({ content: `<思考>hm</思考>${SAID}` }), STOP), 'hm'],
  ['thoughts in another tag', stream(chunk({ content: `<Thought>hm</Thought>${SAID}` }), STOP), 'hm'],
];

describe('a right answer in another dialect', () => {
  it.each(RIGHT)('%s', async (_, body, reasoning) => {
    const heard = await hear(body);
    expect(heard).toMatchObject({ text: SAID, reasoning, asked: 1 });
    expect(heard.last).toEqual({ type: 'finished', because: 'stop' });
  });
});

const CUT: [word: string, end: ModelEvent][] = [
  ['MAX_TOKENS', { type: 'finished', because: 'length' }],
  ['max_output_tokens', { type: 'finished', because: 'length' }],
  ['something_new', { type: 'finished', because: 'length' }],
  ['error', { type: 'failed', failure: { reason: 'server-error', detail: 'error' } }],
  ['SAFETY', { type: 'failed', failure: { reason: 'content-filtered' } }],
];

describe('an answer that did not come to its end', () => {
  it.each(CUT)('%s', async (word, end) => {
    expect((await hear(stream(WORDS, chunk({}, { finish_reason: word })))).last).toEqual(end);
  });

  it('tells of an error on the choice, in the server’s words', async () => {
    const body = stream(
      WORDS,
      chunk({ content: '' }, { finish_reason: 'error', error: { code: 502, message: 'Provider disconnected' } }),
    );
    expect(await hear(body)).toMatchObject({
      text: SAID,
      last: { type: 'failed', failure: { reason: 'server-error', detail: 'Provider disconnected' } },
    });
  });
});

const FAILED: [body: string, reason: ModelFailureReason, detail: string, asked: number, why: string][] = [
  [
    'data: {"object":"error","message":"CUDA out of memory.","code":500}\n\n',
    'server-error',
    'CUDA out of memory.',
    1,
    'memory does not come by asking again',
  ],
  [
    'data: {"error":"model \\"m\\" not found, try pulling it first"}\n\n',
    'model-not-found',
    'model "m" not found, try pulling it first',
    1,
    'Ollama',
  ],
  [
    ': ping\n\n{"error":{"code":400,"message":"request (19185 tokens) exceeds the available context size (16384 tokens)"}}',
    'context-too-long',
    'request (19185 tokens) exceeds the available context size (16384 tokens)',
    1,
    'llama.cpp',
  ],
  [
    ': ping\n\n{\n  "error": {\n    "message": "no\\nuse"\n  }\n}\n',
    'server-error',
    'no\nuse',
    4,
    'the same, written over several lines',
  ],
  [
    'error: {"code":500,"message":"busy"}\n\n',
    'malformed-answer',
    'error: {"code":500,"message":"busy"}',
    1,
    'words that are no event are shown',
  ],
  ['{"code":20015,"msg":"余额不足"}', 'forbidden', '余额不足', 1, 'a code and a message with status 200'],
  ['{"detail":"Not authenticated: invalid api key"}', 'bad-key', 'Not authenticated: invalid api key', 1, 'FastAPI'],
  ['{"success":false,"errors":[{"message":"模型不存在"}]}', 'model-not-found', '模型不存在', 1, 'a list of errors'],
];

describe('an error in another shape', () => {
  it.each(FAILED)('%s → %s', async (body, reason, detail, asked) => {
    const heard = await hear(body);
    expect(heard.last).toEqual({ type: 'failed', failure: { reason, detail } });
    expect(heard.asked).toBeLessThanOrEqual(asked);
  });
});

const REFUSED: [status: number, body: unknown, reason: ModelFailureReason, why: string][] = [
  [400, { error: { message: 'Range of input length should be [1, 30720]' } }, 'context-too-long', 'Qwen'],
  [
    400,
    { code: 20015, message: 'length of prompt_tokens (33000) must be less than max_seq_len (32768).' },
    'context-too-long',
    'SiliconFlow',
  ],
  [400, { error: { message: 'Prompt 超长' } }, 'context-too-long', 'Zhipu'],
  [400, { error: { message: '输入长度超过模型限制' } }, 'context-too-long', 'the same in other words'],
  [400, { error: { message: 'Content Exists Risk' } }, 'content-filtered', 'DeepSeek'],
  [400, { error: { message: '输入内容包含敏感信息' } }, 'content-filtered', 'in Chinese'],
  [
    404,
    { error: { code: 'DeploymentNotFound', message: 'The API deployment for this resource does not exist.' } },
    'model-not-found',
    'Azure',
  ],
  [503, { error: { message: '当前分组 default 下对于模型 m 无可用渠道' } }, 'model-not-found', 'one-api'],
  [500, { error: 'unsupported model' }, 'model-not-found', 'a status that says less than the words'],
  [403, { error: { message: 'your credit balance is too low' } }, 'forbidden', 'no money'],
  [429, { error: { message: 'insufficient_quota' } }, 'forbidden', 'no money, said as a limit'],
];

describe('a refusal in other words', () => {
  it.each(REFUSED)('%s %j → %s (%s)', async (status, body, reason) => {
    const heard = await hear(JSON.stringify(body), status, 'application/json');
    expect(heard.last).toMatchObject({ type: 'failed', failure: { reason } });
    expect(heard.asked).toBe(1);
  });
});

describe('modelsIn', () => {
  it.each([
    ['OpenAI', { data: [{ id: 'a' }] }],
    ['a bare list', [{ id: 'a' }]],
    ['under another name', { models: [{ name: 'a' }] }],
    ['names alone', { data: ['a'] }],
    ['one odd entry', { data: [null, { object: 'model' }, { id: 'a', context_length: 'many' }] }],
  ])('%s', (_, reply) => expect(modelsIn(reply)).toEqual([{ id: 'a' }]));

  it('says that there is no list', () => {
    expect(modelsIn({ ok: true })).toBeUndefined();
    expect(modelsIn([1, 2])).toBeUndefined();
    expect(modelsIn({ data: [] })).toEqual([]);
  });
});

const INPUTS = join(import.meta.dirname, '../../../shared/findings/inputs');
const read = (name: string): string => readFileSync(join(INPUTS, name), 'utf8');

describe.skipIf(!existsSync(INPUTS))('inputs of public reports', () => {
  const ENDS: Readonly<Record<string, string>> = {
    'stream-bare-error-after-ping.sse': 'context-too-long',
    'stream-choice-error.sse': 'server-error',
    'stream-cut-MAX_TOKENS.sse': 'length',
    'stream-cut-error.sse': 'server-error',
    'stream-error-string-model.sse': 'model-not-found',
    'stream-object-error.sse': 'server-error',
    'whole-object-error.json': 'context-too-long',
  };
  const names = existsSync(INPUTS) ? readdirSync(INPUTS).filter((name) => /^(stream|whole)-/.test(name)) : [];
  it.each(names)('%s', async (name) => {
    const { last, text } = await hear(read(name));
    const end = last?.type === 'failed' ? last.failure.reason : last?.type === 'finished' ? last.because : 'none';
    expect(end).toBe(ENDS[name] ?? 'stop');
    if (end === 'stop') expect(text).toBe('The appeal is dismissed.');
  });

  const rows = existsSync(INPUTS)
    ? read('refusals.jsonl')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line))
    : [];
  it.each(rows)('$name', async ({ status, body, want }) => {
    expect((await hear(JSON.stringify(body), status)).last).toMatchObject({ failure: { reason: want } });
  });
});

const FAILED_OTHERWISE: [what: string, body: string, reason: ModelFailureReason][] = [
  ['an event of errors, with words', 'event: error\ndata: context length exceeded\n\n', 'context-too-long'],
  [
    'an event of errors, with JSON',
    'event: error\ndata: {"message":"The model is overloaded","type":"overloaded_error"}\n\n',
    'server-error',
  ],
  ['errcode', '{"errcode":40003,"errmsg":"模型不存在"}', 'model-not-found'],
  ['MiniMax', '{"base_resp":{"status_code":1004,"status_msg":"login fail: invalid api key"}}', 'bad-key'],
  ['ok: false', '{"ok":false,"reason":"model x is not loaded"}', 'model-not-found'],
  ['Spark', '{"header":{"code":10013,"message":"输入内容审核不通过，涉嫌违规"}}', 'content-filtered'],
  [
    'a limit of the prompt',
    '{"error":{"message":"This model\u2019s maximum prompt length is 131072"}}',
    'context-too-long',
  ],
  [
    'tokens that must be fewer',
    '{"error":{"message":"`inputs` tokens + `max_new_tokens` must be <= 4096"}}',
    'context-too-long',
  ],
  ['Japanese', '{"error":{"message":"入力が長すぎます"}}', 'context-too-long'],
  [
    'flagged',
    '{"error":{"message":"Your request was flagged as potentially violating our usage policy"}}',
    'content-filtered',
  ],
  ['an id that is none', '{"error":{"message":"Model x is not a valid model ID"}}', 'model-not-found'],
];

describe('a failure in another shape', () => {
  it.each(FAILED_OTHERWISE)('%s', async (_, body, reason) => {
    const { last } = await hear(body, 200, body.startsWith('{') ? 'application/json' : 'text/event-stream');
    expect(last).toMatchObject({ type: 'failed', failure: { reason } });
    expect(last?.type === 'failed' && last.failure.detail).toBeTruthy();
  });

  it('takes a status that is nought for none', async () => {
    const whole = { base_resp: { status_code: 0 }, choices: [{ message: { content: SAID }, finish_reason: 'stop' }] };
    expect(await hear(JSON.stringify(whole))).toMatchObject({
      text: SAID,
      last: { type: 'finished', because: 'stop' },
    });
  });
});

describe('a list of models in another shape', () => {
  it.each<[what: string, reply: unknown]>([
    ['by their names', { models: { a: {}, b: {} } }],
    ['named twice', { data: [{ id: 'a' }, { id: 'a' }, { id: 'b' }] }],
    ['under list', { list: [{ id: 'a' }, { id: 'b' }] }],
    ['in a body', { code: 0, body: { data: [{ id: 'a' }, { id: 'b' }] } }],
    ['under value', { value: [{ id: 'a' }, { id: 'b' }] }],
  ])('%s', (_, reply) => {
    expect(modelsIn(reply)?.map(({ id }) => id)).toEqual(['a', 'b']);
  });
});
