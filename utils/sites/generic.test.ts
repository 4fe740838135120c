// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { lrsPage } from './__fixtures__/build-pages';
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

  it('reads a saved judgment by its marks, and never as a page of the court’s own site', () => {
    const read = readGenericPage(parse(lrsPage()), new URL('https://intranet.example/draft.htm'));
    expect(isReadable(read) && read.document).toMatchObject({
      kind: 'judgment',
      site: 'page',
      title: 'Maple Ferry Ltd v Otter Docks Ltd',
    });
  });

  const OTHER = [
    'The claimant was a ferry master of many years, and lit no lamp on the night of which the witnesses spoke.',
    'The defendant was an otter, and had been one for as long as anybody in the harbour could remember it.',
    'The judge below believed the otter, for reasons that he gave with care and that nobody has attacked.',
    'The appeal is dismissed, and the claimant must pay the costs of it, to be assessed if they are not agreed.',
  ];
  it.each([
    ['BAILII: numbers in square brackets', OTHER.map((text, at) => `<p>[${at + 1}] ${text}</p>`).join('')],
    [
      'eLitigation: numbers without point',
      OTHER.map((text, at) => `<p class="Judg-1"><a id="p1_${at}"></a>${at + 1}     ${text}</p>`).join(''),
    ],
    ['AustLII: a list', `<ol>${OTHER.map((text) => `<li><p>${text}</p></li>`).join('')}</ol>`],
    [
      'numbers in a table',
      `<table>${OTHER.map((text, at) => `<tr><td>${at + 1}.</td><td>${text}</td></tr>`).join('')}</table>`,
    ],
  ])('%s', (_, body) => {
    const page = `<html><head><title>Otter v Heron [2031] EWCA Civ 7</title></head><body><nav>Home</nav><h1>Otter v Heron</h1>${body}</body></html>`;
    const read = readGenericPage(parse(page), new URL('https://reports.example/7'));
    if (!isReadable(read)) throw new Error(read.reason);
    expect(read.document).toMatchObject({ kind: 'judgment', site: 'page', reading: { numbers: 4, problems: [] } });
    expect(read.document.paragraphs.flatMap(({ number, text }) => (number ? [text] : []))).toEqual(OTHER);
    expect(read.document.court).toBeUndefined();
  });

  it('reads the body where the article keeps too little of it, and says the share', () => {
    const rows = Array.from(
      { length: 60 },
      (_, at) => `<tr><td>${at + 1}/2031</td><td>Otter Appeals Board</td><td>Dismissed</td></tr>`,
    ).join('');
    const read = readGenericPage(
      parse(`<body><nav>Home</nav><p>${SENTENCE}</p><table border="1">${rows}</table></body>`),
      ADDRESS,
    );
    if (!isReadable(read)) throw new Error(read.reason);
    expect(read.document.text).toContain('60/2031');
    expect(read.document.reading?.share).toBeGreaterThan(0.9);
  });

  it('says so where there is nothing to read', () => {
    expect(readGenericPage(parse('<body><script>1</script></body>'), ADDRESS)).toMatchObject({ reason: 'no-text-yet' });
  });
});
