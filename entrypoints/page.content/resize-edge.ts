import { element } from './element';

const LEAST_WIDTH = 300;
const MOST_WIDTH = 560;
/** One press of an arrow key on the edge. */
const WIDTH_STEP = 20;

const clampWidth = (width: number): number => Math.round(Math.min(MOST_WIDTH, Math.max(LEAST_WIDTH, width)));

type Deps = {
  readonly label: string;
  readonly width: () => number;
  readonly onResize: (width: number) => void;
};

/** The edge between page and sidebar: dragged, or moved by arrow keys. */
export function createResizeEdge({ label, width, onResize }: Deps): HTMLElement {
  const edge = element('div', {
    class: 'sn-resize',
    label,
    attributes: {
      role: 'separator',
      'aria-orientation': 'vertical',
      'aria-valuemin': String(LEAST_WIDTH),
      'aria-valuemax': String(MOST_WIDTH),
      'aria-valuenow': String(width()),
      tabindex: '0',
    },
  });
  const resize = (next: number): void => {
    const clamped = clampWidth(next);
    edge.setAttribute('aria-valuenow', String(clamped));
    onResize(clamped);
  };
  edge.addEventListener('pointerdown', ({ isTrusted, pointerId }) => {
    if (isTrusted) edge.setPointerCapture(pointerId);
  });
  edge.addEventListener('pointermove', ({ pointerId, clientX }) => {
    if (edge.hasPointerCapture(pointerId)) resize(window.innerWidth - clientX);
  });
  edge.addEventListener('keydown', (event) => {
    const step = { ArrowLeft: WIDTH_STEP, ArrowRight: -WIDTH_STEP }[event.key];
    if (step === undefined || !event.isTrusted) return;
    event.preventDefault();
    resize(width() + step);
  });
  return edge;
}
