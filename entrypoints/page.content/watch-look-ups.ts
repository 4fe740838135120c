import type { PageSettings } from '@/utils/messaging/page-to-background';

/** A word or phrase that the reader asked about, and where it is on the screen. */
export type AskedWord = { readonly text: string; readonly left: number; readonly top: number; readonly bottom: number };

/** Longer selections are passages, not terms. */
export const LONGEST_PHRASE = 80;

const HELD: Readonly<Record<PageSettings['lookUpModifier'], (event: MouseEvent) => boolean>> = {
  // Off until a key is chosen in the settings: a double click belongs to the page.
  off: () => false,
  alt: ({ altKey }) => altKey,
  control: ({ ctrlKey }) => ctrlKey,
  shift: ({ shiftKey }) => shiftKey,
};

type Deps = {
  readonly document: Document;
  readonly signal: AbortSignal;
  readonly modifier: () => PageSettings['lookUpModifier'];
  readonly onAsk: (word: AskedWord) => void;
};

/** Tells which word the reader double-clicked, or which phrase was selected, with the look-up key held. */
export function watchLookUps({ document, signal, modifier, onAsk }: Deps): void {
  document.addEventListener(
    'dblclick',
    (event) => {
      if (!event.isTrusted) return;
      const selection = document.getSelection();
      const text = selection?.toString().trim() ?? '';
      if (!HELD[modifier()](event) || text === '' || text.length > LONGEST_PHRASE || selection?.rangeCount !== 1)
        return;
      const { left, top, bottom } = selection.getRangeAt(0).getBoundingClientRect();
      onAsk({ text, left, top, bottom });
    },
    { signal },
  );
}
