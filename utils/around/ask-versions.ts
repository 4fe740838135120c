import type { LegalDocument } from '../core/legal-document';
import { type Result, succeed } from '../core/result';
import { type AskDeps, type AskFailure, askHklii } from './ask-hklii';
import { versionsAddress, versionTextAddress } from './hklii-address';
import { readVersions } from './read-hklii-data';
import type { CapVersion } from './types';

/** HKLII's languages of legislation. */
export type LawLanguage = 'en' | 'tc';

/** The versions HKLII has of a chapter, newest first, and when it was asked. */
export type Versions = {
  /** ISO 8601. */
  readonly askedAt: string;
  readonly versions: Result<readonly CapVersion[], AskFailure>;
};

export const lawLanguageOf = ({ language }: Pick<LegalDocument, 'language'>): LawLanguage =>
  language === 'en' ? 'en' : 'tc';

export const otherLawLanguage = (document: Pick<LegalDocument, 'language'>): LawLanguage =>
  lawLanguageOf(document) === 'en' ? 'tc' : 'en';

/** The address that a click would ask, for the reader to see before it; undefined where the page names no chapter. */
export const versionsAddressFor = ({ cap }: Pick<LegalDocument, 'cap'>, language: LawLanguage): string | undefined =>
  cap === undefined ? undefined : versionsAddress(cap, language);

/** Asks HKLII which versions it has. Call it only on the reader's click. */
export async function askVersions(cap: string, language: LawLanguage, deps: AskDeps): Promise<Versions> {
  const body = await askHklii(versionsAddress(cap, language), deps);
  return { askedAt: deps.now().toISOString(), versions: body.ok ? readVersions(body.value) : body };
}

/** HKLII's data of one version's provisions, as it came; `readHkliiChapter` reads it where there is a parser. */
export async function askVersionText(id: string, deps: AskDeps): Promise<Result<string, AskFailure>> {
  const body = await askHklii(versionTextAddress(id), deps);
  return body.ok ? succeed(body.value) : body;
}
