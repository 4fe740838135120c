// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { CitationCardMessage, MarkedCitation } from '@/utils/messaging/page-to-background';
import type { PageReading, Places } from '@/utils/sites/types';
import { createCards, type MarkedPage } from './cards';

type Answer = { ok: true; value: CitationCardMessage | null };
type Asked = { start: number; answer: (value: CitationCardMessage | null) => void };

const asked: Asked[] = [];
vi.mock('@/utils/messaging/ask-background', () => ({
  askBackground: (_name: string, { start }: { start: number }) =>
    new Promise<Answer>((resolve) => {
      asked.push({ start, answer: (value) => resolve({ ok: true, value }) });
    }),
}));

const cardOf = (norm: string): CitationCardMessage => ({
  norm,
  name: '',
  count: 1,
  copied: { text: '', html: '' },
  links: [],
});

const CITED = ['[2031] HKCA 10', '[2030] HKCFI 9'];
let end: AbortController;
let root: ShadowRoot;
/** How far the page is scrolled; the first line then stands that much higher. */
let scrolled = 0;

beforeEach(() => {
  vi.useFakeTimers();
  asked.length = 0;
  scrolled = 0;
  document.body.innerHTML = `<p>${CITED[0]}</p><p>${CITED[1]}</p><div></div>`;
  const nodes = [...document.querySelectorAll('p')].map((line) => line.firstChild as Text);
  Range.prototype.getBoundingClientRect = function (this: Range) {
    const top = 100 * (1 + nodes.indexOf(this.startContainer as Text)) - scrolled;
    return { left: 10, top, bottom: top + 20 } as DOMRect;
  };
  const citations: MarkedCitation[] = nodes.map((node, at) => ({
    start: at * 20,
    end: at * 20 + node.length,
    hasCard: true,
  }));
  const places: Places = {
    of: ({ start }) => [{ node: nodes[start / 20] as Text, start: 0, end: 14 }],
    offsetAt: (node, offset) => (nodes.includes(node as Text) ? nodes.indexOf(node as Text) * 20 + offset : undefined),
  };
  const page: MarkedPage = { hash: 'a', citations, reading: { places } as PageReading };
  const host = document.querySelector('div') as HTMLElement;
  root = host.attachShadow({ mode: 'closed' });
  end = new AbortController();
  createCards({
    signal: end.signal,
    root,
    host,
    page: () => page,
    settings: () => ({ marks: true, language: 'en', theme: 'auto' }) as never,
    room: () => 1000,
    jump: () => undefined,
    scrollTo: () => undefined,
    onMarksOff: () => undefined,
  });
  document.getSelection()?.setPosition(nodes[0] as Text, 2);
  document.dispatchEvent(new Event('selectionchange'));
});
afterEach(() => {
  end.abort();
  vi.useRealTimers();
});

const settle = () => vi.advanceTimersByTimeAsync(1000);
const label = () => root.querySelector('.sn-card')?.getAttribute('aria-label');
const top = () => root.querySelector<HTMLElement>('.sn-card-place')?.style.top;
const press = (code: string) =>
  root
    .querySelector('.sn-card-layer')
    ?.dispatchEvent(new KeyboardEvent('keydown', { code, altKey: true, shiftKey: true }));
const scrollBy = (pixels: number) => {
  scrolled += pixels;
  window.dispatchEvent(new Event('scroll'));
};

it('shows the card that was asked for, however long the page scrolls meanwhile', async () => {
  await settle();
  asked[0]?.answer(cardOf(CITED[0] as string));
  await settle();
  expect(label()).toBe(CITED[0]);

  press('Period');
  for (let step = 0; step < 30; step++) scrollBy(1);
  await settle();
  expect(asked.map(({ start }) => start)).toEqual([0, 20]);
  asked[1]?.answer(cardOf(CITED[1] as string));
  scrollBy(10);
  await settle();
  expect(label()).toBe(CITED[1]);
  expect(top()).toBe(`${200 - 40 + 20 + 2}px`);
});

it('moves with its words, without being drawn anew', async () => {
  await settle();
  asked[0]?.answer(cardOf(CITED[0] as string));
  await settle();
  press('Period');
  await settle();
  asked[1]?.answer(cardOf(CITED[1] as string));
  await settle();
  const card = root.querySelector('.sn-card');
  scrollBy(50);
  await settle();
  expect(root.querySelector('.sn-card')).toBe(card);
  expect(top()).toBe(`${200 - 50 + 20 + 2}px`);
});

it('is asked for again after it could not be had', async () => {
  await settle();
  asked[0]?.answer(null);
  await settle();
  document.dispatchEvent(new Event('selectionchange'));
  await settle();
  expect(asked.map(({ start }) => start)).toEqual([0, 0]);
});
