import { useMemo } from 'react';
import { secondReadingMessages } from '@/utils/i18n/messages/second-reading';
import { listParties } from '@/utils/privacy/list-parties';
import { previewMasked } from '@/utils/privacy/masked-model';
import { isPublic } from '@/utils/privacy/public-material';
import { listSend } from '@/utils/privacy/what-is-sent';
import { textToRead } from '@/utils/second-reading/what-leaves';
import { MaskingChoices, useMasking } from '../ask/masking-choices';
import type { SheetProps } from '../confirm/question';
import { useText } from '../ui/language';
import { PublicTextItem, SendSheet } from '../ui/send-sheet';

/** The lines and the paragraphs they cite, as they would leave. */
export function SecondReadingSheet({ question, onAnswer, onCancel }: SheetProps<'second-reading'>) {
  const { target, toRead, madeFrom } = question;
  const { text, paragraphs } = textToRead(toRead);
  const isOpen = toRead.every(({ document }) => isPublic(document));
  const said = toRead.flatMap(({ statements }) => statements.map((one) => one.text)).join('\n');
  const items = useMemo(
    // What may not go is not offered; the sheet lists what would go.
    () =>
      listSend(
        {
          ...(isOpen ? { pageText: text } : { fileText: text }),
          ...(madeFrom === 'question' && { question: said }),
          ...(madeFrom === 'draft' && { notes: said }),
        },
        { publicMaterialOnly: false },
      ),
    [isOpen, text, said, madeFrom],
  );
  const names = useMemo(() => [...new Set(toRead.flatMap(({ document }) => listParties(document)))], [toRead]);
  const choices = useMasking(items, names);
  const t = useText(secondReadingMessages);
  return (
    <SendSheet
      target={target}
      canRemember={isOpen && madeFrom !== 'draft'}
      onCancel={onCancel}
      onSend={(how) => onAnswer({ how, masking: choices.masking })}
      contents={
        <>
          <li>{t('statements')}</li>
          <PublicTextItem text={previewMasked(text, choices.masking)} paragraphs={paragraphs} isPrivate={!isOpen} />
          <MaskingChoices choices={choices} />
        </>
      }
    />
  );
}
