import {
  authoritiesTable,
  blank,
  bullets,
  extractOf,
  fromLine,
  keptOf,
  otherKept,
  outcomeOf,
  together,
} from '../make-blocks';
import { sayWord } from '../words';
import type { DraftTemplate } from './template';

const SLOTS = ['issues', 'holdings', 'facts', 'history', 'outcome', 'orders'];

/** A memorandum on questions of law: the questions asked stand first, the answers kept under them. */
export const researchMemo: DraftTemplate = {
  kind: 'research-memo',
  sections: [
    {
      key: 'question',
      heading: 'section.question',
      fill: (material) => {
        const asked = [...new Set((material.kept ?? []).flatMap(({ question }) => question ?? []))];
        return asked.length > 0
          ? bullets(asked.map((text) => ({ text, origin: 'lawyer', sources: [] })))
          : [blank(material.language)];
      },
    },
    {
      key: 'short-answer',
      heading: 'section.short-answer',
      fill: (material) => {
        const answers = (material.kept ?? []).filter(({ question }) => question !== undefined).map(fromLine);
        return answers.length > 0 ? bullets(together(answers)) : bullets(outcomeOf(material));
      },
      task: 'a short answer to the questions, as far as the material answers them',
    },
    {
      key: 'background',
      heading: 'section.background',
      fill: (material) => bullets(together(keptOf(material, ['facts', 'history']), extractOf(material, 'facts'))),
      task: 'the background that the questions need',
    },
    {
      key: 'discussion',
      heading: 'section.discussion',
      fill: (material) =>
        bullets(
          together(
            keptOf(material, ['issues', 'holdings']),
            otherKept(material, SLOTS),
            extractOf(material, 'issues'),
            extractOf(material, 'holdings'),
          ),
        ),
      task: 'the discussion: each point of law, what the material says on it, and what it leaves open',
    },
    { key: 'authorities', heading: 'section.authorities', fill: authoritiesTable },
    {
      key: 'open-points',
      heading: 'section.open-points',
      fill: ({ language }) =>
        bullets([{ text: sayWord('note.verify-history', language), origin: 'lawyer', sources: [] }]),
    },
  ],
};
