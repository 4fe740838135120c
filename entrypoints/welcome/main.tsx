import { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { browser } from '#imports';
import { useSettings } from '@/components/settings/use-settings';
import type { Shortcuts } from '@/components/ui/key-list';
import { Surface } from '@/components/ui/surface';
import { Welcome } from '@/components/welcome/welcome';
import { readShortcuts } from '../shared/shortcuts';
import '@/components/ui/kit.css';
import '@/components/welcome/welcome.css';
import './style.css';

function Page() {
  const { settings, language, theme } = useSettings();
  const [shortcuts, setShortcuts] = useState<Shortcuts>();
  useEffect(() => void readShortcuts().then(setShortcuts), []);
  if (!settings || !shortcuts) return null;
  return (
    <Surface language={language} theme={theme}>
      <Welcome shortcuts={shortcuts} onOpenOptions={() => void browser.runtime.openOptionsPage()} />
    </Surface>
  );
}

const root = document.getElementById('root');
if (root) createRoot(root).render(<Page />);
