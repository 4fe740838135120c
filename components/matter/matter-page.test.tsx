// @vitest-environment happy-dom
import { act } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { LANGUAGES } from '@/utils/core/language';
import type { LegalDocument } from '@/utils/core/legal-document';
import { partsToDocx } from '@/utils/draft/to-docx';
import { partsToMarkdown } from '@/utils/draft/to-markdown';
import { buildAuditEntry } from '@/utils/privacy/audit-entry';
import { createStore } from '@/utils/store/store';
import { saveDraft } from '@/utils/store/tables/drafts';
import { writeLog } from '@/utils/store/tables/log';
import { keepLine, linesOfMatter } from '@/utils/store/tables/matter-lines';
import { deleteMatter, saveMatter } from '@/utils/store/tables/matters';
import { saveTerm } from '@/utils/store/tables/terms';
import { keepText, textsOf } from '@/utils/store/tables/texts';
import { render, settle } from '@/utils/testing/render';
import { contentsOf, searchMatter } from './matter-contents';
import { layoutMatter } from './matter-file';
import { MatterPage } from './matter-page';
import { useMatter } from './use-matter';

const NOW = new Date('2033-03-01T08:00:00.000Z');
const store = createStore();

const JUDGMENT: LegalDocument = {
  url: 'https://www.hklii.hk/en/cases/hkca/2031/10',
  site: 'hklii',
  kind: 'judgment',
  language: 'en',
  title: 'Otter v Heron',
  text: 'The survey of the hull was never disclosed.',
  paragraphs: [],
  neutralCitation: '[2031] HKCA 10',
};

const entry = (id: string, matterId: string | undefined, question: string) =>
  buildAuditEntry(
    {
      keep: 'kept',
      url: `${JUDGMENT.url}#p3`,
      title: JUDGMENT.title,
      citation: '[2031] HKCA 10',
      ...(matterId !== undefined && { matterId }),
      host: 'localhost:11434',
      model: 'qwen3',
      promptVersion: 'ask-1',
      purpose: 'question',
      sent: [],
      question,
      answer: 'Damages were *HK$1,200,000*.\nCosts follow the event.',
      results: [{ verdict: 'quoted' }, { verdict: 'conflict' }],
      ended: 'finished',
    },
    { id, now: NOW },
  );

const DRAFT = {
  version: 1,
  id: 'd1',
  kind: 'case-note',
  title: 'Note on the ferry',
  language: 'en',
  sections: [
    {
      id: 's',
      key: 'facts',
      heading: 'Facts',
      blocks: [
        {
          type: 'text',
          id: 'b',
          style: 'paragraph',
          sentences: [{ id: 'x', text: 'The ferry sank at Aberdeen.', origin: 'lawyer', sources: [] }],
        },
      ],
    },
  ],
  header: {
    sources: [
      {
        label: 'A',
        title: 'Swan v Teal',
        url: 'https://www.hklii.hk/en/cases/hkcfi/2030/2',
        readAt: NOW.toISOString(),
      },
    ],
    models: [],
    madeAt: NOW.toISOString(),
    review: { state: 'not-reviewed' },
  },
};

beforeEach(() =>
  store.run(async (db) => {
    for (const table of db.tables) await table.clear();
    for (const id of ['m1', 'm2'])
      await saveMatter(db, { id, name: `Ferry ${id}`, clientConsent: 'yes', createdAt: NOW.toISOString() });
    await writeLog(db, entry('a', 'm1', 'What were the damages?'));
    await writeLog(db, entry('b', 'm2', 'A secret of the other matter?'));
    await writeLog(db, entry('c', undefined, 'Asked for nobody?'));
    const page = (matterId: string) => ({ matterId, page: JUDGMENT });
    await keepLine(db, { text: 'The hull had *never* been surveyed.', origin: 'page', number: '12' }, page('m1'), NOW);
    await keepLine(db, { text: 'Nobody surveyed the keel.', origin: 'model', verdict: 'matched' }, page('m1'), NOW);
    await keepLine(db, { text: 'A line of the other.', origin: 'page', number: '3' }, page('m2'), NOW);
    await saveDraft(db, { id: 'd1', title: 'Note on the ferry', kind: 'case-note', matterId: 'm1', body: DRAFT }, NOW);
    await keepText(db, { hash: 'h1', matterId: 'm1' }, JUDGMENT, NOW);
    const at = NOW.toISOString();
    await saveTerm(db, {
      id: 't1',
      en: 'hull survey',
      zhHant: '船體檢驗',
      note: 'Ferry m1',
      createdAt: at,
      updatedAt: at,
    });
    await saveTerm(db, { id: 't2', en: 'otter trust', zhHant: '水獺信託', createdAt: at, updatedAt: at });
  }),
);

const onExport = vi.fn();
const onOpenText = vi.fn();

function Page({ matterId }: { readonly matterId: string | null }) {
  const { state, dropText, dropLine } = useMatter(store, matterId);
  return (
    <MatterPage
      state={state}
      onOpenText={onOpenText}
      onDropText={(text) => void dropText(text)}
      onDropLine={(line) => void dropLine(line)}
      onExport={onExport}
      now={() => NOW}
    />
  );
}

const open = async (matterId: string | null) => {
  const drawn = await render(<Page matterId={matterId} />);
  await settle();
  return drawn;
};

describe('the page of a matter', () => {
  it('shows what was read, asked, drafted and noted for it, each page once', async () => {
    const drawn = await open('m1');
    for (const words of [
      'Ferry m1',
      'What were the damages?',
      'The ferry sank',
      'Swan v Teal',
      '船體檢驗',
      'text kept',
    ])
      expect(drawn.text()).toContain(words);
    const pages = drawn.element.querySelectorAll('[aria-label="Pages read"] li');
    expect(pages).toHaveLength(2);
    expect(drawn.text()).toContain('AI draft, not reviewed · qwen3, localhost:11434');
  });

  it.each([['m1'], ['m2'], [null]])('S4: shows nothing of another (%s)', async (matterId) => {
    const drawn = await open(matterId);
    const questions = ['What were the damages?', 'A secret of the other matter?', 'Asked for nobody?'];
    const own = { m1: 0, m2: 1, null: 2 }[String(matterId)];
    expect(questions.map((question) => drawn.text().includes(question))).toEqual([0, 1, 2].map((at) => at === own));
    expect(drawn.text()).not.toContain('水獺信託');
    expect(drawn.text().includes('A line of the other.')).toBe(matterId === 'm2');
    expect(drawn.text().includes('The hull had *never* been surveyed.')).toBe(matterId === 'm1');
    expect(drawn.text().includes('text kept')).toBe(matterId === 'm1');
  });

  it('S5: shows nothing at all where the matter is gone', async () => {
    const drawn = await open('gone');
    expect(drawn.text()).toContain('cannot be found or read');
    expect(drawn.text()).not.toContain('damages');
  });

  it.each([
    ['hull disclosed', ['Otter v Heron']],
    ['aberdeen', ['Note on the ferry']],
    ['1,200,000', ['What were the damages?']],
    ['船體', ['hull survey']],
    ['HKCA 10 damages', ['What were the damages?']],
    ['HKCA 10 12', ['The hull had *never* been surveyed.']],
    ['keel', ['Nobody surveyed the keel.']],
    ['secret', []],
  ])('finds %j in all of it', async (query, expected) => {
    const read = await store.run(async (db) => ({
      log: await db.log.where({ matterId: 'm1' }).toArray(),
      drafts: await db.drafts.toArray(),
      texts: await textsOf(db, 'm1'),
      lines: await linesOfMatter(db, 'm1'),
      terms: await db.terms.where({ id: 't1' }).toArray(),
    }));
    if (!read.ok) throw new Error('no store');
    const { pages, lines, answers, drafts, terms } = searchMatter(contentsOf(read.value), query);
    const found = [
      ...pages.map(({ title }) => title),
      ...lines.map(({ text }) => text),
      ...answers.map(({ question }) => question),
      ...drafts.map(({ title }) => title),
      ...terms.map(({ en }) => en),
    ];
    expect(found).toEqual(expected);
  });

  it('narrows as it is searched, and exports what is on the screen', async () => {
    const drawn = await open('m1');
    const id = drawn.find('label', 'Search this matter').getAttribute('for');
    const field = drawn.element.querySelector<HTMLInputElement>(`[id="${id}"]`);
    await act(async () => {
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, 'aberdeen');
      field?.dispatchEvent(new Event('input', { bubbles: true }));
    });
    expect(drawn.text()).not.toContain('What were the damages?');
    await drawn.click('button', 'Export Markdown');
    const [name, parts, format] = onExport.mock.lastCall ?? [];
    expect([name, format]).toEqual(['Ferry m1', 'markdown']);
    const markdown = partsToMarkdown(parts);
    expect(markdown).toContain('The ferry sank at Aberdeen.');
    expect(markdown).not.toContain('damages');
  });

  it('opens a kept text again, and deletes it on the click', async () => {
    const drawn = await open('m1');
    await drawn.click('button', 'Open the kept text');
    expect(onOpenText.mock.lastCall?.[0]).toMatchObject({ hash: 'h1' });
    await drawn.click('button', 'Delete text of Otter v Heron');
    await settle();
    expect(drawn.text()).not.toContain('text kept');
    expect(drawn.text()).toContain('Otter v Heron');
  });

  it('shows each kept line with its place, a model’s as a model’s, and deletes one on the click', async () => {
    const drawn = await open('m1');
    const lines = [...drawn.element.querySelectorAll('[aria-label="Lines kept"] li')].map((li) => li.textContent ?? '');
    expect(lines.find((text) => text.startsWith('The hull'))).toContain('Otter v Heron [2031] HKCA 10, [12]');
    expect(lines.find((text) => text.startsWith('Nobody'))).toContain(
      'written by a model · numbers and names match · AI draft, not reviewed',
    );
    await drawn.click('button', 'Delete line: Nobody surveyed the keel.');
    await settle();
    expect(drawn.text()).not.toContain('keel');
    expect(drawn.text()).toContain('The hull had');
  });

  it('goes with its matter, texts and lines included', async () => {
    await store.run((db) => deleteMatter(db, 'm1'));
    expect(await store.run((db) => db.texts.count())).toEqual({ ok: true, value: 0 });
    expect(await store.run((db) => linesOfMatter(db, 'm1'))).toEqual({ ok: true, value: [] });
    expect((await open('m1')).text()).not.toContain('damages');
  });

  it.each(LANGUAGES)(
    'is one file in %s: labelled as not reviewed, page text and model text never markup',
    async (language) => {
      const read = await store.run(async (db) => ({
        log: await db.log.where({ matterId: 'm1' }).toArray(),
        lines: await linesOfMatter(db, 'm1'),
      }));
      if (!read.ok) throw new Error('no store');
      const contents = contentsOf({ ...read.value, drafts: [], texts: [], terms: [] });
      const parts = layoutMatter(contents, { name: 'Ferry [x](y)', language, now: NOW });
      const markdown = partsToMarkdown(parts);
      expect(markdown).toContain('# Ferry \\[x\\](y)');
      expect(markdown).toContain('> The hull had \\*never\\* been surveyed.');
      expect(markdown).toContain('[2031\\] HKCA 10, \\[12\\]');
      expect(markdown).toContain('> Damages were \\*HK$1,200,000\\*.');
      expect(markdown).toMatch(/AI draft, not reviewed|未經審閱|未经审阅/);
      const word = await partsToDocx({ title: 'Ferry', language }, parts);
      expect(Buffer.from(word.slice(0, 2)).toString()).toBe('PK');
    },
  );
});
