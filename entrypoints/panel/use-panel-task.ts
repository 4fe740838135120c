import { useEffect, useState } from 'react';
import { takePanelTask, watchPanelTasks } from '@/utils/messaging/panel-inbox';
import type { PanelTask } from '@/utils/messaging/panel-task';

/** The last thing a menu, a shortcut or the sidebar asked this panel to do. */
export function usePanelTask(windowId: number | undefined) {
  const [task, setTask] = useState<PanelTask>();

  useEffect(() => {
    if (windowId === undefined) return;
    const controller = new AbortController();
    const take = async (): Promise<void> => {
      const taken = await takePanelTask(windowId, new Date());
      if (taken !== undefined && !controller.signal.aborted) setTask(taken);
    };
    watchPanelTasks(take, controller.signal);
    take();
    return () => controller.abort();
  }, [windowId]);

  return { task, done: () => setTask(undefined) };
}
