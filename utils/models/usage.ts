import type { EndpointProfile } from '../core/endpoint-profile';
import type { Model, ModelRequest } from '../core/ports';
import { estimateTokens } from '../summary/estimate-tokens';

export type TokenCount = { readonly input: number; readonly output: number };

const MILLION = 1_000_000;

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
 * endpoint's own where it gives them, else estimated from the text.
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
          yield event;
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
    input: counted?.input || estimateTokens(prompt),
    output: counted?.output || estimateTokens(text),
  };
}
