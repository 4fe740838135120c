import { type MouseEvent, useMemo } from 'react';
import { listParties } from '@/utils/privacy/list-parties';
import { type Masking, previewMasked } from '@/utils/privacy/masked-model';
import { isPublic } from '@/utils/privacy/public-material';
import { listSend } from '@/utils/privacy/what-is-sent';
import { MaskingChoices, useMasking } from '../ask/masking-choices';
import type { Askable, How } from '../ui/consent-to';
import { useLanguage } from '../ui/language';
import { PublicTextItem, SendSheet } from '../ui/send-sheet';
import { type EstimateProps, useEstimate } from './estimate';
import { sayEstimate } from './estimate-run';

type Props = EstimateProps & {
  readonly target: Askable;
  readonly onSend: (how: How, masking: Masking) => void;
  readonly onCancel: () => void;
  readonly isOwnClick?: (event: MouseEvent) => boolean;
};

/** What a summary would send: the very words, as they would leave, masked where the reader wants them masked. */
export function SummarySheet({ target, onSend, onCancel, isOwnClick, ...about }: Props) {
  const { document } = about;
  const language = useLanguage();
  const estimate = useEstimate(about);
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
      {...(isOwnClick && { isOwnClick })}
      onCancel={onCancel}
      onSend={(how) => onSend(how, masking)}
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
