// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import {
  E_LEGISLATION_URL,
  eLegislationPage,
  HKLII_URL,
  hkliiPage,
  hklm,
  judgmentMarkup,
  para,
} from './__fixtures__/build-pages';
import { parse } from './__fixtures__/read-page';
import { createReader, type PageReader } from './create-reader';
import { isReadable, type PageReading } from './types';

const section = (number: number): string =>
  hklm(
    'section',
    hklm('num', `${number}.`) +
      hklm('heading', `Lamp ${number}`) +
      hklm('content', `Light lamp number ${number} before dusk.`),
    `name="s${number}" temporalid="s${number}"`,
  );

const chapter = (...numbers: number[]): string =>
  eLegislationPage(numbers.map((number) => ['en', section(number)] as const));

function now(reader: PageReader): PageReading {
  const read = reader.current();
  if (!isReadable(read)) throw new Error(read.reason);
  return read;
}

describe('createReader', () => {
  it('waits for text that comes late', () => {
    const dom = parse(hkliiPage(''));
    const reader = createReader(dom, HKLII_URL);
    reader.update();
    expect(reader.current()).toMatchObject({ reason: 'no-text-yet' });
    const content = dom.querySelector('.case-content');
    if (content) content.innerHTML = judgmentMarkup({ body: para('1', 'The appeal is dismissed.') });
    reader.update();
    expect(now(reader).document.text).toContain('The appeal is dismissed.');
  });

  it('keeps ids when more of a chapter arrives, before and behind', () => {
    const dom = parse(chapter(3, 4));
    const reader = createReader(dom, E_LEGISLATION_URL);
    reader.update();
    const before = now(reader).document.paragraphs.map(({ id, text }) => [text, id]);
    const first = dom.querySelector('.hklm_main');
    first?.insertAdjacentHTML('beforebegin', `<div class="hklm_main" lang="en">${section(1)}</div>`);
    dom
      .querySelector('#BottomToolBar')
      ?.insertAdjacentHTML('beforebegin', `<div class="hklm_main" lang="en">${section(5)}</div>`);
    reader.update();
    const after = new Map(now(reader).document.paragraphs.map(({ id, text }) => [text, id]));
    expect(before.map(([text]) => after.get(text ?? ''))).toEqual(before.map(([, id]) => id));
    expect(after.size).toBe(8);
  });

  it('does not walk a provision again that it has read', () => {
    const dom = parse(chapter(1, 2));
    const reader = createReader(dom, E_LEGISLATION_URL);
    reader.update();
    const known = dom.querySelector('.hklm_main');
    let visits = 0;
    Object.defineProperty(known, 'firstChild', {
      get: () => {
        visits += 1;
        return null;
      },
    });
    dom.body.insertAdjacentHTML('beforeend', `<div class="hklm_main" lang="en">${section(3)}</div>`);
    reader.update();
    expect(now(reader).document.paragraphs).toHaveLength(6);
    expect(visits).toBe(0);
  });

  it('reads a provision again whose text has grown', () => {
    const dom = parse(chapter(1));
    const reader = createReader(dom, E_LEGISLATION_URL);
    reader.update();
    dom.querySelector('.hklm_section')?.insertAdjacentHTML('beforeend', hklm('content', 'Put it out at dawn.'));
    reader.update();
    expect(now(reader).document.text).toContain('Put it out at dawn.');
  });

  it('works in slices: it stops when told to, and goes on where it stopped', () => {
    const dom = parse(chapter(...Array.from({ length: 40 }, (_, at) => at + 1)));
    const reader = createReader(dom, E_LEGISLATION_URL);
    let slices = 1;
    while (!reader.update(() => false)) slices += 1;
    expect(slices).toBeGreaterThan(40);
    expect(now(reader).document.paragraphs).toHaveLength(80);
  });

  it('keeps its document while the page says the same', () => {
    const dom = parse(chapter(1));
    const reader = createReader(dom, E_LEGISLATION_URL);
    reader.update();
    const { document } = now(reader);
    dom.body.insertAdjacentHTML('beforeend', '<div class="advert">Buy lamps!</div>');
    reader.update();
    expect(now(reader).document).toBe(document);
  });
});
