// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { call, footnote, LRS_URL, lrsPage, para } from './__fixtures__/build-pages';
import { mustRead, parse } from './__fixtures__/read-page';

const dom = parse(
  lrsPage({
    body:
      para('1', `The rule in <i>Maple${call(1)}\n   Ferry</i>, at <b>[12]</b>, is plain.`) + para('2', 'It   stands.'),
    footnotes: footnote(1, 'A ferry.'),
  }),
);
const { document, places } = mustRead(dom, LRS_URL);
const spanOf = (text: string) => {
  const start = document.text.indexOf(text);
  return { start, end: start + text.length };
};
const shown = (text: string): string =>
  places
    .of(spanOf(text))
    .map(({ node, start, end }) => node.data.slice(start, end))
    .join('')
    .replace(/\s+/g, ' ');

describe('places', () => {
  it.each([
    ['Maple Ferry', 'Maple Ferry', 'across a footnote mark and a line end'],
    ['The rule in Maple Ferry, at [12], is', 'The rule in Maple Ferry, at [12], is', 'across inline tags'],
    ['It stands.', 'It stands.', 'collapsed spaces'],
    ['is plain.\n\nIt', 'is plain.It', 'across paragraphs; the empty line between them is ours'],
    ['A ferry.', 'A ferry.', 'in a footnote'],
  ])('shows “%s” in the page as “%s”: %s', (text, expected) => {
    expect(shown(text)).toBe(expected);
  });

  it('find the way back from every character', () => {
    for (const { start, end } of document.paragraphs) {
      for (const { node, start: from } of places.of({ start, end })) {
        const offset = places.offsetAt(node, from);
        expect(offset).toBeGreaterThanOrEqual(start);
        expect(offset).toBeLessThan(end);
      }
    }
  });

  it('know nothing of text that is not part of the document', () => {
    const mark = dom.querySelector('a[href="#_ftn1"]')?.firstChild;
    expect(mark && places.offsetAt(mark, 1)).toBeUndefined();
  });
});
