import { soundStatements } from '@/components/ask/answer-lines';
import type { AnswerResult, PinnedDocument } from '@/utils/ask/types';
import { findLabelled } from '@/utils/core/label-paragraphs';
import type { KeptLine } from '@/utils/draft/types';

/** Lines taken over from answers, and the documents beside the open one that they rest on. */
export type KeptLines = { readonly lines: readonly KeptLine[]; readonly others: readonly PinnedDocument[] };

export const NO_LINES: KeptLines = { lines: [], others: [] };

/** Adds the sound lines of an answer; a line that was taken over before is not taken twice. */
export function addAnswer(before: KeptLines, result: AnswerResult, documents: readonly PinnedDocument[]): KeptLines {
  const idOf = (label: string, number: string): string | undefined => {
    const document = documents.find((pinned) => pinned.label === label)?.document;
    return document && findLabelled(document, number)[0]?.blocks[0].id;
  };
  const lines = soundStatements(result.statements).map(
    ({ text, verdict, sources }): KeptLine => ({
      text,
      origin: 'model',
      verdict,
      question: result.question,
      sources: sources.map(({ label, paragraph: number }) => {
        const paragraph = idOf(label, number);
        return { label, number, ...(paragraph !== undefined && { paragraph }) };
      }),
    }),
  );
  const isNew = ({ text }: KeptLine): boolean => before.lines.every((line) => line.text !== text);
  const used = new Set(lines.flatMap(({ sources }) => sources.map(({ label }) => label)));
  const [, ...others] = documents;
  return {
    lines: [...before.lines, ...lines.filter(isNew)],
    others: others.filter(({ label }) => used.has(label) || before.others.some((other) => other.label === label)),
  };
}
