import { describe, expect, it } from 'vitest';
import { importedEntries, type StoredDefinition } from './imported-entries';
import { buildIndex, searchGlossary } from './search-glossary';

const define = (cap: string, en: string[], zhHant: string[], section = 's 2(1)'): StoredDefinition => ({
  cap,
  en,
  zhHant,
  section,
});

describe('importedEntries', () => {
  it('makes one entry of a pair that several chapters define, in the order of the chapters', () => {
    const [entry, ...more] = importedEntries([
      define('571', ['Buoy'], ['浮標']),
      define('4A', ['buoy'], ['浮標'], 'O. 1 r. 4'),
      define('32', ['buoy'], ['浮標']),
      define('A101', ['buoy'], ['浮標'], 's 1'),
    ]);
    expect(more).toEqual([]);
    expect(entry?.source).toBe('Cap. 4A O. 1 r. 4; Cap. 32 s 2(1); Cap. 571 s 2(1) +1');
  });

  it('keeps two meanings of one English term apart', () => {
    const entries = importedEntries([define('1', ['child'], ['兒童']), define('2', ['child'], ['子女'])]);
    expect(entries.map(({ zhHant }) => zhHant)).toEqual(['兒童', '子女']);
  });

  it.each(['general holiday', 'public holiday', '公眾假日', '公众假期'])(
    'finds %s among several terms on a side',
    (query) => {
      const index = buildIndex(
        importedEntries([define('149', ['general holiday', 'public holiday'], ['公眾假日', '公眾假期'])]),
      );
      expect(searchGlossary(index, query)[0]?.entry.en).toBe('general holiday');
    },
  );

  it('leaves out what has one language only', () => {
    expect(importedEntries([define('1', ['buoy'], []), define('1', [], ['浮標'])])).toEqual([]);
  });
});
