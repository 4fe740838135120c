import type { Language } from '../core/language';

/*
 * Chrome's built-in model as the Prompt API specifies it (webmachinelearning/prompt-api, 2026), as far as it is used here.
 * TypeScript's own library does not know it yet.
 */

export type Availability = 'unavailable' | 'downloadable' | 'downloading' | 'available';

/** Our languages as the browser's built-in interfaces, the translator's too, name them. */
export const BROWSER_TAGS: Readonly<Record<Language, string>> = { en: 'en', 'zh-Hant': 'zh-Hant', 'zh-Hans': 'zh' };

/** The monitor of a session's download; `onProgress` hears how much is there, from 0 to 1. */
export const tellDownload =
  (onProgress: (share: number) => void) =>
  (monitor: EventTarget): void =>
    monitor.addEventListener('downloadprogress', (event) => onProgress(Number((event as ProgressEvent).loaded)));

type Expected = { readonly type: 'text'; readonly languages: readonly string[] };

export type PromptMessage = { readonly role: 'system' | 'user' | 'assistant'; readonly content: string };

export type SessionOptions = {
  readonly expectedInputs: readonly Expected[];
  readonly expectedOutputs: readonly Expected[];
};

type PromptOptions = {
  readonly signal?: AbortSignal;
  /** A JSON Schema that the answer is held to. */
  readonly responseConstraint?: Readonly<Record<string, unknown>>;
  /** The schema is not to be written into the prompt: it says so itself. */
  readonly omitResponseConstraintInput?: boolean;
};

type Measure = (input: readonly PromptMessage[], options?: PromptOptions) => Promise<number>;

/** A session. Tokens in and out together; Chrome 138 to 144 knew them by the first names, later ones by the second. */
export type LanguageModelSession = {
  readonly inputQuota?: number;
  readonly inputUsage?: number;
  readonly measureInputUsage?: Measure;
  readonly contextWindow?: number;
  readonly contextUsage?: number;
  readonly measureContextUsage?: Measure;
  promptStreaming(input: readonly PromptMessage[], options?: PromptOptions): ReadableStream<string>;
  destroy(): void;
};

/** Tokens that fit into a session. */
export const windowOf = ({ contextWindow, inputQuota }: LanguageModelSession): number =>
  contextWindow ?? inputQuota ?? Number.POSITIVE_INFINITY;

/** Tokens that a session holds already. */
export const usageOf = ({ contextUsage, inputUsage }: LanguageModelSession): number => contextUsage ?? inputUsage ?? 0;

/** Tokens that an input would take; 0 where the browser does not say. */
export async function measure(session: LanguageModelSession, ...asked: Parameters<Measure>): Promise<number> {
  if (session.measureContextUsage) return session.measureContextUsage(...asked);
  return (await session.measureInputUsage?.(...asked)) ?? 0;
}

export type LanguageModelApi = {
  availability(options?: SessionOptions): Promise<Availability>;
  create(
    options: SessionOptions & {
      readonly initialPrompts?: readonly PromptMessage[];
      readonly signal?: AbortSignal;
      /** Reports the download, `loaded` from 0 to 1. */
      readonly monitor?: (monitor: EventTarget) => void;
    },
  ): Promise<LanguageModelSession>;
};

/** The browser's model where this browser has the interface; Firefox and older browsers have none. */
export function findLanguageModel(scope: object = globalThis): LanguageModelApi | undefined {
  const found = 'LanguageModel' in scope ? scope.LanguageModel : undefined;
  const isModel =
    (typeof found === 'function' || typeof found === 'object') && found !== null && 'availability' in found;
  return isModel ? (found as LanguageModelApi) : undefined;
}
