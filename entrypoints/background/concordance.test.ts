import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import { packProvisions } from '@/utils/glossary/concordance/pack-provisions';
import { describeDatabase, type IndexedDbImplementation } from '@/utils/store/db';
import { createStore, type Store } from '@/utils/store/store';
import { keepProvisions } from '@/utils/store/tables/provisions';
import { createConcordance } from './concordance';

function openStore(): Store {
  const disk: IndexedDbImplementation = { indexedDB: new IDBFactory(), IDBKeyRange: IDBKeyRange as never };
  return createStore({ describe: () => describeDatabase(disk) });
}

async function importChapter(store: Store, cap: string): Promise<void> {
  const keep = async (language: 'en' | 'zh-Hant', text: string): Promise<void> => {
    const provisions = packProvisions([{ key: 's2', section: 's 2', text }]);
    await store.run((db) => keepProvisions(db, { cap, language, title: 'Buoys Ordinance', provisions }));
  };
  await keep('en', 'A mooring deposit is payable to the Registrar.');
  await keep('zh-Hant', '須向登記官繳付繫泊保證金。');
}

describe('the concordance of the panel', () => {
  it('has nothing to say before an import', async () => {
    const concordance = createConcordance(openStore());
    expect(await concordance.count()).toBe(0);
    expect(await concordance.find('mooring deposit', [])).toEqual({ count: 0, uses: [] });
  });

  it('finds a term in what was imported, also in what is imported later', async () => {
    const store = openStore();
    const concordance = createConcordance(store);
    await importChapter(store, '9998');
    expect((await concordance.find('mooring deposit', [])).count).toBe(1);
    await importChapter(store, '9999');
    expect((await concordance.find('mooring deposit', [])).uses.map(({ cap }) => cap)).toEqual(['9998', '9999']);
  });
});
