const AGREES =
  /\b(?:I|we) (?:\w+ ){0,3}(?:agree|concur)\b|(?:本席|本庭|我|本人|本院)?(?:亦|也)?(?:完全)?(?:同意|贊同)/i;
const DISSENTS =
  /\b(?:I|we) (?:\w+ ){0,4}(?:dissent|disagree|differ|am unable to agree|cannot agree|do not agree|regret)\b|(?:本席|本人|我)[^。]{0,12}(?:不同意|未能同意|持異議|異議)/i;

/** Another judge, or the majority, as the one disagreed with. */
const FROM_COLLEAGUES =
  /\bdissent|\bmajority\b|\b(?:with|from) [^.;]{0,60}\b(?:JJ?A?|VP|V-P|CJ|PJ|NPJ|LJ|Lordships?|colleagues?)\b|異議|多數|[與和同對][^。]{0,16}(?:法官|庭長)/;

/** Whether an opinion says of itself that it dissents: in its first sentence, or by naming those from whom it differs. */
export const dissentsIn = (sentences: readonly string[]): boolean =>
  sentences.some((one, at) => stanceIn(one) === 'dissents' && (at === 0 || FROM_COLLEAGUES.test(one)));

/** What a judge says in a sentence of another judge's opinion; undefined where he says nothing of it. */
export function stanceIn(sentence: string): 'agrees' | 'dissents' | undefined {
  if (DISSENTS.test(sentence)) return 'dissents';
  return AGREES.test(sentence) ? 'agrees' : undefined;
}
