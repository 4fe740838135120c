import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadEntries } from './entries';
import { buildIndex, type GlossaryIndex, howAnswered, searchGlossary } from './search-glossary';
import { suggestSpelling } from './suggest-spelling';
import type { GlossaryEntry } from './types';

/** Eight test runs at once on two cores: reading the data alone can take longer than a hook may. */
const LOADING_MS = 60_000;

let index: GlossaryIndex;
beforeAll(async () => {
  index = buildIndex(await loadEntries());
}, LOADING_MS);

const QUERIES = readFileSync(join(__dirname, '__fixtures__/queries.tsv'), 'utf8').trimEnd().split('\n').slice(1);

const formsOf = (entry: GlossaryEntry): string[] => [
  entry.en,
  entry.zhHant,
  ...(entry.variants?.en ?? []),
  ...(entry.variants?.zh ?? []).map(({ zhHant }) => zhHant),
];

const TOP: [query: string, expected: string, why: string][] = [
  ['FREEZING INJUNCTIONS', '資產凍結強制令', 'capitals and plural'],
  ['magistrates’ court', '裁判法院', 'possessive with a curly mark'],
  ['co accused', '同案被控人', 'hyphen left out'],
  ['coaccused', '同案被控人', 'hyphen and blank left out'],
  ['sumary judgement', '簡易判決', 'typing error and other spelling'],
  ['ojection', '反對', 'a letter dropped at the second place'],
  ['independant non-executve director', '獨立非執行董事', 'errors in a long phrase'],
  ['claim, statement of', '申索陳述書', 'words in another order, as an index prints them'],
  ['强制令', '強制令', 'Simplified'],
  ['終审法院', '終審法院', 'both scripts in one word'],
  ['司法复核', '司法覆核', 'Simplified of 覆'],
  ['物業某易', '物業轉易', 'one character wrong in the middle'],
  ['zung1 sam2 faat3 jyun2', '終審法院', 'Jyutping with tones'],
  ['zungsamfaatjyun', '終審法院', 'Jyutping without tones and blanks'],
  ['zung sam fat jyun', '終審法院', 'Jyutping with a letter missing'],
  ['lǜ shī', '律師', 'Pinyin with tone marks'],
  ['lv shi', '律師', 'ü as v'],
  ['lu shi', '律師', 'ü without its dots'],
  ['lut si', '律師', 'as the government spells it'],
  ['leuht sī', '律師', 'Yale'],
  ['seung so', '上訴', 'by ear'],
  ['faat goon', '法官', 'by ear'],
  ['wai chuk', '遺囑', 'initial and final as the government writes them'],
  ['強制令 interlocutory', '非正審強制令', 'both halves count'],
  ['interlocutory 強制令', '非正審強制令', 'in either order'],
  ['ＣＦＡ', '終審法院', 'full-width letters'],
  ['h.k.c.f.a.', '終審法院', 'abbreviation with stops'],
  ['終院', '終審法院', 'short form'],
  ['ex p', '單方面', 'abbreviation of two words'],
  ['炒魷魚', '解僱', 'everyday Cantonese; the meaning most used first'],
  ['炒鱿鱼', '解僱', 'everyday Cantonese in Simplified'],
  ['rule of law', '法治', 'not what one chapter calls a rule of law'],
  ['access', '探視', 'the usual meaning before one chapter’s'],
  ['estate', '遺產', 'the usual meaning before one chapter’s'],
  ['receiver', '接管人', 'not the receiver of stolen goods'],
  ['forfeiture', '沒收', 'the general word before the lease'],
  ['bailee', '受寄人', 'as the statutes say it'],
  ['contract of service', '僱用合約', 'not a contract for services'],
  ['PSLA', '痛楚、受苦和喪失生活樂趣', 'abbreviation'],
  ['地稅', '地租', 'everyday word'],
  ['入伙紙', '佔用許可證', 'everyday word'],
  ['平安紙', '遺囑', 'everyday Cantonese'],
  ['Cap. 571', '證券及期貨條例', 'chapter number'],
  ['第622章', '公司條例', 'chapter number in Chinese'],
];

describe('searchGlossary', () => {
  it('answers at least 97 % of the committed queries among the first three', () => {
    const missed = QUERIES.filter((line) => {
      const [, query = '', expected = ''] = line.split('\t');
      const wanted = expected.toLowerCase().split(' | ');
      const top = searchGlossary(index, query, { limit: 3 });
      return !top.some(({ entry }) => formsOf(entry).some((form) => wanted.includes(form.toLowerCase())));
    });
    expect(QUERIES.length).toBeGreaterThanOrEqual(150);
    expect(missed.length / QUERIES.length, missed.join('\n')).toBeLessThanOrEqual(0.03);
  });

  it.each(TOP)('%s finds %s first (%s)', (query, expected) => {
    expect(searchGlossary(index, query, { limit: 3 }).map(({ entry }) => entry.zhHant)[0]).toBe(expected);
  });

  it('ranks exact before prefix, and says how each answered', () => {
    const results = searchGlossary(index, 'injunction', { limit: 5 });
    expect(results[0]?.matched.how).toBe('exact');
    expect(results.slice(1).every(({ matched }) => matched.how !== 'exact' || matched.form === 'injunction')).toBe(
      true,
    );
    expect([...results].sort((a, b) => b.score - a.score)).toEqual(results);
  });

  it('puts Hong Kong usage before the Mainland counterpart', () => {
    const usages = searchGlossary(index, 'contract', { limit: 20 })
      .filter(({ matched }) => matched.how === 'exact')
      .map(({ entry }) => entry.usage ?? 'hong-kong');
    expect(usages).toContain('mainland');
    expect(usages.indexOf('mainland')).toBeGreaterThan(usages.lastIndexOf('hong-kong'));
  });

  it('puts the usual meaning before what one chapter defines, unless that chapter is open', () => {
    const entry = (id: string, source: string): GlossaryEntry => ({
      id,
      en: 'tide gauge',
      zhHant: `潮${id}`,
      zhHans: `潮${id}`,
      domain: 'general',
      source,
    });
    const small = buildIndex([entry('甲', 'usage'), entry('乙', 'Cap. 999 s. 2')]);
    const first = (cap?: string) => searchGlossary(small, 'tide gauge', cap ? { cap } : {})[0]?.entry.id;
    expect([first(), first('1'), first('999')]).toEqual(['甲', '甲', '乙']);
  });

  it.each([
    ['injunction', 'whole', 'the term is there'],
    ['indem', 'whole', 'still being typed'],
    ['zygote contract', 'parts', 'a word of it is a term'],
    ['嫦娥登月合約', 'parts', 'a part of it is a term'],
    ['qqqqqqqq', 'nothing', 'nothing at all'],
  ])('of %s the answer is %s (%s)', (query, expected) => {
    expect(howAnswered(query, searchGlossary(index, query))).toBe(expected);
  });

  it('finds the terms in a sentence, the longest first', () => {
    const found = searchGlossary(index, '申请人要求法庭颁布资产冻结强制令', { limit: 3 }).map(
      ({ entry }) => entry.zhHant,
    );
    expect(found[0]).toBe('資產凍結強制令');
    expect(found).toContain('申請人');
  });

  it('keeps to a domain and to the limit', () => {
    const found = searchGlossary(index, 'order', { limit: 4, domain: 'family' });
    expect(found.length).toBeLessThanOrEqual(4);
    expect(found.every(({ entry }) => entry.domain === 'family')).toBe(true);
  });

  it('finds nothing for nothing', () => {
    for (const query of ['', '   ', '？！', '\u0000']) expect(searchGlossary(index, query)).toEqual([]);
  });

  it('never throws, whatever is typed', () => {
    const unit = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('強制', '令', "'s", '-', 'injunct', '(', '\\', '…'),
    );
    fc.assert(
      fc.property(
        fc.array(unit, { maxLength: 6 }),
        (parts) => searchGlossary(index, parts.join(''), { limit: 3 }).length <= 3,
      ),
      { numRuns: 200 },
    );
  });
});

describe('suggestSpelling', () => {
  it('proposes what the reader may have meant', () => {
    expect(suggestSpelling(index, 'indemmmnitty', 4)).toContain('indemnity');
  });

  it('proposes nothing that was typed already', () => {
    expect(suggestSpelling(index, 'indemnity', 4)).not.toContain('indemnity');
  });
});
