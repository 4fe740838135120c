import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { type AuditEntry, auditEntrySchema, blotOut, buildAuditEntry } from './audit-entry';
import { logToCsv, logToJson } from './export-log';
import { writeMadeSheet } from './how-it-was-made';
import { includeItem, listSend, type SendItem } from './what-is-sent';

const KEY = 'sk-canary-0123456789';

const ENTRY: AuditEntry = buildAuditEntry(
  {
    keep: 'kept',
    matterId: 'm1',
    url: 'https://www.hklii.hk/en/cases/hkcfa/2031/9',
    title: 'HKSAR v Chan Siu Ming',
    citation: '[2031] HKCFA 9',
    host: 'localhost:11434',
    model: 'qwen3',
    promptVersion: 'ask-1',
    purpose: 'question',
    sent: [
      { kind: 'page-text', characters: 52_000, masked: false },
      { kind: 'question', characters: 24, masked: true },
    ],
    question: 'Who pays the costs?',
    answer: `No order as to costs [15].\n<b>${KEY}</b>`,
    results: [{ verdict: 'quoted' }, { verdict: 'conflict' }, { verdict: 'quoted' }],
    tokens: { input: 14_000, output: 120 },
    ended: 'finished',
  },
  { id: 'l1', now: new Date('2031-03-10T08:00:00Z'), secrets: [KEY] },
);
const REVIEWED: AuditEntry = { ...ENTRY, review: { by: 'A. Lee', at: '2031-03-10T09:30:00.000Z' } };

describe('buildAuditEntry', () => {
  it('counts all five results, and passes its own schema', () => {
    expect(ENTRY.checks).toEqual({ quoted: 2, matched: 0, 'not-checked': 0, conflict: 1, 'no-source': 0 });
    expect(auditEntrySchema.parse(ENTRY)).toEqual(ENTRY);
  });

  it('keeps no key, even when the model said it', () => {
    expect(JSON.stringify(ENTRY)).not.toContain(KEY);
    expect(ENTRY.answer).toContain('•••');
  });

  it('does not blot out what is too short to be a key', () => {
    expect(blotOut('no key: none', ['none', ''])).toBe('no key: none');
  });
});

describe('writeMadeSheet', () => {
  it('tells a court all it may ask', () => {
    const sheet = writeMadeSheet(REVIEWED, 'en');
    for (const part of [
      'HKSAR v Chan Siu Ming',
      'HKCFA 9',
      'localhost:11434',
      'qwen3',
      '2031-03-10 08:00:00 UTC',
      'public text of the page (52000 characters)',
      'question (24 characters, names masked)',
      'quoted: 2',
      'conflict: 1',
      '14000 tokens in, 120 out',
      'Marked as reviewed by A. Lee on 2031-03-10 09:30:00 UTC.',
      '> Who pays the costs?',
      '> No order as to costs [15].',
    ]) {
      expect(sheet).toContain(part);
    }
  });

  it.each(['en', 'zh-Hant', 'zh-Hans'] as const)(
    'says in %s that nobody reviewed it, and never more than was checked',
    (language) => {
      const sheet = writeMadeSheet({ ...ENTRY, ended: 'interrupted' }, language);
      expect(sheet).toMatch(/Not marked as reviewed|未有人標記為已審閱|未有人标记为已审阅/);
      expect(sheet).toContain('interrupted');
      expect(sheet).not.toMatch(/verified|accurate|已驗證|已验证/i);
    },
  );

  it('lets no markup of the page or the model take effect', () => {
    const sheet = writeMadeSheet({ ...ENTRY, title: '[x](javascript:alert(1))<img>' }, 'en');
    expect(sheet).not.toMatch(/(?<!\\)<img|(?<!\\)\[x\]\(/);
    expect(sheet).not.toMatch(/(?<!\\)<b>/);
  });
});

describe('the log as a file', () => {
  it('reads back as JSON', () => {
    expect(JSON.parse(logToJson([ENTRY]))).toEqual([ENTRY]);
  });

  it('reads back as CSV, and no cell is reckoned with', () => {
    const csv = logToCsv([{ ...ENTRY, title: '=HYPERLINK("https://evil.example")', answer: 'two\nlines, "quoted"' }]);
    const [row] = Papa.parse<Record<string, string>>(csv.slice(1), { header: true }).data;
    expect(row).toMatchObject({ answer: 'two\nlines, "quoted"', quoted: '2', citation: '[2031] HKCFA 9' });
    expect(row?.title).toMatch(/^'=/);
  });
});

describe('what is sent', () => {
  const parts = {
    pageText: 'The appeal is dismissed. Tel 9123 4567',
    question: 'Does this help my client A123456(3)?',
    notes: 'Client told us in confidence that …',
  };

  const kindsThatGo = (items: readonly SendItem[]): string[] =>
    items.filter(({ included }) => included).map(({ kind }) => kind);

  it('holds a file of the reader’s own back with the notes', () => {
    const [strict] = listSend({ fileText: 'Draft lease' }, { publicMaterialOnly: true });
    const [open] = listSend({ fileText: 'Draft lease' }, { publicMaterialOnly: false });
    expect([strict?.included, strict?.locked, open?.included]).toEqual([false, 'public-material-only', true]);
  });

  it('lists each part, tells public from private, and keeps notes back by default', () => {
    const items = listSend(parts, { publicMaterialOnly: true });
    expect(items.map(({ kind, privacy, included, locked }) => [kind, privacy, included, locked])).toEqual([
      ['page-text', 'public', true, undefined],
      ['question', 'may-be-confidential', true, 'needed'],
      ['notes', 'may-be-confidential', false, 'public-material-only'],
    ]);
  });

  it('warns of what was typed, not of what the court published', () => {
    const [page, question, notes] = listSend(parts, { publicMaterialOnly: true });
    expect(page?.warnings).toEqual([]);
    expect(question?.warnings.map(({ kind }) => kind)).toEqual(['hkid']);
    expect(notes?.warnings.map(({ kind }) => kind)).toEqual(['privilege']);
  });

  it('cannot put notes back in public material only mode', () => {
    const items = includeItem(listSend(parts, { publicMaterialOnly: true }), 'notes', true);
    expect(kindsThatGo(items)).toEqual(['page-text', 'question']);
  });

  it('takes a part out', () => {
    const items = includeItem(listSend(parts, { publicMaterialOnly: false }), 'notes', false);
    expect(kindsThatGo(items)).toEqual(['page-text', 'question']);
  });

  it('leaves out what is not there', () => {
    expect(listSend({ question: 'Why?' }, { publicMaterialOnly: true }).map(({ kind }) => kind)).toEqual(['question']);
  });
});
