import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { collect } from '../testing/collect';
import { guardEvents } from './guard-stream';
import type { HttpExchange } from './types';

const encoder = new TextEncoder();

async function* pieces(bytes: Uint8Array, lengths: readonly number[]): AsyncGenerator<Uint8Array> {
  let at = 0;
  for (const length of lengths) {
    yield bytes.slice(at, at + length);
    at += length;
  }
  yield bytes.slice(at);
}

async function read(
  bytes: Uint8Array,
  lengths: readonly number[] = [],
): Promise<{ text: string; exchange: HttpExchange }> {
  const exchange: HttpExchange = { answered: true, done: false };
  let text = '';
  for await (const event of guardEvents(pieces(bytes, lengths), exchange)) text += event;
  return { text, exchange };
}

const ROWS: [body: string, given: string, done: boolean, why: string][] = [
  ['data: {"a":1}\n\ndata: [DONE]\n\n', 'data: {"a":1}\n\ndata: [DONE]\n\n', true, 'as it should be'],
  [
    'data: {"a":"判決"}\r\n\r\ndata: [DONE]\r\n\r\n',
    'data: {"a":"判決"}\n\ndata: [DONE]\n\n',
    true,
    'Windows line ends, Chinese',
  ],
  ['data: {"a":1}\n\ndata: [DONE]', 'data: {"a":1}\n\ndata: [DONE]\n\n', true, 'closed without the last blank line'],
  ['data: {"a":1}\n\ndata: {"b":', 'data: {"a":1}\n\n', false, 'broken off within an event'],
  [': ping\n\ndata: {"a":1}\n\n', 'data: {"a":1}\n\n', false, 'a comment is nobody’s business'],
  [
    'data: {"a":1}\ndata: {"b":2}\ndata: [DONE]\n',
    'data: {"a":1}\n\ndata: {"b":2}\n\ndata: [DONE]\n\n',
    true,
    'one line end between events',
  ],
  ['data: {"a":1}\r\rdata: [DONE]\r\r', 'data: {"a":1}\n\ndata: [DONE]\n\n', true, 'carriage returns alone'],
  [
    'data:\n\nevent: ping\n\ndata: : keepalive\n\ndata: heartbeat\n\ndata: {"a":1}\n\n',
    'data: {"a":1}\n\n',
    false,
    'events without an answer in them',
  ],
  ['data: {"a":\ndata: 1}\n\n', 'data: {"a":1}\n\n', false, 'one value over two lines of data'],
  ['{"a":1}\n{"b":2}\n', 'data: {"a":1}\n\ndata: {"b":2}\n\n', false, 'values without `data:`'],
  ['data:{"a":1}\n\n', 'data: {"a":1}\n\n', false, 'no blank after the colon'],
  ['id: 1\ndata: {"a":1}\n\nid: 1\ndata: {"a":1}\n\n', 'id: 1\ndata: {"a":1}\n\n', false, 'sent twice'],
  ['\n\n\n\n', '', false, 'nothing'],
];

describe('guardEvents', () => {
  it.each(ROWS)('%j → %j, done %s (%s)', async (body, given, done) => {
    const heard = await read(encoder.encode(body));
    expect(heard.text).toBe(given);
    expect(heard.exchange.done).toBe(done);
  });

  it('does not mind how the bytes are cut, even within a character', async () => {
    const lengths = fc.array(fc.integer({ min: 1, max: 7 }), { maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...ROWS), lengths, async ([body, given], cuts) => {
        expect((await read(encoder.encode(body), cuts)).text).toBe(given);
      }),
    );
  });

  it('gives on what came before bytes that are no text, and then says so', async () => {
    const bytes = new Uint8Array([...encoder.encode('data: {"a":1}\n\ndata: '), 0xff, 0xfe, 0x0a, 0x0a]);
    const heard: string[] = [];
    const reading = (async () => {
      for await (const event of guardEvents(pieces(bytes, []), { answered: true, done: false })) heard.push(event);
    })();
    await expect(reading).rejects.toThrow('malformed-answer');
    expect(heard).toEqual(['data: {"a":1}\n\n']);
  });

  it('gives up on a line without end before it fills the memory', async () => {
    let given = 0;
    async function* endless(): AsyncGenerator<Uint8Array> {
      for (;;) {
        given += 100_000;
        yield encoder.encode('x'.repeat(100_000));
      }
    }
    const reading = collect(guardEvents(endless(), { answered: true, done: false }));
    await expect(reading).rejects.toThrow('malformed-answer');
    expect(given).toBeLessThan(2_000_000);
  });
});
