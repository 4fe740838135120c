/** Server-sent events as OpenAI-compatible endpoints write them. */
export type ChunkFields = {
  readonly content?: string;
  readonly reasoning_content?: string;
  readonly role?: string;
  readonly finish?: string;
  readonly usage?: { readonly prompt_tokens: number; readonly completion_tokens: number };
};

/** One chunk as JSON. */
export function chunkOf(model: string, { finish, usage, ...delta }: ChunkFields): Record<string, unknown> {
  return {
    id: 'chatcmpl-1',
    object: 'chat.completion.chunk',
    created: 1_930_000_000,
    model,
    choices: usage ? [] : [{ index: 0, delta, logprobs: null, finish_reason: finish ?? null }],
    ...(usage ? { usage: { ...usage, total_tokens: usage.prompt_tokens + usage.completion_tokens } } : {}),
  };
}

export const event = (data: unknown): string => `data: ${typeof data === 'string' ? data : JSON.stringify(data)}\n\n`;

export const DONE = event('[DONE]');

/** Cuts an answer into pieces, as tokens come. Characters outside the basic plane stay whole. */
export function cutInPieces(text: string, length: number): string[] {
  const characters = [...text];
  const pieces: string[] = [];
  for (let at = 0; at < characters.length; at += length) pieces.push(characters.slice(at, at + length).join(''));
  return pieces;
}
