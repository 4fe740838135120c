// @vitest-environment happy-dom
import { act } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ENDPOINT, TENANCY } from '@/components/ask/ask-panel.fixture';
import { LANGUAGES } from '@/utils/core/language';
import { readDraft } from '@/utils/draft/draft-schema';
import type { Draft } from '@/utils/draft/types';
import { createDraftShelf } from '@/utils/store/draft-shelf';
import { createStore } from '@/utils/store/store';
import { listDrafts } from '@/utils/store/tables/drafts';
import { type Drawn, render, settle } from '@/utils/testing/render';
import { DraftPanel } from './draft-panel';
import { makeMaterial } from './make-material';
import type { DraftServices } from './services';
import type { DraftJournal } from './use-drafts';

const store = createStore();
const shelf = createDraftShelf(store, null, () => new Date());

const JOURNAL = 'draft-journal';
/** What was written last, whether or not it was saved since. */
let written: Draft | undefined;
const journal: DraftJournal = {
  write: (draft) => {
    written = draft;
    localStorage.setItem(JOURNAL, JSON.stringify(draft));
  },
  read: async () => readDraft(JSON.parse(localStorage.getItem(JOURNAL) ?? 'null')) ?? null,
  clear: (saved) => {
    if (localStorage.getItem(JOURNAL) === JSON.stringify(saved)) localStorage.removeItem(JOURNAL);
  },
};

const gather = async (language: 'en' | 'zh-Hant' | 'zh-Hans') =>
  makeMaterial({
    document: TENANCY.document,
    language,
    kept: [
      {
        text: 'Notice was served late.',
        origin: 'model',
        sources: [{ label: 'A', number: '2' }],
        verdict: 'conflict',
        slot: 'holdings',
      },
    ],
    terms: [],
    now: new Date('2031-03-01T00:00:00Z'),
  });

const servicesWith = (more: Partial<DraftServices> = {}): DraftServices => ({
  deps: { shelf, journal },
  endpointStatus: async () => ({ state: 'none' }),
  allowEndpoint: async () => undefined,
  sendRules: async () => ({ publicMaterialOnly: true }),
  draftSection: async function* () {},
  rewrite: async function* () {},
  showSource: () => undefined,
  copyHtml: async () => true,
  exportDraft: async () => undefined,
  print: () => undefined,
  convert: async (draft) => draft,
  checkTerms: async () => [],
  ...more,
});

const panel = (services: DraftServices) => (
  <DraftPanel services={services} gather={gather} isLegislation={false} onOpenOptions={() => undefined} />
);

async function start(drawn: Drawn): Promise<void> {
  await settle();
  await act(async () => {
    drawn.find('form').dispatchEvent(new SubmitEvent('submit', { bubbles: true, cancelable: true }));
  });
  await settle();
}

async function rewriteField(field: HTMLElement, text: string): Promise<void> {
  const prototype = field instanceof HTMLTextAreaElement ? HTMLTextAreaElement.prototype : HTMLInputElement.prototype;
  await act(async () => {
    Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(field, text);
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

beforeEach(async () => {
  localStorage.clear();
  await store.run((db) => db.drafts.clear());
});

describe('DraftPanel', () => {
  it('drafts from the document without a model, each sentence with its paragraph', async () => {
    const showSource = vi.fn();
    const drawn = await render(panel(servicesWith({ showSource })));
    await start(drawn);
    expect((drawn.find('textarea[aria-label=Title]') as HTMLTextAreaElement).value).toContain(
      'Mulberry Estates Ltd v Wicker',
    );
    await drawn.click('a', 'Go to paragraph 2');
    expect(showSource).toHaveBeenCalledWith(TENANCY.document.url, '2');
  });

  it('keeps what is typed: at once in the journal, then in the database', async () => {
    const drawn = await render(panel(servicesWith()));
    await start(drawn);
    await rewriteField(drawn.find('textarea[aria-label=Title]'), 'Note for the partner');
    expect(readDraft(JSON.parse(localStorage.getItem('draft-journal') ?? ''))?.title).toBe('Note for the partner');
    await vi.waitFor(async () => {
      const kept = await store.run((db) => listDrafts(db, null));
      expect(kept.ok && kept.value[0]?.title).toBe('Note for the partner');
    }, 5000);
    await settle();
    expect(localStorage.getItem('draft-journal')).toBeNull();
  });

  it('restores what was typed before a crash', async () => {
    const first = await render(panel(servicesWith()));
    await start(first);
    const typed = written;
    await first.remove();
    if (!typed) throw new Error('nothing was journalled');
    journal.write({ ...typed, title: 'Half a tit' });
    const again = await render(panel(servicesWith()));
    await settle();
    expect((again.find('textarea[aria-label=Title]') as HTMLTextAreaElement).value).toBe('Half a tit');
    expect(again.text()).toContain('Restored what was typed before the panel closed.');
  });

  it('leaves flagged lines out until they are kept by hand, and asks for that before a review', async () => {
    const drawn = await render(panel(servicesWith()));
    await start(drawn);
    expect(drawn.text()).toContain('left out of exports');
    await drawn.click('button', 'Mark as reviewed');
    expect(drawn.find('dialog').textContent).toContain('Keep or drop 1 flagged line first');
    await drawn.click('dialog button', 'Cancel');
    await drawn.click('button', 'Keep although flagged');
    await drawn.click('button', 'Mark as reviewed');
    expect(drawn.find('dialog').textContent).not.toContain('Keep or drop 1 flagged line first');
  });

  it('adds the lawyer’s own sentence and deletes it again', async () => {
    const drawn = await render(panel(servicesWith()));
    await start(drawn);
    const before = drawn.element.querySelectorAll('.sn-draft-sentence').length;
    await drawn.click('button', 'Add your own sentence');
    expect(drawn.element.querySelectorAll('.sn-draft-sentence').length).toBe(before + 1);
  });

  it('shows what would be sent before a model drafts a section', async () => {
    const draftSection = vi.fn(async function* () {
      yield { type: 'done' as const, complete: true, blocks: [block] };
    });
    const block = {
      type: 'text' as const,
      id: 'facts-9',
      style: 'bullet' as const,
      sentences: [
        {
          id: 'facts-9-1',
          text: 'The notice came on 9 June 2030.',
          origin: 'model' as const,
          sources: [{ label: 'A', number: '2' }],
          verdict: 'matched' as const,
        },
      ],
    };
    const services = servicesWith({
      draftSection,
      endpointStatus: async () => ({
        state: 'allowed',
        profileId: 'p',
        name: 'Ollama',
        host: 'localhost:11434',
        model: 'qwen3',
        dataLocation: 'this-computer',
        trainingConfirmed: false,
        retentionConfirmed: false,
        address: 'http://localhost:11434/v1',
        mark: 'mark-1',
        remembered: ['page-text'],
        publicMaterialOnly: false,
      }),
    });
    const drawn = await render(panel(services));
    await start(drawn);
    await drawn.click('button', 'Draft this section with qwen3');
    await settle();
    expect(draftSection).toHaveBeenCalledTimes(1);
    const texts = [...drawn.element.querySelectorAll('textarea')].map(({ value }) => value);
    expect(texts).toContain('The notice came on 9 June 2030.');
    expect(drawn.text()).toContain('a model’s words · numbers and names match');
  });

  async function openSheet(publicMaterialOnly: boolean): Promise<Drawn> {
    const services = servicesWith({
      endpointStatus: async () => ENDPOINT,
      sendRules: async () => ({ publicMaterialOnly }),
    });
    const drawn = await render(panel(services));
    await start(drawn);
    await drawn.click('button', 'Draft this section with qwen3');
    return drawn;
  }

  it('lists the kept lines as notes that stay here in public material only mode', async () => {
    const drawn = await openSheet(true);
    const notes = drawn.find('dialog li[data-included=false]');
    expect(notes.textContent).toContain('Your notes (may be confidential)');
    expect(notes.textContent).toContain('Not sent: “Public material only” is on in the options.');
    expect(notes.querySelector('input'), 'and cannot be put in').toBeNull();
  });

  it('lets notes be read and taken out where they may go', async () => {
    const drawn = await openSheet(false);
    expect(drawn.find('dialog').textContent).toContain('Notice was served late.');
    expect(drawn.find('dialog label', 'Your notes (may be confidential)')).toBeTruthy();
  });

  it('rewrites no sentence of a model in public material only mode, and says why', async () => {
    const drawn = await render(panel(servicesWith({ endpointStatus: async () => ENDPOINT })));
    await start(drawn);
    const line = [...drawn.element.querySelectorAll<HTMLElement>('.sn-draft-sentence')].find((one) =>
      one.textContent?.includes('a model’s words'),
    );
    await act(async () =>
      [...(line?.querySelectorAll('button') ?? [])].find((one) => one.textContent === 'Polish')?.click(),
    );
    expect(drawn.find('dialog').textContent).toContain('Not sent: “Public material only” is on in the options.');
    expect((drawn.find('dialog button', 'Send once') as HTMLButtonElement).disabled).toBe(true);
  });

  it('asks even of an allowed endpoint before the lawyer’s own words, and says why a rewriting failed', async () => {
    const rewrite = vi.fn<DraftServices['rewrite']>(async function* () {
      yield { type: 'failed', failure: { reason: 'rate-limited' }, text: '' };
    });
    const state = { ...ENDPOINT, state: 'allowed' as const, remembered: ['page-text' as const] };
    const drawn = await render(panel(servicesWith({ rewrite, endpointStatus: async () => state })));
    await start(drawn);
    const ofPage = (): HTMLElement => {
      const lines = [...drawn.element.querySelectorAll<HTMLElement>('.sn-draft-sentence')];
      const found = lines.find((one) => one.querySelector('.sn-verbatim'));
      if (!found) throw new Error('no sentence of the page');
      return found;
    };
    const polish = (line: HTMLElement): Promise<void> =>
      act(async () => [...line.querySelectorAll('button')].find((one) => one.textContent === 'Polish')?.click());
    await polish(ofPage());
    await settle();
    expect(rewrite, 'the page’s own words are public').toHaveBeenCalledTimes(1);
    expect(drawn.text()).toContain('The endpoint has had too many requests.');
    const line = ofPage();
    await rewriteField(line.querySelector('textarea') as HTMLElement, 'My client will not pay.');
    await polish(line);
    expect(drawn.find('dialog').textContent).toContain('My client will not pay.');
    expect(rewrite).toHaveBeenCalledTimes(1);
  });

  it.each(LANGUAGES)('draws its start in %s', async (language) => {
    const drawn = await render(panel(servicesWith()), language);
    await settle();
    expect(drawn.element.querySelectorAll('select').length).toBe(2);
    expect(drawn.text()).not.toMatch(/\{[a-z]+\}/);
  });
});
