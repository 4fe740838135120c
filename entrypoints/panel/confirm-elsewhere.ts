import type { ConfirmElsewhere } from '@/components/confirm/confirm';
import type { PanelClient } from '@/utils/messaging/panel-client';

/** Questions of a panel in a page, asked by the background in a window of our own. */
export const createConfirmElsewhere = (client: PanelClient): ConfirmElsewhere => ({
  async ask(confirmation, signal) {
    for await (const event of client.stream('confirm', confirmation, signal))
      if (event.type === 'answered') return event.answer;
    return undefined;
  },
  show: (id) => void client.ask('show-confirmation', { id }),
});
