import { describe, expect, it } from 'vitest';
import { findProperNames } from './proper-names';

const namesIn = (text: string): string[] => findProperNames(text).map(({ start, end }) => text.slice(start, end));

describe('findProperNames', () => {
  it.each([
    ['as held in HKSAR v Hui Chi Tong, the sentence', 'HKSAR v Hui Chi Tong'],
    ['see Secretary for Justice v Lam Title Ho at 12', 'Secretary for Justice v Lam Title Ho'],
    ['counsel, Ms Grant, submits', 'Ms Grant'],
    ['in Price JA’s view', 'Price JA'],
    ['lent by Security Trust Finance Limited at 3%', 'Security Trust Finance Limited'],
    ['a flat in Bench Road was sold', 'Bench Road'],
    ['In re Estate Charge Ltd the petition', 'In re Estate Charge Ltd'],
    ['Messrs Sale & Deed acted', 'Messrs Sale & Deed'],
  ])('%s', (text, name) => {
    expect(namesIn(text)).toContain(name);
  });

  it.each([
    'The Plaintiff’s Statement of Claim was struck out.',
    'the Court of Final Appeal allowed the appeal on the ground of bias',
    'The Charge was laid under the Ordinance.',
    'He gave an undertaking to the Official Receiver.',
    'an Order for Sale and a Writ of Possession',
  ])('no name: %s', (text) => {
    expect(namesIn(text)).toEqual([]);
  });

  it('takes no time over a long run of capitals', () => {
    const text = `${'Aa '.repeat(20_000)}v ${'Bb '.repeat(20_000)}`;
    expect(findProperNames(text).length).toBeGreaterThanOrEqual(0);
  });
});
