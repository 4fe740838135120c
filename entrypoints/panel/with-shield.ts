import type { PanelClient } from '@/utils/messaging/panel-client';
import { IS_FRAME, type PanelPort } from './panel-port';
import { createShield } from './shield';

/** What the reader agrees to, and what cannot be undone: asked of the background only from a panel that is plainly seen. */
const CONSENTS = new Set<string>(['allow-endpoint', 'delete-draft', 'forget-answer', 'review-answer']);

const COVERED = { type: 'failed', failure: { reason: 'covered' } } as const;

/** The port of a panel, behind the shield: in a page, sends and consents wait until the panel is plainly seen. */
export function withShield(port: PanelPort): PanelPort {
  if (!IS_FRAME) return port;
  const shield = createShield(window, true);
  const { client } = port;

  /** Where the browser cannot tell what lies over a frame, the reader goes on in a window of our own. */
  function refuse(): void {
    if (!shield.canTell()) void client.ask('open-window', {});
  }

  const shielded: PanelClient = {
    ...client,
    async ask(type, fields) {
      if (!CONSENTS.has(type) || shield.isClear()) return client.ask(type, fields);
      refuse();
      return { ok: false, reason: 'refused' };
    },
    async *stream(type, fields, signal) {
      if (shield.isClear()) {
        yield* client.stream(type, fields, signal);
        return;
      }
      refuse();
      yield COVERED;
    },
  };
  return { ...port, client: shielded };
}
