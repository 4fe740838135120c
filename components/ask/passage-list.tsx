import { KeepLine } from '@/components/matter/keep-line';
import { useText } from '@/components/ui/language';
import { ParagraphLink } from '@/components/ui/paragraph-link';
import { wholeSentences } from '@/utils/ask/whole-sentences';
import { detectLanguage } from '@/utils/core/language';
import type { LegalDocument } from '@/utils/core/legal-document';
import type { Span } from '@/utils/core/text-span';
import { askMessages } from '@/utils/i18n/messages/ask';
import type { SourcePassage, Turn } from './conversation';
import { TranslatePassage, type TranslatorDoor } from './translate-passage';

type Props = {
  readonly turn: Turn;
  /** The document of a label; undefined where it is no longer open. */
  readonly documentOf: (label: string) => LegalDocument | undefined;
  readonly onShow: (label: string, paragraph: string) => void;
  /** Puts a paragraph into what would be sent, or takes it out; left out where nothing can be sent. */
  readonly onInclude?: (paragraph: string, on: boolean) => void;
  /** The browser's translator; left out where it cannot be reached. */
  readonly translator?: TranslatorDoor | undefined;
};

/** The passages that fit a question, best first, with the words that make them fit. */
export function PassageList({ turn, documentOf, onShow, onInclude, translator }: Props) {
  const t = useText(askMessages);
  const isOneSource = turn.documents.length === 1;
  if (turn.passages.length === 0) return <p className="sn-ask-note">{t('noPassage')}</p>;
  return (
    <ol>
      {turn.passages.map((passage) => {
        const name = isOneSource ? passage.number : `${passage.label} ${passage.number}`;
        const key = `${passage.label} ${passage.id}`;
        return (
          <li key={key} className="sn-line">
            <div className="sn-line-margin">
              <ParagraphLink number={name} onJump={() => onShow(passage.label, passage.number)} />
              {onInclude && turn.planned.some((planned) => planned.key === key) && (
                <input
                  type="checkbox"
                  aria-label={t('include', { number: name })}
                  checked={!turn.without.includes(key)}
                  onChange={(event) => onInclude(key, event.target.checked)}
                />
              )}
            </div>
            <p className="sn-verbatim sn-passage" lang={detectLanguage(passage.text)}>
              <Marked passage={passage} />
            </p>
            <div className="sn-line-tools">
              <KeepLine
                document={documentOf(passage.label)}
                line={{ text: sentencesOf(passage), origin: 'page', number: passage.number }}
              />
            </div>
            {translator && <TranslatePassage door={translator} text={sentencesOf(passage)} number={name} />}
          </li>
        );
      })}
    </ol>
  );
}

/** What is shown of a passage, as plain text. */
function sentencesOf({ text, marks }: SourcePassage): string {
  const { start, end } = wholeSentences(text, marks);
  return text.slice(start, end).trim();
}

/** The sentences of a passage that hold its marks. */
function Marked({ passage }: { readonly passage: SourcePassage }) {
  const { start: from, end: to } = wholeSentences(passage.text, passage.marks);
  const marks = passage.marks.filter(({ start, end }) => start >= from && end <= to);
  return (
    <>
      {from > 0 && '… '}
      {pieces(from, to, marks).map(({ start, end, isMark }) =>
        isMark ? (
          <mark key={start}>{passage.text.slice(start, end)}</mark>
        ) : (
          <span key={start}>{passage.text.slice(start, end)}</span>
        ),
      )}
      {to < passage.text.length && ' …'}
    </>
  );
}

type Piece = Span & { readonly isMark: boolean };

function pieces(from: number, to: number, marks: readonly Span[]): Piece[] {
  const found: Piece[] = [];
  let at = from;
  for (const { start, end } of marks) {
    if (start > at) found.push({ start: at, end: start, isMark: false });
    found.push({ start, end, isMark: true });
    at = end;
  }
  if (at < to) found.push({ start: at, end: to, isMark: false });
  return found;
}
