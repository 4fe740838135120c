import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { caseAddress, historyAddress, hkliiPage, laterCasesAddress, versionsAddress } from './hklii-address';
import { readHistory, readLaterCases, readVersions, versionOn } from './read-hklii-data';

/* Shapes as HKLII gives them (November 2026); cases are fictional. */

const LATER = [
  {
    neutral: '[2031] HKCFI 7',
    path: '/en/cases/hkcfi/2031/7',
    db: 'HKCFI',
    date: '2031-02-03T00:00:00',
    citation_frequency: 2,
    parallel: [],
    cases: [
      { title: 'Otter v Heron', act: 'HCA 1/2030' },
      { title: 'Otter v Plover', act: 'HCA 2/2030' },
    ],
  },
  {
    neutral: '[2032] HKCA 9',
    path: '/tc/cases/hkca/2032/9',
    db: 'HKCA',
    date: '2032-05-06',
    citation_frequency: '3',
    cases: [{ title: '香港特別行政區 訴 水獺' }],
  },
  { neutral: '[1975] HKCFI 1', path: '/en/cases/hkcfi/1975/1', cases: 'R v Stork' },
];

describe('readLaterCases', () => {
  it('lists them newest first, with names of both languages, old and joined cases', () => {
    expect(readLaterCases(JSON.stringify(LATER))).toEqual({
      ok: true,
      value: [
        {
          neutral: '[2032] HKCA 9',
          name: '香港特別行政區 訴 水獺',
          court: 'HKCA',
          date: '2032-05-06',
          citations: 3,
          url: 'https://www.hklii.hk/tc/cases/hkca/2032/9',
        },
        {
          neutral: '[2031] HKCFI 7',
          name: 'Otter v Heron',
          court: 'HKCFI',
          date: '2031-02-03',
          citations: 2,
          url: 'https://www.hklii.hk/en/cases/hkcfi/2031/7',
        },
        {
          neutral: '[1975] HKCFI 1',
          name: 'R v Stork',
          court: 'HKCFI',
          citations: 1,
          url: 'https://www.hklii.hk/en/cases/hkcfi/1975/1',
        },
      ],
    });
  });

  it.each([
    ['', 'not-found'],
    ['null', 'not-found'],
    ['<!DOCTYPE html><title>500</title>', 'not-data'],
    ['{"a":', 'not-data'],
    ['{"message":"?"}', 'changed-shape'],
    ['[{"name":"new shape"}]', 'changed-shape'],
    ['[1,2]', 'changed-shape'],
  ])('%j → %s', (body, reason) => expect(readLaterCases(body)).toMatchObject({ ok: false, reason }));

  it('takes an empty list for no later case', () => expect(readLaterCases('[]')).toEqual({ ok: true, value: [] }));

  it('never throws, and never leads away from HKLII', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ neutral: fc.string(), path: fc.webUrl(), cases: fc.anything() })), (rows) => {
        const read = readLaterCases(JSON.stringify(rows) ?? '');
        if (read.ok) for (const { url } of read.value) expect(url).toMatch(/^https:\/\/www\.hklii\.hk\//);
      }),
    );
  });
});

describe('readHistory', () => {
  it('lists the decisions of an action, oldest first, once each', () => {
    const judgment = {
      neutral: '[2031] HKCFI 7',
      date: '2031-02-03',
      remarks: 'Judgment',
      path: '/en/cases/hkcfi/2031/7',
      lang: 'EN',
    };
    const body = JSON.stringify([
      {
        act: 'CACV 5/2031',
        judgments: [
          { neutral: '[2032] HKCA 9', date: '2032-05-06', remarks: 'Appeal dismissed', path: '/en/cases/hkca/2032/9' },
        ],
      },
      { act: 'HCA 1/2030', judgments: [judgment, { ...judgment, lang: 'TC', path: '/tc/cases/hkcfi/2031/7' }] },
    ]);
    const read = readHistory(body);
    expect(read.ok && read.value.map(({ actionNumber, remarks }) => [actionNumber, remarks])).toEqual([
      ['HCA 1/2030', 'Judgment'],
      ['CACV 5/2031', 'Appeal dismissed'],
    ]);
  });

  it('says that a shape is unknown', () => expect(readHistory('[{"x":1}]')).toMatchObject({ reason: 'changed-shape' }));
});

describe('versionOn', () => {
  const read = readVersions(
    JSON.stringify([
      { id: 3, title: 'A', date: '2030-01-01' },
      { id: 1, title: 'A', date: '2001-01-01' },
      { id: 2, title: 'A', date: '2010-06-01' },
    ]),
  );
  const versions = read.ok ? read.value : [];
  it.each([
    ['2031-05-05', '3'],
    ['2030-01-01', '3'], // in force from that day
    ['2029-12-31', '2'],
    ['1999-01-01', undefined],
  ])('%s → version %s', (date, id) => expect(versionOn(versions, date)?.id).toBe(id));
});

describe('addresses', () => {
  it.each([
    ['[2025] HKCA 1188', { abbr: 'hkca', year: '2025', num: '1188' }],
    ['[2020] UKSC 1', undefined],
    ['HCA 1/2030', undefined],
  ])('%s → %j', (neutral, address) => expect(caseAddress(neutral)).toEqual(address));

  it('asks for what was clicked and nothing else', () => {
    expect(laterCasesAddress({ abbr: 'hkca', year: '2025', num: '1' })).toBe(
      'https://www.hklii.hk/api/getcasenoteup?abbr=hkca&year=2025&num=1',
    );
    expect(historyAddress('HCMP 2265/2025')).toBe('https://www.hklii.hk/api/getappealhistory?caseno=HCMP2265%2F2025');
    expect(versionsAddress('57', 'tc')).toBe('https://www.hklii.hk/api/getcapversions?lang=tc&cap=57');
  });

  it.each([
    ['https://evil.example/x'],
    ['//evil.example/x'],
    ['javascript:alert(1)'],
    ['https://www.hklii.hk.evil.example/'],
  ])('drops %s', (path) => expect(hkliiPage(path) ?? 'https://www.hklii.hk/').toMatch(/^https:\/\/www\.hklii\.hk\//));
});
