import type { Versions } from './ask-versions';
import { versionOn } from './read-hklii-data';

/** The versions of a chapter that a document cites, as HKLII listed them when it was asked. */
export type CitedVersions = Versions & { readonly cap: string };

/** The version in force on a day, and today's. ISO dates. */
export type PastAndToday = { readonly past: string; readonly today: string; readonly isChanged: boolean };

/**
 * Whether a chapter was changed after a day: today's version began later than the one in force then. Undefined where HKLII's
 * versions do not reach back to the day, or it gave none. Versions that were to come when it was asked do not count.
 */
export function sinceThen(on: string, { askedAt, versions }: Versions): PastAndToday | undefined {
  if (!versions.ok) return undefined;
  const past = versionOn(versions.value, on);
  const today = versionOn(versions.value, askedAt.slice(0, 10));
  return past && today && { past: past.date, today: today.date, isChanged: today.date > past.date };
}

/** Chapters asked about at most: no judgment cites more, and each is one question. */
export const MOST_CHAPTERS = 40;

const CHAPTER = /^Cap (\d{1,4}[A-Z]{0,3})(?: |$)/;

/** `Cap 622 s 12` → `622`; undefined for what has no chapter. */
export const chapterOfNorm = (norm: string): string | undefined => CHAPTER.exec(norm)?.[1];
