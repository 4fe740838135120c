import { describe, expect, it } from 'vitest';
import { FERRY } from '@/components/ask/ask-panel.fixture';
import { buildDraft } from '@/utils/draft/build-draft';
import { leavingOfReading } from '@/utils/second-reading/what-leaves';
import { draftPartsToRead } from './draft-reading';
import { makeMaterial } from './make-material';

const material = makeMaterial({
  document: FERRY.document,
  language: 'en',
  kept: [
    {
      text: 'Notice was served late.',
      origin: 'model',
      sources: [{ label: 'A', number: '2' }],
      verdict: 'matched',
      slot: 'holdings',
    },
  ],
  others: [],
  terms: [],
  now: new Date('2026-11-30T00:00:00Z'),
});
const draft = buildDraft('case-note', material, { id: 'd', now: new Date('2026-11-30T00:00:00Z') });

describe('the sentences of a draft for a second reader', () => {
  it('are those of a model or the lawyer that rest on a paragraph, and not the page’s own', () => {
    const [part] = draftPartsToRead(draft, material);
    expect(part?.statements.map(({ text, paragraphs }) => [text, paragraphs])).toEqual([
      ['Notice was served late.', ['2']],
    ]);
  });

  it('leave as notes: they are shown each time, and stay in public-material-only mode', () => {
    const { parts } = leavingOfReading(draftPartsToRead(draft, material), 'draft');
    expect(parts.map(({ kind }) => kind)).toEqual(['page-text', 'notes']);
  });

  it('need an open document', () => {
    expect(draftPartsToRead(draft, { documents: [] })).toEqual([]);
  });
});
