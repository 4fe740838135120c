import { extractCitations } from '@/utils/citations/extract-citations';

/** The page of the section that defines a term: `Cap. 609 s. 2; Cap. 4A O. 1 r. 4` → that of the first. */
export const sourceUrl = (source: string): string | null => extractCitations(source)[0]?.url ?? null;

/**
 * The Department of Justice's own glossary: its entries may be linked to, not copied. The form of its search address
 * is not known (2026-11), so the link leads to its first page.
 */
export const OFFICIAL_GLOSSARY = 'https://glossary.doj.gov.hk/';
