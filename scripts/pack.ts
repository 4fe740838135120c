import { createReadStream, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { ChapterHarvest } from '../utils/glossary/import/chapter-reader';
import { attributionOf, OPEN_DATA_TERMS, packChapters } from '../utils/glossary/import/definitions-pack';
import { harvestOpenData } from '../utils/glossary/import/harvest-open-data';

/*
 * Makes the definitions pack of a release from the official open data:
 *   npm run pack -- FILE.zip … [--out FOLDER]
 * Without --out it goes to public/definitions, where the next build takes it along; the options page then offers it.
 */

const ROOT = join(import.meta.dirname, '..');

const stop = (sentence: string): never => {
  console.error(sentence);
  process.exit(1);
};

const args = process.argv.slice(2);
const outAt = args.indexOf('--out');
const [, folder = join(ROOT, 'public', 'definitions')] = outAt < 0 ? [] : args.splice(outAt, 2);
const missing = args.find((file) => !existsSync(file));
if (args.length === 0)
  stop('Name the files: npm run pack -- FILE.zip …  They are on https://data.gov.hk, “Hong Kong e-Legislation”.');
if (missing !== undefined) stop(`There is no file ${missing}. Check its name and run the command again.`);

const harvests: ChapterHarvest[] = [];
for (const file of args) {
  for await (const event of harvestOpenData(createReadStream(file), { name: basename(file) })) {
    if (event.type === 'chapter') harvests.push(event.harvest);
    if (event.type === 'refused') console.warn(`  left out: ${event.member} (${event.reason})`);
    if (event.type === 'failed') stop(`${file} could not be read to its end (${event.reason}). Download it again.`);
  }
}
const { about, pack } = packChapters(harvests, {
  files: args.map((file) => basename(file)),
  madeOn: new Date().toISOString().slice(0, 10),
});
if (about.chapters === 0)
  stop('The files hold no chapter of Hong Kong legislation. Choose the zips of current legislation.');
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, 'definitions.pack'), pack);
writeFileSync(join(folder, 'about.json'), `${JSON.stringify(about, null, 2)}\n`);
writeFileSync(join(folder, 'ATTRIBUTION.txt'), attributionOf(about));
console.log(
  `${about.chapters} chapters, ${about.definitions} definitions, ${Math.round(pack.length / 1000)} kB in ${folder}.`,
);
console.log(`Before it is released, read the terms as they are now: ${OPEN_DATA_TERMS}`);
