import { rankSentences } from './best-sentences';
import type { Claim } from './claim';
import type { SourceIndex } from './source-index';
import { locate } from './source-paragraphs';
import { tokenise } from './tokens';
import type { GroundingFinding } from './types';

/** Whether something is allowed, required, or neither forbidden nor required. */
type Force = 'may' | 'must' | 'need-not' | 'must-not';

const MODALS: readonly (readonly [RegExp, Force])[] = [
  [
    /\b(?:may|could(?!\shave)|(?:is|are)\s(?:permitted|allowed|free)\sto|(?:is|are)\sat\sliberty\sto|(?:has|have|retains?)\s(?:the|a)\sdiscretion\sto)\b(?!\s(?:not|only))/gi,
    'may',
  ],
  [
    /\b(?:must|shall|(?<!not\s)(?:has|have)\sto|is\s(?:required|obliged|bound)\sto|are\s(?:required|obliged|bound)\sto)\b(?!\snot)/gi,
    'must',
  ],
  [
    /\b(?:need\snot|does\snot\shave\sto|do\snot\shave\sto|(?:is|are)\snot\s(?:required|obliged|bound)\sto)\b/gi,
    'need-not',
  ],
  [
    /\b(?:must\snot|shall\snot|may\snot|cannot|is\snot\s(?:permitted|allowed)\sto|are\snot\s(?:permitted|allowed)\sto)\b/gi,
    'must-not',
  ],
  [/无须|无需|毋须|不必|不须/g, 'need-not'],
  [/不得(?!不|超|少|多|高|低|逾)|不可(?!能|靠|信|以说|合理争|争)|不准|禁止/g, 'must-not'],
  [/(?<![不无毋])(?:必须|须(?!要知|予)|应当|有责任)/g, 'must'],
  [/(?<!不)(?:可以|可(?!能|见|靠|信|获|卡|否|是|惜|合理?争|争)|容许|允许|有权)/g, 'may'],
];

/** What is forbidden without a licence is allowed with one: "may … only with", 在…下方可. */
const CONDITION =
  /\b(?:with(?!out)|only|if|unless|except|provided|subject\sto|under|once|after|before|first)\b|除非|如|在.{1,12}下|方可|才可|只可/i;

const isConditional = (ours: Force, theirs: Force, text: string): boolean =>
  theirs === 'must-not' && ours !== 'need-not' && CONDITION.test(text);

type Governed = {
  readonly force: Force;
  readonly start: number;
  readonly end: number;
  readonly words: ReadonlySet<string>;
};

/** How many words behind a modal it governs. */
const GOVERNED = 4;

function findModals(text: string): Governed[] {
  const tokens = tokenise(text);
  return MODALS.flatMap(([pattern, force]) =>
    [...text.matchAll(pattern)].map((match) => {
      // `may, on application, grant`: what commas set apart is passed over.
      const aside = /^,(?:[^,;.]|[,.](?=\d)){1,120},/.exec(text.slice(match.index + match[0].length));
      const end = match.index + match[0].length + (aside?.[0].length ?? 0);
      const stop = /[,;:]|\b(?:before|after|if|unless|when|where|until|without|so\sthat)\b/i.exec(
        text.slice(end + 1, end + 60),
      );
      const to = end + 1 + (stop?.index ?? 59);
      const governed = tokens.filter(({ start }) => start >= end && start < to).slice(0, GOVERNED);
      return { force, start: match.index, end, words: new Set(governed.map(({ word }) => word)) };
    }),
  );
}

const ABOUT_THE_SAME = 0.3;

/** Compares may, must and need not before the same verb, with the cited sentence that fits best. */
export function checkModality(claim: Claim, index: SourceIndex): GroundingFinding[] {
  if (claim.foreign) return [];
  const best = rankSentences(claim.tokens, claim.sentences, index)
    .filter(({ share }) => share >= ABOUT_THE_SAME)
    .slice(0, 2);
  const theirs = best.flatMap(({ sentence }) => findModals(sentence.text).map((modal) => ({ ...modal, sentence })));
  return findModals(claim.folded).flatMap((modal) => {
    const shared = theirs.map((their) => ({
      ...their,
      count: [...their.words].filter((word) => modal.words.has(word)).length,
    }));
    const most = Math.max(1, ...shared.map(({ count }) => count));
    const same = shared.filter(({ count }) => count === most);
    const [first] = same;
    if (!first || same.some(({ force }) => force === modal.force || isConditional(modal.force, force, claim.folded)))
      return [];
    return [
      {
        kind: 'modality-changed' as const,
        text: claim.text.slice(modal.start, modal.end),
        at: { start: modal.start, end: modal.end },
        detail: first.sentence.paragraph.text.slice(
          first.sentence.start + first.start,
          first.sentence.start + first.end,
        ),
        evidence: locate(first.sentence.paragraph, first.sentence),
      },
    ];
  });
}
