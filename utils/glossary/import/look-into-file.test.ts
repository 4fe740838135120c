import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { chooseChapters, lookIntoFile } from './look-into-file';
import { readZipDirectory } from './zip-directory';

const LAW = 'The mooring of a vessel at a pier. '.repeat(400);
const NAMES = [
  'cap_1_en_c\\cap_1_en_c.xml',
  'cap_486_en_c\\cap_486_en_c.xml',
  'cap_4A_en_c\\cap_4A_en_c.xml',
  'A101_en_c.xml',
  'readme.txt',
];
const bytes = zipSync(Object.fromEntries(NAMES.map((name) => [name, strToU8(LAW + name)])));
const file = (data: Uint8Array, name = 'law.zip') => new File([new Uint8Array(data)], name);

describe('lookIntoFile', () => {
  it('lists the chapters of a zip by its directory, each with what it would take', async () => {
    const chapters = (await lookIntoFile(file(bytes))) ?? [];
    expect(chapters.map(({ cap }) => cap)).toEqual(['1', '486', '4A', 'A101']);
    const members = (await readZipDirectory(file(bytes))) ?? [];
    expect(chapters.map((chapter) => chapter.bytes)).toEqual(members.slice(0, 4).map(({ packed }) => packed));
    expect(members[0]?.inflated).toBe((LAW + NAMES[0]).length);
  });

  it('reads the end of the file and not the rest', async () => {
    const read: number[] = [];
    const whole = file(bytes);
    const watched = {
      name: whole.name,
      size: 5_000_000_000,
      slice: (start: number, end: number) => {
        read.push(end - start);
        return new Blob([]);
      },
    };
    expect(await lookIntoFile(watched)).toBeNull();
    expect(Math.max(...read)).toBeLessThan(70_000);
  });

  it('tells one chapter of an XML file', async () => {
    const [only] = (await lookIntoFile(file(strToU8(LAW), 'cap_486_zh-Hant-HK.xml'))) ?? [];
    expect(only).toMatchObject({ cap: '486', bytes: Math.round(LAW.length * 0.2) });
  });

  it.each([
    ['a zip cut off', bytes.slice(0, bytes.length - 30)],
    ['no zip', strToU8('plain words')],
    ['nothing', new Uint8Array()],
    ['a zip without chapters', zipSync({ 'readme.txt': strToU8('no law') })],
    [
      'an end that lies',
      Uint8Array.from([
        ...new Uint8Array(40),
        0x50,
        0x4b,
        5,
        6,
        ...new Uint8Array(8),
        255,
        0,
        0,
        0,
        255,
        255,
        255,
        0,
        0,
        0,
      ]),
    ],
  ])('tells nothing of %s, which the import itself refuses', async (_what, data) => {
    expect(await lookIntoFile(file(data))).toBeNull();
  });
});

describe('chooseChapters', () => {
  const chapters = ['1', '486', '4A', ''].map((cap) => ({ member: `m${cap}`, cap, bytes: 1 }));
  it.each([
    ['', 4],
    ['  ', 4],
    ['486', 1],
    ['cap 486, Cap. 4a', 2],
    ['第1章', 1],
    ['999', 0],
  ])('“%s” chooses %i', (said, count) => {
    expect(chooseChapters(chapters, said)).toHaveLength(count);
  });
});
