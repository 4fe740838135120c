import type { LegalDocument } from '@/utils/core/legal-document';
import { summaryMessages } from '@/utils/i18n/messages/summary';
import { SUMMARY_SLOTS } from '@/utils/summary/types';
import { useText } from '../ui/language';
import { needsDecision, type ShownStatement } from './decisions';
import { StatementItem } from './statement-item';
import type { ModelSummary } from './use-model-summary';

type Props = {
  readonly document: LegalDocument;
  readonly summary: ModelSummary;
  readonly shown: readonly ShownStatement[];
  readonly canDecide: boolean;
  readonly onFate: (id: string, fate: 'kept' | 'dropped' | undefined) => void;
  readonly onEdit: (id: string, change: { readonly text?: string; readonly paragraphs?: readonly string[] }) => void;
};

/** Folded until a person takes it out: what stands against the page, and what names no paragraph. */
const isFolded = (statement: ShownStatement): boolean => needsDecision(statement) && statement.fate !== 'kept';

/** A model's statements under the headings of the summary, in the order of the slots; flagged ones folded at the end. */
export function Statements(props: Props) {
  const t = useText(summaryMessages);
  const folded = props.shown.filter(isFolded);
  const open = props.shown.filter((statement) => !isFolded(statement));
  return (
    <>
      {SUMMARY_SLOTS.map((slot) => {
        const statements = open.filter((statement) => statement.slot === slot);
        if (statements.length === 0) return null;
        return (
          <section key={slot} aria-label={t(slot)}>
            <h3 className="sn-section">{t(slot)}</h3>
            <List {...props} statements={statements} />
          </section>
        );
      })}
      {folded.length > 0 && (
        <details className="sn-folded">
          <summary>{t('foldedLines', { count: folded.length })}</summary>
          <List {...props} statements={folded} />
        </details>
      )}
    </>
  );
}

function List(props: Props & { readonly statements: readonly ShownStatement[] }) {
  const { run, choices } = props.summary;
  const language = run.is === 'done' || run.is === 'stopped' ? run.result.language : choices.language;
  return props.statements.map((statement) => (
    <StatementItem
      key={statement.id}
      document={props.document}
      statement={statement}
      language={language}
      canDecide={props.canDecide}
      onFate={(fate) => props.onFate(statement.id, fate)}
      onEdit={(change) => props.onEdit(statement.id, change)}
    />
  ));
}
