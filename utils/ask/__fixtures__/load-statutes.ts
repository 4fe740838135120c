import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const SAMPLES = resolve(import.meta.dirname, '../../../../shared/samples');

export type Row = { readonly number: string; readonly text: string; readonly heading: string };

const plain = (markup: string): string =>
  markup
    .replace(/<[^>]+>/g, ' ')
    .replace(/&nbsp;/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** The provisions of a sample chapter, read plainly: `cap57-en`, `cap57-zh`, `cap486-en`, `cap486-zh`. */
export function loadStatute(name: string): Row[] | undefined {
  if (/^cap57-(?:en|zh)$/.test(name)) return loadElements(name.endsWith('en') ? 'En' : 'Zh');
  if (/^cap486-(?:en|zh)$/.test(name)) return loadXml(`cap486-${name.endsWith('en') ? 'en' : 'zh-Hant-HK'}.xml`);
  return undefined;
}

type Part = {
  title: string;
  titleZh: string;
  sections: (Record<'title' | 'titleZh' | 'subpath', string> & Record<string, string>)[];
};

function loadElements(language: 'En' | 'Zh'): Row[] | undefined {
  const path = resolve(SAMPLES, 'hklii-legislation/cap57.json');
  if (!existsSync(path)) return undefined;
  const { parts } = JSON.parse(readFileSync(path, 'utf8')) as { parts: Part[] };
  return parts.flatMap((part) =>
    part.sections.flatMap((section) =>
      (section[`text${language}`] ?? '').split(/(?=<div class="leg-subsection")/).flatMap((piece): Row[] => {
        const text = plain(piece);
        const subsection = /^<div class="leg-subsection"[^>]*? name="(\w+)"/.exec(piece)?.[1];
        const number = `s ${section.subpath.slice(1)}${subsection === undefined ? '' : `(${subsection})`}`;
        const heading = language === 'En' ? `${part.title} > ${section.title}` : `${part.titleZh} > ${section.titleZh}`;
        return text === '' ? [] : [{ number, text, heading }];
      }),
    ),
  );
}

function loadXml(file: string): Row[] | undefined {
  const path = resolve(SAMPLES, 'hklm', file);
  if (!existsSync(path)) return undefined;
  const sections = readFileSync(path, 'utf8').matchAll(/<section [^>]*name="s(\w+)"[\s\S]*?<\/section>/g);
  return [...sections].flatMap(([markup, section]): Row[] => {
    const heading = plain(/<heading>([\s\S]*?)<\/heading>/.exec(markup)?.[1] ?? '');
    const subsections = [...markup.matchAll(/<subsection [^>]*name="(\w+)"[\s\S]*?<\/subsection>/g)];
    if (subsections.length === 0) return [{ number: `s ${section}`, text: plain(markup), heading }];
    return subsections.map(([text, name]) => ({ number: `s ${section}(${name})`, text: plain(text), heading }));
  });
}
