import { type KeyboardEvent, useRef, useState } from 'react';
import { citationMessages } from '@/utils/i18n/messages/citations';
import { commonMessages } from '@/utils/i18n/messages/common';
import { provisionName } from '@/utils/i18n/place-words';
import { useLanguage, useText } from '../ui/language';
import type { ShownMention } from './authority-row';

type Props = { readonly mentions: readonly ShownMention[]; readonly onJump: (mention: ShownMention) => void };

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 };

/**
 * Where in the document an authority is mentioned: one tick per mention over the length of the text, each a link.
 * One stop for the Tab key; left and right move along, so twenty mentions do not mean twenty stops. Beyond the first and
 * the last, the key is the row's.
 */
export function Sparkline({ mentions, onJump }: Props) {
  const t = useText(citationMessages);
  const common = useText(commonMessages);
  const language = useLanguage();
  const [current, setCurrent] = useState(0);
  const row = useRef<HTMLOListElement>(null);

  function sayPlace(number: string): string {
    const place = provisionName(number, language);
    return place === number ? common('goToParagraph', { number }) : common('goToPlace', { place });
  }

  function move(event: KeyboardEvent): void {
    const step = STEPS[event.key];
    if (step === undefined) return;
    const next = current + step;
    if (next < 0 || next >= mentions.length) return;
    event.preventDefault();
    setCurrent(next);
    row.current?.querySelectorAll('a')[next]?.focus();
  }

  return (
    <ol className="sn-spark" aria-label={t('places', { count: mentions.length })} ref={row} onKeyDown={move}>
      {mentions.map((mention, at) => {
        const said = mention.number === undefined ? t('goToMention', { count: at + 1 }) : sayPlace(mention.number);
        return (
          <li key={mention.start} style={{ left: `${(mention.at * 100).toFixed(1)}%` }}>
            <a
              href={`#${mention.number ?? at + 1}`}
              title={said}
              tabIndex={at === current ? 0 : -1}
              onFocus={() => setCurrent(at)}
              onClick={(event) => {
                event.preventDefault();
                onJump(mention);
              }}
            >
              <span className="sn-heard-only">{said}</span>
            </a>
          </li>
        );
      })}
    </ol>
  );
}
