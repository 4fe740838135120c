import { groupBy } from '../core/group-by';
import { splitSentences } from '../core/sentences';
import { findOutcomeIn } from './find-outcome';
import { type FoundOutcome, isFavourable } from './outcome-types';

import { isQuotable, type ReadParagraph } from './place-paragraphs';
import { stanceIn } from './stance';
import type { Opinion, QuotedSentence } from './types';

/** The lead opinion is the longest that is no dissent; in the Court of Final Appeal short concurrences come first. */
export function findLead(paragraphs: readonly ReadParagraph[]): string {
  const sizes = new Map<string, { size: number; dissent: boolean }>();
  for (const paragraph of paragraphs.filter(isQuotable)) {
    const known = sizes.get(paragraph.opinion);
    sizes.set(paragraph.opinion, {
      size: (known?.size ?? 0) + paragraph.text.length,
      dissent: paragraph.dissent || (known?.dissent ?? false),
    });
  }
  const [lead] = [...sizes].sort(([, a], [, b]) => Number(a.dissent) - Number(b.dissent) || b.size - a.size);
  return lead?.[0] ?? '';
}

/** Says for each judge whether he agrees or dissents, with the sentence; empty where one judgment is given. */
export function listOpinions(
  paragraphs: readonly ReadParagraph[],
  lead: string,
  outcome: FoundOutcome | null,
): Opinion[] {
  const byJudge = groupBy(paragraphs.filter(isQuotable), ({ opinion }) => opinion);
  byJudge.delete('');
  if (byJudge.size < 2) return [];
  return [...byJudge].flatMap(([judge, own]) => {
    const first = own[0];
    const last = own.at(-1);
    if (!first || !last) return [];
    const said = findStance(own);
    const stance = judge === lead ? 'lead' : (said?.stance ?? stanceByOutcome(own, outcome));
    return [{ judge, stance, from: first.id, to: last.id, ...(said ? { sentence: said.sentence } : {}) }];
  });
}

/** A dissent shows in the opinion's first or last sentences; agreement on the way to it does not count. */
function findStance(
  own: readonly ReadParagraph[],
): { stance: 'agrees' | 'dissents'; sentence: QuotedSentence } | undefined {
  const near = own.length <= 6 ? own : [...own.slice(0, 3), ...own.slice(-3)];
  const sentences = near.flatMap(sentencesOf);
  const marked = own.some(({ dissent }) => dissent);
  const dissenting = sentences.find(({ text }) => stanceIn(text) === 'dissents');
  if (dissenting && (marked || own.length <= 6)) return { stance: 'dissents', sentence: dissenting };
  if (marked) return sentences[0] ? { stance: 'dissents', sentence: sentences[0] } : undefined;
  const agreeing = sentences.find(({ text }) => stanceIn(text) === 'agrees');
  return agreeing ? { stance: 'agrees', sentence: agreeing } : undefined;
}

function stanceByOutcome(own: readonly ReadParagraph[], outcome: FoundOutcome | null): Opinion['stance'] {
  const found = findOutcomeIn(
    own,
    own.some(({ text }) => /\p{Script=Han}/u.test(text)),
  );
  if (!found || !outcome) return 'separate';
  return isFavourable(found.outcome) === isFavourable(outcome.outcome) ? 'separate' : 'dissents';
}

function sentencesOf({ id, number, text, start }: ReadParagraph): QuotedSentence[] {
  return splitSentences(text).map((span) => ({
    text: text.slice(span.start, span.end),
    paragraph: id,
    ...(number === undefined ? {} : { number }),
    start: start + span.start,
    end: start + span.end,
  }));
}
