import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { leavePanelTask, takePanelTask, watchPanelTasks } from './panel-inbox';
import type { PanelTask } from './panel-task';

const NOW = new Date('2031-03-02T10:00:00Z');
const task = (changes: Partial<PanelTask> = {}): PanelTask =>
  ({ type: 'look-up', id: 't1', createdAt: NOW.toISOString(), query: 'estoppel', ...changes }) as PanelTask;

describe('the panel’s inbox', () => {
  beforeEach(() => fakeBrowser.reset());

  it('gives a task once', async () => {
    await leavePanelTask(task());
    expect(await takePanelTask(1, NOW)).toEqual(task());
    expect(await takePanelTask(1, NOW)).toBeUndefined();
  });

  it('keeps a task of another window for that window', async () => {
    await leavePanelTask(task({ windowId: 2 }));
    expect(await takePanelTask(1, NOW)).toBeUndefined();
    expect(await takePanelTask(2, NOW)).toEqual(task({ windowId: 2 }));
  });

  it('drops a task nobody fetched for over a minute', async () => {
    await leavePanelTask(task());
    expect(await takePanelTask(1, new Date(NOW.getTime() + 61_000))).toBeUndefined();
  });

  it('gives nothing out of form', async () => {
    await fakeBrowser.storage.session.set({ panelTask: { type: 'erase-everything' } });
    expect(await takePanelTask(1, NOW)).toBeUndefined();
  });

  it('tells an open panel of each new task until it closes', async () => {
    const heard = vi.fn();
    const closing = new AbortController();
    watchPanelTasks(heard, closing.signal);
    await leavePanelTask(task());
    await takePanelTask(1, NOW);
    expect(heard).toHaveBeenCalledTimes(1);
    closing.abort();
    await leavePanelTask(task());
    expect(heard).toHaveBeenCalledTimes(1);
  });
});
