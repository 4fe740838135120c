import type { MarkedDefinition } from '../definition-builder';

const keyOf = ({ section, name }: MarkedDefinition): string | null =>
  name === undefined ? null : `${(section ?? '').replace(/\(.*$/, '')}#${name}`;

const joined = (left: readonly string[], right: readonly string[]): string[] => [...new Set([...left, ...right])];

/**
 * Completes the definitions of a chapter's English text with those of its Chinese text. Each text prints both terms;
 * where one left the other language out, the definition of the same name in the same section has it.
 */
export function pairChapters(
  english: readonly MarkedDefinition[],
  chinese: readonly MarkedDefinition[],
): MarkedDefinition[] {
  const counterparts = new Map<string, MarkedDefinition>();
  for (const definition of chinese) {
    const key = keyOf(definition);
    if (key !== null) counterparts.set(key, definition);
  }
  return english.map((definition) => {
    const key = keyOf(definition);
    const counterpart = key === null ? undefined : counterparts.get(key);
    if (counterpart === undefined || (definition.en.length > 0 && definition.zhHant.length > 0)) return definition;
    return {
      ...definition,
      en: joined(definition.en, counterpart.en),
      zhHant: joined(definition.zhHant, counterpart.zhHant),
    };
  });
}
