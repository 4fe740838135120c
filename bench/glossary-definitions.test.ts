import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { measureDefinitions } from './glossary-definitions';

const SAMPLES = join(__dirname, '../../shared/samples');

describe.skipIf(!existsSync(SAMPLES))('definitions of Cap. 486 and Cap. 57', () => {
  it('reaches a pair-F1 of 97 on each chapter, language and route', () => {
    for (const row of measureDefinitions(SAMPLES)) {
      for (const route of ['F1 by text', 'F1 one line', 'F1 by elements']) {
        expect(Number(row[route]), `${row.chapter} ${row.language} ${route}`).toBeGreaterThanOrEqual(97);
      }
    }
  });
});
