import { useMemo, useRef, useState } from 'react';
import { Confirm } from '@/components/confirm/confirm';
import { Button } from '@/components/ui/button';
import { asRemembered, isAskable, needsSheet } from '@/components/ui/consent-to';
import { ErrorNote } from '@/components/ui/error-note';
import { useText } from '@/components/ui/language';
import { StatusLine } from '@/components/ui/status-line';
import type { ChosenMaterial } from '@/utils/draft/draft-section';
import type { Edit } from '@/utils/draft/edit-draft';
import { renderHeader } from '@/utils/draft/header';
import { sentencesOfSection } from '@/utils/draft/sentences';
import type { Draft, DraftSection, DraftSentence } from '@/utils/draft/types';
import { commonMessages } from '@/utils/i18n/messages/common';
import { draftMessages } from '@/utils/i18n/messages/draft';
import { listParties } from '@/utils/privacy/list-parties';
import { NO_MASKING } from '@/utils/privacy/masked-model';
import { SecondReading } from '../second-reading/second-reading';
import type { SecondReadingServices } from '../second-reading/services';
import { draftPartsToRead, useDraftReadings } from './draft-reading';
import { DraftSentenceField, type SentenceTools } from './draft-sentence';
import { DraftTable } from './draft-table';
import type { DraftTask } from './task-leaving';
import { leavingOfTask } from './task-leaving';
import type { DraftModel } from './use-draft-model';

type Props = {
  readonly draft: Draft;
  readonly model: DraftModel;
  readonly onEdit: (edit: Edit) => void;
  readonly onShow: (url: string, paragraph: string) => void;
  /** The lines and paragraphs that a section may be drafted from; undefined where the page is not open. */
  readonly material: ChosenMaterial | undefined;
  readonly secondReading: SecondReadingServices | undefined;
  readonly onOpenOptions: () => void;
};

/**
 * The draft as plain fields, a sentence each, and not a rich-text editor (TipTap and Lexical were weighed): a sentence
 * that is a field of its own keeps its paragraph, its verdict and its origin through any edit, where a rich text would
 * have to carry them as marks that a paste or a merge of two lines loses. Fields also paste as text only, work by
 * keyboard like any form, and take none of the 200 kB and more that an editor adds to the panel.
 */
export function DraftEditor({ draft, model, onEdit, onShow, material, secondReading, onOpenOptions }: Props) {
  const t = useText(draftMessages);
  const [asking, setAsking] = useState<DraftTask | null>(null);
  const { endpoint, run } = model;
  const canAsk = isAskable(endpoint);

  const persons = useMemo(
    () => [...new Set((material?.documents ?? []).flatMap(({ document }) => listParties(document)))],
    [material],
  );

  const request = (task: DraftTask): void => {
    if (!isAskable(endpoint)) return;
    // What was allowed once for all is the page's text; the lawyer's own words are shown first, each time.
    const what = leavingOfTask(task, model.rules, draft.header.sources);
    if (needsSheet(endpoint, what)) setAsking(task);
    else void model.start(task, { ...asRemembered(), masking: NO_MASKING });
  };

  const readings = useDraftReadings(draft);
  const tools = { ...toolsOf(draft, onEdit, onShow, canAsk ? request : undefined), readingOf: readings.readingOf };

  return (
    <div className="sn-draft">
      <Title draft={draft} onEdit={onEdit} />
      <Header draft={draft} />
      {draft.sections.map((section) => (
        <SectionFields
          key={section.id}
          section={section}
          draft={draft}
          tools={tools}
          model={model}
          onOpenOptions={onOpenOptions}
          {...(canAsk && material && { onDraft: () => request({ is: 'section', at: section.id, material }) })}
        />
      ))}
      {secondReading && material && (
        <SecondReading
          services={secondReading}
          parts={draftPartsToRead(draft, material)}
          madeFrom="draft"
          onRead={readings.note}
          onOpenOptions={onOpenOptions}
        />
      )}
      <StatusLine heardOnly message={run.is === 'working' && canAsk ? t('drafting', { model: endpoint.model }) : ''} />
      {asking && <Asking draft={draft} model={model} task={asking} persons={persons} onEnd={() => setAsking(null)} />}
    </div>
  );
}

type AskingProps = Pick<Props, 'draft' | 'model'> & {
  readonly task: DraftTask;
  readonly persons: readonly string[];
  readonly onEnd: () => void;
};

/** The sheet before a task is sent. */
function Asking({ draft, model, task: asked, persons, onEnd }: AskingProps) {
  const { endpoint, rules } = model;
  const { sources } = draft.header;
  if (!isAskable(endpoint)) return null;
  return (
    <Confirm
      question={{ is: 'draft', target: endpoint, task: asked, rules, sources, persons }}
      what={leavingOfTask(asked, rules, sources)}
      onCancel={onEnd}
      onAnswer={async ({ task, ...choice }) => {
        onEnd();
        await model.start(task, choice);
      }}
    />
  );
}

function Title({ draft, onEdit }: Pick<Props, 'draft' | 'onEdit'>) {
  const t = useText(draftMessages);
  return (
    <textarea
      className="sn-draft-title"
      aria-label={t('title')}
      rows={1}
      value={draft.title}
      // A title may run over several lines on the screen and holds no line break.
      onChange={(event) => onEdit({ type: 'title', text: event.target.value.replace(/\s*\n\s*/g, ' ') })}
    />
  );
}

/** What can be done with a sentence; rewritten where a model can be asked. */
const toolsOf = (
  draft: Draft,
  onEdit: Props['onEdit'],
  onShow: Props['onShow'],
  request: ((task: DraftTask) => void) | undefined,
): Omit<SentenceTools, 'readingOf'> => ({
  onEdit,
  onShow: (sentence, number) => {
    const label = sentence.sources.find((source) => source.number === number)?.label;
    const source = draft.header.sources.find((one) => one.label === label) ?? draft.header.sources[0];
    if (source) onShow(source.url, number);
  },
  ...(request && {
    onRewrite: (sentence: DraftSentence, task: 'translate' | 'polish' | 'shorten') =>
      request({
        is: 'rewrite',
        at: sentence.id,
        asked: { task, sentence, language: task === 'translate' ? otherLanguage(draft.language) : draft.language },
      }),
  }),
});

const otherLanguage = (language: Draft['language']): Draft['language'] => (language === 'en' ? 'zh-Hant' : 'en');

function Header({ draft }: { readonly draft: Draft }) {
  const t = useText(draftMessages);
  const header = renderHeader(draft);
  return (
    <>
      {header.restrictions.map((restriction) => (
        <p key={restriction} className="sn-restriction">
          {restriction}
        </p>
      ))}
      <details className="sn-draft-header">
        <summary>{t('header')}</summary>
        {header.lines.map(({ label, value }) => (
          <p key={`${label}${value}`} className="sn-meta">
            {label}: {value}
          </p>
        ))}
        {header.notes.map((note) => (
          <p key={note} className="sn-meta">
            {note}
          </p>
        ))}
      </details>
    </>
  );
}

type SectionProps = {
  readonly section: DraftSection;
  readonly draft: Draft;
  readonly tools: SentenceTools;
  readonly model: DraftModel;
  readonly onDraft?: () => void;
  readonly onOpenOptions: () => void;
};

function SectionFields(props: SectionProps) {
  const { section, draft, tools } = props;
  const hasOneSource = draft.header.sources.length === 1;
  return (
    <section aria-label={section.heading} className="sn-draft-section">
      <SectionHeading section={section} onEdit={tools.onEdit} />
      {section.blocks.map((block) =>
        block.type === 'table' ? (
          <DraftTable key={block.id} block={block} language={draft.language} tools={tools} />
        ) : (
          block.sentences.map((sentence) => (
            <DraftSentenceField
              key={sentence.id}
              sentence={sentence}
              language={draft.language}
              block={block.id}
              hasOneSource={hasOneSource}
              {...tools}
            />
          ))
        ),
      )}
      <SectionEnd {...props} />
    </section>
  );
}

function SectionHeading({ section: { id, heading }, onEdit }: Pick<SectionProps, 'section'> & Pick<Props, 'onEdit'>) {
  const t = useText(draftMessages);
  return (
    <div className="sn-draft-heading">
      <input
        aria-label={t('heading')}
        value={heading}
        onChange={(event) => onEdit({ type: 'heading', section: id, text: event.target.value })}
      />
      <Button
        kind="icon"
        aria-label={t('moveSectionUp', { heading })}
        onClick={() => onEdit({ type: 'move-section', id, by: -1 })}
      >
        ↑
      </Button>
      <Button
        kind="icon"
        aria-label={t('moveSectionDown', { heading })}
        onClick={() => onEdit({ type: 'move-section', id, by: 1 })}
      >
        ↓
      </Button>
    </div>
  );
}

/** What can be done with a section: a line of one's own, a model's draft; and what the model is doing about it. */
function SectionEnd({ section, tools, model, onDraft, onOpenOptions }: SectionProps) {
  const t = useText(draftMessages);
  const common = useText(commonMessages);
  const added = useRef(0);
  const { endpoint, run } = model;
  const isHere =
    run.is !== 'idle' && (run.at === section.id || sentencesOfSection(section).some(({ id }) => id === run.at));
  const name = isAskable(endpoint) ? endpoint.model : '';
  const addOwn = (): void => {
    added.current += 1;
    tools.onEdit({ type: 'add', section: section.id, id: `own-${Date.now()}-${added.current}`, text: '' });
  };
  return (
    <>
      {isHere && run.is === 'refused' && <p className="sn-ask-note">{t('refused')}</p>}
      {isHere && run.is === 'failed' && (
        <ErrorNote failure={run.failure} onStep={(step) => (step === 'settings' ? onOpenOptions() : onDraft?.())} />
      )}
      <p className="sn-ask-actions">
        <Button kind="link" onClick={addOwn}>
          {t('addOwn')}
        </Button>
        {onDraft && !isHere && (
          <Button kind="link" onClick={onDraft}>
            {t('withModel', { model: name })}
          </Button>
        )}
        {isHere && run.is === 'working' && (
          <>
            <span className="sn-meta">{t('drafting', { model: name })}</span>
            <Button onClick={model.stop}>{common('stop')}</Button>
          </>
        )}
      </p>
    </>
  );
}
