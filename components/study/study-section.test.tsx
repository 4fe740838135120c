// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { LANGUAGES } from '@/utils/core/language';
import type { CardMemory, Learnable } from '@/utils/study/types';
import { type Drawn, render, settle } from '@/utils/testing/render';
import { StudySection } from './study-section';
import type { StudyDeps } from './use-study';

const PAIRS = [
  ['estoppel', '不容反悔法'],
  ['lien', '留置權'],
  ['bailment', '委託保管'],
  ['novation', '約務更替'],
  ['indemnity', '彌償'],
] as const;

const kept: readonly Learnable[] = PAIRS.map(([en, zhHant], at) => ({
  id: `t${at}`,
  kind: 'term',
  en,
  zhHant,
  source: `Cap. ${at + 1}`,
}));

function makeDeps(over: Partial<StudyDeps> = {}) {
  const saved: CardMemory[] = [];
  const deps: StudyDeps = {
    load: async () => ({ kept, memories: [] }),
    save: async (memory) => {
      saved.push(memory);
      return true;
    },
    findSentence: async () => null,
    now: () => new Date('2031-03-10T08:00:00.000Z'),
    ...over,
  };
  return { deps, saved };
}

async function drawSection(over: Partial<StudyDeps> = {}) {
  const { deps, saved } = makeDeps(over);
  const onOffer = vi.fn();
  const drawn = await render(<StudySection deps={deps} onOffer={onOffer} />);
  await settle();
  return { drawn, saved, onOffer };
}

const face = (drawn: Drawn): string => drawn.find('.sn-card-face').textContent ?? '';

describe('StudySection', () => {
  it('working: says that the cards are being read', async () => {
    const { drawn } = await drawSection({ load: () => new Promise(() => undefined) });
    expect(drawn.text()).toContain('Reading your cards');
  });

  it('failed: says what to do', async () => {
    const { drawn } = await drawSection({ load: async () => null });
    expect(drawn.find('[role=alert]').textContent).toContain('Reload this page');
  });

  it('empty: says where cards come from', async () => {
    const { drawn } = await drawSection({ load: async () => ({ kept: [], memories: [] }) });
    expect(drawn.text()).toContain('No cards yet.');
    expect(drawn.text()).toContain('Add a term');
  });

  it('studies five cards by keyboard alone; the one not known comes again, and is done when it is known', async () => {
    const { drawn, saved } = await drawSection();
    expect(drawn.text()).toContain('5 in all: 0 to repeat now, 5 new');
    await drawn.click('button', 'Study');
    expect(face(drawn)).toBe('estoppel');
    expect(drawn.text()).not.toContain('不容反悔法');
    for (let at = 0; at < 6; at++) {
      expect(document.activeElement?.textContent).toBe('Show the answer');
      await drawn.click('button', 'Show the answer');
      expect(document.activeElement?.textContent).toBe('Good (2)');
      await drawn.press(document.activeElement as HTMLElement, at === 1 ? '1' : '2');
      await settle();
    }
    expect(drawn.text()).toContain('Done for now.');
    expect(drawn.text()).toContain('The next card comes on');
    expect(saved.map(({ id }) => id)).toEqual([0, 1, 2, 3, 4].map((at) => `term|t${at}|en`));
    const [known, forgotten] = saved;
    expect(known && forgotten && forgotten.due <= known.due).toBe(true);
  });

  it('shows under the answer a sentence of the law and the source', async () => {
    const { drawn } = await drawSection({ findSentence: async ({ front }) => `A ${front} arises.` });
    await drawn.click('button', 'Study');
    await drawn.click('button', 'Show the answer');
    await settle();
    expect(drawn.text()).toContain('A estoppel arises.');
    expect(drawn.text()).toContain('Cap. 1');
  });

  it('asks in Chinese when it is chosen', async () => {
    const { drawn } = await drawSection();
    const select = drawn.find('select') as HTMLSelectElement;
    select.value = 'zh-Hant';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await settle();
    await drawn.click('button', 'Study');
    expect(face(drawn)).toBe('不容反悔法');
  });

  it('says when an answer was not stored, and Escape ends the sitting', async () => {
    const { drawn } = await drawSection({ save: async () => false });
    await drawn.click('button', 'Study');
    await drawn.click('button', 'Show the answer');
    await drawn.click('button', 'Good (2)');
    await settle();
    expect(drawn.find('[role=alert]').textContent).toContain('could not store');
    await drawn.press(drawn.find('.sn-card-asked'), 'Escape');
    expect(drawn.find('button', 'Study')).toBeTruthy();
  });

  it('exports every card, with its sentence', async () => {
    const { drawn, onOffer } = await drawSection({ findSentence: async () => 'A sentence.' });
    await drawn.click('button', 'Export for Anki (CSV)');
    await settle();
    const [[file]] = onOffer.mock.calls as [[{ name: string; content: string }]];
    expect(file.name).toBe('sidenote-anki.csv');
    expect(file.content).toContain('"不容反悔法\nA sentence.\nCap. 1"');
    expect(drawn.text()).toContain('5 cards exported.');
  });

  it('asks what was held of a line kept from a page, and leads back to it', async () => {
    const line: Learnable = {
      id: 'h1',
      kind: 'line',
      asks: 'held',
      text: 'The notice was bad.',
      number: '12',
      title: 'Stork v Plover',
      url: 'https://www.hklii.hk/x',
    };
    const findSentence = vi.fn(async () => 'A sentence.');
    const { drawn } = await drawSection({ load: async () => ({ kept: [line], memories: [] }), findSentence });
    await drawn.click('button', 'Study');
    expect(drawn.text()).toContain('What was held?Stork v Plover');
    expect(drawn.text()).not.toContain('The notice was bad.');
    await drawn.click('button', 'Show the answer');
    expect(drawn.text()).toContain('The notice was bad.');
    expect(drawn.text()).toContain('Stork v Plover [12]');
    expect(drawn.find('a', 'Open the page').getAttribute('href')).toBe('https://www.hklii.hk/x');
    expect(findSentence).not.toHaveBeenCalled();
  });

  it.each(LANGUAGES)('is drawn in %s', async (language) => {
    const drawn = await render(<StudySection deps={makeDeps().deps} onOffer={() => undefined} />, language);
    await settle();
    expect(drawn.element.querySelectorAll('.sn-actions button')).toHaveLength(2);
  });
});
