import { CitationCard } from '@/components/citations/citation-card';
import type { Authorities } from '@/components/citations/read-authorities';
import { type DefinitionHere, LookUpCard } from '@/components/glossary/look-up-card';
import { sourceUrl } from '@/components/glossary/source-url';
import { Surface } from '@/components/ui/surface';
import type { GlossaryEntry } from '@/utils/glossary/types';
import type { PageSettings } from '@/utils/messaging/reader-request';
import { copyToClipboard } from '@/utils/platform/clipboard';
import type { PointedCitation } from './watch-citations';
import type { AskedWord } from './watch-look-ups';

const CARD_WIDTH = 320;
/** Room a card needs below its words; else it stands above. */
const CARD_HEIGHT = 160;

const CHINESE = /\p{Script=Han}/u;

/** What the reader pointed at or asked about, with what is known of it. */
export type Card =
  | { readonly about: 'citation'; readonly at: PointedCitation; readonly authorities: Authorities }
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
  readonly onClose: () => void;
};

/** A card in the page, beside the words it is about and never over them. */
export function CardLayer({ card, settings, room, onMarksOff, onClose }: Props) {
  const { left, top, bottom } = card.at;
  const isBelow = bottom + CARD_HEIGHT < window.innerHeight;
  const place = isBelow ? { top: bottom + 2 } : { bottom: window.innerHeight - top + 2 };
  const copy = (text: string): Promise<boolean> => copyToClipboard({ text });
  return (
    <Surface language={settings.language} theme={settings.theme} className="sn-card-layer">
      <div
        className="sn-card-place"
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
