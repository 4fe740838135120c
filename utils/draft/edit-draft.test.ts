import { describe, expect, it } from 'vitest';
import { editDraft } from './edit-draft';
import { sentencesOf } from './sentences';
import type { Draft, DraftSentence } from './types';

const sentence = (id: string, more: Partial<DraftSentence> = {}): DraftSentence => ({
  id,
  text: `Words of ${id}.`,
  origin: 'model',
  sources: [{ label: 'A', number: '12' }],
  verdict: 'quoted',
  ...more,
});

const DRAFT: Draft = {
  version: 1,
  id: 'd1',
  kind: 'case-note',
  title: 'Case note',
  language: 'en',
  sections: [
    {
      id: 'facts',
      key: 'facts',
      heading: 'Facts',
      blocks: [
        {
          type: 'text',
          id: 'facts-1',
          style: 'paragraph',
          sentences: [sentence('s1'), sentence('s2', { origin: 'page' })],
        },
        { type: 'text', id: 'facts-2', style: 'bullet', sentences: [sentence('s3', { origin: 'lawyer' })] },
      ],
    },
    {
      id: 'dates',
      key: 'dates',
      heading: 'Dates',
      blocks: [{ type: 'table', id: 'dates-1', columns: ['When', 'What'], rows: [[sentence('c1'), sentence('c2')]] }],
    },
  ],
  header: {
    sources: [],
    models: [],
    madeAt: '2031-03-01T00:00:00.000Z',
    review: { state: 'reviewed', by: 'A Lawyer', at: '2031-03-02T00:00:00.000Z' },
  },
};

const find = (draft: Draft, id: string): DraftSentence | undefined => sentencesOf(draft).find((one) => one.id === id);

describe('editDraft', () => {
  it('keeps the link of a reworded sentence and says that its words are no longer checked', () => {
    expect(find(editDraft(DRAFT, { type: 'sentence', id: 's1', text: 'Other words.' }), 's1')).toMatchObject({
      text: 'Other words.',
      sources: [{ label: 'A', number: '12' }],
      verdict: 'not-checked',
      edited: true,
    });
  });

  it('leaves the lawyer’s own words the lawyer’s own', () => {
    expect(find(editDraft(DRAFT, { type: 'sentence', id: 's3', text: 'Mine.' }), 's3')?.edited).toBeUndefined();
  });

  it('undoes a review with any change', () => {
    expect(editDraft(DRAFT, { type: 'title', text: 'Note' }).header.review).toEqual({ state: 'not-reviewed' });
  });

  it('removes a sentence, and a block or table row that is empty then', () => {
    expect(editDraft(DRAFT, { type: 'remove', id: 's3' }).sections[0]?.blocks).toHaveLength(1);
    expect(editDraft(DRAFT, { type: 'remove', id: 'c1' }).sections[1]?.blocks).toEqual([]);
    expect(sentencesOf(editDraft(DRAFT, { type: 'remove', id: 's1' })).map(({ id }) => id)).toEqual([
      's2',
      's3',
      'c1',
      'c2',
    ]);
  });

  it('moves blocks and sections, and leaves the ends where they are', () => {
    const moved = editDraft(DRAFT, { type: 'move-block', id: 'facts-2', by: -1 });
    expect(moved.sections[0]?.blocks.map(({ id }) => id)).toEqual(['facts-2', 'facts-1']);
    expect(editDraft(DRAFT, { type: 'move-block', id: 'facts-1', by: -1 }).sections).toEqual(DRAFT.sections);
    expect(editDraft(DRAFT, { type: 'move-section', id: 'facts', by: 1 }).sections.map(({ id }) => id)).toEqual([
      'dates',
      'facts',
    ]);
  });

  it('adds the lawyer’s own sentence at the end of a section', () => {
    const added = editDraft(DRAFT, { type: 'add', section: 'facts', id: 'own-1', text: 'A remark.' });
    expect(find(added, 'own-1-1')).toEqual({ id: 'own-1-1', text: 'A remark.', origin: 'lawyer', sources: [] });
  });

  it('takes over what a model drafted after what stands there', () => {
    const block = { type: 'text' as const, id: 'facts-3', style: 'bullet' as const, sentences: [sentence('m1')] };
    const taken = editDraft(DRAFT, { type: 'take', section: 'facts', blocks: [block] });
    expect(taken.sections[0]?.blocks.map(({ id }) => id)).toEqual(['facts-1', 'facts-2', 'facts-3']);
  });
});
