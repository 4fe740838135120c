import type { TokenCount } from './usage';

export type ChunkContent = {
  readonly text: string;
  readonly reasoning: string;
  readonly finish?: string;
  readonly usage?: TokenCount;
};

type Fields = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Reads one chunk of an answer, streamed or whole; undefined when it is none. Only what is needed is looked at, so a stray
 * field of another type costs nothing. Choices beside the first are left out.
 */
export function readChunk(given: unknown): ChunkContent | undefined {
  if (!isRecord(given)) return undefined;
  const chunk = asChat(given);
  const choices = Array.isArray(chunk.choices) ? chunk.choices.filter(isRecord) : [];
  const choice = choices.find(({ index }) => Number(index ?? 0) === 0);
  const usage = readUsage(chunk.usage);
  // Ollama's own form has no choices: `{"message": {…}, "done": true}`.
  const native = choices.length === 0 && isRecord(chunk.message) ? chunk : undefined;
  if (choice === undefined && native === undefined && usage === undefined && !isEmptyChunk(chunk)) return undefined;
  const said = [choice?.delta, choice?.message, native?.message].find(isRecord) ?? {};
  const content = partsOf(firstSaid(said.content, said.parts, choice?.text, said.refusal));
  const thoughts = [said.reasoning_content, said.reasoning, said.thinking, said.reasoning_details].map(partsOf);
  const finish = [choice?.finish_reason, choice?.finishReason, choice?.stop_reason, native?.done_reason].find(isWord);
  return {
    text: content.text,
    reasoning:
      content.reasoning + (thoughts.map(({ text, reasoning }) => text || reasoning).find((one) => one !== '') ?? ''),
    ...(isWord(finish) ? { finish } : {}),
    ...(usage ? { usage } : {}),
  };
}

/** Words of the end by the names of events that carry none. */
const ENDS: Readonly<Record<string, string>> = { 'response.completed': 'stop', 'response.incomplete': 'length' };

/**
 * A chunk of another interface as one of this: gateways pass on what they were given. Wrapped in `data` or `output`
 * (DashScope); Gemini's `candidates`; events named by `type` (Responses, Messages).
 */
function asChat(chunk: Fields): Fields {
  if (Array.isArray(chunk.choices)) return chunk;
  const inner = [chunk.data, chunk.output].filter(isRecord).find(({ choices }) => Array.isArray(choices));
  if (inner) return { usage: chunk.usage, ...inner };
  const [candidate] = Array.isArray(chunk.candidates) ? chunk.candidates.filter(isRecord) : [];
  if (candidate) return chatOf({ content: candidate.content }, candidate.finishReason, chunk.usage);
  const { type, delta } = chunk;
  if (typeof type !== 'string' || !/^(?:response\.|content_block|message_)/.test(type)) return chunk;
  if (typeof delta === 'string') return chatOf({ [/reason/.test(type) ? 'reasoning' : 'content']: delta });
  const fields = isRecord(delta) ? delta : {};
  return chatOf({ content: fields.text, reasoning: fields.thinking }, fields.stop_reason ?? ENDS[type], chunk.usage);
}

const chatOf = (delta: Fields, finish?: unknown, usage?: unknown): Fields => ({
  choices: [{ index: 0, delta, finish_reason: finish }],
  usage,
});

const isWord = (value: unknown): value is string => typeof value === 'string' && value !== '';

const firstSaid = (...values: readonly unknown[]): unknown =>
  values.find((value) => value !== undefined && value !== null && value !== '');

/** Some servers open with a chunk of names only, or send counts in one without choices. */
const isEmptyChunk = (chunk: Fields): boolean =>
  'choices' in chunk || 'id' in chunk || 'object' in chunk || 'usage' in chunk || 'timings' in chunk;

/** Kinds of parts that are thoughts; every part with text that is none of them is the answer's. */
const THOUGHT_PART = /think|thought|reason/i;

/** Content as a string, a part, or a list of parts: `[{"type":"thinking",…},{"type":"text","text":"…"}]`. */
function partsOf(content: unknown): { text: string; reasoning: string } {
  if (typeof content === 'string') return { text: content, reasoning: '' };
  if (Array.isArray(content)) {
    const parts = content.map(partsOf);
    return { text: parts.map((part) => part.text).join(''), reasoning: parts.map((part) => part.reasoning).join('') };
  }
  if (!isRecord(content)) return { text: '', reasoning: '' };
  const inner = partsOf(
    firstSaid(
      content.text,
      content.content,
      content.parts,
      content.value,
      content.thinking,
      content.reasoning,
      content.summary,
    ),
  );
  const isThought =
    THOUGHT_PART.test(String(content.type ?? '')) || (content.text === undefined && content.thinking !== undefined);
  return isThought ? { text: '', reasoning: inner.text + inner.reasoning } : inner;
}

/** Counts as numbers or as strings of digits; anything else is not counted. */
function readUsage(usage: unknown): TokenCount | undefined {
  if (!isRecord(usage)) return undefined;
  const input = readCount(firstSaid(usage.prompt_tokens, usage.input_tokens));
  const output = readCount(firstSaid(usage.completion_tokens, usage.output_tokens));
  return { input, output };
}

/** No call takes more; a larger count is a fault. Tokens. */
const MOST_TOKENS = 100_000_000;

function readCount(value: unknown): number {
  const count = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof count === 'number' && Number.isInteger(count) && count >= 0 && count <= MOST_TOKENS ? count : 0;
}
