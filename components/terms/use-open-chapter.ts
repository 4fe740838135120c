import { useCallback, useEffect, useMemo, useState } from 'react';
import type { AskFailure } from '@/utils/around/ask-hklii';
import type { Result } from '@/utils/core/result';
import { findUses } from '@/utils/glossary/concordance/find-uses';
import type { AlignedChapter } from '@/utils/glossary/concordance/types';
import type { OtherText, VersionServices } from '../around/use-versions';
import type { FindUses } from '../glossary/law-says';
import type { ReadDocument } from '../panel/document-state';
import { alignOpenChapter, bilingualChapter } from './open-chapter';

/** The chapter on the screen in both languages: from the page itself, or once its other text was asked for. */
export type OpenChapter = {
  readonly find?: FindUses;
  /** The text that was asked for, where the page shows one language only. */
  readonly other?: OtherText;
  readonly failure?: AskFailure;
  readonly isAsking: boolean;
  readonly ask: () => Promise<void>;
};

/** Looks through one chapter, here: it is small enough for the panel's own thread. */
const findIn =
  (chapter: AlignedChapter): FindUses =>
  async (query, counterparts) =>
    findUses([chapter], query, { counterparts });

/** What the panel can look through without any import; undefined while the chapter stands in one language only. */
export function findInOpenChapter(document: ReadDocument, versions?: VersionServices): FindUses | undefined {
  const held = versions?.heldOther(document);
  const chapter = bilingualChapter(document) ?? (held && alignOpenChapter(document, held.document));
  return chapter && findIn(chapter);
}

/** Opens the chapter on the screen in both languages; asks for the other text on the reader's click only. */
export function useOpenChapter(document: ReadDocument, versions?: VersionServices): OpenChapter {
  const [heard, setHeard] = useState<{ readonly url: string; readonly answer: Result<OtherText, AskFailure> }>();
  const [isAsking, setAsking] = useState(false);
  const answer = heard?.url === document.url ? heard.answer : undefined;
  const other = answer?.ok ? answer.value : versions?.heldOther(document);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the address says which chapter it is
  useEffect(() => setAsking(false), [document.url]);
  const chapter = useMemo(
    () => bilingualChapter(document) ?? (other && alignOpenChapter(document, other.document)),
    [document, other],
  );
  const find = useMemo(() => chapter && findIn(chapter), [chapter]);
  const ask = useCallback(async () => {
    if (versions === undefined) return;
    setAsking(true);
    setHeard({ url: document.url, answer: await versions.otherLanguage(document) });
    setAsking(false);
  }, [document, versions]);
  return {
    isAsking,
    ask,
    ...(find && { find }),
    ...(document.counterpart === undefined && other && { other }),
    ...(answer?.ok === false && { failure: answer.reason }),
  };
}
