import { expect, it } from 'vitest';
import type { MatterLine } from '@/utils/store/rows/matter-line';
import { whereLineStands } from './matter-file';

const line = (number: string): MatterLine =>
  ({ title: 'Buoys Ordinance', citation: '', number, text: 'A buoy is lit.' }) as unknown as MatterLine;

it.each([
  ['a paragraph', '12', 'en', 'Buoys Ordinance, [12]'],
  ['a counted one', '¶3', 'zh-Hant', 'Buoys Ordinance, [¶3]'],
  ['a paragraph with letters', 'A12', 'en', 'Buoys Ordinance, [A12]'],
  ['a section', 's 6(1)', 'en', 'Buoys Ordinance, s 6(1)'],
  ['a section for a Chinese reader', 's 6(1)', 'zh-Hant', 'Buoys Ordinance, 第6(1)條'],
] as const)('says where a kept line stands: %s', (_what, number, language, expected) => {
  expect(whereLineStands(line(number), language)).toBe(expected);
});
