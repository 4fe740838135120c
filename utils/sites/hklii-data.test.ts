// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { judgmentMarkup, para } from './__fixtures__/build-pages';
import { parse } from './__fixtures__/read-page';
import { readHkliiJudgment, readSiteData } from './hklii-data';
import { siteDataAddress } from './site-data-address';
import { isReadable } from './types';

/* Shapes as HKLII gives them (November 2026); cases are fictional. */

const CASE = new URL('https://www.hklii.hk/en/cases/hkcfi/1999/412');
const BODY = [1, 2, 3]
  .map((number) => para(String(number), 'The court gives its reasons one by one, at some length.'))
  .join('');
const JUDGMENT = {
  content: judgmentMarkup({
    top: '<p style="text-align:right">HCA 77/1998</p><p style="text-align:center">IN THE HIGH COURT OF THE</p>',
    body: BODY,
  }),
  doc: '/doc/x.docx',
  neutral: '[1999] HKCFI 412',
  date: '1999-03-05T00:00:00',
  cases: [{ title: 'MAPLE FERRY LTD v. OTTER DOCKS LTD', act: 'HCA77/1998' }],
  corrs: ['<p>In paragraph 3, “heron” is to be read “teal”.</p>'],
  parallel_citation: ['[1999] 2 HKLRD 77'],
  is_translation: false,
};

describe('siteDataAddress', () => {
  it.each([
    [
      'https://www.hklii.hk/en/cases/hkca/2025/1188',
      'https://www.hklii.hk/api/getjudgment?lang=en&abbr=hkca&year=2025&num=1188',
    ],
    [
      'https://hklii.hk/tc/cases/hkcfa/2021/14/',
      'https://hklii.hk/api/getjudgment?lang=tc&abbr=hkcfa&year=2021&num=14',
    ],
    ['https://www.hklii.hk/en/legis/ord/26/s2', 'https://www.hklii.hk/api/getcapversions?lang=en&cap=26'],
    ['https://www.hklii.hk/en/cases/hkca/', undefined],
    ['https://www.hklii.org/en/cases/hkca/2025/1188', undefined],
    ['https://hklii.hk.example.com/en/cases/hkca/2025/1188', undefined],
    ['https://legalref.judiciary.hk/lrs/common/ju/ju_body.jsp?DIS=1', undefined],
  ])('%s → %s', (url, address) => expect(siteDataAddress(new URL(url))).toBe(address));
});

describe('readSiteData', () => {
  const answer = (body: unknown) =>
    vi.fn(async (_: string) => (typeof body === 'string' ? body : JSON.stringify(body)));

  it('reads a judgment with the citations that the page does not print', async () => {
    const get = answer(JUDGMENT);
    const read = await readSiteData(CASE, get, parse);
    expect(get).toHaveBeenCalledTimes(1);
    expect(isReadable(read) && read.document).toMatchObject({
      kind: 'judgment',
      title: 'Maple Ferry Ltd v Otter Docks Ltd',
      neutralCitation: '[1999] HKCFI 412',
      actionNumbers: ['HCA 77/1998'],
      court: 'Court of First Instance',
      parallelCitations: ['[1999] 2 HKLRD 77'],
      corrigenda: [{ text: 'In paragraph 3, “heron” is to be read “teal”.' }],
      reading: { numbers: 3, problems: [] },
    });
  });

  it('reads a chapter: its newest version, then that version’s provisions', async () => {
    const get = vi.fn(async (address: string) =>
      JSON.stringify(
        address.includes('getcapversions')
          ? [
              { id: 91, title: 'Otters Ordinance', date: '2030-12-18', cap: '997' },
              { id: 12, date: '2014-03-03' },
            ]
          : [
              { id: 1, subpath: 'P1', section_type: 'part', prov_num: 'Part I', title: 'Beginnings', content: '' },
              {
                id: 2,
                subpath: 's1',
                section_type: 'section',
                prov_num: '1.',
                title: 'Short title',
                content: '<content>This is the Otters Ordinance.</content>',
              },
              {
                id: 3,
                subpath: 's2',
                section_type: 'section',
                prov_num: '2.',
                title: 'Otters <&>',
                content: '<content>An otter must be kept in good order.</content>',
              },
            ],
      ),
    );
    const read = await readSiteData(new URL('https://www.hklii.hk/en/legis/ord/997/s2'), get, parse);
    expect(get.mock.calls.map(([address]) => address)).toEqual([
      'https://www.hklii.hk/api/getcapversions?lang=en&cap=997',
      'https://www.hklii.hk/api/getcapversiontoc?id=91',
    ]);
    expect(isReadable(read) && read.document).toMatchObject({
      kind: 'legislation',
      cap: '997',
      versionDate: '2030-12-18',
    });
    expect(
      isReadable(read) &&
        read.document.paragraphs.flatMap(({ number, role }) => (role === 'provision' ? [number] : [])),
    ).toEqual(['s 1', 's 2']);
  });

  it.each([
    ['an empty text', { ...JUDGMENT, content: '' }],
    ['a page of HTML', '<html>500</html>'],
    ['null', 'null'],
    ['a list', '[]'],
    ['another shape', { text: 1 }],
  ])('%s gives a reason', async (_, body) => {
    expect(await readSiteData(CASE, answer(body), parse)).toHaveProperty('reason');
  });

  it('passes on that the site could not be asked', async () => {
    await expect(readSiteData(CASE, () => Promise.reject(new TypeError('offline')), parse)).rejects.toThrow('offline');
  });

  it('never takes a script for text', () => {
    const content = `${JUDGMENT.content}<script>alert(1)</script>`;
    const read = readHkliiJudgment({ ...JUDGMENT, content }, CASE, parse);
    expect(isReadable(read) && read.document.text).not.toContain('alert');
  });
});
