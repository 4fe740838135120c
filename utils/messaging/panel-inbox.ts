import { browser } from '#imports';
import { type PanelTask, panelTaskSchema } from './panel-task';

const KEY = 'panelTask';

/** A task the panel did not fetch within this time belongs to a click long forgotten. */
const STALE_AFTER_MS = 60_000;

/** Leaves a task for the side panel; a newer one replaces it. */
export const leavePanelTask = (task: PanelTask): Promise<void> => browser.storage.session.set({ [KEY]: task });

/** Takes the waiting task for this window, once; stale tasks and those of other windows are not given. */
export async function takePanelTask(windowId: number | undefined, now: Date): Promise<PanelTask | undefined> {
  const parsed = panelTaskSchema.safeParse((await browser.storage.session.get(KEY))[KEY]);
  if (!parsed.success) return undefined;
  const task = parsed.data;
  if (task.windowId !== undefined && windowId !== undefined && task.windowId !== windowId) return undefined;
  await browser.storage.session.remove(KEY);
  return now.getTime() - Date.parse(task.createdAt) > STALE_AFTER_MS ? undefined : task;
}

/** Calls back whenever a task was left while the panel is open, until `signal` is aborted. */
export function watchPanelTasks(onTask: () => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    // A removal comes as `undefined` or `null`.
    if (area === 'session' && changes[KEY]?.newValue) onTask();
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), { once: true });
}
