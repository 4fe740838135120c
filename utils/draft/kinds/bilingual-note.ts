import { bullets, extractOf, keptOf, otherKept, outcomeOf, ownSentence, table, together } from '../make-blocks';
import type { DraftMaterial } from '../types';
import { sayWord } from '../words';
import { particulars } from './particulars';
import type { DraftTemplate } from './template';

const SLOTS = ['outcome', 'holdings'];

const termsTable = ({ language, terms = [] }: DraftMaterial) =>
  table(
    language,
    ['column.english', 'column.chinese', 'column.source'],
    terms.map(({ en, zhHant, zhHans, source }) => [
      ownSentence(en),
      ownSentence(language === 'zh-Hans' ? zhHans : zhHant),
      ownSentence(source),
    ]),
  );

/** A note for work in two languages: the terms with their sources, and the passages they come from. */
export const bilingualNote: DraftTemplate = {
  kind: 'bilingual-note',
  sections: [
    { key: 'citation', heading: 'section.citation', fill: particulars },
    { key: 'terms', heading: 'section.terms', fill: termsTable },
    {
      key: 'passages',
      heading: 'section.passages',
      fill: (material) =>
        bullets(
          together(
            keptOf(material, SLOTS),
            otherKept(material, SLOTS),
            outcomeOf(material),
            extractOf(material, 'holdings'),
          ),
        ),
    },
    {
      key: 'notes',
      heading: 'section.notes',
      fill: ({ language }) => bullets([ownSentence(sayWord('note.both-texts', language))]),
    },
  ],
};
