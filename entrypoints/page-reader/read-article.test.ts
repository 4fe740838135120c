// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { findBlock, readArticle } from './read-article';

const LONG =
  'The tribunal considered the evidence of each witness in turn and preferred the account of the first. '.repeat(6);

const page = (body: string): Document =>
  new DOMParser().parseFromString(`<html><head><title>A ruling</title></head><body>${body}</body></html>`, 'text/html');

const URL_ = new URL('https://tribunal.example/ruling');

describe('readArticle', () => {
  it('gives a document whose paragraphs are slices of its text', () => {
    const document = readArticle(
      page(`<nav>Menu</nav><article><h2>Reasons</h2><p>12. ${LONG}</p><p>${LONG}</p></article>`),
      URL_,
    );
    expect(document?.title).toBe('A ruling');
    expect(document?.kind).toBe('page');
    expect(document?.paragraphs.some(({ number }) => number === '12')).toBe(true);
    for (const { start, end, text } of document?.paragraphs ?? []) expect(document?.text.slice(start, end)).toBe(text);
  });

  it('leaves the page as it was', () => {
    const dom = page(`<article><p>${LONG}</p><p>${LONG}</p></article>`);
    const before = dom.documentElement.outerHTML;
    readArticle(dom, URL_);
    expect(dom.documentElement.outerHTML).toBe(before);
  });

  it('gives nothing for a page without running text', () => {
    expect(readArticle(page(''), URL_)).toBeUndefined();
  });

  it('finds the paragraph on the page again', () => {
    const dom = page(`<article><p>First. ${LONG}</p><p>Second. ${LONG}</p></article>`);
    const second = readArticle(dom, URL_)?.paragraphs.find(({ text }) => text.startsWith('Second.'));
    expect(second && findBlock(dom, second)?.textContent).toContain('Second.');
  });
});
