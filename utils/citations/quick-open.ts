import { extractCitations } from './extract-citations';
import { NEUTRAL_COURTS } from './tables/neutral-courts';

export type OpenTarget = { readonly norm: string; readonly url: string };

const CODES: ReadonlyMap<string, string> = new Map(
  NEUTRAL_COURTS.flatMap((court) =>
    [court.code, ...(court.also ?? [])].map((name) => [name.replace(/ /g, '').toLowerCase(), court.code] as const),
  ),
);

/** Nobody types more into an address bar and means a citation. */
const LONGEST = 300;

const TYPED_NEUTRAL = /^\[?\(?((?:19|20)\d\d)[\])]?\s*([a-z][a-z ()]{1,10}?)\s*(\d{1,5})(?:\s*\(?([a-z]{2,10})\)?)?$/i;
const TYPED_CHAPTER =
  /^(?:cap|c|chapter)?\.?\s*(\d{1,4}[a-z]{0,2})\s*,?\s*(?:(s|ss|sec|section|sch|schedule|r|reg)\.?\s*(\d.{0,20}))?$/i;

/**
 * Where a citation typed or pasted by the reader leads; null when it is none that has a sure address.
 *
 * `2019 hkcfa 45` → `[2019] HKCFA 45` · `cap 622 s 12` → `Cap 622 s 12` · `第622章第12條` → the same
 */
export function openTarget(typed: string): OpenTarget | null {
  const plain = typed.normalize('NFKC').trim().replace(/\s+/g, ' ');
  if (plain === '' || plain.length > LONGEST) return null;
  for (const form of [spellNeutral(plain), plain, spellChapter(plain)]) {
    if (form === undefined) continue;
    const found = extractCitations(form).find(({ url }) => url !== undefined);
    if (found?.url !== undefined) return { norm: found.norm, url: found.url };
  }
  return null;
}

function spellNeutral(plain: string): string | undefined {
  const match = TYPED_NEUTRAL.exec(plain);
  const code = CODES.get((match?.[2] ?? '').replace(/ /g, '').toLowerCase());
  if (!match || code === undefined) return undefined;
  const division = match[4] ? ` (${match[4][0]?.toUpperCase()}${match[4].slice(1).toLowerCase()})` : '';
  const bare = NEUTRAL_COURTS.some((court) => court.code === code && court.bare);
  return bare && !plain.startsWith('[')
    ? `${match[1]} ${code} ${match[3]}`
    : `[${match[1]}] ${code} ${match[3]}${division}`;
}

function spellChapter(plain: string): string | undefined {
  const match = TYPED_CHAPTER.exec(plain);
  if (!match || !/^c/i.test(plain)) return undefined;
  const provision = match[2] ? ` ${match[2].toLowerCase()} ${match[3]}` : '';
  return `Cap ${match[1]?.toUpperCase()}${provision}`;
}
