import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { material } from './__fixtures__/material';
import { buildDraft } from './build-draft';
import { markDraftReviewed } from './header';
import { toDocx } from './to-docx';
import { toHtml } from './to-html';
import { toMarkdown } from './to-markdown';
import { toText } from './to-text';
import type { Draft } from './types';

const WHEN = { id: 'd1', now: new Date('2032-03-04T00:00:00Z') };
const draft = buildDraft('case-note', material(['civil-appeal-en']), WHEN);

/** Text that a page might print to be read as markup. */
const hostile: Draft = {
  ...draft,
  title: 'A <script>alert(1)</script> & "B" | *C* [D](http://x)',
  sections: [
    {
      id: 's',
      key: 's',
      heading: '# <b>Heading</b>',
      blocks: [
        {
          type: 'text',
          id: 'b',
          style: 'bullet',
          sentences: [
            {
              id: '1',
              text: '<img src=x onerror=y> **bold** \u0007 bell',
              origin: 'page',
              sources: [],
              verdict: 'quoted',
            },
          ],
        },
        {
          type: 'table',
          id: 't',
          columns: ['a|b'],
          rows: [[{ id: '2', text: 'x | y\nz', origin: 'lawyer', sources: [] }]],
        },
      ],
    },
  ],
};

const EXPORTS: [name: string, write: (draft: Draft) => string][] = [
  ['Markdown', toMarkdown],
  ['HTML', toHtml],
  ['text', toText],
];

describe.each(EXPORTS)('%s', (_, write) => {
  it('carries the header, the sentences with their paragraphs and the results of checking', () => {
    const text = write(draft).replaceAll('\\', '').replaceAll('&#39;', "'");
    expect(text).toContain('[2031] HKCA 871');
    expect(text).toContain('extract, no AI');
    expect(text).toContain('You remain responsible.');
    expect(text).toMatch(
      /Notice to a caretaker is no notice to the landlord\..{0,40}numbers and names match.{0,20}\[19\]/,
    );
  });

  it('leaves out a flagged line until it is kept', () => {
    expect(write(draft)).not.toContain('win in the next court');
    const kept = JSON.parse(
      JSON.stringify(draft).replace('"verdict":"conflict"', '"verdict":"conflict","kept":true'),
    ) as Draft;
    expect(write(kept)).toMatch(/win in the next court\..{0,30}conflict/);
  });
});

describe('the header', () => {
  it('can be taken off after review only, and never a restriction', () => {
    expect(toText(draft, { withHeader: false })).toContain('extract, no AI');
    const restricted = buildDraft('case-note', material(['judicial-review-en']), WHEN);
    const reviewed = markDraftReviewed(restricted, 'A. Solicitor', WHEN.now);
    if (!reviewed.ok) throw new Error('not reviewed');
    const bare = toText(reviewed.draft, { withHeader: false });
    expect(bare).not.toContain('extract, no AI');
    expect(bare).toContain("The applicant's name is not to be published.");
  });
});

describe('text that looks like markup', () => {
  it('stays text in HTML', () => {
    const html = toHtml(hostile);
    expect(html).not.toMatch(/<script|<img|<b>/);
    expect(html).toContain('&#60;script&#62;');
  });

  it('stays text in Markdown', () => {
    const markdown = toMarkdown(hostile);
    expect(markdown).toContain('\\*\\*bold\\*\\*');
    expect(markdown).toContain('\\[D\\](http://x)');
    expect(markdown).toContain('x \\| y z');
    expect(markdown).not.toMatch(/(?<!\\)<script/);
  });
});

const unpack = async (one: Draft, options = {}): Promise<Record<string, string>> => {
  const files = unzipSync(await toDocx(one, options));
  return Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]));
};
const wordsOf = (xml = ''): string =>
  xml
    .replace(/<w:p[ >]/g, '\n$&')
    .replace(/<[^>]+>/g, '')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');

describe('Word', () => {
  it('has title, header lines, headings, sentences with citations and the tables', async () => {
    const files = await unpack(draft);
    const words = wordsOf(files['word/document.xml']);
    for (const expected of [
      'Case note: Golden Harbour',
      'Made with: extract, no AI',
      'Facts',
      'Alder v Birch',
      '[19]',
      'numbers and names match',
    ]) {
      expect(words).toContain(expected);
    }
    expect(words).not.toContain('win in the next court');
    expect(files['word/document.xml']).toContain('<w:tblHeader/>');
    expect(files['word/document.xml']).toMatch(/w:val="Heading1"/);
    expect(
      Object.entries(files).some(([name, xml]) => /header\d*\.xml/.test(name) && wordsOf(xml).includes('Case note')),
    ).toBe(true);
  });

  it('puts citations into footnotes when asked', async () => {
    const files = await unpack(draft, { citations: 'footnotes' });
    expect(files['word/document.xml']).toContain('<w:footnoteReference w:id="1"/>');
    expect(wordsOf(files['word/footnotes.xml'])).toContain('[2031] HKCA 871 at [19]');
  });

  it('names a face for East Asian text, Simplified its own', async () => {
    const hant = await unpack(buildDraft('case-note', material(['injury-judgment-zh'], 'zh-Hant'), WHEN));
    const hans = await unpack(buildDraft('case-note', material(['injury-judgment-zh'], 'zh-Hans'), WHEN));
    expect(hant['word/styles.xml']).toContain('w:eastAsia="PMingLiU"');
    expect(hans['word/styles.xml']).toContain('w:eastAsia="SimSun"');
    expect(wordsOf(hant['word/document.xml'])).toContain('案例筆記');
  });

  it('survives control characters and markup', async () => {
    const xml = (await unpack(hostile))['word/document.xml'] ?? '';
    expect(xml).not.toContain('\u0007');
    expect(xml).toContain('&lt;script&gt;');
  });
});
