import { detectLanguage, type Language } from '../core/language';
import type { ModelFailure } from '../core/ports';
import { browserFailure } from './browser-failure';
import { type Availability, BROWSER_TAGS, tellDownload } from './language-model';

/*
 * Chrome's built-in translator as the Translator API specifies it (webmachinelearning/translation-api, 2026), as far as it
 * is used here. It translates on this computer; the browser fetches a pair of languages once, in a click.
 */

type Pair = { readonly sourceLanguage: string; readonly targetLanguage: string };

type TranslatorSession = {
  readonly inputQuota?: number;
  measureInputUsage?(input: string, options?: { readonly signal?: AbortSignal }): Promise<number>;
  translate(input: string, options?: { readonly signal?: AbortSignal }): Promise<string>;
  destroy(): void;
};

export type TranslatorApi = {
  availability(pair: Pair): Promise<Availability>;
  create(
    options: Pair & {
      readonly signal?: AbortSignal;
      /** Reports the download, `loaded` from 0 to 1. */
      readonly monitor?: (monitor: EventTarget) => void;
    },
  ): Promise<TranslatorSession>;
};

/** The browser's translator where this browser has the interface; Firefox and workers have none. */
export function findTranslator(scope: object = globalThis): TranslatorApi | undefined {
  const found = 'Translator' in scope ? scope.Translator : undefined;
  const isTranslator =
    (typeof found === 'function' || typeof found === 'object') && found !== null && 'availability' in found;
  return isTranslator ? (found as TranslatorApi) : undefined;
}

/** From which language into which; undefined where the reader reads the text's own. */
export type Translation = { readonly from: Language; readonly into: Language };

/** A reader of Chinese gets English as Chinese, a reader of English Chinese as English; script alone is no translation. */
export function translationFor(text: string, reads: Language): Translation | undefined {
  const from = detectLanguage(text);
  return (from === 'en') === (reads === 'en') ? undefined : { from, into: reads };
}

const pairOf = ({ from, into }: Translation): Pair => ({
  sourceLanguage: BROWSER_TAGS[from],
  targetLanguage: BROWSER_TAGS[into],
});

/** What the browser has for a pair. A browser that throws over it, or lets no frame ask, has nothing. */
export async function translatorState(
  api: TranslatorApi | undefined,
  translation: Translation,
): Promise<Availability | 'missing'> {
  if (api === undefined) return 'missing';
  try {
    return await api.availability(pairOf(translation));
  } catch {
    return 'unavailable';
  }
}

export type Translated =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly failure: ModelFailure };

/**
 * Translates a passage, fetching the pair where it is not there yet. Call it in a click: the browser asks for the reader's
 * own gesture. `onProgress` hears how much is there, from 0 to 1. Whatever ends it, the session is given back.
 */
export async function translatePassage(
  api: TranslatorApi | undefined,
  text: string,
  translation: Translation,
  onProgress: (share: number) => void,
  signal: AbortSignal,
): Promise<Translated> {
  if (api === undefined) return { ok: false, failure: { reason: 'no-browser-model' } };
  let session: TranslatorSession | undefined;
  try {
    session = await api.create({
      ...pairOf(translation),
      signal,
      monitor: tellDownload(onProgress),
    });
    const tokens = (await session.measureInputUsage?.(text, { signal })) ?? 0;
    const quota = session.inputQuota ?? Number.POSITIVE_INFINITY;
    if (tokens > quota) return { ok: false, failure: { reason: 'context-too-long', detail: `${tokens} > ${quota}` } };
    const translated = await session.translate(text, { signal });
    return translated.trim() === ''
      ? { ok: false, failure: { reason: 'empty-answer' } }
      : { ok: true, text: translated };
  } catch (error) {
    return { ok: false, failure: browserFailure(error) };
  } finally {
    session?.destroy();
  }
}
