/**
 * Builds an expression from named pieces, whatever the case of its letters.
 *
 * phrase`${COUNSEL} ${ADVERB}${SUBMITS}` reads `Counsel rightly submits`
 */
export const phrase = (strings: TemplateStringsArray, ...pieces: readonly RegExp[]): RegExp =>
  new RegExp(join(strings, pieces), 'iu');

/** As `phrase`, where capital letters tell: names of cases and judges. */
export const phraseInCase = (strings: TemplateStringsArray, ...pieces: readonly RegExp[]): RegExp =>
  new RegExp(join(strings, pieces), 'u');

const join = (strings: TemplateStringsArray, pieces: readonly RegExp[]): string =>
  strings.raw.reduce((all, part, at) => `${all}(?:${pieces[at - 1]?.source ?? ''})${part}`);
