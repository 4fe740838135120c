// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import type { LegalDocument } from '@/utils/core/legal-document';
import { extractSummary } from '@/utils/summary/extract-summary';
import { render } from '@/utils/testing/render';
import { ENDPOINT, FERRY } from '../ask/ask-panel.fixture';
import { SummarySheet } from './summary-sheet';

const changed = (document: LegalDocument, change: (text: string) => string, more: Partial<LegalDocument>) => {
  const paragraphs = document.paragraphs.map((one) => ({ ...one, text: change(one.text) }));
  return { ...document, ...more, paragraphs, text: paragraphs.map(({ text }) => text).join('\n') };
};

const draw = async (document: LegalDocument) => {
  const onAnswer = vi.fn();
  const drawn = await render(
    <SummarySheet
      question={{
        is: 'summary',
        target: ENDPOINT,
        document,
        extract: extractSummary(document),
        choices: { language: 'en', length: 'brief' },
        order: {},
      }}
      onAnswer={onAnswer}
      onCancel={() => undefined}
    />,
  );
  return { drawn, onAnswer };
};

describe('SummarySheet', () => {
  it('masks parties and numbers in what a summary sends, and shows them masked', async () => {
    const document = changed(
      FERRY.document,
      (text) => text.replace('The plaintiff', 'Heron Ferries Ltd, HKID Ａ１２３４５６（３），'),
      {
        site: 'page',
        url: 'https://mail.example.com/7',
        parties: ['Heron Ferries Ltd (in liquidation)'],
      },
    );
    const { drawn, onAnswer } = await draw(document);
    expect(drawn.text()).toContain('Seems to hold an identity card number.');
    expect(drawn.text()).not.toContain('Ａ１２３４５６');
    expect(drawn.text()).not.toContain('in liquidation');
    await drawn.click('label', 'Mask names of parties and witnesses: Heron Ferries Ltd, Heron Ferries');
    expect(drawn.find('.sn-send-text').textContent).toContain('PERSON_1, HKID IDNUMBER_1');
    await drawn.click('button', 'Send once');
    const { how, masking } = onAnswer.mock.calls[0]?.[0] ?? {};
    expect(how).toBe('once');
    expect(masking.names).toContain('Heron Ferries Ltd');
    expect(masking.masks).toEqual([{ placeholder: 'IDNUMBER_1', original: 'Ａ１２３４５６（３）' }]);
  });

  it('remembers public pages only', async () => {
    const open = await draw(FERRY.document);
    expect(open.drawn.find('button', 'Allow for this endpoint')).toBeTruthy();
    const mail = await draw({ ...FERRY.document, site: 'page', url: 'https://mail.example.com/7' });
    expect(mail.drawn.text()).not.toContain('Allow for this endpoint');
    expect(mail.drawn.text()).toContain('may be confidential');
  });
});
