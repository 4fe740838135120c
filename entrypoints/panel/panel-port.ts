import { browser } from '#imports';
import type { PageOnScreen, PanelPush, PanelSettings } from '@/utils/messaging/background-to-panel';
import { createPanelClient, type PanelClient } from '@/utils/messaging/panel-client';
import type { PanelTask } from '@/utils/messaging/panel-task';
import { PANEL_PORT } from '@/utils/messaging/panel-to-background';

/** All that the background has told this panel. */
export type PanelState = {
  readonly settings: PanelSettings | undefined;
  readonly page: PageOnScreen | undefined;
  /** The last thing a menu or a shortcut asked this panel to do. */
  readonly task: PanelTask | undefined;
  /** The extension was updated under this panel. */
  readonly isOrphaned: boolean;
};

/** Whether this panel stands in the frame of a page. */
export const IS_FRAME = new URLSearchParams(location.search).get('in') === 'page';

/** Opens the port, and holds what comes down it. */
export function openPanelPort(windowId: number | undefined) {
  let state: PanelState = { settings: undefined, page: undefined, task: undefined, isOrphaned: false };
  const listeners = new Set<() => void>();
  const endpointListeners = new Set<() => void>();

  function put(part: Partial<PanelState>): void {
    state = { ...state, ...part };
    for (const listener of listeners) listener();
  }

  const onPush = (push: PanelPush): void => {
    if (push.type === 'page') put({ page: push.page });
    else if (push.type === 'settings') put({ settings: push.settings });
    else if (push.type === 'task') put({ task: push.task });
    else for (const listener of endpointListeners) listener();
  };

  const client: PanelClient = createPanelClient({
    connect: () => browser.runtime.connect({ name: PANEL_PORT }),
    hello: windowId === undefined ? {} : { windowId },
    onPush,
    onOrphaned: () => put({ isOrphaned: true }),
  });

  const listen = (to: Set<() => void>) => (listener: () => void) => {
    to.add(listener);
    return () => void to.delete(listener);
  };

  return {
    client,
    state: (): PanelState => state,
    subscribe: listen(listeners),
    onEndpointChange: listen(endpointListeners),
    taskDone: () => put({ task: undefined }),
  };
}
export type PanelPort = ReturnType<typeof openPanelPort>;
