import styles from './style.css?inline';

/** A page may redraw itself once or twice and take us with it; one that goes on does not want us. */
const MOST_RETURNS = 4;

/** Returns within this time count together. */
const WITHIN_MS = 10_000;

export type Host = {
  readonly root: ShadowRoot;
  /** The element in the page; all that a page's script can see of us. */
  readonly element: HTMLElement;
  readonly mount: () => void;
  readonly remove: () => void;
};

type Deps = {
  readonly signal: AbortSignal;
  /** The page took it away and it came back: frames in it have loaded anew. */
  readonly onReturn: () => void;
  /** The page takes it away again and again. */
  readonly onEvicted: () => void;
};

/**
 * Where everything of ours stands: a closed root that scripts of the page can neither read, restyle nor click into, under
 * an element of no name of ours (a page can define what an element of a given name does, but not what a `div` does).
 */
export function createHost({ signal, onReturn, onEvicted }: Deps): Host {
  const host = document.createElement('div');
  host.dataset.sidenote = '';
  const root = host.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = styles;
  root.append(style);
  let isMounted = false;
  let returns: number[] = [];

  const observer = new MutationObserver(() => {
    if (!isMounted || host.parentNode === document.documentElement) return;
    const now = performance.now();
    returns = [...returns.filter((at) => now - at < WITHIN_MS), now];
    if (returns.length > MOST_RETURNS) {
      remove();
      onEvicted();
      return;
    }
    document.documentElement.append(host);
    onReturn();
  });
  signal.addEventListener('abort', () => observer.disconnect());

  function remove(): void {
    isMounted = false;
    observer.disconnect();
    host.remove();
  }

  // Keys typed in a card are not the page's to hear; its shortcuts would steal them.
  for (const type of ['keydown', 'keyup', 'keypress'] as const)
    root.addEventListener(type, (event) => event.stopPropagation());

  return {
    root,
    element: host,
    mount() {
      if (isMounted) return;
      isMounted = true;
      document.documentElement.append(host);
      observer.observe(document.documentElement, { childList: true });
    },
    remove,
  };
}
