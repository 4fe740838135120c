import { describe, expect, it } from 'vitest';
import { SENTENCING_DOCUMENTS, sentencingDocument } from './__fixtures__/sentencing-documents';
import { findSentences } from './find-sentences';

describe('findSentences', () => {
  it.each(SENTENCING_DOCUMENTS.map((document) => ({ name: document.name, document })))('$name', ({ document }) => {
    const found = findSentences(sentencingDocument(document));
    const said = found.map(({ defendant, total }) => ({ ...(defendant ? { defendant } : {}), total: total ?? {} }));
    expect(said).toEqual(
      document.wanted.map(({ defendant, total }) => ({ ...(defendant ? { defendant } : {}), total })),
    );
    document.wanted.forEach(({ starts }, at) => {
      if (!starts) return;
      const own = found[at]?.steps.filter(({ what }) => what === 'starting-point').map(({ months }) => months);
      expect(own).toEqual(starts);
    });
  });

  it('gives each step verbatim, with its place and its rule', () => {
    const document = sentencingDocument(SENTENCING_DOCUMENTS[0] ?? { name: '', language: 'en', lines: [], wanted: [] });
    const text = document.paragraphs.map((paragraph) => paragraph.text).join('\n');
    for (const { start, end, text: said, rule, paragraph } of findSentences(document)[0]?.steps ?? []) {
      expect(text.slice(start, end)).toBe(said);
      expect(rule).not.toBe('');
      expect(document.paragraphs.some(({ id }) => id === paragraph)).toBe(true);
    }
  });
});
