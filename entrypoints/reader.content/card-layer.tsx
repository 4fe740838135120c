import { CitationCard } from '@/components/citations/citation-card';
import type { Authorities } from '@/components/citations/read-authorities';
import { Surface } from '@/components/ui/surface';
import type { PageSettings } from '@/utils/messaging/reader-request';
import { copyToClipboard } from '@/utils/platform/clipboard';
import type { PointedCitation } from './watch-citations';

const CARD_WIDTH = 320;
/** Room a card needs below its citation; else it stands above. */
const CARD_HEIGHT = 120;

type Props = {
  readonly pointed: PointedCitation;
  readonly authorities: Authorities;
  readonly settings: PageSettings;
  /** Width of the page that is not under the sidebar. */
  readonly room: number;
  readonly onOff: () => void;
  readonly onClose: () => void;
};

/** The card of a citation in the page, beside the words and never over them. */
export function CardLayer({ pointed, authorities, settings, room, onOff, onClose }: Props) {
  const { citation, left, top, bottom } = pointed;
  const row = authorities.rows.find(({ mentions }) => mentions.some(({ start }) => start === citation.start));
  if (row === undefined) return null;
  const isBelow = bottom + CARD_HEIGHT < window.innerHeight;
  const place = isBelow ? { top: bottom + 2 } : { bottom: window.innerHeight - top + 2 };
  return (
    <Surface language={settings.language} theme={settings.theme} className="sn-card-layer">
      <div
        className="sn-card-place"
        style={{ ...place, left: Math.max(4, Math.min(left, room - CARD_WIDTH - 4)), width: CARD_WIDTH }}
      >
        <CitationCard
          norm={citation.norm}
          row={row}
          onCopy={(text) => copyToClipboard({ text })}
          onOff={onOff}
          onClose={onClose}
        />
      </div>
    </Surface>
  );
}
