/** Smaller frames hold counters, captchas and print helpers, not judgments. */
const LEAST_WIDTH = 280;
const LEAST_HEIGHT = 160;

const isFrameset = ({ document }: Window): boolean => document.body?.localName === 'frameset';

/**
 * Whether a document stands where a person could read it: in a window of its own, or in a frame of a frameset of its own
 * site, as the judgments of the Legal Reference System do. A page framed by anyone else stays closed and says nothing:
 * whoever frames it could lay something over it; and fifty frames of a page would make fifty sidebars.
 */
export function isReadingFrame(window: Window): boolean {
  if (window.document.body === null || isFrameset(window)) return false;
  if (window.top === window) return true;
  return standsInFramesets(window) && window.innerWidth >= LEAST_WIDTH && window.innerHeight >= LEAST_HEIGHT;
}

function standsInFramesets(window: Window): boolean {
  try {
    for (let at: Window = window; at.parent !== at; at = at.parent) {
      if (at.parent.location.origin !== window.location.origin || !isFrameset(at.parent)) return false;
    }
    return true;
  } catch {
    return false; // of another site: the browser lets nobody look
  }
}
