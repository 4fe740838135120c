import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readAuthorities } from '@/components/citations/read-authorities';
import { extractFromDocument } from '@/utils/citations/extract-from-document';
import type { LegalDocument } from '@/utils/core/legal-document';
import { succeed } from '@/utils/core/result';
import { readerRequestSchema } from '@/utils/messaging/page-to-background';
import { extractSummary } from '@/utils/summary/extract-summary';
import { authoritiesOf, extractOf, LONG_TEXT } from './read-elsewhere';

const SENTENCE =
  'The question is whether notice was served. I follow Wharf Ltd v Pier Ltd [2031] 2 HKLRD 336 and section 12 of the Crimes Ordinance (Cap. 200). The appeal is dismissed.';

/** A fictional judgment longer than so many units of text. */
function judgmentOf(length: number): LegalDocument {
  let text = '';
  const paragraphs = Array.from({ length: Math.ceil(length / SENTENCE.length) }, (_, at) => {
    const start = text.length;
    text += `${SENTENCE}\n`;
    return {
      id: `p${at}`,
      number: `${at + 1}`,
      text: SENTENCE,
      role: 'paragraph' as const,
      start,
      end: text.length - 1,
    };
  });
  return {
    url: 'https://www.hklii.hk/x',
    site: 'hklii',
    kind: 'judgment',
    language: 'en',
    title: 'X',
    text,
    paragraphs,
  };
}

const asked: string[] = [];

/** The background, which reads what it is sent in form. */
function answer(message: unknown) {
  const request = readerRequestSchema.parse(message);
  asked.push(request.type);
  if (request.type === 'extract-summary') return succeed(extractSummary(request.document));
  return request.type === 'extract-citations' && succeed({ citations: extractFromDocument(request.document) });
}

beforeEach(() => {
  fakeBrowser.reset();
  asked.length = 0;
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(async (message: unknown) => answer(message));
});

describe('a long document', () => {
  const long = judgmentOf(LONG_TEXT + 1000);

  it('is read in the background, with the same result', async () => {
    expect(await extractOf(long)).toEqual(extractSummary(long));
    const [first, second] = await Promise.all([authoritiesOf(long), authoritiesOf(long)]);
    expect(first).toBe(second);
    expect(first.rows).toEqual(readAuthorities({ ...long }).rows);
    expect(asked).toEqual(['extract-summary', 'extract-citations']);
  });

  it('is read all the same where the background is gone', async () => {
    vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockRejectedValue(new Error('Extension context invalidated.'));
    expect((await extractOf(long)).keyParagraphs.length).toBeGreaterThan(0);
    expect((await authoritiesOf({ ...long })).rows.length).toBeGreaterThan(0);
  });
});

describe('a document of usual length', () => {
  it('is read where it stands', async () => {
    const usual = judgmentOf(2000);
    await extractOf(usual);
    await authoritiesOf(usual);
    expect(asked).toEqual([]);
  });
});
