/** Runs a sticky pattern at one place. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** Whether a sticky pattern fits at one place; makes no list of what it found. */
export function fitsAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}

/** Where the text goes on after what a sticky pattern fits; `at` itself where it does not fit. */
export const stepOver = (pattern: RegExp, text: string, at: number): number =>
  fitsAt(pattern, text, at) ? pattern.lastIndex : at;
