import { useMemo, useState } from 'react';
import type { AnswerTo, SheetProps } from '@/components/confirm/question';
import { useText } from '@/components/ui/language';
import { SendSheet } from '@/components/ui/send-sheet';
import type { EarlierQuestion } from '@/utils/ask/types';
import type { Language } from '@/utils/core/language';
import { askMessages } from '@/utils/i18n/messages/ask';
import { sendMessages } from '@/utils/i18n/messages/send';
import { previewMasked } from '@/utils/privacy/masked-model';
import { includeItem, listSend, type SendItem } from '@/utils/privacy/what-is-sent';
import type { Turn } from './conversation';
import { MaskingChoices, useMasking } from './masking-choices';
import { ParagraphItems, TextItem } from './send-items';

export type AskOptions = { readonly language: Language | 'as-asked' };

/** What the reader decided on the sheet. */
export type SheetDecision = Omit<AnswerTo<'question'>, 'without'> & { readonly id: string };

const textOf = (history: readonly EarlierQuestion[]): string =>
  history.map(({ question, answer }) => [question, ...answer].join('\n')).join('\n\n');

/** Keys that stay, after one more was put in or taken out. */
const toggled = (without: readonly string[], key: string, isIncluded: boolean): readonly string[] => [
  ...without.filter((other) => other !== key),
  ...(isIncluded ? [] : [key]),
];

/** What stands in a question and what a follow-up is read with, as items of a send. */
export function itemsOf(
  { question, planned }: Pick<Turn, 'question' | 'planned'>,
  history: readonly EarlierQuestion[],
): readonly SendItem[] {
  const join = (isOwn: boolean): string =>
    planned
      .filter((one) => one.isOwn === isOwn)
      .map(({ text }) => text)
      .join('\n\n');
  return listSend(
    { pageText: join(false), fileText: join(true), question, history: textOf(history) },
    // What may not go was not planned; asking has no notes, they are a draft's.
    { publicMaterialOnly: false },
  );
}

/** Everything that would go out with a question: each thing listed, read and taken out by itself. */
export function AskSendSheet({ question, onAnswer, onCancel }: SheetProps<'question'>) {
  const { turn, target, history, persons } = question;
  const t = useText(sendMessages);
  const say = useText(askMessages);
  const listed = useMemo(() => itemsOf(turn, history), [turn, history]);
  const [withHistory, setWithHistory] = useState(true);
  const [without, setWithout] = useState(turn.without);
  const items = useMemo(() => includeItem(listed, 'history', withHistory), [listed, withHistory]);
  const choices = useMasking(items, persons);
  const { masking } = choices;
  const isOneSource = turn.documents.length === 1;
  return (
    <SendSheet
      target={target}
      isAllowed={target.state === 'allowed'}
      canSend={turn.planned.length > without.length}
      onCancel={onCancel}
      canRemember={turn.planned.every(({ isOwn }) => !isOwn)}
      onSend={(how) => onAnswer({ how, masking, withHistory, without })}
      contents={
        <>
          {[false, true].map((isOwn) => (
            <ParagraphItems
              key={String(isOwn)}
              isOwn={isOwn}
              paragraphs={turn.planned
                .filter((one) => one.isOwn === isOwn)
                .map(({ key, label, number, text }) => ({
                  key,
                  name: isOneSource ? number : `${label} ${number}`,
                  text: previewMasked(text, masking),
                }))}
              without={without}
              onInclude={(key, on) => setWithout((before) => toggled(before, key, on))}
            />
          ))}
          <TextItem what={t('question')} text={previewMasked(turn.question, masking)} included />
          {history.length > 0 && (
            <TextItem
              what={t('history', { count: history.length })}
              text={previewMasked(textOf(history), masking)}
              included={withHistory}
              onInclude={setWithHistory}
            />
          )}
          <MaskingChoices choices={choices} />
          <li className="sn-meta">{say('about', { titles: turn.documents.map(({ title }) => title).join(' · ') })}</li>
        </>
      }
    />
  );
}
