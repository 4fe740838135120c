import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { type ChapterHarvest, createChapterReader } from './chapter-reader';
import { OPEN_DATA_TERMS, packChapters } from './definitions-pack';
import { harvestOpenData } from './harvest-open-data';
import { readInBatches } from './read-batches';

/** Two generated chapters in the official schema, in both languages: real ones are not ours to hold here. */
function chapterXml(number: number, language: 'en' | 'zh-Hant'): string {
  const said =
    language === 'en'
      ? `<def name="B"><term>buoy ${number}</term> (<term xml:lang="zh-Hant-HK">浮標</term>) means a float;</def>`
      : `<def name="B"><term>浮標</term> (<term xml:lang="en-HK">buoy ${number}</term>) 指浮動物體；</def>`;
  return `<?xml version="1.0"?><ordinance xmlns:dc="http://purl.org/dc/elements/1.1/"><meta><docNumber>${number}</docNumber><dc:date>2031-0${number - 900}-01</dc:date><dc:language>${language}</dc:language></meta><main xml:lang="${language}"><section name="s2" temporalId="s2" status="operational"><num>2.</num><content>${said}</content></section></main></ordinance>`;
}

const read = (number: number, language: 'en' | 'zh-Hant'): ChapterHarvest => {
  const reader = createChapterReader();
  reader.write(chapterXml(number, language));
  return reader.finish();
};

const HARVESTS = [
  read(901, 'en'),
  read(901, 'zh-Hant'),
  read(902, 'en'),
  { ...read(902, 'en'), language: 'zh-Hans' as const },
];
const { about, pack } = packChapters(HARVESTS, { files: ['current_en.zip'], madeOn: '2031-05-02' });

async function* chunks(data: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < data.length; at += 111) yield data.slice(at, at + 111);
}

async function importOf(data: Uint8Array) {
  const events = [];
  for await (const event of harvestOpenData(chunks(data))) if (event.type !== 'progress') events.push(event);
  return events;
}

describe('a definitions pack', () => {
  it('says what it holds, without Simplified Chinese', () => {
    expect(about).toMatchObject({ chapters: 2, definitions: 3, newest: '2031-02-01', bytes: pack.length });
  });

  it('carries source, ownership and attribution, as the terms of the open data ask', () => {
    const notice = strFromU8(unzipSync(pack)['ATTRIBUTION.txt'] ?? new Uint8Array());
    for (const words of [
      'Department of Justice',
      'DATA.GOV.HK',
      'current_en.zip',
      '2031-05-02',
      'owner of the intellectual property',
      'indemnifies',
      OPEN_DATA_TERMS,
    ])
      expect(notice).toContain(words);
  });

  it('is imported like the files it was made of: the same definitions and provisions', async () => {
    const events = await importOf(pack);
    expect(events.at(-1)?.type).toBe('done');
    const [first] = events.flatMap((event) => (event.type === 'chapter' ? [event.harvest] : []));
    const kept = HARVESTS[0];
    expect(first).toMatchObject({ chapter: '901', language: 'en', provisions: kept?.provisions });
    expect(first?.definitions[0]).toMatchObject({
      en: ['buoy 901'],
      zhHant: ['浮標'],
      section: kept?.definitions[0]?.section,
    });
    const batches = [];
    for await (const step of readInBatches(chunks(pack))) if (step.type === 'batch') batches.push(...step.chapters);
    expect(batches.map(({ cap, language, provisions }) => [cap, language, provisions !== undefined])).toEqual([
      ['901', 'en', true],
      ['901', 'zh-Hant', true],
      ['902', 'en', true],
    ]);
  });

  it('takes only the members that are wanted', async () => {
    const events = [];
    for await (const event of harvestOpenData(chunks(pack), { only: new Set(['chapters/902.en.json']) }))
      events.push(event);
    expect(events.flatMap((event) => (event.type === 'chapter' ? [event.harvest.chapter] : []))).toEqual(['902']);
  });

  it.each([
    ['no JSON', '{"format":'],
    ['another format', '{"format":"x"}'],
    [
      'a definition that is none',
      '{"format":"sidenote-chapter-1","cap":"1","title":"","language":"en","definitions":[{"en":7}],"provisions":[]}',
    ],
  ])('a chapter with %s is refused, and the others are read', async (_why, text) => {
    const events = await importOf(zipSync({ ...unzipSync(pack), 'chapters/1.en.json': strToU8(text) }));
    expect(events).toContainEqual(expect.objectContaining({ type: 'refused', member: 'chapters/1.en.json' }));
    expect(events.filter(({ type }) => type === 'chapter')).toHaveLength(3);
  });
});
