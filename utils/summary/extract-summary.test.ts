import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LegalDocument, MinimalDocument } from '../core/legal-document';
import { readText } from '../sites/read-text';
import { CHINESE_SENTENCE, LEASE_APPEAL, THREE_OPINIONS } from './__fixtures__/judgments';
import { extractSummary } from './extract-summary';
import type { Extract, ExtractSentence } from './types';

const numbers = (sentences: readonly ExtractSentence[]): (string | undefined)[] =>
  sentences.map(({ number }) => number);
const all = ({ outcome, issues, holdings, facts, orders }: Extract): ExtractSentence[] => [
  ...(outcome ? [outcome] : []),
  ...issues,
  ...holdings,
  ...facts,
  ...orders,
];

describe('extractSummary', () => {
  const lease = extractSummary(LEASE_APPEAL);

  it('quotes verbatim, with the place in the text and the paragraph', () => {
    for (const document of [LEASE_APPEAL, THREE_OPINIONS, CHINESE_SENTENCE]) {
      const text = document.paragraphs.map((paragraph) => paragraph.text).join('\n');
      for (const sentence of all(extractSummary(document))) {
        expect(text.slice(sentence.start, sentence.end)).toBe(sentence.text);
        const home = document.paragraphs.find(({ id }) => id === sentence.paragraph);
        expect(home?.text).toContain(sentence.text);
        expect(home?.number).toBe(sentence.number);
      }
    }
  });

  it('tells outcome, issue, facts and orders of an appeal from their own paragraphs', () => {
    expect(lease.outcome).toMatchObject({
      outcome: 'allowed',
      number: '14',
      text: 'For these reasons, the appeal is allowed.',
    });
    expect(numbers(lease.issues)).toContain('6');
    expect(numbers(lease.facts).every((number) => Number(number) <= 5)).toBe(true);
    expect(numbers(lease.orders)).toEqual(expect.arrayContaining(['15']));
  });

  it('takes holdings from the court’s reasons, not from counsel, quotations or the judge below', () => {
    expect(numbers(lease.holdings)).toEqual(expect.arrayContaining(['10', '11', '12', '13']));
    expect(lease.holdings.filter(({ number }) => ['7', '8', undefined].includes(number))).toEqual([]);
  });

  it('names at least five paragraphs to read first, the reasons before the history', () => {
    expect(lease.keyParagraphs.length).toBeGreaterThanOrEqual(5);
    expect(lease.keyParagraphs.slice(0, 3).every(({ number }) => Number(number) >= 9 && Number(number) <= 14)).toBe(
      true,
    );
  });

  it('counts what it quotes', () => {
    expect(lease.quoted.of).toBe(15);
    expect(lease.quoted.paragraphs).toBe(new Set(all(lease).map(({ paragraph }) => paragraph)).size);
    expect(lease.words).toBeGreaterThan(50);
  });

  it('keeps every sentence in one slot', () => {
    const starts = all(lease).map(({ start }) => start);
    expect(new Set(starts).size).toBe(starts.length);
  });

  it('reads several opinions: the longest leads, the rest agree or dissent', () => {
    const { opinions, holdings, outcome } = extractSummary(THREE_OPINIONS);
    expect(opinions.map(({ judge, stance }) => [judge, stance])).toEqual([
      ['Hon Oak PJ', 'agrees'],
      ['Hon Birch NPJ', 'lead'],
      ['Hon Elm PJ', 'dissents'],
      ['The Court', 'separate'],
    ]);
    expect(outcome).toMatchObject({ outcome: 'allowed', number: '7' });
    expect(numbers(holdings).every((number) => ['2', '3', '4', '5'].includes(number ?? ''))).toBe(true);
  });

  it('gives what each defendant was sentenced to, and says what kind of proceeding it is', () => {
    const { described, outcome, about } = extractSummary(CHINESE_SENTENCE);
    expect(outcome?.outcome).toBe('sentenced');
    expect(about?.proceeding).toBe('sentencing');
    expect(described.sentenced.map(({ total }) => total?.months)).toEqual([40]);
    // Counsel's figures are not the court's.
    expect(described.sentenced.flatMap(({ steps }) => steps).some(({ paragraph }) => paragraph === 'p4')).toBe(false);
  });

  it('reads Simplified like Traditional', () => {
    const { outcome } = extractSummary({
      language: 'zh-Hans',
      title: '',
      paragraphs: [
        { id: 'a', number: '1', text: '申请人不服原审裁决，现提出上诉。' },
        { id: 'b', number: '2', text: '本庭认为原审法官没有犯错。' },
        { id: 'c', number: '3', text: '基于上述理由，本庭驳回上诉。' },
      ],
    });
    expect(outcome).toMatchObject({ outcome: 'dismissed', number: '3' });
  });

  it('reads a judgment that stands in one paragraph', () => {
    const text = LEASE_APPEAL.paragraphs
      .filter(({ number }) => number)
      .map((paragraph) => paragraph.text)
      .join(' ');
    const { holdings, outcome, facts } = extractSummary({ language: 'en', title: '', paragraphs: [{ id: 'a', text }] });
    expect(outcome?.outcome).toBe('allowed');
    expect(holdings.some((sentence) => sentence.text.includes('does not make the certificate a condition'))).toBe(true);
    expect(facts.length).toBeGreaterThan(0);
  });

  it('stays quiet on a page that decides nothing', () => {
    const empty = extractSummary({ language: 'en', title: '', paragraphs: [] });
    expect(empty).toMatchObject({ outcome: null, issues: [], holdings: [], facts: [], keyParagraphs: [], words: 0 });
  });

  it('lists the authorities that the caller found, parallel citations as one', () => {
    const at = (needle: string) => {
      const start = LEASE_APPEAL.paragraphs
        .map(({ text }) => text)
        .join('\n')
        .indexOf(needle);
      return { start, end: start + needle.length, text: needle };
    };
    const { authorities } = extractSummary(LEASE_APPEAL, {
      citations: [
        { ...at('clause 7 speaks'), kind: 'case-neutral', norm: '[2015] HKCFA 1', group: 'a' },
        { ...at('clause 12.'), kind: 'case-report', norm: '(2015) 18 HKCFAR 1', group: 'a' },
        { ...at('That principle'), kind: 'legislation', norm: 'Cap 219' },
      ],
    });
    expect(authorities).toMatchObject([
      { norm: '[2015] HKCFA 1', count: 2, isCase: true, first: 'p7', most: 'p7' },
      { norm: 'Cap 219', count: 1, isCase: false },
    ]);
  });
});

const SAMPLES = '../shared/samples/key-paragraphs/singapore-8.json';
describe.skipIf(!existsSync(SAMPLES))('extractSummary on judgments with headnotes', () => {
  it('draws holdings and key paragraphs from what the headnote cites, well above chance', () => {
    const documents = JSON.parse(readFileSync(SAMPLES, 'utf8')) as (MinimalDocument & { headnote_cites: string[] })[];
    const shares = documents.map((document) => {
      const { holdings, keyParagraphs } = extractSummary(document);
      const hit = ({ number }: { number?: string }): boolean => document.headnote_cites.includes(number ?? '');
      return {
        holdings: holdings.filter(hit).length / holdings.length,
        first: keyParagraphs.slice(0, 3).filter(hit).length / 3,
      };
    });
    const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
    expect(mean(shares.map(({ holdings }) => holdings))).toBeGreaterThan(0.6);
    expect(mean(shares.map(({ first }) => first))).toBeGreaterThan(0.7);
  });
});

describe('extractSummary, on anything', () => {
  const words = [
    'the appeal',
    'is dismissed',
    'In my judgment',
    'counsel',
    '。',
    '. ',
    '本席裁定',
    '上訴得直',
    '「',
    '”',
    '(i)',
    '\n',
    'whether',
    '[12]',
    'Costs',
  ];
  const paragraph = fc.record({
    text: fc.array(fc.constantFrom(...words), { maxLength: 12 }).map((parts) => parts.join(' ')),
    number: fc.option(fc.constantFrom('1', '2A', 'n1'), { nil: undefined }),
    heading: fc.option(fc.constantFrom('Facts', 'Hon Oak JA:', '討論'), { nil: undefined }),
  });

  it('quotes verbatim and never fails', () => {
    fc.assert(
      fc.property(
        fc.array(paragraph, { maxLength: 12 }),
        fc.constantFrom('en', 'zh-Hant', 'zh-Hans'),
        (given, language) => {
          const paragraphs = given.map(({ text, number, heading }, at) => ({
            id: `p${at}`,
            text,
            ...(number === undefined ? {} : { number }),
            ...(heading === undefined ? {} : { heading }),
          }));
          const text = paragraphs.map((each) => each.text).join('\n');
          for (const sentence of all(extractSummary({ language, title: '', paragraphs })))
            expect(text.slice(sentence.start, sentence.end)).toBe(sentence.text);
        },
      ),
    );
  });

  it('leaves legislation to its outline', () => {
    const empty = extractSummary({
      ...LEASE_APPEAL,
      kind: 'legislation',
      url: '',
      site: 'page',
      text: '',
    } as unknown as LegalDocument);
    expect(empty).toMatchObject({ outcome: null, holdings: [] });
  });
});

const judgment = (...texts: readonly string[]): MinimalDocument => ({
  language: 'en',
  title: '',
  paragraphs: texts.map((text, at) => ({ id: `p${at + 1}`, number: `${at + 1}`, text })),
});
const LONG = 'the officer who is in charge of the otters of the harbour '.repeat(24);

describe('the court’s own list of questions', () => {
  it('ends before words that lead into a list which is not shown', () => {
    const { issues } = extractSummary(
      judgment(
        `Question 1: What is the duty of the board under the Otters Ordinance? In particular:`,
        `Question 2: Does an opening bind ${LONG}? If so, for how long?`,
        'We answer both questions in the negative.',
      ),
    );
    expect(issues.map(({ text }) => text.slice(0, 80).trim())).toEqual([
      'Question 1: What is the duty of the board under the Otters Ordinance?',
      expect.stringMatching(/^Question 2: Does an opening bind/),
    ]);
  });

  it('is left out where one of its questions is cut short', () => {
    const { issues } = extractSummary(
      judgment(
        'Question 1: What is the duty of the board?',
        'Question 2: Is the right approach the one of Otter v Heron',
        'We answer both questions in the negative.',
      ),
    );
    expect(issues.map(({ text }) => text).filter((text) => text.startsWith('Question 2'))).toEqual([]);
  });
});

describe('a board whose whole decision is headed Reasons', () => {
  const decision = judgment(
    'The Taxpayer and her sister formed a company at the pier.',
    'Immediately after the incorporation a certificate was taken out by the Taxpayer as director.',
    'The Company rented a kiosk from the harbour and sold tickets there.',
    'According to the records of the harbour the Taxpayer had a licence for the kiosk.',
    'The Company closed the kiosk and the Taxpayer let it to a neighbour.',
    'But the Commissioner considered that the letting represented a trade carried on by the Taxpayer.',
    'We hold that letting by a Crown lessee is not by itself a business.',
    'We find that what the Taxpayer did was to let the kiosk with its licence, so that the whole was a business.',
    'The appeal is dismissed.',
  );
  const board = extractSummary({
    ...decision,
    paragraphs: decision.paragraphs.map((paragraph) => ({ ...paragraph, heading: 'Reasons' })),
  });

  it('gives what the board holds, not the story nor what the authority below thought', () => {
    expect(numbers(board.holdings).filter((number) => !['7', '8'].includes(number ?? ''))).toEqual([]);
    expect(numbers(board.holdings)).toContain('7');
  });
});

/** What a lawyer expects of a ruling of three lines: its outcome, and the line that it rests on. */
describe('a decision with a reporter’s headnote', () => {
  const lines = [
    'Furnished letting – whether a business.',
    'The Appellant let a hall with its lamps. The Commissioner assessed him to profits tax and he appealed.',
    'Held: a letting by a lessee may be a business.',
    'Appeal dismissed.',
    'Reasons:',
    'On 5 May 2031 the Taxpayer let the hall to a band for three years.',
    'The licence was held by his wife and renewed each spring.',
    'We hold that the letting was a business, for the lamps were tended every night.',
    'The appeal is dismissed and the assessment is confirmed.',
  ];
  const paragraphs = lines.map((text, at) => ({ id: `p${at + 1}`, text, role: 'paragraph' as const }));

  it('takes its facts, holdings and outcome from the decision, not from the headnote', () => {
    const { facts, holdings, outcome } = extractSummary({ language: 'en', title: '', paragraphs });
    expect(facts.map(({ paragraph }) => paragraph)).toEqual(['p6']);
    expect(holdings.map(({ paragraph }) => paragraph)).toEqual(['p8']);
    expect(outcome?.paragraph).toBe('p9');
  });

  it('leaves a text with a line *Reasons* and no headnote as it was', () => {
    const plain = paragraphs.filter(({ text }) => !text.startsWith('Held'));
    const { facts } = extractSummary({ language: 'en', title: '', paragraphs: plain });
    expect(facts.map(({ paragraph }) => paragraph)).toContain('p2');
  });
});

describe('a ruling of a few lines', () => {
  const rulings: readonly (readonly [outcome: string, holding: string, texts: readonly string[]])[] = [
    [
      'other',
      '2',
      [
        'This is my ruling on the costs of the summons.',
        'The summons was unnecessary, as the tenant had agreed to give discovery.',
        'The landlord shall pay the tenant the costs of the summons.',
      ],
    ],
    [
      'refused',
      '3',
      [
        'This is an application for leave to appeal.',
        'The applicant submits that the judge overlooked the lease.',
        'The proposed appeal has no reasonable prospect of success.',
        'Leave to appeal is refused.',
      ],
    ],
    [
      'allowed',
      '2',
      [
        'The claimant slipped at the pier in May 2021.',
        'Damages for pain and suffering are assessed at $120,000.',
        'There will be judgment for the plaintiff for $180,000 with interest.',
      ],
    ],
    [
      'allowed',
      '2',
      [
        'The plaintiff hurt his hand.',
        'Having regard to the medical report, the sum of $300,000 is fair.',
        'I award the plaintiff that sum.',
      ],
    ],
    [
      'other',
      '2',
      [
        'The contract has an arbitration clause.',
        'The dispute falls within it.',
        'The action is stayed in favour of arbitration.',
      ],
    ],
    [
      'refused',
      '2',
      [
        'The application to adjourn is made on the day of the hearing.',
        'No reason was given for its lateness.',
        'I refuse the adjournment.',
      ],
    ],
    [
      'other',
      '2',
      ['本裁決處理該傳票的訟費。', '該傳票毫無必要，因為租客早已同意披露文件。', '業主須支付租客該傳票的訟費。'],
    ],
    ['refused', '2', ['申請人申請上訴許可。', '擬提出的上訴沒有合理勝算。', '本席拒絕批予上訴許可。']],
    ['allowed', '2', ['原告人手部受傷。', '考慮醫療報告後，300,000元屬合理。', '本席判給原告人該筆款項。']],
    ['refused', '2', ['押後申請在聆訊當日才提出。', '申請人沒有解釋為何遲延。', '本席拒絕押後。']],
  ];

  it.each(rulings.map(([outcome, holding, texts]) => ({ outcome, holding, texts })))(
    'gives its outcome and why: $texts',
    ({ outcome, holding, texts }) => {
      const own = judgment(...texts);
      const language = /\p{Script=Han}/u.test(texts.join('')) ? 'zh-Hant' : 'en';
      const ruling = extractSummary({ ...own, language });
      expect(ruling.outcome?.outcome).toBe(outcome);
      expect(ruling.outcome?.number).toBe(`${texts.length}`);
      expect(numbers(ruling.holdings)).toEqual([holding]);
    },
  );

  it.each([
    [
      [
        'The plaintiff asks for indemnity costs.',
        'Mr Oak submits that the conduct of the tenant was improper.',
        'The tenant shall pay the costs.',
      ],
    ],
    [['申請人要求彌償訟費。', '黎大律師陳詞指租客行為不當。', '租客須支付訟費。']],
  ])('gives nothing of a party’s for it: %s', (texts) => {
    expect(
      extractSummary({ ...judgment(...texts), language: /\p{Script=Han}/u.test(texts[0] ?? '') ? 'zh-Hant' : 'en' })
        .holdings,
    ).toEqual([]);
  });
});

describe('a list that is one sentence', () => {
  it('ends with its own full stop: the reasoning behind the last entry is no issue', () => {
    const { issues } = extractSummary({
      language: 'zh-Hant',
      title: '',
      paragraphs: [
        { id: 'p1', number: '1', text: '租客於五月遷出單位。' },
        { id: 'p2', number: '2', text: '就通知而言，本案有以下議題：' },
        { id: 'a', text: '(1) 通知是否適時送達業主；' },
        { id: 'b', text: '(2) 業主應否退還按金；及' },
        { id: 'c', text: '(3) 利息應由何時起計算。如此看來，上述影響也不應令業主所得更少，這是違反常理的。' },
        { id: 'p3', number: '3', text: '本席認為通知適時送達。' },
        { id: 'p4', number: '4', text: '業主須向租客支付按金。' },
      ],
    });
    expect(issues.map(({ text }) => text)).toEqual([
      '就通知而言，本案有以下議題：',
      '(1) 通知是否適時送達業主；',
      '(2) 業主應否退還按金；及',
      '(3) 利息應由何時起計算。',
    ]);
  });

  it('in English too, where the next sentence goes on', () => {
    const { issues } = extractSummary({
      language: 'en',
      title: '',
      paragraphs: [
        { id: 'p1', number: '1', text: 'The tenant left in May.' },
        { id: 'p2', number: '2', text: 'The following issues arise:' },
        { id: 'a', text: '(a) whether the notice was served in time; and' },
        {
          id: 'b',
          text: '(b) whether the deposit is to be returned. It would be absurd if the landlord got less by that.',
        },
        { id: 'p3', number: '3', text: 'In my view the notice was served in time.' },
        { id: 'p4', number: '4', text: 'The claim is dismissed.' },
      ],
    });
    expect(issues.map(({ text }) => text).at(-1)).toBe('(b) whether the deposit is to be returned.');
  });
});

describe('a page that decides nothing', () => {
  const lines = [
    'PRACTICE DIRECTION 41.9',
    '1. This Practice Direction applies to all hearings before a master.',
    '2. Parties shall lodge a paginated bundle not less than 7 days before the hearing.',
    '3. A party who fails to lodge a bundle may be ordered to pay the costs thrown away.',
  ];

  it('gives of a practice direction neither facts nor holdings', () => {
    const page = readText(lines.join('\n\n'));
    expect(page.kind).toBe('practice-direction');
    const { facts, holdings, outcome } = extractSummary(page);
    expect({ facts, holdings, outcome }).toEqual({ facts: [], holdings: [], outcome: null });
  });
});

describe('a clause set out over several paragraphs', () => {
  const set = (texts: readonly (readonly [number: string | undefined, text: string])[]) =>
    extractSummary({
      language: 'en',
      title: '',
      paragraphs: texts.map(([number, text], at) => ({ id: `p${at}`, text, ...(number ? { number } : {}) })),
    });
  const story = Array.from({ length: 12 }, (_, at): readonly [string, string] => [
    String(at + 1),
    `On ${at + 1} May 2031 the purchaser wrote to the vendor about the flat and the lamps in it.`,
  ]);
  const clause: readonly (readonly [string | undefined, string])[] = [
    ['13', 'Clause 17 of the agreement is under the heading of default. It reads:'],
    [undefined, '“Default of purchaser'],
    [
      undefined,
      'If the purchaser fails within 21 days to make good the default, the vendor may determine this agreement.',
    ],
    [undefined, 'The deposit shall in that event be forfeited to the vendor, who is entitled to resell.”'],
  ];

  it.each([
    ['closed', clause],
    ['never closed', clause.map(([number, text]) => [number, text.replace('”', '')] as const)],
  ])('is never the court’s holding: %s', (_, quoted) => {
    const { holdings, facts } = set([
      ...story,
      ...quoted,
      ['14', 'I hold that the vendor was not entitled to determine the agreement, for no notice was served.'],
      ['15', 'The claim succeeds and the deposit must be returned.'],
    ]);
    expect([...holdings, ...facts].filter(({ text }) => /fails within|forfeited/.test(text))).toEqual([]);
    expect(holdings.map(({ text }) => text).join(' ')).toContain('I hold that the vendor');
  });
});
