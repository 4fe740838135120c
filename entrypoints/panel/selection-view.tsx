import { useMemo } from 'react';
import { CitationsPanel } from '@/components/citations/citations-panel';
import type { Style } from '@/components/citations/formats';
import { readAuthorities } from '@/components/citations/read-authorities';
import { useText } from '@/components/ui/language';
import { detectLanguage } from '@/utils/core/language';
import type { LegalDocument } from '@/utils/core/legal-document';
import { panelMessages } from '@/utils/i18n/messages/panel';
import type { PanelTask } from '@/utils/messaging/panel-task';
import { AsideHead } from './aside-head';

type Props = {
  readonly task: Extract<PanelTask, { type: 'citations-of-selection' }>;
  readonly style: Style;
  readonly onStyle: (style: Style) => void;
  readonly onBack: () => void;
};

/** The citations of a selection, wherever it was made: canonical form, links and copy, as in the table of authorities. */
export function SelectionView({ task, style, onStyle, onBack }: Props) {
  const t = useText(panelMessages);
  const document = useMemo(() => documentOf(task), [task]);
  const authorities = useMemo(() => readAuthorities(document), [document]);
  return (
    <>
      <AsideHead
        title={t('citationsOfSelection')}
        hint={t('from', { title: task.title || task.url })}
        onBack={onBack}
      />
      <div className="sn-aside-body">
        <CitationsPanel document={document} authorities={authorities} style={style} onStyle={onStyle} />
      </div>
    </>
  );
}

/** A selection is a document of one paragraph. */
function documentOf({ text, url, title }: Props['task']): LegalDocument {
  const paragraph = { id: 'selection', text, role: 'paragraph', start: 0, end: text.length } as const;
  return { url, site: 'page', kind: 'page', language: detectLanguage(text), title, text, paragraphs: [paragraph] };
}
