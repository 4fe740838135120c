import { SaxesParser } from 'saxes';
import { type ExchangedTerm, type ExchangeResult, sortRows } from './own-term';

/*
 * TBX-Basic (ISO 30042): one entry per concept, one section per language, terms inside. Version 2 says martif, termEntry,
 * langSet, tig; version 3 says tbx, conceptEntry, langSec, termSec. Both are read; version 3 is written.
 */

const ENTRY = new Set(['termentry', 'conceptentry']);
const LANGUAGE = new Set(['langset', 'langsec']);
const TEXTS = new Set(['term', 'note', 'descrip', 'admin', 'ref']);

type Draft = { en: string[]; zhHant: string[]; zhHans: string[]; note: string; source: string; matter: string };

const emptyDraft = (): Draft => ({ en: [], zhHant: [], zhHans: [], note: '', source: '', matter: '' });

function sideOf(language: string): 'en' | 'zhHant' | 'zhHans' | null {
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

/** Reads own terms from TBX; an entry without both languages is refused, the rest is kept. */
export function parseTbx(text: string): ExchangeResult {
  if (text.trim() === '') return { terms: [], refused: [], reason: 'empty' };
  const rows: { row: number; term: ExchangedTerm }[] = [];
  const parser = new SaxesParser({ xmlns: false });
  let root = '';
  let failed = false;
  let draft: Draft | null = null;
  let side: ReturnType<typeof sideOf> = null;
  let kind = '';
  let said: string | null = null;
  let entries = 0;

  parser.on('error', () => {
    failed = true;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const plain = name.toLowerCase();
    root ||= plain;
    if (ENTRY.has(plain)) {
      draft = emptyDraft();
      side = null;
      entries += 1;
    } else if (LANGUAGE.has(plain)) side = sideOf(attributes['xml:lang'] ?? attributes.lang ?? '');
    else if (TEXTS.has(plain)) {
      said = '';
      kind = plain === 'term' || plain === 'note' ? plain : (attributes.type ?? '');
    }
  });
  parser.on('text', (part) => {
    if (said !== null) said += part;
  });
  parser.on('closetag', ({ name }) => {
    const plain = name.toLowerCase();
    if (LANGUAGE.has(plain)) side = null;
    if (draft === null) return;
    if (TEXTS.has(plain) && said !== null) {
      keep(draft, kind, side, said.replace(/\s+/g, ' ').trim());
      said = null;
    } else if (ENTRY.has(plain)) {
      rows.push(...termsOf(draft).map((term) => ({ row: entries, term })));
      draft = null;
    }
  });

  for (const line of text.replace(/^\ufeff/, '').split(/(?<=>)/)) {
    if (failed) break;
    parser.write(line);
  }
  if (!failed) parser.close();
  if (!/^(?:.*:)?(?:martif|tbx)$/.test(root)) return { terms: [], refused: [], reason: 'not-tbx' };
  return { ...sortRows(rows), ...(failed ? { reason: 'damaged' as const } : {}) };
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
