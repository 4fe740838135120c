import { useState } from 'react';
import type { GlossaryEntry } from '@/utils/glossary/types';
import { GlossarySearch } from './glossary-search';
import type { GlossarySource, ShelvedResult } from './types';
import { type GlossaryDeps, useGlossarySearch } from './use-glossary-search';

const entry = (en: string, zhHant: string, zhHans: string, source = 'usage'): GlossaryEntry => ({
  id: en,
  en,
  zhHant,
  zhHans,
  domain: 'civil procedure',
  source,
});

export const ESTOPPEL = entry('estoppel', '不容反悔法', '不容反悔法');
export const ARBITRATION: GlossaryEntry = {
  ...entry('arbitration', '仲裁', '仲裁', 'Cap. 609 s. 2'),
  jyutping: 'zung3 coi4',
};
export const JUDGMENT: GlossaryEntry = { ...entry('judgment', '判决', '判决'), usage: 'mainland' };

const ENTRIES = [ESTOPPEL, ARBITRATION, JUDGMENT];

const found = (hit: GlossaryEntry, query: string): ShelvedResult => ({
  entry: hit,
  shelf: 'packaged',
  score: 1,
  matched: { form: hit.en, language: /\p{Script=Han}/u.test(query) ? 'zh' : 'en', how: 'prefix' },
});

/** A glossary of three terms that matches by beginning, enough to see every state. */
export const SMALL_GLOSSARY: GlossarySource = {
  search: (query) =>
    ENTRIES.filter(({ en, zhHant }) => en.startsWith(query) || zhHant.startsWith(query)).map((hit) =>
      found(hit, query),
    ),
  suggest: (query) => (query === 'estopel' ? ['estoppel'] : []),
  related: (of) => (of.id === ESTOPPEL.id ? [ARBITRATION] : []),
  domains: ['civil procedure'],
};

type Props = { readonly deps: GlossaryDeps; readonly query?: string; readonly recent?: readonly string[] };

/** The search with its hook, on whatever glossary the deps load. */
export function SearchFixture({ deps, query = '', recent = [] }: Props) {
  const search = useGlossarySearch(deps, 'en', query);
  const [asked, setAsked] = useState('');
  return (
    <>
      <GlossarySearch
        search={search}
        recent={recent}
        onForgetRecent={() => undefined}
        sourceUrl={(source) => `https://www.elegislation.gov.hk/hk/cap609#${source}`}
        onAddOwn={setAsked}
        officialGlossary="https://glossary.doj.gov.hk/"
      />
      <output data-asked={asked} />
    </>
  );
}
