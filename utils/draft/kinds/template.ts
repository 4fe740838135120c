import type { NewBlock } from '../make-blocks';
import type { DraftKind, DraftMaterial } from '../types';
import type { DraftWord } from '../words';

/** One section of a kind of draft: its heading and what stands in it before anybody writes. */
export type SectionTemplate = {
  readonly key: string;
  readonly heading: DraftWord;
  /** From extract, citations and kept lines alone; empty where the material has nothing. */
  readonly fill: (material: DraftMaterial) => readonly NewBlock[];
  /** What a model is asked to write here; a section without it is never drafted by a model. */
  readonly task?: string;
};

export type DraftTemplate = { readonly kind: DraftKind; readonly sections: readonly SectionTemplate[] };
