import { createRoot } from 'react-dom/client';
import { Course } from '@/components/course/course';
import { useSettings } from '@/components/settings/use-settings';
import { Surface } from '@/components/ui/surface';
import '@/components/ui/kit.css';
import '@/components/course/course.css';
import './style.css';

function Page() {
  const { settings, language, theme } = useSettings();
  if (!settings) return null;
  return (
    <Surface language={language} theme={theme}>
      <Course />
    </Surface>
  );
}

const root = document.getElementById('root');
if (root) createRoot(root).render(<Page />);
