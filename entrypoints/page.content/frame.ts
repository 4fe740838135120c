/** Smaller frames hold counters, captchas and print helpers, not judgments. */
const LEAST_WIDTH = 280;
const LEAST_HEIGHT = 160;

/** Whether a document stands where a person could read it: not the frameset itself, not an empty or hidden frame. */
export function isReadingFrame(window: Window): boolean {
  const { body } = window.document;
  if (body === null || body.localName === 'frameset') return false;
  if (window.top === window) return true;
  return window.innerWidth >= LEAST_WIDTH && window.innerHeight >= LEAST_HEIGHT;
}
