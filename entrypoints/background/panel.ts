import type { Browser } from '#imports';
import { leavePanelTask } from '@/utils/messaging/panel-inbox';
import type { PanelTask } from '@/utils/messaging/panel-task';
import { openSidePanel } from '@/utils/platform/side-panel';

type WithoutStamp<Task> = Task extends unknown ? Omit<Task, 'id' | 'createdAt' | 'windowId' | 'tabId'> : never;

/** What the panel is asked to do; who asked and when is added here. */
export type NewPanelTask = WithoutStamp<PanelTask>;

/**
 * Opens the side panel and leaves it a task. Opening comes first and is not awaited: after any `await` the reader's
 * click no longer counts, and the browser refuses. Answers whether it opened; the task waits in either case.
 */
export function openPanelAt(task: NewPanelTask, tab: Browser.tabs.Tab | undefined): Promise<boolean> {
  const opening = openSidePanel(tab?.windowId);
  const left = leavePanelTask({
    ...task,
    id: crypto.randomUUID(),
    createdAt: new Date().toISOString(),
    ...(tab?.windowId !== undefined && { windowId: tab.windowId }),
    ...(tab?.id !== undefined && { tabId: tab.id }),
  });
  return Promise.all([opening, left]).then(([opened]) => opened);
}
