// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import type { CitedVersions } from '@/utils/around/changed-since';
import type { LegalDocument } from '@/utils/core/legal-document';
import { fail, succeed } from '@/utils/core/result';
import { render } from '@/utils/testing/render';
import type { VersionServices } from '../around/use-versions';
import type { AuthorityRow } from './authority-row';
import { LawThenAndToday, LookUpChanges } from './changed-since';
import { useChangedSince } from './use-changed-since';

const JUDGMENT: LegalDocument = {
  ...{ url: 'https://www.hklii.hk/en/cases/hkca/2025/1', site: 'hklii', kind: 'judgment', language: 'en' },
  ...{ title: 'Otter v Heron', text: '', paragraphs: [], date: '2025-03-01' },
};
const row = (cap: string): AuthorityRow => ({
  ...{ id: `Cap ${cap}`, cap, group: 'legislation', name: `Cap ${cap}`, isNamed: false, citations: [], mentions: [] },
  links: [
    {
      label: 'e-Legislation @ 2025-03-01',
      url: `https://www.elegislation.gov.hk/hk/cap${cap}!en@2025-03-01`,
      on: '2025-03-01',
    },
    { label: 'e-Legislation', url: `https://www.elegislation.gov.hk/hk/cap${cap}!en` },
  ],
});
const heard = (cap: string, ...dates: string[]): CitedVersions => ({
  cap,
  askedAt: '2030-05-01T03:00:00Z',
  versions: succeed(dates.map((date) => ({ id: date, title: '', date }))),
});
const CHANGED = heard('71', '2028-01-01', '2020-01-01');
const SAME = heard('347', '2020-01-01');

type Asked = VersionServices['citedVersions'];

function Drawn({ citedVersions, document = JUDGMENT }: { citedVersions: Asked; document?: LegalDocument }) {
  const rows = [row('71'), row('347')];
  const since = useChangedSince(document, rows, { citedVersions } as VersionServices);
  return since === undefined ? (
    <p>no day</p>
  ) : (
    <>
      <LookUpChanges {...since} />
      {rows.map((one) => (
        <LawThenAndToday key={one.id} name={one.name} links={one.links} since={since.found.get(one.cap ?? '')} />
      ))}
    </>
  );
}

const marks = (element: Element): (string | null)[] =>
  [...element.querySelectorAll('.sn-then-and-today')].map(({ textContent }) => textContent);

describe('changed since', () => {
  it('asks nothing by itself, shows what it would ask, and marks what was changed on the click', async () => {
    const citedVersions = vi.fn<Asked>(async (_document, _caps, isAsked) => (isAsked ? [CHANGED, SAME] : []));
    const drawn = await render(<Drawn citedVersions={citedVersions} />);
    expect(citedVersions.mock.calls.map(([, caps, isAsked]) => [caps, isAsked])).toEqual([[['71', '347'], false]]);
    expect(drawn.text()).toContain('getcapversions?lang=en&cap=71');
    expect(marks(drawn.element)).toEqual(['as on 1 March 2025 · today’s', 'as on 1 March 2025 · today’s']);
    await drawn.click('button', 'Look up versions on HKLII');
    expect(drawn.text()).toContain('1 enactment was changed since.');
    expect(marks(drawn.element)).toEqual([
      'as on 1 March 2025 · today’s · changed since: version of 1 January 2028',
      'as on 1 March 2025 · today’s',
    ]);
  });

  it('marks at once what was looked up before', async () => {
    const drawn = await render(<Drawn citedVersions={async () => [CHANGED]} />);
    expect(marks(drawn.element)[0]).toContain('changed since');
  });

  it('leads to the version of that day and to today’s', async () => {
    const drawn = await render(<Drawn citedVersions={async () => []} />);
    const links = [...drawn.element.querySelectorAll('.sn-then-and-today a')].map((link) => link.getAttribute('href'));
    expect(links.slice(0, 2)).toEqual([
      'https://www.elegislation.gov.hk/hk/cap71!en@2025-03-01',
      'https://www.elegislation.gov.hk/hk/cap71!en',
    ]);
  });

  it('says why where HKLII could not be asked, and of how many it has no version of the day', async () => {
    const none: CitedVersions = { cap: '71', askedAt: '2030-05-01T03:00:00Z', versions: fail('no-access') };
    const drawn = await render(<Drawn citedVersions={async (_d, _c, isAsked) => (isAsked ? [none, SAME] : [])} />);
    await drawn.click('button', 'Look up versions on HKLII');
    expect(drawn.text()).toContain('None of what HKLII lists was changed since.');
    expect(drawn.element.querySelectorAll('.sn-since .sn-meta').length).toBeGreaterThan(1);
    const late = await render(
      <Drawn citedVersions={async (_d, _c, isAsked) => (isAsked ? [heard('71', '2029-01-01')] : [])} />,
    );
    await late.click('button', 'Look up versions on HKLII');
    expect(late.text()).toContain('Of 1, HKLII has no version of that day.');
  });

  it('is not offered for a document without a day', async () => {
    const { date: _, ...undated } = JUDGMENT;
    const drawn = await render(<Drawn citedVersions={async () => []} document={undated} />);
    expect(drawn.text()).toBe('no day');
  });
});
