import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const css = readFileSync(join(__dirname, 'tokens.css'), 'utf8');

type Colours = Readonly<Record<string, { light: string; dark: string }>>;

const PAIR = /--sn-([a-z0-9-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g;

const coloursIn = (text: string): Colours =>
  Object.fromEntries([...text.matchAll(PAIR)].map(([, name, light, dark]) => [name, { light, dark }]));

const [usual = '', more = ''] = css.split('@media (prefers-contrast: more)');
const base = coloursIn(usual);
const themes: readonly (readonly [string, Colours])[] = [
  ['as usual', base],
  ['with more contrast', { ...base, ...coloursIn(more) }],
];

/** Relative luminance, WCAG 2.2. */
function luminance(colour: string): number {
  const channel = (at: number): number => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}

function contrast(a: string, b: string): number {
  const [darker = 0, lighter = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (lighter + 0.05) / (darker + 0.05);
}

const TEXT = ['ink', 'ink-2', 'ink-3', 'seal', 'link', 'good', 'warn', 'bad'];
const GROUNDS = ['paper', 'raised', 'sunk', 'seal-wash'];

const pairs = (inks: readonly string[], grounds: readonly string[]) =>
  themes.flatMap(([theme, colours]) =>
    (['light', 'dark'] as const).flatMap((scheme) =>
      inks.flatMap((ink) =>
        grounds.map((ground) => ({
          name: `${ink} on ${ground}, ${scheme}, ${theme}`,
          ratio: contrast(colours[ink]?.[scheme] ?? '', colours[ground]?.[scheme] ?? ''),
        })),
      ),
    ),
  );

describe('colours', () => {
  it('give text a contrast of 4.5 on every ground', () => {
    expect(pairs(TEXT, GROUNDS).filter(({ ratio }) => !(ratio >= 4.5))).toEqual([]);
  });

  it('give ink 4.5 on a marked word', () => {
    expect(pairs(['ink'], ['mark']).filter(({ ratio }) => !(ratio >= 4.5))).toEqual([]);
  });

  it('give the edge of a control 3', () => {
    expect(pairs(['rule-strong'], ['paper', 'raised']).filter(({ ratio }) => !(ratio >= 3))).toEqual([]);
  });
});
