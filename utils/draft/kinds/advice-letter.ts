import {
  authoritiesTable,
  blank,
  bullets,
  extractOf,
  keptOf,
  type NewBlock,
  type NewSentence,
  otherKept,
  ownSentence,
  together,
} from '../make-blocks';
import { statedLaw } from '../state-law';
import type { DraftMaterial } from '../types';
import { sayWord } from '../words';
import type { DraftTemplate } from './template';

/** What the lawyer kept comes first. */
const lawWith = (kept: readonly NewSentence[], material: DraftMaterial): NewBlock[] => [
  ...bullets(kept),
  ...statedLaw(material, kept),
];

const textsIn = (block: NewBlock): string[] => (block.type === 'text' ? block.sentences.map(({ text }) => text) : []);

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
      fill: (material) => lawWith(otherKept(material, ['holdings', 'issues', 'facts', 'history']), material),
      task: 'what the material says the law is, in plain sentences that a client can read; no findings of fact, no advice',
    },
    {
      key: 'application',
      heading: 'section.decided',
      fill: (material) => {
        const rules = new Set(statedLaw(material).flatMap(textsIn));
        const held = extractOf(material, 'holdings').filter(({ text }) => !rules.has(text));
        return bullets(together(keptOf(material, ['holdings', 'issues']), held));
      },
      task: 'what the court decided in the cases of the material, in plain sentences that a client can read; no advice',
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
