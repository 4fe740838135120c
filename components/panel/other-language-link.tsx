import { commonMessages } from '@/utils/i18n/messages/common';
import { lineMessages } from '@/utils/i18n/messages/line';
import { Button } from '../ui/button';
import { useText } from '../ui/language';
import type { ReadDocument } from './document-state';
import { otherLanguageOf } from './other-language';
import { useServices } from './services';

type Props = { readonly document: ReadDocument; readonly number?: string | undefined };

/** One click to the same provision in the other language; nothing where there is none. */
export function OtherLanguageLink({ document, number }: Props) {
  const t = useText(lineMessages);
  const common = useText(commonMessages);
  const { jump } = useServices();
  const other = otherLanguageOf(document, number);
  if (other === undefined) return null;
  const words = t(other.isEnglish ? 'englishText' : 'chineseText');
  if ('span' in other) {
    return (
      <Button kind="link" onClick={() => jump({ counterpart: other.span })}>
        {words}
      </Button>
    );
  }
  return (
    <a className="sn-button" data-kind="link" href={other.url} target="_blank" rel="noreferrer">
      {words}
      <span className="sn-heard-only"> ({common('opensInNewTab')})</span>
    </a>
  );
}
