import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../core/language';
import { DISCLOSURES, type LoggedUse, writeDisclosure } from './disclosure';

const USES: readonly LoggedUse[] = [
  {
    at: '2032-01-02T00:00:00Z',
    source: '[2031] HKCA 871',
    purpose: 'summary',
    model: 'm-7b',
    host: 'localhost',
    reviewedBy: 'A. Solicitor',
  },
  { at: '2032-01-05T00:00:00Z', source: 'Cap. 9999', purpose: 'draft', model: 'm-7b', host: 'localhost' },
];

describe('writeDisclosure', () => {
  it.each(DISCLOSURES.flatMap((to) => LANGUAGES.map((language) => [to, language] as const)))(
    'names model, period and reviewer: %s, %s',
    (to, language) => {
      const text = writeDisclosure(to, language, USES);
      const days = language === 'en' ? ['2 January 2032', '5 January 2032'] : ['2032年1月2日', '2032年1月5日'];
      for (const part of ['m-7b (localhost)', ...days, 'A. Solicitor']) expect(text).toContain(part);
    },
  );

  it('names every source to a court', () => {
    expect(writeDisclosure('court', 'en', USES)).toContain('[2031] HKCA 871; Cap. 9999');
  });

  it('leaves a blank where nobody has reviewed', () => {
    expect(writeDisclosure('file', 'en', USES.slice(1))).toContain('[name; not yet reviewed]');
  });

  it('does not let one review stand for two uses', () => {
    expect(writeDisclosure('court', 'en', USES)).toContain('A. Solicitor, [name; not yet reviewed]');
  });

  it('does not claim a model where none was used', () => {
    const uses = [{ at: '2032-01-02T00:00:00Z', source: '[2031] HKCA 871', purpose: 'summary' as const }];
    for (const to of DISCLOSURES)
      expect(writeDisclosure(to, 'en', uses)).toContain('No generative artificial intelligence was used');
  });
});
