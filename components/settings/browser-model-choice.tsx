import { useEffect, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { ErrorNote } from '@/components/ui/error-note';
import { useText } from '@/components/ui/language';
import { StatusLine } from '@/components/ui/status-line';
import type { EndpointProfile } from '@/utils/core/endpoint-profile';
import type { ModelFailure } from '@/utils/core/ports';
import { browserModelMessages } from '@/utils/i18n/messages/browser-model';
import { commonMessages } from '@/utils/i18n/messages/common';
import { type BrowserModelState, browserProfile, type Downloaded } from '@/utils/models/browser-model';

/** The browser's own model, as the options reach it. */
export type BrowserModelDoor = {
  readonly look: () => Promise<BrowserModelState>;
  /** Must be called inside the click: the browser asks for the reader's own gesture. */
  readonly download: (onProgress: (share: number) => void, signal: AbortSignal) => Promise<Downloaded>;
};

type Working = { readonly is: 'idle' } | { readonly is: 'working'; readonly share: number } | Failed;
type Failed = { readonly is: 'failed'; readonly failure: ModelFailure };

type Props = {
  readonly door: BrowserModelDoor;
  /** What the browser has; the choice is drawn only where it has something. */
  readonly state: BrowserModelState;
  readonly onUse: (profile: EndpointProfile) => void;
};

export const NO_BROWSER_MODEL: BrowserModelState = { availability: 'missing', languages: [] };

/** What this browser has of its own: asked once, without downloading anything. */
export function useBrowserModel({ look }: BrowserModelDoor): BrowserModelState {
  const [state, setState] = useState(NO_BROWSER_MODEL);
  useEffect(() => {
    let isGone = false;
    void look().then((found) => !isGone && setState(found));
    return () => {
      isGone = true;
    };
  }, [look]);
  return state;
}

/** The first choice where the browser has a model of its own: nothing to set up, nothing sent. */
export function BrowserModelChoice({ door, state, onUse }: Props) {
  const t = useText(browserModelMessages);
  const common = useText(commonMessages);
  const [working, setWorking] = useState<Working>({ is: 'idle' });
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  const begin = async (): Promise<void> => {
    const controller = new AbortController();
    running.current = controller;
    setWorking({ is: 'working', share: 0 });
    const downloaded = await door.download((share) => setWorking({ is: 'working', share }), controller.signal);
    if (controller.signal.aborted) return;
    setWorking(downloaded.ok ? { is: 'idle' } : { is: 'failed', failure: downloaded.failure });
    if (downloaded.ok)
      onUse(browserProfile(crypto.randomUUID(), { name: t('name'), model: t('model') }, downloaded.contextTokens));
  };
  const stop = (): void => {
    running.current?.abort();
    setWorking({ is: 'idle' });
  };

  const { availability, languages } = state;
  const isHere = availability === 'available';
  return (
    <>
      <h3>{t('name')}</h3>
      <p>{t('says')}</p>
      {availability === 'unavailable' ? (
        <p>{t('unavailable')}</p>
      ) : (
        <>
          <p>{t(languages.includes('zh-Hant') ? 'chinese' : 'english')}</p>
          {!isHere && <p className="sn-meta">{t('downloadSays')}</p>}
          {working.is === 'working' ? (
            <Button onClick={stop}>{common('stop')}</Button>
          ) : (
            <Button onClick={() => void begin()}>{t(isHere ? 'use' : 'download')}</Button>
          )}
        </>
      )}
      <StatusLine message={working.is === 'working' ? progressOf(working.share, isHere, t) : ''} />
      {working.is === 'failed' && <ErrorNote failure={working.failure} />}
    </>
  );
}

/** In steps of ten, so that a screen reader is not told a hundred times. */
const progressOf = (share: number, isHere: boolean, t: ReturnType<typeof useText<typeof browserModelMessages>>) =>
  isHere || share >= 1 ? t('preparing') : t('downloading', { percent: Math.floor(share * 10) * 10 });
