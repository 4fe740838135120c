// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { LegalDocument } from '@/utils/core/legal-document';
import { extractSummary } from '@/utils/summary/extract-summary';
import { render } from '@/utils/testing/render';
import { type PanelServices, PanelServicesProvider } from '../panel/services';
import { emptyResult } from './empty-result';
import { Untouched } from './untouched';

const TEXTS = [
  'The plaintiff sued on the charterparty.',
  'The issue is whether notice was given.',
  'I hold that notice was late. The claim is dismissed.',
];

const DOCUMENT = {
  language: 'en' as const,
  title: 'Heron v Sampan',
  paragraphs: TEXTS.map((text, at) => ({ id: `p${at + 1}`, number: String(at + 1), text })),
};

const jumped: unknown[] = [];
const services = { jump: (target: unknown) => jumped.push(target) } as unknown as PanelServices;

describe('Untouched', () => {
  it('names the key paragraphs that no line cites, and leads to them', async () => {
    const extract = extractSummary(DOCUMENT as unknown as LegalDocument);
    const result = {
      ...emptyResult({ language: 'en', length: 'brief' }, new Date('2031-03-01T00:00:00Z')),
      statements: [
        {
          id: 's1',
          text: 'Notice was late.',
          paragraphs: ['3'],
          quotes: [],
          slot: 'holdings' as const,
          verdict: 'matched' as const,
          findings: [],
        },
      ],
    };
    const drawn = await render(
      <PanelServicesProvider services={services}>
        <Untouched document={DOCUMENT as unknown as LegalDocument} result={result} extract={extract} />
      </PanelServicesProvider>,
    );
    expect(drawn.text()).toContain('that no line cites:');
    expect(drawn.text()).not.toContain('[3]');
    await drawn.click('a', 'Go to paragraph 2');
    expect(jumped).toEqual([{ number: '2' }]);
  });
});
