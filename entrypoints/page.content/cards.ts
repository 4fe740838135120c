import { knownAuthorities } from '@/components/citations/read-authorities';
import type { Span } from '@/utils/core/text-span';
import { askBackground } from '@/utils/messaging/client';
import type { PageSettings } from '@/utils/messaging/page-to-background';
import type { PageReading } from '@/utils/sites/types';
import type { Card } from './card-layer';
import { findDefinition } from './find-definition';
import { watchCitations } from './watch-citations';
import { type AskedWord, watchLookUps } from './watch-look-ups';

/** The term, and a few others it might mean. */
const LOOK_UP_LIMIT = 6;

type Deps = {
  readonly signal: AbortSignal;
  readonly reading: () => PageReading | undefined;
  readonly settings: () => PageSettings;
  readonly jump: (span: Span) => void;
  readonly scrollTo: (span: Span) => void;
  /** The card came, went or changed. */
  readonly onChange: () => void;
};

/** The one card in the page: of the citation pointed at, or of the word looked up. */
export function createCards({ signal, reading, settings, jump, scrollTo, onChange }: Deps) {
  let card: Card | undefined;

  function show(next: Card | undefined): void {
    card = next;
    onChange();
  }

  async function lookUp(at: AskedWord): Promise<void> {
    const answer = await askBackground('look-up', { query: at.text, limit: LOOK_UP_LIMIT });
    const hits = answer.ok ? answer.value.hits.map(({ entry }) => entry) : [];
    const document = reading()?.document;
    const found = document && findDefinition(document, at.text);
    const definition = found && { definition: found.here, onGoToDefinition: () => jump(found.span) };
    show({ about: 'term', at, hits, ...definition });
  }

  /** Who had the focus before a card took it. */
  let focused: Element | null = null;

  const watched = watchCitations({
    window,
    signal,
    source: () => {
      const read = reading();
      const authorities = read && settings().marks ? knownAuthorities(read.document) : undefined;
      return read && authorities && { places: read.places, authorities };
    },
    scrollTo,
    onPoint: (at, byKeys) => {
      const read = reading();
      const authorities = read && knownAuthorities(read.document);
      if (byKeys && card === undefined) focused = document.activeElement;
      show(at && authorities && { about: 'citation', at, authorities, byKeys });
    },
  });
  watchLookUps({ document, signal, modifier: () => settings().lookUpModifier, onAsk: lookUp });

  return {
    get current(): Card | undefined {
      return card;
    },
    step: watched.step,
    close(): void {
      watched.forget();
      show(undefined);
      if (focused instanceof HTMLElement) focused.focus();
      focused = null;
    },
    /** The page it stood on has gone; whoever calls draws anyway. */
    forget(): void {
      watched.forget();
      card = undefined;
    },
  };
}
