import { strToU8, zipSync } from 'fflate';
import type { Language } from '../../core/language';
import type { Authority } from '../authority';
import { tableName, writeCaseText } from './case-text';
import { headingsIn } from './headings';
import { writeInstrumentHk } from './hk-court';
import { namedFirst, ofCategory, placesCited } from './parts';

/**
 * A table of authorities as a Word document. Each authority carries a hidden TA field, and a TOA field above gathers them: copied into
 * a skeleton, an entry brings its mark along, and Word's own table there is made of it on F9.
 */

type Category = { readonly category: Authority['category']; readonly title: string; readonly number: number };

/** The numbers that Word gives its categories of authorities. */
const CATEGORIES: readonly Category[] = [
  { category: 'case', title: 'Cases', number: 1 },
  { category: 'legislation', title: 'Statutes', number: 2 },
  { category: 'other', title: 'Other Authorities', number: 3 },
];

/** Writes the authorities of a document as `.docx`. */
export function toWordAuthorities(
  authorities: readonly Authority[],
  language: Language = 'en',
): Uint8Array<ArrayBuffer> {
  const words = headingsIn(language);
  const body = CATEGORIES.flatMap((category) =>
    writeCategory(
      { ...category, title: language === 'en' ? category.title : words[category.category] },
      inOrder(authorities, category.category),
    ),
  ).join('');
  const files = {
    '[Content_Types].xml': CONTENT_TYPES,
    '_rels/.rels': RELATIONS,
    'word/_rels/document.xml.rels': DOCUMENT_RELATIONS,
    'word/styles.xml': STYLES,
    'word/document.xml': `${HEAD}<w:document ${NAMESPACE}><w:body>${paragraph('Title', run(words.table))}${body}${SECTION}</w:body></w:document>`,
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, xml]) => [name, strToU8(xml)])), {
    // The same authorities make the same file.
    mtime: '2000-01-01T00:00:00',
  });
}

const inOrder = (authorities: readonly Authority[], category: Authority['category']): Authority[] =>
  category === 'case' ? namedFirst(ofCategory(authorities, category)) : ofCategory(authorities, category);

type Entry = { readonly name: string; readonly lead: string; readonly citation: string; readonly places: string };

function entryOf(authority: Authority): Entry {
  const places = placesCited(authority).join(', ');
  if (authority.category !== 'case') return { name: '', lead: '', citation: writeInstrumentHk(authority), places };
  const { name = '', lead = '', citation } = writeCaseText(authority, 'hk-court');
  return { name: tableName(name), lead, citation, places };
}

function writeCategory({ title, number }: Category, authorities: readonly Authority[]): string[] {
  if (authorities.length === 0) return [];
  const entries = authorities.map(entryOf);
  const shown = entries.map(
    ({ name, lead, citation }) => run(name, 'i') + run(spaced(name, [lead, citation].filter(Boolean).join(' '))),
  );
  // The field's result is written out, so that the table can be read before it is brought up to date.
  const [first = '', ...rest] = shown;
  const last = rest.length;
  const table = [
    paragraph(
      'TableofAuthorities',
      `${field('begin')}${instruction(` TOA \\h \\c "${number}" \\p `)}${field('separate')}${first}${last === 0 ? field('end') : ''}`,
    ),
    ...rest.map((one, at) => paragraph('TableofAuthorities', `${one}${at === last - 1 ? field('end') : ''}`)),
  ];
  const marked = entries.map((entry, at) =>
    paragraph(
      'ListParagraph',
      `${shown[at]}${mark(entry, number)}${entry.places === '' ? '' : run(` (${entry.places})`)}`,
    ),
  );
  return [
    paragraph('Heading1', run(title)),
    ...table,
    paragraph('Heading2', run(`${title}: entries with their marks`)),
    ...marked,
  ];
}

const spaced = (before: string, text: string): string => (before === '' || text === '' ? text : ` ${text}`);

/** A hidden `TA` field: the long citation, the short one that Word searches for, the category. */
function mark({ name, lead, citation }: Entry, number: number): string {
  const long = [lead, name, citation].filter((part) => part !== '').join(' ');
  const code = ` TA \\l "${inField(long)}" \\s "${inField(name === '' ? long : name)}" \\c ${number} `;
  return `${field('begin', true)}${instruction(code, true)}${field('end', true)}`;
}

/** Inside a field's quotation marks a quotation mark and a backslash are escaped. */
const inField = (text: string): string => text.replace(/[\\"“”]/g, (sign) => (sign === '\\' ? '\\\\' : '\\"'));

/** What XML 1.0 has no way to write: controls, noncharacters, halves of a pair. */
const NOT_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

const escapeXml = (text: string): string =>
  text.replace(NOT_XML, '').replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

const run = (text: string, mark?: 'i'): string =>
  text === ''
    ? ''
    : `<w:r>${mark && !CHINESE.test(text) ? '<w:rPr><w:i/></w:rPr>' : ''}<w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`;

/** Chinese names are not set in italics. */
const CHINESE = /[\u3400-\u9fff]/;
const HIDDEN = '<w:rPr><w:vanish/></w:rPr>';

const field = (type: 'begin' | 'separate' | 'end', isHidden = false): string =>
  `<w:r>${isHidden ? HIDDEN : ''}<w:fldChar w:fldCharType="${type}"/></w:r>`;

const instruction = (code: string, isHidden = false): string =>
  `<w:r>${isHidden ? HIDDEN : ''}<w:instrText xml:space="preserve">${escapeXml(code)}</w:instrText></w:r>`;

const paragraph = (style: string, runs: string): string =>
  `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${runs}</w:p>`;

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const NAMESPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const SECTION =
  '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1440" w:right="1440" w:bottom="1440" w:left="1440" w:header="720" w:footer="720" w:gutter="0"/></w:sectPr>';
const CONTENT_TYPES = `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${WORD}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${WORD}.styles+xml"/></Types>`;
const RELATIONS = `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`;
const DOCUMENT_RELATIONS = `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`;

const style = (id: string, name: string, properties: string): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/>${properties}</w:style>`;
const STYLES = `${HEAD}<w:styles ${NAMESPACE}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="PMingLiU" w:cs="Times New Roman"/><w:sz w:val="24"/><w:lang w:val="en-GB" w:eastAsia="zh-HK"/></w:rPr></w:rPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>${style('Title', 'Title', '<w:pPr><w:spacing w:after="240"/></w:pPr><w:rPr><w:b/><w:sz w:val="32"/></w:rPr>')}${style('Heading1', 'heading 1', '<w:pPr><w:keepNext/><w:spacing w:before="360" w:after="120"/></w:pPr><w:rPr><w:b/></w:rPr>')}${style('Heading2', 'heading 2', '<w:pPr><w:keepNext/><w:spacing w:before="240" w:after="120"/></w:pPr><w:rPr><w:i/></w:rPr>')}${style('TableofAuthorities', 'table of authorities', '<w:pPr><w:tabs><w:tab w:val="right" w:leader="dot" w:pos="9000"/></w:tabs><w:spacing w:after="60"/><w:ind w:left="240" w:hanging="240"/></w:pPr>')}${style('ListParagraph', 'List Paragraph', '<w:pPr><w:spacing w:after="60"/></w:pPr>')}</w:styles>`;
