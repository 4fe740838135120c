// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { HKLII_URL, hkliiPage, judgmentMarkup, LRS_URL, para } from './__fixtures__/build-pages';
import { mustRead, parse } from './__fixtures__/read-page';

/** A text may stand in a root of its own: what a reader sees there is read there. */

const BODY = [1, 2, 3, 4, 5, 6]
  .map((number) => para(String(number), `Paragraph ${number} says that the otters swim.`))
  .join('');
const JUDGMENT = judgmentMarkup({ body: BODY });
const numbersOf = (dom: Document, url: URL): (string | undefined)[] =>
  mustRead(dom, url)
    .document.paragraphs.flatMap(({ number }) => number ?? [])
    .filter((number) => !number.startsWith('n'));
const ALL = ['1', '2', '3', '4', '5', '6'];

function withShadow(mode: ShadowRootMode, host = 'site-text'): Document {
  const dom = parse(hkliiPage(`<${host}></${host}>`));
  const element = dom.querySelector(host);
  if (element) element.attachShadow({ mode }).innerHTML = JUDGMENT;
  return dom;
}

describe('open shadow roots', () => {
  it('are read in place of the element that holds them', () => {
    expect(numbersOf(withShadow('open'), HKLII_URL)).toEqual(ALL);
  });

  it('are read below the site’s container and beside it', () => {
    const dom = parse(hkliiPage('').replace('<div class="case-content"></div>', '<site-reader></site-reader>'));
    const host = dom.querySelector('site-reader');
    if (host) host.attachShadow({ mode: 'open' }).innerHTML = `<div class="inner">${JUDGMENT}</div>`;
    expect(numbersOf(dom, HKLII_URL)).toEqual(ALL);
  });

  it('with slots show the element’s own children, once', () => {
    const dom = parse(hkliiPage(`<site-frame>${JUDGMENT}</site-frame>`));
    const host = dom.querySelector('site-frame');
    if (host) host.attachShadow({ mode: 'open' }).innerHTML = '<section><slot></slot></section>';
    expect(numbersOf(dom, HKLII_URL)).toEqual(ALL);
  });

  it('that are closed cannot be read, and the reader is told', () => {
    expect(() => numbersOf(withShadow('closed'), HKLII_URL)).toThrow(/no-text-yet|layout-not-understood/);
  });
});

describe('frames that the page wrote itself', () => {
  it('are read where nothing else on the page is a text', () => {
    // jsdom loads no srcdoc; a frame of the same origin has the same document behind it.
    const frame = document.createElement('iframe');
    document.body.append(frame);
    frame.contentDocument?.write(`<html><body>${JUDGMENT}</body></html>`);
    expect(numbersOf(document, LRS_URL)).toEqual(ALL);
    frame.remove();
  });
});
