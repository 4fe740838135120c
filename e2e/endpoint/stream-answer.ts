import type { ServerResponse } from 'node:http';
import { writeAnswer } from './answers';
import { ANSWERS, type Answer, type Behaviour } from './behaviours';
import { chunkOf, cutInPieces, DONE, event } from './events';
import type { ChatRequest } from './validate-request';

type Usage = { readonly prompt_tokens: number; readonly completion_tokens: number };

const SLOW_MS = 250;
const PIECE = 12;

const isAnswer = (behaviour: Behaviour): behaviour is Answer => ANSWERS.some((answer) => answer === behaviour);

/** Answers a valid request: whole or as a stream, with whatever goes wrong on the way. */
export async function sendAnswer(response: ServerResponse, behaviour: Behaviour, request: ChatRequest): Promise<void> {
  const text = dress(behaviour, writeAnswer(isAnswer(behaviour) ? behaviour : 'right', request));
  const usage = countTokens(behaviour, request, text);
  if (!request.stream || behaviour === 'whole-json') {
    response.writeHead(200, { 'content-type': 'application/json' });
    const message = { role: 'assistant', content: text };
    response.end(
      JSON.stringify({
        id: 'chatcmpl-1',
        object: 'chat.completion',
        choices: [{ index: 0, message, finish_reason: 'stop' }],
        usage,
      }),
    );
    return;
  }
  response.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8' });
  const special = FAULTY[behaviour];
  if (special) await special(response, request, text);
  else await sendStream(response, behaviour, request, text, usage);
}

/** Other ways to write the same JSON. */
function dress(behaviour: Behaviour, text: string): string {
  if (behaviour === 'think-tags') return `<think>\nThe court says\nso.\n</think>\n\n${text}`;
  if (behaviour === 'json-fenced') return `Here is the summary:\n\n\`\`\`json\n${text}\n\`\`\`\nI hope this helps.`;
  if (behaviour === 'json-damaged') return text.replace(/\}?\]?\}?\s*$/, '').replace(/","/, '", "');
  if (behaviour === 'finish-length-thinking') return '<think>\nThe court says so, and';
  return behaviour === 'empty-answer' || behaviour === 'finish-length-empty' ? '' : text;
}

const CONTEXT_OF_A_SMALL_SERVER = 2_048;

function countTokens(behaviour: Behaviour, { messages }: ChatRequest, text: string): Usage {
  const prompt = Math.ceil(messages.reduce((sum, { content }) => sum + content.length, 0) / 4);
  return {
    prompt_tokens: behaviour === 'silent-truncation' ? Math.min(prompt, CONTEXT_OF_A_SMALL_SERVER) : prompt,
    completion_tokens: Math.ceil(text.length / 4),
  };
}

async function sendStream(
  response: ServerResponse,
  behaviour: Behaviour,
  { model, includeUsage }: ChatRequest,
  text: string,
  usage: Usage,
): Promise<void> {
  const write = (data: string): void => {
    response.write(behaviour === 'carriage-returns' ? data.replaceAll('\n', '\r\n') : data);
  };
  write(event(chunkOf(model, { role: 'assistant', content: '' })));
  if (behaviour === 'reasoning-content') write(event(chunkOf(model, { reasoning_content: 'The court says so.' })));
  const length = behaviour === 'one-piece' ? text.length || 1 : behaviour === 'tiny-pieces' ? 1 : PIECE;
  for (const piece of cutInPieces(text, length)) {
    if (response.destroyed) return;
    if (behaviour === 'keep-alive') write(': keep-alive\n\n');
    write(event(chunkOf(model, { content: piece })));
    if (behaviour === 'slow') await pause(SLOW_MS);
  }
  if (behaviour !== 'no-finish') write(event(chunkOf(model, { finish: FINISHES[behaviour] ?? 'stop' })));
  if (includeUsage && behaviour !== 'no-usage') write(event(chunkOf(model, { usage })));
  write(DONE);
  response.end();
}

const FINISHES: Partial<Record<Behaviour, string>> = {
  'finish-length': 'length',
  'finish-length-empty': 'length',
  'finish-length-thinking': 'length',
  looping: 'length',
  'finish-content-filter': 'content_filter',
};

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

type Faulty = (response: ServerResponse, request: ChatRequest, text: string) => void | Promise<void>;

/** The first half of an answer, as events. */
const halfOf = ({ model }: ChatRequest, text: string): string[] =>
  cutInPieces(text.slice(0, Math.ceil(text.length / 2)), PIECE).map((piece) =>
    event(chunkOf(model, { content: piece })),
  );

/** Streams that go wrong in ways of their own. */
const FAULTY: Partial<Record<Behaviour, Faulty>> = {
  'cut-before-text': (response, { model }) => {
    response.write(event(chunkOf(model, { role: 'assistant', content: '' })), () => response.destroy());
  },
  'cut-stream': async (response, request, text) => {
    for (const piece of halfOf(request, text)) response.write(piece);
    // In the middle of an event, as a lost connection leaves it.
    await new Promise((resolve) => response.write('data: {"choices":[{"index":0,"del', resolve));
    await pause(20);
    response.destroy();
  },
  'stall-first-byte': (response) => response.flushHeaders(),
  'stall-between': (response, request, text) => {
    for (const piece of halfOf(request, text)) response.write(piece);
  },
  'duplicate-chunks': (response, { model }, text) => {
    for (const [index, piece] of cutInPieces(text, PIECE).entries()) {
      const numbered = `id: ${index}\n${event(chunkOf(model, { content: piece }))}`;
      response.write(numbered + (index % 3 === 0 ? numbered : ''));
    }
    response.end(event(chunkOf(model, { finish: 'stop' })) + DONE + DONE);
  },
  'out-of-order': (response, { model }, text) => {
    const pieces = cutInPieces(text, PIECE).map(
      (piece, at) => `id: ${at}\n${event(chunkOf(model, { content: piece }))}`,
    );
    response.end(
      [pieces[0], pieces[2], pieces[1], ...pieces.slice(3), event(chunkOf(model, { finish: 'stop' })), DONE].join(''),
    );
  },
  'invalid-utf8': (response, request, text) => {
    for (const piece of halfOf(request, text)) response.write(piece);
    response.end(
      Buffer.concat([
        Buffer.from('data: {"choices":[{"index":0,"delta":{"content":"'),
        Buffer.from([0xff, 0xfe, 0xc3, 0x28]),
        Buffer.from('"}}]}\n\n'),
      ]),
    );
  },
  'giant-line': async (response, request, text) => {
    for (const piece of halfOf(request, text)) response.write(piece);
    response.write('data: {"choices":[{"index":0,"delta":{"content":"');
    const block = 'x'.repeat(65_536);
    for (let written = 0; written < 64 && !response.destroyed; written++) {
      if (!response.write(block))
        await Promise.race([new Promise((resolve) => response.once('drain', resolve)), pause(100)]);
    }
    response.destroy();
  },
  'error-in-stream': (response, request, text) => {
    for (const piece of halfOf(request, text)) response.write(piece);
    response.end(event({ error: { message: 'The engine ran out of memory.', type: 'server_error', code: 500 } }));
  },
  'damaged-chunk': (response, request, text) => {
    for (const piece of halfOf(request, text)) response.write(piece);
    response.end('data: {"choices":[{"index":0,"delta":{"content":"\n\ndata: [DONE]\n\n');
  },
};
