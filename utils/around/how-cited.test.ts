import { describe, expect, it } from 'vitest';
import type { LegalDocument } from '../core/legal-document';
import { proveRules } from '../rules/prove-rules';
import { findHits } from '../rules/rule';
import { howCited } from './how-cited';
import { TREATMENT_ROWS } from './treatment-rows';

const first = (text: string, rows: typeof TREATMENT_ROWS): string[] =>
  findHits(rows, text)
    .map(({ rule }) => rule.name)
    .slice(0, 1);

describe('TREATMENT_ROWS', () => {
  it('proves every row', () => expect(proveRules(TREATMENT_ROWS, first)).toEqual([]));

  it.each([
    ['本庭不予依循 [2030] HKCFI 4 一案。', 'not-followed'],
    ['本席採納該案的原則。', 'approved'],
    ['該案與本案案情並不同。', 'distinguished'],
    ['本庭受 [2030] HKCFA 4 的裁決約束。', 'followed'],
    ['The judge was right to follow what was said in that case.', undefined],
  ])('%s → %s', (text, means) => expect(findHits(TREATMENT_ROWS, text)[0]?.rule.means).toBe(means));
});

function document(paragraphs: readonly string[]): LegalDocument {
  let at = 0;
  const blocks = paragraphs.map((text, index) => {
    const start = at;
    at += text.length + 1;
    return {
      id: `p${index}`,
      number: String(index + 1),
      role: 'paragraph' as const,
      text,
      start,
      end: start + text.length,
    };
  });
  return {
    url: 'https://www.hklii.hk/x',
    site: 'hklii',
    kind: 'judgment',
    language: 'en',
    title: 'Stork v Plover',
    text: paragraphs.join('\n'),
    paragraphs: blocks,
  };
}

describe('howCited', () => {
  it('lists the sentences about the case with their words, and no others', () => {
    const later = document([
      'In Otter v Heron [2030] HKCFI 4 the lease was oral. It rained.',
      'We decline to follow [2030] HKCFI 4. We follow [2029] HKCA 2 instead.',
    ]);
    const mentions = [...later.text.matchAll(/\[2030\] HKCFI 4/g)].map(({ index }) => ({ start: index }));
    const found = howCited(later, mentions);
    expect(found.map(({ text, label, treatment }) => [text, label, treatment])).toEqual([
      ['In Otter v Heron [2030] HKCFI 4 the lease was oral.', '1', undefined],
      ['We decline to follow [2030] HKCFI 4.', '2', 'not-followed'],
    ]);
    expect(found.every(({ text, start, end }) => later.text.slice(start, end) === text)).toBe(true);
  });
});
