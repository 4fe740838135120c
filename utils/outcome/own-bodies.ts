import type { ReadParagraph } from './place-paragraphs';

/** A tribunal or board that speaks of itself by name is this court; returns the sentence with the body called so. */
export function ownBodies(readable: readonly ReadParagraph[]): (sentence: string) => string {
  const isBody = readable.some(({ text }) => BODY_ITSELF.test(text));
  return (sentence) =>
    isBody
      ? sentence
          .replace(/\b[Tt]he (?:Board|Tribunal|Panel)\b/g, 'this court')
          .replace(/本?(?:委員會|審裁處|委员会|审裁处)/g, '本庭')
      : sentence;
}

const BODY_ITSELF =
  /\b[Tt]he (?:Board|Tribunal|Panel) (?:\w+ly )?(?:dismisses|allows|affirms|confirms|annuls|finds|considers|orders|concludes|remits)\b|\b(?:this|our) (?:Board|Tribunal|Panel)\b|本(?:委員會|審裁處|委员会|审裁处)|(?:委員會|審裁處)一致/;
