import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { writeTitleStarts } from './build-citation-tables';

it('the beginnings of titles are those of the list of chapters', () => {
  const file = resolve(__dirname, '../utils/citations/tables/title-starts.ts');
  expect(readFileSync(file, 'utf8') === writeTitleStarts()).toBe(true);
});
