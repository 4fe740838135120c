import { hashText } from '../core/hash';
import { findLabelled } from '../core/label-paragraphs';
import type { Language } from '../core/language';
import type { LegalDocument, MinimalDocument } from '../core/legal-document';
import type { Cache, Model, ModelFailure } from '../core/ports';
import type { Reading } from '../core/reading';
import { isAbort } from '../core/result';
import { whoseWords } from '../outcome/whose-words';
import { estimateTokens } from '../summary/estimate-tokens';
import { parseReadings } from './parse-readings';
import { readingRequest, SECOND_READING_VERSION, type ShownParagraph, type StatementToReread } from './prompt';
import type { ReadAgain, SecondReadingEvent } from './types';

export type SecondReadingDeps = {
  readonly model: Model;
  readonly cache: Cache<unknown>;
  readonly signal: AbortSignal;
};

/** More statements at once, and small models lose their place. */
const MOST_A_CALL = 8;

/** Tokens of one call's prompt where the model's context is not known. */
const USUAL_CONTEXT = 8_000;

/** The part of a context that the prompt may fill; the rest is the answer's. */
const PROMPT_SHARE = 0.6;

/**
 * Puts each statement with only its cited paragraphs before a model and yields what it says of each. Works in batches, asks
 * the cache first, and keeps what was read whatever happens to the rest. An abort ends the events quietly.
 */
export async function* readAgain(
  statements: readonly ReadAgain[],
  document: LegalDocument | MinimalDocument,
  { model, cache, signal }: SecondReadingDeps,
): AsyncGenerator<SecondReadingEvent, void> {
  const asked = statements
    .map((statement) => askedOf(statement, document))
    .filter(({ paragraphs }) => paragraphs.length > 0);
  const { language } = document;
  const keys = new Map(asked.map((one) => [one.id, keyOf(one, model)]));
  const unread: StatementToReread[] = [];
  const kept: { id: string; reading: Reading }[] = [];
  for (const one of asked) {
    const reading = readKept(await cache.get(keys.get(one.id) ?? ''));
    if (reading) kept.push({ id: one.id, reading });
    else unread.push(one);
  }
  const batches = batch(unread, model.contextTokens ?? USUAL_CONTEXT, language);
  const inputTokens = batches.reduce((sum, part) => sum + tokensOf(part, language), 0);
  yield { type: 'started', statements: asked.length, calls: batches.length, inputTokens };
  for (const { id, reading } of kept) yield { type: 'read', id, reading, fromCache: true };
  const usage = { input: 0, output: 0 };
  const left = new Set(unread.map(({ id }) => id));
  for (const part of batches) {
    const answer = await askOnce(part, language, model, signal, usage);
    if (signal.aborted) return;
    for (const [id, reading] of answer.readings) {
      left.delete(id);
      await cache.put(keys.get(id) ?? '', reading);
      yield { type: 'read', id, reading, fromCache: false };
    }
    if (answer.failure) {
      yield { type: 'failed', failure: answer.failure, unread: [...left] };
      return;
    }
  }
  yield { type: 'done', ...(usage.input + usage.output > 0 && { usage }) };
}

function askedOf({ id, text, paragraphs }: ReadAgain, document: LegalDocument | MinimalDocument): StatementToReread {
  const speakers = speakersOf(document);
  const shown = paragraphs.flatMap((label) =>
    findLabelled(document, label).map(({ label: printed, blocks }): ShownParagraph => {
      const heading = blocks[0].heading;
      const speaker = blocks.map((block) => speakers.get(block.id)).find((one) => one !== undefined);
      return {
        label: printed,
        text: blocks.map((block) => block.text).join('\n'),
        ...(heading !== undefined && heading !== '' && { heading }),
        ...(speaker !== undefined && { speaker }),
      };
    }),
  );
  return { id, text, paragraphs: shown };
}

const SPEAKERS = new WeakMap<LegalDocument | MinimalDocument, ReadonlyMap<string, string>>();

/** What is said of a paragraph whose words are not this court's, by its id. */
function speakersOf(document: LegalDocument | MinimalDocument): ReadonlyMap<string, string> {
  const known = SPEAKERS.get(document);
  if (known) return known;
  const others = whoseWords(document).filter(({ whose }) => whose !== 'this-court');
  const speakers = new Map(others.map(({ id, whose }) => [id, `mostly the words of: ${whose.replaceAll('-', ' ')}`]));
  SPEAKERS.set(document, speakers);
  return speakers;
}

const tokensOf = (part: readonly StatementToReread[], language: Language): number =>
  estimateTokens(
    readingRequest(part, language)
      .messages.map(({ content }) => content)
      .join('\n'),
  );

function batch(asked: readonly StatementToReread[], contextTokens: number, language: Language): StatementToReread[][] {
  const room = contextTokens * PROMPT_SHARE;
  const batches: StatementToReread[][] = [];
  for (const one of asked) {
    const last = batches.at(-1);
    if (last && last.length < MOST_A_CALL && tokensOf([...last, one], language) <= room) last.push(one);
    else batches.push([one]);
  }
  return batches;
}

const keyOf = ({ text, paragraphs }: StatementToReread, model: Model): string =>
  `second-reading:${hashText(JSON.stringify([SECOND_READING_VERSION, model.host, model.name, text, paragraphs]))}`;

/** No list of readings is longer; a model that goes on turns in circles. UTF-16 units. */
const LONGEST_ANSWER = 20_000;

type Answer = { readonly readings: ReadonlyMap<string, Reading>; readonly failure?: ModelFailure };

async function askOnce(
  part: readonly StatementToReread[],
  language: Language,
  model: Model,
  signal: AbortSignal,
  usage: { input: number; output: number },
): Promise<Answer> {
  let raw = '';
  let failure: ModelFailure | undefined;
  let ended = false;
  const stop = new AbortController();
  try {
    for await (const event of model.stream(readingRequest(part, language), AbortSignal.any([signal, stop.signal]))) {
      if (event.type === 'text') raw += event.text;
      if (event.type === 'failed') failure = event.failure;
      if (event.type === 'finished') ended = true;
      if (event.type === 'usage') {
        usage.input += event.input;
        usage.output += event.output;
      }
      if (raw.length > LONGEST_ANSWER) stop.abort();
    }
  } catch (error) {
    if (!isAbort(error)) throw error;
  }
  const readings = parseReadings(raw, new Map(part.map(({ id, paragraphs }) => [id, paragraphs])));
  const lost =
    readings === undefined ? { reason: 'malformed-answer' as const, detail: raw.trim().slice(0, 300) } : undefined;
  const cut = ended ? undefined : { reason: 'interrupted' as const };
  const why = failure ?? lost ?? cut;
  return { readings: readings ?? new Map(), ...(why && { failure: why }) };
}

/** A kept reading, read again with care: what is in a cache may be of an older form. */
function readKept(value: unknown): Reading | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { says, counts } = value as Partial<Reading>;
  return typeof says === 'string' && typeof counts === 'boolean' ? (value as Reading) : undefined;
}
