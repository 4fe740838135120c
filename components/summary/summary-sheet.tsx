import { useMemo } from 'react';
import { listParties } from '@/utils/privacy/list-parties';
import { previewMasked } from '@/utils/privacy/masked-model';
import { isPublic } from '@/utils/privacy/public-material';
import { listSend } from '@/utils/privacy/what-is-sent';
import { MaskingChoices, useMasking } from '../ask/masking-choices';
import type { SheetProps } from '../confirm/question';
import { useLanguage } from '../ui/language';
import { PublicTextItem, SendSheet } from '../ui/send-sheet';
import { useEstimate } from './estimate';
import { sayEstimate } from './estimate-run';

/** What a summary would send: the very words, as they would leave, masked where the reader wants them masked. */
export function SummarySheet({ question, onAnswer, onCancel }: SheetProps<'summary'>) {
  const { target, document } = question;
  const language = useLanguage();
  const estimate = useEstimate({ ...question, endpoint: target });
  const text = estimate?.text ?? '';
  const isOpen = isPublic(document);
  const items = useMemo(
    // What may not go is not offered; the sheet lists what would go.
    () => listSend(isOpen ? { pageText: text } : { fileText: text }, { publicMaterialOnly: false }),
    [isOpen, text],
  );
  const names = useMemo(() => listParties(document), [document]);
  const choices = useMasking(items, names);
  const { masking } = choices;
  return (
    <SendSheet
      target={target}
      canRemember={isOpen}
      canSend={estimate !== undefined}
      onCancel={onCancel}
      onSend={(how) => onAnswer({ how, masking })}
      contents={
        estimate && (
          <>
            <PublicTextItem text={previewMasked(text, masking)} paragraphs={estimate.paragraphs} isPrivate={!isOpen} />
            {sayEstimate(estimate, language).map((said) => (
              <li key={said}>{said}</li>
            ))}
            <MaskingChoices choices={choices} />
          </>
        )
      }
    />
  );
}
