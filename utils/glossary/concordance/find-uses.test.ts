import { describe, expect, it } from 'vitest';
import { alignChapter } from './align-chapter';
import { findUses } from './find-uses';
import { packProvisions, unpackProvisions } from './pack-provisions';
import { ProvisionBuilder } from './provision-builder';
import type { AlignedChapter } from './types';

const chapter = (rows: readonly (readonly [section: string, en: string, zh: string])[]): AlignedChapter => ({
  cap: '9999',
  title: 'Buoys Ordinance',
  provisions: rows.map(([section, en, zh]) => ({ section, en, zh })),
});

const BUOYS = chapter([
  ['s 2', 'A mooring deposit is payable to the Harbour Registrar.', '須向港務登記官繳付繫泊保證金。'],
  ['s 3', 'The Registrar may forfeit any mooring deposit.', '登記官可沒收任何繫泊保證金。'],
  ['s 4', 'Mooring deposits bear no interest.', '繫泊保證金不計利息。'],
  ['s 5', 'The owner of a buoy must keep it lit.', '浮標擁有人須使浮標保持亮燈。'],
  ['s 6', 'The Registrar may remove a buoy.', '登記官可移走浮標。'],
  ['s 7', 'A buoy that sinks is a wreck.', '沉沒的浮標即屬沉船。'],
  ['s 8', 'An appeal lies to the Tribunal.', '可向審裁處提出上訴。'],
  ['s 9', 'The Registrar must keep a register.', '登記官須備存登記冊。'],
  ['s 10', 'A fee is payable for a copy.', '索取副本須繳付費用。'],
  ['s 11', 'Regulations may be made.', '可訂立規例。'],
]);

describe('findUses', () => {
  it('shows the provisions with the term and marks its counterpart where they agree on one', () => {
    const { count, counterpart, uses } = findUses([BUOYS], 'mooring deposit');
    expect([count, counterpart]).toEqual([3, '繫泊保證金']);
    for (const { en, zh, enMarks, zhMarks } of uses) {
      expect(en.slice(enMarks[0]?.start, enMarks[0]?.end)).toMatch(/^mooring deposits?$/i);
      expect(zh.slice(zhMarks[0]?.start, zhMarks[0]?.end)).toBe('繫泊保證金');
    }
  });

  it.each([
    ['appeal', 'one provision only'],
    ['Registrar may', 'no term, and nothing that goes with it alone'],
  ])('gives no counterpart of %s (%s)', (query) => {
    const { count, counterpart } = findUses([BUOYS], query);
    expect(count).toBeGreaterThan(0);
    expect(counterpart).toBeUndefined();
  });

  it('takes the glossary’s own counterpart where half of the provisions hold it', () => {
    expect(findUses([BUOYS], 'appeal', { counterparts: ['呈請', '上訴'] }).counterpart).toBe('上訴');
  });

  it.each([
    ['浮標', 3, 'Chinese'],
    ['浮标', 3, 'Simplified'],
    ['buoys', 3, 'a plural for a singular'],
    ['buo', 0, 'no part of a word'],
    ['(', 0, 'no term at all'],
    ['.*', 0, 'signs of patterns are signs'],
  ])('finds %s in %i provisions (%s)', (query, count) => {
    expect(findUses([BUOYS], query).count).toBe(count);
  });
});

describe('provisions of a chapter', () => {
  /** Section 2 with a subsection, a definition, an amendment note, as HKLM marks them up. */
  function read(lead: string, note: string, defined: string) {
    const builder = new ProvisionBuilder();
    builder.open('section', { name: 's2', place: 's2' });
    builder.open('subsection', { name: '1', place: 's2_1' });
    builder.text(lead);
    builder.open('def', { name: 'Buoy' });
    builder.text(defined);
    builder.close('def');
    builder.open('sourcenote', {});
    builder.text(note);
    builder.close('sourcenote');
    builder.close('subsection');
    builder.close('section');
    return builder.provisions();
  }
  const english = read('In this Ordinance—', '(Amended 9 of 2031)', 'buoy means a float');
  const chinese = read('在本條例中——', '(由2031年第9號修訂)', '浮標 指浮 動的物體');

  it('stand beside each other by place and name, without notes and blanks', () => {
    expect(alignChapter(english, chinese)).toEqual([
      { section: 's 2(1)', en: 'In this Ordinance—', zh: '在本條例中——' },
      { section: 's 2(1)', en: 'buoy means a float', zh: '浮標指浮動的物體' },
    ]);
  });

  it('come back from the pack as they went in, and nothing from a damaged one', () => {
    expect(unpackProvisions(packProvisions(english))).toEqual(english);
    expect(unpackProvisions(Uint8Array.of(1, 2, 3))).toEqual([]);
  });
});
