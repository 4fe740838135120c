import type { Paragraph } from '@/utils/core/legal-document';
import { succeed } from '@/utils/core/result';
import type { WeighedTerm } from '@/utils/glossary/weigh-terms';
import type { EndpointStatus } from '@/utils/messaging/panel-to-background';
import { describeOutcome } from '@/utils/outcome/describe-outcome';
import { extractSummary } from '@/utils/summary/extract-summary';
import type {
  CheckedSummaryStatement,
  ExtractSentence,
  Extract as PageExtract,
  SummaryResult,
} from '@/utils/summary/types';
import { readAuthorities } from '../citations/read-authorities';
import type { ReadDocument } from './document-state';
import type { PanelServices } from './services';

/** A fictional appeal, as the reader of pages gives it. */
const ENGLISH: readonly (readonly [number: string | undefined, text: string, role?: Paragraph['role']])[] = [
  [undefined, 'IN THE HIGH COURT OF THE HONG KONG SPECIAL ADMINISTRATIVE REGION', 'header'],
  ['5', 'By a tenancy dated 1 June 2019 the plaintiff let the premises at Kwun Tong for five years.'],
  ['12', 'The first question is whether notice by electronic mail satisfied clause 9 of the deed.'],
  ['39', 'The judge ordered damages to be assessed.'],
  [
    '41',
    'The deed required notice “in writing and served at the registered office”. Mr Lo accepts that no such notice was served.',
  ],
  [
    '42',
    'A notice sent by electronic mail to an address which the tenant had not nominated was not a notice served at the registered office, and section 62 of the Conveyancing and Property Ordinance (Cap. 219) does not assist the landlord.',
  ],
  [
    '43',
    'It follows that the forfeiture on 3 May 2023 was premature. We need not decide whether relief under section 58 would have been granted.',
  ],
  [
    '44',
    'For these reasons we allow the appeal, set aside paragraph 2 of the order below and order that the deposit of HK$1,200,000 be returned with interest.',
  ],
];

const CHINESE: typeof ENGLISH = [
  [undefined, '香港特別行政區 區域法院', 'header'],
  ['1', '被告承認一項販運危險藥物罪，違反香港法例第134章《危險藥物條例》第4(1)(a)及4(3)條。'],
  ['2', '控方案情指被告於2024年11月3日在旺角被截停，身上藏有10.2克氯胺酮。'],
  ['3', '辯方指被告初犯，並在首個合理機會認罪。'],
  ['4', '本席採納三年三個月為量刑起點，因被告認罪扣減三分之一。'],
  ['5', '本席判處被告監禁26個月。'],
];

function documentOf(rows: typeof ENGLISH, facts: Omit<ReadDocument, 'text' | 'paragraphs'>): ReadDocument {
  let text = '';
  const paragraphs = rows.map(([number, words, role = 'paragraph'], at): Paragraph => {
    const start = text.length;
    text += `${words}\n`;
    return {
      id: `p${at}`,
      ...(number !== undefined && { number }),
      text: words,
      role,
      start,
      end: start + words.length,
    };
  });
  return { ...facts, text, paragraphs };
}

export const appeal = documentOf(ENGLISH, {
  url: 'https://www.hklii.hk/en/cases/hkca/2025/1188',
  site: 'hklii',
  kind: 'judgment',
  language: 'en',
  title: 'Wing Sang Trading Ltd v Mok Estates Ltd',
  court: 'Court of Appeal',
  neutralCitation: '[2025] HKCA 1188',
  actionNumbers: ['CACV 612/2024'],
  date: '2025-10-17',
  judges: ['Tam VP', 'Sit JA', 'Ho JA'],
});

export const sentence = documentOf(CHINESE, {
  url: 'https://www.hklii.hk/tc/cases/hkdc/2025/600',
  site: 'hklii',
  kind: 'judgment',
  language: 'zh-Hant',
  title: '香港特別行政區 訴 甲大文',
  court: '區域法院',
  neutralCitation: '[2025] HKDC 600',
  actionNumbers: ['DCCC 1122/2024'],
  date: '2025-04-09',
  judges: ['區域法院法官乙'],
});

export const HASH = 'a'.repeat(64);

function quote(document: ReadDocument, number: string, words?: string): ExtractSentence {
  const paragraph = document.paragraphs.find((candidate) => candidate.number === number);
  if (paragraph === undefined) throw new Error(`no paragraph ${number}`);
  const text = words ?? paragraph.text;
  const start = paragraph.start + paragraph.text.indexOf(text);
  return { text, paragraph: paragraph.id, number, start, end: start + text.length };
}

const SILENT = {
  issues: [],
  holdings: [],
  facts: [],
  orders: [],
  opinions: [],
  about: null,
  authorities: [],
} as const;

export const appealExtract: PageExtract = {
  ...SILENT,
  about: { proceeding: 'appeal' },
  described: describeOutcome(appeal),
  outcome: { ...quote(appeal, '44'), outcome: 'allowed', sentence: quote(appeal, '44').text },
  issues: [quote(appeal, '12')],
  authorities: [
    {
      norm: 'Cap 219 s 62',
      text: 'section 62 of the Conveyancing and Property Ordinance (Cap. 219)',
      isCase: false,
      count: 1,
      first: quote(appeal, '42').paragraph,
      most: quote(appeal, '42').paragraph,
    },
  ],
  holdings: [quote(appeal, '42'), quote(appeal, '43', 'It follows that the forfeiture on 3 May 2023 was premature.')],
  facts: [quote(appeal, '5')],
  keyParagraphs: ['42', '44', '43', '41', '12'].map((number, at) => ({
    id: quote(appeal, number).paragraph,
    number,
    kind: at < 3 ? ('decided' as const) : ('law' as const),
    score: 1 - at / 10,
  })),
  quoted: { paragraphs: 5, of: 46 },
  words: 120,
};

export const sentenceExtract: PageExtract = {
  ...SILENT,
  outcome: { ...quote(sentence, '5'), outcome: 'sentenced', sentence: quote(sentence, '5').text },
  facts: [quote(sentence, '2')],
  about: { proceeding: 'sentencing' },
  described: describeOutcome(sentence),
  keyParagraphs: [{ id: quote(sentence, '4').paragraph, number: '4', kind: 'decided', score: 1 }],
  quoted: { paragraphs: 4, of: 5 },
  words: 80,
};

/** A page on which nothing was decided. */
export const bareExtract: PageExtract = {
  ...SILENT,
  outcome: null,
  described: { found: null, decided: [], sentenced: [], orders: [] },
  keyParagraphs: [],
  quoted: { paragraphs: 0, of: 6 },
  words: 0,
};

export const statements: readonly CheckedSummaryStatement[] = [
  {
    id: 's1',
    slot: 'holdings',
    text: 'E-mail to an address the tenant had not nominated was not service “at the registered office”.',
    paragraphs: ['42'],
    quotes: ['was not a notice served at the registered office'],
    verdict: 'quoted',
    findings: [],
  },
  {
    id: 's2',
    slot: 'holdings',
    text: 'The forfeiture of 3 May 2023 was premature; relief under section 58 was left open.',
    paragraphs: ['43'],
    quotes: [],
    verdict: 'matched',
    findings: [],
  },
  {
    id: 's3',
    slot: 'orders',
    text: 'The landlord must also pay damages of HK$2,400,000.',
    paragraphs: ['39'],
    quotes: [],
    verdict: 'conflict',
    findings: [{ kind: 'quantity-missing', text: 'HK$2,400,000' }],
  },
  {
    id: 's4',
    slot: 'facts',
    text: 'The landlord knew the address was unused.',
    paragraphs: [],
    quotes: [],
    verdict: 'no-source',
    findings: [{ kind: 'no-paragraph', text: '' }],
  },
];

export const result: SummaryResult = {
  statements,
  unanswered: ['history'],
  model: 'qwen3:14b',
  host: 'localhost:11434',
  promptVersion: '1',
  language: 'en',
  length: 'brief',
  madeAt: '2026-11-23T03:00:00Z',
  complete: true,
  leftOut: [],
  partsDone: 1,
};

export const allowedEndpoint: Extract<EndpointStatus, { state: 'ask' | 'allowed' }> = {
  state: 'allowed',
  profileId: 'p',
  name: 'Ollama',
  host: 'localhost:11434',
  model: 'qwen3:14b',
  dataLocation: 'this-computer',
  trainingConfirmed: true,
  retentionConfirmed: true,
  address: 'http://localhost:11434/v1',
  mark: 'mark-1',
  remembered: [],
  publicMaterialOnly: false,
};

export const foundTerms = (document: ReadDocument): readonly WeighedTerm[] => {
  const term = (
    id: string,
    en: string,
    zhHant: string,
    zhHans: string,
    source: string,
    words: string,
  ): WeighedTerm[] => {
    const start = document.text.indexOf(words);
    const entry = { id, en, zhHant, zhHans, domain: 'property', source };
    const paragraph = document.paragraphs.find(({ end }) => start < end)?.id ?? '';
    return start < 0 ? [] : [{ entry, weight: 1, places: [{ start, end: start + words.length, paragraph }] }];
  };
  return [
    ...term('t1', 'forfeiture', '沒收租賃權', '没收租赁权', 'Cap. 219 s. 58', 'forfeiture'),
    ...term('t2', 'registered office', '註冊辦事處', '注册办事处', 'Cap. 622 s. 2', 'registered office'),
    ...term('t3', 'appeal', '上訴', '上诉', 'usage', 'appeal'),
  ];
};

/** Services that do nothing and have nothing; a test overrides what it is about. */
export function fakeServices(over: Partial<PanelServices> = {}): PanelServices {
  return {
    jump: () => undefined,
    copy: async () => true,
    offerFile: () => undefined,
    extract: async (document) => extractSummary(document),
    authorities: async (document) => readAuthorities(document),
    findTerms: async (document) => succeed(foundTerms(document)),
    checkPairs: async () => [],
    keepDefinitions: async () => 0,
    onEndpointChange: () => () => undefined,
    endpointStatus: async () => ({ state: 'none' }),
    allowEndpoint: async () => undefined,
    keptSummaries: async () => [],
    keepByHand: () => undefined,
    summarise: async function* () {},
    openPanel: async () => true,
    openOptions: () => undefined,
    now: () => new Date('2026-11-23T03:00:00Z'),
    ...over,
  };
}
