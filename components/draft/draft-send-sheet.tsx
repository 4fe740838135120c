import { useMemo, useState } from 'react';
import { MaskingChoices, useMasking } from '@/components/ask/masking-choices';
import { ParagraphItems, TextItem } from '@/components/ask/send-items';
import type { SheetProps } from '@/components/confirm/question';
import { useText } from '@/components/ui/language';
import { SendSheet } from '@/components/ui/send-sheet';
import type { ChosenMaterial } from '@/utils/draft/draft-section';
import { isOfOwnFile, isPagesOwn } from '@/utils/draft/sentences';
import type { DraftSource } from '@/utils/draft/types';
import { sendMessages } from '@/utils/i18n/messages/send';
import { previewMasked } from '@/utils/privacy/masked-model';
import { isPrivate } from '@/utils/privacy/public-material';
import { includeItem, listSend, type SendItem, type SendRules } from '@/utils/privacy/what-is-sent';
import type { DraftTask } from './task-leaving';

const join = (texts: readonly { readonly text: string }[]): string => texts.map(({ text }) => text).join('\n');

const privateLines = ({ lines }: ChosenMaterial) => lines.filter((line) => !isPagesOwn(line));

/** What a task would send. The page's own words are public; lines of a model and the lawyer's words are notes. */
export function itemsOfTask(task: DraftTask, rules: SendRules, sources: readonly DraftSource[]): readonly SendItem[] {
  if (task.is === 'section') {
    const paragraphs = paragraphsOf(task.material);
    return listSend(
      {
        pageText: join(paragraphs.filter(({ isOwn }) => !isOwn)),
        fileText: join(paragraphs.filter(({ isOwn }) => isOwn)),
        notes: join(privateLines(task.material)),
      },
      rules,
    );
  }
  const { sentence } = task.asked;
  return listSend(
    isPagesOwn(sentence) && !isOfOwnFile(sentence, sources) ? { selection: sentence.text } : { notes: sentence.text },
    rules,
  );
}

function paragraphsOf({ documents, paragraphs }: ChosenMaterial) {
  return documents.flatMap(({ label, document }) =>
    document.paragraphs.flatMap(({ number, text }) => {
      const key = `${label} ${number}`;
      return number !== undefined && paragraphs.includes(key)
        ? [{ key, name: key, text, isOwn: isPrivate(document) }]
        : [];
    }),
  );
}

/** Everything that would go out to draft a section or rewrite a sentence: listed, read, masked or taken out. */
export function DraftSendSheet({ question, onAnswer, onCancel }: SheetProps<'draft'>) {
  const { task, rules, sources, target, persons } = question;
  const t = useText(sendMessages);
  const [without, setWithout] = useState<readonly string[]>([]);
  const [withNotes, setWithNotes] = useState(true);
  const items = useMemo(
    () => includeItem(itemsOfTask(task, rules, sources), 'notes', withNotes),
    [task, rules, sources, withNotes],
  );
  const choices = useMasking(items, persons);
  const { masking } = choices;
  const notes = items.find(({ kind }) => kind === 'notes');
  const isRewrite = task.is === 'rewrite';
  const all = task.is === 'section' ? paragraphsOf(task.material) : [];
  const paragraphs = all.filter(({ isOwn }) => !isOwn || !rules.publicMaterialOnly);
  const canSend = isRewrite ? items.some(({ included }) => included) : paragraphs.length > without.length;
  return (
    <SendSheet
      target={target}
      isAllowed={target.state === 'allowed'}
      canSend={canSend}
      onCancel={onCancel}
      canRemember={items.every(({ included, privacy }) => !included || privacy === 'public')}
      onSend={(how) => onAnswer({ how, masking, task: leaveOut(task, without, notes?.included === true) })}
      contents={
        <>
          {[false, true].map((isOwn) => (
            <ParagraphItems
              key={String(isOwn)}
              isOwn={isOwn}
              paragraphs={paragraphs
                .filter((one) => one.isOwn === isOwn)
                .map((one) => ({ ...one, text: previewMasked(one.text, masking) }))}
              without={without}
              onInclude={(key, on) =>
                setWithout((before) => (on ? before.filter((other) => other !== key) : [...before, key]))
              }
            />
          ))}
          {paragraphs.length < all.length && <li className="sn-meta">{t('fileStays')}</li>}
          {isRewrite && !notes && (
            <TextItem what={t('pageSentence')} text={previewMasked(join(items), masking)} included isPublic />
          )}
          {notes && (
            <TextItem
              what={t(isRewrite ? 'sentence' : 'notes')}
              text={previewMasked(notes.text, masking)}
              included={notes.included}
              {...(notes.locked ? { stays: t('notesStay') } : !isRewrite && { onInclude: setWithNotes })}
            />
          )}
          <MaskingChoices choices={choices} />
        </>
      }
    />
  );
}

function leaveOut(task: DraftTask, without: readonly string[], withNotes: boolean): DraftTask {
  if (task.is === 'rewrite') return task;
  const { material } = task;
  const paragraphs = material.paragraphs.filter((key) => !without.includes(key));
  const lines = withNotes ? material.lines : material.lines.filter(isPagesOwn);
  return { ...task, material: { ...material, paragraphs, lines } };
}
