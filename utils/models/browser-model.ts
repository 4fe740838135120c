import type { Language } from '../core/language';
import type { Model, ModelEvent, ModelFailure, ModelRequest } from '../core/ports';
import { createThinkingSplitter } from '../core/split-thinking';
import type {
  Availability,
  LanguageModelApi,
  LanguageModelSession,
  PromptMessage,
  SessionOptions,
} from './language-model';

/** The preset of profiles that ask the browser itself: no address, no key, nothing sent. */
export const BROWSER_PRESET = 'browser';

/** Shown where an endpoint's host stands. */
export const BROWSER_HOST = 'this browser';

/** Which of our languages the browser's model reads and writes, and whether it is there. */
export type BrowserModelState = {
  readonly availability: Availability | 'missing';
  readonly languages: readonly Language[];
};

const TAGS: Readonly<Record<Language, string>> = { en: 'en', 'zh-Hant': 'zh-Hant', 'zh-Hans': 'zh' };

const optionsFor = (languages: readonly Language[]): SessionOptions => {
  const expected = [{ type: 'text' as const, languages: languages.map((language) => TAGS[language]) }];
  return { expectedInputs: expected, expectedOutputs: expected };
};

/** Asks the browser what it has, language by language; a language it refuses is not offered. Never downloads anything. */
export async function browserModelState(api: LanguageModelApi | undefined): Promise<BrowserModelState> {
  if (api === undefined) return { availability: 'missing', languages: [] };
  const english = await availabilityOf(api, ['en']);
  if (english === 'unavailable') return { availability: 'unavailable', languages: [] };
  const others: readonly Language[] = ['zh-Hant', 'zh-Hans'];
  const answers = await Promise.all(others.map((language) => availabilityOf(api, [language])));
  return { availability: english, languages: ['en', ...others.filter((_, at) => answers[at] !== 'unavailable')] };
}

/** A browser that throws over a language, instead of calling it unavailable, means the same. */
const availabilityOf = (api: LanguageModelApi, languages: readonly Language[]): Promise<Availability> =>
  api.availability(optionsFor(languages)).catch(() => 'unavailable' as const);

/**
 * Fetches the browser's model. Call it in a click, before any `await`: the browser asks for the reader's own gesture.
 * `onProgress` hears how much is there, from 0 to 1.
 */
export async function downloadBrowserModel(
  api: LanguageModelApi,
  onProgress: (share: number) => void,
  signal: AbortSignal,
): Promise<ModelFailure | undefined> {
  try {
    const session = await api.create({
      ...optionsFor(['en']),
      signal,
      monitor: (monitor) =>
        monitor.addEventListener('downloadprogress', (event) => onProgress(Number((event as ProgressEvent).loaded))),
    });
    session.destroy();
    return undefined;
  } catch (error) {
    return failureOf(error);
  }
}

type BrowserModelDeps = {
  readonly api: LanguageModelApi | undefined;
  /** Languages of the page and of the answer. */
  readonly languages: readonly Language[];
};

/** The context of the first models of this kind; the session itself says what it has. Tokens. */
const USUAL_CONTEXT = 6_000;

/** The browser's own model, with the face of any other: its context is short, so long documents are read in parts. */
export function createBrowserModel({ api, languages }: BrowserModelDeps): Model {
  return {
    name: 'Browser model',
    host: BROWSER_HOST,
    contextTokens: USUAL_CONTEXT,
    stream: (request, signal) => streamAnswer(api, languages, request, signal),
  };
}

async function* streamAnswer(
  api: LanguageModelApi | undefined,
  languages: readonly Language[],
  request: ModelRequest,
  signal: AbortSignal,
): AsyncGenerator<ModelEvent, void> {
  let session: LanguageModelSession | undefined;
  try {
    const unfit = await whyNot(api, languages);
    if (api === undefined || unfit) {
      if (!signal.aborted) yield { type: 'failed', failure: unfit ?? { reason: 'not-configured' } };
      return;
    }
    const prompt = request.messages.filter(({ role }) => role !== 'system');
    const system: PromptMessage[] = request.messages.filter(({ role }) => role === 'system');
    session = await api.create({ ...optionsFor(languages), initialPrompts: system, signal });
    const constraint = request.schema
      ? { responseConstraint: request.schema.json, omitResponseConstraintInput: true }
      : {};
    const tokens = await session.measureInputUsage(prompt, { ...constraint, signal });
    if (tokens > session.inputQuota - session.inputUsage) {
      yield { type: 'failed', failure: { reason: 'context-too-long', detail: `${tokens} > ${session.inputQuota}` } };
      return;
    }
    yield* say(session, prompt, constraint, tokens, signal);
  } catch (error) {
    if (!signal.aborted) yield { type: 'failed', failure: failureOf(error) };
  } finally {
    session?.destroy();
  }
}

async function whyNot(
  api: LanguageModelApi | undefined,
  languages: readonly Language[],
): Promise<ModelFailure | undefined> {
  if (api === undefined) return { reason: 'not-configured', detail: 'This browser has no model of its own.' };
  const availability = await availabilityOf(api, languages);
  if (availability === 'available') return undefined;
  const detail = {
    unavailable: 'not on this computer or not in this language',
    downloadable: 'not downloaded yet',
    downloading: 'still downloading',
  };
  return { reason: 'model-not-found', detail: detail[availability] };
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
  const output = Math.max(0, session.inputUsage - tokens);
  yield { type: 'usage', input: tokens, output };
  if (!answered) yield { type: 'failed', failure: { reason: 'empty-answer' } };
  // The interface tells of no limit: an answer that filled the whole context was cut off.
  else yield { type: 'finished', because: session.inputUsage >= session.inputQuota ? 'length' : 'stop' };
}

/** Names of the specification's errors, by what they mean for the reader. */
const BY_NAME: Readonly<Record<string, ModelFailure['reason']>> = {
  QuotaExceededError: 'context-too-long',
  NotAllowedError: 'forbidden',
  SecurityError: 'forbidden',
  NotSupportedError: 'model-not-found',
  InvalidStateError: 'interrupted',
  NetworkError: 'unreachable',
  TimeoutError: 'timed-out',
  NotReadableError: 'content-filtered',
  AbortError: 'interrupted',
  OperationError: 'server-error',
  UnknownError: 'server-error',
  DataError: 'bad-request',
  EncodingError: 'malformed-answer',
  SyntaxError: 'bad-request',
  TypeError: 'bad-request',
};

function failureOf(error: unknown): ModelFailure {
  if (!(error instanceof Error) && !(error instanceof DOMException)) return { reason: 'server-error' };
  const detail = error.message === '' ? error.name : `${error.name}: ${error.message}`;
  return { reason: BY_NAME[error.name] ?? 'server-error', detail: detail.slice(0, 300) };
}
