import type { Model } from '../core/ports';
import { findSensitive } from './find-sensitive';
import { createUnmasker, isOfPerson, type Mask, mask } from './redact';

/** What is to be masked on the way out: names, wherever they stand, and numbers found in what is sent. */
export type Masking = { readonly names: readonly string[]; readonly masks: readonly Mask[] };

export const NO_MASKING: Masking = { names: [], masks: [] };

/** The masks for what was found in the texts a reader typed, one table for all of them. */
export const masksFor = (texts: readonly string[]): readonly Mask[] =>
  texts.reduce<readonly Mask[]>((before, text) => mask(text, { found: findSensitive(text), before }).masks, []);

/** A text as it would leave, for the reader to look at. */
export const previewMasked = (text: string, { names, masks }: Masking): string =>
  mask(hide(text, masks), { names, before: masks }).text;

/**
 * Puts masks between the reader and a model: names and numbers leave as placeholders and come back as themselves, also in
 * an answer that streams. `names` and `masks` were shown to the reader before.
 */
export function withMasking(model: Model, names: readonly string[], masks: readonly Mask[]): Model {
  return {
    ...model,
    async *stream(request, signal) {
      let known = masks;
      const messages = request.messages.map((message) => {
        const masked = mask(hide(message.content, known), { names, before: known });
        known = masked.masks;
        return { ...message, content: masked.text };
      });
      // In JSON an original may hold a quotation mark; it must not end the string it stands in.
      const encode = request.schema ? (original: string) => JSON.stringify(original).slice(1, -1) : undefined;
      const answer = createUnmasker(known, encode);
      for await (const event of model.stream({ ...request, messages }, signal)) {
        if (event.type === 'text') {
          const text = answer.push(event.text);
          if (text !== '') yield { ...event, text };
          continue;
        }
        if (event.type === 'finished' || event.type === 'failed') {
          const rest = answer.end();
          if (rest !== '') yield { type: 'text', text: rest };
        }
        yield event;
      }
    },
  };
}

/** Puts the placeholders of numbers found earlier in place of the same numbers here; names are found as whole words. */
const hide = (text: string, masks: readonly Mask[]): string =>
  masks
    .filter(({ placeholder }) => !isOfPerson(placeholder))
    .reduce((hidden, { original, placeholder }) => hidden.replaceAll(original, placeholder), text);
