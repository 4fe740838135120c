import { Button } from '@/components/ui/button';
import { useText } from '@/components/ui/language';
import { ParagraphLink } from '@/components/ui/paragraph-link';
import type { DraftBlock } from '@/utils/draft/types';
import { draftMessages } from '@/utils/i18n/messages/draft';
import type { SentenceTools } from './draft-sentence';

type Props = {
  readonly block: Extract<DraftBlock, { type: 'table' }>;
  readonly language: string;
  readonly tools: SentenceTools;
};

/** A table of the draft, each cell a field; the last column leads to the paragraphs its row rests on. */
export function DraftTable({ block, language, tools }: Props) {
  const t = useText(draftMessages);
  return (
    <table className="sn-draft-table">
      <thead>
        <tr>
          {block.columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
          <td />
        </tr>
      </thead>
      <tbody>
        {block.rows.map((row) => (
          <tr key={row[0]?.id}>
            {row.map((cell, at) => (
              <td key={cell.id}>
                <textarea
                  className="sn-draft-text"
                  aria-label={block.columns[at] ?? t('sentence')}
                  lang={language}
                  rows={1}
                  value={cell.text}
                  onChange={(event) => tools.onEdit({ type: 'sentence', id: cell.id, text: event.target.value })}
                />
              </td>
            ))}
            <td>
              {row.flatMap((cell) =>
                cell.sources.map(({ label, number }) => (
                  <ParagraphLink
                    key={`${cell.id} ${label} ${number}`}
                    number={number}
                    onJump={() => tools.onShow(cell, number)}
                  />
                )),
              )}
              {row[0] && (
                <Button
                  kind="link"
                  aria-label={t('removeSentence')}
                  onClick={() => row[0] && tools.onEdit({ type: 'remove', id: row[0].id })}
                >
                  ×
                </Button>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
