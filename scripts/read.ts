import { existsSync, readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { JSDOM } from 'jsdom';
import { readGenericPage } from '../utils/sites/generic';
import { readPdf } from '../utils/sites/read-pdf';
import { readText, readTextFile } from '../utils/sites/read-text';
import { isReadable, type PageDocument } from '../utils/sites/types';
import { printCitations, printDefinitions, printDocument, printSummary, printTerms } from './print';

const USAGE = `npm run read -- FILE [--url URL] [--json] [--citations FORMAT] [--summary] [--terms]
npm run read -- --definitions FILE.xml …

Reads a saved page (HTML, or HKLM XML), a PDF, a text file or a JSON file with a text in it, as the extension does.
  --url URL           the address it was saved from
  --json              the document as JSON; with --citations, --summary or --terms, these as JSON too
  --citations FORMAT  table of authorities: list, oscola, hk-court, ris, bibtex, biblatex, csl-json, markdown, csv, word-toa
  --summary           the extract: outcome, issues, holdings, facts, key paragraphs; of a chapter or a section what the panel shows
  --terms             glossary terms of the document, both languages
  --definitions       every statutory definition of HKLM files, as tab-separated lines`;

const REASONS = {
  'no-text-yet': 'This page holds no text yet. Save it again when the text is on the screen.',
  'not-supported': 'This is not a page of Hong Kong law that Sidenote knows. Give its address with --url.',
  'too-long': 'This page has more text than any judgment or law. Save the part you need as a page of its own.',
  'layout-not-understood':
    "This page's layout is not understood. Look at the address given with --url, and at how the page was saved.",
  frameset: 'This page only holds frames. Save the frame with the judgment (its address has ju_body.jsp in it).',
} as const;

const stop = (sentence: string): never => {
  console.error(sentence);
  process.exit(1);
};

/** Paths are as the reader typed them, where the command was called. */
const fromHere = (path: string): string => {
  const file = resolve(process.env.SIDENOTE_CALLED_FROM ?? process.cwd(), path);
  return existsSync(file) ? file : stop(`There is no file ${file}.`);
};

function parse(file: string, url: string): Document {
  const text = readFileSync(file, 'utf8');
  const contentType = /^\s*(?:<\?xml|<(?:ordinance|subLeg|lawDoc|resolution)\b)/.test(text)
    ? 'application/xml'
    : 'text/html';
  return new JSDOM(text, { url, contentType }).window.document;
}

/** Reads a file by what it is; a page that cannot be read ends the command with the reason. */
async function readFile(path: string, url: string | undefined, address: URL): Promise<PageDocument> {
  if (/\.pdf$/i.test(path)) return readPdfFile(path);
  const text = readFileSync(path, 'utf8').replace(/^\ufeff/, '');
  if (/\.txt$/i.test(path)) return readText(text, url === undefined ? {} : { url });
  if (/\.json$/i.test(path))
    return readTextFile(JSON.parse(text), url) ?? stop('This JSON file has no field "text" to read.');
  const read = readGenericPage(parse(path, url ?? 'https://saved.invalid/'), address);
  return isReadable(read) ? read.document : stop(REASONS[read.reason]);
}

async function readPdfFile(path: string): Promise<PageDocument> {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  return readPdf(new Uint8Array(readFileSync(path)), { getDocument }, basename(path));
}

const readOptions = () =>
  parseArgs({
    allowPositionals: true,
    options: {
      url: { type: 'string' },
      json: { type: 'boolean' },
      citations: { type: 'string' },
      summary: { type: 'boolean' },
      terms: { type: 'boolean' },
      definitions: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    },
  });

async function main(): Promise<void> {
  const { values, positionals } = readOptions();
  const [file] = positionals;
  if (values.help || file === undefined) return stop(USAGE);
  if (values.definitions) return printDefinitions(positionals.map(fromHere));
  const path = fromHere(file);
  const address = values.url ?? pathToFileURL(path).href;
  if (!URL.canParse(address)) return stop(`"${address}" is not an address.`);
  const read = await readFile(path, values.url, new URL(address));
  const parts = {
    ...(values.citations !== undefined && { citations: printCitations(read, values.citations) }),
    ...(values.summary && { summary: printSummary(read) }),
    ...(values.terms && { terms: await printTerms(read) }),
  };
  const asked = Object.values(parts);
  if (values.json) {
    const results = Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, part.json]));
    console.log(JSON.stringify({ ...read, ...results }, null, 2));
  } else console.log(asked.length > 0 ? asked.map(({ text }) => text).join('\n\n') : printDocument(read));
}

try {
  await main();
} catch (error) {
  stop(
    error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')
      ? `${error.message}\n\n${USAGE}`
      : `This could not be read: ${error instanceof Error ? error.message : error}`,
  );
}
