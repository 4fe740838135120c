import { useEffect, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { ErrorNote } from '@/components/ui/error-note';
import { useLanguage, useText } from '@/components/ui/language';
import { StatusLine } from '@/components/ui/status-line';
import type { ModelFailure } from '@/utils/core/ports';
import { commonMessages } from '@/utils/i18n/messages/common';
import { translateMessages } from '@/utils/i18n/messages/translate';
import type { Availability } from '@/utils/models/language-model';
import { type Translated, type Translation, translationFor } from '@/utils/models/translator';

/** The browser's translator, as the panel reaches it. */
export type TranslatorDoor = {
  readonly look: (translation: Translation) => Promise<Availability | 'missing'>;
  /** Must be called inside the click: the browser asks for the reader's own gesture. */
  readonly translate: (
    text: string,
    translation: Translation,
    onProgress: (share: number) => void,
    signal: AbortSignal,
  ) => Promise<Translated>;
};

type Run =
  | { readonly is: 'idle' }
  | { readonly is: 'working'; readonly share?: number }
  | { readonly is: 'done'; readonly text: string }
  | { readonly is: 'failed'; readonly failure: ModelFailure };

type Props = {
  readonly door: TranslatorDoor;
  readonly text: string;
  /** What the passage is called. */
  readonly number: string;
};

/** A passage in the reader's language, on the reader's click; nothing where the browser cannot, or nothing is to do. */
export function TranslatePassage({ door, text, number }: Props) {
  const t = useText(translateMessages);
  const common = useText(commonMessages);
  const reads = useLanguage();
  const translation = translationFor(text, reads);
  const state = useTranslator(door, translation);
  const [run, setRun] = useState<Run>({ is: 'idle' });
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);
  if (translation === undefined || state === 'missing' || state === 'unavailable') return null;

  const begin = async (): Promise<void> => {
    const controller = new AbortController();
    running.current = controller;
    const { signal } = controller;
    setRun({ is: 'working' });
    const onProgress = (share: number): void => {
      if (state !== 'available' && !signal.aborted) setRun({ is: 'working', share });
    };
    const translated = await door.translate(text, translation, onProgress, signal);
    if (signal.aborted) return;
    setRun(translated.ok ? { is: 'done', text: translated.text } : { is: 'failed', failure: translated.failure });
  };
  const end = (): void => {
    running.current?.abort();
    setRun({ is: 'idle' });
  };
  return (
    <div className="sn-translation">
      {run.is === 'idle' && (
        <Button kind="link" aria-label={t('translateNumber', { number })} onClick={() => void begin()}>
          {t('translate')}
        </Button>
      )}
      {run.is === 'working' && <Button onClick={end}>{common('stop')}</Button>}
      <StatusLine message={run.is === 'working' ? sayWorking(run.share, t) : ''} />
      {run.is === 'done' && (
        <>
          <p className="sn-meta">{t('machine')}</p>
          <p lang={translation.into}>{run.text}</p>
          <Button kind="link" onClick={end}>
            {t('hide')}
          </Button>
        </>
      )}
      {run.is === 'failed' && (
        <ErrorNote failure={run.failure} can={(step) => step === 'retry'} onStep={() => void begin()} />
      )}
    </div>
  );
}

/** In steps of ten, so that a screen reader is not told a hundred times. */
const sayWorking = (share: number | undefined, t: ReturnType<typeof useText<typeof translateMessages>>): string =>
  share === undefined || share >= 1 ? t('working') : t('downloading', { percent: Math.floor(share * 10) * 10 });

/** What the browser has for this pair: asked once, without downloading anything. */
function useTranslator({ look }: TranslatorDoor, translation: Translation | undefined): Availability | 'missing' {
  const [state, setState] = useState<Availability | 'missing'>('missing');
  const { from, into } = translation ?? {};
  useEffect(() => {
    let isGone = false;
    if (from !== undefined && into !== undefined) void look({ from, into }).then((found) => !isGone && setState(found));
    return () => {
      isGone = true;
    };
  }, [look, from, into]);
  return state;
}
