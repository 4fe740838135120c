import type { LegalDocument } from '../core/legal-document';
import { templateOf } from './kinds/list';
import type { NewBlock } from './make-blocks';
import { blank } from './make-blocks';
import type { Draft, DraftBlock, DraftKind, DraftMaterial, DraftSection, DraftSource, MaterialDocument } from './types';
import { sayWord } from './words';

/**
 * Builds a draft of one kind from what is there: extract, citations, kept lines. No model; every sentence of the page
 * keeps its paragraph. Sections for which the material has nothing say so.
 */
export function buildDraft(
  kind: DraftKind,
  material: DraftMaterial,
  { id, now }: { readonly id: string; readonly now: Date },
): Draft {
  const { language, documents } = material;
  const sections = templateOf(kind).sections.map(({ key, heading, fill }): DraftSection => {
    const filled = fill(material);
    const blocks = filled.length > 0 ? filled : [blank(language, 'note.not-found')];
    return { id: key, key, heading: sayWord(heading, language), blocks: numberBlocks(blocks, key) };
  });
  const [first] = documents;
  return {
    version: 1,
    id,
    kind,
    title: `${sayWord(`kind.${kind}`, language)}${first ? `${language === 'en' ? ': ' : '：'}${nameOf(first.document)}` : ''}`,
    language,
    sections,
    header: {
      sources: documents.map(sourceOf),
      models: [],
      madeAt: now.toISOString(),
      review: { state: 'not-reviewed' },
    },
  };
}

const nameOf = ({ title, neutralCitation }: LegalDocument): string =>
  neutralCitation && !title.includes(neutralCitation) ? `${title} ${neutralCitation}` : title;

/** Gives blocks and sentences their ids: `facts-2`, `facts-2-1`. */
export const numberBlocks = (blocks: readonly NewBlock[], section: string, first = 1): DraftBlock[] =>
  blocks.map((block, at): DraftBlock => {
    const id = `${section}-${first + at}`;
    if (block.type === 'text') {
      return { ...block, id, sentences: block.sentences.map((sentence, n) => ({ ...sentence, id: `${id}-${n + 1}` })) };
    }
    const rows = block.rows.map((row, r) => row.map((cell, c) => ({ ...cell, id: `${id}-${r + 1}-${c + 1}` })));
    return { ...block, id, rows };
  });

function sourceOf({ label, document, readAt }: MaterialDocument): DraftSource {
  const { title, url, site, neutralCitation, versionDate, restriction, reading } = document;
  return {
    label,
    title,
    url,
    site,
    readAt,
    ...(neutralCitation ? { neutralCitation } : {}),
    ...(versionDate ? { versionDate } : {}),
    ...(restriction ? { restriction } : {}),
    ...((reading?.problems.length ?? 0) > 0 ? { unsure: true as const } : {}),
  };
}
