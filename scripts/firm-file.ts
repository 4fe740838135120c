import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { readFirmFile } from '../utils/firm-file/read-firm-file';
import { makeKeys, seal } from '../utils/firm-file/signature';

const USAGE = `npm run firm-file -- keys             prints a new pair of keys: the public one for the policy, the private one to keep
npm run firm-file -- sign FILE OUT    signs FILE with the private key in the variable SIDENOTE_FIRM_KEY
npm run firm-file -- check FILE [KEY] says whether FILE can be read, and whether KEY signed it`;

const stop = (sentence: string): never => {
  console.error(sentence);
  process.exit(1);
};
const fromHere = (path: string): string => resolve(process.env.SIDENOTE_CALLED_FROM ?? process.cwd(), path);

const [task, file, second] = process.argv.slice(2);
if (task === 'keys') {
  const { publicKey, privateKey } = await makeKeys();
  console.log(`public  ${publicKey}\nprivate ${privateKey}`);
} else if (task === 'sign' && file !== undefined && second !== undefined) {
  const key = process.env.SIDENOTE_FIRM_KEY ?? stop('Put the private key into the variable SIDENOTE_FIRM_KEY.');
  const words = readFileSync(fromHere(file), 'utf8');
  const read = await readFirmFile(words);
  if (!read.ok) stop(`${file} is no firm file: ${read.reason} ${read.detail ?? ''}`);
  writeFileSync(fromHere(second), await seal(words, key));
  console.log(`Signed: ${second}`);
} else if (task === 'check' && file !== undefined) {
  const read = await readFirmFile(readFileSync(fromHere(file), 'utf8'), second);
  if (!read.ok) stop(`${file}: ${read.reason} ${read.detail ?? ''}`);
  else
    console.log(
      `${read.value.name}, ${read.value.issuedAt}: ${read.value.terms.length} terms, ${read.value.questions.length} questions`,
    );
} else stop(USAGE);
