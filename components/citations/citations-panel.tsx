import { useState } from 'react';
import { howCited } from '@/utils/around/how-cited';
import { copyCitation } from '@/utils/citations/copy-citation';
import { toWordAuthorities } from '@/utils/citations/format/word-authorities';
import { formatAuthorities } from '@/utils/citations/format-authorities';
import type { LegalDocument } from '@/utils/core/legal-document';
import { useServices } from '../panel/services';
import { CheckTextPanel } from './check-text-panel';
import { CitationsView, type MarksSwitch } from './citations-view';
import { EXPORT_FORMATS, type ExportFormat, type Style } from './formats';
import type { Authorities } from './read-authorities';
import { useChangedSince } from './use-changed-since';
import { useCheckText } from './use-check-text';

type Props = {
  readonly document: LegalDocument;
  /** Undefined while they are being read. */
  readonly authorities: Authorities | undefined;
  readonly style: Style;
  readonly onStyle: (style: Style) => void;
  readonly marks?: MarksSwitch | undefined;
};

/** The table of authorities of one document, with its copies and files. */
export function CitationsPanel({ document, authorities, style, onStyle, marks }: Props) {
  const { jump, copy, offerFile, versions } = useServices();
  const [isChecking, setChecking] = useState(false);
  const since = useChangedSince(document, authorities?.rows, versions);
  const check = useCheckText([...(authorities?.byId.values() ?? [])]);
  const chosen = (ids: readonly string[]) => ids.flatMap((id) => authorities?.byId.get(id) ?? []);
  const copyAll = (ids: readonly string[]): Promise<boolean> =>
    copy({ text: formatAuthorities(chosen(ids), style, document.language) });
  const copyOne = (id: string): Promise<boolean> => {
    const [authority] = chosen([id]);
    return authority === undefined ? Promise.resolve(false) : copy(copyCitation(authority, { style }));
  };
  const exportChosen = (format: ExportFormat, ids: readonly string[]): void => {
    const found = EXPORT_FORMATS.find(({ id }) => id === format);
    if (found === undefined) return;
    const name = `${document.neutralCitation ?? document.title}.${found.ending}`;
    offerFile({
      name,
      type: found.type,
      content:
        format === 'word-toa'
          ? toWordAuthorities(chosen(ids), document.language)
          : formatAuthorities(chosen(ids), format, document.language),
    });
  };
  if (isChecking) return <CheckTextPanel {...check} onBack={() => setChecking(false)} />;
  return (
    <CitationsView
      state={authorities === undefined ? { is: 'working' } : { is: 'done', rows: authorities.rows }}
      style={style}
      onStyle={onStyle}
      onJump={({ start, end, call }) => jump({ span: call ?? { start, end } })}
      onCopy={copyAll}
      onCopyOne={copyOne}
      document={document}
      onHowCited={({ mentions }) => howCited(document, mentions)}
      onCheckText={() => setChecking(true)}
      since={since}
      onExport={exportChosen}
      {...(marks && { marks })}
    />
  );
}
