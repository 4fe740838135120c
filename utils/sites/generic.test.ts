// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { parse } from './__fixtures__/read-page';
import { readGenericPage } from './generic';
import { isReadable } from './types';

const ADDRESS = new URL('https://news.example/ferries');
const SENTENCE =
  'The Court of Final Appeal held in [2019] HKCFA 45 that a ferry must carry a lamp, and that its master must light it before dusk. ';
const PAGE = `<html><head><title>Ferries and lamps | Example News</title></head><body>
<nav><a href="/">Home</a> <a href="/law">Law</a></nav>
<article><h1>Ferries and lamps</h1><p>${SENTENCE.repeat(3)}</p><h2>The <i>lamp</i></h2><p>${SENTENCE.repeat(4)}</p><blockquote><p>${SENTENCE}</p></blockquote></article>
<footer>Subscribe to our newsletter</footer></body></html>`;

describe('readGenericPage', () => {
  it('reads the article and leaves the page as it was', () => {
    const dom = parse(PAGE);
    const before = dom.documentElement.outerHTML;
    const read = readGenericPage(dom, ADDRESS);
    if (!isReadable(read)) throw new Error(read.reason);
    expect(read.document).toMatchObject({ site: 'page', kind: 'page', language: 'en' });
    expect(read.document.title).toContain('Ferries and lamps');
    expect(read.document.text).not.toContain('newsletter');
    expect(read.document.paragraphs.find(({ role }) => role === 'heading')?.text).toBe('The lamp');
    expect(read.document.paragraphs.at(-1)?.role).toBe('quotation');
    expect(dom.documentElement.outerHTML).toBe(before);
  });

  it('knows where the text stands in the page itself, not in the copy that was read', () => {
    const dom = parse(PAGE);
    const read = readGenericPage(dom, ADDRESS);
    if (!isReadable(read)) throw new Error(read.reason);
    const start = read.document.text.indexOf('[2019] HKCFA 45');
    const [place] = read.places.of({ start, end: start + '[2019] HKCFA 45'.length });
    expect(place && dom.contains(place.node)).toBe(true);
    expect(place?.node.data.slice(place.start, place.end)).toBe('[2019] HKCFA 45');
  });

  it('reads everything where there is no article', () => {
    const read = readGenericPage(parse('<body><p>Short note on Cap. 32.</p></body>'), ADDRESS);
    expect(isReadable(read) && read.document.text).toBe('Short note on Cap. 32.');
  });

  it('says so where there is nothing to read', () => {
    expect(readGenericPage(parse('<body><script>1</script></body>'), ADDRESS)).toMatchObject({ reason: 'no-text-yet' });
  });
});
