import { BROWSER_ADDRESS, type EndpointProfile } from '../core/endpoint-profile';
import type { Language } from '../core/language';
import type { Model, ModelEvent, ModelFailure, ModelRequest } from '../core/ports';
import { createThinkingSplitter } from '../core/split-thinking';
import { browserFailure } from './browser-failure';
import {
  type Availability,
  BROWSER_TAGS,
  type LanguageModelApi,
  type LanguageModelSession,
  measure,
  type PromptMessage,
  type SessionOptions,
  tellDownload,
  usageOf,
  windowOf,
} from './language-model';

/** Which of our languages the browser's model reads and writes, and whether it is there. */
export type BrowserModelState = {
  readonly availability: Availability | 'missing';
  readonly languages: readonly Language[];
};

/** What is read and what is written, as the interface wants to be told before it begins. */
type Languages = { readonly reads: readonly Language[]; readonly writes: Language };

const optionsFor = ({ reads, writes }: Languages): SessionOptions => ({
  expectedInputs: [{ type: 'text', languages: reads.map((language) => BROWSER_TAGS[language]) }],
  expectedOutputs: [{ type: 'text', languages: [BROWSER_TAGS[writes]] }],
});

const both = (language: Language): Languages => ({ reads: [language], writes: language });

/** Asks the browser what it has, language by language; a language it refuses is not offered. Never downloads anything. */
export async function browserModelState(api: LanguageModelApi | undefined): Promise<BrowserModelState> {
  if (api === undefined) return { availability: 'missing', languages: [] };
  const english = await availabilityOf(api, both('en'));
  if (english === 'unavailable') return { availability: 'unavailable', languages: [] };
  const others: readonly Language[] = ['zh-Hant', 'zh-Hans'];
  const answers = await Promise.all(others.map((language) => availabilityOf(api, both(language))));
  return { availability: english, languages: ['en', ...others.filter((_, at) => answers[at] !== 'unavailable')] };
}

/** The profile of the browser's own model, under the names that the reader sees. */
export const browserProfile = (
  id: string,
  names: Pick<EndpointProfile, 'name' | 'model'>,
  contextTokens: number,
): EndpointProfile => ({
  ...names,
  id,
  preset: 'browser',
  address: BROWSER_ADDRESS,
  key: '',
  dataLocation: 'this-browser',
  trainingConfirmed: true,
  retentionConfirmed: true,
  extraParameters: {},
  extraHeaders: {},
  quirks: {},
  remembered: [],
  contextTokens,
});

/** A browser that throws over a language, instead of calling it unavailable, means the same. */
const availabilityOf = (api: LanguageModelApi, languages: Languages): Promise<Availability> =>
  api.availability(optionsFor(languages)).catch(() => 'unavailable' as const);

/** What a download came to: how many tokens fit, or why there is no model. */
export type Downloaded =
  | { readonly ok: true; readonly contextTokens: number }
  | { readonly ok: false; readonly failure: ModelFailure };

/**
 * Fetches the browser's model where it is not there yet, and looks how much fits. Call it in a click, before any
 * `await`: the browser asks for the reader's own gesture. `onProgress` hears how much is there, from 0 to 1.
 */
export async function downloadBrowserModel(
  api: LanguageModelApi,
  onProgress: (share: number) => void,
  signal: AbortSignal,
): Promise<Downloaded> {
  try {
    const session = await api.create({
      ...optionsFor(both('en')),
      signal,
      monitor: tellDownload(onProgress),
    });
    const window = windowOf(session);
    session.destroy();
    return { ok: true, contextTokens: Number.isFinite(window) && window >= 1 ? Math.floor(window) : USUAL_CONTEXT };
  } catch (error) {
    return { ok: false, failure: browserFailure(error) };
  }
}

/** The context of the first models of this kind, where a session does not say what it has. Tokens. */
const USUAL_CONTEXT = 6_000;

/** The browser's own model, with the face of any other: its context is short, so long documents are read in parts. */
export const createBrowserModel = (
  { model: name, contextTokens = USUAL_CONTEXT }: Pick<EndpointProfile, 'model' | 'contextTokens'>,
  stream: Model['stream'],
): Model => ({ name, host: '', contextTokens, stream });

/** Asks the browser's model once, in the context that has it. */
export async function* askBrowserModel(
  api: LanguageModelApi | undefined,
  request: ModelRequest,
  signal: AbortSignal,
): AsyncGenerator<ModelEvent, void> {
  let session: LanguageModelSession | undefined;
  const languages = languagesOf(request);
  try {
    const unfit = await whyNot(api, languages);
    if (api === undefined || unfit) {
      if (!signal.aborted) yield { type: 'failed', failure: unfit ?? { reason: 'no-browser-model' } };
      return;
    }
    const prompt = request.messages.filter(({ role }) => role !== 'system');
    const system: PromptMessage[] = request.messages.filter(({ role }) => role === 'system');
    session = await api.create({ ...optionsFor(languages), initialPrompts: system, signal });
    const constraint = request.schema
      ? { responseConstraint: request.schema.json, omitResponseConstraintInput: true }
      : {};
    const tokens = await measure(session, prompt, { ...constraint, signal });
    if (tokens > windowOf(session) - usageOf(session)) {
      yield { type: 'failed', failure: { reason: 'context-too-long', detail: `${tokens} > ${windowOf(session)}` } };
      return;
    }
    yield* say(session, prompt, constraint, tokens, signal);
  } catch (error) {
    if (!signal.aborted) yield { type: 'failed', failure: browserFailure(error) };
  } finally {
    session?.destroy();
  }
}

/** A Chinese name or citation in an English page does not make it a Chinese one. Han characters among all letters. */
const CHINESE_FROM = 0.05;

/** The languages of a request: our instructions are English, its texts may be Chinese. */
function languagesOf({ messages, writes = 'en' }: ModelRequest): Languages {
  const text = messages.map(({ content }) => content).join('\n');
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const chinese: Language = writes === 'zh-Hans' ? 'zh-Hans' : 'zh-Hant';
  return { reads: han > letters * CHINESE_FROM ? ['en', chinese] : ['en'], writes };
}

async function whyNot(api: LanguageModelApi | undefined, languages: Languages): Promise<ModelFailure | undefined> {
  if (api === undefined) return { reason: 'no-browser-model' };
  const availability = await availabilityOf(api, languages);
  if (availability === 'available') return undefined;
  if (availability !== 'unavailable') return { reason: 'not-downloaded' };
  const english = await availabilityOf(api, both('en'));
  return { reason: english === 'unavailable' ? 'no-browser-model' : 'language-not-offered' };
}

async function* say(
  session: LanguageModelSession,
  prompt: readonly PromptMessage[],
  constraint: object,
  tokens: number,
  signal: AbortSignal,
): AsyncGenerator<ModelEvent, void> {
  const splitter = createThinkingSplitter();
  let answered = false;
  const reader = session.promptStreaming(prompt, { ...constraint, signal }).getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (signal.aborted) return;
      for (const piece of done ? splitter.end() : splitter.push(value)) {
        answered ||= piece.type === 'text' && piece.text.trim() !== '';
        yield piece;
      }
      if (done) break;
    }
  } finally {
    reader.cancel().catch(() => undefined);
  }
  const output = Math.max(0, usageOf(session) - tokens);
  yield { type: 'usage', input: tokens, output };
  if (!answered) yield { type: 'failed', failure: { reason: 'empty-answer' } };
  // The interface tells of no limit: an answer that filled the whole context was cut off.
  else yield { type: 'finished', because: usageOf(session) >= windowOf(session) ? 'length' : 'stop' };
}
