/**
 * The words of a text for matching: English lowercased and lightly stemmed, Chinese as overlapping pairs of characters.
 * One rule for both languages, so mixed text needs no switch and no segmenter.
 *
 * `The judges allowed appeals` → `the judge allow appeal` · `上訴駁回` → `上訴 訴駁 駁回`
 */
export function words(text: string): string[] {
  const found: string[] = [];
  for (const [run] of text.normalize('NFKC').matchAll(RUN)) {
    if (isChinese(run)) pushPairs(run, found);
    else found.push(stem(run.toLowerCase()));
  }
  return found;
}

/** As `words`, without the words that say nothing about a text's subject. */
export const contentWords = (text: string): string[] => words(text).filter((word) => !FUNCTION_WORDS.has(word));

/** Runs of Chinese characters; Latin words with inner apostrophes and dots; numbers with separators. */
const RUN =
  /\p{Script=Han}+|\p{N}+(?:[.,]\p{N}+){0,8}|[[\p{L}\p{M}]--\p{Script=Han}]+(?:['’][\p{L}--\p{Script=Han}]+){0,3}/gv;

const isChinese = (run: string): boolean => /^\p{Script=Han}/u.test(run);

function pushPairs(run: string, found: string[]): void {
  const characters = [...run];
  if (characters.length === 1) found.push(run);
  for (let at = 0; at + 1 < characters.length; at++) found.push(`${characters[at]}${characters[at + 1]}`);
}

/** Words whose endings only look like endings. */
const IRREGULAR: Readonly<Record<string, string>> = {
  this: 'this',
  his: 'his',
  its: 'its',
  was: 'was',
  has: 'has',
  does: 'does',
  is: 'is',
  as: 'as',
  us: 'us',
  thus: 'thus',
  during: 'during',
  nothing: 'nothing',
  anything: 'anything',
  something: 'something',
  being: 'be',
  been: 'be',
  paid: 'pay',
  said: 'say',
  held: 'hold',
  found: 'find',
  made: 'make',
  gave: 'give',
  given: 'give',
  took: 'take',
  taken: 'take',
  knew: 'know',
  known: 'know',
  sought: 'seek',
  brought: 'bring',
  bought: 'buy',
  sold: 'sell',
  told: 'tell',
  went: 'go',
  gone: 'go',
  arose: 'arise',
  arisen: 'arise',
  broken: 'break',
  driven: 'drive',
  drove: 'drive',
  withdrew: 'withdraw',
  withdrawn: 'withdraw',
  stole: 'steal',
  stolen: 'steal',
  men: 'man',
  women: 'woman',
  children: 'child',
  bias: 'bias',
  gas: 'gas',
  basis: 'basis',
  bases: 'basis',
};

/** Stems repeat thousands of times in a judgment; the memory is emptied before it can grow without bound. */
const STEMS = new Map<string, string>();
const MOST_STEMS = 20_000;

function stem(word: string): string {
  const known = STEMS.get(word);
  if (known !== undefined) return known;
  if (STEMS.size >= MOST_STEMS) STEMS.clear();
  const bare = word.replace(/['’]s?$/, '').replace(/['’]/g, '');
  const found = Object.hasOwn(IRREGULAR, bare) ? (IRREGULAR[bare] ?? bare) : stripEnding(bare);
  STEMS.set(word, found);
  return found;
}

/** Longer runs of letters are no English words; leaving them alone keeps the patterns below cheap. */
const LONGEST_STEMMED = 24;

/** Plural, past, continuous and adverb endings: enough that `dismissing`, `dismissed` and `dismisses` meet. */
function stripEnding(word: string): string {
  if (word.length < 4 || word.length > LONGEST_STEMMED) return word;
  const singular = word
    .replace(/(?<=[a-z]{2})ies$/, 'y')
    .replace(/(?<=ss|sh|ch|x|zz)es$/, '')
    .replace(/(?<=[a-rt-z])s$/, (ending, at: number) => (/[ui]$/.test(word.slice(0, at)) ? ending : ''));
  return settle(
    singular
      .replace(/(?<=[a-z]{2})ied$/, 'y')
      .replace(/(?<=[a-z]*[aeiouy][a-z]+)(?:ing|ed)$/, '')
      .replace(/(?<=[a-z]{4})ly$/, ''),
    singular,
  );
}

/** `stopp` → `stop`, and a silent e dropped on both sides, so that `receive` and `receiving` meet. */
function settle(stripped: string, before: string): string {
  const single = stripped !== before ? stripped.replace(/([bdgkmnprt])\1$/, '$1') : stripped;
  return single.length > 4 ? single.replace(/(?<=[^aeiou])e$/, '') : single;
}

/** Stemmed as `words` gives them. Negations and modals stay: they carry law. */
const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  words(
    'a an the of to in on at by for from with without within into upon under over as is are was were be been being am and or but ' +
      'if then than that this these those it its he she they them his her their him we our us i my me you your who whom whose ' +
      'which what when where there here such so do does did done has have had having also only both each any all some more most ' +
      'other same very up out about between after before again further once because while during through ' +
      '的 了 是 在 和 及 與 或 而 就 也 都 於 之 以 其 該 此 這 那 并 並 與 與',
  ),
);
