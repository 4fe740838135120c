import type { MarkedDefinition } from '../definition-builder';

type Pairable = Pick<MarkedDefinition, 'en' | 'zhHant' | 'section' | 'name'>;

const keyOf = ({ section, name }: Pairable): string | null =>
  name === undefined ? null : `${(section ?? '').replace(/\(.*$/, '')}#${name}`;

const joined = (left: readonly string[], right: readonly string[]): string[] => [...new Set([...left, ...right])];

/**
 * Completes the definitions of a chapter's text in one language with those of its text in the other. Each text prints
 * both terms; where one left the other language out, the definition of the same name in the same section has it.
 */
export function pairChapters<Defined extends Pairable>(
  definitions: readonly Defined[],
  counterpart: readonly Pairable[],
): Defined[] {
  const counterparts = new Map<string, Pairable>();
  for (const definition of counterpart) {
    const key = keyOf(definition);
    if (key !== null) counterparts.set(key, definition);
  }
  return definitions.map((definition) => {
    const key = keyOf(definition);
    const other = key === null ? undefined : counterparts.get(key);
    if (other === undefined || (definition.en.length > 0 && definition.zhHant.length > 0)) return definition;
    return { ...definition, en: joined(definition.en, other.en), zhHant: joined(definition.zhHant, other.zhHant) };
  });
}
