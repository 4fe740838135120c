import { describe, expect, it } from 'vitest';
import { citeLevels, type Level, type LevelKind, readPath } from './number';

const level = (kind: LevelKind, printed: string, name = '', path = ''): Level => ({ kind, printed, name, path });
const ROWS: [levels: Level[], number: string, why: string][] = [
  [[level('part', 'Part 4'), level('section', '4A.')], 's 4A', 'sections are cited without their Part'],
  [[level('section', '4.'), level('inner', '(1)'), level('inner', '(a)')], 's 4(1)(a)', 'inner units'],
  [[level('section', '第4條')], 's 4', 'Chinese print'],
  [[level('section', '2.'), level('inner', '(e)-(ea)')], 's 2(e)-(ea)', 'repealed together'],
  [[level('section', '2.'), level('inner', '（一）')], 's 2(一)', 'full-width brackets'],
  [[level('part', 'PART IV')], 'pt IV', 'Roman'],
  [[level('part', '第4部')], 'pt 4', 'Chinese Part'],
  [[level('part', 'Part 5'), level('division', 'Division 1')], 'pt 5 div 1', 'a division is cited with its Part'],
  [
    [level('schedule', 'Schedule 1'), level('section', '3.'), level('inner', '(2)')],
    'sch 1 para 3(2)',
    'paragraphs of a schedule',
  ],
  [[level('schedule', 'Second Schedule', 'sch2')], 'sch 2', 'an older schedule is known by its name'],
  [[level('schedule', '附表1')], 'sch 1', 'Chinese schedule'],
  [[level('schedule', 'Schedule', 'sch')], 'sch', 'the only schedule'],
  [
    [level('schedule', 'Schedule 2'), level('part', 'Part 1'), level('section', '3.')],
    'sch 2 pt 1 para 3',
    'a Part of a schedule',
  ],
  [[level('inner', '(1)', '1', 's31R_1')], 's 31R(1)', 'the section is known from the path only'],
  [[level('order', 'Order 59'), level('rule', '10.'), level('inner', '(1)')], 'O 59 r 10(1)', 'rules of court'],
  [[level('article', 'Article 23')], 'art 23', 'an instrument'],
];

describe('citeLevels', () => {
  it.each(ROWS)('%j → %s (%s)', (levels, number) => {
    expect(citeLevels(levels)).toBe(number);
  });

  it('gives no number outside any provision', () => {
    expect(citeLevels([])).toBeUndefined();
  });
});

it.each([
  ['s4_1_a', { section: '4' }],
  ['sch1_P2_s3_1', { schedule: '1', part: '2', section: '3' }],
  ['P5_D1', { part: '5' }],
  ['longTitle', {}],
])('path %s → %j', (path, expected) => {
  expect(readPath(path)).toEqual(expected);
});
