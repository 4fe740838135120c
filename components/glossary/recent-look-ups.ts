const KEY = 'recent-look-ups';
const MOST_KEPT = 8;

/** Where look-ups are kept and for which matter. Where records are off or end with the browser, they end with the page. */
export type RecentPlace = { readonly storage: Storage; readonly matterId: string | null };

type Keeping = { readonly keep: 'kept' | 'session' | 'off'; readonly matterId: string | null };

export const recentPlace = ({ keep, matterId }: Keeping): RecentPlace => ({
  storage: keep === 'kept' ? localStorage : sessionStorage,
  matterId,
});

/** A client's name may be among them: each matter has its own. */
const keyOf = ({ matterId }: RecentPlace): string => (matterId === null ? KEY : `${KEY} ${matterId}`);

/** The last look-ups, newest first. They stay in this extension's own storage on this computer. */
export function readRecent(place: RecentPlace): string[] {
  try {
    const kept: unknown = JSON.parse(place.storage.getItem(keyOf(place)) ?? '[]');
    return Array.isArray(kept) ? kept.filter((query) => typeof query === 'string').slice(0, MOST_KEPT) : [];
  } catch {
    return [];
  }
}

export function rememberLookUp(place: RecentPlace, query: string): string[] {
  const kept = [query, ...readRecent(place).filter((other) => other !== query)].slice(0, MOST_KEPT);
  place.storage.setItem(keyOf(place), JSON.stringify(kept));
  return kept;
}

export const forgetRecent = (place: RecentPlace): void => place.storage.removeItem(keyOf(place));
