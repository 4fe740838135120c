import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DOMParser, parseHTML } from 'linkedom';
import type { Definition } from '../utils/core/definition';
import { harvestDefinitions } from '../utils/glossary/harvest-definitions';
import { harvestElements, type WalkedNode } from '../utils/glossary/harvest-elements';

/*
 * Pair-F1 of harvested definitions on two real chapters: every pair that the law's own `term` markup gives, counted by
 * language, against what is read from the flattened text and from the elements.
 */

type Chapter = { readonly name: string; readonly language: 'en' | 'zh-Hant'; readonly roots: readonly Element[] };

type Section = { readonly textEn?: string; readonly textZh?: string };

const BLOCKS =
  /^(?:subsection|section|def|paragraph|subparagraph|heading|leadin|part|schedule|longtitle|content|continued)$/;

function nameOf(element: Element): string {
  return (/leg-([A-Za-z]+)/.exec(element.getAttribute('class') ?? '')?.[1] ?? element.localName).toLowerCase();
}

/** Text as a page copies it: a line for each block, blanks collapsed. */
function flattenText(node: Node): string {
  if (node.nodeType === 3) return (node.nodeValue ?? '').replace(/\s+/g, ' ');
  if (node.nodeType !== 1) return '';
  const inner = [...node.childNodes].map(flattenText).join('');
  return BLOCKS.test(nameOf(node as Element)) ? `\n${inner}\n` : inner;
}

const plain = (text: string): string => text.toLowerCase().replace(/[\s《》]/g, '');

const pairsOf = (definitions: readonly Pick<Definition, 'en' | 'zhHant'>[]): string[] =>
  definitions.flatMap(({ en, zhHant }) =>
    en.flatMap((each) => zhHant.map((other) => `${plain(each)}|${plain(other)}`)),
  );

/** Pairs of the markup: in each def the terms without language, and those of the other. */
function markedPairs({ language, roots }: Chapter): string[] {
  return roots.flatMap((root) => {
    const groups: { own: string[]; other: string[]; def: Element | null }[] = [];
    for (const term of root.querySelectorAll('term')) {
      const isOther = term.hasAttribute('xml:lang');
      const def = term.closest('def');
      const last = groups.at(-1);
      const begins = last === undefined || last.def !== def || (!isOther && last.other.length > 0);
      const group = begins ? { own: [], other: [], def } : last;
      if (begins) groups.push(group);
      group[isOther ? 'other' : 'own'].push(term.textContent ?? '');
    }
    return groups.flatMap(({ own, other }) => {
      const [en, zhHant] = language === 'en' ? [own, other] : [other, own];
      return pairsOf([{ en: [...new Set(en)], zhHant: zhHant.flatMap((each) => each.split('、')) }]);
    });
  });
}

function score(expected: readonly string[], found: readonly string[]): string {
  const left = [...expected];
  const right = found.filter((pair) => {
    const at = left.indexOf(pair);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  }).length;
  return ((200 * right) / Math.max(expected.length + found.length, 1)).toFixed(1);
}

function readChapters(samples: string): Chapter[] {
  const xml = (['en', 'zh-Hant-HK'] as const).map((language): Chapter => {
    const text = readFileSync(join(samples, `hklm/cap486-${language}.xml`), 'utf8');
    const root = new DOMParser().parseFromString(text, 'text/xml').querySelector('main');
    return {
      name: 'Cap. 486',
      language: language === 'en' ? 'en' : 'zh-Hant',
      roots: root === null ? [] : [root as unknown as Element],
    };
  });
  const saved = JSON.parse(readFileSync(join(samples, 'hklii-legislation/cap57.json'), 'utf8')) as {
    parts: { sections?: Section[] }[];
  };
  const sections = saved.parts.flatMap(({ sections: inside }) => inside ?? []);
  const html = (['textEn', 'textZh'] as const).map((side): Chapter => {
    const roots = sections.flatMap((section) => {
      const body = parseHTML(`<html><body>${section[side] ?? ''}</body></html>`).document.body;
      return [body as unknown as Element];
    });
    return { name: 'Cap. 57', language: side === 'textEn' ? 'en' : 'zh-Hant', roots };
  });
  return [...xml, ...html];
}

/** Scores both routes on each chapter and language. */
export function measureDefinitions(samples: string): Record<string, string | number>[] {
  return readChapters(samples).map((chapter) => {
    const expected = markedPairs(chapter);
    const text = chapter.roots.map(flattenText).join('\n');
    const elements = chapter.roots.flatMap((root) => harvestElements(root as unknown as WalkedNode, chapter.language));
    return {
      chapter: chapter.name,
      language: chapter.language,
      pairs: expected.length,
      'F1 by text': score(expected, pairsOf(harvestDefinitions(text, chapter.language))),
      'F1 one line': score(expected, pairsOf(harvestDefinitions(text.replace(/\s+/g, ' '), chapter.language))),
      'F1 by elements': score(expected, pairsOf(elements)),
    };
  });
}
