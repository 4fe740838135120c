import type { CitationKind } from '../citations/types';
import { detectLanguage } from '../core/language';
import { overlaps } from '../core/text-span';
import { normaliseNumber } from './cited-paragraphs';
import type { Claim } from './claim';
import { isLegislation } from './is-legislation';
import type { Reference, ReferenceKind } from './references';
import type { SourceIndex } from './source-index';
import { locate } from './source-paragraphs';
import type { FindingKind, GroundingFinding } from './types';

/** Requires that the document names every case, instrument and numbered provision which the statement names. */
export function checkReferences(claim: Claim, index: SourceIndex): GroundingFinding[] {
  const seen = new Set<string>();
  const named = claim.references.flatMap((reference) => {
    const key = `${reference.kind} ${reference.key}`;
    if (seen.has(key)) return [];
    seen.add(key);
    return checkReference(reference, claim, index);
  });
  return [...named, ...checkCitations(claim, index, named)];
}

/** What is named by a number of its own, whatever the form or language: `CACV 12/2019` is 民事上訴2019年第12號. */
const NUMBERED: Readonly<Partial<Record<CitationKind, FindingKind>>> = {
  'case-neutral': 'case-missing',
  'case-report': 'case-missing',
  'case-number': 'case-missing',
  'foreign-neutral': 'case-missing',
  'foreign-report': 'case-missing',
  'prc-case': 'case-missing',
  'basic-law': 'section-missing',
  'bill-of-rights': 'section-missing',
  'national-law': 'section-missing',
  treaty: 'section-missing',
  'practice-direction': 'statute-missing',
  gazette: 'statute-missing',
  'foreign-legislation': 'statute-missing',
};

function checkCitations(claim: Claim, index: SourceIndex, found: readonly GroundingFinding[]): GroundingFinding[] {
  return claim.citations.flatMap(({ kind, norm, text, start, end }) => {
    const missing = NUMBERED[kind];
    const known = found.some(({ at }) => at !== undefined && overlaps(at, { start, end }));
    if (!missing || known || isCited(norm, index)) return [];
    return [{ kind: missing, text, at: { start, end } }];
  });
}

/** Cited as it stands, or with a sub-provision: `BL art 24` where the document has `BL art 24(3)`. */
const isCited = (norm: string, index: SourceIndex): boolean =>
  norm
    .split('; ')
    .every((one) =>
      [...index.citations()].some((known) =>
        known.split('; ').some((part) => part === one || part.startsWith(`${one}(`)),
      ),
    );

function checkReference(reference: Reference, claim: Claim, index: SourceIndex): GroundingFinding[] {
  switch (reference.kind) {
    case 'case':
      // Names of parties are looked up word by word with all other names.
      return [];
    case 'report':
      // Reports in a form of their own are read by the citations' own rules below.
      return compactText(index).includes(reference.key) || isReadAsCitation(reference, claim)
        ? []
        : [describe(reference, claim, 'case-missing')];
    case 'statute':
      return namesStatute(reference, claim, index) ? [] : [describe(reference, claim, 'statute-missing')];
    case 'chapter':
      return index.references.some((source) => isSame(reference, source)) || ownChapter(index) === reference.key
        ? []
        : [describe(reference, claim, 'statute-missing')];
    default:
      return checkProvision(reference, claim, index);
  }
}

const isReadAsCitation = (reference: Reference, claim: Claim): boolean =>
  claim.citations.some((citation) => NUMBERED[citation.kind] === 'case-missing' && overlaps(citation, reference));

const COMPACTED = new WeakMap<SourceIndex, string>();

function compactText(index: SourceIndex): string {
  const known = COMPACTED.get(index) ?? index.everything.replace(/[\s.,'"]+/g, '');
  COMPACTED.set(index, known);
  return known;
}

const ownChapter = ({ document }: SourceIndex): string | undefined =>
  'cap' in document && typeof document.cap === 'string' ? document.cap.toUpperCase() : undefined;

/** A title in another language than the document's cannot be looked up in it; its chapter number can. */
function namesStatute({ key, start, end }: Reference, claim: Claim, index: SourceIndex): boolean {
  if (compactText(index).includes(key)) return true;
  const titleIsChinese = detectLanguage(claim.text.slice(start, end)) !== 'en';
  return titleIsChinese !== (index.document.language !== 'en');
}

/** Kinds that one language or drafter labels one way and another the other way. */
const ALIKE: readonly (readonly ReferenceKind[])[] = [['provision', 'paragraph', 'order', 'schedule'], ['part']];

/** The same provision, or one within the other: `s 4(1)` is named where `s 4(1)(a)` is. */
const isSame = (claim: Reference, source: Reference): boolean =>
  (claim.kind === source.kind || ALIKE.some((kinds) => kinds.includes(claim.kind) && kinds.includes(source.kind))) &&
  (source.key === claim.key || source.key.startsWith(`${claim.key}(`));

function checkProvision(reference: Reference, claim: Claim, index: SourceIndex): GroundingFinding[] {
  const here = claim.paragraphs.flatMap(index.referencesOf);
  if (here.some((source) => isSame(reference, source)) || isOwnNumber(reference, claim, index)) return [];
  const elsewhere = index.references.some((source) => isSame(reference, source)) || isPrintedNumber(reference, index);
  if (!elsewhere) return [describe(reference, claim, 'section-missing', here)];
  // `s 377(3)(c)` of a paragraph that speaks of `s 377(3)` is no other section.
  const rivals = here.filter(
    ({ kind, key }) =>
      kind === reference.kind &&
      !claim.references.some((own) => own.key === key) &&
      !reference.key.startsWith(`${key}(`),
  );
  if (here.some(({ key }) => reference.key.startsWith(`${key}(`))) return [];
  return rivals.length > 0 ? [describe(reference, claim, 'section-elsewhere', rivals)] : [];
}

/** The statement names the provision, or the paragraph, that it cites. */
const isOwnNumber = ({ key }: Reference, claim: Claim, index: SourceIndex): boolean =>
  claim.paragraphs.some(({ number, folded }) => {
    const own = normaliseNumber(number).toUpperCase();
    const section = own.replace(/\(.*$/, '');
    if (own === key || own.startsWith(`${key}(`)) return true;
    const inner = key.slice(section.length);
    return (
      isLegislation(index.document) &&
      key.startsWith(`${section}(`) &&
      inner.split(/(?=\()/).every((part) => folded.toUpperCase().includes(part))
    );
  });

const isPrintedNumber = ({ key, kind }: Reference, index: SourceIndex): boolean =>
  (kind === 'paragraph' || isLegislation(index.document)) && index.numbers.has(key.toLowerCase());

function describe(
  reference: Reference,
  claim: Claim,
  kind: FindingKind,
  rivals: readonly Reference[] = [],
): GroundingFinding {
  const text = claim.text.slice(reference.start, reference.end);
  const finding: GroundingFinding = { kind, text, at: { start: reference.start, end: reference.end } };
  const [rival] = rivals;
  const [paragraph] = claim.paragraphs;
  if (!rival || claim.paragraphs.length !== 1 || !paragraph) return finding;
  return { ...finding, detail: paragraph.text.slice(rival.start, rival.end), evidence: locate(paragraph, rival) };
}
