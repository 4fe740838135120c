// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { APPEALS } from './__fixtures__/printed/appeals';
import { CHAPTERS } from './__fixtures__/printed/chapters';
import { CHINESE_JUDGMENTS } from './__fixtures__/printed/chinese-judgments';
import { FIRST_INSTANCE } from './__fixtures__/printed/first-instance';
import { MIXED_PAGES } from './__fixtures__/printed/mixed-pages';
import type { PrintedPage } from './__fixtures__/printed/printed-page';
import { RARER_PAGES } from './__fixtures__/printed/rarer-pages';
import { documentOf } from './__fixtures__/read-page';
import type { PageDocument } from './types';

const TEXT_ROLES = new Set(['paragraph', 'provision', 'definition']);

/** What each expectation of a page looks at: one row per field. */
type Row = readonly [field: string, look: (document: PageDocument) => unknown, expected: unknown];

const numbered = ({ paragraphs }: PageDocument) =>
  paragraphs.filter(({ role, number }) => TEXT_ROLES.has(role) && number !== undefined);
const starting = ({ paragraphs }: PageDocument, words: string) => paragraphs.find(({ text }) => text.startsWith(words));

const LISTS = {
  numbers: (document: PageDocument) => numbered(document).map(({ number }) => number),
  headings: ({ paragraphs }: PageDocument) =>
    paragraphs.filter(({ role }) => role === 'heading').map(({ text }) => text),
  opinions: (document: PageDocument) =>
    numbered(document).flatMap(({ number, opinion }) => (opinion ? [`${number}: ${opinion}`] : [])),
  footnotes: ({ paragraphs }: PageDocument) =>
    paragraphs.filter(({ role }) => role === 'footnote').map(({ number }) => number),
} as const;

function rowsOf(page: PrintedPage): Row[] {
  const lists = Object.keys(LISTS) as (keyof typeof LISTS)[];
  return [
    ...Object.entries(page.document).map(
      ([field, expected]): Row => [field, (document) => document[field as keyof PageDocument], expected],
    ),
    ...lists.flatMap((list): Row[] => (page[list] ? [[list, LISTS[list], page[list]]] : [])),
    ...Object.entries(page.within ?? {}).map(
      ([words, number]): Row => [`within: ${words}`, (document) => starting(document, words)?.within, number],
    ),
    ...Object.entries(page.roles ?? {}).map(
      ([words, role]): Row => [`role: ${words}`, (document) => starting(document, words)?.role, role],
    ),
  ];
}

describe.each([...APPEALS, ...FIRST_INSTANCE, ...CHINESE_JUDGMENTS, ...CHAPTERS, ...MIXED_PAGES, ...RARER_PAGES])(
  '$name',
  (page) => {
    it.each(rowsOf(page))('%s', (_, look, expected) => {
      expect(look(documentOf(page.html, new URL(page.url)))).toEqual(expected);
    });
  },
);
