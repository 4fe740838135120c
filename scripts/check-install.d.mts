export function recordInstall(modules: string): void;
export function findDamage(modules: string): string[];
export function removeDamage(modules: string, names: readonly string[]): void;
