import { ownSentence } from './make-blocks';
import type { Draft, DraftBlock, DraftSection, DraftSentence } from './types';

/** What the lawyer does to a draft; each keeps the link from a sentence to its paragraph. */
export type Edit =
  | { readonly type: 'title'; readonly text: string }
  | { readonly type: 'heading'; readonly section: string; readonly text: string }
  | { readonly type: 'sentence'; readonly id: string; readonly text: string }
  /** A rewritten or converted sentence in place of the one with its id. */
  | { readonly type: 'replace'; readonly sentence: DraftSentence }
  | { readonly type: 'keep'; readonly id: string; readonly kept: boolean }
  | { readonly type: 'remove'; readonly id: string }
  | { readonly type: 'add'; readonly section: string; readonly id: string; readonly text: string }
  | { readonly type: 'move-block'; readonly id: string; readonly by: -1 | 1 }
  | { readonly type: 'move-section'; readonly id: string; readonly by: -1 | 1 }
  /** What a model drafted, after what stands there. */
  | { readonly type: 'take'; readonly section: string; readonly blocks: readonly DraftBlock[] };

/** Applies an edit. Any change undoes an earlier review: a name stands only for what was read. */
export function editDraft(draft: Draft, edit: Edit): Draft {
  const changed = applyEdit(draft, edit);
  if (changed === draft) return draft;
  return { ...changed, header: { ...changed.header, review: { state: 'not-reviewed' } } };
}

function applyEdit(draft: Draft, edit: Edit): Draft {
  switch (edit.type) {
    case 'title':
      return { ...draft, title: edit.text };
    case 'heading':
      return mapSections(draft, (section) =>
        section.id === edit.section ? { ...section, heading: edit.text } : section,
      );
    case 'sentence':
      return mapSentences(draft, (sentence) => (sentence.id === edit.id ? reword(sentence, edit.text) : sentence));
    case 'replace':
      return mapSentences(draft, (sentence) => (sentence.id === edit.sentence.id ? edit.sentence : sentence));
    case 'keep':
      return mapSentences(draft, (sentence) => (sentence.id === edit.id ? { ...sentence, kept: edit.kept } : sentence));
    case 'remove':
      return mapSections(draft, (section) => ({
        ...section,
        blocks: section.blocks.flatMap((block) => without(block, edit.id)),
      }));
    case 'add':
      return mapSections(draft, (section) =>
        section.id === edit.section ? addOwn(section, edit.id, edit.text) : section,
      );
    case 'move-block':
      return mapSections(draft, (section) => ({ ...section, blocks: move(section.blocks, edit.id, edit.by) }));
    case 'move-section':
      return { ...draft, sections: move(draft.sections, edit.id, edit.by) };
    case 'take':
      return mapSections(draft, (section) =>
        section.id === edit.section ? { ...section, blocks: [...section.blocks, ...edit.blocks] } : section,
      );
  }
}

/** Words of the page or of a model that the lawyer changed are no longer quoted, nor checked. */
function reword(sentence: DraftSentence, text: string): DraftSentence {
  if (sentence.text === text) return sentence;
  if (sentence.origin === 'lawyer') return { ...sentence, text };
  return { ...sentence, text, edited: true, ...(sentence.verdict && { verdict: 'not-checked' as const }) };
}

function addOwn(section: DraftSection, id: string, text: string): DraftSection {
  const sentence: DraftSentence = { ...ownSentence(text), id: `${id}-1` };
  return { ...section, blocks: [...section.blocks, { type: 'text', id, style: 'paragraph', sentences: [sentence] }] };
}

const mapSections = (draft: Draft, change: (section: DraftSection) => DraftSection): Draft => ({
  ...draft,
  sections: draft.sections.map(change),
});

const mapSentences = (draft: Draft, change: (sentence: DraftSentence) => DraftSentence): Draft =>
  mapSections(draft, (section) => ({ ...section, blocks: section.blocks.map((block) => mapBlock(block, change)) }));

const mapBlock = (block: DraftBlock, change: (sentence: DraftSentence) => DraftSentence): DraftBlock =>
  block.type === 'text'
    ? { ...block, sentences: block.sentences.map(change) }
    : { ...block, rows: block.rows.map((row) => row.map(change)) };

/** A block without a sentence; a block or a table row that is empty then goes too. */
function without(block: DraftBlock, id: string): DraftBlock[] {
  if (block.type === 'table') {
    const rows = block.rows.filter((row) => row.every((cell) => cell.id !== id));
    return rows.length > 0 ? [{ ...block, rows }] : [];
  }
  const sentences = block.sentences.filter((sentence) => sentence.id !== id);
  return sentences.length > 0 ? [{ ...block, sentences }] : [];
}

function move<Item extends { readonly id: string }>(items: readonly Item[], id: string, by: -1 | 1): readonly Item[] {
  const from = items.findIndex((item) => item.id === id);
  const to = from + by;
  const [here, there] = [items[from], items[to]];
  return here && there ? items.with(from, there).with(to, here) : items;
}
