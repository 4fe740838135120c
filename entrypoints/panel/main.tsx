import { useSyncExternalStore } from 'react';
import { createRoot } from 'react-dom/client';
import { browser } from '#imports';
import { Surface } from '@/components/ui/surface';
import { languageForBrowser } from '@/utils/store/settings-schema';
import { PanelApp } from './panel-app';
import { IS_FRAME, openPanelPort, type PanelPort } from './panel-port';
import './style.css';

function Root({ port }: { readonly port: PanelPort }) {
  const { settings } = useSyncExternalStore(port.subscribe, port.state);
  return (
    <Surface
      language={settings?.language ?? languageForBrowser(navigator.language)}
      theme={settings?.theme ?? 'system'}
      className="sn-panel-root"
    >
      {settings && <PanelApp port={port} settings={settings} />}
    </Surface>
  );
}

async function start(): Promise<void> {
  // A frame in a page knows no windows; a side panel is one page per window.
  const windowId = IS_FRAME ? undefined : (await browser.windows.getCurrent()).id;
  const root = document.getElementById('root');
  if (root) createRoot(root).render(<Root port={openPanelPort(windowId)} />);
}

void start();
