import { SaxesParser } from 'saxes';
import { ProvisionBuilder } from '../concordance/provision-builder';
import type { Provision } from '../concordance/types';
import { DefinitionBuilder, type MarkedDefinition } from '../definition-builder';

/** Why a file gave nothing, or not everything. */
export type ImportRefusal = 'not-xml' | 'not-legislation' | 'damaged' | 'not-a-zip' | 'too-large';

/** What one chapter in one language defines. With a reason, reading stopped early and the rest is missing. */
export type ChapterHarvest = {
  readonly chapter: string;
  readonly title?: string;
  readonly language: 'en' | 'zh-Hant' | 'zh-Hans';
  readonly versionDate?: string;
  readonly definitions: readonly MarkedDefinition[];
  /** Every provision with the place that both languages share. */
  readonly provisions: readonly Provision[];
  readonly reason?: ImportRefusal;
};

/** Reads one HKLM file as it arrives. */
export type ChapterReader = { write(text: string): void; finish(): ChapterHarvest };

/** Roots of the schema at xml.gov.hk/schemas/hklm/1.0. */
const ROOTS = new Set(['ordinance', 'subleg', 'lawdoc', 'resolution', 'instrument', 'constitutionalinstrument']);

const META = new Set(['docname', 'docnumber', 'dc:date', 'dc:language', 'dc:title', 'shorttitle']);

/** The largest chapter is some 15 MB of text; what goes far beyond is no chapter. */
const LARGEST_FILE = 150_000_000;

const languageOf = (said: string): ChapterHarvest['language'] =>
  /^zh-?hans|^sc|^zh-cn/i.test(said) ? 'zh-Hans' : /^zh|^tc/i.test(said) ? 'zh-Hant' : 'en';

/** Starts reading a chapter of the official open data. */
export function createChapterReader(): ChapterReader {
  const meta = new Map<string, string>();
  const parser = new SaxesParser({ xmlns: false, position: false });
  const provisions = new ProvisionBuilder();
  let builder: DefinitionBuilder | null = null;
  let reason: ImportRefusal | null = null;
  let inMeta: string | null = null;
  let depth = 0;
  let read = 0;

  parser.ENTITIES.nbsp = '\u00a0';
  parser.on('error', () => {
    reason ??= depth === 0 && builder === null ? 'not-xml' : 'damaged';
  });
  parser.on('opentag', ({ name, attributes }) => {
    const plain = name.toLowerCase();
    if (depth === 0 && !ROOTS.has(plain.replace(/^.*:/, ''))) reason ??= 'not-legislation';
    depth += 1;
    if (META.has(plain) && !meta.has(plain)) inMeta = plain;
    if (plain === 'main')
      builder ??= new DefinitionBuilder(languageOf(meta.get('dc:language') ?? attributes['xml:lang'] ?? ''));
    provisions.open(plain, {
      ...(attributes.name === undefined ? {} : { name: attributes.name }),
      ...(attributes.temporalId === undefined ? {} : { place: attributes.temporalId }),
    });
    builder?.open(plain, {
      ...(attributes.name === undefined ? {} : { name: attributes.name }),
      ...(attributes.status === undefined ? {} : { status: attributes.status }),
      ...(attributes['xml:lang'] === undefined ? {} : { language: attributes['xml:lang'] }),
    });
  });
  parser.on('text', (text) => {
    if (inMeta !== null) meta.set(inMeta, (meta.get(inMeta) ?? '') + text);
    provisions.text(text);
    builder?.text(text);
  });
  parser.on('closetag', ({ name }) => {
    depth -= 1;
    const plain = name.toLowerCase();
    if (plain === inMeta) inMeta = null;
    provisions.close(plain);
    builder?.close(plain);
  });

  return {
    write(text) {
      read += text.length;
      if (read > LARGEST_FILE) reason ??= 'too-large';
      if (reason === null) parser.write(text);
    },
    finish() {
      if (reason === null) parser.close();
      const said = (name: string): string => (meta.get(name) ?? '').replace(/\s+/g, ' ').trim();
      const title = said('shorttitle') || said('dc:title');
      return {
        chapter: said('docnumber') || said('docname').replace(/^(?:cap\.?|第)\s*|章$/gi, ''),
        language: languageOf(said('dc:language')),
        definitions: builder?.definitions ?? [],
        provisions: provisions.provisions(),
        ...(title === '' ? {} : { title }),
        ...(said('dc:date') === '' ? {} : { versionDate: said('dc:date') }),
        ...(reason === null ? {} : { reason }),
      };
    },
  };
}
