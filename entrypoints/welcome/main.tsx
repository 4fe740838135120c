import { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { browser } from '#imports';
import { useSettings } from '@/components/settings/use-settings';
import { Surface } from '@/components/ui/surface';
import { Welcome } from '@/components/welcome/welcome';
import '@/components/ui/kit.css';
import '@/components/welcome/welcome.css';
import './style.css';

/** The shortcut as the browser has it now; the reader may have changed it there. */
async function sidebarShortcut(): Promise<string> {
  const commands = await browser.commands.getAll();
  return commands.find(({ name }) => name === 'toggle-sidebar')?.shortcut || 'Alt+Shift+S';
}

function Page() {
  const { settings, language, theme } = useSettings();
  const [key, setKey] = useState('Alt+Shift+S');
  useEffect(() => void sidebarShortcut().then(setKey), []);
  if (!settings) return null;
  return (
    <Surface language={language} theme={theme}>
      <Welcome sidebarKey={key} onOpenOptions={() => void browser.runtime.openOptionsPage()} />
    </Surface>
  );
}

const root = document.getElementById('root');
if (root) createRoot(root).render(<Page />);
