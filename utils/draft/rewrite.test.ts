import { describe, expect, it } from 'vitest';
import type { Model, ModelEvent, ModelRequest } from '../core/ports';
import { type Rewrite, type RewriteEvent, rewrite } from './rewrite';
import type { DraftSentence } from './types';

const sentence: DraftSentence = {
  id: 'x-1-1',
  text: 'The order nisi became absolute on 3 May 2031.',
  origin: 'page',
  verdict: 'quoted',
  sources: [{ label: 'A', paragraph: 'p33', number: '33' }],
};

async function run(
  asked: Partial<Rewrite>,
  events: readonly ModelEvent[],
  requests: ModelRequest[] = [],
): Promise<RewriteEvent[]> {
  const model: Model = {
    name: 'm',
    host: 'h',
    async *stream(request) {
      requests.push(request);
      yield* events;
    },
  };
  const found: RewriteEvent[] = [];
  const all: Rewrite = { task: 'translate', sentence, language: 'zh-Hant', ...asked };
  for await (const event of rewrite(all, { model, signal: new AbortController().signal })) found.push(event);
  return found;
}

const STOP: ModelEvent = { type: 'finished', because: 'stop' };

describe('rewrite', () => {
  it('marks a translation as machine translation, not checked, and keeps the link', async () => {
    const events = await run({}, [
      { type: 'text', text: '暫准命令於2031年5月3日' },
      { type: 'text', text: '成為絕對命令。' },
      STOP,
    ]);
    expect(events.at(-1)).toEqual({
      type: 'done',
      sentence: {
        ...sentence,
        text: '暫准命令於2031年5月3日成為絕對命令。',
        origin: 'model',
        verdict: 'not-checked',
        edited: true,
        machineTranslation: true,
      },
    });
  });

  it('does not call a polished sentence a translation', async () => {
    const last = (
      await run({ task: 'polish', language: 'en' }, [{ type: 'text', text: 'It became absolute.' }, STOP])
    ).at(-1);
    expect(last?.type === 'done' && last.sentence.machineTranslation).toBeUndefined();
  });

  it('gives the glossary along', async () => {
    const requests: ModelRequest[] = [];
    const terms = [{ en: 'order nisi', zhHant: '暫准命令', zhHans: '暂准命令', source: 'usage' }];
    await run({ terms }, [{ type: 'text', text: 'x' }, STOP], requests);
    expect(requests[0]?.messages[0]?.content).toContain('order nisi = 暫准命令');
  });

  it('takes thoughts and fences off', async () => {
    const last = (await run({}, [{ type: 'text', text: '<think>hm</think>```\n譯文\n```' }, STOP])).at(-1);
    expect(last?.type === 'done' && last.sentence.text).toBe('譯文');
  });

  const FAILURES: [why: string, events: ModelEvent[], reason: string][] = [
    ['nothing said', [STOP], 'empty-answer'],
    [
      'cut off',
      [
        { type: 'text', text: '暫准' },
        { type: 'finished', because: 'length' },
      ],
      'interrupted',
    ],
    ['connection lost', [{ type: 'text', text: '暫准' }], 'interrupted'],
    ['refused', [{ type: 'failed', failure: { reason: 'bad-key' } }], 'bad-key'],
  ];
  it.each(FAILURES)('never takes half a passage for a whole: %s', async (_, events, reason) => {
    expect((await run({}, events)).at(-1)).toMatchObject({ type: 'failed', failure: { reason } });
  });
});
