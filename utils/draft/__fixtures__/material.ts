import { loadDocument } from '../../ask/__fixtures__/load-set';
import type { Language } from '../../core/language';
import { extractSummary } from '../../summary/extract-summary';
import type { DraftMaterial, KeptLine } from '../types';

const KEPT: readonly KeptLine[] = [
  {
    text: 'Notice to a caretaker is no notice to the landlord.',
    origin: 'model',
    verdict: 'matched',
    slot: 'holdings',
    sources: [{ label: 'A', paragraph: 'p19', number: '19' }],
  },
  {
    text: 'The tenant shall win in the next court.',
    origin: 'model',
    verdict: 'conflict',
    slot: 'holdings',
    sources: [{ label: 'A', number: '99' }],
  },
  { text: 'Ask the client for the e-mails of September 2028.', origin: 'lawyer', sources: [] },
  {
    text: 'The deposit cannot be forfeited in addition to damages.',
    origin: 'model',
    verdict: 'quoted',
    question: 'Can the deposit be forfeited as well?',
    sources: [{ label: 'A', paragraph: 'p30', number: '30' }],
  },
];

/** Material for a draft from the fictional documents; `kept` lines only where they fit the document. */
export function material(names: readonly string[], language: Language = 'en'): DraftMaterial {
  const documents = names.map((name, at) => {
    const document = loadDocument(name);
    if (!document) throw new Error(`no document ${name}`);
    return {
      label: String.fromCharCode(65 + at),
      document,
      readAt: '2032-02-03T04:05:06Z',
      ...(document.kind === 'judgment' ? { extract: extractSummary(document) } : {}),
    };
  });
  return {
    language,
    documents,
    kept: names[0] === 'civil-appeal-en' ? KEPT : [],
    authorities: [
      {
        text: 'Interpretation and General Clauses Ordinance, Cap. 1',
        isCase: false,
        sources: [{ label: 'A', paragraph: 'p17', number: '17' }],
      },
      {
        text: '[2031] HKCA 12',
        caseName: 'Alder v Birch',
        isCase: true,
        sources: [{ label: 'A', paragraph: 'p21', number: '21' }],
      },
    ],
    terms: [{ en: 'order nisi', zhHant: '暫准命令', zhHans: '暂准命令', source: 'usage' }],
  };
}
