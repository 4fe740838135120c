import { KeepLine } from '@/components/matter/keep-line';
import { useText } from '@/components/ui/language';
import { ParagraphLink } from '@/components/ui/paragraph-link';
import { VerdictLine } from '@/components/ui/verdict';
import type { CheckedAnswerStatement } from '@/utils/ask/types';
import type { Language } from '@/utils/core/language';
import type { LegalDocument } from '@/utils/core/legal-document';
import { askMessages } from '@/utils/i18n/messages/ask';
import { SecondReadingLine } from '../second-reading/reading-line';
import type { ReadLine } from './conversation';

type Props = {
  readonly statements: readonly ReadLine[];
  readonly isOneSource: boolean;
  readonly language: Language | undefined;
  /** The document of a label; undefined where it is no longer open. */
  readonly documentOf: (label: string) => LegalDocument | undefined;
  readonly onShow: (label: string, paragraph: string) => void;
};

const isFlagged = ({ verdict }: CheckedAnswerStatement): boolean => verdict === 'conflict' || verdict === 'no-source';

/** Lines of an answer that go into copies and drafts by themselves. */
export const soundStatements = <Line extends CheckedAnswerStatement>(statements: readonly Line[]): readonly Line[] =>
  statements.filter((statement) => !isFlagged(statement));

/** A model's answer, line by line, each with its paragraphs and what checking found; what conflicts is folded away. */
export function AnswerLines({ statements, ...rest }: Props) {
  const t = useText(askMessages);
  const flagged = statements.filter(isFlagged);
  return (
    <>
      {soundStatements(statements).map((statement) => (
        <AnswerLine key={statement.id} statement={statement} {...rest} />
      ))}
      {flagged.length > 0 && (
        <details className="sn-flagged">
          <summary>{t('flagged', { count: flagged.length })}</summary>
          {flagged.map((statement) => (
            <AnswerLine key={statement.id} statement={statement} {...rest} />
          ))}
        </details>
      )}
    </>
  );
}

type LineProps = Omit<Props, 'statements'> & { readonly statement: ReadLine };

function AnswerLine({ statement, isOneSource, language, documentOf, onShow }: LineProps) {
  const [source] = statement.sources;
  const first = source?.label ?? '';
  const { text, verdict } = statement;
  return (
    <div className="sn-line">
      <div className="sn-line-margin">
        {statement.sources.map(({ label, paragraph }) => (
          <ParagraphLink
            key={`${label} ${paragraph}`}
            number={isOneSource ? paragraph : `${label} ${paragraph}`}
            onJump={() => onShow(label, paragraph)}
          />
        ))}
      </div>
      <div className="sn-line-text">
        <p className="sn-statement" data-included={!isFlagged(statement)} lang={language}>
          {statement.text}
        </p>
        <VerdictLine result={statement} onJump={(paragraph) => onShow(first, paragraph)} />
        <SecondReadingLine reading={statement.reading} />
      </div>
      <div className="sn-line-tools">
        <KeepLine
          document={documentOf(first)}
          line={{ text, origin: 'model', verdict, ...(source && { number: source.paragraph }) }}
        />
      </div>
    </div>
  );
}
