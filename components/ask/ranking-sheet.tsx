import { useText } from '@/components/ui/language';
import { PublicTextItem, SendSheet } from '@/components/ui/send-sheet';
import { askMessages } from '@/utils/i18n/messages/ask';
import { sendMessages } from '@/utils/i18n/messages/send';
import { isPublic } from '@/utils/privacy/public-material';
import type { SheetProps } from '../confirm/question';
import { TextItem } from './send-items';

/** What ranking by embeddings sends: the whole text of every document, and the question. */
export function RankingSheet({ question: { target, question, documents }, onAnswer, onCancel }: SheetProps<'ranking'>) {
  const t = useText(askMessages);
  const say = useText(sendMessages);
  return (
    <SendSheet
      target={target}
      isAllowed={target.state === 'allowed'}
      canRemember={documents.every(({ document }) => isPublic(document))}
      onCancel={onCancel}
      onSend={(how) => onAnswer({ how })}
      contents={
        <>
          <li>{t('rankSendsAll')}</li>
          {documents.map(({ label, document }) => (
            <PublicTextItem
              key={label}
              text={document.text}
              paragraphs={document.paragraphs.length}
              isPrivate={!isPublic(document)}
            />
          ))}
          <TextItem what={say('question')} text={question} included />
        </>
      }
    />
  );
}
