import { commonMessages } from '@/utils/i18n/messages/common';
import { useText } from './language';

type Props = {
  /** As printed: `42`, `12A`, `s 4(1)`. */
  readonly number: string;
  readonly onJump: () => void;
  /** What is shown, where it is not the bare number: `[42]`. */
  readonly shown?: string;
};

/** A paragraph number that leads to its paragraph: jump, mark, focus. */
export function ParagraphLink({ number, onJump, shown }: Props) {
  const t = useText(commonMessages);
  return (
    <a
      className="sn-paragraph-link"
      href={`#${encodeURIComponent(number)}`}
      aria-label={t('goToParagraph', { number })}
      onClick={(event) => {
        // The address belongs to the site's own router.
        event.preventDefault();
        onJump();
      }}
    >
      {shown ?? number}
    </a>
  );
}
