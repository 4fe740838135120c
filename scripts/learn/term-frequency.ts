import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { loadEntries } from '../../utils/glossary/entries';
import { findForms } from '../../utils/glossary/find-terms';
import { buildIndex } from '../../utils/glossary/search-glossary';

/*
 * Learns how usual each English term is in ordinary judgments:
 *   tsx scripts/learn/term-frequency.ts
 * Counted: the share of judgments that hold the term at all, over the judgments in ../shared/corpora (English common
 * law) and the Hong Kong ones in ../shared/samples. A term that is rare there and frequent on a page tells what the
 * page is about. Only shares are kept, no text.
 */

const ROOT = join(import.meta.dirname, '../..');
const SHARED = join(ROOT, '../shared');
const OUT = join(ROOT, 'utils/glossary/data/term-frequency.json');

/** So many Hong Kong judgments are few: what stands in three of them or more is usual here (leave to appeal, HKSAR). */
const USUAL_HERE = 3;

/** A term in fewer judgments than this is as rare as one in none. */
const LEAST_SHARE = 0.03;

function readJudgments(): { readonly text: string; readonly isLocal: boolean }[] {
  const lines = gunzipSync(readFileSync(join(SHARED, 'corpora/pinpoints.jsonl.gz')))
    .toString('utf8')
    .trimEnd()
    .split('\n');
  const cited = lines.map((line) => {
    const { paragraphs } = JSON.parse(line) as { paragraphs: { text: string }[] };
    return paragraphs.map(({ text }) => text).join('\n');
  });
  const folder = join(SHARED, 'samples/hong-kong');
  const local = readdirSync(folder).map(
    (name) => (JSON.parse(readFileSync(join(folder, name), 'utf8')) as { text: string }).text,
  );
  return [...cited.map((text) => ({ text, isLocal: false })), ...local.map((text) => ({ text, isLocal: true }))];
}

const index = buildIndex(await loadEntries());
const judgments = readJudgments();
const counts = new Map<string, number>();
const here = new Map<string, number>();
const locals = judgments.filter(({ isLocal }) => isLocal).length;
for (const { text, isLocal } of judgments) {
  const keys = new Set(
    findForms(index, text, { everyWord: true }).flatMap(({ form }) => {
      const found = index.forms[form];
      return found?.language === 'en' ? [found.key] : [];
    }),
  );
  for (const key of keys) {
    counts.set(key, (counts.get(key) ?? 0) + 1);
    if (isLocal) here.set(key, (here.get(key) ?? 0) + 1);
  }
}
const shareOf = (key: string, count: number): number => {
  const local = here.get(key) ?? 0;
  return Math.max(count / judgments.length, local >= USUAL_HERE ? (local - 1) / locals : 0);
};
const shares = [...counts]
  .map(([key, count]) => [key, Math.round(shareOf(key, count) * 100)] as const)
  .filter(([, share]) => share >= LEAST_SHARE * 100)
  .sort(([a, left], [b, right]) => right - left || a.localeCompare(b));
const told = {
  learnt: new Date().toISOString().slice(0, 10),
  judgments: judgments.length,
  percent: Object.fromEntries(shares),
};
writeFileSync(OUT, `${JSON.stringify(told, null, 1)}\n`);
console.log(`${shares.length} terms stand in ${LEAST_SHARE * 100} % of ${judgments.length} judgments or more`);
