import type { Span } from '../core/text-span';
import { CHINESE_TITLES, COMPOUND_SURNAMES, PLACE_ENDINGS, PLACES, SURNAMES } from './tables/name-words';

const SURNAME = `(?:${COMPOUND_SURNAMES}|[${SURNAMES}])`;
const HAN = '[\\u3400-\\u9fff]';
const TITLED = new RegExp(`(${HAN}{1,4}?)(${CHINESE_TITLES})`, 'g');
const NAME = new RegExp(`^${SURNAME}${HAN}{0,2}$`);
const PLACE = new RegExp(`(${HAN}{2})(${PLACE_ENDINGS})`, 'g');
/** Characters of verbs and particles that no given name has. */
const NOT_IN_PERSON = /[认为由向对的是在说指称与和及并有被将把予给了裁官员方者名位]/;
/** Characters that do not belong to the name of a place: `該公司的醫院`. */
const NOT_IN_NAME = /[的该在一间本贵其及和与或由向往到被于同某两各有无为是即该此公去才到进入回去才到进入回]/;

/** Words before a title that are no name, though they may end in a surname's character. */
const NO_NAME =
  /(?:辩方|控方|双方|对方|一方|各方|主审|原审|高级|暂委|特委|资深|助理|代表|名|位|[女男总首任该位的两大])$/;

/** Finds Chinese names of people and places in a folded text that the folded source does not mention. */
export function findForeignChineseNames(text: string, source: string): Span[] {
  return [...findTitled(text, source), ...findPlaces(text, source), ...findNearMisses(text, source)];
}

/** Offices before a name, whose last character may be a surname. */
const OFFICE = /^.{0,3}?(?:主席|司机|经理|主任|院长|校长|职员)(?=.)/;

function findTitled(text: string, source: string): Span[] {
  return [...text.matchAll(TITLED)].flatMap((match) => {
    const run = (match[1] ?? '').replace(OFFICE, '');
    if (
      NO_NAME.test(run) ||
      (/师傅|经理|姑娘|督察/.test(match[2] ?? '') &&
        run.length > 2 &&
        source.includes(run.slice(-2) + (match[2] ?? '')))
    )
      return [];
    const candidates = [4, 3, 2, 1]
      .map((length) => run.slice(-length))
      .filter((name, at, all) => NAME.test(name) && !NOT_IN_PERSON.test(name) && all.indexOf(name) === at);
    const [longest] = candidates;
    if (longest === undefined || candidates.some((name) => isMentioned(name, source, match[2]))) return [];
    const end = match.index + (match[1] ?? '').length;
    return [{ start: end - longest.length, end }];
  });
}

/** Forms of address of the other sex. */
const TITLES_OF: Readonly<Record<string, string>> = {
  先生: '女士|小姐|太太',
  女士: '先生',
  小姐: '先生',
  太太: '先生',
};

/** A full name as it stands; a lone surname with a title, or with a given name and a title. */
function isMentioned(name: string, source: string, title = ''): boolean {
  if (name.length > 1 && source.includes(name)) return true;
  const surname = new RegExp(`^${SURNAME}`).exec(name)?.[0] ?? name;
  if (name !== surname) return false;
  const titles = TITLES_OF[title];
  // 游先生 where the document knows 游女士 alone.
  if (
    titles &&
    !new RegExp(`${surname}${HAN}{0,2}${title}`).test(source) &&
    new RegExp(`${surname}${HAN}{0,2}(?:${titles})`).test(source)
  )
    return false;
  return (
    new RegExp(`${surname}${HAN}{0,2}(?:${CHINESE_TITLES})`).test(source) ||
    new RegExp(`(?:[人员诉及、,"(:\\s]|^)${surname}${HAN}{2}(?!${HAN}{0,2}(?:道|街|路|邨))`).test(source)
  );
}

function findPlaces(text: string, source: string): Span[] {
  const ended = [...text.matchAll(PLACE)].filter(
    ([said, name = '']) => !NOT_IN_NAME.test(name) && !source.includes(said),
  );
  const named = [...text.matchAll(new RegExp(PLACES, 'g'))].filter(([said]) => !source.includes(said));
  return [...ended, ...named].map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

const FULL_NAME = new RegExp(`(?:${COMPOUND_SURNAMES})${HAN}{1,2}|[${SURNAMES}]${HAN}{2}`, 'g');
const INTRODUCED = new RegExp(
  `(?:被告人?|原告人?|申请人|答辩人|上诉人|受害人|证人|事主|职员|经理|司机|裁判官|法官|[员师长]|诉|[:、])(${SURNAME}${HAN}{2})`,
  'g',
);

/** Three characters before a form of address that is nothing else, whatever the surname. */
const ADDRESSED = new RegExp(`(${HAN}{3})(?=先生|女士|小姐|太太)`, 'g');

/** Names of three characters that share two with a name of the document, in place: 甄偉雄 for 甄偉棠. */
function findNearMisses(text: string, source: string): Span[] {
  const known = [
    ...new Set([...source.matchAll(INTRODUCED), ...source.matchAll(ADDRESSED)].map((match) => match[1] ?? '')),
  ].filter((name) => name.length === 3);
  return [...text.matchAll(FULL_NAME), ...text.matchAll(ADDRESSED)].flatMap((match) => {
    const said = match[1] ?? match[0];
    if (NOT_IN_PERSON.test(said.slice(1))) return [];
    if (match[1] !== undefined && (NOT_IN_PERSON.test(said) || isMentioned(said.slice(-1), source))) return [];
    if (
      source.includes(said) ||
      new RegExp(CHINESE_TITLES).test(said) ||
      !known.some((name) => differsByOne(name, said))
    )
      return [];
    return [{ start: match.index, end: match.index + said.length }];
  });
}

const differsByOne = (a: string, b: string): boolean =>
  a.length === b.length && [...a].filter((char, at) => char !== b.charAt(at)).length === 1;
