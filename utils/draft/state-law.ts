import { splitSentences } from '../core/sentences';
import { fromExtract, linkTo, type NewBlock, type NewSentence, nameOfAuthority, pageSentence } from './make-blocks';
import type { DraftMaterial, MaterialAuthority, MaterialDocument } from './types';

/** Paragraphs of one document whose law is stated; more is a textbook. */
const MOST_RULES = 5;
/** The list of authorities names the others. */
const MOST_NAMED = 3;
/** A heading or a line of a table is shorter. */
const LEAST_LETTERS = 25;
const LEAST_CHINESE = 12;

/** Words in which courts state a rule. */
const RULE =
  /\b(?:must|shall|may|should|ought|cannot|principles?|test|rules?|settled|established|requires?|governed|provides?|burden|entitled|only (?:if|where|when)|unless)\b|必須|必须|應當|应当|應該|应该|須|须|原則|原则|規定|规定|確立|确立|準則|准则|舉證責任|举证责任|除非|有權|有权|不得/gi;
/** Words about this case only. */
const THIS_CASE =
  /\b(?:in (?:this|the present|the instant) case|here|I (?:find|conclude|would|am)|we (?:find|conclude|would|are)|Mr|Ms|Mrs|the (?:plaintiff|defendant|appellant|respondent|applicant)(?:[’']s)? (?:\w+ )?(?:was|were|had|has|did|argu\w+|submit\w+))\b|本案|在此案|本席(?:認為|认为|裁定)|本庭(?:認為|认为|裁定)/i;

/** What happened in the proceedings, on a date or by an order, is history. */
const HISTORY =
  /\b(?:dated|on) \d{1,2} [A-Z][a-z]+ \d{4}|\b(?:was|were) (?:dismissed|granted|refused|allowed|issued)\b|於?\d{4}年\d{1,2}月/;

const CHINESE = /[\u4e00-\u9fff]/g;

const isSentence = (text: string): boolean =>
  text.length >= LEAST_LETTERS || (text.match(CHINESE)?.length ?? 0) >= LEAST_CHINESE;

const isNamedIn =
  (sentence: string) =>
  ({ text, caseName }: MaterialAuthority): boolean =>
    sentence.includes(text) || (caseName !== undefined && sentence.includes(caseName));

const scoreOf = (text: string, cited: readonly MaterialAuthority[]): number =>
  new Set(text.match(RULE) ?? []).size +
  (cited.some(isNamedIn(text)) ? 2 : 0) -
  (THIS_CASE.test(text) || HISTORY.test(text) ? 3 : 0);

/** A rule as its paragraph states it, then the authorities that the paragraph names for it. */
type StatedRule = { readonly rule: NewSentence; readonly authorities: readonly NewSentence[] };

/** What the documents state as law: the most general sentence of each paragraph that the extract names for its law. */
function rulesOf({ documents, authorities = [] }: DraftMaterial): StatedRule[] {
  return documents.flatMap((from) => {
    const ids = (from.extract?.keyParagraphs ?? []).flatMap(({ kind, id }) => (kind === 'law' ? [id] : []));
    const read = new Set(ids.slice(0, MOST_RULES));
    return from.document.paragraphs.filter(({ id }) => read.has(id)).flatMap((one) => ruleIn(one, from, authorities));
  });
}

function ruleIn(
  { id, text }: { readonly id: string; readonly text: string },
  from: MaterialDocument,
  authorities: readonly MaterialAuthority[],
): StatedRule[] {
  const link = linkTo(from, id);
  const cited = authorities.filter(({ sources }) =>
    sources.some(({ label, paragraph }) => label === from.label && paragraph === id),
  );
  const best = splitSentences(text)
    .map(({ start, end }) => text.slice(start, end).trim())
    .filter(isSentence)
    .map((sentence) => ({ sentence, score: scoreOf(sentence, cited) }))
    .sort((a, b) => b.score - a.score)
    .find(({ score }) => score > 0);
  if (!best) return [];
  const unnamed = cited.filter((one) => !isNamedIn(best.sentence)(one));
  const names = [...new Set(unnamed.map(nameOfAuthority))];
  return [
    {
      rule: pageSentence(best.sentence, [link]),
      authorities: unnamed.length === 0 ? [] : [pageSentence(`(${names.slice(0, MOST_NAMED).join('; ')})`, [link])],
    },
  ];
}

/** The rules of law, each a line with its authority; what the court found in this case is left out. */
export function statedLaw(material: DraftMaterial, besides: readonly NewSentence[] = []): NewBlock[] {
  const seen = new Set(besides.map(({ text }) => text));
  const own = rulesOf(material).filter(({ rule }) => !seen.has(rule.text) && !isFinding(rule, material));
  return own.map(({ rule, authorities }) => ({ type: 'text', style: 'bullet', sentences: [rule, ...authorities] }));
}

/** A sentence that the extract quotes as what was decided or found is no rule. */
const isFinding = ({ text }: NewSentence, { documents }: DraftMaterial): boolean =>
  documents.some((from) =>
    [...(from.extract?.facts ?? []), ...(from.extract?.orders ?? [])].some(
      (sentence) => fromExtract(from, sentence).text === text,
    ),
  );
