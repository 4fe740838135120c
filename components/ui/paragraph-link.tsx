import { commonMessages } from '@/utils/i18n/messages/common';
import { provisionName } from '@/utils/i18n/place-words';
import { useLanguage, useText } from './language';

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
  const named = provisionName(number, useLanguage());
  return (
    <a
      className="sn-paragraph-link"
      href={`#${encodeURIComponent(number)}`}
      aria-label={named === number ? t('goToParagraph', { number }) : t('goToPlace', { place: named })}
      onClick={(event) => {
        // The address belongs to the site's own router.
        event.preventDefault();
        onJump();
      }}
    >
      {shown?.replace(number, named) ?? named}
    </a>
  );
}
