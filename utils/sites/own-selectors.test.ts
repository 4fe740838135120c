// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { HKLII_URL, hkliiPage, judgmentMarkup, para } from './__fixtures__/build-pages';
import { parse } from './__fixtures__/read-page';
import { readOwnSelectors, selectorsFor } from './own-selectors';
import { readPage } from './read-page';
import { SELECTORS } from './selectors';

describe('readOwnSelectors', () => {
  const ROWS: [value: unknown, read: object, why: string][] = [
    [{ 'www.hklii.hk': { content: '.judgment-text' } }, { 'www.hklii.hk': { content: '.judgment-text' } }, 'by host'],
    [
      { HKLII: { title: 'h1', colour: 'blue' } },
      { hklii: { title: 'h1' } },
      'by site; what is no selector of ours goes',
    ],
    [{ hklii: { content: '' }, lrs: { content: 'td' } }, { lrs: { content: 'td' } }, 'an empty one is none'],
    [{ hklii: { content: 'p{color:red}' } }, {}, 'a rule of style'],
    [{ hklii: { content: '<script>' } }, {}, 'markup'],
    [{ hklii: { content: 'x'.repeat(400) } }, {}, 'too long'],
    [{ hklii: '.text' }, {}, 'no object'],
    [['.text'], {}, 'a list'],
    [null, {}, 'nothing'],
  ];
  it.each(ROWS)('%j → %j (%s)', (value, read) => expect(readOwnSelectors(value)).toEqual(read));
});

describe('selectorsFor', () => {
  const dom = parse('<p>x</p>');
  it('takes the packaged ones for what was not given, and for what no browser reads', () => {
    const own = readOwnSelectors({ hklii: { content: 'div[', title: 'h1' } });
    expect(selectorsFor(dom, 'hklii', HKLII_URL, own)).toEqual({ ...SELECTORS.sites.hklii, title: 'h1' });
  });

  it('a host beats its site', () => {
    const own = readOwnSelectors({ hklii: { title: 'h1' }, 'www.hklii.hk': { title: 'h2' } });
    expect(selectorsFor(dom, 'hklii', HKLII_URL, own).title).toBe('h2');
  });
});

describe('a site that has changed', () => {
  const numbered = [1, 2, 3].map((number) => para(String(number), 'The otters swam.')).join('');
  const old = judgmentMarkup({ body: para('1', 'A summary of the site’s own, with its marks.'), form: 'SUMMARY' });
  const page = hkliiPage(
    old,
    undefined,
    `<article class="judgment-text">${judgmentMarkup({ body: numbered })}</article>`,
  );

  it('is read where the firm says, until a new version knows it', () => {
    const read = readPage(parse(page), HKLII_URL, {
      selectors: readOwnSelectors({ 'www.hklii.hk': { content: '.judgment-text' } }),
    });
    expect('document' in read && read.document.paragraphs.filter(({ number }) => number !== undefined).length).toBe(3);
  });
});
