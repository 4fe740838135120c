// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SAMPLES } from '../../scripts/samples/index';
import { parse } from './__fixtures__/read-page';
import { isReadable, readDocument } from './read-document';
import type { PageDocument, Unreadable } from './types';

/**
 * Ten mechanical changes of layout, tried on every packaged page: a page changed so must give the same reading, or a
 * reason, or name what is wrong with the reading; never silently less.
 */

type Change = { readonly name: string; readonly apply: (dom: Document) => void };

const rename = (element: Element, tag: string): void => {
  const next = element.ownerDocument.createElement(tag);
  for (const { name, value } of element.attributes) next.setAttribute(name, value);
  next.append(...element.childNodes);
  element.replaceWith(next);
};
const each = (dom: Document, selector: string, act: (element: Element) => void): void =>
  dom.querySelectorAll(selector).forEach(act);
const numbers = (dom: Document): Element[] => [...dom.querySelectorAll('a.para, a.pseudopara')];

const CHANGES: readonly Change[] = [
  {
    name: 'container renamed',
    apply: (dom) => each(dom, '.case-content', (element) => element.setAttribute('class', 'x-content')),
  },
  {
    name: 'anchors renamed',
    apply: (dom) => {
      for (const anchor of numbers(dom)) anchor.setAttribute('class', 'x-num');
    },
  },
  {
    name: 'anchors unwrapped',
    apply: (dom) => {
      for (const anchor of numbers(dom)) anchor.replaceWith(...anchor.childNodes);
    },
  },
  {
    name: 'header elements to div',
    apply: (dom) => each(dom, 'coram, parties, date, representation, charge', (element) => rename(element, 'div')),
  },
  {
    name: 'numbers in blocks of their own',
    apply: (dom) => {
      for (const anchor of numbers(dom)) {
        const block = dom.createElement('div');
        block.textContent = anchor.textContent;
        anchor.parentElement?.before(block);
        anchor.remove();
      }
    },
  },
  {
    name: 'numbers without point',
    apply: (dom) => {
      for (const anchor of numbers(dom)) anchor.replaceWith((anchor.textContent ?? '').replace('.', ''));
    },
  },
  {
    name: 'a box of the same class in front',
    apply: (dom) =>
      each(dom, '.case-content', (element) => {
        const box = dom.createElement('div');
        box.setAttribute('class', 'case-content');
        box.innerHTML = `<h2>AI summary</h2>${'<p>The court looked at otters and found that they were otters, one and all.</p>'.repeat(8)}`;
        element.before(box);
      }),
  },
  {
    name: 'six wrappers',
    apply: (dom) => {
      const content = [...dom.body.childNodes];
      let inner: Element = dom.body;
      for (let depth = 0; depth < 6; depth++) inner = inner.appendChild(dom.createElement('div'));
      inner.append(...content);
    },
  },
  {
    name: 'classes gone',
    apply: (dom) => each(dom, '[class]', (element) => element.removeAttribute('class')),
  },
  { name: 'p to div', apply: (dom) => each(dom, 'p', (element) => rename(element, 'div')) },
];

const FOLDER = join(import.meta.dirname, '../../scripts/samples');
const FIXTURES = join(import.meta.dirname, '__fixtures__');
const LRS = 'https://legalref.judiciary.hk/lrs/common/ju/ju_body.jsp?DIS=990001';
const PAGES = [
  ...SAMPLES.filter(({ id }) => id !== 'sentence-frameset').map(({ id, url, file }) => ({
    name: id,
    url,
    html: readFileSync(join(FOLDER, file), 'utf8'),
  })),
  ...['lrs-cfa-opinions', 'lrs-chinese-appeal', 'lrs-family-court', 'lrs-in-the-matter-of'].map((name) => ({
    name,
    url: LRS,
    html: readFileSync(join(FIXTURES, `${name}.html`), 'utf8'),
  })),
];

const readChanged = (html: string, url: string, changes: readonly Change[]): PageDocument | Unreadable => {
  const dom = parse(html);
  for (const { apply } of changes) apply(dom);
  return readDocument(dom, new URL(url));
};

/** What must stay: numbers, header fields, the words of the text. Headings that only a class told are told by it. */
const gist = (document: PageDocument) => ({
  numbers: document.paragraphs
    .filter(({ role }) => role !== 'footnote' && role !== 'heading' && role !== 'header')
    .flatMap(({ number }) => number ?? []),
  letters: document.paragraphs
    .filter(({ role }) => role !== 'header' && role !== 'title')
    .reduce((sum, { text }) => sum + text.replace(/\W+/g, '').length, 0),
  court: document.court,
  citation: document.neutralCitation,
  action: document.actionNumbers,
  date: document.date,
  judges: document.judges,
  parties: document.parties,
});

/** What is wrong with a changed reading, silently. */
function silentlyWrong(original: PageDocument, changed: PageDocument | Unreadable): string[] {
  if (!isReadable(changed) || (changed.reading?.problems.length ?? 0) > 0) return [];
  const [was, is] = [gist(original), gist(changed)];
  return (Object.keys(was) as (keyof typeof was)[]).filter((field) =>
    field === 'letters'
      ? Math.abs(was.letters - is.letters) > was.letters * 0.02
      : JSON.stringify(was[field]) !== JSON.stringify(is[field]),
  );
}

describe('a changed layout is read the same, or the reader is told', () => {
  for (const { name, url, html } of PAGES) {
    const original = readDocument(parse(html), new URL(url));
    if (!isReadable(original)) throw new Error(`${name}: ${original.reason}`);
    // A bare number or two may be anything: three in a row are paragraphs.
    const few = gist(original).numbers.length < 3;
    const changes = CHANGES.filter((change) => !(few && change.name === 'numbers without point'));
    it.each(changes)(`${name}: $name`, (change) => {
      expect(silentlyWrong(original, readChanged(html, url, [change]))).toEqual([]);
    });

    it(`${name}: any mix of changes`, () => {
      fc.assert(
        fc.property(fc.subarray(changes, { minLength: 2 }), (mix) => {
          expect(silentlyWrong(original, readChanged(html, url, mix))).toEqual([]);
        }),
        { numRuns: 6, seed: 12, endOnFailure: true },
      );
    });
  }
});
