// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { LANGUAGES } from '@/utils/core/language';
import type { ReadingBy } from '@/utils/core/reading';
import type { Consent } from '@/utils/privacy/consent';
import type { SecondReadingEvent } from '@/utils/second-reading/types';
import type { ByHand } from '@/utils/summary/types';
import { render } from '@/utils/testing/render';
import { allowedEndpoint, HASH, result, statements } from '../panel/panel-samples.fixture';
import { withModel } from '../summary/summary-view.fixture';
import { SecondReadingLine } from './reading-line';
import type { SecondReadingServices } from './services';

const [first, second] = statements;

const read = (id: string, over: Partial<ReadingBy> = {}): SecondReadingEvent => ({
  type: 'read',
  id,
  reading: { says: 'says-so', words: 'we allow the appeal', paragraph: '44', counts: true, ...over },
  fromCache: false,
});

/** A second reader who says this, then waits for ever unless it ends. */
function reader(
  events: readonly SecondReadingEvent[],
  { endless = false, state = 'allowed' as 'allowed' | 'ask' } = {},
) {
  const asked: { consent: Consent; ids: string[] }[] = [];
  const services: SecondReadingServices = {
    status: async () => ({ ...allowedEndpoint, state, model: 'small', readAgain: 'all', remembered: ['page-text'] }),
    onChange: () => () => undefined,
    allow: async () => undefined,
    async *read(parts, _, { consent }) {
      asked.push({ consent, ids: parts.flatMap(({ statements }) => statements.map(({ id }) => id)) });
      yield* events;
      if (endless) await new Promise(() => undefined);
    },
  };
  return { services, asked };
}

const summaryRead = (secondReading: SecondReadingServices, over = {}) =>
  withModel([], false, { keptSummaries: async () => [result], secondReading, ...over });

describe('SecondReading', () => {
  it('is not there while it is off', async () => {
    const { services } = reader([]);
    const drawn = await render(summaryRead({ ...services, status: async () => ({ state: 'none' }) }));
    expect(drawn.text()).not.toContain('Second reading');
    await drawn.remove();
  });

  it('asks by a click, of each line that cites a paragraph, and says who agrees and who does not', async () => {
    const disagreeing = { says: 'others-words', whose: 'counsel', words: 'Mr Lo accepts' } as const;
    const { services, asked } = reader([read(first?.id ?? ''), read(second?.id ?? '', disagreeing), { type: 'done' }]);
    const keepByHand = vi.fn((_hash: string, _madeAt: string, _byHand: ByHand) => undefined);
    const drawn = await render(summaryRead(services, { keepByHand }));
    expect(asked).toEqual([]);
    expect(drawn.text()).toContain('by small: costs calls of its own');
    await drawn.click('button', 'Second reading');
    expect(asked[0]?.ids).toEqual(statements.filter(({ verdict }) => verdict !== 'no-source').map(({ id }) => id));
    expect(drawn.text()).toContain('a second reading by small agrees');
    expect(drawn.text()).toContain('a second reading by small disagrees: the words of counsel · “Mr Lo accepts”');
    expect(drawn.text()).not.toMatch(/verified/i);
    // The line that was matched is now a conflict, and folded away with the others.
    expect(drawn.find('.sn-folded').textContent).toContain(second?.text);
    const kept = keepByHand.mock.calls.at(-1);
    expect(kept?.[0]).toBe(HASH);
    expect(Object.keys(kept?.[2].readings ?? {})).toEqual([first?.id, second?.id]);
    await drawn.remove();
  });

  it('shows again what was kept with the summary', async () => {
    const reading: ReadingBy = { says: 'opposite', words: 'we allow the appeal', counts: true, by: 'small' };
    const byHand: ByHand = { decisions: {}, readings: { [first?.id ?? '']: reading } };
    const drawn = await render(withModel([], false, { keptSummaries: async () => [{ ...result, byHand }] }));
    expect(drawn.find('.sn-folded').textContent).toContain('disagrees: the paragraph says the opposite');
    await drawn.remove();
  });

  it('shows the sheet first where nothing was allowed, and sends nothing before', async () => {
    const { services, asked } = reader([], { state: 'ask' });
    const drawn = await render(
      summaryRead({
        ...services,
        status: async () => ({ ...allowedEndpoint, state: 'ask', readAgain: 'all', remembered: [] }),
      }),
    );
    await drawn.click('button', 'Second reading');
    expect(drawn.text()).toContain('The lines to be read again');
    expect(drawn.text()).toContain('Public text of this page');
    expect(asked).toEqual([]);
    await drawn.remove();
  });

  it('stops, and keeps what was read', async () => {
    const { services } = reader([read(first?.id ?? '')], { endless: true });
    const drawn = await render(summaryRead(services));
    await drawn.click('button', 'Second reading');
    expect(drawn.text()).toContain('small is reading again: 1 of');
    await drawn.click('button', 'Stop');
    expect(drawn.text()).toContain('The second reading was stopped.');
    expect(drawn.text()).toContain('a second reading by small agrees');
    await drawn.remove();
  });

  it('says why it failed, and the summary stands', async () => {
    const { services } = reader([{ type: 'failed', failure: { reason: 'bad-key' }, unread: [] }]);
    const drawn = await render(summaryRead(services));
    await drawn.click('button', 'Second reading');
    expect(drawn.text()).toMatch(/key/);
    expect(drawn.text()).toContain(first?.text ?? '');
    await drawn.remove();
  });
});

describe('ReadingLine', () => {
  it.each(LANGUAGES)('says in %s that a reader without words does not count', async (language) => {
    const drawn = await render(
      <SecondReadingLine reading={{ says: 'opposite', counts: false, by: 'lazy' }} />,
      language,
    );
    expect(drawn.text()).toMatch(/does not count|不算數|不算数/);
    await drawn.remove();
  });
});
