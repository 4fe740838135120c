// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { call, footnote, LRS_URL, lrsPage, para } from '../sites/__fixtures__/build-pages';
import { mustRead } from '../sites/__fixtures__/read-page';
import type { PageReading } from '../sites/types';
import { createPageMarks, MARK_KINDS, PAGE_MARK_STYLES } from './page-marks';

/** jsdom has neither highlights nor layout: stand-ins that record what they are given. */
class FakeHighlight {
  readonly ranges: Range[];
  constructor(...ranges: Range[]) {
    this.ranges = ranges;
  }
}
const registry = new Map<string, FakeHighlight>();
const marked = (name: string): string => (registry.get(name)?.ranges ?? []).map(String).join('');

let reading: PageReading;
let scrolled: number[];

beforeEach(() => {
  registry.clear();
  scrolled = [];
  document.documentElement.innerHTML = lrsPage({
    body: para('1', `See <i>Maple${call(1)} Ferry</i>, at <b>[12]</b>.`) + para('2', 'The end.'),
    footnotes: footnote(1, 'A ferry.'),
  });
  Object.assign(window, {
    CSS: { highlights: registry },
    Highlight: FakeHighlight,
    scrollBy: ({ top }: { top: number }) => scrolled.push(top),
  });
  Element.prototype.scrollIntoView = () => undefined;
  Range.prototype.getBoundingClientRect = () => ({ top: 1000 }) as DOMRect;
  reading = mustRead(document, LRS_URL);
});

const spanOf = (text: string) => {
  const start = reading.document.text.indexOf(text);
  return { start, end: start + text.length };
};

describe('createPageMarks', () => {
  it('marks across inline tags without touching the page, and leaves it as it was', () => {
    const before = document.documentElement.outerHTML;
    const marks = createPageMarks(window, () => reading.places);
    marks.mark('jump', [spanOf('See Maple Ferry, at [12]')]);
    marks.mark('citation', [spanOf('[12]'), spanOf('The end')]);
    expect(marked('sidenote-jump')).toBe('See Maple Ferry, at [12]');
    expect(marked('sidenote-citation')).toBe('[12]The end');
    expect(document.documentElement.outerHTML).toBe(before);
    marks.dispose();
    expect(registry.size).toBe(0);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('puts new marks in place of the old ones of their kind', () => {
    const marks = createPageMarks(window, () => reading.places);
    marks.mark('jump', [spanOf('Maple')]);
    marks.mark('jump', [spanOf('The end')]);
    expect(marked('sidenote-jump')).toBe('The end');
    marks.mark('jump', []);
    expect(registry.has('sidenote-jump')).toBe(false);
  });

  it('scrolls to a span, and says when the page no longer has it', () => {
    const marks = createPageMarks(window, () => reading.places);
    expect(marks.scrollToSpan(spanOf('The end'))).toBe(true);
    expect(scrolled).toEqual([1000 - window.innerHeight * 0.3]);
    document.body.innerHTML = '<p>Another case</p>';
    expect(marks.scrollToSpan(spanOf('The end'))).toBe(false);
  });

  it('still scrolls in a browser without highlights', () => {
    Object.assign(window, { CSS: {}, Highlight: undefined });
    const marks = createPageMarks(window, () => reading.places);
    marks.mark('jump', [spanOf('The end')]);
    expect(marks.scrollToSpan(spanOf('The end'))).toBe(true);
    marks.dispose();
  });

  it('has a look for every kind of mark', () => {
    const css = readFileSync(join(__dirname, '../../public', PAGE_MARK_STYLES), 'utf8');
    const named = [...css.matchAll(/::highlight\(sidenote-([a-z]+)\)/g)].map(([, kind]) => kind);
    expect(named.sort()).toEqual([...MARK_KINDS].sort());
  });
});
