import { stepOver } from '../match-at';

const MARK = /\s?\[\d{1,3}\]/y;

/** Where the text goes on after a footnote's call sign, `[3]`; `at` itself where there is none. */
export const skipMark = (text: string, at: number): number => stepOver(MARK, text, at);
