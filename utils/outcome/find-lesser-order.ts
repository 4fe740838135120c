import { toTraditional } from '../core/fold-chinese';
import { splitSentences } from '../core/sentences';
import { findFirst } from '../rules/rule';
import { isForeign, isSupposed } from './english-clauses';
import { ABOUT_LESSER, LESSER_ORDERS, type LesserKind, type LesserRule } from './lesser-order-rows';
import { type Placed, readableOf } from './place-dispositions';
import type { ReadParagraph } from './place-paragraphs';
import { whoseWordsIn } from './whose-words';

/** A decision of so few paragraphs makes one order; a longer one says at its head what it is about. */
const SHORT = 5;
const OPENING = 2;
const TAIL = 4;

/** A stay or an adjournment says more than the costs that go with it. */
const FIRST: readonly LesserKind[] = ['stay', 'adjournment', 'costs'];

/**
 * The stay, adjournment or costs order of a decision that decides nothing else; undefined where it is not about that, or where
 * only a part of a longer judgment stands there.
 */
export function findLesserOrder(read: readonly ReadParagraph[]): Placed | undefined {
  const body = readableOf(read);
  if (!/^1?$/.test(body.find(({ number }) => number !== undefined)?.number ?? '')) return undefined;
  const opening = toTraditional(openingOf(read, body));
  const orders = ordersIn(read, body);
  const kind = FIRST.find(
    (one) =>
      (body.length <= SHORT || ABOUT_LESSER[one].test(opening)) && orders.some(({ rule }) => rule.means.kind === one),
  );
  const found = orders.findLast(({ rule }) => rule.means.kind === kind);
  if (!found) return undefined;
  const { rule, said, ...place } = found;
  return { ...place, said, rule: rule.name, outcome: rule.means.outcome, subject: 'ancillary', strength: 2 };
}

/** What stands above the first paragraph, and the first paragraphs. */
const openingOf = (read: readonly ReadParagraph[], body: readonly ReadParagraph[]): string =>
  [...read.filter(({ part }) => part === 'front'), ...body.slice(0, OPENING)].map(({ text }) => text).join('\n');

type Order = Pick<Placed, 'at' | 'paragraph' | 'start' | 'end'> & { readonly said: string; readonly rule: LesserRule };

/** What this court orders of that kind in its last paragraphs. */
function ordersIn(read: readonly ReadParagraph[], body: readonly ReadParagraph[]): Order[] {
  const own = new Set(
    whoseWordsIn(read).flatMap(({ sentences }) =>
      sentences.flatMap(({ whose, start, dissents }) => (whose === 'this-court' && !dissents ? [start] : [])),
    ),
  );
  return body.flatMap((paragraph, at) =>
    at < body.length - TAIL
      ? []
      : splitSentences(paragraph.text).flatMap(({ start, end }) => {
          const said = paragraph.text.slice(start, end);
          const rule = own.has(paragraph.start + start) ? ruleOf(said) : undefined;
          return rule
            ? [{ at, paragraph, start: paragraph.start + start, end: paragraph.start + end, said, rule }]
            : [];
        }),
  );
}

const ASKS = /[?？]|\b(?:asks?|asked|seeks?|sought|applies|applied|submits?|submitted) |要求|請求|是否|應否|如果|倘若/i;

/** What is decided for good in the same sentence; and an order of another day. */
const DECIDES_MORE =
  /\b(?:dismiss|allow|struck out|set aside|quash)|\b(?:I|we) (?:had |have )?(?:made|ordered|awarded)\b|得[直值]|駁回|撤銷|勝訴/i;

/** The row that reads an order, and no wish, supposition or question. */
export function ruleOf(said: string, rules: readonly LesserRule[] = LESSER_ORDERS): LesserRule | undefined {
  const folded = toTraditional(said).replace(/\s+/g, ' ');
  const hit = findFirst(rules, folded);
  if (!hit || ASKS.test(folded.slice(0, hit.end))) return undefined;
  if (hit.rule.means.outcome === 'other' && DECIDES_MORE.test(folded)) return undefined;
  const before = folded.slice(0, hit.start);
  return isForeign(before) || isSupposed(before) ? undefined : hit.rule;
}
