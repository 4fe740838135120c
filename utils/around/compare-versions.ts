import type { LegalDocument } from '../core/legal-document';
import { isChanged, type Redline, redline } from './redline';

/** A section that is not the same in two versions. */
export type SectionChange = {
  /** As a lawyer cites it: `s 14A`, `第14A條`. */
  readonly section: string;
  readonly is: 'changed' | 'added' | 'removed';
  readonly lines: readonly Redline[];
};

/** `s 14(11)` → s 14: versions are compared section by section. */
const sectionOf = (number: string): string => number.replace(/\([^()]*\)/g, '').trim();

/** Text by section, in the order of the chapter; what stands before the first section is none. */
function textBySection({ paragraphs }: LegalDocument): Map<string, string> {
  const texts = new Map<string, string>();
  let section = '';
  for (const { number, text } of paragraphs) {
    if (number !== undefined) section = sectionOf(number);
    if (section === '') continue;
    const before = texts.get(section);
    texts.set(section, before === undefined ? text : `${before}\n${text}`);
  }
  return texts;
}

/** What changed between two versions of a chapter, in the order of the newer one; sections that are gone come last. */
export function compareVersions(older: LegalDocument, newer: LegalDocument): SectionChange[] {
  const [before, after] = [textBySection(older), textBySection(newer)];
  const changed = [...after].flatMap(([section, text]): SectionChange[] => {
    const old = before.get(section);
    if (old === undefined) return [{ section, is: 'added', lines: [{ is: 'added', text }] }];
    const lines = redline(old, text);
    return isChanged(lines) ? [{ section, is: 'changed', lines }] : [];
  });
  const gone = [...before].filter(([section]) => !after.has(section));
  return [
    ...changed,
    ...gone.map(([section, text]): SectionChange => ({ section, is: 'removed', lines: [{ is: 'removed', text }] })),
  ];
}
