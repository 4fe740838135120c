/** Letters of a name that two lines of the head hold. */
const ROOM = 76;

const BETWEEN = /\s+(?:v\.?|and|對|訴)\s+/;

/** The first words of a name, cut between words where it is too long: `The Incorporated Owners of Otter …`. */
function cut(name: string, room: number): string {
  if (name.length <= room) return name;
  const whole = name.slice(0, room).replace(/[\s,]+\S*$/, '');
  return `${whole === '' ? name.slice(0, room) : whole} …`;
}

/**
 * A case's name short enough for two lines, with both parties in it: a long name gives up its own end, never the other
 * party. Names that fit, and those of one party, stay as they are.
 */
export function shortTitle(title: string): string {
  const between = BETWEEN.exec(title);
  if (title.length <= ROOM || between === null) return title;
  const first = title.slice(0, between.index);
  const second = title.slice(between.index + between[0].length);
  const room = ROOM - between[0].length;
  const half = Math.floor(room / 2);
  const forFirst = Math.max(half, room - second.length);
  const shortFirst = cut(first, forFirst);
  return `${shortFirst}${between[0]}${cut(second, Math.max(half, room - shortFirst.length))}`;
}
