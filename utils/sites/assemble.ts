import type { Block } from './block';
import { createPlaces } from './places';
import type { Run } from './text-run';
import type { PageParagraph, Places, Steps } from './types';
import { PARAGRAPHS_PER_STEP } from './walk';

/** A paragraph before its place in the document's text is known. */
export type DraftParagraph = Omit<PageParagraph, 'start' | 'end' | 'text' | 'calls' | 'cells'> & {
  readonly run: Run;
  readonly calls?: Block['calls'];
  readonly cells?: readonly { readonly start: number; readonly end: number }[];
};

export type Assembled = {
  readonly text: string;
  readonly paragraphs: readonly PageParagraph[];
  readonly places: Places;
};

/** An empty line: no sentence and no citation may run from one block into the next. */
const BETWEEN = '\n\n';

/** Lays drafts behind each other as one running text, in steps. */
export function* assemble(drafts: readonly DraftParagraph[]): Steps<Assembled> {
  const shown = drafts.filter(({ run }) => run.text !== '');
  const paragraphs: PageParagraph[] = [];
  const texts: string[] = [];
  let start = 0;
  for (const draft of shown) {
    if (paragraphs.length % PARAGRAPHS_PER_STEP === PARAGRAPHS_PER_STEP - 1) yield;
    paragraphs.push(placeDraft(draft, start));
    texts.push(draft.run.text);
    start += draft.run.text.length + BETWEEN.length;
  }
  const runs = shown.map(({ run }) => run);
  return { text: texts.join(BETWEEN), paragraphs, places: createPlaces(paragraphs, runs) };
}

function placeDraft({ run, calls, cells, ...rest }: DraftParagraph, start: number): PageParagraph {
  return {
    ...rest,
    text: run.text,
    start,
    end: start + run.text.length,
    ...(calls?.length && { calls: calls.map((call) => ({ footnote: `n${call.footnote}`, at: start + call.at })) }),
    ...(cells?.length && { cells: cells.map((cell) => ({ start: start + cell.start, end: start + cell.end })) }),
  };
}
