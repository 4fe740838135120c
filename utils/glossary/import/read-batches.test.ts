import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { type ImportBatch, type ImportEnd, readInBatches } from './read-batches';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

const chapter = (number: number, definitions: number, language = 'en'): string =>
  `<?xml version="1.0"?><ordinance xmlns:dc="http://purl.org/dc/elements/1.1/"><meta><docNumber>${number}</docNumber><dc:date>2024-05-01</dc:date><dc:language>${language}</dc:language></meta><main><section name="s2">${Array.from(
    { length: definitions },
    (_, at) =>
      `<def name="D${at}"><term>buoy ${at}</term> (<term xml:lang="zh-Hant-HK">浮標</term>) means a float;</def>`,
  ).join(
    '',
  )}<def name="Gone"><term>gone</term> (<term xml:lang="zh-Hant-HK">廢除</term>) <sourceNote>(Repealed 5 of 2001 s. 3)</sourceNote></def></section></main></ordinance>`;

async function read(members: Record<string, string>, done: readonly string[] = []) {
  const zip = zipSync(Object.fromEntries(Object.entries(members).map(([name, text]) => [name, bytes(text)])));
  async function* chunks(): AsyncGenerator<Uint8Array> {
    for (let at = 0; at < zip.length; at += 1000) yield zip.slice(at, at + 1000);
  }
  const steps: (ImportBatch | ImportEnd)[] = [];
  for await (const step of readInBatches(chunks(), { done: new Set(done) })) steps.push(step);
  return {
    batches: steps.filter((step) => step.type === 'batch'),
    end: steps.find((step) => step.type === 'end'),
  };
}

describe('readInBatches', () => {
  it('hands chapters over in batches, without repealed definitions, and ends', async () => {
    const { batches, end } = await read({
      'cap_1\\cap_1.xml': chapter(1, 300),
      'cap_2\\cap_2.xml': chapter(2, 300),
      'cap_3\\cap_3.xml': chapter(3, 10),
    });
    expect(end).toEqual({ type: 'end', how: 'done' });
    expect(batches.map(({ chapters }) => chapters.map(({ cap }) => cap))).toEqual([['1', '2'], ['3']]);
    expect(batches[0]?.members).toEqual(['cap_1/cap_1.xml', 'cap_2/cap_2.xml']);
    expect(batches[0]?.chapters[0]?.definitions).toHaveLength(300);
    expect(batches[0]?.chapters[0]?.definitions[0]).toEqual({
      en: ['buoy 0'],
      zhHant: ['浮標'],
      section: 's 2',
      name: 'D0',
    });
  });

  it('passes over what was read before, and Simplified text', async () => {
    const members = { 'a.xml': chapter(1, 1), 'b.xml': chapter(1, 1, 'zh-Hans'), 'c.xml': chapter(2, 1) };
    const { batches } = await read(members, ['a.xml']);
    expect(batches).toMatchObject([
      { skipped: 1, simplified: 1, chapters: [{ cap: '2' }], members: ['b.xml', 'c.xml'] },
    ]);
  });

  it('tells which members were refused, with the reason', async () => {
    const { batches, end } = await read({ 'a.xml': '<html></html>', 'b.xml': chapter(2, 1) });
    expect(batches[0]?.refused).toEqual([{ member: 'a.xml', reason: 'not-legislation' }]);
    expect(end?.how).toBe('done');
  });

  it('ends as failed where the file is no legislation at all', async () => {
    async function* text(): AsyncGenerator<Uint8Array> {
      yield bytes('name,value\n1,2\n');
    }
    const steps: (ImportBatch | ImportEnd)[] = [];
    for await (const step of readInBatches(text(), { name: 'list.csv' })) steps.push(step);
    expect(steps[0]).toMatchObject({ refused: [{ member: 'list.csv', reason: 'not-xml' }] });
    expect(steps[1]).toEqual({ type: 'end', how: 'failed', reason: 'not-xml' });
  });
});
