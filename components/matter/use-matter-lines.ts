import { createContext, useContext, useEffect, useMemo, useState } from 'react';
import type { LegalDocument } from '@/utils/core/legal-document';
import type { LinesKept } from '@/utils/messaging/panel-to-background';
import type { LineToKeep } from '@/utils/store/rows/matter-line';
import { lineId } from '@/utils/store/tables/matter-lines';

export type LineServices = {
  /** Undefined where that cannot be told. */
  readonly kept: () => Promise<LinesKept | undefined>;
  /** Keeps it, or keeps it no longer; undefined where the store refuses. */
  readonly keep: (document: LegalDocument, line: LineToKeep, isKept: boolean) => Promise<LinesKept | undefined>;
};

type PageOfLine = Pick<LegalDocument, 'url' | 'title'>;

/** Which lines are kept with the matter that is worked on, and the way to keep one more. */
export type MatterLines = {
  readonly matter: string | undefined;
  readonly isKept: (line: LineToKeep, page: PageOfLine) => boolean;
  readonly set: (line: LineToKeep, document: LegalDocument, isKept: boolean) => Promise<void>;
};

const Context = createContext<MatterLines | undefined>(undefined);
export const MatterLinesContext = Context;

/** Undefined where nothing can be kept. */
export const useKeptLines = (): MatterLines | undefined => useContext(Context);

/** Follows the lines kept with one matter; `lines` is undefined until they are known. */
export function useMatterLines(services: LineServices | undefined, matterId: string | null) {
  const [kept, setKept] = useState<LinesKept>();
  const [isRefused, setRefused] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each matter has its own lines
  useEffect(() => {
    let isCurrent = true;
    setKept(undefined);
    void services?.kept().then((answer) => {
      if (isCurrent) setKept(answer);
    });
    return () => {
      isCurrent = false;
    };
  }, [services, matterId]);
  const lines = useMemo<MatterLines | undefined>(() => {
    if (services === undefined || kept === undefined) return undefined;
    const ids = new Set(kept.ids);
    return {
      matter: kept.matter,
      isKept: (line, page) => ids.has(lineId(line, { matterId, page })),
      async set(line, document, isKept) {
        const answer = await services.keep(document, line, isKept);
        setRefused(answer === undefined);
        if (answer !== undefined) setKept(answer);
      },
    };
  }, [services, kept, matterId]);
  return { lines, isRefused } as const;
}
