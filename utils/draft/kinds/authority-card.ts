import { splitSentences } from '../../core/sentences';
import {
  authoritiesTable,
  bullets,
  extractOf,
  keptOf,
  keyParagraphsOf,
  outcomeOf,
  ownSentence,
  pageSentence,
  quotations,
  table,
  together,
} from '../make-blocks';
import { particulars } from './particulars';
import type { DraftTemplate } from './template';

const MOST_PARAGRAPHS = 5;

const firstSentence = (text: string): string => {
  const [first] = splitSentences(text);
  return first ? text.slice(first.start, first.end) : text;
};

/** One authority on one card: what it is, what it holds, where to read it, and the words to quote. */
export const authorityCard: DraftTemplate = {
  kind: 'authority-card',
  sections: [
    { key: 'citation', heading: 'section.citation', fill: particulars },
    {
      key: 'holding',
      heading: 'section.holding',
      fill: (material) =>
        bullets(
          together(
            keptOf(material, ['holdings', 'outcome']),
            outcomeOf(material),
            extractOf(material, 'holdings').slice(0, 3),
          ),
        ),
      task: 'the holding in one to three sentences',
    },
    {
      key: 'key-paragraphs',
      heading: 'section.key-paragraphs',
      fill: (material) =>
        table(
          material.language,
          ['column.paragraph', 'column.value'],
          material.documents
            .flatMap((document) => keyParagraphsOf(document, MOST_PARAGRAPHS))
            .map(({ paragraph, link }) => [
              ownSentence(link.number),
              pageSentence(firstSentence(paragraph.text), [link]),
            ]),
        ),
    },
    {
      key: 'quotation',
      heading: 'section.quotation',
      fill: (material) => quotations(extractOf(material, 'holdings').slice(0, 2)),
    },
    { key: 'authorities', heading: 'section.authorities', fill: authoritiesTable },
  ],
};
