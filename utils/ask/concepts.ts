import packed from '../glossary/data/entries.json';
import { foldScript } from '../glossary/normalise';
import { PACKED_CONCEPTS } from './data/packed-concepts';
import { ENGLISH_STOPS } from './stop-words';
import { addTerm, createTermTree, type TermTree } from './term-tree';

export type Bearing = 'subject' | 'pair' | 'common' | 'loose' | 'party' | 'general';

/** What a group of equal words means; the words themselves live in the trees. */
export type Concept = {
  /**
   * How much it tells about the subject: `subject` by itself; `pair` stands only in the glossary, where common words stand too;
   * `common` could be asked of any case; `loose` too, and its words are alike rather than equal; `party` says who is asked about; `general` is met in every judgment.
   */
  readonly bearing: Bearing;
};

export type ConceptTable = {
  readonly concepts: readonly Concept[];
  /** Words looked for in documents. */
  readonly inText: TermTree;
  /** Words looked for in questions: those of documents, and what people say for them. */
  readonly inQuestion: TermTree;
};

let table: ConceptTable | undefined;

/** The table of equal meanings in both languages; built once, when the first question is asked. */
export function conceptTable(): ConceptTable {
  table ??= buildTable();
  return table;
}

function buildTable(): ConceptTable {
  const concepts: Concept[] = [];
  const built: ConceptTable = { concepts, inText: createTermTree(), inQuestion: createTermTree() };
  const add = (concept: Concept, terms: readonly string[]): void => {
    const id = concepts.push(concept) - 1;
    for (const term of terms) addConceptTerm(built, term, id);
  };
  for (const line of PACKED_CONCEPTS.split('\n')) {
    const [bearing, terms = ''] = line.split('\t');
    add({ bearing: bearing as Bearing }, terms.split(','));
  }
  for (const row of packed.rows) {
    const [en, chinese, , , , , everyday] = row;
    const terms = [...String(en).split('|'), ...firstColumn(chinese), ...firstColumn(everyday)];
    add({ bearing: 'pair' }, terms);
  }
  return built;
}

/** The Traditional forms of a packed Chinese column; the other columns are readings and the other script. */
const firstColumn = (packed: unknown): string[] => (Array.isArray(packed) ? String(packed[0]).split('|') : []);

function addConceptTerm(built: ConceptTable, written: string, id: number): void {
  const term = foldScript(written.trim().toLowerCase());
  const said = term.replace(/^\?/, '');
  if (said === '') return;
  addTerm(built.inQuestion, said, id);
  // Words such as “will” and “may” are function words in running text far more often than terms.
  if (ENGLISH_STOPS.has(said)) return;
  // A single character (信, 租) stands inside too many other words to be looked for in running text.
  if (!term.startsWith('?') && !/^\p{Script=Han}$/u.test(said)) addTerm(built.inText, said, id);
}
