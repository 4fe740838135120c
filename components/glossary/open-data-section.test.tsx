// @vitest-environment happy-dom
import { act } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { LANGUAGES } from '@/utils/core/language';
import type { ImportBatch } from '@/utils/glossary/import/read-batches';
import { type Drawn, render } from '@/utils/testing/render';
import { OpenDataSection } from './open-data-section';
import type { OpenDataDeps, OpenDataOutcome } from './use-open-data';

const batch = (over: Partial<ImportBatch> = {}): ImportBatch => ({
  type: 'batch',
  bytesRead: 50,
  chapters: [
    { cap: '1', title: '', language: 'en', isPartial: false, definitions: [{ en: ['buoy'], zhHant: ['浮標'] }] },
  ],
  members: ['a.xml'],
  refused: [],
  skipped: 0,
  simplified: 0,
  ...over,
});

/** An import that the test drives. */
function makeDeps(count = 0) {
  let tell: (batch: ImportBatch) => void = () => undefined;
  let finish: (outcome: OpenDataOutcome) => void = () => undefined;
  const run = vi.fn<OpenDataDeps['run']>(({ signal }, onBatch) => {
    tell = onBatch;
    return new Promise((resolve) => {
      finish = resolve;
      signal.addEventListener('abort', () => resolve({ how: 'cancelled' }));
    });
  });
  const deps: OpenDataDeps = {
    run,
    look: async () => null,
    packed: async () => null,
    count: vi.fn(async () => count),
    clear: vi.fn(async () => true),
  };
  return {
    deps,
    run,
    tell: (next: ImportBatch) => act(async () => tell(next)),
    finish: (outcome: OpenDataOutcome) => act(async () => finish(outcome)),
  };
}

async function choose(drawn: Drawn, name = 'law.zip'): Promise<void> {
  const input = drawn.find('input[type=file]') as HTMLInputElement;
  Object.defineProperty(input, 'files', { value: [new File([new Uint8Array(100)], name)], configurable: true });
  await act(async () => {
    input.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

describe('OpenDataSection', () => {
  it('empty: says what can be imported from where, and whose it is', async () => {
    const drawn = await render(<OpenDataSection deps={makeDeps().deps} />);
    expect(drawn.text()).toContain('Nothing imported yet.');
    expect(drawn.text()).toContain('Department of Justice, HKSAR (DATA.GOV.HK)');
  });

  it('working: shows how far it is, with a way to stop', async () => {
    const { deps, tell } = makeDeps();
    const drawn = await render(<OpenDataSection deps={deps} />);
    await choose(drawn);
    await tell(batch({ skipped: 3 }));
    const bar = drawn.find('progress', 'Reading law.zip') as HTMLProgressElement;
    expect([bar.value, bar.max]).toEqual([50, 100]);
    expect(drawn.text()).toContain('1 chapter read, 1 definitions · 3 chapters were read before');
    await drawn.click('button', 'Cancel');
    expect(drawn.find('[role=alert]').textContent).toContain('What was read is kept');
  });

  it('chosen: says what the file holds and would take; fewer chapters take less; nothing is read before the click', async () => {
    const { deps, run } = makeDeps();
    const look = async () => [
      { member: 'cap_486_en.xml', cap: '486', bytes: 120_000 },
      { member: 'cap_571_en.xml', cap: '571', bytes: 2_300_000 },
    ];
    const drawn = await render(<OpenDataSection deps={{ ...deps, look }} />);
    await choose(drawn);
    expect(drawn.text()).toContain('law.zip holds 2 chapters.');
    expect(drawn.text()).toContain('2 chapters will take about 2.4 MB');
    expect(run).not.toHaveBeenCalled();
    const field = drawn.find('.sn-import input') as HTMLInputElement;
    const type = (text: string): Promise<void> =>
      act(async () => {
        Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, text);
        field.dispatchEvent(new Event('input', { bubbles: true }));
      });
    await type('999');
    expect(drawn.text()).toContain('The file holds no such chapter.');
    await type('cap 486');
    expect(drawn.text()).toContain('1 chapter will take about 0.1 MB');
    await drawn.click('button', 'Import');
    expect(run.mock.calls[0]?.[0]).toMatchObject({ only: ['cap_486_en.xml'] });
  });

  it('offers the definitions that the version brings, and reads them on the click', async () => {
    const { deps, run } = makeDeps();
    const about = {
      madeOn: '2031-05-02',
      files: ['a.zip'],
      chapters: 3,
      definitions: 40,
      newest: '2031-05-01',
      bytes: 52_000,
    };
    const packed = { about, open: async () => new File([], 'definitions.pack') };
    const drawn = await render(<OpenDataSection deps={{ ...deps, packed: async () => packed }} />);
    expect(drawn.text()).toContain('3 chapters with 40 definitions, as of 1 May 2031 (52 kB)');
    await drawn.click('button', 'Use them');
    expect(run.mock.calls[0]?.[0].file.name).toBe('definitions.pack');
  });

  it('cancelled: Resume reads the same file again', async () => {
    const { deps, run } = makeDeps();
    const drawn = await render(<OpenDataSection deps={deps} />);
    await choose(drawn);
    await drawn.click('button', 'Cancel');
    await drawn.click('button', 'Resume');
    expect(run).toHaveBeenCalledTimes(2);
    expect(run.mock.calls[1]?.[0].file.name).toBe('law.zip');
  });

  it('done: says so, with what was refused and how much there is now', async () => {
    const { deps, tell, finish } = makeDeps(1);
    const drawn = await render(<OpenDataSection deps={deps} />);
    await choose(drawn);
    await tell(batch({ refused: [{ member: 'x.xml', reason: 'not-legislation' }], simplified: 2 }));
    await finish({ how: 'done' });
    expect(drawn.find('[role=status]').textContent).toContain('The file was read to its end.');
    expect(drawn.text()).toContain('x.xml: It is XML, but no chapter of Hong Kong legislation.');
    expect(drawn.text()).toContain('2 chapters in Simplified Chinese were left out');
    expect(drawn.text()).toContain('1 definition imported');
    await drawn.click('button', 'Delete imported');
    expect(drawn.text()).toContain('Deleted.');
  });

  it.each([
    [{ how: 'failed', reason: 'not-xml' }, 'law.zip: It is neither XML nor a zip.', false],
    [{ how: 'failed', reason: 'storage-full' }, 'Free some space and resume.', true],
    [{ how: 'failed', reason: 'not-readable' }, 'It could not be read to its end.', true],
    [{ how: 'done' }, 'The file holds no chapter', false],
  ] as const)('failed: %j', async (outcome, says, resumes) => {
    const { deps, finish } = makeDeps();
    const drawn = await render(<OpenDataSection deps={deps} />);
    await choose(drawn);
    await finish(outcome);
    expect(drawn.find('[role=alert]').textContent).toContain(says);
    expect([...drawn.element.querySelectorAll('button')].some(({ textContent }) => textContent === 'Resume')).toBe(
      resumes,
    );
  });

  it.each(LANGUAGES)('is drawn in %s without a bare parameter', async (language) => {
    const { deps, tell } = makeDeps(7);
    const drawn = await render(<OpenDataSection deps={deps} />, language);
    await choose(drawn);
    await tell(batch());
    expect(drawn.text()).not.toMatch(/\{[a-z]+\}/);
  });
});
