import { describe, expect, it } from 'vitest';
import { buildIndex } from './build-index';
import { chooseByField } from './choose-by-field';
import { findTerms } from './find-terms';
import type { GlossaryEntry } from './types';

const entry = (en: string, zhHant: string, domain: string): GlossaryEntry => ({
  id: `${en}.${zhHant}`,
  en,
  zhHant,
  zhHans: zhHant,
  domain,
  source: 'usage',
  common: true,
});
const index = buildIndex([
  entry('backer', '保證人', 'immigration'),
  entry('backer', '保薦人', 'securities'),
  ...['prospectus', 'flotation', 'rights issue', 'placing agent'].map((en, at) =>
    entry(en, `證券${at}甲`, 'securities'),
  ),
  ...['overstayer', 'landing slip', 'entry permit', 'removal order'].map((en, at) =>
    entry(en, `入境${at}乙`, 'immigration'),
  ),
]);
const backer = (text: string): string | undefined =>
  chooseByField(index, findTerms(index, text)).find(({ text: said }) => said === 'backer')?.entry.zhHant;

describe('a word of several fields', () => {
  it.each([
    ['The backer signed the prospectus of the flotation; the rights issue went to a placing agent.', '保薦人'],
    ['The overstayer lost his landing slip and entry permit; his backer paid; a removal order followed.', '保證人'],
    ['The backer came.', '保證人'], // nothing else tells: the first stays
    ['The backer read the prospectus.', '保證人'], // one term tells too little
  ])('%s', (text, zhHant) => {
    expect(backer(text)).toBe(zhHant);
  });
});
