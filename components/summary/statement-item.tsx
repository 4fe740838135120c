import { useState } from 'react';
import { findLabelled } from '@/utils/core/label-paragraphs';
import type { LegalDocument } from '@/utils/core/legal-document';
import { commonMessages } from '@/utils/i18n/messages/common';
import { lineMessages } from '@/utils/i18n/messages/line';
import { Line } from '../panel/line';
import { useServices } from '../panel/services';
import { SecondReadingLine } from '../second-reading/reading-line';
import { Button } from '../ui/button';
import { useText } from '../ui/language';
import { ParagraphLink } from '../ui/paragraph-link';
import { VerdictLine } from '../ui/verdict';
import { isIncluded, needsDecision, type ShownStatement } from './decisions';

type Props = {
  readonly document: LegalDocument;
  readonly statement: ShownStatement;
  /** Language of the answer. */
  readonly language: string;
  /** While a summary is still coming, its lines cannot be worked on. */
  readonly canDecide: boolean;
  readonly onFate: (fate: 'kept' | 'dropped' | undefined) => void;
  /** New wording or new paragraphs; the line is checked anew. */
  readonly onEdit: (change: { readonly text?: string; readonly paragraphs?: readonly string[] }) => void;
};

/** A model's statement in sans, its paragraphs in the margin, and under it what checking found. */
export function StatementItem(props: Props) {
  const { document, statement, language } = props;
  const { jump } = useServices();
  const [editing, setEditing] = useState(false);
  const number = statement.paragraphs[0];
  const own = number === undefined ? undefined : findLabelled(document, number)[0]?.blocks[0];
  const quotation = statement.quotes[0];
  const go = (to: string): void => jump({ number: to });
  return (
    <Line
      document={document}
      paragraph={own && { id: own.id, number: own.number }}
      onJump={() => number !== undefined && go(number)}
      {...(quotation !== undefined && { quotation })}
      keeps={{ text: statement.text, origin: 'model', verdict: statement.verdict }}
      margin={statement.paragraphs.map((paragraph) => (
        <ParagraphLink key={paragraph} number={paragraph} onJump={() => go(paragraph)} />
      ))}
      actions={props.canDecide && !editing && <Actions {...props} onStartEdit={() => setEditing(true)} />}
    >
      {editing ? (
        <Editor
          text={statement.text}
          language={language}
          onDone={(text) => {
            setEditing(false);
            if (text !== undefined) props.onEdit({ text });
          }}
        />
      ) : (
        <p className="sn-statement" data-included={isIncluded(statement)} data-fate={statement.fate} lang={language}>
          {statement.text}
        </p>
      )}
      <VerdictLine result={statement} onJump={go} />
      <SecondReadingLine reading={statement.reading} />
      <Fate {...props} />
    </Line>
  );
}

function Fate({ statement }: Props) {
  const t = useText(lineMessages);
  const said = [
    statement.isEdited && t('edited'),
    statement.fate === 'kept' && t('kept'),
    statement.fate === 'dropped' && t('dropped'),
  ].filter((word) => word !== false);
  return said.length === 0 ? null : <p className="sn-fate">{said.join(' · ')}</p>;
}

function Actions({ statement, onFate, onEdit, onStartEdit }: Props & { readonly onStartEdit: () => void }) {
  const t = useText(lineMessages);
  const common = useText(commonMessages);
  const fix = statement.findings.flatMap((finding) => fixOf(finding))[0];
  return (
    <>
      {fix !== undefined && (
        <Button kind="link" onClick={() => onEdit({ paragraphs: [fix] })}>
          {t('fix', { number: fix })}
        </Button>
      )}
      {statement.fate === 'undecided' && needsDecision(statement) && (
        <Button kind="link" onClick={() => onFate('kept')}>
          {t('keep')}
        </Button>
      )}
      {statement.fate === 'undecided' ? (
        <Button kind="link" onClick={() => onFate('dropped')}>
          {t('drop')}
        </Button>
      ) : (
        <Button kind="link" onClick={() => onFate(undefined)}>
          {t('restore')}
        </Button>
      )}
      <Button kind="link" onClick={onStartEdit}>
        {common('edit')}
      </Button>
    </>
  );
}

/** Paragraph numbers a check proposes instead; findings that crossed a boundary carry them as plain fields. */
function fixOf(finding: object): readonly string[] {
  const fix = 'fix' in finding ? finding.fix : undefined;
  return Array.isArray(fix) ? fix.filter((number) => typeof number === 'string') : [];
}

type EditorProps = {
  readonly text: string;
  readonly language: string;
  /** The new wording, or undefined where nothing changed. */
  readonly onDone: (text: string | undefined) => void;
};

function Editor({ text, language, onDone }: EditorProps) {
  const t = useText(lineMessages);
  const common = useText(commonMessages);
  const [draft, setDraft] = useState(text);
  const save = (): void => onDone(draft.trim() === '' || draft === text ? undefined : draft.trim());
  return (
    <div className="sn-editor">
      <textarea
        className="sn-field"
        lang={language}
        aria-label={t('editLine')}
        rows={3}
        value={draft}
        ref={(field) => field?.focus()}
        onChange={(event) => setDraft(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') {
            event.stopPropagation();
            onDone(undefined);
          }
        }}
      />
      <div className="sn-line-actions">
        <Button kind="link" onClick={save}>
          {common('save')}
        </Button>
        <Button kind="link" onClick={() => onDone(undefined)}>
          {common('cancel')}
        </Button>
      </div>
    </div>
  );
}
