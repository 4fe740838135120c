import { useEffect, useState } from 'react';
import type { PanelTask } from '@/utils/messaging/panel-task';
import type { PanelTab } from '@/utils/messaging/panel-to-background';
import type { PanelPort } from './panel-port';

/** The tab of the panel that a task leads to; undefined where it opens a view of its own. */
function tabOf(task: PanelTask): PanelTab | undefined {
  if (task.type === 'show') return task.view;
  if (task.type === 'citations-of-page') return 'citations';
  return task.type === 'ask-about-selection' ? 'ask' : undefined;
}

/** The tab of the panel at the front: as it was left, where a task leads, or where the reader goes. */
export function usePanelTab(client: PanelPort['client'], task: PanelTask | undefined, first: PanelTab) {
  const [tab, setTab] = useState<PanelTab>(first);
  useEffect(() => {
    const next = task && tabOf(task);
    if (next !== undefined) setTab(next);
    // The menu's click lets this one page be read, also where we do not read by ourselves.
    if (task?.type === 'citations-of-page') void client.ask('read-page', {});
  }, [task, client]);
  return {
    tab,
    /** For this once. */
    setTab,
    /** And from now on. */
    show(next: PanelTab): void {
      setTab(next);
      void client.ask('save-tab', { tab: next });
    },
  } as const;
}
