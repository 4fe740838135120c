import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Meaning } from './build-glossary';

/*
 * The terms that practice uses, field by field (data/practice/*.tsv). A row that names a pair already known takes that
 * pair's place: practice says which form comes first, the known row keeps the provision that defines it.
 */

/** Which subject of the glossary a file belongs to. */
const SUBJECTS: Readonly<Record<string, string>> = {
  'civil-procedure': 'civil procedure',
  'personal-injury': 'tort',
  'probate-trusts': 'trusts',
  building: 'building management',
  ip: 'IP',
  landlord: 'landlord and tenant',
};

/** Lists the files with their subjects. */
export function practiceFiles(data: string): { readonly file: string; readonly subject: string }[] {
  const names = readdirSync(join(data, 'practice')).filter((name) => name.endsWith('.tsv'));
  return names.sort().map((name) => {
    const field = name.replace(/\.tsv$/, '');
    return { file: `practice/${name}`, subject: SUBJECTS[field] ?? field };
  });
}

/** How a form is compared: winding-up is winding up; Chinese is compared as it is. */
const plain = (form: string): string =>
  form
    .toLowerCase()
    .replace(/[^a-z0-9\p{Script=Han}]+/gu, ' ')
    .trim();

const lower = (forms: readonly string[]): string[] => forms.map(plain);

const together = (first: readonly string[], second: readonly string[]): string[] => {
  const seen = new Set(lower(first));
  return [...first, ...second.filter((form) => !seen.has(plain(form)))];
};

const isHongKong = ({ usage, domain }: Meaning): boolean => usage === '' && domain !== 'title';

/** The same headword, and one of the two headwords in Chinese is among the other's forms. */
function isSame(known: Meaning, given: Meaning): boolean {
  const [head = ''] = given.en;
  const [chinese = ''] = given.zh;
  return (
    isHongKong(known) &&
    lower(known.en).includes(plain(head)) &&
    (known.zh.includes(chinese) || given.zh.includes(known.zh[0] ?? ''))
  );
}

/** All that the known row says is said by the given one. */
function isSubsumed(known: Meaning, given: Meaning): boolean {
  const en = lower(given.en);
  return (
    isHongKong(known) &&
    known.source === 'usage' &&
    lower(known.en).every((form) => en.includes(form)) &&
    known.zh.every((form) => given.zh.includes(form))
  );
}

/** One meaning of both, the given one's forms first. */
function unite(known: Meaning, given: Meaning): Meaning {
  const sources = together(known.source.split('; '), given.source.split('; ')).filter((source) => source !== 'usage');
  return {
    ...given,
    en: known.common ? together(known.en, given.en) : together(given.en, known.en),
    zh: known.common ? together(known.zh, given.zh) : together(given.zh, known.zh),
    zhHans: [],
    domain: known.common ? known.domain : given.domain,
    source: sources.join('; ') || 'usage',
    note: given.note || known.note,
    everyday: together(given.everyday, known.everyday),
    common: true,
  };
}

/** Meanings by each English form they have. */
function byForm(meanings: readonly Meaning[]): Map<string, Meaning[]> {
  const forms = new Map<string, Meaning[]>();
  for (const meaning of meanings) {
    for (const form of lower(meaning.en)) {
      const known = forms.get(form);
      if (known === undefined) forms.set(form, [meaning]);
      else known.push(meaning);
    }
  }
  return forms;
}

/** Practice in one meaning each: a pair that two fields name is one pair, in the field that names it first. */
function uniteRows(rows: readonly Meaning[]): Meaning[] {
  const united: Meaning[] = [];
  const places = new Map<string, number[]>();
  for (const row of rows) {
    const head = plain(row.en[0] ?? '');
    const known = places.get(head) ?? [];
    const again = known.find((at) => united[at] !== undefined && isSame(united[at], row));
    const first = united[again ?? -1];
    if (again !== undefined && first !== undefined) united[again] = unite(row, first);
    else places.set(head, [...known, united.push({ ...row, common: true }) - 1]);
  }
  return united;
}

/** Puts the rows of practice first, in place of what they name again. */
export function addPractice(meanings: readonly Meaning[], rows: readonly Meaning[]): Meaning[] {
  const forms = byForm(meanings);
  const replaced = new Set<Meaning>();
  const common = uniteRows(rows).map((row) => {
    let given = row;
    for (const known of new Set(lower(row.en).flatMap((form) => forms.get(form) ?? []))) {
      if (replaced.has(known)) continue;
      const same = isSame(known, given);
      if (!same && !isSubsumed(known, given)) continue;
      if (same) given = unite(given, known);
      replaced.add(known);
    }
    return given;
  });
  return [...common, ...meanings.filter((meaning) => !replaced.has(meaning))];
}
