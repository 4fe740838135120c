/** First place in a sorted list whose text is not before `key`. */
export function firstNotBefore(length: number, textAt: (place: number) => string, key: string): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (textAt(middle) < key) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Places in a sorted list whose text begins with `prefix`, at most `limit` of them. */
export function placesWithPrefix(
  length: number,
  textAt: (place: number) => string,
  prefix: string,
  limit: number,
): number[] {
  const places: number[] = [];
  for (let at = firstNotBefore(length, textAt, prefix); at < length && places.length < limit; at += 1) {
    if (!textAt(at).startsWith(prefix)) break;
    places.push(at);
  }
  return places;
}
