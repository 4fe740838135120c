import { type Serve, servePages } from '../../scripts/serve';
import { sample } from './reader';

export type Copies = {
  /** Serves the copies, and the samples beside them. */
  readonly serve: Serve;
  /** Address of a new copy of the judgment, its text changed as asked. */
  readonly make: (change?: (html: string) => string) => string;
};

/** Copies of the sample judgment at addresses of their own, each with a text of its own: nothing kept of one is found for another. */
export function createCopies(): Copies {
  const { html } = sample('judgment');
  const pages: Record<string, string> = {};
  return {
    serve: (url) => servePages(pages)(url),
    make: (change = (text) => text) => {
      const number = 2001 + Object.keys(pages).length;
      const url = `https://www.hklii.hk/en/cases/hkca/2025/${number}`;
      pages[url] = addWords(change(html), 1, `This is copy ${number} of the judgment.`);
      return url;
    },
  };
}

/** Puts words at the beginning of a numbered paragraph. */
export const addWords = (html: string, paragraph: number, words: string): string =>
  html.replace(new RegExp(`(<a name="p${paragraph}"[^>]*>[^<]*</a>)`), `$1 ${words} `);
