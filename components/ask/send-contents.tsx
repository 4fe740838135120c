import { useText } from '@/components/ui/language';
import { askMessages } from '@/utils/i18n/messages/ask';
import { sendMessages } from '@/utils/i18n/messages/send';
import type { Turn } from './conversation';

/** What would be sent for a question, each thing listed and to be looked at: the paragraphs, and the question itself. */
export function SendContents({ turn }: { readonly turn: Turn }) {
  const t = useText(sendMessages);
  const say = useText(askMessages);
  const sent = turn.passages.filter(({ label, id }) => !turn.without.includes(`${label} ${id}`));
  return (
    <>
      <li>
        {t('publicText', { count: sent.length })}
        <details>
          <summary>{t('view')}</summary>
          <div className="sn-send-text">{sent.map(({ number, text }) => `[${number}] ${text}`).join('\n\n')}</div>
        </details>
      </li>
      <li>
        {t('question')} ({t('mayBeConfidential')})
        <details>
          <summary>{t('view')}</summary>
          <div className="sn-send-text">{turn.question}</div>
        </details>
      </li>
      <li className="sn-meta">{say('about', { titles: turn.documents.map(({ title }) => title).join(' · ') })}</li>
    </>
  );
}
