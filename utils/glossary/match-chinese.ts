import { dropParticles, type GlossaryIndex } from './build-index';
import { type Hits, STEP } from './hits';
import { chineseFormKey } from './normalise';
import { firstNotBefore } from './sorted-range';

/** One character stands in thousands of terms; more than this no reader looks through. */
const INSIDE_READ = 600;

/** Share of common pairs of characters from which a term counts as meant. */
const ALIKE = 0.4;

/** Form whose key stands at this place of the joined keys. */
function formAt(index: GlossaryIndex, place: number): { form: number; start: number } {
  const starts = index.chineseStarts;
  const next = firstNotBefore(starts.length, (at) => ((starts[at] ?? 0) > place ? '1' : '0'), '1');
  return { form: index.chineseForms[next - 1] ?? -1, start: starts[next - 1] ?? 0 };
}

/** Notes the forms that hold the key, from their beginning or inside. */
function addHolding(index: GlossaryIndex, key: string, hits: Hits): void {
  let place = index.chinese.indexOf(key);
  for (let read = 0; place >= 0 && read < INSIDE_READ; read += 1) {
    const { form, start } = formAt(index, place);
    const length = index.forms[form]?.key.length ?? 1;
    const begins = place === start;
    hits.add(form, begins ? STEP.prefix : STEP.inside, key.length / length, begins ? 'prefix' : 'inside');
    place = index.chinese.indexOf(key, place + 1);
  }
}

/** Notes the forms that share most pairs of characters: one character mistyped, left out or too many. */
function addAlike(index: GlossaryIndex, key: string, hits: Hits): void {
  const shared = new Map<number, number>();
  for (let at = 0; at + 1 < key.length; at += 1) {
    for (const form of index.bigrams.get(key.slice(at, at + 2)) ?? []) shared.set(form, (shared.get(form) ?? 0) + 1);
  }
  for (const [form, pairs] of shared) {
    const length = index.forms[form]?.key.length ?? 0;
    const alike = (2 * pairs) / (key.length - 1 + Math.max(length - 1, 1));
    if (alike >= ALIKE) hits.add(form, STEP.fuzzy, alike, 'fuzzy');
  }
}

/** Looks a Chinese query up, in either script. */
export function matchChinese(index: GlossaryIndex, query: string, wanted: number, hits: Hits): void {
  const key = chineseFormKey(query);
  if (key === '') return;
  for (const form of index.exact.get(key) ?? []) hits.add(form, STEP.exact, 1, 'exact');
  const loose = dropParticles(key);
  for (const form of index.inflected.get(loose) ?? []) hits.add(form, STEP.inflected, 1, 'inflected');
  for (const form of index.exact.get(loose) ?? []) hits.add(form, STEP.inflected, 1, 'inflected');
  addHolding(index, key, hits);
  if (hits.count(STEP.fuzzy) < wanted && key.length > 2) addAlike(index, key, hits);
}
