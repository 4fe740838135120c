import { authoritiesTable, blank, bullets, extractOf, keptOf, otherKept, ownSentence, together } from '../make-blocks';
import { sayWord } from '../words';
import type { DraftTemplate } from './template';

/** The bones of a letter of advice: the law and the facts from the material, the advice left to the lawyer. */
export const adviceLetter: DraftTemplate = {
  kind: 'advice-letter',
  sections: [
    { key: 'instructions', heading: 'section.instructions', fill: ({ language }) => [blank(language)] },
    {
      key: 'background',
      heading: 'section.background',
      fill: (material) => bullets(together(keptOf(material, ['facts', 'history']))),
    },
    {
      key: 'law',
      heading: 'section.law',
      fill: (material) =>
        bullets(
          together(
            keptOf(material, ['holdings', 'issues']),
            otherKept(material, ['holdings', 'issues', 'facts', 'history']),
            extractOf(material, 'holdings'),
          ),
        ),
      task: 'what the material says the law is, in plain sentences that a client can read; no advice',
    },
    // Advice is the lawyer's own: no model is ever asked for it.
    { key: 'advice', heading: 'section.advice', fill: ({ language }) => [blank(language)] },
    {
      key: 'risks',
      heading: 'section.risks',
      fill: ({ language }) => bullets([ownSentence(sayWord('note.verify-history', language))]),
    },
    { key: 'next-steps', heading: 'section.next-steps', fill: ({ language }) => [blank(language)] },
    { key: 'authorities', heading: 'section.authorities', fill: authoritiesTable },
  ],
};
