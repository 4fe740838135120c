import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Model, ModelEvent } from '../core/ports';
import { buildTermRequest, parseTermSuggestions, type SuggestedTerm, suggestTerm } from './suggest-term';

const answering = (...events: ModelEvent[]): Model => ({
  name: 'm',
  host: 'localhost',
  async *stream() {
    yield* events;
  },
});

const text = (said: string): ModelEvent => ({ type: 'text', text: said });
const signal = new AbortController().signal;

describe('buildTermRequest', () => {
  it('sends the term and nothing else of the reader’s', () => {
    expect(buildTermRequest('floating charge').messages[1]).toEqual({ role: 'user', content: 'Term: floating charge' });
  });
});

describe('parseTermSuggestions', () => {
  const PAIR = { en: 'tug', zhHant: '拖船' };
  it.each<[string, SuggestedTerm[] | undefined, string]>([
    ['{"suggestions":[{"en":"tug","zh":"拖船","note":"ships"}]}', [{ ...PAIR, note: 'ships' }], 'as asked'],
    ['```json\n{"suggestions":[{"en":"tug","zh":"拖船"}]}\n```', [PAIR], 'in a fence'],
    ['<think>{"a":1}</think>{"suggestions":[{"en":"tug","zh":"拖船"}]}', [PAIR], 'after thinking aloud'],
    ['[{"en":"tug","zh":"拖船"}]', [PAIR], 'a bare list'],
    ["{'suggestions': [{'en': 'tug', 'zh': '拖船'},", [PAIR], 'single quotes, cut off'],
    ['{"suggestions":[]}', [], 'none known'],
    ['{"suggestions":[{"en":"拖船","zh":"tug"}]}', [], 'languages swapped: no pair'],
    ['{"suggestions":[{"en":"tug","zh":7},"x",null]}', [], 'out of form'],
    ['I’m sorry, but I can’t help with that.', undefined, 'no list at all'],
    ['{"terms": {}}', undefined, 'another answer'],
  ])('%s', (raw, expected) => {
    expect(parseTermSuggestions(raw)).toEqual(expected);
  });

  it('shows three at most', () => {
    const many = Array.from({ length: 9 }, (_, at) => ({ en: `tug ${at}`, zh: '拖船' }));
    expect(parseTermSuggestions(JSON.stringify({ suggestions: many }))).toHaveLength(3);
  });

  it('never throws, whatever a model says', () => {
    fc.assert(fc.property(fc.string(), (raw) => void parseTermSuggestions(raw)));
  });
});

describe('suggestTerm', () => {
  it('puts the pieces of an answer together', async () => {
    const model = answering(text('{"suggestions":[{"en":"tug",'), text('"zh":"拖船"}]}'), {
      type: 'finished',
      because: 'stop',
    });
    expect(await suggestTerm('tug', model, signal)).toEqual({
      is: 'suggested',
      suggestions: [{ en: 'tug', zhHant: '拖船' }],
    });
  });

  it.each([
    [[text('{"suggestions":[]}')], { is: 'none' }],
    [[text('Hello')], { is: 'failed', failure: { reason: 'malformed-answer' } }],
    [[{ type: 'failed', failure: { reason: 'bad-key' } }], { is: 'failed', failure: { reason: 'bad-key' } }],
  ] as [ModelEvent[], unknown][])('%j → %j', async (events, expected) => {
    expect(await suggestTerm('tug', answering(...events), signal)).toEqual(expected);
  });

  it('is stopped by the reader', async () => {
    const stop = new AbortController();
    stop.abort();
    expect(await suggestTerm('tug', answering(text('{"sugg')), stop.signal)).toEqual({ is: 'stopped' });
  });
});
