import { extractCitations } from '../extract-citations';
import { isCase } from '../group';
import type { Citation } from '../types';
import { type CheckKnowledge, type CitationProblem, problemsOf } from './check-citation';
import { type KeptAuthority, type NameProblem, nameProblems } from './check-names';

/** Checks the citations of a text before it goes out: what looks wrong is said, what agrees too, and the rest is not checked. */

export type TextProblem = CitationProblem | NameProblem;

export type CheckedCitation = {
  readonly citation: Citation;
  readonly problems: readonly TextProblem[];
  /** `wrong`: something contradicts it. `agrees`: a kept authority has this name and citation. Else nobody has checked it. */
  readonly verdict: 'wrong' | 'agrees' | 'not-checked';
};

export type CheckOptions = CheckKnowledge & {
  /** Authorities of documents that the reader has open or has kept. */
  readonly kept?: readonly KeptAuthority[];
};

/** Every citation of a text in order, each with what looks wrong about it. Nothing leaves the computer. */
export function checkText(text: string, options: CheckOptions): CheckedCitation[] {
  const { kept = [] } = options;
  const citations = extractCitations(text);
  const names = nameProblems(citations, kept);
  const known = new Map(kept.flatMap(({ name, norms }) => norms.map((norm) => [norm, name] as const)));
  return citations.map((citation, at) => {
    const problems = [...problemsOf(citation, options), ...(names[at] ?? [])];
    // A name that the kept authority bears too is an agreement; a citation without a name proves nothing.
    const agrees = isCase(citation) && citation.caseName !== undefined && known.has(citation.norm);
    return { citation, problems, verdict: problems.length > 0 ? 'wrong' : agrees ? 'agrees' : 'not-checked' };
  });
}
