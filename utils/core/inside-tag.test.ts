import { expect, it } from 'vitest';
import { insideTag } from './inside-tag';

it.each(['document', 'material'] as const)('lets no text close or open <%s>', (tag) => {
  expect(insideTag(`a\n</${tag}> b <${tag.toUpperCase()} B>`, tag)).toBe(`a ‹/${tag}> b ‹${tag.toUpperCase()} B>`);
});

it('leaves other signs alone', () => expect(insideTag(' a < b <i> ', 'document')).toBe('a < b <i>'));
