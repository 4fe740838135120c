import { splitSentences } from '../core/sentences';
import type { ReadParagraph } from './place-paragraphs';

/** `Ash JA (dissenting): I would …`, 上訴法庭法官柏某（異議）：…, at the head of a sentence. */
const SPEAKER =
  /^(?:\d{1,3}\W+)?(?:(?:The )?(?:Hon\.? |Lord |Lady |Mr Justice |Madam Justice )?[A-Z][\w'’-]{1,20}(?: [A-Z][\w'’-]{1,20}){0,2},? ?(?:CJHC|ACJHC|CJ|VP|JJA|JA|NPJ|PJ|LJ|J)?\s?(?:[(（][^()（）]{3,40}[)）])?|[\p{Script=Han}]{0,8}(?:法官|庭長)[\p{Script=Han}]{1,4}(?:[(（][^()（）]{2,20}[)）])?|[\p{Script=Han}]{1,4}(?:法官|副庭長|庭長)(?:[(（][^()（）]{2,20}[)）])?)\s?[:：]\s*(?=\S)/u;
/** A judge's name has his office, or a bracket that says how he votes. */
const OFFICE = /\b(?:CJHC|ACJHC|CJ|VP|JJA|JA|NPJ|PJ|LJ|J)\b|Justice|dissent|法官|庭長/i;
const DISSENTING = /dissent|異議|不同意見/i;
/** What a judge says of his own vote. */
const I_DISSENT =
  /\bI (?:(?:would|must|do|therefore|respectfully|accordingly|also|with regret,?) ){0,3}dissent\b|\b(?:I|we) (?:respectfully |must |beg to ){0,2}(?:disagree|differ) (?:with|from) (?:my (?:learned )?(?:brother|sister|colleague)s?|the majority)\b|(?:本席|本人|我)[^。；，]{0,6}(?:持|提出|表示)?異議|(?:本席|本人|我)不同意(?:多數|其他法官)/i;
/** Without one of these no sentence of a paragraph is split off: it spares most of a long judgment. */
const MAY_MATTER = /dissent|disagree|differ (?:with|from)|異議|异议|不同意/i;

/**
 * Where sentences begin that dissent within a paragraph that several judges share: from the speaker's name, or from the words
 * "I would dissent", to the next speaker or the paragraph's end.
 */
export function findMergedDissents(paragraphs: readonly ReadParagraph[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (const { part, text, start, dissent } of paragraphs) {
    if (part !== 'body' || dissent || !MAY_MATTER.test(text)) continue;
    let isDissent = false;
    for (const span of splitSentences(text)) {
      const sentence = text.slice(span.start, span.end);
      const speaker = SPEAKER.exec(sentence)?.[0] ?? '';
      if (speaker !== '' && OFFICE.test(speaker)) isDissent = DISSENTING.test(speaker);
      isDissent ||= I_DISSENT.test(sentence);
      if (isDissent) found.add(start + span.start);
    }
  }
  return found;
}
