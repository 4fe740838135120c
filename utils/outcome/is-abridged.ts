const ABRIDGED = /[\w,;”"] ?(?:\. ?\. ?\.|…+)\s{0,2}[\w“"([]/;

/** Whether dots in mid-sentence leave out words: it is another’s sentence, for a court does not abridge its own. */
export const isAbridged = (sentence: string): boolean => ABRIDGED.test(sentence);
