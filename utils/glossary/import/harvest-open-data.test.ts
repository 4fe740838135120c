import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { harvestOpenData, type ImportEvent, type ImportOptions } from './harvest-open-data';
import { pairChapters } from './pair-chapters';

const chapter = (number: number, language = 'en', body = ''): string =>
  `<?xml version="1.0" encoding="UTF-8"?><ordinance xmlns="http://www.xml.gov.hk/schemas/hklm/1.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xml:lang="${language}"><meta><docName>Cap. ${number}</docName><docNumber>${number}</docNumber><dc:date>2024-05-01</dc:date><dc:language>${language}</dc:language></meta><main xml:lang="${language}"><section name="s2" status="operational"><num value="2">2.</num><subsection name="1"><leadIn>In this Ordinance—</leadIn>${body || defs(number)}</subsection></section></main></ordinance>`;

const defs = (number: number): string =>
  `<def name="Buoy${number}"><term>buoy ${number}</term> (<term xml:lang="zh-Hant-HK">浮標${'甲乙丙丁'.charAt(number % 4)}</term>) means a float;</def>`;

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

async function* inChunks(data: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < data.length; at += size) yield data.slice(at, at + size);
}

async function collect(data: Uint8Array, options: ImportOptions = {}, size = 97): Promise<ImportEvent[]> {
  const events: ImportEvent[] = [];
  for await (const event of harvestOpenData(inChunks(data, size), options))
    if (event.type !== 'progress') events.push(event);
  return events;
}

/** Members as data.gov.hk packs them, with backslashes. */
const archive = (count: number): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Array.from(
        { length: count },
        (_, at) => [`cap_${at + 1}_en_c\\cap_${at + 1}_en_c.xml`, bytes(chapter(at + 1))] as const,
      ),
    ),
  );

const chaptersOf = (events: readonly ImportEvent[]): string[] =>
  events.flatMap((event) => (event.type === 'chapter' ? [event.harvest.chapter] : []));

describe('harvestOpenData', () => {
  it('reads one chapter with section and version date', async () => {
    const [event, done] = await collect(bytes(chapter(999)));
    expect(done?.type).toBe('done');
    expect(event).toMatchObject({
      type: 'chapter',
      harvest: {
        chapter: '999',
        language: 'en',
        versionDate: '2024-05-01',
        definitions: [{ en: ['buoy 999'], zhHant: ['浮標丁'], section: 's 2(1)' }],
      },
    });
  });

  it.each([1, 97, 100_000])('reads every chapter of a zip that arrives in pieces of %i bytes', async (size) => {
    const events = await collect(archive(3), {}, size);
    expect(chaptersOf(events)).toEqual(['1', '2', '3']);
    expect(events.at(-1)?.type).toBe('done');
  });

  it('takes up where an interrupted import stopped', async () => {
    const done = new Set(['cap_1_en_c/cap_1_en_c.xml', 'cap_2_en_c/cap_2_en_c.xml']);
    const events = await collect(archive(3), { done });
    expect(events.filter(({ type }) => type === 'skipped')).toHaveLength(2);
    expect(chaptersOf(events)).toEqual(['3']);
  });

  it('stops when it is cancelled, and keeps what was told', async () => {
    const stop = new AbortController();
    const seen: string[] = [];
    for await (const event of harvestOpenData(inChunks(archive(20), 400), { signal: stop.signal })) {
      seen.push(event.type);
      if (event.type === 'chapter') stop.abort();
    }
    expect(seen.at(-1)).toBe('cancelled');
    expect(seen.filter((type) => type === 'chapter').length).toBeLessThan(20);
  });

  it('keeps the chapters before the place where a zip is cut off', async () => {
    const whole = archive(4);
    const events = await collect(whole.slice(0, Math.floor(whole.length * 0.4)));
    expect(chaptersOf(events)[0]).toBe('1');
    expect(events.at(-1)).toMatchObject({ type: 'failed', reason: 'damaged' });
  });

  it('refuses one bad member and reads the others', async () => {
    const data = zipSync({
      'a.xml': bytes(chapter(1)),
      'b.xml': bytes('<html><body>Service unavailable</body></html>'),
      'readme.txt': bytes('not asked for'),
      'c.xml': bytes(chapter(3)),
    });
    const events = await collect(data);
    expect(chaptersOf(events)).toEqual(['1', '3']);
    expect(events).toContainEqual(
      expect.objectContaining({ type: 'refused', member: 'b.xml', reason: 'not-legislation' }),
    );
  });

  it.each([
    ['an empty file', new Uint8Array(), 'not-xml'],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1, 2, 3]), 'not-xml'],
    ['plain text', bytes('Cap. 1 Interpretation'), 'not-xml'],
    ['another XML', bytes('<rss><channel/></rss>'), 'not-legislation'],
  ])('says why %s is refused', async (_, data, reason) => {
    expect(await collect(data)).toContainEqual(expect.objectContaining({ reason }));
  });

  it('keeps the definitions before the place where a chapter is damaged', async () => {
    const text = chapter(7, 'en', `${defs(1)}${defs(2)}<def name="x"><term>torn`);
    const events = await collect(bytes(text.slice(0, text.indexOf('torn'))));
    const kept = events.find((event) => event.type === 'chapter');
    expect(kept?.type === 'chapter' && kept.harvest.definitions.map(({ en }) => en[0])).toEqual(['buoy 1', 'buoy 2']);
    expect(events).toContainEqual(expect.objectContaining({ type: 'refused', reason: 'damaged' }));
  });

  it('marks a repealed definition', async () => {
    const body =
      '<def name="Barge"><term>barge</term> (<term xml:lang="zh-Hant-HK">駁船</term>) <sourceNote>(Repealed 5 of 2001 s. 3)</sourceNote></def>';
    const [event] = await collect(bytes(chapter(8, 'en', body)));
    expect(event?.type === 'chapter' && event.harvest.definitions[0]?.repealed).toBe(true);
  });
});

describe('pairChapters', () => {
  it('fills the missing language from the definition of the same name and section', () => {
    const base = { span: { start: 0, end: 1 }, text: '', section: 's 2(1)', name: 'Buoy' };
    const [pair] = pairChapters([{ ...base, en: ['buoy'], zhHant: [] }], [{ ...base, en: [], zhHant: ['浮標'] }]);
    expect(pair).toMatchObject({ en: ['buoy'], zhHant: ['浮標'] });
  });

  it('S12: a member that grows beyond all measure ends the import, early', async () => {
    const bomb = zipSync({ 'cap_1_en.xml': new Uint8Array(60_000_000) });
    const started = process.memoryUsage().arrayBuffers;
    const events = await collect(bomb, { mostInflated: 1_000_000 });
    expect(events.at(-1)).toMatchObject({ type: 'failed', reason: 'too-large' });
    expect(process.memoryUsage().arrayBuffers - started).toBeLessThan(40_000_000);
  });
});
