import { describe, expect, it } from 'vitest';
import type { LegalDocument } from '../utils/core/legal-document';
import { readText } from '../utils/sites/read-text';
import { printLaw, summariseLaw } from './print-law';

type Row = readonly [number: string | undefined, text: string, role?: 'heading' | 'definition'];

/** A fictional law of the rows given. */
const law = (rows: readonly Row[]): LegalDocument => ({
  ...readText(rows.map(([, text]) => text).join('\n\n')),
  kind: 'legislation',
  paragraphs: rows.map(([number, text, role], at) => ({
    id: `b${at}`,
    ...(number ? { number } : {}),
    text,
    role: role ?? 'provision',
    start: at * 1000,
    end: at * 1000 + text.length,
  })),
});

describe('printLaw', () => {
  it('prints of a chapter what the panel shows, in its order', () => {
    const printed = printLaw(
      summariseLaw(
        law([
          [undefined, 'An Ordinance to provide for the safe flying of kites.'],
          [undefined, 'Part 1 Preliminary', 'heading'],
          ['s 2', 'kite (風箏) means anything flown on a line;', 'definition'],
          ['s 3', 'This Ordinance applies to every kite flown in Hong Kong.'],
          [undefined, 'Part 2 Offences', 'heading'],
          ['s 4', 'A person who flies a kite at night commits an offence and is liable to a fine at level 3.'],
          ['s 5', 'A person who flies a kite must carry a lamp.'],
        ]),
      ),
    );
    expect(printed.split('\n').filter((line) => line !== '')).toEqual([
      'Long title',
      '  [–] An Ordinance to provide for the safe flying of kites.',
      'Applies to',
      '  [s 3] This Ordinance applies to every kite flown in Hong Kong.',
      'Parts and schedules (2)',
      '  Part 1 Preliminary',
      '  Part 2 Offences',
      'Terms most used',
      '  [s 2] kite (風箏) means anything flown on a line;',
      'Offences and penalties (1)',
      '  [s 4] A person who flies a kite at night commits an offence → a fine at level 3',
      'Duties (1)',
      '  [s 5] A person who flies a kite must carry a lamp.',
    ]);
  });

  it('prints of one section whom it binds, its elements, penalty and defence', () => {
    const printed = printLaw(
      summariseLaw(
        law([
          ['s 6', 'Lanterns in tunnels', 'heading'],
          ['s 6(1)', '(1) A person who hangs a lantern in a tunnel commits an offence if—'],
          ['s 6(1)(a)', '(a) the lantern is lit; and'],
          ['s 6(1)(b)', '(b) no guard is in the tunnel.'],
          ['s 6(2)', '(2) A person who commits an offence under subsection (1) is liable to a fine at level 3.'],
        ]),
      ),
    );
    expect(printed).toContain('Binds: A person');
    expect(printed).toMatch(/Elements\n {2}\[s 6\(1\)\] .*if—\n {2}\[s 6\(1\)\(a\)\] \(a\) the lantern is lit; and/);
    expect(printed).toContain('Maximum penalty\n');
    expect(printed).toContain('→ a fine at level 3');
    expect(printed).not.toContain('Offences and penalties');
  });

  it('says so where nothing is laid down', () => {
    expect(printLaw(summariseLaw(law([[undefined, 'Repealed', 'heading']])))).toBe(
      'No sentence of this page says what was decided.',
    );
  });
});
