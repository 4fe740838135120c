import * as z from 'zod/mini';
import { hashText } from '../core/hash';
import { SENT_KINDS, type SentKind } from '../core/sent-kind';

/**
 * What the reader agreed to on a sheet, or what was on the screen when a remembered permission was used. It holds for
 * exactly this: the same place (`mark`), the same documents, kinds and paragraphs.
 */
export const consentSchema = z.object({
  /** `once`: *Send once*, used up by one send; `remembered`: no sheet was shown, an earlier permission covers it. */
  how: z.enum(['once', 'remembered']),
  /** Names this one consent, so that it cannot be used twice. */
  id: z.string().check(z.minLength(1), z.maxLength(100)),
  /** Everything the screen said about where the text goes, as `markOf` writes it. */
  mark: z.string().check(z.maxLength(100)),
  /** Hashes of the documents shown. */
  documents: z.array(z.string().check(z.maxLength(100))).check(z.maxLength(50)),
  kinds: z.array(z.enum(SENT_KINDS)),
  /** Labels of the paragraphs shown; absent: the whole of each document. */
  paragraphs: z.exactOptional(z.array(z.string().check(z.maxLength(200))).check(z.maxLength(50_000))),
});
export type Consent = z.infer<typeof consentSchema>;

/** Kinds for which *Allow for this endpoint* is remembered; everything else is shown before every send. */
export const REMEMBERABLE: readonly SentKind[] = ['page-text', 'selection', 'question', 'term'];

/** Where a text goes and under which rules, as the sheet tells it. */
export type Destination = {
  readonly profileId: string;
  readonly address: string;
  readonly model: string;
  readonly location: string;
  readonly trainingConfirmed: boolean;
  readonly retentionConfirmed: boolean;
  readonly matterId: string | null;
  readonly publicMaterialOnly: boolean;
};

/** Names everything that a sheet says about where a text goes: whatever of it changes, the consent is void. */
export const markOf = (place: Destination): string =>
  hashText(
    JSON.stringify([
      place.profileId,
      place.address,
      place.model,
      place.location,
      place.trainingConfirmed,
      place.retentionConfirmed,
      place.matterId,
      place.publicMaterialOnly,
    ]),
  );

/** What was shown, as a consent names it. */
export type Shown = {
  readonly mark: string;
  readonly documents: readonly string[];
  readonly kinds: readonly SentKind[];
  readonly paragraphs?: readonly string[];
};

/** Whether a send stays within what was shown. Fewer documents, kinds and paragraphs are fine, other ones are not. */
export function covers(consent: Consent, { mark, documents, kinds, paragraphs }: Shown): boolean {
  const has = (all: readonly string[], some: readonly string[]): boolean => some.every((one) => all.includes(one));
  const isWithin =
    consent.paragraphs === undefined || (paragraphs !== undefined && hasAll(consent.paragraphs, paragraphs));
  return consent.mark === mark && has(consent.documents, documents) && has(consent.kinds, kinds) && isWithin;
}

/** Paragraphs are thousands in a long document. */
function hasAll(all: readonly string[], some: readonly string[]): boolean {
  const set = new Set(all);
  return some.every((one) => set.has(one));
}
