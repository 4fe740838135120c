const KEY = 'recent-look-ups';
const MOST_KEPT = 8;

/** The last look-ups, newest first. They stay in this extension's own storage on this computer. */
export function readRecent(storage: Storage): string[] {
  try {
    const kept: unknown = JSON.parse(storage.getItem(KEY) ?? '[]');
    return Array.isArray(kept) ? kept.filter((query) => typeof query === 'string').slice(0, MOST_KEPT) : [];
  } catch {
    return [];
  }
}

export function rememberLookUp(storage: Storage, query: string): string[] {
  const kept = [query, ...readRecent(storage).filter((other) => other !== query)].slice(0, MOST_KEPT);
  storage.setItem(KEY, JSON.stringify(kept));
  return kept;
}

export const forgetRecent = (storage: Storage): void => storage.removeItem(KEY);
