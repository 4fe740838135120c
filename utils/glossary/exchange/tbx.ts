import { SaxesParser } from 'saxes';
import { type ExchangedTerm, type ExchangeResult, sortRows } from './own-term';

/*
 * TBX-Basic (ISO 30042): one entry per concept, one section per language, terms inside. Version 2 says martif, termEntry,
 * langSet, tig; version 3 says tbx, conceptEntry, langSec, termSec. Both are read; version 3 is written.
 */

const ENTRY = new Set(['termentry', 'conceptentry']);
const LANGUAGE = new Set(['langset', 'langsec']);
const TEXTS = new Set(['term', 'note', 'descrip', 'admin', 'ref', 'termnote']);

/** TBX 3 may write its names with a prefix (basic:administrativeStatus). */
const localName = (name: string): string => name.toLowerCase().replace(/^.*:/, '');

/** Terms that the file marks as no longer to be used, in the words of TBX 2 and 3. */
const DEPRECATED = /^(?:deprecated|superseded|obsolete|forbidden)/i;
const STATUS = /^(?:administrativestatus|normativeauthorization|usagestatus|status)$/i;

type Side = 'en' | 'zhHant' | 'zhHans';

type Draft = {
  en: string[];
  zhHant: string[];
  zhHans: string[];
  deprecated: { side: Side; text: string }[];
  note: string;
  source: string;
  matter: string;
};

const emptyDraft = (): Draft => ({ en: [], zhHant: [], zhHans: [], deprecated: [], note: '', source: '', matter: '' });

/** Names that HTML knows and XML does not; others are left as they are written. */
const HTML_ENTITIES: Readonly<Record<string, string>> = {
  nbsp: ' ',
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  hellip: '…',
  middot: '·',
  sect: '§',
  para: '¶',
  copy: '©',
  reg: '®',
  times: '×',
  eacute: 'é',
  egrave: 'è',
  agrave: 'à',
  ccedil: 'ç',
  shy: '',
};

/** Programs write HTML's names and bare ampersands into XML; neither is a reason to lose the file. */
const mendEntities = (text: string): string =>
  text.replace(/&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)(?:([a-z][a-z\d]*);)?/gi, (whole, name?: string) =>
    name === undefined ? '&amp;' : (HTML_ENTITIES[name.toLowerCase()] ?? `&amp;${whole.slice(1)}`),
  );

function sideOf(language: string): Side | null {
  if (/^en/i.test(language)) return 'en';
  if (/^zh-(?:hans|cn|sg)/i.test(language)) return 'zhHans';
  return /^(?:zh|yue)/i.test(language) ? 'zhHant' : null;
}

/** Each English term of a concept with its first Chinese one; other Chinese ones pair with the first English. */
function termsOf({ en, zhHant, zhHans, note, source, matter }: Draft): ExchangedTerm[] {
  const rest = {
    ...(zhHans[0] === undefined ? {} : { zhHans: zhHans[0] }),
    ...(note === '' ? {} : { note }),
    ...(source === '' ? {} : { source }),
    ...(matter === '' ? {} : { matter }),
  };
  const chinese = zhHant[0] ?? zhHans[0] ?? '';
  const heads = (en.length === 0 ? [''] : en).map((each) => ({ en: each, zhHant: chinese, ...rest }));
  const others = zhHant.slice(1).map((each) => ({ en: en[0] ?? '', zhHant: each, ...rest }));
  return [...heads, ...others];
}

/** A term that the file deprecates, beside a good one of the other side, as it is refused. */
function refusedTerms({ en, zhHant, zhHans, deprecated }: Draft): ExchangedTerm[] {
  return deprecated.map(({ side, text }) =>
    side === 'en' ? { en: text, zhHant: zhHant[0] ?? zhHans[0] ?? '' } : { en: en[0] ?? '', zhHant: text },
  );
}

/** Reads own terms from TBX; an entry without both languages is refused, the rest is kept. */
export function parseTbx(text: string): ExchangeResult {
  if (text.trim() === '') return { terms: [], refused: [], reason: 'empty' };
  const rows: { row: number; term: ExchangedTerm; isDeprecated?: boolean }[] = [];
  const parser = new SaxesParser({ xmlns: false });
  let root = '';
  let failed = false;
  let draft: Draft | null = null;
  let side: ReturnType<typeof sideOf> = null;
  let kind = '';
  let said: string | null = null;
  let entries = 0;
  let last: { side: Side; text: string } | null = null;

  parser.on('error', () => {
    failed = true;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const plain = localName(name);
    root ||= plain;
    if (ENTRY.has(plain)) {
      draft = emptyDraft();
      side = null;
      entries += 1;
    } else if (LANGUAGE.has(plain)) side = sideOf(attributes['xml:lang'] ?? attributes.lang ?? '');
    else if (TEXTS.has(plain) || STATUS.test(plain)) {
      said = '';
      kind = plain === 'term' || plain === 'note' || STATUS.test(plain) ? plain : (attributes.type ?? '');
    }
  });
  parser.on('text', (part) => {
    if (said !== null) said += part;
  });
  parser.on('closetag', ({ name }) => {
    const plain = localName(name);
    if (LANGUAGE.has(plain)) side = null;
    if (draft === null) return;
    if ((TEXTS.has(plain) || STATUS.test(plain)) && said !== null) {
      const text = said.replace(/\s+/g, ' ').trim();
      if (kind === 'term' && side !== null) last = { side, text };
      if (STATUS.test(kind) && DEPRECATED.test(text) && last !== null) deprecate(draft, last);
      else keep(draft, kind, side, text);
      said = null;
    } else if (ENTRY.has(plain)) {
      rows.push(...termsOf(draft).map((term) => ({ row: entries, term })));
      rows.push(...refusedTerms(draft).map((term) => ({ row: entries, term, isDeprecated: true })));
      draft = null;
      last = null;
    }
  });

  for (const line of mendEntities(text.replace(/^\ufeff/, '')).split(/(?<=>)/)) {
    if (failed) break;
    parser.write(line);
  }
  if (!failed) parser.close();
  if (!/^(?:.*:)?(?:martif|tbx)$/.test(root)) return { terms: [], refused: [], reason: 'not-tbx' };
  return { ...sortRows(rows), ...(failed ? { reason: 'damaged' as const } : {}) };
}

/** Takes a term back that its status says is no longer used. */
function deprecate(draft: Draft, term: { side: Side; text: string }): void {
  const at = draft[term.side].lastIndexOf(term.text);
  if (at >= 0) draft[term.side].splice(at, 1);
  draft.deprecated.push(term);
}

function keep(draft: Draft, kind: string, side: ReturnType<typeof sideOf>, text: string): void {
  if (text === '') return;
  if (kind === 'term' && side !== null) draft[side].push(text);
  else if (kind === 'note' || kind === 'definition' || kind === 'context') draft.note ||= text;
  else if (kind === 'source') draft.source ||= text;
  else if (kind === 'projectSubset' || kind === 'project') draft.matter ||= text;
}

/** Characters that XML 1.0 cannot hold, even escaped. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are exactly the characters to take out
const UNPRINTABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

const escapeXml = (text: string): string =>
  text
    .replace(UNPRINTABLE, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

const languageSection = (language: string, term: string | undefined): string =>
  term === undefined || term === ''
    ? ''
    : `<langSec xml:lang="${language}"><termSec><term>${escapeXml(term)}</term></termSec></langSec>`;

function formatEntry(term: ExchangedTerm, number: number): string {
  const admin = (type: string, text: string | undefined): string =>
    text === undefined || text === '' ? '' : `<admin type="${type}">${escapeXml(text)}</admin>`;
  return [
    `<conceptEntry id="c${number + 1}">`,
    admin('source', term.source),
    admin('projectSubset', term.matter),
    term.note === undefined || term.note === '' ? '' : `<note>${escapeXml(term.note)}</note>`,
    languageSection('en', term.en),
    languageSection('zh-Hant', term.zhHant),
    languageSection('zh-Hans', term.zhHans),
    '</conceptEntry>',
  ].join('');
}

/** Writes own terms as TBX-Basic, version 3. */
export function formatTbx(terms: readonly ExchangedTerm[]): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<tbx type="TBX-Basic" style="dca" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2">',
    '<tbxHeader><fileDesc><sourceDesc><p>Sidenote, own terms</p></sourceDesc></fileDesc></tbxHeader>',
    '<text><body>',
    ...terms.map(formatEntry),
    '</body></text></tbx>',
    '',
  ].join('\n');
}
