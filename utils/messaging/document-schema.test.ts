import { describe, expect, it } from 'vitest';
import type { LegalDocument } from '../core/legal-document';
import { legalDocumentSchema } from './document-schema';

const DOCUMENT: LegalDocument = {
  url: 'https://www.hklii.hk/en/cases/hkcfa/2031/9',
  site: 'hklii',
  kind: 'judgment',
  language: 'en',
  title: 'HKSAR v Chan Siu Ming',
  text: 'The appeal is dismissed.',
  paragraphs: [
    {
      id: 'p1',
      number: '1',
      text: 'The appeal is dismissed.',
      role: 'paragraph',
      start: 0,
      end: 24,
      heading: 'Disposition',
      opinion: 'Chief Justice',
    },
  ],
  court: 'Court of Final Appeal',
  neutralCitation: '[2031] HKCFA 9',
  actionNumbers: ['FACC 3/2030'],
  date: '2031-03-02',
  judges: ['Chief Justice'],
  parties: ['HKSAR', 'Chan Siu Ming'],
  counsel: [],
  restriction: 'Reporting restriction: the name of the complainant.',
};

describe('legalDocumentSchema', () => {
  it('carries every field of a document over, as it is', () => {
    expect(legalDocumentSchema.parse(DOCUMENT)).toEqual(DOCUMENT);
  });

  const ROWS: [changes: object, why: string][] = [
    [{ kind: 'recipe' }, 'a kind that is none'],
    [{ language: 'fr' }, 'a language we do not read'],
    [{ text: 12 }, 'no text'],
    [{ paragraphs: [{ ...DOCUMENT.paragraphs[0], start: -1 }] }, 'before the beginning'],
    [{ paragraphs: [{ ...DOCUMENT.paragraphs[0], role: 'script' }] }, 'a role that is none'],
    [{ title: 'x'.repeat(2_001) }, 'a title that is a book'],
    [{ court: null }, 'null is not "not told"'],
  ];
  it.each(ROWS)('refuses %o (%s)', (changes) => {
    expect(legalDocumentSchema.safeParse({ ...DOCUMENT, ...changes }).success).toBe(false);
  });

  it('drops what it does not know, so that nothing rides along', () => {
    expect(legalDocumentSchema.parse({ ...DOCUMENT, onload: 'alert(1)' })).toEqual(DOCUMENT);
  });
});
