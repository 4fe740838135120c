import { describe, expect, it } from 'vitest';
import type { Model, ModelEvent } from '../core/ports';
import { estimateTokens } from '../summary/estimate-tokens';
import { type SendQuestion, whyNotSend } from './may-send';
import { createCallGate } from './one-call-at-a-time';
import { type EndpointRules, isAllowedByRules } from './policy';
import { PRESETS, profileForPurpose, profileFromPreset } from './presets';
import { commandFor } from './remedies';
import { wasCutSilently } from './silent-cut';
import { costOf, dayOf, withUsage } from './usage';

const PROFILE = { ...profileFromPreset(PRESETS[0], 'p1'), model: 'qwen3', allowed: true };

describe('isAllowedByRules', () => {
  const ROWS: [address: string, rules: EndpointRules, allowed: boolean, why: string][] = [
    ['https://api.example.com/v1', {}, true, 'no policy'],
    ['https://gateway.example.hk/v1', { allowedHosts: ['gateway.example.hk'] }, true, 'on the list'],
    ['https://gateway.example.hk/v1', { allowedHosts: ['*.example.hk'] }, true, 'below a host on the list'],
    ['https://example.hk/v1', { allowedHosts: ['*.example.hk'] }, false, 'not below it'],
    ['https://evil-example.hk/v1', { allowedHosts: ['*.example.hk'] }, false, 'ends alike only'],
    ['https://gateway.example.hk.evil.com/v1', { allowedHosts: ['gateway.example.hk'] }, false, 'begins alike only'],
    ['http://10.1.2.3:8000/v1', { allowedHosts: ['10.1.2.3:8000'] }, true, 'with its port'],
    ['http://10.1.2.3:9000/v1', { allowedHosts: ['10.1.2.3:8000'] }, false, 'another port'],
    ['https://gateway.example.hk/v1', { allowedHosts: ['GATEWAY.example.hk:443'] }, true, 'the usual port, said'],
    ['http://[::1]:8000/v1', { allowedHosts: ['[::1]'] }, true, 'IPv6, any port'],
    ['https://api.example.com/v1', { allowedHosts: [] }, false, 'an empty list allows none'],
    ['https://api.example.com/v1', { localEndpointsOnly: true }, false, 'the internet'],
    ['http://192.168.1.5/v1', { localEndpointsOnly: true }, true, 'the office'],
    ['http://192.168.1.5/v1', { localEndpointsOnly: true, allowedHosts: ['localhost'] }, false, 'both must allow'],
    ['nonsense', {}, false, 'no address'],
  ];
  it.each(ROWS)('%s under %o → %s (%s)', (address, rules, allowed) => {
    expect(isAllowedByRules(address, rules)).toBe(allowed);
  });
});

describe('whyNotSend', () => {
  const question: SendQuestion = { profile: PROFILE, rules: {}, spent: 0, monthlyCeiling: null, consent: 'remembered' };
  const priced = { ...PROFILE, prices: { input: 1, output: 2 } };
  const ROWS: [changes: Partial<SendQuestion>, reason: string | undefined, why: string][] = [
    [{}, undefined, 'allowed for this endpoint'],
    [{ profile: undefined }, 'not-configured', 'none chosen'],
    [{ profile: { ...PROFILE, model: '' } }, 'not-configured', 'no model chosen'],
    [{ profile: { ...PROFILE, allowed: false } }, 'not-allowed', 'the sheet comes first'],
    [{ profile: { ...PROFILE, allowed: false }, consent: 'once' }, undefined, '*Send once* was chosen'],
    [
      { rules: { allowedHosts: [] }, consent: 'once' },
      'blocked-by-policy',
      'the firm’s word stands above the reader’s',
    ],
    [{ profile: { ...PROFILE, address: 'http://api.example.com/v1' } }, 'insecure-address', 'not encrypted'],
    [{ clientConsent: 'no' }, 'blocked-by-matter', 'the client said no'],
    [{ clientConsent: 'not-asked' }, undefined, 'not asked is no refusal'],
    [{ profile: priced, spent: 100, monthlyCeiling: 100 }, 'over-budget', 'the ceiling is reached'],
    [{ profile: priced, spent: 99, monthlyCeiling: 100 }, undefined, 'not yet'],
    [{ spent: 500, monthlyCeiling: 100 }, undefined, 'a model at home costs nothing'],
  ];
  it.each(ROWS)('%o → %s (%s)', (changes, reason) => {
    expect(whyNotSend({ ...question, ...changes })?.reason).toBe(reason);
  });
});

describe('createCallGate', () => {
  it('ends the older call on the same document for the same purpose', () => {
    const gate = createCallGate();
    const reader = new AbortController();
    const first = gate.take('d1', 'summary', reader.signal);
    const other = gate.take('d1', 'question', reader.signal);
    const second = gate.take('d1', 'summary', reader.signal);
    expect([first, other, second].map(({ signal }) => signal.aborted)).toEqual([true, false, false]);
    first.release();
    expect(gate.size()).toBe(2);
    second.release();
    other.release();
    expect(gate.size()).toBe(0);
  });

  it('passes the reader’s stop on', () => {
    const reader = new AbortController();
    const turn = createCallGate().take('d1', 'summary', reader.signal);
    reader.abort();
    expect(turn.signal.aborted).toBe(true);
  });
});

describe('usage', () => {
  const model = (events: readonly ModelEvent[]): Model => ({
    name: 'm',
    host: 'h',
    async *stream() {
      yield* events;
    },
  });
  const request = { purpose: 'summary' as const, messages: [{ role: 'user' as const, content: 'x'.repeat(400) }] };
  const countsOf = async (events: readonly ModelEvent[]) => {
    const counts: unknown[] = [];
    const counted = withUsage(model(events), (tokens) => void counts.push(tokens));
    for await (const _ of counted.stream(request, new AbortController().signal));
    return counts;
  };

  it('takes the endpoint’s own counts, the last of them', async () => {
    const usage = (output: number): ModelEvent => ({ type: 'usage', input: 120, output });
    expect(await countsOf([{ type: 'text', text: 'a' }, usage(1), usage(9)])).toMatchObject([
      { input: 120, output: 9 },
    ]);
  });

  it('estimates where the endpoint counts nothing', async () => {
    expect(await countsOf([{ type: 'text', text: 'x'.repeat(40) }])).toEqual([{ input: 106, output: 11 }]);
  });

  it('counts nothing where nothing was answered', async () => {
    expect(await countsOf([{ type: 'failed', failure: { reason: 'bad-key' } }])).toEqual([]);
  });

  it('counts what came before the reader stopped', async () => {
    const counts: unknown[] = [];
    const endless = withUsage(
      model([
        { type: 'text', text: 'x'.repeat(40) },
        { type: 'text', text: 'more' },
      ]),
      (tokens) => void counts.push(tokens),
    );
    for await (const _ of endless.stream(request, new AbortController().signal)) break;
    expect(counts).toEqual([{ input: 106, output: 11 }]);
  });

  it('reckons the cost by the prices entered', () => {
    expect(costOf({ prices: { input: 2, output: 8 } }, { input: 500_000, output: 250_000 })).toBe(3);
    expect(costOf({}, { input: 500_000, output: 1 })).toBe(0);
  });

  it('counts by the reader’s calendar', () => {
    expect(dayOf(new Date(2031, 2, 1, 23, 59))).toBe('2031-03-01');
  });
});

describe('wasCutSilently', () => {
  const english = 'The appellant says that the judge was wrong in law. '.repeat(1000);
  const chinese = '上訴人指原審法官在法律上犯錯。'.repeat(1000);
  const ROWS: [prompt: string, counted: number, cut: boolean, why: string][] = [
    [english, estimateTokens(english), false, 'all read'],
    [english, 10_000, false, 'a thrifty tokenizer (5.2 characters a token)'],
    [english, 2_048, true, 'Ollama’s old context'],
    [english, 4_096, true, 'Ollama’s context'],
    [english, 120, false, 'an endpoint that reports only what it did not read before'],
    [chinese, 9_000, false, 'a tokenizer made for Chinese'],
    [chinese, 4_096, true, 'cut'],
    ['short', 2, false, 'too short to tell'],
  ];
  it.each(ROWS)('%#: %i tokens counted → %s (%s)', (prompt, counted, cut) => {
    expect(wasCutSilently(prompt, counted)).toBe(cut);
  });
});

describe('presets', () => {
  it('hold nothing but an address and quirks: no key, no confirmation, no permission', () => {
    for (const preset of PRESETS) {
      expect(profileFromPreset(preset, 'x')).toMatchObject({
        key: '',
        model: '',
        trainingConfirmed: false,
        retentionConfirmed: false,
        allowed: false,
      });
    }
  });

  it('send summaries and questions to the profiles chosen for them', () => {
    const endpoints = { profiles: [PROFILE, { ...PROFILE, id: 'p2' }], summary: 'p1', question: 'p2' };
    expect(profileForPurpose(endpoints, 'summary')?.id).toBe('p1');
    expect(profileForPurpose(endpoints, 'draft')?.id).toBe('p2');
    expect(profileForPurpose({ ...endpoints, question: null }, 'question')?.id).toBe('p1');
    expect(profileForPurpose({ ...endpoints, summary: 'gone' }, 'summary')).toBeUndefined();
  });
});

describe('commandFor', () => {
  const ORIGIN = 'chrome-extension://abcdefghijklmnopabcdefghijklmnop';
  it('lets in this extension only, on each system', () => {
    for (const system of ['macos', 'linux', 'windows'] as const) {
      const command = commandFor('allow-origin-ollama', system, ORIGIN);
      expect(command).toContain('OLLAMA_ORIGINS');
      expect(command).toContain(ORIGIN);
      expect(command).not.toContain('*');
    }
  });
});
