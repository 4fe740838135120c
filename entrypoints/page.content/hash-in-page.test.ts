import { describe, expect, it } from 'vitest';
import { hashDocument } from '@/utils/core/hash-document';
import type { LegalDocument } from '@/utils/core/legal-document';
import { hashInPage } from './hash-in-page';

const document = {
  title: '桃花 v Sampan 𠝹',
  paragraphs: [{ number: '1', text: 'The appeal is allowed.' }, { text: '上訴得直。' }],
} as unknown as LegalDocument;

describe('hashInPage', () => {
  it('names a document as everyone else does', async () => {
    expect(await hashInPage(document)).toBe(hashDocument(document));
  });
});
