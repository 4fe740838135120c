import { formatDate } from '../../core/format-date';
import type { Language } from '../../core/language';
import type { LegalDocument } from '../../core/legal-document';
import { courtName } from '../../sites/judgment/court-name';
import { type NewBlock, type NewSentence, ownSentence, pageSentence, table } from '../make-blocks';
import type { DraftMaterial } from '../types';
import { type DraftWord, sayWord } from '../words';

type Field = {
  readonly word: DraftWord;
  readonly read: (document: LegalDocument, language: Language) => string | undefined;
};

/** A date as letters write it: 17 October 2025, 2025年10月17日. */
const written = (iso: string | undefined, language: Language): string | undefined =>
  iso === undefined ? undefined : formatDate(iso, language);

const capName = (cap: string, language: Language): string => (language === 'en' ? `Cap. ${cap}` : `第${cap}章`);

const FIELDS: readonly Field[] = [
  { word: 'field.title', read: ({ title }) => title },
  { word: 'field.neutral-citation', read: ({ neutralCitation }) => neutralCitation },
  { word: 'field.cap', read: ({ cap }, language) => cap && capName(cap, language) },
  { word: 'field.action-number', read: ({ actionNumbers }) => actionNumbers?.join('; ') },
  { word: 'field.court', read: ({ court }, language) => court && courtName(court, language) },
  { word: 'field.date', read: ({ date }, language) => written(date, language) },
  { word: 'field.version', read: ({ versionDate }, language) => written(versionDate, language) },
  { word: 'field.judges', read: ({ judges }) => judges?.join('; ') },
  { word: 'field.parties', read: ({ parties }) => parties?.join('; ') },
];

/** The documents' particulars as their pages print them, one table for each; court, chapter and dates in the draft's language. */
export function particulars({ documents, language }: DraftMaterial): NewBlock[] {
  return documents.flatMap(({ label, document }) => {
    const rows = FIELDS.flatMap(({ word, read }): NewSentence[][] => {
      const value = read(document, language);
      return value ? [[ownSentence(sayWord(word, language)), pageSentence(value, [{ label, number: '' }])]] : [];
    });
    return table(language, ['column.field', 'column.value'], rows);
  });
}
