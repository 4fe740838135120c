import { type KeyboardEvent, useEffect, useRef } from 'react';
import { CitationCard } from '@/components/citations/citation-card';
import type { Authorities } from '@/components/citations/read-authorities';
import { type DefinitionHere, LookUpCard } from '@/components/glossary/look-up-card';
import { sourceUrl } from '@/components/glossary/source-url';
import { Surface } from '@/components/ui/surface';
import type { GlossaryEntry } from '@/utils/glossary/types';
import type { PageSettings } from '@/utils/messaging/page-to-background';
import { copyToClipboard } from '@/utils/platform/clipboard';
import { type PointedCitation, stepOf } from './watch-citations';
import type { AskedWord } from './watch-look-ups';

const CARD_WIDTH = 320;
/** Room a card needs below its words; else it stands above. */
const CARD_HEIGHT = 160;

const CHINESE = /\p{Script=Han}/u;

/** What the reader pointed at or asked about, with what is known of it. */
export type Card =
  | {
      readonly about: 'citation';
      readonly at: PointedCitation;
      readonly authorities: Authorities;
      /** Reached by keys: the card takes the focus. */
      readonly byKeys: boolean;
    }
  | {
      readonly about: 'term';
      readonly at: AskedWord;
      readonly hits: readonly GlossaryEntry[];
      readonly definition?: DefinitionHere;
      readonly onGoToDefinition?: () => void;
    };

type Props = {
  readonly card: Card;
  readonly settings: PageSettings;
  /** Width of the page that is not under the sidebar. */
  readonly room: number;
  readonly onMarksOff: () => void;
  readonly onStep: (direction: 1 | -1) => void;
  readonly onClose: () => void;
};

/** A card in the page, beside the words it is about and never over them. */
export function CardLayer({ card, settings, room, onMarksOff, onStep, onClose }: Props) {
  const element = useRef<HTMLDivElement>(null);
  const reached = card.about === 'citation' && card.byKeys ? card.at.citation.start : undefined;
  useEffect(() => {
    if (reached !== undefined) element.current?.querySelector<HTMLElement>('.sn-card-actions :is(a, button)')?.focus();
  }, [reached]);
  // Nothing typed in here reaches the page, so the keys that walk from citation to citation are heard here too.
  const press = (event: KeyboardEvent): void => {
    const direction = stepOf(event);
    if (event.key === 'Escape') onClose();
    else if (direction !== undefined) {
      event.preventDefault();
      onStep(direction);
    }
  };
  const { left, top, bottom } = card.at;
  const isBelow = bottom + CARD_HEIGHT < window.innerHeight;
  const place = isBelow ? { top: bottom + 2 } : { bottom: window.innerHeight - top + 2 };
  const copy = (text: string): Promise<boolean> => copyToClipboard({ text });
  return (
    <Surface language={settings.language} theme={settings.theme} className="sn-card-layer">
      {/* biome-ignore lint/a11y/noStaticElementInteractions: hears the keys of what is in it */}
      <div
        ref={element}
        className="sn-card-place"
        onKeyDown={press}
        style={{ ...place, left: Math.max(4, Math.min(left, room - CARD_WIDTH - 4)), width: CARD_WIDTH }}
      >
        {card.about === 'citation' ? (
          <OfCitation card={card} onCopy={copy} onMarksOff={onMarksOff} onClose={onClose} />
        ) : (
          <LookUpCard
            hits={card.hits}
            isChinese={CHINESE.test(card.at.text)}
            sourceUrl={sourceUrl}
            onCopy={copy}
            onClose={onClose}
            {...(card.definition && { definition: card.definition })}
            {...(card.onGoToDefinition && { onGoToDefinition: card.onGoToDefinition })}
          />
        )}
      </div>
    </Surface>
  );
}

type CitationProps = Pick<Props, 'onMarksOff' | 'onClose'> & {
  readonly card: Extract<Card, { about: 'citation' }>;
  readonly onCopy: (text: string) => Promise<boolean>;
};

function OfCitation({ card, onCopy, onMarksOff, onClose }: CitationProps) {
  const { citation } = card.at;
  const row = card.authorities.rows.find(({ mentions }) => mentions.some(({ start }) => start === citation.start));
  if (row === undefined) return null;
  return <CitationCard norm={citation.norm} row={row} onCopy={onCopy} onOff={onMarksOff} onClose={onClose} />;
}
