import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { packedLibraries, THIRD_PARTY } from './third-party';

it('lists every library that is packed, with its licence; npm run release writes it anew', () => {
  const page = readFileSync(THIRD_PARTY, 'utf8');
  const libraries = packedLibraries();
  expect(libraries.map(({ name }) => name)).toContain('react');
  // Versions of types come with the machine's registry and are packed nowhere.
  const packed = libraries.filter(({ name }) => !/^@types\/|-types$/.test(name));
  expect(packed.filter(({ name, version }) => !page.includes(`${name} ${version} (`))).toEqual([]);
});
