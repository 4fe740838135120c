import { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { browser } from '#imports';
import { ConfirmSheet } from '@/components/confirm/confirm-sheet';
import type { ConfirmQuestion } from '@/components/confirm/question';
import { Surface } from '@/components/ui/surface';
import { CONFIRM_PORT, type FromConfirm, type ToConfirm } from '@/utils/messaging/confirmation';
import { PING_INTERVAL_MS } from '@/utils/messaging/panel-to-background';
import { watchLock } from './lock';
import './style.css';

const port = browser.runtime.connect({ name: CONFIRM_PORT });
const say = (message: FromConfirm): void => port.postMessage(message);

/** The question, in a window of our own: its answer goes to the background, and the window is closed from there. */
function Window({ asked }: { readonly asked: ToConfirm }) {
  const [isLocked, setLocked] = useState(true);
  useEffect(() => watchLock(window, setLocked), []);
  return (
    <Surface language={asked.settings.language} theme={asked.settings.theme} className="sn-confirm-root">
      <main data-locked={isLocked}>
        <ConfirmSheet
          question={asked.question as ConfirmQuestion}
          onAnswer={(answer) => say({ kind: 'answer', answer })}
          onCancel={() => say({ kind: 'refuse' })}
        />
      </main>
    </Surface>
  );
}

port.onMessage.addListener((asked: ToConfirm) => {
  const root = document.getElementById('root');
  document.documentElement.lang = asked.settings.language;
  if (root) createRoot(root).render(<Window asked={asked} />);
});
// Nobody waits for this answer any more.
port.onDisconnect.addListener(() => window.close());
setInterval(() => say({ kind: 'ping' }), PING_INTERVAL_MS);
