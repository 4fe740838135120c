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

/** What was read of a file so far. */
type ChapterState = {
  /** Text by element of the file's head. */
  readonly meta: Map<string, string>;
  readonly provisions: ProvisionBuilder;
  builder: DefinitionBuilder | null;
  reason: ImportRefusal | null;
  inMeta: string | null;
  depth: number;
  /** UTF-16 units. */
  read: number;
};

/** Starts reading a chapter of the official open data. */
export function createChapterReader(): ChapterReader {
  const parser = new SaxesParser({ xmlns: false, position: false });
  const state: ChapterState = {
    meta: new Map(),
    provisions: new ProvisionBuilder(),
    ...{ builder: null, reason: null, inMeta: null, depth: 0, read: 0 },
  };
  parser.ENTITIES.nbsp = '\u00a0';
  parser.on('error', () => {
    state.reason ??= state.depth === 0 && state.builder === null ? 'not-xml' : 'damaged';
  });
  parser.on('opentag', ({ name, attributes }) => openTag(state, name.toLowerCase(), attributes));
  parser.on('text', (text) => addText(state, text));
  parser.on('closetag', ({ name }) => closeTag(state, name.toLowerCase()));
  return {
    write(text) {
      state.read += text.length;
      if (state.read > LARGEST_FILE) state.reason ??= 'too-large';
      if (state.reason === null) parser.write(text);
    },
    finish() {
      if (state.reason === null) parser.close();
      return harvestOf(state);
    },
  };
}

function openTag(state: ChapterState, name: string, attributes: Readonly<Record<string, string>>): void {
  const { meta, provisions } = state;
  if (state.depth === 0 && !ROOTS.has(name.replace(/^.*:/, ''))) state.reason ??= 'not-legislation';
  state.depth += 1;
  if (META.has(name) && !meta.has(name)) state.inMeta = name;
  if (name === 'main')
    state.builder ??= new DefinitionBuilder(languageOf(meta.get('dc:language') ?? attributes['xml:lang'] ?? ''));
  const named = attributes.name === undefined ? {} : { name: attributes.name };
  provisions.open(name, {
    ...named,
    ...(attributes.temporalId === undefined ? {} : { place: attributes.temporalId }),
  });
  state.builder?.open(name, {
    ...named,
    ...(attributes.status === undefined ? {} : { status: attributes.status }),
    ...(attributes['xml:lang'] === undefined ? {} : { language: attributes['xml:lang'] }),
  });
}

function addText({ meta, provisions, builder, inMeta }: ChapterState, text: string): void {
  if (inMeta !== null) meta.set(inMeta, (meta.get(inMeta) ?? '') + text);
  provisions.text(text);
  builder?.text(text);
}

function closeTag(state: ChapterState, name: string): void {
  state.depth -= 1;
  if (name === state.inMeta) state.inMeta = null;
  state.provisions.close(name);
  state.builder?.close(name);
}

function harvestOf({ meta, provisions, builder, reason }: ChapterState): ChapterHarvest {
  const said = (name: string): string => (meta.get(name) ?? '').replace(/\s+/g, ' ').trim();
  const title = said('shorttitle') || said('dc:title');
  const versionDate = said('dc:date');
  return {
    chapter: said('docnumber') || said('docname').replace(/^(?:cap\.?|第)\s*|章$/gi, ''),
    language: languageOf(said('dc:language')),
    definitions: builder?.definitions ?? [],
    provisions: provisions.provisions(),
    ...(title === '' ? {} : { title }),
    ...(versionDate === '' ? {} : { versionDate }),
    ...(reason === null ? {} : { reason }),
  };
}
