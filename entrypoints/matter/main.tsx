import { createRoot } from 'react-dom/client';
import { browser } from '#imports';
import { MatterPage } from '@/components/matter/matter-page';
import { useMatter } from '@/components/matter/use-matter';
import { useSettings } from '@/components/settings/use-settings';
import { Surface } from '@/components/ui/surface';
import type { Language } from '@/utils/core/language';
import type { ExportedPart } from '@/utils/draft/layout-draft';
import { partsToMarkdown } from '@/utils/draft/to-markdown';
import { fileName, offerFile } from '@/utils/platform/downloads';
import type { KeptText } from '@/utils/store/rows/text';
import { createStore } from '@/utils/store/store';
import '@/components/ui/kit.css';
import '@/components/settings/settings.css';
import '@/components/matter/matter.css';
import './style.css';

const store = createStore();

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

async function save(name: string, parts: readonly ExportedPart[], format: 'markdown' | 'docx', language: Language) {
  const title = fileName(name) || 'matter';
  if (format === 'markdown')
    return offerFile({ name: `${title}.md`, type: 'text/markdown', content: partsToMarkdown(parts) });
  // The library for Word files is large, and most look at the page only.
  const { partsToDocx } = await import('@/utils/draft/to-docx');
  offerFile({
    name: `${title}.docx`,
    type: WORD,
    content: new Uint8Array(await partsToDocx({ title: name, language }, parts)),
  });
}

/**
 * The panel in a tab of its own, on a text without its page. By our own origin: `getURL` gives the panel the address
 * that pages are given, which is good for frames only.
 */
const openText = ({ hash }: KeptText): void =>
  void browser.tabs.create({ url: new URL(`/panel.html?kept=${hash}`, location.origin).href });

type ContentsProps = { readonly matterId: string | null; readonly language: Language };

function Contents({ matterId, language }: ContentsProps) {
  const { state, dropText, dropLine } = useMatter(store, matterId);
  return (
    <MatterPage
      state={state}
      onOpenText={openText}
      onDropText={(text) => void dropText(text)}
      onDropLine={(line) => void dropLine(line)}
      onExport={(name, parts, format) => void save(name, parts, format, language)}
      now={() => new Date()}
    />
  );
}

function Page() {
  const { settings, language, theme } = useSettings();
  if (!settings) return null;
  const { activeMatter } = settings;
  return (
    <Surface language={language} theme={theme}>
      <Contents key={activeMatter} matterId={activeMatter} language={language} />
    </Surface>
  );
}

const root = document.getElementById('root');
if (root) createRoot(root).render(<Page />);
