import { browser } from '#imports';
import type { Shortcuts } from '@/components/ui/key-list';

const COMMANDS: Readonly<Record<keyof Shortcuts, string>> = {
  sidebar: 'toggle-sidebar',
  popup: '_execute_action',
  lookUp: 'look-up',
  citations: 'extract-citations',
  pinpoint: 'copy-with-pinpoint',
};

/** The shortcuts as the browser has them now; the reader may have changed them there, or another extension taken one. */
export async function readShortcuts(): Promise<Shortcuts> {
  const commands = await browser.commands.getAll();
  const keyOf = (id: keyof Shortcuts): string => commands.find(({ name }) => name === COMMANDS[id])?.shortcut ?? '';
  return {
    sidebar: keyOf('sidebar'),
    popup: keyOf('popup'),
    lookUp: keyOf('lookUp'),
    citations: keyOf('citations'),
    pinpoint: keyOf('pinpoint'),
  };
}
