import type { Model, ModelEvent } from '../core/ports';

/** Shorter strings than this are no keys, and blotting them out would mangle ordinary words. */
const SHORTEST_SECRET = 6;
const BLOT = '•••';

/** Characters that JSON may write with a backslash before them. */
const ESCAPED = new Set(['"', '\\', '/']);

type Match = { readonly is: 'whole'; readonly end: number } | { readonly is: 'begun' } | { readonly is: 'none' };

/** Whether a secret stands at this place, plainly or in JSON's escapes, or may still turn out to stand there. */
function matchAt(text: string, start: number, secret: string): Match {
  let at = start;
  for (const unit of secret.split('')) {
    if (at >= text.length) return { is: 'begun' };
    const written = readUnit(text, at);
    if (written === 'begun') return { is: 'begun' };
    if (written.unit !== unit) return { is: 'none' };
    at = written.end;
  }
  return { is: 'whole', end: at };
}

/** One unit of text as JSON may write it: `a`, `\u0061`, `\/`. */
function readUnit(text: string, at: number): { readonly unit: string; readonly end: number } | 'begun' {
  const plain = { unit: text[at] ?? '', end: at + 1 };
  if (plain.unit !== '\\') return plain;
  const next = text[at + 1];
  if (next === undefined) return 'begun';
  if (ESCAPED.has(next)) return { unit: next, end: at + 2 };
  if (next !== 'u') return plain;
  const code = text.slice(at + 2, at + 6);
  if (/^[0-9a-f]{4}$/i.test(code)) return { unit: String.fromCharCode(Number.parseInt(code, 16)), end: at + 6 };
  return code.length < 4 && /^[0-9a-f]{0,3}$/i.test(code) ? 'begun' : plain;
}

export type Blotter = { push(text: string): string; end(): string };

/** Blots secrets out of a text that comes in pieces; what may be the beginning of one waits for the next piece. */
export function createBlotter(secrets: readonly string[]): Blotter {
  const wanted = [...new Set(secrets.filter(({ length }) => length >= SHORTEST_SECRET))].sort(
    (a, b) => b.length - a.length,
  );
  let held = '';

  function take(isLast: boolean): string {
    let said = '';
    let at = 0;
    while (at < held.length) {
      const matches = wanted.map((secret) => matchAt(held, at, secret));
      if (!isLast && matches.some(({ is }) => is === 'begun')) break;
      const whole = matches.find((match) => match.is === 'whole');
      said += whole ? BLOT : held[at];
      at = whole?.is === 'whole' ? whole.end : at + 1;
    }
    held = held.slice(at);
    return said;
  }

  return {
    push(text) {
      if (wanted.length === 0) return text;
      held += text;
      return take(false);
    },
    end: () => take(true),
  };
}

/** The same model, with its own key and header values blotted out of what it says, before anything reads it. */
export function withoutEchoes(model: Model, secrets: readonly string[]): Model {
  return {
    ...model,
    async *stream(request, signal): AsyncGenerator<ModelEvent> {
      const blotters = { text: createBlotter(secrets), reasoning: createBlotter(secrets) };
      const rest = (): ModelEvent[] =>
        (['reasoning', 'text'] as const).flatMap((type) => {
          const text = blotters[type].end();
          return text === '' ? [] : [{ type, text }];
        });
      for await (const event of model.stream(request, signal)) {
        if (event.type === 'text' || event.type === 'reasoning') {
          const text = blotters[event.type].push(event.text);
          if (text !== '') yield { ...event, text };
          continue;
        }
        if (event.type === 'finished' || event.type === 'failed') yield* rest();
        yield event;
      }
      yield* rest();
    },
  };
}
