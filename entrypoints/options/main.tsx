import { createRoot } from 'react-dom/client';
import { DamagedSettings } from '@/components/settings/damaged-settings';
import { useSettings } from '@/components/settings/use-settings';
import { Surface } from '@/components/ui/surface';
import { Sections } from './sections';
import '@/components/ui/kit.css';
import '@/components/settings/settings.css';
import '@/components/glossary/options.css';
import '@/components/study/study.css';
import './style.css';

function Options() {
  const { settings, damaged, mend, language, theme, change } = useSettings();
  return (
    <Surface language={language} theme={theme}>
      {settings && (
        <Sections
          settings={settings}
          change={change}
          alert={<DamagedSettings fields={damaged} onMend={() => void mend()} />}
        />
      )}
    </Surface>
  );
}

const root = document.getElementById('root');
if (root) createRoot(root).render(<Options />);
