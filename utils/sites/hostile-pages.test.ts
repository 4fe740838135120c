// @vitest-environment jsdom
import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { E_LEGISLATION_URL, HKLII_URL, hkliiPage, LRS_URL, lrsPage, para } from './__fixtures__/build-pages';
import { documentOf, parse } from './__fixtures__/read-page';
import { isReadable, readDocument } from './read-document';

/** linkedom builds very large pages in reasonable time; browsers do, too. */
const parseLarge = (html: string): Document =>
  parseHTML(`<html><head></head><body>${html}</body></html>`).document as unknown as Document;

const answered = (dom: Document, url: URL): boolean => {
  const read = readDocument(dom, url);
  return isReadable(read) ? read.text.length >= 0 : read.reason.length > 0;
};

/** A chain of elements deeper than any call stack, built without a parser. */
function nest(dom: Document, depth: number): Element {
  const root = dom.createElement('div');
  root.setAttribute('class', 'case-content');
  let inner: Element = root;
  for (let level = 0; level < depth; level++) {
    const next = dom.createElement(level % 2 ? 'blockquote' : 'div');
    inner.appendChild(next);
    inner = next;
  }
  inner.appendChild(dom.createTextNode('At the bottom of it all stands one sentence of the judgment.'));
  return root;
}

describe('hostile pages get an answer or a reason', () => {
  it('tags nested deeper than any call stack', () => {
    const dom = parseLarge('');
    dom.body.appendChild(nest(dom, 30_000));
    const read = readDocument(dom, HKLII_URL);
    expect(isReadable(read) ? read.text : read.reason).toMatch(/At the bottom|layout-not-understood/);
  });

  it('a hundred thousand empty elements', () => {
    expect(answered(parseLarge(`<div class="case-content">${'<i></i>'.repeat(100_000)}</div>`), HKLII_URL)).toBe(true);
  });

  it('one block of two million characters', () => {
    expect(answered(parseLarge(`<coram></coram><p>${'word '.repeat(400_000)}</p>`), LRS_URL)).toBe(true);
  });

  it('the same id on every paragraph', () => {
    const document = documentOf(lrsPage({ body: para('1', 'Same.').repeat(500) }), LRS_URL);
    expect(new Set(document.paragraphs.map(({ id }) => id)).size).toBe(document.paragraphs.length);
  });

  it('scripts in attributes are never text', () => {
    const body = para('1', '<img src=x onerror="alert(1)" alt="evil"><b title="<script>alert(2)</script>">Text.</b>');
    expect(documentOf(lrsPage({ body }), LRS_URL).text).not.toMatch(/alert|evil/);
  });

  it('rows, cells and definitions that never close', () => {
    for (const html of [
      '<table><tr><td>1.<td>'.repeat(150),
      '<parties><tr><td>v</td>'.repeat(150),
      '<def><term>'.repeat(150),
    ]) {
      expect(answered(parse(hkliiPage(html)), HKLII_URL)).toBe(true);
      expect(answered(parse(hkliiPage(html)), new URL('https://www.hklii.hk/en/legis/ord/997'))).toBe(true);
    }
  });

  it('footnotes that call each other, numbers that are none', () => {
    const body =
      '<a class="para" href="#_ftn1">x</a><a href="#_ftnref99999">[1]</a><a href="#_ftn99999999">y</a>'.repeat(200);
    expect(answered(parse(lrsPage({ body })), LRS_URL)).toBe(true);
  });

  it('any soup of the sites’ own tags', () => {
    const tag = fc.constantFrom(
      'p',
      'blockquote',
      'table',
      'tr',
      'td',
      'parties',
      'coram',
      'date',
      'section',
      'def',
      'term',
      'num',
      'heading',
      'content',
      'b',
      'center',
      'br',
      'a class="para"',
      'a href="#_ftn1"',
      'a href="#_ftnref1"',
      'div class="hklm_main"',
      'div class="hklm_term"',
      'schedule',
      'sourceNote',
    );
    const text = fc.constantFrom(
      '1.',
      '(a)',
      'Judgment',
      'Kwan VP:',
      '“',
      '訴',
      '日期：',
      'Before: ',
      '[2031] HKCA 1',
      'x'.repeat(50),
      '\u202e',
      '不得披露',
    );
    const node = fc
      .tuple(tag, text, fc.boolean())
      .map(([name, said, closes]) => `<${name}>${said}${closes ? `</${name.split(' ')[0]}>` : ''}`);
    fc.assert(
      fc.property(
        fc.array(node, { maxLength: 40 }),
        fc.constantFrom(HKLII_URL, LRS_URL, E_LEGISLATION_URL),
        (nodes, url) => {
          const read = readDocument(parse(`<div class="case-content">${nodes.join('')}</div>`), url);
          if (!isReadable(read)) return;
          for (const { start, end, text: said } of read.paragraphs) expect(read.text.slice(start, end)).toBe(said);
          expect(new Set(read.paragraphs.map(({ id }) => id)).size).toBe(read.paragraphs.length);
        },
      ),
      { numRuns: 80 },
    );
  });
});
