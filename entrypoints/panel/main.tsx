import { createRoot } from 'react-dom/client';
import { useSettings } from '@/components/settings/use-settings';
import { Surface } from '@/components/ui/surface';
import { PanelApp } from './panel-app';
import './style.css';

function SidePanel() {
  const { settings, language, theme } = useSettings();
  return (
    <Surface language={language} theme={theme} className="sn-panel-root">
      {settings && <PanelApp citationStyle={settings.citationStyle} matterId={settings.activeMatter} />}
    </Surface>
  );
}

const root = document.getElementById('root');
if (root) createRoot(root).render(<SidePanel />);
