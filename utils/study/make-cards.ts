import type { AskedIn, Learnable, LearnableLine, LearnablePair, StudyCard } from './types';

/** Anki's tags are divided by spaces. */
const NOT_IN_TAG = /[^\p{L}\p{N}-]+/gu;

const tagOf = (text: string): string => text.trim().toLowerCase().replace(NOT_IN_TAG, '-');

/** How a provision is written in a language: `s 6(1)` → 第6(1)條. */
type NameProvision = (norm: string, language: AskedIn) => string;

/** Makes a card of each pair and line kept; one that is kept twice, as a term and as a definition, is asked once. */
export function makeCards(
  kept: readonly Learnable[],
  asked: AskedIn,
  nameProvision: NameProvision = (norm) => norm,
): StudyCard[] {
  const cards = kept.flatMap((one) => (one.kind === 'line' ? cardOfLine(one, nameProvision) : cardOfPair(one, asked)));
  const faces = new Set<string>();
  return cards.filter(({ front, back, question = '' }) => {
    const face = `${question}\t${front.toLowerCase()}\t${back.toLowerCase()}`;
    return !faces.has(face) && faces.add(face);
  });
}

function cardOfPair({ id, kind, en, zhHant, note, source, cap }: LearnablePair, asked: AskedIn): StudyCard[] {
  if (en.trim() === '' || zhHant.trim() === '') return [];
  const [front, back] = asked === 'en' ? [en.trim(), zhHant.trim()] : [zhHant.trim(), en.trim()];
  return [
    {
      id: `${kind}|${id}|${asked}`,
      front,
      back,
      asked,
      ...(note && { note }),
      ...(source && { source }),
      tags: ['sidenote', kind, ...(cap ? [`cap-${tagOf(cap)}`] : [])],
    },
  ];
}

/** A line is asked in its own language, whichever the terms are asked in: the case or section stands in front. */
function cardOfLine(
  { id, asks, text, number, title, citation, url }: LearnableLine,
  nameProvision: NameProvision,
): StudyCard[] {
  if (text.trim() === '') return [];
  const isSection = asks === 'elements';
  const asked: AskedIn = /\p{Script=Han}/u.test(text) ? 'zh-Hant' : 'en';
  const provision = number !== undefined && isSection ? nameProvision(number, asked) : undefined;
  const place = provision ?? (number === undefined ? undefined : `[${number}]`);
  return [
    {
      id: `line|${id}`,
      front: [title, citation, provision].filter(Boolean).join(asked === 'en' ? ', ' : '，'),
      back: text.trim(),
      asked,
      question: asks,
      source: [citation ?? title, place].filter(Boolean).join(' '),
      ...(url !== '' && { url }),
      tags: ['sidenote', isSection ? 'section' : 'holding'],
    },
  ];
}
