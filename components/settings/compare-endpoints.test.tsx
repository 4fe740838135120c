// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { EndpointProfile } from '@/utils/core/endpoint-profile';
import { LANGUAGES } from '@/utils/core/language';
import { PRESETS, profileFromPreset } from '@/utils/models/presets';
import { render } from '@/utils/testing/render';
import { CompareEndpoints } from './compare-endpoints';

const profile = (id: string, change: Partial<EndpointProfile>): EndpointProfile => ({
  ...profileFromPreset(PRESETS[0], id),
  name: id,
  dataLocation: 'unknown',
  trainingConfirmed: false,
  retentionConfirmed: false,
  ...change,
});
const LOCAL = profile('Here', {
  address: 'http://localhost:11434/v1',
  dataLocation: 'this-computer',
  contextTokens: 32768,
  languages: 'English, 中文',
});
const AWAY = profile('Provider', {
  address: 'https://api.example.com/v1',
  // What somebody chose, and the address cannot be.
  dataLocation: 'this-computer',
  trainingConfirmed: true,
  prices: { input: 2.5, output: 10 },
});

const cells = (drawn: { element: HTMLElement }, row: number): string[] =>
  [...(drawn.element.querySelectorAll('tbody tr')[row]?.querySelectorAll('td') ?? [])].map(
    ({ textContent }) => textContent ?? '',
  );

describe('CompareEndpoints', () => {
  it('puts place, training, retention, prices and context side by side; unknown stays unknown', async () => {
    const drawn = await render(<CompareEndpoints profiles={[LOCAL, AWAY]} currency="HKD" />);
    expect([...drawn.element.querySelectorAll('thead th')].map(({ textContent }) => textContent)).toEqual([
      'Here',
      'Provider',
    ]);
    const [place, training, retention, priceIn, priceOut, languages, context] = [0, 1, 2, 3, 4, 5, 6].map((row) =>
      cells(drawn, row),
    );
    expect(place?.[0]).toMatch(/this computer/i);
    expect(place?.[1]).not.toMatch(/this computer/i);
    expect(training).toEqual(['unknown', 'you confirmed: none']);
    expect(retention).toEqual(['unknown', 'unknown']);
    expect([priceIn, priceOut]).toEqual([
      ['unknown', 'HKD 2.5'],
      ['unknown', 'HKD 10'],
    ]);
    expect(languages).toEqual(['English, 中文', 'unknown']);
    expect(context).toEqual(['32,768', 'unknown']);
  });

  it('is not there for a single one', async () => {
    expect((await render(<CompareEndpoints profiles={[LOCAL]} currency="HKD" />)).text()).toBe('');
  });

  it.each(LANGUAGES)('holds no gap in %s', async (language) => {
    const drawn = await render(<CompareEndpoints profiles={[LOCAL, AWAY]} currency="HKD" />, language);
    expect(drawn.text()).not.toMatch(/undefined|\{/);
  });
});
