import type { Authority } from './authority';
import { type CopiedCitation, type CopyStyle, copyCitation } from './copy-citation';
import { extractCitations } from './extract-citations';
import { listAuthorities } from './list-authorities';
import type { OpenTarget } from './quick-open';

/**
 * What *Copy* copies of a citation that was typed: the authority as the page at hand cites it, the same as from its row there; else
 * the citation alone, with its link. A case known by its name only has nothing to copy.
 */
export function copyTarget(
  { norm, isSearch }: OpenTarget,
  style: CopyStyle,
  authorities: readonly Authority[] = [],
): CopiedCitation | undefined {
  if (isSearch) return undefined;
  const known = authorities.find(({ category, norms }) => category === 'case' && norms.includes(norm));
  const authority = known ?? listAuthorities(extractCitations(norm))[0];
  return authority && copyCitation(authority, { style });
}
