import type { EndpointProfile } from '../core/endpoint-profile';
import type { Model, ModelRequest } from '../core/ports';
import { estimateTokens } from '../summary/estimate-tokens';

export type TokenCount = { readonly input: number; readonly output: number };

const MILLION = 1_000_000;

/** No call takes more tokens; a larger count is a slip or a trick. */
const MOST_TOKENS = 100_000_000;

/** A count as an endpoint gave it, where it can be one: whole, not negative, of this world. */
export const wholeCount = (count: number | null | undefined): number | undefined =>
  typeof count === 'number' && Number.isSafeInteger(count) && count >= 0 && count <= MOST_TOKENS ? count : undefined;

/** Counts that can be kept; a count that is none is a nought. */
export const countedTokens = ({ input, output }: TokenCount): TokenCount => ({
  input: wholeCount(input) ?? 0,
  output: wholeCount(output) ?? 0,
});

/** What a call cost by the prices the reader entered; nothing where none were. */
export const costOf = ({ prices }: Pick<EndpointProfile, 'prices'>, { input, output }: TokenCount): number =>
  prices ? (input * prices.input + output * prices.output) / MILLION : 0;

/** The day a call counts for, on the reader's calendar: `2031-03-01`. */
export function dayOf(now: Date): string {
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/**
 * Watches a model's calls and reports what each took, also when it was stopped or failed half-way. Counts are the
 * endpoint's own where it gives them and they can be counts, else estimated from the text.
 */
export function withUsage(model: Model, onUsage: (tokens: TokenCount) => void | Promise<void>): Model {
  return {
    ...model,
    async *stream(request, signal) {
      let text = '';
      let counted: TokenCount | undefined;
      try {
        for await (const event of model.stream(request, signal)) {
          if (event.type === 'usage') counted = event;
          if (event.type === 'text' || event.type === 'reasoning') text += event.text;
          yield event.type === 'usage' ? { type: 'usage', ...countedTokens(event) } : event;
        }
      } finally {
        if (counted || text !== '') await onUsage(countOf(counted, request, text));
      }
    },
  };
}

/** Some endpoints give the counts with every chunk, some a nought for what they do not count. */
function countOf(counted: TokenCount | undefined, request: ModelRequest, text: string): TokenCount {
  const prompt = request.messages.map(({ content }) => content).join('\n');
  return {
    input: wholeCount(counted?.input) || estimateTokens(prompt),
    output: wholeCount(counted?.output) || estimateTokens(text),
  };
}
