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
  reading: { share: 0.98, numbers: 1, problems: ['hardly-any-text'] },
};

const DEFINITION = { en: ['ferry'], zhHant: ['渡輪'], section: 's 2', span: { start: 0, end: 5 }, scope: 'enactment' };

const DETAILS: object[] = [
  { form: 'Reasons for Verdict', courtCode: 'HKDC', translation: '[English Translation]' },
  { roles: [{ name: 'HKSAR' }, { name: 'Chan Siu Ming', role: 'Appellant' }] },
  { hearingDates: ['2031-01-05'], onAppealFrom: ['(ON APPEAL FROM CACC 1/2030)'] },
  { pressSummaries: [{ label: 'English', url: 'https://legalref.judiciary.hk/x.htm' }] },
  { wordFile: 'https://legalref.judiciary.hk/x.docx' },
  { opinions: ['Kestrel CJ', 'Plover PJ'], leadOpinion: 'Plover PJ' },
  { titles: { en: 'Ferries Ordinance', 'zh-Hant': '渡輪條例' }, status: 'in-force', definitions: [DEFINITION] },
  { corrigenda: [{ date: '2031-03-09', text: 'In paragraph 3, “heron” is to be read “teal”.' }] },
  { otherLanguageUrl: 'https://www.elegislation.gov.hk/hk/cap997!zh-Hant-HK' },
];

describe('legalDocumentSchema', () => {
  it('carries every field of a document over, as it is', () => {
    expect(legalDocumentSchema.parse(DOCUMENT)).toEqual(DOCUMENT);
  });

  it.each(DETAILS)('carries over what the reader of the page knows beyond that: %o', (details) => {
    expect(legalDocumentSchema.parse({ ...DOCUMENT, ...details })).toEqual({ ...DOCUMENT, ...details });
  });

  it('carries over what the reader knows of a paragraph', () => {
    const [paragraph] = DOCUMENT.paragraphs;
    const details = {
      within: '2',
      level: 1,
      part: 'counsel',
      calls: [{ footnote: 'n1', at: 12 }],
      cells: [{ start: 0, end: 3 }],
      anchor: 'p1',
      sourceNotes: ['(Added 5 of 2029)'],
      status: 'repealed',
    };
    const document = { ...DOCUMENT, paragraphs: [{ ...paragraph, ...details }] };
    expect(legalDocumentSchema.parse(document)).toEqual(document);
  });

  it('carries the other language of a bilingual page, and stops there', () => {
    const counterpart = { ...DOCUMENT, language: 'zh-Hant' as const };
    const nested = { ...DOCUMENT, counterpart: { ...counterpart, counterpart } };
    expect(legalDocumentSchema.parse(nested)).toEqual({ ...DOCUMENT, counterpart });
  });

  const ROWS: [changes: object, why: string][] = [
    [{ kind: 'recipe' }, 'a kind that is none'],
    [{ language: 'fr' }, 'a language we do not read'],
    [{ text: 12 }, 'no text'],
    [{ paragraphs: [{ ...DOCUMENT.paragraphs[0], start: -1 }] }, 'before the beginning'],
    [{ paragraphs: [{ ...DOCUMENT.paragraphs[0], role: 'script' }] }, 'a role that is none'],
    [{ title: 'x'.repeat(2_001) }, 'a title that is a book'],
    [{ court: null }, 'null is not "not told"'],
    [{ wordFile: 'javascript:alert(1)' }, 'a link that is no web address'],
    [{ pressSummaries: [{ label: 'Press Summary', url: 'data:text/html,x' }] }, 'another'],
    [{ definitions: Array.from({ length: 10_001 }, () => DEFINITION) }, 'more definitions than any chapter has'],
  ];
  it.each(ROWS)('refuses %o (%s)', (changes) => {
    expect(legalDocumentSchema.safeParse({ ...DOCUMENT, ...changes }).success).toBe(false);
  });

  it('drops what it does not know, so that nothing rides along', () => {
    expect(legalDocumentSchema.parse({ ...DOCUMENT, onload: 'alert(1)' })).toEqual(DOCUMENT);
  });
});
