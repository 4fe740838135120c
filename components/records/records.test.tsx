// @vitest-environment happy-dom
import { act, useState } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { LANGUAGES } from '@/utils/core/language';
import { type AuditEntry, buildAuditEntry } from '@/utils/privacy/audit-entry';
import type { FirmPolicy } from '@/utils/store/firm-policy';
import { DEFAULT_SETTINGS, type Settings } from '@/utils/store/settings-schema';
import { createStore } from '@/utils/store/store';
import { writeLog } from '@/utils/store/tables/log';
import { listMatters, saveMatter } from '@/utils/store/tables/matters';
import { type Drawn, render, settle } from '@/utils/testing/render';
import { HowMade } from './how-made';
import { RecordsSection } from './records-section';
import { useRecords } from './use-records';

const store = createStore();

const ENTRY: AuditEntry = buildAuditEntry(
  {
    keep: 'kept',
    url: 'https://www.hklii.hk/en/cases/hkca/2025/1188',
    title: 'Peach Blossom Provisions Ltd v Sampan Cold Storage Ltd',
    citation: '[2025] HKCA 1188',
    host: 'localhost:11434',
    model: 'qwen3',
    promptVersion: 'ask-1',
    purpose: 'question',
    sent: [{ kind: 'page-text', characters: 1200, masked: false }],
    question: 'Was notice given in time?',
    answer: 'Notice was late.',
    results: [{ verdict: 'quoted' }, { verdict: 'conflict' }],
    ended: 'finished',
  },
  { id: 'e1', now: new Date('2031-03-01T09:30:00Z') },
);

function Page({ firm = {} }: { readonly firm?: FirmPolicy }) {
  const [settings, setSettings] = useState<Settings>(DEFAULT_SETTINGS);
  const [shown, setShown] = useState<AuditEntry | null>(null);
  const records = useRecords(store, settings.activeMatter);
  return (
    <>
      <RecordsSection
        settings={settings}
        firm={firm}
        records={records}
        onChange={async (fields) => setSettings((before) => ({ ...before, ...fields }))}
        onExport={() => undefined}
        onHowMade={setShown}
      />
      {shown && <HowMade entry={shown} onClose={() => setShown(null)} onOffer={() => undefined} />}
      <output>{settings.activeMatter ?? 'none'}</output>
    </>
  );
}

async function type(drawn: Drawn, label: string, value: string): Promise<void> {
  const id = drawn.find('label', label).getAttribute('for');
  const input = drawn.element.querySelector<HTMLInputElement>(`[id="${id}"]`);
  await act(async () => {
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, value);
    input?.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await settle();
}

beforeEach(async () => {
  await store.run(async (db) => {
    await db.log.clear();
    await db.matters.clear();
    await writeLog(db, ENTRY);
  });
});

describe('RecordsSection', () => {
  it('marks a record as reviewed by name', async () => {
    const drawn = await render(<Page />);
    await settle();
    await drawn.click('button', 'Mark as reviewed');
    await act(async () => {
      const field = drawn.find('dialog input') as HTMLInputElement;
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, 'A. Lee');
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await act(async () => [...drawn.element.querySelectorAll<HTMLElement>('dialog button')].at(-1)?.click());
    await settle();
    expect(drawn.text()).toContain('Reviewed by A. Lee');
  });

  it('says how long records are kept where the firm has set it, and lets nobody change it', async () => {
    const drawn = await render(<Page firm={{ log: 'kept', logRetentionDays: 30 }} />);
    await settle();
    expect(drawn.text()).toContain('Set by your firm');
    const id = drawn.find('label', 'Keep records').getAttribute('for') ?? '';
    expect(drawn.element.querySelector<HTMLSelectElement>(`[id="${id}"]`)?.disabled).toBe(true);
  });

  it('shows what was sent where, what came back, and what the checks said', async () => {
    const drawn = await render(<Page />);
    await settle();
    expect(drawn.text()).toContain('[2025] HKCA 1188');
    expect(drawn.text()).toContain('localhost:11434 · qwen3');
    expect(drawn.text()).toContain('1 quoted, 0 match, 0 not checked, 1 in conflict, 0 without source');
    expect(drawn.text()).toContain('Not reviewed');
  });

  it('finds by title or citation, never by what was asked or answered', async () => {
    const drawn = await render(<Page />);
    await type(drawn, 'Find by title or citation', 'HKCA 1188');
    expect(drawn.text()).toContain('1 record');
    await type(drawn, 'Find by title or citation', 'Notice was late');
    expect(drawn.text()).toContain('No records yet.');
  });

  it('S4: shows the records of the active matter only, says so, and deletes no other’s', async () => {
    const matter = (id: string) => ({ id, name: `Matter ${id}`, clientConsent: 'yes', createdAt: ENTRY.at }) as const;
    await store.run(async (db) => {
      for (const id of ['a', 'b']) {
        await saveMatter(db, matter(id));
        await writeLog(db, { ...ENTRY, id: `of ${id}`, matterId: id, title: `Advice for ${id}` });
      }
    });
    const drawn = await render(<Page />);
    const workOn = async (id: string): Promise<void> => {
      const field = drawn.find('label', 'Working on').getAttribute('for');
      const select = drawn.element.querySelector<HTMLSelectElement>(`[id="${field}"]`);
      await act(async () => {
        if (select) select.value = id;
        select?.dispatchEvent(new Event('change', { bubbles: true }));
      });
      await settle();
    };
    await settle();
    const titles = (): string[] => [...drawn.text().matchAll(/Advice for .|Peach Blossom/g)].map(([title]) => title);
    expect(titles()).toEqual(['Peach Blossom']);
    expect(drawn.text()).toContain('Records of no matter');
    await workOn('a');
    expect(titles()).toEqual(['Advice for a']);
    expect(drawn.text()).toContain('Records of Matter a only');
    await drawn.click('button', 'Delete all records');
    expect(drawn.find('dialog').textContent).toContain('Matter a');
    await drawn.click('dialog button', 'Delete');
    await settle();
    expect(titles()).toEqual([]);
    await workOn('b');
    expect(titles()).toEqual(['Advice for b']);
    await workOn('');
    expect(titles()).toEqual(['Peach Blossom']);
  });

  it('adds a matter, works on it, and deletes it only after asking', async () => {
    const drawn = await render(<Page />);
    await type(drawn, 'New matter', 'Peach Blossom appeal');
    await act(async () => {
      drawn.find('form').dispatchEvent(new SubmitEvent('submit', { bubbles: true, cancelable: true }));
    });
    await settle();
    expect(drawn.text()).toContain('Client agreed to AI use: Peach Blossom appeal');
    await drawn.click('button', 'Delete Peach Blossom appeal with its records');
    expect((await store.run(listMatters)).ok && drawn.find('dialog').textContent).toContain('This cannot be undone.');
    await drawn.click('button', 'Delete');
    await settle();
    expect(await store.run(listMatters)).toEqual({ ok: true, value: [] });
  });

  it('deletes one record, and all of them only after asking', async () => {
    const drawn = await render(<Page />);
    await settle();
    await drawn.click('button', 'Delete this record');
    await settle();
    expect(drawn.text()).toContain('No records yet.');
  });

  it.each(LANGUAGES)('tells in %s how an answer was made, with wording to disclose it', async (language) => {
    const drawn = await render(<HowMade entry={ENTRY} onClose={vi.fn()} onOffer={vi.fn()} />, language);
    const [sheet, wording] = [...drawn.element.querySelectorAll('.sn-sheet')].map((part) => part.textContent ?? '');
    expect(sheet).toContain('qwen3');
    expect(sheet).toContain('localhost:11434');
    expect(wording).toContain('qwen3');
    expect(drawn.text()).not.toMatch(/\{[a-z]+\}|undefined/i);
  });
});
