import type { Span } from '@/utils/core/text-span';
import { askBackground } from '@/utils/messaging/ask-background';
import type { MarkedCitation, PageSettings } from '@/utils/messaging/page-to-background';
import type { PageReading } from '@/utils/sites/types';
import { citationCard, drawLookUpCard } from './card-view';
import { element } from './element';
import type { PointedCitation } from './find-citation';
import { stepOf, watchCitations } from './watch-citations';
import { type AskedWord, watchLookUps } from './watch-look-ups';

const CARD_WIDTH = 320;
/** Room a card needs below its words; else it stands above. */
const CARD_HEIGHT = 160;

/** What was read of the page, with the citations that the background found in it. */
export type MarkedPage = {
  readonly reading: PageReading;
  readonly hash: string;
  readonly citations: readonly MarkedCitation[];
};

type Deps = {
  readonly signal: AbortSignal;
  readonly root: ShadowRoot;
  readonly host: HTMLElement;
  /** The page, once its citations are known. */
  readonly page: () => MarkedPage | undefined;
  readonly settings: () => PageSettings;
  /** Width of the page that is not under the sidebar. */
  readonly room: () => number;
  readonly jump: (span: Span) => void;
  readonly scrollTo: (span: Span) => void;
  readonly onMarksOff: () => void;
};

type Place = { readonly left: number; readonly top: number; readonly bottom: number };

/** A card's own layer, with the card below the words it is about, or above them where there is more room. */
function layer(content: HTMLElement, at: Place, { language, theme }: PageSettings, room: number): HTMLElement {
  const place = element('div', { class: 'sn-card-place' }, [content]);
  place.style.width = `${CARD_WIDTH}px`;
  put(place, at, room);
  const attributes = { 'data-theme': theme, lang: language };
  return element('div', { class: 'sn-root sn-card-layer', attributes }, [place]);
}

function put({ style }: HTMLElement, { left, top, bottom }: Place, room: number): void {
  const isBelow = bottom + CARD_HEIGHT < window.innerHeight;
  style.left = `${Math.max(4, Math.min(left, room - CARD_WIDTH - 4))}px`;
  style.top = isBelow ? `${bottom + 2}px` : '';
  style.bottom = isBelow ? '' : `${window.innerHeight - top + 2}px`;
}

/** What a key takes first: an action, else whatever can be pressed. */
const firstOf = (card: HTMLElement): HTMLElement | null =>
  card.querySelector('.sn-card-actions :is(a, button)') ?? card.querySelector(':is(a, button)');

/** The card that is open, and what asks for the next. */
type Shown = {
  readonly deps: Deps;
  card: HTMLElement | undefined;
  /** Answers to an earlier pointing are dropped. */
  turn: number;
  /** The citation whose card is open or asked for, at its place now: scrolling moves the card and asks nothing again. */
  pointed: PointedCitation | undefined;
  /** Whether the open card is of what is pointed at; else it waits for its answer. */
  isAnswered: boolean;
  /** Who had the focus before a card took it. */
  focused: Element | null;
};

type Watched = ReturnType<typeof watchCitations>;

/** The one card in the page, beside the citation pointed at or the word looked up; what it says comes from the background. */
export function createCards(deps: Deps) {
  const { signal, settings } = deps;
  const state: Shown = { deps, card: undefined, turn: 0, pointed: undefined, isAnswered: false, focused: null };
  const watched: Watched = watchCitations({
    window,
    signal,
    host: deps.host,
    source: () => {
      const page = settings().marks ? deps.page() : undefined;
      return page && { places: page.reading.places, citations: page.citations };
    },
    scrollTo: deps.scrollTo,
    onPoint: (at, byKeys) => {
      if (at === undefined) drop(state);
      else void showCitation(state, watched, at, byKeys);
    },
  });
  const lookUp = (word: AskedWord, byKeys = false): Promise<void> => showWord(state, watched, word, byKeys);
  watchLookUps({ document, signal, modifier: () => settings().lookUpModifier, onAsk: (word) => void lookUp(word) });
  return {
    close: (): void => close(state, watched),
    lookUp,
    /** The page it stood on has gone. */
    forget(): void {
      watched.forget();
      drop(state);
    },
  };
}

function show(state: Shown, watched: Watched, content: HTMLElement, at: Place, byKeys: boolean): void {
  const { deps, card } = state;
  if (byKeys && card === undefined) state.focused = document.activeElement;
  const next = layer(content, at, deps.settings(), deps.room());
  next.addEventListener('keydown', (event) => press(state, watched, event));
  card?.remove();
  state.card = next;
  deps.root.append(next);
  if (byKeys) firstOf(next)?.focus();
}

/** Nothing typed in here reaches the page, so the keys that walk from citation to citation are heard here too. */
function press(state: Shown, watched: Watched, event: KeyboardEvent): void {
  const direction = stepOf(event);
  if (event.key === 'Escape') close(state, watched);
  else if (direction !== undefined) {
    event.preventDefault();
    watched.step(direction);
  }
}

async function showCitation(state: Shown, watched: Watched, at: PointedCitation, byKeys: boolean): Promise<void> {
  const { page: pageNow, settings, onMarksOff } = state.deps;
  if (state.pointed?.citation === at.citation) return move(state, at);
  const page = pageNow();
  const mine = ++state.turn;
  if (page === undefined) return;
  state.pointed = at;
  state.isAnswered = false;
  const answer = await askBackground('citation-card', { hash: page.hash, start: at.citation.start });
  if (mine !== state.turn) return;
  if (!answer.ok || answer.value === null) {
    state.pointed = undefined;
    return;
  }
  state.isAnswered = true;
  const actions = { onMarksOff, onClose: () => close(state, watched) };
  show(state, watched, citationCard(answer.value, settings().language, actions), state.pointed ?? at, byKeys);
}

function move(state: Shown, at: PointedCitation): void {
  state.pointed = at;
  if (!state.isAnswered) return;
  const place = state.card?.querySelector<HTMLElement>('.sn-card-place');
  if (place) put(place, at, state.deps.room());
}

async function showWord(state: Shown, watched: Watched, at: AskedWord, byKeys: boolean): Promise<void> {
  const { page, settings, jump } = state.deps;
  const mine = ++state.turn;
  state.pointed = undefined;
  const hash = page()?.hash;
  const answer = await askBackground('look-up', { query: at.text, ...(hash !== undefined && { hash }) });
  if (mine !== state.turn || !answer.ok) return;
  const content = drawLookUpCard(answer.value, settings().language, {
    onGoToDefinition: ({ start, end }) => jump({ start, end }),
    onClose: () => close(state, watched),
  });
  show(state, watched, content, at, byKeys);
}

function drop(state: Shown): void {
  state.turn += 1;
  state.pointed = undefined;
  state.card?.remove();
  state.card = undefined;
}

function close(state: Shown, watched: Watched): void {
  watched.forget();
  drop(state);
  if (state.focused instanceof HTMLElement) state.focused.focus();
  state.focused = null;
}
