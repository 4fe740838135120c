import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { JSDOM } from 'jsdom';
import type { LegalDocument } from '../../core/legal-document';
import { isReadable, readDocument } from '../../sites/read-document';
import { readTextFile } from '../../sites/read-text';

const SAMPLES = resolve(import.meta.dirname, '../../../../shared/samples');

const JUDGMENT_URL = 'https://legalref.judiciary.hk/lrs/common/ju/ju_body.jsp?DIS=1';
const CHAPTER_URL = 'https://www.elegislation.gov.hk/xml/cap486.xml';

const PAGES: Readonly<Record<string, readonly [file: string, type: string, url: string]>> = {
  'page:appeal': ['legalref/appeal.htm', 'text/html', JUDGMENT_URL],
  'page:older-1998': ['legalref/older-1998.html', 'text/html', JUDGMENT_URL],
  'page:case-with-corrigendum': ['legalref/case-with-corrigendum.htm', 'text/html', JUDGMENT_URL],
  'page:single-d-single-dt': ['legalref/single-d-single-dt.htm', 'text/html', JUDGMENT_URL],
  'page:cap486-en': ['hklm/cap486-en.xml', 'text/xml', CHAPTER_URL],
  'page:cap486-zh': ['hklm/cap486-zh-Hant-HK.xml', 'text/xml', CHAPTER_URL],
};

/** A sample page as the extension reads it: heading lines, lists, definitions and footnotes in blocks of their own. */
export function loadReadPage(name: string): LegalDocument | undefined {
  const [file, contentType, url] = PAGES[name] ?? [];
  if (file === undefined || contentType === undefined || url === undefined) return undefined;
  const path = resolve(SAMPLES, file);
  if (!existsSync(path)) return undefined;
  const { document } = new JSDOM(readFileSync(path, 'utf8'), { contentType }).window;
  const read = readDocument(document, new URL(url));
  return isReadable(read) ? read : undefined;
}

/** A real decision as text, read as the extension reads text: `hk:2026-HKCA-458`. */
export function loadDecision(name: string): LegalDocument | undefined {
  const file = /^hk:([\w-]+)$/.exec(name)?.[1];
  const path = resolve(SAMPLES, `hong-kong/${file}.json`);
  return file !== undefined && existsSync(path) ? readTextFile(JSON.parse(readFileSync(path, 'utf8'))) : undefined;
}
