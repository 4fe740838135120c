/** Where a Chinese term is at home. Absent on an entry means Hong Kong. */
export type ChineseUsage = 'hong-kong' | 'mainland' | 'taiwan';

/** One way to write a term in Chinese, with its readings. */
export type ChineseForm = {
  readonly zhHant: string;
  readonly zhHans: string;
  readonly jyutping?: string;
  readonly pinyin?: string;
};

/** Other ways to write the same meaning: the headword stays first. */
export type Variants = {
  /** Inflections that stand as headwords elsewhere, spellings, abbreviations ("CFA", "ex p"). */
  readonly en?: readonly string[];
  /** Short forms and equal alternatives (終院 beside 終審法院). */
  readonly zh?: readonly ChineseForm[];
  /** What people say for it in everyday Cantonese (炒魷魚); found, never proposed for a pleading. */
  readonly everyday?: readonly ChineseForm[];
};

/** One meaning in both languages. `id` stays the same as long as both headwords do. */
export type GlossaryEntry = {
  readonly id: string;
  readonly en: string;
  readonly zhHant: string;
  readonly zhHans: string;
  readonly jyutping?: string;
  readonly pinyin?: string;
  readonly domain: string;
  readonly note?: string;
  /** `Cap. 609 s. 2; Cap. 4A O. 1 r. 4`, or `usage` where no enactment defines the pair. */
  readonly source: string;
  readonly usage?: ChineseUsage;
  readonly variants?: Variants;
  /** Practice uses the pair in general; without it, a pair with a provision is what one chapter means. */
  readonly common?: boolean;
  /** ISO 8601: which version of the chapter a definition was imported from. */
  readonly versionDate?: string;
};

export type MatchKind =
  | 'exact'
  | 'inflected'
  | 'romanised'
  /** The term is longer and begins with the query. */
  | 'prefix'
  /** The term is longer and holds the query. */
  | 'inside'
  /** Spelt like the query. */
  | 'fuzzy'
  /** The query is longer: the term stands in it. */
  | 'sentence'
  /** The term has some words of the query and lacks others. */
  | 'part';

/** Which form of the entry answered the query, and how well it fits. */
export type Matched = {
  readonly form: string;
  readonly language: 'en' | 'zh' | 'jyutping' | 'pinyin';
  readonly how: MatchKind;
};

export type SearchResult = { readonly entry: GlossaryEntry; readonly score: number; readonly matched: Matched };

/** `data/characters.json`: the two strings run in step. */
export type ScriptTable = { readonly from: string; readonly to: string };

/** `data/readings.json`: readings divided by blanks, in step with the characters. */
export type CharacterReadings = { readonly characters: string; readonly jyutping: string; readonly pinyin: string };
