import * as z from 'zod/mini';

const count = z.nullish(z.number());

/** One chunk of a stream, as loosely as endpoints write it. */
const chunkSchema = z.looseObject({
  choices: z.nullish(
    z.array(
      z.looseObject({
        index: z.nullish(z.number()),
        delta: z.nullish(
          z.looseObject({
            content: z.nullish(z.string()),
            refusal: z.nullish(z.string()),
            // DeepSeek and Qwen; OpenRouter, vLLM and Ollama.
            reasoning_content: z.nullish(z.string()),
            reasoning: z.nullish(z.string()),
          }),
        ),
        finish_reason: z.nullish(z.string()),
      }),
    ),
  ),
  usage: z.nullish(z.looseObject({ prompt_tokens: count, completion_tokens: count })),
});

export type ChunkContent = {
  readonly text: string;
  readonly reasoning: string;
  readonly finish?: string;
  readonly usage?: { readonly input: number; readonly output: number };
};

/** Reads one chunk; undefined when it is no chunk of a chat completion. Choices beside the first are left out. */
export function readChunk(chunk: unknown): ChunkContent | undefined {
  const parsed = chunkSchema.safeParse(chunk);
  if (!parsed.success) return undefined;
  const choice = parsed.data.choices?.find(({ index }) => (index ?? 0) === 0);
  const usage = parsed.data.usage;
  const delta = choice?.delta;
  return {
    text: delta?.content ?? delta?.refusal ?? '',
    reasoning: delta?.reasoning_content ?? delta?.reasoning ?? '',
    ...(choice?.finish_reason ? { finish: choice.finish_reason } : {}),
    ...(usage ? { usage: { input: usage.prompt_tokens ?? 0, output: usage.completion_tokens ?? 0 } } : {}),
  };
}
