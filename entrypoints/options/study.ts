import type { FindUses } from '@/components/glossary/law-says';
import type { StudyDeps } from '@/components/study/use-study';
import type { KeptDefinition } from '@/utils/store/rows/definition';
import type { MatterLine } from '@/utils/store/rows/matter-line';
import type { OwnTerm } from '@/utils/store/rows/term';
import type { Store } from '@/utils/store/store';
import { listCardMemories, saveCardMemory } from '@/utils/store/tables/cards';
import { definitionsFromPages } from '@/utils/store/tables/definitions';
import { linesOfMatter } from '@/utils/store/tables/matter-lines';
import { countProvisions } from '@/utils/store/tables/provisions';
import { recentTerms } from '@/utils/store/tables/terms';
import { sentenceOf } from '@/utils/study/sentence-of';
import type { Learnable } from '@/utils/study/types';

const learnTerm = ({ id, en, zhHant, note, source }: OwnTerm): Learnable => ({
  id,
  kind: 'term',
  en,
  zhHant,
  note,
  source,
});

const learnDefinition = ({ id, cap, title, section, en, zhHant }: KeptDefinition): Learnable => ({
  id,
  kind: 'definition',
  en: en.join('; '),
  zhHant: zhHant.join('；'),
  cap,
  source: [title, `(Cap. ${cap})`, section].filter(Boolean).join(' '),
});

const learnLine = ({ asks, id, text, number, title, citation, url }: MatterLine): Learnable[] =>
  asks === undefined ? [] : [{ id, kind: 'line', asks, text, number, title, citation, url }];

/** The cards of the options page: own terms as they are now, definitions and lines kept from pages, sentences of the imported law. */
export function createStudy(store: Store, findUses: FindUses, matterId: string | null): StudyDeps {
  const hasProvisions = store.run(countProvisions).then((kept) => kept.ok && kept.value > 0);
  return {
    async load() {
      const read = await store.run(async (db) => ({
        // Nobody learns more cards than these in a lifetime of sittings.
        terms: await recentTerms(db),
        definitions: await definitionsFromPages(db),
        // A matter's lines are studied while it is worked on, and by nobody else's cards.
        lines: await linesOfMatter(db, matterId),
        memories: await listCardMemories(db),
      }));
      if (!read.ok) return null;
      const { terms, definitions, lines, memories } = read.value;
      const kept = [...terms.map(learnTerm), ...definitions.map(learnDefinition), ...lines.flatMap(learnLine)];
      return { kept, memories };
    },
    save: async (memory) => (await store.run((db) => saveCardMemory(db, memory))).ok,
    async findSentence({ front, back, asked }) {
      if (!(await hasProvisions)) return null;
      const [use] = (await findUses(front, [back])).uses;
      if (!use) return null;
      const [text, mark] = asked === 'en' ? [use.en, use.enMarks[0]] : [use.zh, use.zhMarks[0]];
      return mark ? `${sentenceOf(text, mark)} (Cap. ${use.cap} ${use.section})` : null;
    },
    now: () => new Date(),
  };
}
