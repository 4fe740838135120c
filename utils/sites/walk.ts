import type { Steps } from './types';

/** What a walk tells about each node. `enter` answers whether to go into the element; `leave` follows in any case. */
export type Visitor = {
  readonly enter: (element: Element) => boolean;
  readonly leave: (element: Element) => void;
  readonly text: (node: Text) => void;
};

/** Nodes between two pauses: about a millisecond in a browser, so a caller can keep well under one frame. */
const NODES_PER_STEP = 512;

/** Paragraphs between two pauses, where they are sorted and laid out. */
export const PARAGRAPHS_PER_STEP = 256;

const ELEMENT = 1;
const TEXT = 3;
const CDATA = 4;
/** A shadow root is a document fragment. */
const SHADOW = 11;

/**
 * Walks everything below an element in document order, in steps. It follows sibling and parent links and keeps no
 * stack, because pages exist whose tags nest deeper than any call stack.
 */
export function* walk(root: Element, visitor: Visitor): Steps<void> {
  let node: Node | null = root.firstChild;
  for (let visited = 1; node; visited++) {
    if (visited % NODES_PER_STEP === 0) yield;
    const child = visit(node, visitor);
    if (child) node = child;
    else node = nextAfter(node, root, visitor);
  }
}

/** Visits one node and says which child to go to. */
function visit(node: Node, visitor: Visitor): Node | null {
  if (node.nodeType === TEXT || node.nodeType === CDATA) visitor.text(node as Text);
  if (node.nodeType !== ELEMENT) return null;
  if (!visitor.enter(node as Element)) return null;
  return mayHost(node as Element) ? (shadowOf(node as Element) ?? node).firstChild : node.firstChild;
}

/** Shadow roots stand in custom elements and in empty ones; asking every element for one would cost more than reading it. */
function mayHost({ localName, firstChild }: Element): boolean {
  if (firstChild === null || localName.includes('-')) return true;
  return firstChild.nodeType === TEXT && firstChild.nextSibling === null && (firstChild as Text).data.trim() === '';
}

/** An open shadow root is what the reader sees in the element's place; one with slots shows the element's own children. */
function shadowOf(element: Element): ShadowRoot | null {
  const root = element.shadowRoot ?? null;
  return root?.firstChild && !root.querySelector('slot') ? root : null;
}

/** The node that follows in document order, after leaving whatever ends here. */
function nextAfter(from: Node, root: Element, visitor: Visitor): Node | null {
  let node: Node | null = from;
  while (node && node !== root) {
    if (node.nodeType === ELEMENT) visitor.leave(node as Element);
    if (node.nextSibling) return node.nextSibling;
    node = node.parentNode ?? null;
    if (node?.nodeType === SHADOW && (node as ShadowRoot).host) node = (node as ShadowRoot).host;
  }
  return null;
}

/** Runs steps to their end without a pause. */
export function finish<Result>(steps: Steps<Result>): Result {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}
