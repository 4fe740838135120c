import { authoritiesTable, bullets, extractOf, keptOf, otherKept, outcomeOf, together } from '../make-blocks';
import { statedLaw } from '../state-law';
import { particulars } from './particulars';
import type { DraftTemplate } from './template';

const SLOTS = ['outcome', 'issues', 'holdings', 'facts', 'history', 'submissions', 'orders'];

/** A case note in the FIRAC order: facts, issues, rule, application, conclusion. */
export const caseNote: DraftTemplate = {
  kind: 'case-note',
  sections: [
    { key: 'citation', heading: 'section.citation', fill: particulars },
    {
      key: 'facts',
      heading: 'section.facts',
      fill: (material) => bullets(together(keptOf(material, ['facts', 'history']), extractOf(material, 'facts'))),
      task: 'the facts that the decision turns on, and the history of the proceedings',
    },
    {
      key: 'issues',
      heading: 'section.issues',
      fill: (material) => bullets(together(keptOf(material, ['issues']), extractOf(material, 'issues'))),
      task: 'the issues that the court had to decide, each as one question',
    },
    {
      key: 'rule',
      heading: 'section.rule',
      fill: (material) => [...statedLaw(material), ...authoritiesTable(material)],
      task: 'the rules of law that the court stated or applied, with the authority named for each',
    },
    {
      key: 'application',
      heading: 'section.application',
      fill: (material) =>
        bullets(
          together(
            keptOf(material, ['holdings', 'submissions']),
            extractOf(material, 'holdings'),
            otherKept(material, SLOTS),
          ),
        ),
      task: 'how the court applied the rules to the facts, and which arguments it rejected and why',
    },
    {
      key: 'conclusion',
      heading: 'section.conclusion',
      fill: (material) =>
        bullets(together(keptOf(material, ['outcome', 'orders']), outcomeOf(material), extractOf(material, 'orders'))),
      task: 'the outcome and the orders made, with costs',
    },
  ],
};
