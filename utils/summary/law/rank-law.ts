import { groupBlocks } from '../../core/label-paragraphs';
import type { LegalDocument, MinimalDocument } from '../../core/legal-document';
import type { ReadParagraph } from '../../outcome/place-paragraphs';
import type { SpokenParagraph, Whose } from '../../outcome/whose-words';
import learnt from '../data/law-weights.json';
import type { KeyParagraph } from '../types';
import { scoreLaw } from './score-law';

/** A section of these words states what somebody said, not the law. */
const NO_LAW: ReadonlySet<Whose> = new Set(['party', 'witness']);

const NOT_THE_COURTS: ReadonlySet<ReadParagraph['part']> = new Set(['footnote', 'front', 'appended']);

/** The paragraphs that state law, best first, by weights learnt from what later courts cite. A dissent states none. */
export function rankLaw(
  document: LegalDocument | MinimalDocument,
  paragraphs: readonly ReadParagraph[],
  spoken: readonly SpokenParagraph[],
): KeyParagraph[] {
  const read = new Map(paragraphs.map((paragraph, at) => [paragraph.id, { ...paragraph, whose: spoken[at]?.whose }]));
  const groups = groupBlocks(document).filter(({ blocks: [{ id }] }) => {
    const first = read.get(id);
    return first !== undefined && !NOT_THE_COURTS.has(first.part) && !first.dissent;
  });
  const scores = scoreLaw(
    groups.map(({ label, blocks }) => ({
      number: label,
      text: blocks.map(({ text }) => text).join('\n'),
      heading: blocks[0].heading ?? '',
    })),
    learnt,
  );
  return groups
    .map(({ blocks: [{ id, number }] }, at) => ({
      id,
      ...(number === undefined ? {} : { number }),
      kind: 'law' as const,
      score: Math.round((scores[at] ?? 0) * 1000) / 1000,
    }))
    .filter(({ id }) => !NO_LAW.has(read.get(id)?.whose ?? 'this-court'))
    .sort((a, b) => b.score - a.score);
}
