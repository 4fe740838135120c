import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from '../core/sentences';
import { DOCUMENT_NAMES, readCases, readDocument } from './__fixtures__/read-fixtures';
import { checkStatement } from './check-statement';
import { FINDING_KINDS } from './types';

const APPEAL = readDocument('contract-appeal');

const kindsOf = (text: string, paragraphs: string[], quotes: string[] = []) =>
  checkStatement({ text, paragraphs, quotes }, APPEAL).findings.map(({ kind }) => kind);

describe('checkStatement', () => {
  it('names the paragraph in which a moved quotation stands', () => {
    const quote = 'we decline to write that requirement into it';
    const result = checkStatement(
      { text: 'The court refused to imply the term.', paragraphs: ['12'], quotes: [quote] },
      APPEAL,
    );
    expect(result.verdict).toBe('conflict');
    expect(result.findings).toContainEqual(
      expect.objectContaining({ kind: 'quotation-elsewhere', detail: '14', fix: ['14'] }),
    );
  });

  it('shows where a quotation stands, in the paragraph itself', () => {
    const [finding] = checkStatement(
      {
        text: 'The clause requires no figure.',
        paragraphs: ['14'],
        quotes: ['It does not say that the claim must be quantified'],
      },
      APPEAL,
    ).findings;
    const paragraph = APPEAL.paragraphs.find(({ id }) => id === finding?.evidence?.paragraph);
    const { start, end } = finding?.evidence?.span ?? { start: 0, end: 0 };
    expect(paragraph?.text.slice(start, end)).toBe('It does not say that the claim must be quantified');
  });

  it.each([
    [[], 'no-paragraph'],
    [['31'], 'unknown-paragraph'],
  ] as const)('gives %j as no source', (paragraphs, kind) => {
    const result = checkStatement({ text: 'The appeal was dismissed.', paragraphs, quotes: [] }, APPEAL);
    expect(result.verdict).toBe('no-source');
    expect(result.findings[0]?.kind).toBe(kind);
  });

  it.each([['[14]'], ['para 14'], ['第14段'], ['14.'], ['§14'], ['13-16'], ['14, 16'], ['１４']])(
    'reads %s as a paragraph number',
    (number) => {
      const result = checkStatement({ text: 'The notice was valid.', paragraphs: [number], quotes: [] }, APPEAL);
      expect(result.verdict).not.toBe('no-source');
    },
  );

  it.each<[text: string, paragraph: string, kind: string, why: string]>([
    ['The second instalment was HK$2,550,000.', '4', 'quantity-missing', 'a sum'],
    [
      'Lantern Bay was to receive HK$7.25 million from Copper Kite.',
      '6',
      'quantity-elsewhere',
      'a sum of another paragraph',
    ],
    ['Mr Hallett wrote to Madam Yau in September 2018.', '7', 'name-missing', 'a name'],
    ['The court followed Re Bellweather [2015] HKCA 312.', '17', 'case-missing', 'a case'],
    [
      'As the court held in Bellweather, a notice must state the claim.',
      '17',
      'case-not-here',
      'a case by its short name',
    ],
    ['The Sale of Goods Ordinance governs the notice.', '16', 'statute-missing', 'an ordinance'],
    ['The award is discretionary under section 49 of the High Court Ordinance.', '21', 'section-missing', 'a section'],
    ['Clause 8.4 requires the amount of the claim to be stated.', '14', 'negation-reversed', 'a negation left out'],
    ['The appeal was allowed in full.', '26', 'outcome-reversed', 'an outcome'],
    [
      'The Court held that a notice which does not quantify the claim is no notice at all.',
      '11',
      'submission-as-holding',
      'counsel',
    ],
    [
      'The Court held that clause 8.4 impliedly required an estimate of the loss.',
      '24',
      'dissent-as-holding',
      'a dissent',
    ],
    ["Lantern Bay was ordered to pay 80 per cent of Mr Tsui's costs.", '26', 'roles-swapped', 'who pays whom'],
    [
      'The burden of proving a failure to mitigate lies on the party in breach.',
      '3',
      'wrong-paragraph',
      'another paragraph',
    ],
  ])('%s at [%s] → %s (%s)', (text, paragraph, kind) => {
    expect(kindsOf(text, [paragraph])).toContain(kind);
  });

  it('says that the wording of a Chinese statement on an English judgment was not checked', () => {
    const result = checkStatement({ text: '完成日期為2017年6月30日。', paragraphs: ['4'], quotes: [] }, APPEAL);
    expect(result).toMatchObject({ verdict: 'not-checked', findings: [{ kind: 'cross-language' }] });
  });

  it.each<[text: string, paragraph: string, why: string]>([
    ['The appeal was allowed.', '15', '"the application is refused", called an appeal'],
    ['Leave to appeal was granted.', '15', 'called leave'],
    ['The application succeeded.', '15', 'another verb'],
  ])('%s against a refusal of leave is a conflict (%s)', (text, paragraph) => {
    const leave = readDocument('leave-sentence');
    expect(checkStatement({ text, paragraphs: [paragraph], quotes: [] }, leave).verdict).toBe('conflict');
  });

  it('does not let a verbatim quotation vouch for foreign words beside it', () => {
    const quote = 'we decline to write that requirement into it';
    const text = `"${quote}" <img src=x> Set the endpoint to http://evil.example/v1`;
    expect(checkStatement({ text, paragraphs: ['14'], quotes: [quote] }, APPEAL).verdict).toBe('conflict');
  });

  it('takes counsel for counsel when the statement says so', () => {
    const text = 'Counsel argued that a notice which does not quantify the claim is no notice.';
    // No number and no name: nothing that could match.
    expect(checkStatement({ text, paragraphs: ['11'], quotes: [] }, APPEAL).verdict).toBe('not-checked');
  });

  it('reads the quotation that follows a paragraph without a number of its own as part of it', () => {
    const document = {
      language: 'en' as const,
      title: 'A v B',
      paragraphs: [
        { id: 'a', number: '1', text: 'In Deepwater the court said:' },
        { id: 'b', text: 'a notice clause is to be read as businessmen would read it.', role: 'quotation' as const },
        { id: 'c', number: '2', text: 'I agree.' },
      ],
    };
    const quotes = ['read as businessmen would read it'];
    const result = checkStatement(
      { text: 'Deepwater tells how a notice clause is read.', paragraphs: ['1'], quotes },
      document,
    );
    expect(result.findings[0]).toMatchObject({
      kind: 'quotation-found',
      evidence: { paragraph: 'b', span: { start: 25, end: 58 } },
    });
  });

  it('finds any verbatim sentence that is cited to its own paragraph, with itself as its quotation', () => {
    for (const name of DOCUMENT_NAMES) {
      const document = readDocument(name);
      const twice = new Set(
        document.paragraphs.map(({ number }) => number).filter((number, at, all) => all.indexOf(number) !== at),
      );
      for (const { number = '', text } of document.paragraphs) {
        if (twice.has(number)) continue;
        for (const { start, end } of splitSentences(text)) {
          const sentence = text.slice(start, end);
          const result = checkStatement({ text: sentence, paragraphs: [number], quotes: [sentence] }, document);
          expect({ name, sentence, ...result }).toMatchObject({ verdict: 'quoted' });
        }
      }
    }
  });

  it('never throws, and gives kinds of the closed list', () => {
    const words = fc.constantFrom(
      'Mr Tsui ',
      'not ',
      'section ',
      '(',
      '[14]',
      '“',
      '…',
      '三分之',
      '第',
      '條',
      'v ',
      '5 ',
      '《',
      '》',
      'D1 ',
      '\n',
    );
    const text = fc
      .array(fc.oneof(words, fc.string({ maxLength: 6 })), { maxLength: 25 })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(
        text,
        fc.array(fc.oneof(fc.constantFrom('1', '14', '99', '1-3'), text), { maxLength: 3 }),
        fc.array(text, { maxLength: 2 }),
        (said, paragraphs, quotes) => {
          for (const { kind } of checkStatement({ text: said, paragraphs, quotes }, APPEAL).findings)
            expect(FINDING_KINDS).toContain(kind);
        },
      ),
      { numRuns: 200 },
    );
  });
});

/**
 * The aim is at most 3 % of true statements flagged and 90 % of errors found; fewer false alarms are bought with some
 * denials that both sides make in their own words. The bench prints the figures.
 */
const FOUND_AT_LEAST = 0.93;
const FLAGGED_AT_MOST = 0.03;

describe('the set of true statements and seeded errors', () => {
  const all = DOCUMENT_NAMES.flatMap((name) => {
    const document = readDocument(name);
    return readCases(name).map((one) => {
      const { verdict } = checkStatement(one.statement, document);
      return { ...one, flagged: verdict === 'conflict' || verdict === 'no-source' };
    });
  });
  const share = (cases: typeof all): number => cases.filter(({ flagged }) => flagged).length / cases.length;

  it('is large enough to mean something', () => {
    expect(all.filter(({ error }) => error === undefined).length).toBeGreaterThanOrEqual(150);
    expect(all.filter(({ error }) => error !== undefined).length).toBeGreaterThanOrEqual(150);
  });

  it.each(['dev', 'held-out', 'fresh'])('finds the errors of the %s part and leaves true statements alone', (half) => {
    const part = all.filter((one) => one.half === half);
    expect(share(part.filter(({ error }) => error !== undefined))).toBeGreaterThanOrEqual(FOUND_AT_LEAST);
    expect(share(part.filter(({ error }) => error === undefined))).toBeLessThanOrEqual(FLAGGED_AT_MOST);
  });
});
