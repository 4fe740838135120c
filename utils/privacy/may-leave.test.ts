import { describe, expect, it } from 'vitest';
import { BROWSER_ADDRESS, type EndpointProfile } from '../core/endpoint-profile';
import type { SentKind } from '../core/sent-kind';
import type { Consent } from './consent';
import { type Agreed, type Circumstances, type Leaving, mayLeave } from './may-leave';

const ADDRESS = 'https://gateway.example.hk/v1';
const PROFILE: EndpointProfile = {
  id: 'p1',
  name: 'Gateway',
  preset: 'generic',
  address: ADDRESS,
  key: '',
  model: 'qwen3',
  dataLocation: 'hong-kong',
  trainingConfirmed: true,
  retentionConfirmed: true,
  extraParameters: {},
  extraHeaders: {},
  quirks: {},
  prices: { input: 1, output: 1 },
  remembered: [],
};
const CASE = { url: 'https://www.hklii.hk/en/cases/hkcfa/2031/9', site: 'hklii', hash: 'h1' } as const;
const MAIL = { url: 'https://mail.example.com/7', site: 'page', hash: 'h2' } as const;
const part = (kind: SentKind, isSensitive = false) => ({ kind, characters: 10, isSensitive });

const WHATS = {
  'a public page': { is: 'text', documents: [CASE], parts: [part('page-text')] },
  'a mail': { is: 'text', documents: [MAIL], parts: [part('file-text')] },
  'a mail said to be page text': { is: 'text', documents: [MAIL], parts: [part('page-text')] },
  'page text of no document': { is: 'text', documents: [], parts: [part('page-text')] },
  'a mail beside a public page': { is: 'text', documents: [CASE, MAIL], parts: [part('page-text'), part('file-text')] },
  'a plain question': { is: 'text', documents: [CASE], parts: [part('page-text'), part('question')] },
  'a question with an identity number': {
    is: 'text',
    documents: [CASE],
    parts: [part('page-text'), part('question', true)],
  },
  'a follow-up': { is: 'text', documents: [CASE], parts: [part('page-text'), part('question'), part('history')] },
  notes: { is: 'text', documents: [CASE], parts: [part('page-text'), part('notes')] },
  'a term': { is: 'text', documents: [], parts: [part('term')] },
  'nothing that is said': { is: 'text', documents: [CASE], parts: [] },
  'a probe': { is: 'probe' },
} as const satisfies Record<string, Leaving>;
type What = keyof typeof WHATS;

const PROFILES = {
  none: undefined,
  fresh: PROFILE,
  remembering: {
    ...PROFILE,
    remembered: (['page-text', 'question', 'term'] as const).map((kind) => ({ address: ADDRESS, kind })),
  },
  'remembering another address': {
    ...PROFILE,
    remembered: (['page-text', 'question', 'term'] as const).map((kind) => ({
      address: 'https://old.example/v1',
      kind,
    })),
  },
  'with plain http on the internet': { ...PROFILE, address: 'http://gateway.example.hk/v1' },
  'the browser’s own': { ...PROFILE, address: BROWSER_ADDRESS, dataLocation: 'this-browser' },
} satisfies Record<string, EndpointProfile | undefined>;

const RULES = {
  'no policy': {},
  'the host on the list': { allowedHosts: ['gateway.example.hk'] },
  'another host on the list': { allowedHosts: ['other.example.hk'] },
  'only local endpoints': { localEndpointsOnly: true },
  'the browser on the list': { allowedHosts: ['Browser'] },
  unknown: 'unknown',
} as const satisfies Record<string, Circumstances['rules']>;

const matter = (clientConsent: 'yes' | 'no' | 'not-asked') => ({ id: 'm1', name: 'Matter', clientConsent });
const MATTERS = {
  none: null,
  yes: matter('yes'),
  'not asked': matter('not-asked'),
  no: matter('no'),
  lost: 'lost',
  unreadable: 'unreadable',
} as const satisfies Record<string, Circumstances['matter']>;

const SPENDING = {
  'no ceiling': [null, 'unknown'],
  'below the ceiling': [10, 9.99],
  'at the ceiling': [10, 10],
  'nobody knows': [10, 'unknown'],
  'no number': [10, Number.NaN],
} as const;

const CONSENTS = [
  'none',
  'once',
  'once, used',
  'once, for another text',
  'once, said elsewhere',
  'remembered',
] as const;

type Row = {
  what: What;
  profile: keyof typeof PROFILES;
  rules: keyof typeof RULES;
  isPublicOnly: boolean;
  matter: keyof typeof MATTERS;
  spending: keyof typeof SPENDING;
  isDamaged: boolean;
  consent: (typeof CONSENTS)[number];
};

const isOf =
  (...whats: What[]) =>
  ({ what }: Row): boolean =>
    whats.includes(what);
const isProbe = isOf('a probe');
const isHere = ({ profile }: Row): boolean => profile === 'the browser’s own';
const isPrivate = isOf(
  'a mail',
  'a mail said to be page text',
  'page text of no document',
  'a mail beside a public page',
  'notes',
);
/** What "Allow for this endpoint" covers, where it was chosen for this address. */
const isRememberable = isOf('a public page', 'a plain question', 'a term');

/** The whole rule, the first line that fits decides. Each is there for a reason that a lawyer would give. */
const RULE: readonly [fits: (row: Row) => boolean, outcome: string][] = [
  [({ isDamaged }) => isDamaged, 'blocked: settings-damaged'],
  [({ profile }) => profile === 'none', 'blocked: not-configured'],
  [({ rules }) => rules === 'unknown', 'blocked: policy-unknown'],
  [({ rules }) => rules === 'another host on the list', 'blocked: blocked-by-policy'],
  [(row) => isHere(row) && row.rules === 'the host on the list', 'blocked: blocked-by-policy'],
  [
    (row) => !isHere(row) && (row.rules === 'only local endpoints' || row.rules === 'the browser on the list'),
    'blocked: blocked-by-policy',
  ],
  [({ profile }) => profile === 'with plain http on the internet', 'blocked: insecure-address'],
  [isProbe, 'goes'],
  [(row) => row.matter === 'unreadable', 'blocked: store-unreadable'],
  [(row) => row.matter === 'lost', 'blocked: matter-lost'],
  [(row) => row.matter === 'no', 'blocked: blocked-by-matter'],
  // Nothing leaves: no price, no sheet, and what is private stays private.
  [isHere, 'goes'],
  [({ spending }) => spending === 'nobody knows', 'blocked: store-unreadable'],
  [({ spending }) => spending === 'at the ceiling' || spending === 'no number', 'blocked: over-budget'],
  [(row) => row.isPublicOnly && isPrivate(row), 'blocked: public-material-only'],
  [({ consent }) => consent === 'once', 'goes'],
  [({ consent }) => consent.startsWith('once,'), 'asks: consent-void'],
  [(row) => row.profile === 'remembering' && isRememberable(row), 'goes'],
  [() => true, 'asks: not-allowed'],
];

const agreedTo = (kind: Row['consent'], what: Leaving, under: Circumstances): Agreed | undefined => {
  if (kind === 'none') return undefined;
  const plain = mayLeave(what, under);
  const sheet = plain.is === 'blocked' ? undefined : plain.sheet;
  const consent: Consent = {
    how: kind === 'remembered' ? 'remembered' : 'once',
    id: 'c1',
    mark: kind === 'once, said elsewhere' ? 'other' : (sheet?.mark ?? ''),
    documents: kind === 'once, for another text' ? ['h9'] : [...(sheet?.documents ?? [])],
    kinds: kind === 'once, for another text' ? [] : [...(sheet?.kinds ?? [])],
  };
  return { consent, isUsed: kind === 'once, used' };
};

function* everyRow(): Generator<Row> {
  const keys = <Of extends object>(of: Of) => Object.keys(of) as (keyof Of)[];
  for (const what of keys(WHATS))
    for (const profile of keys(PROFILES))
      for (const rules of keys(RULES))
        for (const isPublicOnly of [true, false])
          for (const of of keys(MATTERS))
            for (const spending of keys(SPENDING))
              for (const isDamaged of [true, false])
                for (const consent of CONSENTS)
                  yield { what, profile, rules, isPublicOnly, matter: of, spending, isDamaged, consent };
}

function decide(row: Row): string {
  const [monthlyCeiling, spent] = SPENDING[row.spending];
  const under: Circumstances = {
    profile: PROFILES[row.profile],
    rules: RULES[row.rules],
    damaged: row.isDamaged ? ['activeMatter'] : [],
    publicMaterialOnly: row.isPublicOnly,
    matter: MATTERS[row.matter],
    spent,
    monthlyCeiling,
  };
  const what = WHATS[row.what];
  const decision = mayLeave(what, under, agreedTo(row.consent, what, under));
  if (decision.is === 'blocked') return `blocked: ${decision.failure.reason}`;
  return decision.is === 'asks' ? `asks: ${decision.because}` : 'goes';
}

describe('mayLeave', () => {
  it('decides every combination by the rule, and every line of the rule is needed', () => {
    const used = new Set<number>();
    const wrong: string[] = [];
    let count = 0;
    for (const row of everyRow()) {
      count += 1;
      // Nothing to agree to leaves the sheet empty: whatever is said of another text covers it.
      if (row.what === 'nothing that is said' && row.consent === 'once, for another text') continue;
      const at = RULE.findIndex(([fits]) => fits(row));
      used.add(at);
      const outcome = decide(row);
      if (outcome !== RULE[at]?.[1] && wrong.length < 5) wrong.push(`${JSON.stringify(row)} → ${outcome}`);
    }
    expect(wrong).toEqual([]);
    expect(count).toBeGreaterThan(40_000);
    expect([...used].sort((a, b) => a - b)).toEqual(RULE.map((_, at) => at));
  });

  const under: Circumstances = {
    profile: PROFILE,
    rules: {},
    damaged: [],
    publicMaterialOnly: false,
    matter: matter('yes'),
    spent: 0,
    monthlyCeiling: null,
  };

  it('says on the sheet all that a reader must know', () => {
    expect(mayLeave(WHATS['a plain question'], under)).toMatchObject({
      is: 'asks',
      sheet: {
        host: 'gateway.example.hk',
        address: ADDRESS,
        model: 'qwen3',
        location: 'hong-kong',
        matter: 'Matter',
        documents: ['h1'],
        kinds: ['page-text', 'question'],
      },
    });
  });

  const what = { ...WHATS['a public page'], paragraphs: ['A p1', 'A p2'] };
  const consent = (changes: Partial<Consent>): Agreed => {
    const plain = mayLeave(what, under);
    const mark = plain.is === 'blocked' ? '' : plain.sheet.mark;
    return {
      consent: { how: 'once', id: 'c', mark, documents: ['h1'], kinds: ['page-text'], ...changes },
      isUsed: false,
    };
  };
  it.each<[changes: Partial<Consent>, outcome: string, why: string]>([
    [{ paragraphs: ['A p1', 'A p2'] }, 'goes', 'exactly these'],
    [{ paragraphs: ['A p1', 'A p2', 'A p3'] }, 'goes', 'fewer than were shown'],
    [{}, 'goes', 'the whole document was shown'],
    [{ paragraphs: ['A p1'] }, 'asks', 'one more than was shown'],
    [{ documents: [] }, 'asks', 'no document was shown'],
    [{ kinds: ['question'] }, 'asks', 'another kind was shown'],
  ])('S3: a consent %o → %s (%s)', (changes, outcome) => {
    expect(mayLeave(what, under, consent(changes)).is).toBe(outcome);
  });
});

describe('mayLeave, for a public question', () => {
  const LISTS = 'https://www.hklii.hk/api/getcasenoteup?abbr=hkca&year=2031&num=10';
  const ABOUT = { 'a public page': CASE, 'a mail': MAIL } as const;
  const ADDRESSES = {
    'its lists': [LISTS],
    'its lists and another host': [LISTS, 'https://evil.example/api/x?a=1'],
    'a sentence': [`${LISTS}&note=the+client+said`],
    nothing: [],
  } as const;
  const HOSTS = { ...RULES, 'HKLII on the list': { allowedHosts: ['www.hklii.hk'] } } as const;
  type Question = {
    is: 'look-up' | 'own-site';
    about: keyof typeof ABOUT;
    asked: keyof typeof ADDRESSES;
    rules: keyof typeof HOSTS;
    of: keyof typeof MATTERS;
    isDamaged: boolean;
  };
  const ANSWERS: readonly [fits: (question: Question) => boolean, outcome: string][] = [
    [({ isDamaged }) => isDamaged, 'settings-damaged'],
    [({ rules }) => rules === 'unknown', 'policy-unknown'],
    [({ about, asked }) => about === 'a mail' || asked !== 'its lists', 'not-public'],
    [({ is }) => is === 'own-site', 'goes'],
    [({ rules }) => rules !== 'no policy' && rules !== 'HKLII on the list', 'blocked-by-policy'],
    [({ of }) => of === 'unreadable', 'store-unreadable'],
    [({ of }) => of === 'lost', 'matter-lost'],
    [({ of }) => of === 'no', 'blocked-by-matter'],
    [() => true, 'goes'],
  ];
  const keys = <Of extends object>(of: Of) => Object.keys(of) as (keyof Of)[];
  const questions = (['look-up', 'own-site'] as const).flatMap((is) =>
    keys(ABOUT).flatMap((about) =>
      keys(ADDRESSES).flatMap((asked) =>
        keys(HOSTS).flatMap((rules) =>
          keys(MATTERS).flatMap((of) => [true, false].map((isDamaged) => ({ is, about, asked, rules, of, isDamaged }))),
        ),
      ),
    ),
  );

  it('decides every combination by the rule, and every line of the rule is needed', () => {
    const used = new Set<number>();
    for (const question of questions) {
      const { is, about, asked, rules, of, isDamaged } = question;
      const at = ANSWERS.findIndex(([fits]) => fits(question));
      used.add(at);
      const decision = mayLeave(
        { is, about: ABOUT[about], addresses: ADDRESSES[asked] },
        {
          profile: undefined,
          rules: HOSTS[rules],
          damaged: isDamaged ? ['activeMatter'] : [],
          publicMaterialOnly: true,
          matter: MATTERS[of],
          spent: 'unknown',
          monthlyCeiling: null,
        },
      );
      const outcome = decision.is === 'blocked' ? decision.failure.reason : decision.is;
      expect(outcome, JSON.stringify(question)).toBe(ANSWERS[at]?.[1]);
    }
    expect(used.size).toBe(ANSWERS.length);
  });
});

describe('mayLeave, for the firm’s own file', () => {
  const FILE = 'https://files.example.hk/sidenote.json';
  it.each<[rules: Circumstances['rules'], address: string, outcome: string]>([
    [{ firmFileAddress: FILE }, FILE, 'goes'],
    [{ firmFileAddress: FILE, allowedHosts: [], localEndpointsOnly: true }, FILE, 'goes'],
    [{ firmFileAddress: FILE }, `${FILE}?client=Otter`, 'blocked-by-policy'],
    [{ firmFileAddress: FILE }, 'https://evil.example/sidenote.json', 'blocked-by-policy'],
    [{ firmFileAddress: 'http://files.example.hk/f' }, 'http://files.example.hk/f', 'insecure-address'],
    [{}, FILE, 'blocked-by-policy'],
    ['unknown', FILE, 'policy-unknown'],
  ])('under %o, %s → %s', (rules, address, outcome) => {
    const decision = mayLeave(
      { is: 'firm-file', address },
      {
        profile: undefined,
        rules,
        damaged: [],
        publicMaterialOnly: true,
        matter: 'unreadable',
        spent: 'unknown',
        monthlyCeiling: null,
      },
    );
    expect(decision.is === 'blocked' ? decision.failure.reason : decision.is).toBe(outcome);
  });
});
