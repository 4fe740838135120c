import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shortTitle } from './short-title';

const OWNERS = 'The Incorporated Owners of Otter Mansion, Nos 1 to 99 Peach Blossom Street';

describe('shortTitle', () => {
  it.each([
    ['HKSAR v Otter Wai Ming', 'HKSAR v Otter Wai Ming'],
    [`${OWNERS} v Heron Ltd`, 'The Incorporated Owners of Otter Mansion, Nos 1 to 99 Peach … v Heron Ltd'],
    [`Heron Ltd v ${OWNERS}`, 'Heron Ltd v The Incorporated Owners of Otter Mansion, Nos 1 to 99 Peach …'],
    [`${OWNERS} v ${OWNERS}`, 'The Incorporated Owners of Otter … v The Incorporated Owners of Otter …'],
    [`Re ${OWNERS}, in liquidation, a company`, `Re ${OWNERS}, in liquidation, a company`],
  ])('%s is shown as %s', (title, shown) => {
    expect(shortTitle(title)).toBe(shown);
  });

  it('keeps the first word of both parties, and never grows', () => {
    const word = fc.stringMatching(/^[A-Z][a-z]{1,12}$/);
    const name = fc.array(word, { minLength: 1, maxLength: 20 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(name, name, (first, second) => {
        const shown = shortTitle(`${first} v ${second}`);
        const [shownFirst = '', shownSecond = ''] = shown.split(' v ');
        expect(shownFirst.split(' ')[0]).toBe(first.split(' ')[0]);
        expect(shownSecond.split(' ')[0]).toBe(second.split(' ')[0]);
        expect(shown.length).toBeLessThanOrEqual(80);
      }),
    );
  });
});
