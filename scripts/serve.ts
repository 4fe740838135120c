import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SAMPLES } from './samples/index';

export type Served = { body: string; contentType?: string; headers?: Record<string, string> };

/** Answers a request to a real host with a local page; `undefined` where there is none. */
export type Serve = (url: URL) => Served | undefined;

const SAMPLE_FOLDER = join(import.meta.dirname, 'samples');

/** Everything before the fragment. */
const address = (url: string): string => url.replace(/#.*$/, '');

/** The packaged sample pages, under their real addresses. */
export const serveSamples: Serve = (url) => {
  const sample = SAMPLES.find(({ url: at }) => address(at) === address(url.href));
  return sample && { body: readFileSync(join(SAMPLE_FOLDER, sample.file), 'utf8') };
};

/** Serves given pages first and the samples after them. */
export const servePages =
  (pages: Readonly<Record<string, string>>): Serve =>
  (url) => {
    const body = pages[address(url.href)];
    return body === undefined ? serveSamples(url) : { body };
  };
