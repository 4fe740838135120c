import type { Definition } from '../core/definition';
import type { PageDocument } from './types';

/**
 * The definitions that a page marks, with their terms in both languages; both sides of a bilingual page say the same,
 * so those of the first language are given. Spans lie in `document.text`.
 */
export const readDefinitions = (document: PageDocument): readonly Definition[] => document.definitions ?? [];
