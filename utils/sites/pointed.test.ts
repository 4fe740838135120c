// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { parse } from './__fixtures__/read-page';
import { readPointed, selectorOf } from './pointed';
import { readPage } from './read-page';
import { isReadable } from './types';

const URL_ = new URL('https://tribunal.example/decisions/7');
const NUMBERED = ['1. The otter appeals.', '2. The heron resists.', '3. I dismiss the appeal.']
  .map((text) => `<p>${text}</p>`)
  .join('');
const page = (attributes: string): Document =>
  parse(`<body><div class="css-1x2y3z"><div>News</div><div ${attributes}>${NUMBERED}</div></div></body>`);

describe('the reader points at the text', () => {
  it('reads the block', () => {
    const dom = page('class="decision-text"');
    const block = dom.querySelector('.decision-text');
    const read = block && readPointed(dom, URL_, block);
    expect(read && isReadable(read) && read.document.paragraphs.map(({ number }) => number)).toEqual(['1', '2', '3']);
  });

  it.each([
    ['id="decision"', '#decision'],
    ['class="decision-text css-9ab12c"', 'div.decision-text'],
    ['class="css-9ab12c"', 'body > div:nth-of-type(1) > div:nth-of-type(2)'],
    ['id="row17"', 'body > div:nth-of-type(1) > div:nth-of-type(2)'],
  ])('remembers it by %s → %s', (attributes, selector) => {
    const block = page(attributes).querySelector('p')?.parentElement;
    expect(block && selectorOf(block)).toBe(selector);
  });

  it('reads the next page of the site by what was remembered', () => {
    const read = readPage(page('class="decision-text"'), URL_, { [URL_.hostname]: 'div.decision-text' });
    expect(isReadable(read) && read.document.text).not.toContain('News');
    expect(readPage(page('class="other"'), URL_, { [URL_.hostname]: 'div.decision-text' })).toHaveProperty('reason');
    expect(readPage(page('class="decision-text"'), URL_, { [URL_.hostname]: '<<<' })).toHaveProperty('reason');
  });
});
